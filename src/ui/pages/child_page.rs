//! A child's own page.

use leptos::prelude::*;

use crate::plan::id::Id;
use crate::route::ChildStep;
use crate::text::child as words;
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::page::PageFrame;

/// The page at this place.
#[must_use]
pub fn show(_: Id, _: ChildStep) -> Piece {
    view! { <PageFrame title=words::title()><p></p></PageFrame> }.piece()
}
