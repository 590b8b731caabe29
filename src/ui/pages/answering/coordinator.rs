//! The coordinator: people, questions and practical matters to read; people to propose, questions to ask.

use leptos::prelude::*;

use super::draft::Draft;
use super::{adding, whole};
use crate::text::answering as words;
use crate::ui::erase::{IntoPiece, Piece};

/// The page of this reader. What they received is open: reading it is what they came for.
pub(super) fn show(draft: Draft) -> Piece {
    view! {
        <div class="answering__paper">{whole::open(draft.share)}</div>
        <section class="no-print">
            <h2 class="utrecht-heading-2">{words::add_title()}</h2>
            <p class="hint">{words::add_lead()}</p>
            <div class="stack">
                {adding::people(draft)}
                {adding::questions(draft)}
            </div>
        </section>
    }
    .piece()
}
