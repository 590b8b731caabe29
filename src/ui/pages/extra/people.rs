//! The questions that are answered with people: who thinks along, who keeps an eye on it, who is the one contact.

use leptos::prelude::*;

use crate::plan::Plan;
use crate::plan::id::{Id, find, find_mut};
use crate::plan::progress::Asked;
use crate::route::Page;
use crate::text::{extra as words, questions};
use crate::ui::erase::{IntoPiece, Piece, each, live, redraw};
use crate::ui::pages::questions::watched;
use crate::ui::parts::people_picker::{PeoplePicker, PersonPicker};
use crate::ui::parts::question::Question;
use crate::ui::parts::show::Show;
use crate::ui::session::Session;

/// Which helper the family can always ring.
pub(super) fn contact_person(session: Session) -> Piece {
    let bind = session.bind(|plan| plan.contact_person, |plan, id| plan.contact_person = id);
    view! {
        <Question asked=Asked::ContactPerson lead=words::contact_person_lead()>
            <PersonPicker legend=words::contact_person().to_owned() bind />
        </Question>
    }
    .piece()
}

/// Things that were written on another page, with fields for each; where there are none, the way to that page.
struct Listed {
    asked: Asked,
    lead: &'static str,
    ids: fn(&Plan) -> Vec<Id>,
    text: fn(&Plan, Id) -> String,
    fields: fn(Session, Id) -> Piece,
    empty: &'static str,
    first: (Asked, &'static str),
}

/// Who thinks along about each question.
pub(super) fn think_along(session: Session) -> Piece {
    let fields = |session: Session, id: Id| {
        let bind = session.bind(
            move |plan| {
                find(&plan.questions, id)
                    .map(|one| one.thinks_along.clone())
                    .unwrap_or_default()
            },
            move |plan, people| {
                if let Some(one) = find_mut(&mut plan.questions, id) {
                    one.thinks_along = people;
                }
            },
        );
        view! { <PeoplePicker legend=words::think_along().to_owned() bind /> }.piece()
    };
    listed(
        session,
        Listed {
            asked: Asked::ThinkAlong,
            lead: words::think_along_lead(),
            ids: |plan| plan.questions.iter().map(|one| one.id).collect(),
            text: |plan, id| {
                find(&plan.questions, id)
                    .map(|one| one.text.clone())
                    .unwrap_or_default()
            },
            fields,
            empty: words::think_along_empty(),
            first: (Asked::Questions, words::think_along_to()),
        },
    )
}

/// Who keeps an eye on each condition, and what if it goes wrong.
pub(super) fn supervision(session: Session) -> Piece {
    listed(
        session,
        Listed {
            asked: Asked::Supervision,
            lead: words::supervision_lead(),
            ids: |plan| plan.conditions.iter().map(|one| one.id).collect(),
            text: |plan, id| {
                find(&plan.conditions, id)
                    .map(|one| one.text.clone())
                    .unwrap_or_default()
            },
            fields: watched,
            empty: words::supervision_empty(),
            first: (Asked::Conditions, words::supervision_to()),
        },
    )
}

fn listed(session: Session, listed: Listed) -> Piece {
    let Listed {
        asked,
        lead,
        ids,
        text,
        fields,
        empty,
        first: (page, to),
    } = listed;
    let ids = session.read(ids);
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    let card = move |id: Id| {
        let text = session.read(move |plan| text(plan, id).trim().to_owned());
        let said = move || {
            let text = text.get();
            if text.is_empty() {
                questions::what().to_owned()
            } else {
                text
            }
        };
        view! {
            <li class="card">
                <h2 class="card__title" dir="auto">{redraw(said)}</h2>
                {fields(session, id)}
            </li>
        }
    };
    view! {
        <Question asked lead=lead>
            <ul class="cards" hidden=live(move || none.get())>{each(ids, card)}</ul>
            <Show when=move || none.get()>
                <div class="empty">
                    <p>{empty}</p>
                    <p><a href=live(move || session.href(Page::Ask(page)))>{to}</a></p>
                </div>
            </Show>
        </Question>
    }
    .piece()
}
