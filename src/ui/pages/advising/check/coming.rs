//! What does not go together in the coming weeks, in words and with links to the agreements.

use leptos::prelude::*;

use super::{links_to, rows, section};
use crate::advice::collisions::{Collision, collisions};
use crate::plan::Plan;
use crate::plan::id::find;
use crate::plan::occurrence::Clash;
use crate::platform::clock;
use crate::text::{check as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, redraw};
use crate::ui::parts::person_names::with_names;
use crate::ui::session::Session;

pub(super) fn coming(session: Session) -> Piece {
    // Only what is written on this page changes here; the weeks are worked out anew when an agreement comes or goes.
    let stamp = session.read(|plan| plan.agreements.len());
    let list = move || {
        let _ = stamp.get();
        session.plan.with_untracked(|plan| {
            let found = collisions(plan, clock::today());
            if found.is_empty() {
                return view! { <p class="note note--good">{words::coming_none()}</p> }.piece();
            }
            let list = found.iter().map(|one| row(session, plan, one)).collect();
            view! { <p class="hint">{words::coming_hint()}</p> {rows("check-rows", list)} }.piece()
        })
    };
    section(words::coming(), None, redraw(list))
}

fn row(session: Session, plan: &Plan, one: &Collision) -> Piece {
    let day = phrases::day_long(one.day());
    let more = (one.days > 1).then(|| view! { <p class="hint">{words::days(one.days - 1)}</p> });
    let (said, links) = match one.clash {
        Clash::Overlap {
            person,
            first,
            second,
            two_places,
            ..
        } => {
            let say = if two_places {
                words::two_places
            } else {
                words::same_time
            };
            let name = phrases::name_of(plan, person);
            let said = with_names(move |name| say(&day, name), vec![name]).piece();
            (said, links_to(session, [first, second]))
        }
        Clash::Away {
            agreement, exception, ..
        } => {
            let period = find(&plan.agreements, agreement).map(|it| &it.period);
            let why = period.and_then(|period| period.exceptions.get(exception));
            let why = why.map(|why| why.words.trim().to_owned()).filter(|why| !why.is_empty());
            let why = why.map(|why| view! { " ("<bdi>{why}</bdi>")" });
            (
                view! { {words::away(&day)} {why} }.piece(),
                links_to(session, [agreement]),
            )
        }
    };
    view! { <li class="check-row"><p>{said}</p>{links}{more}</li> }.piece()
}
