//! Whom to ring: a link that calls where the plan knows a number. The numbers stay on this device.

use leptos::prelude::*;

use crate::plan::Plan;
use crate::plan::id::Id;
use crate::plan::reach::number_of;
use crate::route::Page;
use crate::text::{going as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, live};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::session::Session;

/// People to ring, with their numbers where these are known.
pub(super) type Ring = Vec<(Id, String, Option<String>)>;

/// The people with their names and numbers.
pub(super) fn look_up(plan: &Plan, people: &[Id]) -> Ring {
    let row = |id: &Id| (*id, phrases::name_of(plan, *id), number_of(plan, *id));
    people.iter().map(row).collect()
}

/// Links that call, and who has no number yet.
pub(super) fn ring(session: Session, people: Ring) -> Piece {
    if people.is_empty() {
        return view! { <p class="hint">{words::ring_none()}</p> }.piece();
    }
    let (reachable, others): (Ring, Ring) = people.into_iter().partition(|(_, _, number)| number.is_some());
    let calls = reachable.into_iter().filter_map(|(_, name, number)| {
        let number = number?;
        Some(view! {
            <li>
                <a class="utrecht-button utrecht-button--secondary-action" href=format!("tel:{number}")>
                    <Icon glyph=Glyph::Phone />
                    <bdi>{words::ring_call(&name)}</bdi>
                </a>
            </li>
        })
    });
    let calls = calls.collect::<Vec<_>>();
    let first = others.first().map(|(id, ..)| *id);
    let names: Vec<String> = others.into_iter().map(|(_, name, _)| name).collect();
    view! {
        {(!calls.is_empty()).then(|| view! { <ul class="ring">{calls}</ul> })}
        {first.map(|id| view! {
            <p class="hint" dir="auto">
                {words::ring_no_number(&phrases::list(&names))}
                " "
                <a href=live(move || session.href(Page::Person(id)))>{words::ring_add()}</a>
            </p>
        })}
    }
    .piece()
}
