//! Pages.

use leptos::prelude::*;

/// Page.
#[component]
pub fn QuestionsPage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"QuestionsPage"</h1></main> }
}

/// Page.
#[component]
pub fn ConditionsPage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"ConditionsPage"</h1></main> }
}
