//! The pages of a plan for when there is something in it: advice, carrying it out, sharing, looking back, paper.

use super::{advising, doing, looking_back, paper, share, take_in};
use crate::route::{Page, ShareStep};
use crate::ui::erase::Piece;

/// The page at this place, and for the place of an agreement the advice on it. Other places have their page in
/// [`super::plan_pages`].
#[must_use]
pub fn show(page: Page) -> Piece {
    match page {
        Page::Check | Page::Agreement(_) => advising::show(page),
        Page::Week | Page::Going(_) | Page::Guard | Page::Changed => doing::show(page),
        Page::TakeIn => take_in::show(),
        Page::Share(step) => share::show(step),
        Page::LookBack(_) | Page::Versions | Page::Earlier(_) | Page::Compare(_) | Page::Secure => {
            looking_back::show(page)
        }
        Page::Calendar | Page::Paper => paper::show(page),
        _ => share::show(ShareStep::Who),
    }
}
