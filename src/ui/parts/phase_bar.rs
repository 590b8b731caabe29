//! The three phases as a bar, with the one that the family is in.

use leptos::prelude::*;

use crate::plan::phase::Phase;
use crate::text::{extra as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, redraw};
use crate::ui::session::Session;

/// The bar; nothing is marked in it before the family said where it is.
#[must_use]
pub fn phase_bar(session: Session) -> Piece {
    let now = session.read(|plan| plan.phases.last().map(|begun| (begun.phase, begun.on)));
    let part = move |phase: &Phase| {
        let on = now.get().filter(|(known, _)| *known == Some(*phase));
        let since = on
            .and_then(|(_, day)| day)
            .map(|day| words::phase_since(&phrases::day_short(day)));
        view! {
            <li class="phase-bar__part" aria-current=on.map(|_| "step")>
                <span>{phrases::phase(*phase)}</span>
                {since.map(|since| view! { <small>{since}</small> })}
            </li>
        }
        .piece()
    };
    redraw(move || {
        view! {
            <ol class="phase-bar" aria-label=words::phase_bar()>{Phase::ALL.iter().map(part).collect::<Vec<_>>()}</ol>
        }
    })
    .piece()
}
