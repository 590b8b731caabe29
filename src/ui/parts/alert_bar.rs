//! What stays on screen while something could not be kept, with a way to carry the text off.

use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};
use crate::ui::parts::show::Show;
use leptos::prelude::*;

use crate::document;
use crate::platform::{clock, download};
use crate::store::plans;
use crate::text;
use crate::ui::saving::{SaveFailure, SaveState};
use crate::ui::session::Session;

/// Hands the whole plan to the person as a file.
pub fn save_as_file(session: Session) -> bool {
    let bytes = session
        .plan
        .with_untracked(|plan| document::encode_packed(&plan.for_elsewhere()));
    let name = format!("familiegroepsplan.{}", document::FILE_EXTENSION);
    let saved = download::save_as(&name, &bytes, "application/octet-stream");
    if saved {
        plans::taken_along();
    }
    saved
}

/// A bar that says what could not be kept, why, and what to do.
#[component]
pub fn AlertBar(
    /// The open plan.
    session: Session,
    /// Tries again to keep it.
    retry: Callback<()>,
) -> impl IntoView {
    let words = move || match session.state.get() {
        SaveState::Failed(SaveFailure::Unavailable) => Some(text::saving::failed_unavailable()),
        SaveState::Failed(SaveFailure::Full) => Some(text::saving::failed_full()),
        SaveState::Failed(SaveFailure::TooLarge) => Some(text::saving::failed_too_large()),
        SaveState::Failed(SaveFailure::Blocked) => Some(text::saving::failed_blocked()),
        SaveState::Failed(SaveFailure::Newer) => Some(text::saving::failed_newer()),
        SaveState::KeptBeside => Some(text::saving::kept_beside_why()),
        SaveState::KeptAgain => Some(text::saving::kept_again_why()),
        SaveState::Unchanged | SaveState::Saving | SaveState::Saved(_) => None,
    };
    let failed = move || matches!(session.state.get(), SaveState::Failed(_));
    view! {
        {clock_note()}
        <div role="alert">
            {redraw(move || words().map(|words| view! {
                <div class="alert-bar">
                    <p class="alert-bar__text">{words}</p>
                    <Show when=failed>
                        <div class="button-row">
                            <button
                                type="button"
                                class="utrecht-button utrecht-button--primary-action"
                                on:click=on_press(move |_| {
                                    save_as_file(session);
                                })
                            >
                                {text::saving::as_file()}
                            </button>
                            <button
                                type="button"
                                class="utrecht-button utrecht-button--secondary-action"
                                on:click=on_press(move |_| retry.run(()))
                            >
                                {text::saving::retry()}
                            </button>
                        </div>
                    </Show>
                </div>
            }))}
        </div>
    }
}

/// A word about a clock that cannot be right: days and times come from it.
fn clock_note() -> Option<Piece> {
    let year = clock::odd_year()?.to_string();
    Some(view! { <p class="note note--warn" data-testid="clock">{text::saving::odd_clock(&year)}</p> }.piece())
}
