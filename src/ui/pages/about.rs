//! Pages.

use leptos::prelude::*;

/// Page.
#[component]
pub fn AboutPage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"AboutPage"</h1></main> }
}

/// Page.
#[component]
pub fn WhenNotPage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"WhenNotPage"</h1></main> }
}
