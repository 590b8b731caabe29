//! The calendar, sheets to print, and files to keep.

mod calendar;
mod pick;
mod sheets;

use crate::route::Page;
use crate::ui::erase::Piece;

/// The page at this place.
#[must_use]
pub fn show(page: Page) -> Piece {
    match page {
        Page::Calendar => calendar::show(),
        _ => sheets::show(),
    }
}
