//! Looking back together, and what comes after: the next version, what is different, holding on to what works.

mod compare;
mod earlier;
mod editions;
mod secure;
mod talk;
mod versions;

use crate::route::{LookBackStep, Page};
use crate::ui::erase::Piece;

/// The page at this place.
#[must_use]
pub fn show(page: Page) -> Piece {
    match page {
        Page::Versions => versions::show(),
        Page::Earlier(number) => earlier::show(number),
        Page::Compare(number) => compare::show(number),
        Page::Secure => secure::show(),
        Page::LookBack(step) => talk::show(step),
        _ => talk::show(LookBackStep::Begin),
    }
}
