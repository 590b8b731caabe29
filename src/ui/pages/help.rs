//! Page.

use leptos::prelude::*;

/// Page.
#[component]
pub fn HelpPage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"HelpPage"</h1></main> }
}
