//! Pages.

use leptos::prelude::*;

/// Page.
#[component]
pub fn GuardianPage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"GuardianPage"</h1></main> }
}

/// Page.
#[component]
pub fn CommunicationPage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"CommunicationPage"</h1></main> }
}

/// Page.
#[component]
pub fn ContactLinesPage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"ContactLinesPage"</h1></main> }
}

/// Page.
#[component]
pub fn EmergencyPage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"EmergencyPage"</h1></main> }
}

/// Page.
#[component]
pub fn IfWorsePage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"IfWorsePage"</h1></main> }
}

/// Page.
#[component]
pub fn OtherPlansPage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"OtherPlansPage"</h1></main> }
}
