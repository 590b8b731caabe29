//! Page.

use leptos::prelude::*;

/// Page.
#[component]
pub fn PlansPage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"PlansPage"</h1></main> }
}
