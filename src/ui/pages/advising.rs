//! Advice: one friendly question on the page of an agreement, and the plan at one glance.

mod check;
mod on_agreement;

use crate::route::Page;
use crate::ui::erase::Piece;

/// The page at this place, or the advice that belongs on it.
#[must_use]
pub fn show(page: Page) -> Piece {
    match page {
        Page::Agreement(id) => on_agreement::show(id),
        _ => check::show(),
    }
}
