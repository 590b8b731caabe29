//! What was just removed, and a way to take that back. It stays until it is used, closed or replaced.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::text;
use crate::ui::session::Undo;

/// The bar at the foot of the page.
#[component]
pub fn UndoBar(
    /// What can be undone.
    undo: RwSignal<Option<Undo>>,
) -> impl IntoView {
    view! {
        <div role="status" class="undo-place">
            {move || undo.get().map(|Undo { what, put_back }| view! {
                <div class="undo-bar">
                    <span class="undo-bar__text">{what}</span>
                    <button type="button" class="undo-bar__undo" on:click=move |_| put_back()>
                        {text::lists::undo()}
                    </button>
                    <button
                        type="button"
                        class="undo-bar__close"
                        aria-label=text::lists::close()
                        on:click=move |_| undo.set(None)
                    >
                        <Icon glyph=Glyph::Close />
                    </button>
                </div>
            })}
        </div>
    }
}
