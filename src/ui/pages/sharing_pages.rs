//! Which page of sharing, and of what comes home, belongs to which place.

use super::{share, take_in};
use crate::route::{Page, ShareStep};
use crate::ui::erase::Piece;

/// The page at this place. Other places have their page in [`super::plan_pages`].
#[must_use]
pub fn show(page: Page) -> Piece {
    match page {
        Page::TakeIn => take_in::show(),
        Page::Share(step) => share::show(step),
        _ => share::show(ShareStep::Who),
    }
}
