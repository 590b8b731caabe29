//! Away from here at once: on every page.

use leptos::prelude::*;

use crate::text;
use crate::ui::door::Door;
use crate::ui::erase::{on_press, redraw};

/// The button, and what says that one more Escape leaves.
#[component]
pub fn LeaveButton() -> impl IntoView {
    let door = expect_context::<Door>();
    view! {
        <div class="leave">
            <button type="button" class="leave__button" on:click=on_press(move |_| door.leave())>
                {text::leave::button()}
            </button>
            <p class="leave__once-more" role="status">
                {redraw(move || door.once_more.get().then(text::leave::once_more))}
            </p>
        </div>
    }
}
