//! Copies of the plans as one file: making one, and putting one back beside what is there.

mod make;
mod restore;

use std::cell::RefCell;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::persistence::{self, Persistence};
use crate::route::Route;
use crate::text::backup as words;
use crate::ui::erase::{IntoPiece, Piece, redraw};
use crate::ui::parts::page::PageFrame;

thread_local! {
    /// A file that was chosen on another page.
    static BROUGHT: RefCell<Option<Vec<u8>>> = const { RefCell::new(None) };
}

/// Brings a file along that was chosen on another page: this one shows it when it opens.
pub fn bring(bytes: Vec<u8>) {
    BROUGHT.set(Some(bytes));
}

/// The page.
#[must_use]
pub fn page() -> Piece {
    let said = RwSignal::new(None::<&'static str>);
    spawn_local(async move {
        let words = match persistence::state().await {
            Persistence::Promised => words::browser_promised(),
            Persistence::Open => words::browser_open(),
            Persistence::ClearsSoon => words::browser_clears(),
            Persistence::Unknown => words::browser_unknown(),
        };
        let _ = said.try_set(Some(words));
    });
    let home = (Signal::stored(Route::Plans.href()), crate::text::plans::title());
    view! {
        <PageFrame title=crate::text::copy::title() back=home class="copies">
            <p class="lead">{words::lead()}</p>
            <p class="note" data-testid="persistence">{redraw(move || said.get())}" "{words::private()}</p>
            {make::part()}
            {restore::part(BROUGHT.take())}
        </PageFrame>
    }
    .piece()
}
