//! Whether a text says when: a day, a time, a rhythm, or what sets it off.

use super::lexicon::{class, form, lexicon};
use super::tokens::{Break, Token};

/// What was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Moment {
    /// The first word that says when.
    pub(super) exact: Option<usize>,
    /// The first and last word of what only seems to say when.
    pub(super) vague: Option<(usize, usize)>,
}

/// Looks for a moment in these words.
pub(super) fn moment(tokens: &[Token]) -> Moment {
    let vague_words = vague(tokens);
    let covered = |index: usize| vague_words.iter().any(|(from, to)| (*from..=*to).contains(&index));
    Moment {
        exact: (0..tokens.len()).find(|index| !covered(*index) && says_when(tokens, *index)),
        vague: vague_words.first().copied(),
    }
}

fn vague(tokens: &[Token]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for index in 0..tokens.len() {
        if let Some(length) = longest(tokens, index, "vague") {
            found.push((index, index + length - 1));
        } else if let Some(end) = empty_condition(tokens, index) {
            found.push((index, end));
        } else if tokens.get(index).is_some_and(|token| token.is(class::VAGUE)) {
            found.push((index, index));
        }
    }
    // What changes little by itself is named last.
    let weak = [
        "nog",
        "meer",
        "minder",
        "genoeg",
        "voldoende",
        "eens",
        "later",
        "snel",
        "steeds",
    ];
    found.sort_by_key(|(from, _)| {
        (
            tokens
                .get(*from)
                .is_some_and(|token| weak.contains(&token.word.as_str())),
            *from,
        )
    });
    found
}

/// The longest list of words of this section that begins here.
fn longest(tokens: &[Token], index: usize, section: &str) -> Option<usize> {
    lexicon()
        .phrases(section)
        .iter()
        .filter(|phrase| {
            phrase.words.iter().enumerate().all(|(offset, word)| {
                tokens
                    .get(index + offset)
                    .is_some_and(|token| token.word == *word && (offset == 0 || token.before < Break::Comma))
            })
        })
        .map(|phrase| phrase.words.len())
        .max()
}

/// "als dat nodig blijkt": a condition that says nothing.
fn empty_condition(tokens: &[Token], index: usize) -> Option<usize> {
    if !tokens.get(index)?.is(class::TRIGGER) {
        return None;
    }
    let end = (index + 1..tokens.len())
        .take_while(|at| {
            tokens.get(*at).is_some_and(|token| {
                token.before < Break::Comma && (token.is(class::VAGUE_END) || token.is(class::VAGUE))
            })
        })
        .last()?;
    let over = tokens
        .get(end + 1)
        .is_none_or(|token| token.before >= Break::Comma || token.has_form(form::HE));
    let says = (index..=end).any(|at| {
        tokens.get(at).is_some_and(|token| {
            [
                "nodig",
                "kan",
                "mogelijk",
                "lukt",
                "past",
                "uitkomt",
                "moet",
                "wil",
                "willen",
                "zin",
                "tijd",
                "gewenst",
                "wenselijk",
                "noodzakelijk",
                "behoefte",
            ]
            .contains(&token.word.as_str())
        })
    });
    (over && says).then_some(end)
}

fn is_number(token: &Token) -> bool {
    token.is_figure() || token.is(class::NUMBER)
}

/// "19.30", "19:30", "19u".
fn is_clock(word: &str) -> bool {
    let rest = word.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let figures = word.len() - rest.len();
    (1..=2).contains(&figures)
        && (rest.starts_with(['.', ':']) && rest.len() == 3
            || ["u", "uur", "h"].contains(&rest)
            || rest.starts_with('u') && rest.len() <= 3)
}

/// "12-3", "1/5/2027".
fn is_date(word: &str) -> bool {
    let parts: Vec<_> = word.split(['-', '/']).collect();
    (2..=3).contains(&parts.len())
        && parts
            .iter()
            .all(|part| (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_time_noun(token: &Token) -> bool {
    token.is(class::TIME | class::WEEKDAY)
}

/// A time of day or part of the year that needs no more than "in de" or "voor het" before it.
fn says_when(tokens: &[Token], index: usize) -> bool {
    let Some(token) = tokens.get(index) else { return false };
    let before = index.checked_sub(1).and_then(|index| tokens.get(index));
    let next = tokens.get(index + 1).filter(|next| next.before < Break::Comma);
    let third = tokens.get(index + 2).filter(|third| third.before < Break::Comma);
    let word = token.word.as_str();
    if longest(tokens, index, "exact").is_some() || is_clock(word) || is_date(word) {
        return true;
    }
    if token.is(class::EXACT | class::WEEKDAY) && !token.is(class::NAME) {
        // "een dagje" is no day, "het weekend" is.
        return before.is_none_or(|before| before.word != "een" && before.word != "n") || !word.starts_with("week");
    }
    if SHORT_DAYS.contains(&word) && is_short_day(tokens, index) {
        return true;
    }
    if token.is(class::MONTH) {
        return word != "mei" || !token.capital || before.is_some_and(is_number);
    }
    if word == "uur" {
        return before.is_some_and(|before| {
            is_number(before) && !["een", "half", "anderhalf", "paar"].contains(&before.word.as_str())
        }) && index
            .checked_sub(2)
            .and_then(|index| tokens.get(index))
            .is_some_and(|token| token.is(class::PREPOSITION) || token.word == "half" || token.word == "over");
    }
    if token.is(class::EACH) && !["alle"].contains(&word) {
        return (1..=4)
            .map_while(|offset| tokens.get(index + offset).filter(|token| token.before < Break::Comma))
            .take_while(|token| !token.is(class::PREPOSITION) || token.is(class::NUMBER))
            .take_while(|token| token.known.forms == 0 || token.is(class::TIME))
            .any(|token| {
                !token.is(class::PERSON | class::CHILD | class::GROUP | class::NUMBER | class::OUR)
                    && token.word.len() > 2
            });
    }
    if word == "alle" {
        return next.is_some_and(is_time_noun);
    }
    if token.is(class::TIMES) || word.ends_with('x') && token.is_figure() {
        let span = next.is_some_and(|next| ["per", "in", "om", "op", "voor"].contains(&next.word.as_str()))
            || ["eens"].contains(&word) && next.is_some_and(|next| next.word == "per")
            || next.is_some_and(is_time_noun);
        return span && tokens.iter().skip(index + 1).take(5).any(is_time_noun);
    }
    if token.is(class::TRIGGER) {
        return is_trigger(tokens, index);
    }
    if word == "per" {
        return next.is_some_and(|next| is_time_noun(next) || next.is(class::EVENT))
            || next.is_some_and(is_number) && third.is_some_and(is_time_noun);
    }
    if word == "kwart" || word == "half" {
        return next.is_some_and(|next| {
            ["over", "voor"].contains(&next.word.as_str())
                || next.is(class::NUMBER) && next.word != "een"
                || next.is_figure()
        });
    }
    const THAT: [&str; 10] = [
        "deze",
        "die",
        "volgende",
        "komende",
        "aankomende",
        "dit",
        "dat",
        "eerste",
        "laatste",
        "dezelfde",
    ];
    // "de eerste van de maand", "15 van de maand".
    if (["eerste", "laatste"].contains(&word) || token.is_figure())
        && next.is_some_and(|next| next.word == "van" || next.word == "vd")
        && tokens.iter().skip(index + 2).take(2).any(is_time_noun)
    {
        return true;
    }
    if THAT.contains(&word) {
        return (next.is_some_and(is_time_noun) || next.is_some_and(is_number) && third.is_some_and(is_time_noun))
            && next.is_none_or(|next| !["school", "eten", "werk", "keer", "gesprek"].contains(&next.word.as_str()));
    }
    if ["even", "oneven"].contains(&word) {
        return next.is_some_and(is_time_noun);
    }
    if token.is(class::MONTH_PART) {
        return next.is_some_and(|next| next.is(class::MONTH | class::TIME) || next.word == "van") && word != "half";
    }
    token.is(class::PREPOSITION | class::EVENT) && behind_preposition(tokens, index)
}

/// "ma", "di": days only beside each other or behind "op", because "ma" is a mother too.
const SHORT_DAYS: [&str; 7] = ["ma", "di", "wo", "do", "vr", "za", "zo"];

fn is_short_day(tokens: &[Token], index: usize) -> bool {
    let behind = index.checked_sub(1).and_then(|index| tokens.get(index));
    let beside = (index.saturating_sub(3)..index + 4)
        .filter(|other| *other != index)
        .any(|other| {
            tokens
                .get(other)
                .is_some_and(|other| SHORT_DAYS.contains(&other.word.as_str()) && other.word != "zo")
        });
    let word = tokens.get(index).map_or("", |token| token.word.as_str());
    beside && word != "zo" || behind.is_some_and(|token| token.word == "op" || token.is(class::EACH)) && word != "ma"
}

/// "als …" with a verb behind it; "als ouders" is no condition, and neither is "fijn als …".
fn is_trigger(tokens: &[Token], index: usize) -> bool {
    let liked = tokens.iter().take(index).any(|token| {
        ["fijn", "leuk", "prettig", "mooi", "blij", "wil", "willen", "wenst"].contains(&token.word.as_str())
    });
    let verb = tokens
        .iter()
        .skip(index + 1)
        .take_while(|token| token.before < Break::Comma || token.is(class::COORDINATE))
        .any(|token| token.known.forms != 0);
    let word = tokens.get(index).map_or("", |token| token.word.as_str());
    verb && !liked && word != "terwijl"
}

/// "na school", "bij ruzie", "in het weekend", "voor het slapen", "binnen twee dagen", "tijdens …".
fn behind_preposition(tokens: &[Token], index: usize) -> bool {
    let Some(token) = tokens.get(index) else { return false };
    let word = token.word.as_str();
    let following: Vec<&Token> = (1..=5)
        .map_while(|offset| tokens.get(index + offset).filter(|token| token.before < Break::Comma))
        .collect();
    let skipped = following
        .iter()
        .take_while(|token| token.is(class::OUR | class::NUMBER) && !is_time_noun(token) || token.is_figure())
        .count();
    let number = following.first().is_some_and(|token| is_number(token));
    let Some(noun) = following.get(skipped) else {
        return false;
    };
    let later = following.get(skipped + 1);
    // "in de tweede week", "in een lange vakantie".
    let time = |token: &&Token| is_time_noun(token) && !["werk", "school"].contains(&token.word.as_str());
    let in_time =
        time(noun) || later.is_some_and(|later| time(later) && (noun.known.classes == 0 || noun.is(class::NUMBER)));
    match word {
        "tijdens" | "gedurende" => true,
        "na" => {
            !noun.is_somebody() && !noun.is(class::PREPOSITION) && noun.known.forms & form::HE == 0
                || is_time_noun(noun)
        }
        "bij" => {
            let happens = |token: &&&Token| {
                token.is(class::EVENT) || token.is(class::TIME) && !["school", "werk"].contains(&token.word.as_str())
            };
            // "bij dreigend huiselijk geweld": words that tell what kind stand before it.
            let kind = |token: &&&Token| !token.is_somebody() && !token.is(class::PREPOSITION) && !happens(token);
            let rest = following.get(skipped..).unwrap_or_default();
            let told = rest.iter().take(2).take_while(kind).count();
            rest.get(told).as_ref().is_some_and(happens) || noun.is(class::EACH)
        }
        "tot" if noun.is_somebody() => tokens
            .iter()
            .skip(index + 2)
            .take(9)
            .any(|token| token.has_form(form::HE)),
        "binnen" | "over" => number && in_time,
        "voor" => {
            is_time_noun(noun) && noun.word != "school" && !["eten", "werk"].contains(&noun.word.as_str())
                || noun.word == "school" && skipped == 0
                || noun.word == "eten" && skipped == 1
                || number && noun.is(class::MONTH)
        }
        "onder" | "rond" | "tot" | "vanaf" | "sinds" | "om" => {
            in_time
                || number && noun.is(class::MONTH)
                || word == "om"
                    && (noun.is(class::NUMBER)
                        || following.first().is_some_and(|token| is_number(token))
                            && noun.word != "de"
                            && noun.before == Break::None
                            && noun.known.classes == 0)
        }
        "in" => {
            noun.word == "geval"
                || in_time && !["gesprek", "eten", "slapen", "bezoek", "overdracht"].contains(&noun.word.as_str())
        }
        "op" => in_time && !["gesprek", "eten", "slapen", "bezoek", "les"].contains(&noun.word.as_str()),
        "met" => noun.is(class::TIME) && noun.word.starts_with("kerst"),
        _ => false,
    }
}
