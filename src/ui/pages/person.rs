//! Page.

use leptos::prelude::*;

/// Page.
#[component]
pub fn PersonPage(id: crate::plan::id::Id) -> impl IntoView {
    let _ = id;
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"PersonPage"</h1></main> }
}
