//! Parts of a sentence: where each begins, which verb leads it, and who does it.
//!
//! Dutch puts the leading verb of a main part second: one piece stands before it, and if that piece is not the doer, the
//! doer stands right behind the verb. In a part that hangs from another ("als …", "dat …") the verbs stand at the end.

use core::ops::Range;

use super::doer::{agent, subject};
use super::lexicon::{Word, class, form};
use super::tokens::{Break, Token};

/// A part of a sentence.
#[derive(Clone, Debug)]
pub(super) struct Clause {
    /// Its words.
    pub(super) words: Range<usize>,
    /// It hangs from another part: "als …", "omdat …".
    pub(super) hangs: bool,
    /// The leading verb.
    pub(super) leading: Option<usize>,
    /// Who does it.
    pub(super) subject: Subject,
    /// Somebody undergoes it: "wordt gehaald", "krijgt hulp".
    pub(super) passive: bool,
}

/// Who does it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Subject {
    /// Somebody who can be found: these words.
    Named(Vec<usize>),
    /// "hij", "zij".
    Earlier(usize),
    /// Nobody in particular: "we", "het netwerk".
    Group(usize),
    /// Nobody, or a thing.
    #[default]
    Nobody,
}

/// Cuts a sentence into its parts.
pub(super) fn clauses(tokens: &[Token]) -> Vec<Clause> {
    let mut clauses = Vec::new();
    let mut start = 0;
    for index in 1..tokens.len() {
        if begins(tokens, start, index) {
            clauses.push(clause(tokens, start..index));
            start = index;
        }
    }
    if !tokens.is_empty() {
        clauses.push(clause(tokens, start..tokens.len()));
    }
    // "Kan mama niet, dan haalt tante …": a condition without "als".
    let first_is_verb = clauses
        .first()
        .is_some_and(|first| first.leading == Some(first.words.start));
    if first_is_verb
        && let Some(second) = clauses.get(1)
        && tokens
            .get(second.words.start)
            .is_some_and(|token| token.word == "dan" || token.has_form(form::HE))
        && let Some(first) = clauses.first_mut()
    {
        first.hangs = true;
    }
    clauses
}

/// The word with this number.
pub(super) fn at(tokens: &[Token], index: usize) -> Option<&Token> {
    tokens.get(index)
}

/// Where the piece that begins here ends: at the next comma, full stop or word that begins a new part.
fn piece_end(tokens: &[Token], from: usize) -> usize {
    (from + 1..tokens.len())
        .find(|index| {
            at(tokens, *index).is_some_and(|token| {
                token.before >= Break::Comma || token.is(class::SUBORDINATE) && !is_article(tokens, *index)
            })
        })
        .unwrap_or(tokens.len())
}

/// "die dag", "dat weekend", "om de week", "om zes uur": no new part.
fn is_article(tokens: &[Token], index: usize) -> bool {
    let Some(token) = at(tokens, index) else { return false };
    let next = at(tokens, index + 1);
    match token.word.as_str() {
        "om" => {
            !tokens.iter().skip(index + 1).take(9).any(|token| token.word == "te")
                || next.is_some_and(|next| next.is_figure() || next.is(class::NUMBER | class::TIME))
        }
        "die" | "dat" | "wat" => {
            next.is_some_and(|next| next.is(class::TIME | class::WEEKDAY | class::ADVERB) && !next.has_form(form::HE))
        }
        "of" => !index.checked_sub(1).is_some_and(|index| {
            tokens.iter().take(index + 1).rev().take(3).any(|token| {
                [
                    "kijken",
                    "letten",
                    "weten",
                    "vragen",
                    "controleren",
                    "houden",
                    "checken",
                    "gaten",
                ]
                .iter()
                .any(|verb| token.is_verb(verb) || token.word == *verb)
            })
        }),
        _ => false,
    }
}

fn has_verb(tokens: &[Token], range: Range<usize>) -> bool {
    let start = range.start;
    range.clone().any(|index| leads(tokens, start, index, range.end))
}

fn begins(tokens: &[Token], start: usize, index: usize) -> bool {
    let (Some(token), Some(first)) = (at(tokens, index), at(tokens, start)) else {
        return false;
    };
    if token.before >= Break::Colon {
        return true;
    }
    let hangs = first.is(class::SUBORDINATE) && !is_article(tokens, start)
        || first.is(class::COORDINATE) && at(tokens, start + 1).is_some_and(|token| token.is(class::TRIGGER));
    let end = piece_end(tokens, index);
    let begun = has_verb(tokens, start..index)
        || hangs && (start..index).any(|index| at(tokens, index).is_some_and(|token| token.known.forms != 0));
    if token.is(class::SUBORDINATE) && !is_article(tokens, index) {
        let verb_comes = tokens
            .iter()
            .skip(index + 1)
            .take(14)
            .any(|token| token.known.forms != 0);
        return verb_comes && !(first.is(class::COORDINATE) && index == start + 1);
    }
    if token.before == Break::Comma {
        return begun == has_verb(tokens, index..end) || hangs && begun;
    }
    if token.is(class::COORDINATE) && token.word != "of" {
        let next = index + 1;
        let verb = (next..end).find(|at| leads(tokens, next, *at, end));
        return begun && verb.is_some_and(|verb| !hangs || verb <= next + 4);
    }
    // "Als het misgaat belt mama": behind the verbs of the hanging part stands a leading one.
    hangs
        && token.has_form(form::HE)
        && !token.is(class::THING | class::TIME)
        && index > start + 2
        && at(tokens, index - 1).is_some_and(|before| {
            before.has_form(form::HE)
                || before.known == Word::default() && before.word.ends_with('t')
                || leads(tokens, start, index - 1, index + 1)
        })
        && begun
        && !(token.is(class::HELPING)
            && at(tokens, index - 1).is_some_and(|before| before.has_form(form::DONE | form::WHOLE)))
}

fn is_plural(token: &Token) -> bool {
    let many = token.word.ends_with('s') || token.word.ends_with("en");
    token.is(class::PERSON | class::CHILD) && !token.is(class::NAME) && many
        || [
            "we",
            "wij",
            "jullie",
            "ze",
            "zij",
            "beiden",
            "allebei",
            "mensen",
            "betrokkenen",
            "volwassenen",
        ]
        .contains(&token.word.as_str())
        || token.is(class::GROUP) && token.word.ends_with("en") && token.word != "iedereen"
        || ["deelnemers", "hulpverleners", "instanties", "professionals"].contains(&token.word.as_str())
}

/// Whether the doer that ends here is more than one: "Vader en moeder", "de kinderen".
fn many_before(tokens: &[Token], start: usize, index: usize) -> bool {
    let Some(token) = at(tokens, index) else { return false };
    let joined = (start..index).any(|at| {
        tokens.get(at).is_some_and(|token| token.word == "en")
            && tokens
                .get(at.wrapping_sub(1))
                .is_some_and(|token| token.is_somebody() || token.is(class::GROUP))
    });
    (token.is_somebody() || token.is(class::PRONOUN | class::GROUP))
        && (is_plural(token)
            || joined
            || index > start
                && at(tokens, index - 1).is_some_and(|before| before.is_somebody() && !token.is(class::NAME)))
}

/// Whether this word leads its part.
fn leads(tokens: &[Token], start: usize, index: usize, end: usize) -> bool {
    let Some(token) = at(tokens, index) else { return false };
    if token.known.forms == 0 || token.is_somebody() || token.word == "was" && index == start {
        return false;
    }
    let before = index
        .checked_sub(1)
        .filter(|_| index > start)
        .and_then(|index| at(tokens, index));
    let after = at(tokens, index + 1).filter(|_| index + 1 < end);
    let article = before.is_some_and(|before| {
        before.is(class::OUR | class::EACH)
            && !before.is(class::OBJECT)
            && !["dat", "die", "het", "t"].contains(&before.word.as_str())
            || before.is(class::PREPOSITION) && !before.is(class::PARTICLE)
            || before.word == "geen"
    });
    let noun = token.is(class::ABSTRACT | class::THING | class::TIME | class::EVENT);
    if token.has_form(form::HE) {
        let verb = token.is(class::HELPING) || before.is_some_and(Token::is_somebody);
        return !article && (verb || !noun);
    }
    let i = |token: Option<&Token>| token.is_some_and(|token| ["ik", "je", "jij"].contains(&token.word.as_str()));
    if token.has_form(form::STEM) {
        return i(before)
            || i(after)
            || index == start && !noun
            || before.is_some_and(|before| before.is(class::NAME) || before.is(class::PERSON));
    }
    if !token.has_form(form::WHOLE) || before.is_some_and(|before| before.word == "te") {
        return false;
    }
    let behind = after.is_some_and(|after| {
        is_plural(after) && !after.is(class::OUR)
            || after.is_somebody() && at(tokens, index + 2).is_some_and(|token| token.word == "en")
            || after.is(class::OUR) && at(tokens, index + 2).is_some_and(is_plural)
    });
    let ahead = before.is_some_and(|before| many_before(tokens, start, index - 1) && !before.is(class::OUR));
    if token.is(class::HELPING) && index + 1 < end {
        return ahead
            || behind
            || index > start && !(start..index).any(|at| tokens.get(at).is_some_and(|token| token.has_form(form::HE)));
    }
    // At the beginning a whole verb with "ouders" behind it is an inversion only if something stands before it.
    ahead || behind && index > start
}

fn clause(tokens: &[Token], words: Range<usize>) -> Clause {
    let first = at(tokens, words.start);
    let second = at(tokens, words.start + 1);
    let hangs = first.is_some_and(|first| {
        first.is(class::SUBORDINATE)
            && !is_article(tokens, words.start)
            && (!first.is(class::PREPOSITION) || ["om", "sinds"].contains(&first.word.as_str()))
            || first.word == "want"
            || first.is(class::COORDINATE)
                && second.is_some_and(|second| second.is(class::TRIGGER) || second.word == "dat")
    });
    let leading = words
        .clone()
        .find(|index| leads(tokens, words.start, *index, words.end));
    // "Knutselt" stands in no list: a word in -t right behind somebody leads.
    let leading = leading.or_else(|| {
        words.clone().skip(1).find(|index| {
            let somebody = at(tokens, index - 1).is_some_and(|token| token.is_somebody());
            at(tokens, *index).is_some_and(|token| {
                somebody
                    && token.known.classes == 0
                    && token.known.forms == 0
                    && token.word.len() > 3
                    && (token.word.ends_with('t')
                        || token.word.ends_with("en") && many_before(tokens, words.start, index - 1))
            })
        })
    });
    let becomes = words
        .clone()
        .any(|index| at(tokens, index).is_some_and(|token| token.is_verb("worden")));
    let done = words.clone().any(|index| at(tokens, index).is_some_and(is_done));
    let receives = leading.is_some_and(|index| at(tokens, index).is_some_and(|token| token.is_verb("krijgen")));
    let passive = becomes && done || receives;
    let subject = if passive {
        agent(tokens, &words, receives)
    } else {
        subject(tokens, &words, leading, hangs)
    };
    Clause {
        words,
        hangs,
        leading,
        subject,
        passive,
    }
}

/// "gehaald", "aangevraagd", "besproken".
pub(super) fn is_done(token: &Token) -> bool {
    let word = token.word.as_str();
    let stem = [
        "aan", "af", "op", "uit", "in", "mee", "door", "voor", "na", "bij", "over", "terug", "weg", "schoon", "vast",
    ]
    .iter()
    .find_map(|particle| word.strip_prefix(particle))
    .unwrap_or(word);
    let end = |word: &str| word.ends_with('d') || word.ends_with('t') || word.ends_with("en");
    token.has_form(form::DONE)
        || token.known.forms == 0
            && token.known.classes & !(class::THING) == 0
            && (stem.starts_with("ge") && stem.len() > 5 && end(stem)
                || ["be", "ver", "ont", "her"].iter().any(|start| word.starts_with(start))
                    && word.len() > 6
                    && (word.ends_with('d') || word.ends_with('t') || word.ends_with("oken") || word.ends_with("even")))
}
