//! The meeting itself, with one device in the middle of the table.

use leptos::prelude::*;

use crate::route::TableStep;
use crate::text::table as words;
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::page::PageFrame;

/// The page at this place.
#[must_use]
pub fn show(_: TableStep) -> Piece {
    view! { <PageFrame title=words::title()><p></p></PageFrame> }.piece()
}
