//! Every word that a person reads, by language.
//!
//! The words stand in `text/nl/`, a file a subject, which a translator can edit: `key = text` under `[section]`, with `{name}` for
//! what is filled in. The build makes a function of each key (see `build.rs`), so a missing key does not compile.

pub mod phrases;

include!(concat!(env!("OUT_DIR"), "/text.rs"));

/// The text with this number. The first pages have theirs with them; a release fetches the others (see [`bring`]).
fn get(index: usize) -> &'static str {
    let later = || later().get(index.checked_sub(FIRST.len())?);
    FIRST.get(index).or_else(later).copied().unwrap_or_default()
}

#[cfg(not(split_pages))]
fn later() -> &'static [&'static str] {
    &LATER
}

#[cfg(split_pages)]
static LATER: std::sync::OnceLock<Vec<&'static str>> = std::sync::OnceLock::new();

#[cfg(split_pages)]
fn later() -> &'static [&'static str] {
    LATER.get().map_or(&[], Vec::as_slice)
}

/// Whether all words are here.
#[cfg(split_pages)]
#[must_use]
pub fn is_whole() -> bool {
    LATER.get().is_some()
}

/// Takes in the words that come after the first page, a line each (see `build.rs`).
#[cfg(split_pages)]
pub fn bring(words: String) {
    // They stay for as long as the app is open.
    let words: &'static str = words.leak();
    let _ = LATER.set(words.split('\n').collect());
}

/// The text with this number, with its `{names}` filled in.
fn fill(index: usize, values: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let mut rest = get(index);
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        if let Some((_, value)) = values.iter().find(|(known, _)| *known == name) {
            filled.push_str(value);
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// Which form of a plural a number takes in Dutch: 0 for one thing, 1 for any other number.
const fn plural_form(count: usize) -> usize {
    if count == 1 { 0 } else { 1 }
}
