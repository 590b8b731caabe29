//! Pages.

use leptos::prelude::*;

/// Page.
#[component]
pub fn PastePage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"PastePage"</h1></main> }
}

/// Page.
#[component]
pub fn ReceivedPage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"ReceivedPage"</h1></main> }
}
