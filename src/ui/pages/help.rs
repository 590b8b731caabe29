//! Whom to call when it is not safe now. Always in reach, also without a network.

use leptos::prelude::*;

use crate::text;
use crate::ui::parts::help_numbers::HelpNumbers;
use crate::ui::parts::page::PageFrame;

/// Whom to call now. The way back is the browser's own: whoever needs help comes from anywhere.
#[component]
pub fn HelpPage() -> impl IntoView {
    view! {
        <PageFrame title=text::helping::title() class="emergency">
            <p class="lead">{text::helping::lead()}</p>
            <HelpNumbers />
            <p class="hint">{text::helping::offline()}</p>
        </PageFrame>
    }
}
