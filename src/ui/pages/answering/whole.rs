//! Everything that was received, to read and to print.

use leptos::prelude::*;

use crate::letter::Share;
use crate::text::answering as words;
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::child_given::given;
use crate::ui::parts::document::document as document_view;
use crate::ui::parts::more::More;
use crate::ui::parts::print_button::print_button;

/// Closed at first: the answer comes before it.
pub(super) fn closed(share: StoredValue<Share>) -> Piece {
    view! {
        <div class="answering__whole">
            <More summary=words::whole()>{open(share)}</More>
        </div>
    }
    .piece()
}

/// Open, with a button to print it.
pub(super) fn open(share: StoredValue<Share>) -> Piece {
    let body = share.with_value(|share| document_view(&share.plan, None));
    view! {
        <div class="button-row no-print">
            {print_button(words::print(), "secondary-action")}
        </div>
        {body}
        {share.with_value(|share| given(&share.plan))}
    }
    .piece()
}
