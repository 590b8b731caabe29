//! Carrying out the plan: this week, how each agreement goes, what the guardian sees, what changed.

mod changed;
mod going;
mod guard;
mod ring;
mod state;
mod today;
mod week;

use crate::route::Page;
use crate::ui::erase::Piece;

/// The page at this place.
#[must_use]
pub fn show(page: Page) -> Piece {
    match page {
        Page::Going(id) => going::show(id),
        Page::Guard => guard::show(),
        Page::Changed => changed::show(),
        _ => week::show(),
    }
}
