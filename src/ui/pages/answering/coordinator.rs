//! The coordinator: people, questions and practical matters to read; people to propose, questions to ask.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::draft::Draft;
use super::{adding, whole};
use crate::document;
use crate::plan::Plan;
use crate::platform::{address, clock};
use crate::route::Route;
use crate::store::plans;
use crate::text::{answering as words, hand_over};
use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::sittings::sittings;

/// The page of this reader. What they received is open: reading it is what they came for.
pub(super) fn show(draft: Draft) -> Piece {
    let sittings = draft.received(sittings);
    view! {
        {sittings}
        {keep(draft)}
        <div class="answering__paper">{whole::open(draft.share)}</div>
        <section class="no-print">
            <h2 class="utrecht-heading-2">{words::add_title()}</h2>
            <p class="hint">{words::add_lead()}</p>
            <div class="stack">
                {adding::people(draft)}
                {adding::questions(draft)}
            </div>
        </section>
    }
    .piece()
}

/// What the family shared, kept with the other families of this coordinator.
fn keep(draft: Draft) -> Piece {
    let failed = RwSignal::new(false);
    let busy = RwSignal::new(false);
    let keep = move || {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let plan = draft.received(|plan| Plan {
            coordinates: true,
            handed_over: Some(clock::today()),
            ..plan.clone()
        });
        let bytes = document::encode_record(&plan);
        spawn_local(async move {
            match plans::add(&bytes).await {
                Ok(_) => address::go(&Route::Coordinator.href()),
                Err(_) => {
                    let _ = (busy.try_set(false), failed.try_set(true));
                }
            }
        });
    };
    view! {
        <div class="answering__keep no-print">
            <button
                type="button"
                class="utrecht-button utrecht-button--secondary-action"
                on:click=on_press(move |_| keep())
            >
                <Icon glyph=Glyph::Book />{hand_over::keep_share()}
            </button>
            <p class="hint">{hand_over::keep_share_hint()}</p>
            <div role="alert">
                {redraw(move || failed.get().then(|| view! {
                    <p class="note note--warn"><span>{hand_over::keep_failed()}</span></p>
                }))}
            </div>
        </div>
    }
    .piece()
}
