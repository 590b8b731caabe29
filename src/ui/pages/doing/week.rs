//! What falls in a week.

use leptos::prelude::*;

use crate::text::week as words;
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::page::PageFrame;

pub(super) fn show() -> Piece {
    view! { <PageFrame title=words::title()><p>{words::lead()}</p></PageFrame> }.piece()
}
