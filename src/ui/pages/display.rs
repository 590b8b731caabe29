//! Pages.

use leptos::prelude::*;

/// Page.
#[component]
pub fn DisplayPage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"DisplayPage"</h1></main> }
}

/// Sets the colours of the page.
pub fn apply_theme(theme: crate::store::settings::Theme) {
    use crate::store::settings::Theme;
    let value = match theme {
        Theme::Device => None,
        Theme::Light => Some("light"),
        Theme::Dark => Some("dark"),
    };
    crate::platform::dom::set_root_attribute("data-theme", value);
}
