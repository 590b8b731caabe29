//! What was just removed, and a way to take that back. It stays until it is used, closed or replaced.

use crate::ui::erase::{on_press, redraw};
use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::platform::dom;
use crate::text;
use crate::ui::session::Undo;

/// The button that was pressed goes away; the focus must not fall out of the page with it.
fn to_page() {
    dom::after_paint(|| {
        dom::focus("main");
    });
}

/// The bar at the foot of the page.
#[component]
pub fn UndoBar(
    /// What can be undone.
    undo: RwSignal<Option<Undo>>,
) -> impl IntoView {
    view! {
        <div role="status" class="undo-place">
            {redraw(move || undo.get().map(|offer| view! {
                <div class="undo-bar">
                    <span class="undo-bar__text">{offer.what.clone()}</span>
                    <button type="button" class="undo-bar__undo" on:click=on_press(move |_| {
                        (offer.put_back)();
                        to_page();
                    })>
                        {text::lists::undo()}
                    </button>
                    <button
                        type="button"
                        class="undo-bar__close"
                        aria-label=text::lists::close()
                        on:click=on_press(move |_| {
                            undo.set(None);
                            to_page();
                        })
                    >
                        <Icon glyph=Glyph::Close />
                    </button>
                </div>
            }))}
        </div>
    }
}
