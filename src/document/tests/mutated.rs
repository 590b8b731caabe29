//! Links as they come out of chats, mail programs and hands: ten thousand ways in which a golden link can be spoilt.

use super::super::*;
use super::golden::GOLDEN;

/// Numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most.max(1)
    }
}

/// One thing that happens to a text on its way. The links are ASCII.
fn spoil(text: &mut Vec<u8>, other: &[u8], dice: &mut Dice) {
    const LETTERS: &[u8] = b"ABCxyz019-_=.#%/ \n>";
    let at = dice.below(text.len());
    let length = 1 + dice.below(40);
    let until = (at + length).min(text.len());
    let letter = LETTERS[dice.below(LETTERS.len())];
    match dice.below(9) {
        0 => text[at] = letter,
        1 => text.insert(at, letter),
        2 => drop(text.drain(at..until)),
        3 => text.truncate(at),
        4 => {
            let again = text[at..until].to_vec();
            text.splice(at..at, again);
        }
        5 => text[at..until].make_ascii_uppercase(),
        6 => text[at..until].reverse(),
        // Two links run into each other.
        7 => {
            let from = dice.below(other.len());
            text.splice(at.., other[from..].iter().copied());
        }
        _ => {
            let (spelt, width) = (format!("%{:02X}", text[at]), 1);
            text.splice(at..at + width, spelt.bytes());
        }
    }
    if text.is_empty() {
        text.push(letter);
    }
}

#[test]
fn ten_thousand_spoilt_links_open_as_what_they_were_or_say_why_not() {
    let whole: Vec<Opened> = GOLDEN.iter().map(|(_, link)| from_text(link).unwrap()).collect();
    let mut dice = Dice(20_260_914);
    let mut refused = 0;
    for turn in 0..10_000 {
        let link = GOLDEN[turn % GOLDEN.len()].1.trim();
        let other = GOLDEN[dice.below(GOLDEN.len())].1.trim();
        let mut text = link.as_bytes().to_vec();
        for _ in 0..=dice.below(3) {
            spoil(&mut text, other.as_bytes(), &mut dice);
        }
        let text = String::from_utf8_lossy(&text);
        let _ = is_document_fragment(&text);
        match from_text(&text) {
            // Spoilt where it does not matter, or the other of two links was found.
            Ok(opened) => assert!(whole.contains(&opened), "turn {turn}: {text}"),
            Err(_) => refused += 1,
        }
    }
    assert!(refused > 5_000, "only {refused} were really spoilt");
}

#[test]
fn a_link_of_a_megabyte_is_refused_at_once() {
    let begun = std::time::Instant::now();
    for text in [
        format!("fgp{}z", "A".repeat(1 << 20)),
        "#fgp".repeat(1 << 18),
        format!("fgp1{}", "9".repeat(1 << 20)),
    ] {
        assert_eq!(from_text(&text), Err(OpenError::TooLarge));
    }
    assert!(begun.elapsed().as_millis() < 100, "{:?}", begun.elapsed());
}
