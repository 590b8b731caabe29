//! Every word that a person reads, by language.
//!
//! The words stand in `text/nl/`, a file a subject, which a translator can edit: `key = text` under `[section]`, with `{name}` for
//! what is filled in. The build makes a function of each key (see `build.rs`), so a missing key does not compile.

pub mod glossary;
pub mod phrases;

include!(concat!(env!("OUT_DIR"), "/text.rs"));

/// The text with this number.
fn get(index: usize) -> &'static str {
    DUTCH.get(index).copied().unwrap_or_default()
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
