//! What `docs/systems.md` says can be found: every row, test, page and word.

#![allow(missing_docs, reason = "a test")]

use std::path::Path;

use familiegroepsplan::route::{Page, Route, Source};
use familiegroepsplan::text::glossary;

const SYSTEMS: &str = include_str!("../docs/systems.md");

/// The cells of the rows that have a number, under a heading that begins so.
fn rows(heading: &str) -> Vec<Vec<&'static str>> {
    let from = SYSTEMS.split_once(heading).map_or("", |(_, from)| from);
    let until = from.split("\n## ").next().unwrap_or_default();
    let cells = |line: &'static str| line.split('|').map(str::trim).collect::<Vec<_>>();
    let numbered = |cells: &Vec<&str>| {
        cells
            .get(1)
            .is_some_and(|cell| cell.starts_with(|first: char| first.is_ascii_digit()))
    };
    until.lines().map(cells).filter(numbered).collect()
}

/// What stands between backticks.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

#[test]
fn every_system_and_every_feature_has_its_row() {
    let systems = rows("\n## 1. ");
    let mut expected: Vec<String> = (1..=76).map(|number: u32| number.to_string()).collect();
    expected.extend(["6b".to_owned(), "11b".to_owned()]);
    let mut found: Vec<&str> = systems.iter().map(|cells| cells[1]).collect();
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected);
    let features = rows("\n## 2. ");
    let numbers: Vec<String> = features.iter().map(|cells| cells[1].to_owned()).collect();
    assert_eq!(
        numbers,
        (1..=70).map(|number: u32| number.to_string()).collect::<Vec<_>>()
    );
}

#[test]
fn a_row_names_a_test_that_exists_or_says_why_there_is_nothing() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for cells in rows("\n## 1. ").iter().chain(&rows("\n## 2. ")) {
        let [.., place, test, _] = cells.as_slice() else {
            panic!("{cells:?}")
        };
        if *test == "—" {
            assert!(place.starts_with("Not"), "{cells:?}");
        }
        assert!(*test == "—" || code(test).count() > 0, "{cells:?}");
    }
    for path in code(SYSTEMS).filter(|code| code.ends_with(".ts") || code.ends_with(".rs")) {
        assert!(root.join(path).is_file(), "{path}");
    }
}

#[test]
fn pages_and_words_are_where_it_says() {
    let mut words = 0;
    for code in code(SYSTEMS) {
        if let Some(word) = code.strip_prefix("#/woorden/") {
            let is_tab = glossary::Tab::ALL.iter().any(|(_, known)| *known == word);
            assert!(
                is_tab || glossary::find(word).is_some_and(|entry| entry.key == word),
                "{word}"
            );
            words += 1;
        } else if code.starts_with("#/") {
            assert_ne!(Route::parse(code), Route::Start, "{code}");
        } else if code.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-') {
            let route = Route::parse(&format!("#/plan/1/{code}"));
            assert!(
                matches!(route, Route::Plan(Source::Stored(1), page) if page != Page::Overview),
                "{code}"
            );
        }
    }
    assert!(words > 50, "{words}");
}
