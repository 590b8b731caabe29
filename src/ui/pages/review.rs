//! Page.

use leptos::prelude::*;

/// Page.
#[component]
pub fn ReviewPage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"ReviewPage"</h1></main> }
}
