//! Family, friends, neighbours: say per agreement whether they join in, propose something else, add something.

use leptos::prelude::*;

use super::draft::Draft;
use super::{adding, instead, respond};
use crate::export::reply::concerns;
use crate::plan::id::Id;
use crate::text::answering as words;
use crate::ui::erase::{IntoPiece, Piece};

/// The agreements that this reader is asked about. Somebody who does not stand in the plan is asked about all of them.
fn asked(draft: Draft) -> Vec<Id> {
    let wanted = |plan: &crate::plan::Plan| {
        let agreements = plan.agreements.iter();
        agreements
            .filter(|one| !draft.known || concerns(one, draft.me))
            .map(|one| one.id)
            .collect()
    };
    draft.received(wanted)
}

/// What is asked, in a sentence.
pub(super) fn asked_words(draft: Draft) -> String {
    match (asked(draft).len(), draft.known) {
        (0, _) => words::asked_network_none().to_owned(),
        (count, true) => words::asked_network(count),
        (count, false) => words::asked_open(count),
    }
}

/// The page of this reader.
pub(super) fn show(draft: Draft) -> Piece {
    let cards: Vec<Piece> = asked(draft)
        .into_iter()
        .map(|id| respond::card(draft, id, Some(instead::offer(draft, id))))
        .collect();
    let title = if draft.known {
        words::yours()
    } else {
        words::yours_open()
    };
    let list = (!cards.is_empty()).then(|| {
        view! {
            <section>
                <h2 class="utrecht-heading-2">{title}</h2>
                <ul class="cards">{cards}</ul>
            </section>
        }
    });
    view! {
        {list}
        <section>
            <h2 class="utrecht-heading-2">{words::add_title()}</h2>
            <p class="hint">{words::add_lead()}</p>
            <div class="stack">
                {adding::offers(draft)}
                {adding::agreements(draft)}
                {adding::well(draft)}
                {adding::worries(draft)}
                {adding::people(draft)}
            </div>
        </section>
    }
    .piece()
}
