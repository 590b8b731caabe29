//! Two homes: what both want, and what is not agreed yet.

use leptos::prelude::*;

use crate::route::HomesStep;
use crate::text::homes as words;
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::page::PageFrame;

/// The page at this place.
#[must_use]
pub fn show(_: HomesStep) -> Piece {
    view! { <PageFrame title=words::title()><p></p></PageFrame> }.piece()
}
