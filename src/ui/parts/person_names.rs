//! Names in a sentence, each on its own so that a name in another script does not turn the sentence around.

use leptos::prelude::*;

use crate::text;

/// A sentence of the text files with names where it asks for one: "… met Noor, Ali en Sem.".
pub fn with_names(sentence: impl Fn(&str) -> String, names: Vec<String>) -> impl IntoView {
    // The mark stands in no text: it only finds the place of the names.
    let filled = sentence("\u{0}");
    let (before, after) = filled.split_once('\u{0}').unwrap_or((&filled, ""));
    let (before, after) = (before.to_owned(), after.to_owned());
    let last = names.len().saturating_sub(1);
    let names = names
        .into_iter()
        .enumerate()
        .map(|(index, name)| {
            let between = match index {
                0 => String::new(),
                _ if index == last => format!(" {} ", text::people::and()),
                _ => ", ".to_owned(),
            };
            view! { {between} <bdi>{name}</bdi> }
        })
        .collect_view();
    view! { {before} {names} {after} }
}
