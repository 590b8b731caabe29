//! The words of `nl/*.txt` as classes and forms, and finding a word in spite of its spelling.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::forms::{ends, is_past, one_off, regular, sound};

/// Classes of words: the sections of the files.
pub(super) mod class {
    /// Every section with words, and its bit.
    pub(super) const SECTIONS: &[(&str, u64)] = &[
        ("person", PERSON),
        ("child", CHILD),
        ("group", GROUP),
        ("pronoun", PRONOUN),
        ("object", OBJECT),
        ("our", OUR),
        ("thing", THING),
        ("child_signs", CHILD_SIGN),
        ("act", ACT),
        ("inner", INNER),
        ("state", STATE),
        ("helping", HELPING),
        ("light", LIGHT),
        ("manner_verb", MANNER),
        ("abstract", ABSTRACT),
        ("attitude_word", ATTITUDE),
        ("exact", EXACT),
        ("weekday", WEEKDAY),
        ("month", MONTH),
        ("time", TIME),
        ("event", EVENT),
        ("vague", VAGUE),
        ("vague_end", VAGUE_END),
        ("month_part", MONTH_PART),
        ("number", NUMBER),
        ("each", EACH),
        ("times", TIMES),
        ("preposition", PREPOSITION),
        ("subordinate", SUBORDINATE),
        ("trigger", TRIGGER),
        ("coordinate", COORDINATE),
        ("negative", NEGATIVE),
        ("limit", LIMIT),
        ("adverb", ADVERB),
        ("presence", PRESENCE),
        ("act_noun", ACT_NOUN),
        ("fact_sign", FACT_SIGN),
        ("danger", DANGER),
        ("danger_verb", DANGER),
        ("particle", PARTICLE),
    ];
    macro_rules! bits {
        ($($name:ident = $bit:literal),* $(,)?) => { $(pub(in crate::advice) const $name: u64 = 1 << $bit;)* };
    }
    bits! {
        PERSON = 0, CHILD = 1, GROUP = 2, PRONOUN = 3, OBJECT = 4, OUR = 5, THING = 6, CHILD_SIGN = 7, ACT = 8, INNER = 9,
        STATE = 10, HELPING = 11, LIGHT = 12, MANNER = 13, ABSTRACT = 14, ATTITUDE = 15, EXACT = 16, WEEKDAY = 17,
        MONTH = 18, TIME = 19, EVENT = 20, VAGUE = 21, VAGUE_END = 22, MONTH_PART = 23, NUMBER = 24, EACH = 25,
        TIMES = 26, PREPOSITION = 27, SUBORDINATE = 28, TRIGGER = 29, COORDINATE = 30, NEGATIVE = 31, LIMIT = 32,
        ADVERB = 33, PRESENCE = 34, ACT_NOUN = 35, FACT_SIGN = 36, DANGER = 37, PARTICLE = 38, NAME = 39,
    }
    /// Sections of verbs: every form of the verb is of the class.
    pub(super) const VERBS: u64 = ACT | INNER | STATE | HELPING | LIGHT | MANNER;
    /// Classes of nouns and persons whose end tells them: "herfstvakantie", "pleegmoeder".
    pub(super) const BY_END: u64 = PERSON | CHILD | TIME | WEEKDAY | ABSTRACT;
}

/// Forms of a verb.
pub(super) mod form {
    /// "haalt", "is": he or she.
    pub(in crate::advice) const HE: u8 = 1;
    /// "halen": the whole verb, also we and they.
    pub(in crate::advice) const WHOLE: u8 = 2;
    /// "haal": I, or an order.
    pub(in crate::advice) const STEM: u8 = 4;
    /// "gehaald".
    pub(in crate::advice) const DONE: u8 = 8;
    /// "was": it is past.
    pub(in crate::advice) const PAST: u8 = 16;
}

/// What is known of a word.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Word {
    /// Bits of [`class`].
    pub(super) classes: u64,
    /// Bits of [`form`].
    pub(super) forms: u8,
    /// The whole verbs that it can be a form of.
    pub(super) verbs: Vec<String>,
    /// The particle that it begins with: "op" of "ophaalt".
    pub(super) particle: Option<String>,
    /// It was not found as it is written.
    pub(super) guessed: bool,
}

/// Words that stand together in one part of a sentence.
pub(super) struct Phrase {
    /// The words; a verb in any form.
    pub(super) words: Vec<String>,
    /// What undoes it.
    pub(super) unless: Vec<String>,
    /// Which example belongs to it.
    pub(super) example: String,
}

/// Everything in the files.
pub(super) struct Lexicon {
    words: BTreeMap<String, Word>,
    sounds: BTreeMap<String, String>,
    particles: Vec<String>,
    ends: Vec<(String, u64)>,
    phrases: BTreeMap<String, Vec<Phrase>>,
}

const FILES: [&str; 5] = [
    include_str!("nl/people.txt"),
    include_str!("nl/verbs.txt"),
    include_str!("nl/attitude.txt"),
    include_str!("nl/moments.txt"),
    include_str!("nl/small.txt"),
];
/// Sections whose lines are phrases.
const PHRASES: [&str; 5] = ["attitude", "wish", "permission", "care", "exact"];

/// The words, read at first use.
pub(super) fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(read)
}

fn read() -> Lexicon {
    let mut lexicon = Lexicon {
        words: BTreeMap::new(),
        sounds: BTreeMap::new(),
        particles: Vec::new(),
        ends: Vec::new(),
        phrases: BTreeMap::new(),
    };
    let mut irregular: Vec<(String, Vec<String>)> = Vec::new();
    for source in FILES {
        let mut section = "";
        for line in source.lines().map(str::trim) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                section = name;
            } else if section == "irregular" {
                if let Some((verb, forms)) = line.split_once('=') {
                    let forms = forms.split_whitespace().map(str::to_owned).collect();
                    irregular.push((verb.trim().to_owned(), forms));
                }
            } else {
                lexicon.take_line(section, line);
            }
        }
    }
    lexicon
        .particles
        .sort_by_key(|particle| core::cmp::Reverse(particle.len()));
    for (verb, forms) in irregular {
        lexicon.take_irregular(&verb, &forms);
    }
    let sounds: Vec<_> = lexicon.words.keys().map(|word| (sound(word), word.clone())).collect();
    for (sound, word) in sounds {
        lexicon.sounds.entry(sound).or_insert(word);
    }
    lexicon
}

impl Lexicon {
    fn take_line(&mut self, section: &str, line: &str) {
        let bit = class::SECTIONS
            .iter()
            .find(|(name, _)| *name == section)
            .map_or(0, |(_, bit)| *bit);
        let commas = bit != 0;
        if commas {
            for entry in line.split(',').map(str::trim).filter(|entry| !entry.is_empty()) {
                if entry.contains(' ') {
                    self.take_phrase(section, entry);
                } else if bit & class::VERBS != 0 {
                    self.take_verb(entry, bit);
                } else {
                    self.words.entry(entry.to_owned()).or_default().classes |= bit;
                    if bit & class::BY_END != 0 && entry.len() > 2 {
                        self.ends.push((entry.to_owned(), bit));
                    }
                    if bit == class::PARTICLE {
                        self.particles.push(entry.to_owned());
                    }
                }
            }
        } else {
            self.take_phrase(section, line);
        }
    }

    fn take_phrase(&mut self, section: &str, line: &str) {
        let (line, example) = line.split_once('>').unwrap_or((line, ""));
        let (line, unless) = line.split_once('!').unwrap_or((line, ""));
        let list = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let words = list(line);
        if PHRASES.contains(&section) && section != "exact" {
            // Most begin with their verb; the others are known already.
            for word in words.iter().take(1) {
                let verb = word.rsplit_once('|').map_or(word.as_str(), |(_, verb)| verb);
                if verb.ends_with("en") && verb.len() > 4 && self.words.get(verb).is_none_or(|known| known.classes == 0)
                {
                    self.take_verb(verb, 0);
                }
            }
        }
        self.phrases.entry(section.to_owned()).or_default().push(Phrase {
            words,
            unless: list(unless),
            example: example.trim().to_owned(),
        });
    }

    fn take_verb(&mut self, verb: &str, bit: u64) {
        for (word, forms) in regular(verb) {
            self.take_form(&word, verb, bit, forms);
        }
    }

    fn take_form(&mut self, word: &str, verb: &str, bit: u64, forms: u8) {
        let known = self.words.entry(word.to_owned()).or_default();
        known.classes |= bit;
        known.forms |= forms;
        if !known.verbs.iter().any(|other| other == verb) {
            known.verbs.push(verb.to_owned());
        }
    }

    fn take_irregular(&mut self, verb: &str, forms: &[String]) {
        let bits = self.words.get(verb).map_or(0, |known| known.classes & class::VERBS);
        // Forms that the rules made of it are no Dutch.
        let made: Vec<_> = regular(verb)
            .into_iter()
            .map(|(word, _)| word)
            .filter(|word| word != verb)
            .collect();
        for word in made {
            if let Some(known) = self.words.get_mut(&word)
                && !forms.contains(&word)
            {
                known.verbs.retain(|other| other != verb);
                if known.verbs.is_empty() {
                    known.forms = 0;
                    known.classes &= !class::VERBS;
                }
            }
        }
        for word in forms {
            let form = if word.starts_with("ge") && word.len() > 5 && word != "geeft" {
                form::DONE
            } else if is_past(word) {
                form::PAST | form::HE
            } else if forms.contains(&format!("{word}t")) && !["wil", "kun"].contains(&word.as_str()) {
                form::STEM
            } else {
                form::HE
            };
            self.take_form(word, verb, bits, form);
        }
        self.take_form(verb, verb, bits, form::WHOLE);
    }

    /// What is known of a word, in spite of dialect spellings and typing errors. A word with a capital may be a name,
    /// so less is guessed.
    pub(super) fn find(&self, word: &str, capital: bool) -> Word {
        if let Some(known) = self.words.get(word) {
            return known.clone();
        }
        if word.starts_with(|letter: char| letter.is_ascii_digit()) {
            return Word::default();
        }
        if let Some(known) = self.with_particle(word) {
            return known;
        }
        if let Some((_, bit)) = self
            .ends
            .iter()
            .find(|(end, _)| word.len() > end.len() + 1 && ends(word, end))
        {
            return Word {
                classes: *bit,
                ..Word::default()
            };
        }
        if !capital
            && ["heid", "heden", "iteit", "schap"]
                .iter()
                .any(|end| word.ends_with(end))
            && word.len() > 7
        {
            return of(class::ABSTRACT);
        }
        if !capital && word.len() > 6 && ["vol", "zaam"].iter().any(|end| word.ends_with(end)) {
            return of(class::ATTITUDE);
        }
        self.guess(word, capital)
            .map_or_else(Word::default, |known| Word { guessed: true, ..known })
    }

    fn with_particle(&self, word: &str) -> Option<Word> {
        let particle = self.particles.iter().find(|particle| {
            word.strip_prefix(particle.as_str())
                .is_some_and(|rest| rest.len() > 2 && self.words.get(rest).is_some_and(|known| known.forms != 0))
        })?;
        let known = self.words.get(word.strip_prefix(particle.as_str())?)?;
        // "opbouwen" says as little as "bouwen"; "onderzoeken" says more than "zoeken".
        let light = ["op", "aan", "uit"].contains(&particle.as_str());
        let full = if light { 0 } else { class::LIGHT };
        Some(Word {
            classes: known.classes & class::VERBS & !class::HELPING & !full,
            particle: Some(particle.clone()),
            ..known.clone()
        })
    }

    fn guess(&self, word: &str, capital: bool) -> Option<Word> {
        let heard = sound(word);
        let length = heard.chars().count();
        if word.len() >= if capital { 5 } else { 4 } {
            if let Some(word) = self.sounds.get(&heard) {
                return self.words.get(word).cloned();
            }
            // "passe": the n is not said.
            if !capital
                && word.ends_with('e')
                && let Some(known) = self.words.get(&format!("{word}n"))
            {
                return (known.forms != 0).then(|| known.clone());
            }
            if !capital && word.ends_with("ere") && word.len() > 5 {
                return self.guess(&format!("{word}n"), true);
            }
        }
        if length < if capital { 7 } else { 6 } {
            return None;
        }
        let first = heard.chars().next()?.to_string();
        let near = self
            .sounds
            .range(first.clone()..)
            .take_while(|(sound, _)| sound.starts_with(&first))
            .filter(|(sound, _)| sound.len() > 5)
            .find(|(sound, _)| one_off(sound, &heard))?;
        self.words.get(near.1).cloned()
    }

    /// The phrases of a section.
    pub(super) fn phrases(&self, section: &str) -> &[Phrase] {
        self.phrases.get(section).map_or(&[], Vec::as_slice)
    }

    /// Whether this is a word that holds sentences together, so that it is no name.
    pub(super) fn is_small(&self, word: &str) -> bool {
        self.words.get(word).is_some_and(|known| {
            known.classes & (class::PREPOSITION | class::SUBORDINATE | class::COORDINATE | class::OUR) != 0
        })
    }
}

fn of(classes: u64) -> Word {
    Word {
        classes,
        ..Word::default()
    }
}
