//! A new version of the app is ready: somebody opens it when they like.

use leptos::prelude::*;

use crate::platform::worker::{self, NewVersion};
use crate::text;
use crate::ui::erase::{on_press, redraw};
use crate::ui::rooms::Rooms;

/// Offers a new version of the app where nobody is writing.
#[component]
pub fn NewVersionBar(
    /// Whether nothing is open that a reload could lose.
    #[prop(into)]
    quiet: Signal<bool>,
) -> impl IntoView {
    let ready = RwSignal::new_local(None::<NewVersion>);
    let settled = expect_context::<Rooms>().settled();
    Effect::new(move |before: Option<bool>| {
        // What is on its way for this page goes first.
        if settled.get() && before != Some(true) {
            worker::keep_app(move |version| ready.set(Some(version)));
        }
        settled.get()
    });
    view! {
        <div role="status">
            {redraw(move || ready.get().filter(|_| quiet.get()).map(|version| view! {
                <div class="new-version note">
                    <p>{text::app::new_version()}</p>
                    <button
                        type="button"
                        class="utrecht-button utrecht-button--secondary-action"
                        on:click=on_press(move |_| version.open())
                    >
                        {text::app::new_version_open()}
                    </button>
                </div>
            }))}
        </div>
    }
}
