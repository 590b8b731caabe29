//! What somebody can open to tell more.

use leptos::prelude::*;

/// Closed until it is opened, and built only then: a page with many cards stays quick on an old phone.
#[component]
pub fn More(
    /// What can be told there.
    summary: &'static str,
    children: ChildrenFn,
) -> impl IntoView {
    let opened = RwSignal::new(false);
    view! {
        <details class="more" on:toggle=move |_| opened.set(true)>
            <summary class="more__summary">{summary}</summary>
            <div class="more__body">
                <Show when=move || opened.get()>{children()}</Show>
            </div>
        </details>
    }
}
