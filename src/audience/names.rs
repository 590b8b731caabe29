//! How names go along, and whose names stand in words.

use super::selection::Selection;
use super::sieve::Sieve;
use crate::plan::Plan;
use crate::plan::filter::fold;
use crate::plan::id::Id;
use crate::plan::wire::{Field, Leaf};

/// How the names of people are written in what goes along. Only names: a text is never rewritten.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NameForm {
    /// As the family says it.
    #[default]
    Full,
    /// Only what somebody is called by: "Oma Riet", "Jan".
    First,
    /// Only the first letters: "J.d.V.".
    Initials,
}

/// Words that stand before a name and are none: with them goes the name behind them. Folded, see [`fold`].
const BEFORE_NAMES: &[&str] = &[
    "oma",
    "opa",
    "tante",
    "oom",
    "mama",
    "papa",
    "moeder",
    "vader",
    "stiefmoeder",
    "stiefvader",
    "juf",
    "meester",
    "buurvrouw",
    "buurman",
    "mevrouw",
    "mevr",
    "mw",
    "meneer",
    "dhr",
    "de",
    "heer",
    "dokter",
    "dr",
    "abla",
    "abi",
    "anne",
    "baba",
];

/// Words inside a name that tell nobody apart. Folded.
const INSIDE_NAMES: &[&str] = &[
    "van", "der", "den", "het", "ten", "ter", "te", "in", "op", "aan", "el", "al", "ben", "bin", "di", "da", "la",
    "le", "en", "uit", "bij",
];

impl NameForm {
    /// This name in this form.
    #[must_use]
    pub fn write(self, name: &str) -> String {
        match self {
            Self::Full => name.to_owned(),
            Self::First => first(name),
            Self::Initials => name.split_whitespace().map(initial).collect(),
        }
    }
}

/// What somebody is called by: the first word, with what stands before a name.
fn first(name: &str) -> String {
    let mut called: Vec<&str> = Vec::new();
    for word in name.split_whitespace() {
        called.push(word);
        if !is_one_of(BEFORE_NAMES, word) {
            break;
        }
    }
    called.join(" ")
}

/// The first letter of a word with the accents that stand behind it, and a dot. "IJsbrand" begins with "IJ".
fn initial(word: &str) -> String {
    let accent = |letter: &char| ('\u{300}'..='\u{36f}').contains(letter);
    let mut letters = word.chars().peekable();
    let mut initial: String = letters.next().into_iter().collect();
    while let Some(letter) = letters.next_if(|letter| accent(letter) || initial == "I" && *letter == 'J') {
        initial.push(letter);
    }
    initial.push('.');
    initial
}

fn is_one_of(list: &[&str], word: &str) -> bool {
    let word = fold(word);
    list.contains(&word.trim_matches(|letter: char| !letter.is_alphanumeric()))
}

/// The words by which somebody with this name is known in a text, folded: for "Oma Riet van Dijk" riet and dijk; for
/// "Oma" alone oma.
pub(super) fn marks(name: &str) -> Vec<String> {
    let all = words(name);
    let telling = |word: &&String| {
        let word = word.as_str();
        word.chars().count() > 1 && !BEFORE_NAMES.contains(&word) && !INSIDE_NAMES.contains(&word)
    };
    let marks: Vec<String> = all.iter().filter(telling).cloned().collect();
    if marks.is_empty() { all } else { marks }
}

/// The words of a text, folded.
pub(super) fn words(text: &str) -> Vec<String> {
    fold(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whether one of these marks is a word of the text, or its possessive: "Riets", "Riet's".
pub(super) fn has_mark(text: &str, marks: &[String]) -> bool {
    !marks.is_empty()
        && words(text).iter().any(|word| {
            marks
                .iter()
                .any(|mark| word == mark || word.strip_suffix('s') == Some(mark))
        })
}

/// The people of the plan whose names stand in the words that go along, whether they go along or not: what the app
/// says a word about before something goes out, as it changes no text.
///
/// They are called as at home.
#[must_use]
pub fn names_in_texts(plan: &Plan, selection: &Selection) -> Vec<Id> {
    let (mut shared, _) = Sieve::new(plan, selection).run();
    for person in &mut shared.people {
        person.name.clear();
    }
    let mut said = Vec::new();
    shared.each_leaf(&mut |leaf| {
        if let Leaf::Text(text) = leaf {
            said.extend(words(text));
        }
    });
    said.sort_unstable();
    said.dedup();
    let people = plan.people.iter().filter(|person| {
        let marks = marks(&person.name);
        said.iter().any(|word| has_mark(word, &marks))
    });
    people.map(|person| person.id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_shortened_to_what_somebody_is_called_by() {
        for (name, called, initials) in [
            ("Jan de Vries", "Jan", "J.d.V."),
            ("Oma Riet van Dijk", "Oma Riet", "O.R.v.D."),
            ("de heer El Amrani", "de heer El", "d.h.E.A."),
            ("mw. Jansen", "mw. Jansen", "m.J."),
            ("IJsbrand", "IJsbrand", "IJ."),
            ("S\u{327}erife Yıldız", "S\u{327}erife", "S\u{327}.Y."),
            ("Oma", "Oma", "O."),
            ("  ", "", ""),
        ] {
            assert_eq!(NameForm::First.write(name), called);
            assert_eq!(NameForm::Initials.write(name), initials);
            assert_eq!(NameForm::Full.write(name), name);
        }
    }

    #[test]
    fn somebody_is_known_by_the_words_that_tell_them_apart() {
        assert_eq!(marks("Oma Riet van Dijk"), ["riet", "dijk"]);
        assert_eq!(marks("Oma"), ["oma"]);
        assert_eq!(marks("Zoë"), ["zoe"]);
        assert!(marks(" ").is_empty());
    }

    #[test]
    fn a_name_is_found_as_a_word() {
        let marks = marks("Zoë");
        for text in ["Zoë slaapt hier.", "ZOE!", "bij Zoë’s school", "Zoës fiets"] {
            assert!(has_mark(text, &marks), "{text}");
        }
        for text in ["zoeken", "Sem", ""] {
            assert!(!has_mark(text, &marks), "{text}");
        }
        assert!(!has_mark("alles", &[]));
    }
}
