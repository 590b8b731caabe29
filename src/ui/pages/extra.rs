//! Questions that only some working methods ask. Every family may answer them: see the further questions on the overview.

mod first;
mod people;
mod phase;
mod written;

use crate::plan::progress::Asked;
use crate::ui::erase::Piece;
use crate::ui::session::use_session;

/// The page of this question.
#[must_use]
pub fn show(asked: Asked) -> Piece {
    let session = use_session();
    match asked {
        Asked::ThinkAlong => people::think_along(session),
        Asked::Supervision => people::supervision(session),
        Asked::ContactPerson => people::contact_person(session),
        Asked::Phase => phase::phase(session),
        Asked::First => first::first(session),
        asked => written::written(session, asked),
    }
}
