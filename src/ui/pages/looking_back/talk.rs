//! Looking back as a guided talk.

use leptos::prelude::*;

use crate::route::LookBackStep;
use crate::text::look_back as words;
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::page::PageFrame;

pub(super) fn show(_step: LookBackStep) -> Piece {
    view! { <PageFrame title=words::title()><p>{words::lead()}</p></PageFrame> }.piece()
}
