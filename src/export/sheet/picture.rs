//! A small picture beside an agreement, for a child that does not read yet.
//!
//! Which one is found by words of the agreement; the words are data (`text/nl/papier.txt`). A picture may never say what
//! is not so: a sentence with "niet" in it chooses none, and where nothing is found it is a star.

use crate::plan::agreement::{Agreement, Topic};
use crate::plan::filter::fold;
use crate::text::pictures as words;

/// What is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say what is drawn")]
pub enum Picture {
    Bed,
    School,
    Food,
    Phone,
    Mail,
    Walk,
    Car,
    Home,
    Talk,
    Heart,
    Ball,
    Doctor,
    Money,
    Book,
    Cup,
    Star,
    Sun,
    Rain,
    Person,
    Dog,
}

/// The pictures that a child can put on a drawing and grown-ups beside a story, in an order that never changes: drawings hold
/// the place in it.
pub const SET: [Picture; 16] = [
    Picture::Home,
    Picture::Sun,
    Picture::Rain,
    Picture::Person,
    Picture::Heart,
    Picture::Dog,
    Picture::School,
    Picture::Bed,
    Picture::Car,
    Picture::Ball,
    Picture::Talk,
    Picture::Phone,
    Picture::Food,
    Picture::Book,
    Picture::Star,
    Picture::Doctor,
];

/// A picture with the words that choose it.
type Words = (Picture, fn() -> &'static str);

/// Every picture that words choose.
const CHOSEN: [Words; 15] = [
    (Picture::Bed, words::bed),
    (Picture::School, words::school),
    (Picture::Food, words::food),
    (Picture::Phone, words::phone),
    (Picture::Mail, words::mail),
    (Picture::Walk, words::walk),
    (Picture::Car, words::car),
    (Picture::Home, words::home),
    (Picture::Talk, words::talk),
    (Picture::Heart, words::heart),
    (Picture::Ball, words::ball),
    (Picture::Doctor, words::doctor),
    (Picture::Money, words::money),
    (Picture::Book, words::book),
    (Picture::Cup, words::cup),
];

/// The picture for an agreement.
#[must_use]
pub fn picture(agreement: &Agreement) -> Picture {
    let text = fold(&agreement.what);
    let mut denied = false;
    for sentence in text.split(['.', '!', '?', ';', '\n']) {
        if says(sentence, words::not()) {
            denied = true;
        } else if let Some(picture) = sentence
            .split(|letter: char| !letter.is_alphanumeric())
            .find_map(of_word)
        {
            return picture;
        }
    }
    match agreement.topic {
        Some(Topic::Contact) if !denied => Picture::Talk,
        Some(Topic::Support) if !denied => Picture::Heart,
        _ => Picture::Star,
    }
}

fn of_word(word: &str) -> Option<Picture> {
    let chosen = CHOSEN.iter().find(|(_, listed)| is_listed(word, listed()));
    chosen.map(|(picture, _)| *picture)
}

fn says(sentence: &str, listed: &str) -> bool {
    let mut words = sentence.split(|letter: char| !letter.is_alphanumeric());
    words.any(|word| is_listed(word, listed))
}

/// Whether a word is one of these; a star at the end of one stands for any ending.
fn is_listed(word: &str, listed: &str) -> bool {
    !word.is_empty()
        && listed.split(' ').any(|one| match one.strip_suffix('*') {
            Some(start) => word.starts_with(start),
            None => word == one,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(what: &str, topic: Option<Topic>) -> Picture {
        picture(&Agreement {
            what: what.into(),
            topic,
            ..Agreement::default()
        })
    }

    #[test]
    fn the_first_word_that_can_be_drawn_chooses() {
        for (what, expected) in [
            ("Oma slaapt in het huis van Renée.", Picture::Bed),
            (
                "Youssef haalt Sem op met de auto en brengt hem naar school.",
                Picture::Car,
            ),
            ("Een van ons brengt een pan eten voor drie personen.", Picture::Food),
            ("IJsbrand wacht na de TRAINING op Sem.", Picture::Ball),
            ("Renée en Quinten bellen een half uur.", Picture::Phone),
            ("Renée gaat naar de huisarts.", Picture::Doctor),
            ("Sem legt zijn spullen klaar.", Picture::Star),
            ("", Picture::Star),
        ] {
            assert_eq!(of(what, None), expected, "{what}");
        }
    }

    #[test]
    fn what_does_not_happen_is_not_drawn() {
        assert_eq!(
            of("Papa komt niet in het huis van mama.", Some(Topic::Contact)),
            Picture::Star
        );
        assert_eq!(of("Er is geen telefoon in bed. Mama leest voor.", None), Picture::Book);
        assert_eq!(of("Niemand schreeuwt.", Some(Topic::Support)), Picture::Star);
    }

    #[test]
    fn a_word_that_only_begins_alike_chooses_nothing() {
        for what in [
            "Wij bedanken elkaar.",
            "Dat is belangrijk.",
            "In paniek tellen wij tot tien.",
            "Wij houden rekening met Sem.",
        ] {
            assert_eq!(of(what, None), Picture::Star, "{what}");
        }
        assert_eq!(of("Wij bedanken elkaar.", Some(Topic::Support)), Picture::Heart);
    }
}
