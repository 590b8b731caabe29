//! Page.

use leptos::prelude::*;

/// Page.
#[component]
pub fn SharePage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"SharePage"</h1></main> }
}
