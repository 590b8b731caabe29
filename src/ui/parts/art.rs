//! Drawings of our own, kept as files beside the style so that a designer can change them.

use leptos::prelude::*;

/// A drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawing {
    /// People around a table under a lamp.
    Table,
    /// An empty table.
    Empty,
    /// Three people.
    People,
    /// The sign of the app.
    Logo,
}

/// A drawing of our own. It says nothing that the words do not say.
#[component]
pub fn Art(
    /// Which drawing.
    drawing: Drawing,
) -> impl IntoView {
    let svg = match drawing {
        Drawing::Table => include_str!("../../../style/art/table.svg"),
        Drawing::Empty => include_str!("../../../style/art/empty.svg"),
        Drawing::People => include_str!("../../../style/art/people.svg"),
        Drawing::Logo => include_str!("../../../style/art/logo.svg"),
    };
    view! { <span class="art-frame" aria-hidden="true" inner_html=svg></span> }
}
