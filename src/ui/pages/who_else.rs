//! Page.

use leptos::prelude::*;

/// Page.
#[component]
pub fn WhoElsePage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"WhoElsePage"</h1></main> }
}
