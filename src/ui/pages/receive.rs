//! What came from somebody else, by a link, a pasted message or a file. Nothing is kept until they choose.

mod answer_arrived;
mod locked;
mod whole_plan;

use leptos::prelude::*;

use super::answering;
use super::paste::problem;
use crate::document::Opened;
use crate::route::Route;
use crate::text;
use crate::ui::app::Received;
use crate::ui::erase::{IntoPiece, Piece, redraw};
use crate::ui::parts::page::PageFrame;

/// What came in.
#[must_use]
pub fn received(received: Received) -> Piece {
    redraw(move || match received.0.get() {
        Some(Ok(opened)) => show(opened, received),
        Some(Err(error)) => nothing(text::receive::problem(), problem(error)),
        None => nothing(text::receive::nothing(), text::receive::nothing_more()),
    })
    .piece()
}

fn show(opened: Opened, received: Received) -> Piece {
    match opened {
        Opened::Plan(plan) => whole_plan::show(plan, false),
        Opened::ReadOnly { plan, .. } => whole_plan::show(plan, true),
        Opened::Share(share) => answering::show(share, false),
        Opened::ReadOnlyShare { share, .. } => answering::show(share, true),
        Opened::Answer(answer) => answer_arrived::show(answer),
        Opened::Sealed(sealed) => locked::show(sealed, received),
    }
}

/// What to say where there is nothing to open, and where to go on.
fn nothing(title: &'static str, why: &'static str) -> Piece {
    view! {
        <PageFrame title=title>
            <p class="lead" role="alert">{why}</p>
            <div class="button-row">
                <a class="utrecht-button utrecht-button--primary-action" href=Route::Paste.href()>
                    {text::general::to_paste()}
                </a>
                <a class="utrecht-button utrecht-button--secondary-action" href=Route::Start.href()>
                    {text::general::footer_start()}
                </a>
            </div>
        </PageFrame>
    }
    .piece()
}
