//! Reading a share and answering it, without keeping anything.

use leptos::prelude::*;

use crate::letter::Share;
use crate::text;
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::document::document as document_view;

/// The share, as its reader needs it. One of a newer app can be read and not answered.
#[must_use]
pub fn show(share: Share, _newer: bool) -> Piece {
    crate::platform::dom::set_title(&text::app::tab_title(text::receive::title(), text::app::name()));
    let body = document_view(&share.plan, None);
    view! { <main id="inhoud" class="page page--document" tabindex="-1">{body}</main> }.piece()
}
