//! This device: leaving quickly, the lock, the name of the tab, somebody else's device, wiping.

mod lock_off;
mod lock_on;
mod overview;
mod wipe;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::route::Route;
use crate::store::lock::{self, Lock};
use crate::store::settings;
use crate::text;
use crate::ui::erase::{IntoPiece, Piece, redraw};
use crate::ui::parts::page::PageFrame;

/// The page at this place.
#[must_use]
pub fn show(route: Route) -> Piece {
    match route {
        Route::Lock => the_lock(),
        Route::Wipe => wipe::page(),
        _ => overview::page(),
    }
}

/// The way back to the page about this device.
fn back() -> (Signal<String>, &'static str) {
    (Signal::stored(Route::Device.href()), text::device::title())
}

/// A heading of a part of a page.
fn heading(words: &'static str) -> Piece {
    view! { <h2 class="utrecht-heading-2">{words}</h2> }.piece()
}

/// The lock: set it, or what it is and how to take it off.
fn the_lock() -> Piece {
    let state = RwSignal::new(None::<Lock>);
    let done = RwSignal::new("");
    let look = Callback::new(move |()| {
        spawn_local(async move {
            let found = lock::state().await.unwrap_or(Lock::None);
            let _ = state.try_set(Some(found));
        });
    });
    look.run(());
    view! {
        <PageFrame title=text::lock::title() back=back()>
            <p role="status" class="lock-done">{redraw(move || done.get())}</p>
            {redraw(move || match state.get() {
                None => text::general::part_opening().piece(),
                Some(_) if settings::not_mine() => view! { <p class="note">{text::lock::shared()}</p> }.piece(),
                Some(Lock::None) => lock_off::part(done, look),
                Some(Lock::Shut(kind) | Lock::Open(kind)) => lock_on::part(kind, done, look),
            })}
        </PageFrame>
    }
    .piece()
}
