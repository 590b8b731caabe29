//! What one person must never see. Kept in the plan, so that it holds the next time too.

use leptos::prelude::*;

use super::Sharing;
use super::at_home::{bind, what};
use super::rows::{row, rows};
use crate::plan::Plan;
use crate::plan::id::Id;
use crate::plan::sharing::KeptOut;
use crate::text::{phrases, share_what as words};
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::choices::Chips;
use crate::ui::parts::more::More;
use crate::ui::session::Session;

fn is_kept(plan: &Plan, person: Id, thing: Id) -> bool {
    plan.kept_out.contains(&KeptOut { person, thing })
}

fn keep(session: Session, person: Id, thing: Id, on: bool) {
    let kept = KeptOut { person, thing };
    session.change(|plan| {
        plan.kept_out.retain(|other| *other != kept);
        if on {
            plan.kept_out.push(kept);
        }
    });
}

/// People and agreements, each to keep from this recipient for good.
#[component]
pub(super) fn KeptOutPart(session: Session, sharing: Sharing, recipient: Id) -> impl IntoView {
    let name = sharing.name();
    let (people, agreements, some) = session.plan.with_untracked(|plan| {
        let others = plan.people.iter().filter(|person| person.id != recipient);
        let people: Vec<_> = others
            .map(|person| (person.id, phrases::name_of(plan, person.id)))
            .collect();
        let agreements: Vec<_> = plan.agreements.iter().map(|one| (one.id, what(&one.what))).collect();
        (
            people,
            agreements,
            plan.kept_out.iter().any(|kept| kept.person == recipient),
        )
    });
    let is_on = Callback::new(move |thing| session.plan.with(|plan| is_kept(plan, recipient, thing)));
    let set = Callback::new(move |(thing, on)| keep(session, recipient, thing, on));
    let (any_people, any_agreements) = (!people.is_empty(), !agreements.is_empty());
    let people = Signal::stored(people);
    let agreements = StoredValue::new(agreements);
    let lines = move || -> Vec<Piece> {
        agreements.with_value(|agreements| {
            let lines = agreements
                .iter()
                .map(|(id, words)| line(session, recipient, *id, words));
            lines.collect()
        })
    };
    (any_people || any_agreements).then(|| {
        view! {
            <More summary=words::kept_out_summary() open=some>
                <p>{words::kept_out_lead(&name)}</p>
                {any_people.then(|| view! {
                    <Chips legend=words::kept_out_people().to_owned() options=people is_on set class="chips--people" />
                }.piece())}
                {any_agreements.then(|| rows(words::kept_out_agreements(), lines()))}
            </More>
        }
    })
}

fn line(session: Session, recipient: Id, thing: Id, words: &str) -> Piece {
    let bind = bind(
        move || session.plan.with(|plan| is_kept(plan, recipient, thing)),
        move |on| keep(session, recipient, thing, on),
    );
    row(words, None, bind)
}
