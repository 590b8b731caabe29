//! One friendly question on the page of an agreement.

use leptos::prelude::*;

use crate::plan::id::Id;
use crate::ui::erase::{IntoPiece, Piece};

pub(super) fn show(_agreement: Id) -> Piece {
    view! { <p></p> }.piece()
}
