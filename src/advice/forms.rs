//! The forms of verbs, and words that sound or look alike.

use super::lexicon::form;

/// Compounds end in the word itself, a plural or a part of the day.
pub(super) fn ends(word: &str, end: &str) -> bool {
    let stripped = ["s", "en", "je", "jes", "ochtend", "middag", "avond", "nacht"];
    end.len() > 3
        && (word.ends_with(end)
            || stripped.iter().any(|more| {
                word.strip_suffix(more)
                    .is_some_and(|word| word == end || word.ends_with(end))
            }))
        || end.len() > 2 && word.strip_suffix('s') == Some(end)
}

pub(super) fn is_past(word: &str) -> bool {
    const PAST: &str = " was waren had hadden ging gingen deed deden stond stonden sloeg zag zagen kon konden mocht mochten wou wilde wilden moest moesten wist wisten werd werden kwam kwamen liet lieten hield hielden bracht brachten dacht dachten zocht kocht vroeg vroegen zei zeiden gaf gaven nam namen sprak hielp dronk dronken liep liepen reed vond vonden kreeg bleef bleven at aten sliep riep begreep schreef hing lag lagen zat zaten ving begon sneed ";
    PAST.contains(&format!(" {word} "))
}

/// The forms of a verb that follows the rules.
pub(super) fn regular(verb: &str) -> Vec<(String, u8)> {
    let Some(base) = verb.strip_suffix("en") else {
        return vec![(verb.to_owned(), form::WHOLE)];
    };
    let letters: Vec<char> = base.chars().collect();
    let vowel = |letter: Option<&char>| letter.is_some_and(|letter| "aeiou".contains(*letter));
    let (last, second, third) = match letters.as_slice() {
        [.., third, second, last] => (*last, Some(second), Some(third)),
        [second, last] => (*last, Some(second), None),
        _ => return vec![(verb.to_owned(), form::WHOLE)],
    };
    let mut stems: Vec<String> = Vec::new();
    if second == Some(&last) {
        stems.push(base.get(..base.len() - last.len_utf8()).unwrap_or(base).to_owned());
    } else if !vowel(Some(&last)) && vowel(second) && !vowel(third) && second != Some(&'i') {
        let mut long = base.to_owned();
        long.insert(base.len() - last.len_utf8(), *second.unwrap_or(&'e'));
        stems.push(long);
        if letters.iter().filter(|letter| vowel(Some(*letter))).count() > 1 {
            stems.push(base.to_owned());
        }
    } else {
        stems.push(base.to_owned());
    }
    let mut forms = vec![(verb.to_owned(), form::WHOLE)];
    for stem in stems {
        let stem = match stem.char_indices().last() {
            Some((at, 'v')) => format!("{}f", stem.get(..at).unwrap_or_default()),
            Some((at, 'z')) => format!("{}s", stem.get(..at).unwrap_or_default()),
            _ => stem,
        };
        let prefixed = ["be", "ver", "ont", "her", "er", "ge"]
            .iter()
            .any(|start| stem.starts_with(start))
            && stem.len() > 5;
        let done = if prefixed { stem.clone() } else { format!("ge{stem}") };
        if stem.ends_with('t') {
            forms.push((stem.clone(), form::HE | form::STEM));
            forms.push((done, form::DONE));
        } else {
            let he = format!("{stem}t");
            forms.push((stem.clone(), form::STEM));
            for end in ["t", "d"].iter().take(if stem.ends_with('d') { 0 } else { 2 }) {
                forms.push((format!("{done}{end}"), form::DONE));
            }
            if stem.ends_with('d') {
                forms.push((done, form::DONE));
            }
            forms.push((he, form::HE));
        }
    }
    forms
}

/// How a word sounds, roughly: dialect spellings and the commonest errors come out the same.
pub(super) fn sound(word: &str) -> String {
    let mut heard = String::with_capacity(word.len());
    let word = word
        .replace("ao", "a")
        .replace("ae", "a")
        .replace("sch", "sg")
        .replace("ch", "g")
        .replace("ou", "au")
        .replace("ei", "y")
        .replace("ij", "y")
        .replace("dt", "t");
    let last = word.chars().count().saturating_sub(1);
    for (index, letter) in word.chars().enumerate() {
        let letter = match letter {
            'c' | 'q' => 'k',
            'z' => 's',
            'v' => 'f',
            'd' if index == last => 't',
            other => other,
        };
        if !heard.ends_with(letter) {
            heard.push(letter);
        }
    }
    heard
}

/// Whether one letter more, less, other or swapped makes one of the other.
pub(super) fn one_off(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let same = one.iter().zip(&other).take_while(|(one, other)| one == other).count();
    let tail = |from: usize, of: &[char]| of.get(from..).map(<[char]>::to_vec).unwrap_or_default();
    match one.len().cmp(&other.len()) {
        core::cmp::Ordering::Less => tail(same, &one) == tail(same + 1, &other),
        core::cmp::Ordering::Greater => tail(same + 1, &one) == tail(same, &other),
        core::cmp::Ordering::Equal => {
            tail(same + 1, &one) == tail(same + 1, &other)
                || tail(same + 2, &one) == tail(same + 2, &other)
                    && one.get(same) == other.get(same + 1)
                    && one.get(same + 1) == other.get(same)
        }
    }
}

/// Whether two words sound nearly the same.
pub(super) fn near(one: &str, other: &str) -> bool {
    let (one, other) = (sound(one), sound(other));
    one == other || one.len() > 5 && other.len() > 5 && one_off(&one, &other)
}
