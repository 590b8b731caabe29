//! The two moments at which people go and come: the professionals leave, and everybody is there again.

use leptos::prelude::*;

use super::nav;
use crate::plan::person::Role;
use crate::plan::reach::number_of;
use crate::route::TableStep;
use crate::text::{phrases, table as words};
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::session::Session;

/// The coordinators: who they are, and the number to call.
pub(super) fn coordinators(session: Session) -> Vec<(String, Option<String>)> {
    session.plan.with_untracked(|plan| {
        let people = plan.people_who_are(Role::Coordinator).filter(|person| !person.left);
        people
            .map(|person| (phrases::name_of(plan, person.id), number_of(plan, person.id)))
            .collect()
    })
}

/// The professionals leave.
pub(super) fn hand_over(session: Session) -> Piece {
    let call = match coordinators(session).into_iter().next() {
        Some((name, Some(number))) => view! {
            <p class="hand-over__line">
                <a href=format!("tel:{number}")><Icon glyph=Glyph::Phone /><bdi>{words::go_2(&name)}</bdi></a>
            </p>
        }
        .piece(),
        Some((name, None)) => view! { <p class="hand-over__line" dir="auto">{words::go_2(&name)}</p> }.piece(),
        None => view! { <p class="hand-over__line">{words::go_2_nobody()}</p> }.piece(),
    };
    view! {
        <div class="hand-over">
            <p class="hand-over__line">{words::go_1()}</p>
            {call}
            <p class="hand-over__line">{words::go_3()}</p>
        </div>
        {nav(session, TableStep::HandOver, Some(words::alone()))}
    }
    .piece()
}

/// Everybody is there again.
pub(super) fn show(session: Session) -> Piece {
    view! {
        <div class="hand-over">
            <p class="hand-over__line">{words::back_1()}</p>
            <p class="hand-over__line">{words::back_2()}</p>
        </div>
        {nav(session, TableStep::Together, Some(words::back_go()))}
    }
    .piece()
}
