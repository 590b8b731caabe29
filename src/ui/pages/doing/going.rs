//! How one agreement goes.

use leptos::prelude::*;

use crate::plan::id::Id;
use crate::text::going as words;
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::page::PageFrame;

pub(super) fn show(_agreement: Id) -> Piece {
    view! { <PageFrame title=words::title()><p>{words::lead()}</p></PageFrame> }.piece()
}
