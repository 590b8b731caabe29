//! Writing down an agreement in one line; the rest can come later.

use leptos::prelude::*;

use crate::plan::agreement::Agreement;
use crate::plan::id::Id;
use crate::route::Page;
use crate::text;
use crate::ui::erase::{IntoPiece, Piece, live};
use crate::ui::parts::quick_add::QuickAdd;
use crate::ui::parts::shelf::Shelf;
use crate::ui::session::Session;

/// The name of the field to write in.
pub(super) const FIELD: &str = "snel-afspreken";

/// A line that becomes an agreement, as often as somebody wants. `draft` is the one that is being typed.
pub(super) fn quick_add(session: Session, draft: RwSignal<Option<Id>>) -> Piece {
    let shelf = Shelf {
        read: |plan| &plan.agreements,
        list: |plan| &mut plan.agreements,
        belongs: |_| true,
        make: |id| Agreement {
            id,
            ..Agreement::default()
        },
        what: text::agreement::title(),
    };
    view! {
        <QuickAdd
            session
            shelf
            write=|one: &mut Agreement, what| one.what = what
            draft
            label=text::agreement::quick_label()
            field=FIELD
            says=added
        />
    }
    .piece()
}

/// That it is there, and the way to its page.
fn added(session: Session, id: Id) -> Piece {
    view! {
        <p class="note note--good">
            <span>
                {text::agreement::quick_added()}
                " "
                <a class="utrecht-link" href=live(move || session.href(Page::Agreement(id)))>
                    {text::agreement::quick_finish()}
                </a>
            </span>
        </p>
    }
    .piece()
}
