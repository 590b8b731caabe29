//! The agreements for the calendar of a telephone.

use leptos::prelude::*;

use crate::text::calendar_page as words;
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::page::PageFrame;

pub(super) fn show() -> Piece {
    view! { <PageFrame title=words::title()><p>{words::lead()}</p></PageFrame> }.piece()
}
