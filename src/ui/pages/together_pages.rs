//! The pages of a plan for coming together: the working method and what only some methods ask, the meeting, two homes,
//! a child's own page. Fetched with them: the word list, what will happen, and the pages about this device with its lock
//! and copies as a file.

use super::{approach, child_page, copies, device, extra, homes, lock, meeting, table, what_happens, words};
use crate::route::{MeetingStep, Page, Route};
use crate::ui::erase::Piece;
use crate::ui::rooms::TogetherPages;

/// All of them.
pub const ALL: TogetherPages = (show, general, lock::page);

/// The page at this place. Other places have their page in [`super::plan_pages`].
#[must_use]
pub fn show(page: Page) -> Piece {
    match page {
        Page::Approach(step) => approach::show(step),
        Page::Ask(asked) => extra::show(asked),
        Page::Meeting(step) => meeting::show(step),
        Page::Table(step) => table::show(step),
        Page::Homes(step) => homes::show(step),
        Page::Child(child, step) => child_page::show(child, step),
        _ => meeting::show(MeetingStep::Begin),
    }
}

/// The page at this place outside a plan.
fn general(route: Route) -> Piece {
    match route {
        Route::Words(at) => words::show(at),
        Route::WhatHappens(whom) => what_happens::show(whom),
        Route::Copies => copies::page(),
        other => device::show(other),
    }
}
