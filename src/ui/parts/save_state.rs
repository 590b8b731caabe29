//! "Opgeslagen om 14.05": said only when it is true.

use leptos::prelude::*;

use crate::store::settings;
use crate::text;
use crate::ui::saving::SaveState;
use crate::ui::session::use_session;

/// How far the keeping of the open plan is, in one line.
#[component]
pub fn SaveLine() -> impl IntoView {
    let session = use_session();
    let words = move || {
        if session.is_example() {
            return text::saving::example().to_owned();
        }
        match session.state.get() {
            SaveState::Unchanged => String::new(),
            SaveState::Saving => text::saving::busy().to_owned(),
            SaveState::Saved(_) if settings::not_mine() => text::shared::state().to_owned(),
            SaveState::Saved(time) => match time {
                Some(time) => text::saving::saved_at(&text::phrases::clock(time)),
                None => text::saving::saved().to_owned(),
            },
            SaveState::Failed(_) => text::saving::failed().to_owned(),
            SaveState::KeptBeside => text::saving::kept_beside().to_owned(),
        }
    };
    let class = move || match session.state.get() {
        SaveState::Unchanged => "save-state",
        SaveState::Saving => "save-state save-state--saving",
        SaveState::Saved(_) => "save-state save-state--saved",
        SaveState::Failed(_) | SaveState::KeptBeside => "save-state save-state--failed",
    };
    view! { <p class=class data-testid="save-state">{words}</p> }
}
