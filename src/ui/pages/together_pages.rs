//! The pages of a plan for coming together: the working method, the meeting, two homes, a child's own page. Fetched with
//! them: the pages about this device.

use super::{approach, child_page, device, homes, meeting, table};
use crate::route::{MeetingStep, Page};
use crate::ui::erase::Piece;
use crate::ui::rooms::TogetherPages;

/// All of them.
pub const ALL: TogetherPages = (show, device::show);

/// The page at this place. Other places have their page in [`super::plan_pages`].
#[must_use]
pub fn show(page: Page) -> Piece {
    match page {
        Page::Approach(step) => approach::show(step),
        Page::Meeting(step) => meeting::show(step),
        Page::Table(step) => table::show(step),
        Page::Homes(step) => homes::show(step),
        Page::Child(child, step) => child_page::show(child, step),
        _ => meeting::show(MeetingStep::Begin),
    }
}
