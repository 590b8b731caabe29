//! The working methods: choosing one, and what each is.

use leptos::prelude::*;

use crate::route::ApproachStep;
use crate::text::approach as words;
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::page::PageFrame;

/// The page at this place.
#[must_use]
pub fn show(_: ApproachStep) -> Piece {
    view! { <PageFrame title=words::title()><p></p></PageFrame> }.piece()
}
