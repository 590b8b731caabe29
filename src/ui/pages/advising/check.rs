//! The plan at one glance: what each question has, who carries what, what is open. Advice, never a verdict.

use leptos::prelude::*;

use crate::text::check as words;
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::page::PageFrame;

pub(super) fn show() -> Piece {
    view! { <PageFrame title=words::title()><p>{words::lead()}</p></PageFrame> }.piece()
}
