//! Page.

use leptos::prelude::*;

/// Page.
#[component]
pub fn AgreementsPage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"AgreementsPage"</h1></main> }
}
