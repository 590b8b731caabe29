//! Page.

use leptos::prelude::*;

/// Page.
#[component]
pub fn OverviewPage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"OverviewPage"</h1></main> }
}
