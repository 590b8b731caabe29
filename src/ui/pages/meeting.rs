//! Preparing the meeting: what kind, when, where, who.

use leptos::prelude::*;

use crate::route::MeetingStep;
use crate::text::meeting as words;
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::page::PageFrame;

/// The page at this place.
#[must_use]
pub fn show(_: MeetingStep) -> Piece {
    view! { <PageFrame title=words::title()><p></p></PageFrame> }.piece()
}
