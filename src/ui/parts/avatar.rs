//! Initials in a coloured circle, beside a name.

use crate::ui::erase::redraw;
use leptos::prelude::*;

use crate::plan::id::Id;

/// The first letters of a name, as a person would shorten it: at most two, whatever the script. What stands between
/// brackets tells two people apart and is no name.
#[must_use]
pub fn initials(name: &str) -> String {
    let plain = name.split('(').next().filter(|plain| !plain.trim().is_empty());
    let mut words = plain
        .unwrap_or(name)
        .split_whitespace()
        .filter_map(|word| word.chars().next());
    let first = words.next();
    first
        .into_iter()
        .chain(words.next_back())
        .flat_map(char::to_uppercase)
        .collect()
}

/// The number of somebody's colour, from 1 to 6: the same wherever they are shown.
#[must_use]
pub const fn colour_of(id: Id) -> u32 {
    (id.count.wrapping_add(id.author)) % 6 + 1
}

/// Initials in a circle; the colour tells two people with one name apart.
#[component]
pub fn Avatar(
    /// Whose.
    id: Id,
    /// The name.
    #[prop(into)]
    name: Signal<String>,
) -> impl IntoView {
    let colour = colour_of(id);
    view! { <span class=format!("avatar avatar--{colour}") aria-hidden="true">{redraw(move || initials(&name.get()))}</span> }
}
