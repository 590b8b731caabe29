//! Pages.

use leptos::prelude::*;

/// Page.
#[component]
pub fn ChildrenPage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"ChildrenPage"</h1></main> }
}

/// Page.
#[component]
pub fn PeoplePage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"PeoplePage"</h1></main> }
}
