//! What the guardian of the plan sees.

use leptos::prelude::*;

use crate::text::guard as words;
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::page::PageFrame;

pub(super) fn show() -> Piece {
    view! { <PageFrame title=words::title()><p>{words::lead()}</p></PageFrame> }.piece()
}
