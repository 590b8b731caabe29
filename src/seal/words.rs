//! Passphrases: words that a family can say over the telephone, and the same passphrase however somebody types it.

/// The words, one a line, sorted. None is the beginning of another, and no two differ in their first letter only.
///
/// The list may change with a release: a passphrase that was made is not looked up in it.
const WORDS: &str = include_str!("../../text/words/nl.txt");

/// How many words the list holds: a power of two, so that bits of chance choose among them without bias.
const COUNT: u16 = 1 << BITS_PER_WORD;

/// How much chance one word holds.
const BITS_PER_WORD: u32 = 10;

/// How many words a passphrase has.
const LENGTH: usize = 6;

/// How many bytes of chance [`passphrase`] takes: two for each word.
pub const RANDOM_BYTES: usize = 2 * LENGTH;

/// How much chance is in a passphrase of [`passphrase`]: one in a million million millions.
#[expect(clippy::cast_possible_truncation, reason = "a handful of words")]
pub const PASSPHRASE_BITS: u32 = BITS_PER_WORD * LENGTH as u32;

/// Six words out of these bytes of chance, with spaces between: as [`normalise`] leaves it.
#[must_use]
pub fn passphrase(random: [u8; RANDOM_BYTES]) -> String {
    let (pairs, _) = random.as_chunks::<2>();
    let words = pairs.iter().map(|pair| word(u16::from_le_bytes(*pair) % COUNT));
    words.collect::<Vec<_>>().join(" ")
}

fn word(place: u16) -> &'static str {
    WORDS.lines().nth(usize::from(place)).unwrap_or_default()
}

/// What two ways to type one passphrase have in common: capitals, accents, and what stands between the words do not
/// matter. Works for words of the family's own in any script.
///
/// **Frozen**: keys are made of what comes out. If it ever changes, links and files that were sealed before no longer
/// open.
#[must_use]
pub fn normalise(typed: &str) -> String {
    let mut plain = String::with_capacity(typed.len());
    let mut between = false;
    for letter in typed.chars().flat_map(char::to_lowercase) {
        if is_unseen(letter) {
            continue;
        }
        if is_between(letter) {
            between = true;
            continue;
        }
        if between && !plain.is_empty() {
            plain.push(' ');
        }
        between = false;
        match bare(letter) {
            Some(bare) => plain.push_str(bare),
            None => plain.push(letter),
        }
    }
    plain
}

/// What may stand between two words, alone or several at once.
const fn is_between(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(
            letter,
            '-' | '_' | ',' | ';' | '.' | '/' | '+' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '·' | '、' | '،'
        )
}

/// Accents that stand as a character of their own, and characters that nobody sees.
const fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// The letters below an accent: one telephone writes an accented letter as one character, another as two.
const fn bare(letter: char) -> Option<&'static str> {
    Some(match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' => "h",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò'..='ö' | 'ō' | 'ŏ' | 'ő' => "o",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ţ' | 'ť' | 'ț' => "t",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'ĳ' => "ij",
        '’' | '‘' | '`' | '´' => "'",
        _ => return None,
    })
}

/// Roughly how many bits of chance are in a passphrase that somebody thought up: for a gentle hint, never to refuse it.
///
/// It looks at length only. A word of our list counts as one, if it was drawn; another word counts two bits a letter
/// and three for anything else, up to 14: more than that people do not think up in one word. A word that was there
/// before counts nothing. A name or a birthday counts more here than it is worth, so say so beside it.
#[must_use]
pub fn estimate(typed: &str) -> u32 {
    let plain = normalise(typed);
    let mut before: Vec<&str> = Vec::new();
    let mut bits = 0;
    for word in plain.split(' ').filter(|word| !word.is_empty()) {
        if before.contains(&word) {
            continue;
        }
        before.push(word);
        bits += if WORDS.lines().any(|known| known == word) {
            BITS_PER_WORD
        } else {
            let each = word.chars().map(|letter| if letter.is_alphabetic() { 2 } else { 3 });
            each.sum::<u32>().min(14)
        };
    }
    bits
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::plan::testing::texts;

    fn all() -> Vec<&'static str> {
        WORDS.lines().collect()
    }

    #[test]
    fn the_list_is_whole() {
        let words = all();
        assert_eq!(words.len(), usize::from(COUNT));
        assert!(words.is_sorted());
        assert_eq!(words.iter().collect::<BTreeSet<_>>().len(), words.len());
        for word in &words {
            assert!((3..=8).contains(&word.len()), "{word}");
            assert!(word.bytes().all(|letter| letter.is_ascii_lowercase()), "{word}");
        }
        const { assert!(PASSPHRASE_BITS >= 60) };
    }

    #[test]
    fn words_are_told_apart_by_ear_and_when_written_without_spaces() {
        let words = all();
        for pair in words.windows(2) {
            // Sorted, so a word that begins like another stands right behind it.
            assert!(!pair[1].starts_with(pair[0]), "{pair:?}");
        }
        let mut ends = BTreeSet::new();
        let mut sounds = BTreeSet::new();
        for word in &words {
            assert!(
                !word.contains("ij") && !word.contains("ei"),
                "{word}: one sound, two ways to write it"
            );
            assert!(
                ends.insert((word.len(), &word[1..])),
                "{word}: another differs in its first letter only"
            );
            let mut sound = word.replace("ou", "au").replace("auw", "au").replace("ie", "i");
            for (from, to) in [("ch", "g"), ("c", "k"), ("z", "s"), ("v", "f")] {
                sound = sound.replace(from, to);
            }
            let sound = sound
                .strip_suffix('d')
                .map_or(sound.clone(), |begin| format!("{begin}t"));
            assert!(sounds.insert(sound), "{word}: another sounds like it");
        }
    }

    #[test]
    fn there_is_no_word_with_its_plural() {
        let words: BTreeSet<&str> = all().into_iter().collect();
        for word in &words {
            let last = &word[word.len() - 1..];
            for plural in [
                format!("{word}s"),
                format!("{word}en"),
                format!("{word}n"),
                format!("{word}{last}en"),
            ] {
                assert!(!words.contains(plural.as_str()), "{plural}");
            }
        }
    }

    #[test]
    fn every_word_comes_as_often() {
        let mut times = std::collections::BTreeMap::new();
        for number in 0..=u16::MAX {
            *times.entry(word(number % COUNT)).or_insert(0) += 1;
        }
        assert_eq!(times.len(), usize::from(COUNT));
        assert!(times.values().all(|count| *count == 64));
    }

    #[test]
    fn chance_becomes_words() {
        assert_eq!(passphrase([0; RANDOM_BYTES]), [all()[0]; 6].join(" "));
        let mut random = [255; RANDOM_BYTES];
        assert_eq!(passphrase(random), [all()[1023]; 6].join(" "));
        (random[10], random[11]) = (1, 0);
        assert!(passphrase(random).ends_with(&format!(" {}", all()[1])));
    }

    #[test]
    fn it_is_the_same_passphrase_however_it_is_typed() {
        for typed in [
            "fiets molen kameel",
            " Fiets  Molen\nKameel ",
            "FIETS-MOLEN-KAMEEL",
            "fiets, molen, kameel.",
            "fiets\u{a0}– molen\u{200b} —kameel",
        ] {
            assert_eq!(normalise(typed), "fiets molen kameel");
        }
        for typed in ["Zoë’s café", "zoe\u{308}'s cafe\u{301}", "ZOE`S CAFE"] {
            assert_eq!(normalise(typed), "zoe's cafe");
        }
        assert_eq!(normalise("İstanbul"), normalise("istanbul"));
        assert_eq!(normalise("قهوة 12"), "قهوة 12");
        assert_eq!(normalise(" - "), "");
    }

    #[test]
    fn the_hint_grows_with_words() {
        for (typed, bits) in [
            ("", 0),
            ("fiets", 10),
            ("fiets fiets Fiets", 10),
            ("fiets molen kameel", 30),
            ("Renée", 10),
            ("welkom01", 14),
            ("onze poes slaapt altijd overdag", 8 + 10 + 12 + 12 + 14),
        ] {
            assert_eq!(estimate(typed), bits, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn a_passphrase_survives_typing(random in any::<[u8; RANDOM_BYTES]>()) {
            let made = passphrase(random);
            prop_assert_eq!(&normalise(&made), &made);
            prop_assert_eq!(&normalise(&made.to_uppercase().replace(' ', "-")), &made);
            prop_assert_eq!(made.split(' ').count(), 6);
        }

        #[test]
        fn normalising_twice_is_normalising_once(text in texts()) {
            let once = normalise(&text);
            prop_assert_eq!(normalise(&once), once);
        }
    }
}
