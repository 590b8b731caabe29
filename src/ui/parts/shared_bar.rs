//! On a device that is somebody else's: nothing is kept, and a way to take the plan along.

use leptos::prelude::*;

use super::alert_bar::save_as_file;
use crate::route::{Page, Route, ShareStep, Source};
use crate::store::settings;
use crate::text::shared as words;
use crate::ui::erase::{IntoPiece, Piece, live, on_press};
use crate::ui::session::Session;

/// The bar above the pages of a plan; none where plans are kept.
#[must_use]
pub fn shared_bar(session: Session) -> Option<Piece> {
    if !settings::not_mine() || session.source.get_untracked() == Source::Example {
        return None;
    }
    let bar = view! {
        <aside class="shared-bar no-print" aria-label=words::title()>
            <p>{words::bar()}</p>
            <div class="button-row">
                <button
                    type="button"
                    class="utrecht-button utrecht-button--primary-action"
                    on:click=on_press(move |_| {
                        save_as_file(session);
                    })
                >
                    {words::save()}
                </button>
            </div>
            <p class="shared-bar__more">
                <a href=live(move || session.href(Page::Share(ShareStep::Who)))>{words::share()}</a>
                <a href=Route::Wipe.href()>{words::done()}</a>
            </p>
        </aside>
    };
    Some(bar.piece())
}
