//! The word list: words, who is who, and where a family is. Information, never a right or a norm.
//!
//! The entries stand in `text/glossary/nl.txt`, a line each, and are read when somebody looks: they need no code.

/// The lines of the word list.
const LINES: &str = include_str!("../../text/glossary/nl.txt");

/// A part of the word list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// Words.
    #[default]
    Words,
    /// Who is who.
    People,
    /// Where a family is: the phases of making a plan and of the legal path.
    Phases,
}

impl Tab {
    /// Every part, with the word that stands for it in the file.
    pub const ALL: [(Self, &'static str); 3] =
        [(Self::Words, "woorden"), (Self::People, "wie"), (Self::Phases, "waar")];
}

/// A word with its explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// In which part it stands.
    pub tab: Tab,
    /// Its name in the address.
    pub key: &'static str,
    /// The forms in which a text may hold it, its key first.
    forms: &'static str,
    /// The word as people read it.
    pub word: &'static str,
    /// What it is, in one or two sentences.
    pub explanation: &'static str,
}

/// Every entry, in the order of the file.
pub fn all() -> impl Iterator<Item = Entry> {
    let mut tab = Tab::Words;
    LINES.lines().filter_map(move |line| {
        if let Some(name) = line.strip_prefix("== ") {
            let known = Tab::ALL.iter().find(|(_, word)| *word == name.trim());
            tab = known.map_or(tab, |(known, _)| *known);
            return None;
        }
        let (forms, rest) = line.split_once(" | ")?;
        let (word, explanation) = rest.split_once(" | ")?;
        if line.starts_with('#') {
            return None;
        }
        Some(Entry {
            tab,
            key: forms.split(',').next().unwrap_or(forms).trim(),
            forms,
            word,
            explanation,
        })
    })
}

/// The entry with this name in the address, or of which this is a form, whatever the capitals.
#[must_use]
pub fn find(form: &str) -> Option<Entry> {
    let form = form.to_lowercase();
    all().find(|entry| entry.forms.split(',').any(|known| known.trim() == form))
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bit<'a> {
    /// Words as they are.
    Plain(&'a str),
    /// A word that has an explanation, as it stands in the text.
    Word(&'a str, Entry),
}

/// A text with the words between [brackets] apart. What is no entry stays as it is, without the brackets.
#[must_use]
pub fn bits(text: &str) -> Vec<Bit<'_>> {
    let mut bits = Vec::new();
    for (index, part) in text.split('[').enumerate() {
        let (inside, rest) = match part.split_once(']') {
            Some((inside, rest)) if index > 0 => (Some(inside), rest),
            _ => (None, part),
        };
        if let Some(inside) = inside {
            bits.push(find(inside).map_or(Bit::Plain(inside), |entry| Bit::Word(inside, entry)));
        }
        if !rest.is_empty() {
            bits.push(Bit::Plain(rest));
        }
    }
    bits
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_entry_can_be_found_by_its_key_and_stands_there_once() {
        let mut forms = BTreeSet::new();
        let mut count = 0;
        for entry in all() {
            count += 1;
            assert_eq!(find(entry.key), Some(entry));
            assert!(
                entry
                    .key
                    .chars()
                    .all(|letter| letter.is_ascii_lowercase() || letter == '-'),
                "{} is no address",
                entry.key
            );
            for form in entry.forms.split(',') {
                assert!(forms.insert(form.trim()), "{form} twice");
                assert_eq!(form.trim(), form.trim().to_lowercase());
            }
            assert!(!Tab::ALL.iter().any(|(_, word)| *word == entry.key), "{}", entry.key);
        }
        let lines = LINES
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with(['#', '=']));
        assert_eq!(count, lines.count(), "a line that is no entry");
        for (tab, _) in Tab::ALL {
            assert!(all().filter(|entry| entry.tab == tab).count() >= 10, "{tab:?}");
        }
    }

    #[test]
    fn explanations_are_short() {
        for entry in all() {
            let sentences: Vec<&str> = entry.explanation.split_terminator(['.', '?', ':']).collect();
            assert!(sentences.len() <= 4, "{}", entry.word);
            for sentence in sentences {
                let words = sentence.split_whitespace().count();
                assert!(words <= 22, "{}: {words} words: {sentence}", entry.word);
            }
        }
    }

    #[test]
    fn every_word_between_brackets_in_a_text_has_an_explanation() {
        let mut found = 0;
        for text in super::super::FIRST.iter().chain(super::super::later()) {
            for bit in bits(text) {
                found += usize::from(matches!(bit, Bit::Word(..)));
            }
            let between = text.split('[').skip(1).filter_map(|part| part.split_once(']'));
            for (word, _) in between {
                assert!(find(word).is_some(), "{word}, in: {text}");
            }
        }
        assert!(found > 5, "{found}");
    }

    #[test]
    fn a_text_comes_apart_at_its_words() {
        let bits = bits("Een [Planbewaker] let op, een [zolder] niet.");
        assert_eq!(bits.len(), 5);
        assert!(matches!(bits[1], Bit::Word("Planbewaker", entry) if entry.key == "planbewaker"));
        assert_eq!(bits[3], Bit::Plain("zolder"));
    }
}
