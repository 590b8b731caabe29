//! How an agreement goes, as a small label with a picture: never by its colour alone.

use leptos::prelude::*;

use crate::plan::agreement::ProgressState;
use crate::text::phrases;
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::icon::{Glyph, Icon};

const fn look(state: ProgressState) -> (&'static str, Glyph) {
    match state {
        ProgressState::Well => ("goes goes--well", Glyph::Check),
        ProgressState::Partly => ("goes goes--partly", Glyph::Question),
        ProgressState::Not => ("goes goes--not", Glyph::Close),
        ProgressState::NoLongerNeeded => ("goes", Glyph::Lock),
    }
}

/// The label.
pub(super) fn label(state: ProgressState) -> Piece {
    let (class, glyph) = look(state);
    view! { <span class=class><Icon glyph />{phrases::progress_state(state)}</span> }.piece()
}
