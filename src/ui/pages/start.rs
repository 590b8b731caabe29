//! Page.

use leptos::prelude::*;

/// Page.
#[component]
pub fn StartPage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"StartPage"</h1></main> }
}
