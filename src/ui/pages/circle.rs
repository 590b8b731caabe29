//! Page.

use leptos::prelude::*;

/// Page.
#[component]
pub fn CirclePage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"CirclePage"</h1></main> }
}
