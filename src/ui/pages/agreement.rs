//! Page.

use leptos::prelude::*;

/// Page.
#[component]
pub fn AgreementPage(id: crate::plan::id::Id) -> impl IntoView {
    let _ = id;
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"AgreementPage"</h1></main> }
}
