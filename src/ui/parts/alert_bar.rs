//! What stays on screen while something could not be kept, with a way to carry the text off.

use crate::ui::erase::{on_press, redraw};
use crate::ui::parts::show::Show;
use leptos::prelude::*;

use crate::document;
use crate::platform::download;
use crate::store::plans;
use crate::text;
use crate::ui::saving::{SaveFailure, SaveState};
use crate::ui::session::Session;

/// Hands the whole plan to the person as a file.
pub fn save_as_file(session: Session) -> bool {
    let bytes = session.plan.with_untracked(document::encode_packed);
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
        SaveState::KeptBeside => Some(text::saving::kept_beside_why()),
        SaveState::Unchanged | SaveState::Saving | SaveState::Saved(_) => None,
    };
    let failed = move || matches!(session.state.get(), SaveState::Failed(_));
    view! {
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
