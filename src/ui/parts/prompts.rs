//! Questions that help somebody to think of something. Nothing has to be done with them.

use leptos::prelude::*;

/// A few questions, closed until somebody wants them.
#[component]
pub fn Prompts(
    /// What they are.
    summary: &'static str,
    /// The questions.
    prompts: Vec<&'static str>,
) -> impl IntoView {
    let prompts = prompts
        .into_iter()
        .map(|prompt| view! { <li>{prompt}</li> })
        .collect_view();
    view! {
        <details class="more">
            <summary class="more__summary">{summary}</summary>
            <ul class="more__body prompts">{prompts}</ul>
        </details>
    }
}
