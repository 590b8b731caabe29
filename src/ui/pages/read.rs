//! Page.

use leptos::prelude::*;

/// Page.
#[component]
pub fn ReadPage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"ReadPage"</h1></main> }
}
