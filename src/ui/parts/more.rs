//! A part of a page that opens when somebody wants more.

use leptos::prelude::*;

use crate::platform::dom;

/// A part that is closed at first, unless something stands in it. Its contents are built when it opens: a page with
/// many of these opens quickly on an old phone.
#[component]
pub fn More(
    /// What is in it.
    summary: &'static str,
    /// Whether it is open at first.
    #[prop(optional)]
    open: bool,
    children: ChildrenFn,
) -> impl IntoView {
    let is_open = RwSignal::new(open);
    let built = Memo::new(move |before: Option<&bool>| is_open.get() || before.copied().unwrap_or(false));
    view! {
        <details
            class="more"
            prop:open=move || is_open.get()
            on:toggle:target=move |event| is_open.set(dom::is_open(&event.target()))
        >
            <summary class="more__summary">{summary}</summary>
            <div class="more__body">
                <Show when=move || built.get()>{children()}</Show>
            </div>
        </details>
    }
}
