//! Who does what a part of a sentence says.

use core::ops::Range;

use super::clauses::{Subject, at};
use super::lexicon::{class, form};
use super::tokens::{Break, Token};

/// "door tante Lies"; "krijgt hulp van tante Lies".
pub(super) fn agent(tokens: &[Token], words: &Range<usize>, receives: bool) -> Subject {
    for index in words.clone() {
        if at(tokens, index).is_some_and(|token| token.word == "door" || token.word == "van" && receives) {
            let named: Vec<_> = (index + 1..words.end.min(index + 5))
                .filter(|index| at(tokens, *index).is_some_and(Token::is_somebody))
                .collect();
            if !named.is_empty() {
                return Subject::Named(named);
            }
            if let Some(group) = (index + 1..words.end.min(index + 4))
                .find(|index| at(tokens, *index).is_some_and(|token| token.is(class::GROUP)))
            {
                return Subject::Group(group);
            }
        }
    }
    Subject::Nobody
}

/// Whether a preposition stands before this word or the list that it belongs to: "met oma en opa".
pub(super) fn is_governed(tokens: &[Token], start: usize, index: usize) -> bool {
    let mut here = index;
    while here > start {
        here -= 1;
        let Some(token) = at(tokens, here) else { return false };
        if at(tokens, here + 1).is_some_and(|next| next.before >= Break::Comma) {
            return false;
        }
        if token.is(class::PREPOSITION) && token.known.forms == 0 {
            return true;
        }
        let passes = token.is(class::OUR | class::PERSON | class::CHILD | class::NUMBER) && token.word != "ik"
            || token.word == "en"
            || token.known.classes == 0 && token.known.forms == 0;
        if !passes || token.is(class::OBJECT) && !token.is(class::OUR) {
            return false;
        }
    }
    false
}

pub(super) fn subject(tokens: &[Token], words: &Range<usize>, leading: Option<usize>, hangs: bool) -> Subject {
    let Some(leading) = leading else {
        return without_verb(tokens, words);
    };
    let before = found(tokens, words.start, words.start..leading);
    // "… en brengt de kinderen": the doer is that of the part before.
    let left_out =
        leading == words.start + 1 && at(tokens, words.start).is_some_and(|token| token.is(class::COORDINATE));
    if before != Subject::Nobody || hangs || left_out {
        return before;
    }
    // An order: "Bel oma".
    let order = leading == words.start
        && at(tokens, leading).is_some_and(|token| token.has_form(form::STEM) && !token.is(class::HELPING))
        && at(tokens, leading + 1).is_none_or(|next| next.word != "ik");
    if order {
        return Subject::Nobody;
    }
    let mut here = leading + 1;
    while here < words.end
        && at(tokens, here).is_some_and(|token| {
            token.is(class::ADVERB | class::OBJECT | class::PARTICLE)
                && !token.is(class::OUR | class::PERSON)
                && (!token.is(class::PREPOSITION) || token.word == "mee")
        })
    {
        here += 1;
    }
    let nominal = (here..words.end.min(here + 4))
        .find(|index| at(tokens, *index).is_some_and(|token| !token.is(class::OUR) || token.is(class::GROUP)));
    let Some(nominal) = nominal else { return Subject::Nobody };
    if at(tokens, here).is_some_and(|token| token.is(class::PREPOSITION) && !token.is_somebody()) {
        return Subject::Nobody;
    }
    let last = last_of_doer(tokens, nominal, words.end);
    let direct = found(tokens, here, here..last + 1);
    if direct != Subject::Nobody {
        return direct;
    }
    // One adjective may stand between: "de nieuwe mentor".
    let adjective = at(tokens, here).is_some_and(|token| token.is(class::OUR))
        && at(tokens, nominal).is_some_and(|token| token.word.ends_with('e'));
    if adjective {
        found(tokens, here, here..(nominal + 2).min(words.end))
    } else {
        Subject::Nobody
    }
}

/// Where the doer that begins here ends: "tante Els en opa", but "Nick | de buurman", "Eva | tante Els".
fn last_of_doer(tokens: &[Token], first: usize, end: usize) -> usize {
    let mut last = first;
    for index in first + 1..end {
        let (Some(before), Some(token)) = (at(tokens, index - 1), at(tokens, index)) else {
            break;
        };
        let joined = before.word == "en" || before.is(class::OUR);
        let goes_on = token.word == "en"
            || token.is(class::OUR) && joined
            || (token.is_somebody() || token.is(class::PRONOUN | class::GROUP))
                && (joined || token.is(class::NAME) && token.before == Break::None);
        if !goes_on {
            break;
        }
        last = index;
    }
    last
}

/// The doer among these words.
fn found(tokens: &[Token], start: usize, range: Range<usize>) -> Subject {
    let mut named = Vec::new();
    let (mut earlier, mut group) = (None, None);
    for index in range {
        let Some(token) = at(tokens, index) else { break };
        // "zijn zus": of whom, not who.
        let owner = token.is(class::OUR) && at(tokens, index + 1).is_some_and(Token::is_somebody);
        if owner || is_governed(tokens, start, index) {
            continue;
        }
        if token.is_somebody() {
            named.push(index);
        } else if token.is(class::PRONOUN) && !token.is(class::OUR) {
            earlier = earlier.or(Some(index));
        } else if token.is(class::GROUP)
            && !(token.is(class::EACH)
                && at(tokens, index + 1).is_some_and(|next| !next.is(class::HELPING | class::ACT | class::ATTITUDE)))
        {
            group = group.or(Some(index));
        }
    }
    if !named.is_empty() {
        return Subject::Named(named);
    }
    match (earlier, group) {
        (Some(earlier), _) => Subject::Earlier(earlier),
        (None, Some(group)) => Subject::Group(group),
        _ => Subject::Nobody,
    }
}

/// "Papa op maandag", "Oma: ophalen": somebody stands in front or alone. "Sem ophalen" says nobody.
fn without_verb(tokens: &[Token], words: &Range<usize>) -> Subject {
    let by = agent(tokens, words, false);
    if by != Subject::Nobody {
        return by;
    }
    let somebody = found(tokens, words.start, words.clone());
    let Subject::Named(named) = &somebody else {
        return somebody;
    };
    let front = named.first().is_some_and(|first| {
        words
            .clone()
            .take_while(|index| index < first)
            .all(|index| at(tokens, index).is_some_and(|token| token.is(class::OUR | class::COORDINATE)))
    });
    let whole = words
        .clone()
        .any(|index| at(tokens, index).is_some_and(|token| token.has_form(form::WHOLE) && !token.is(class::TIME)));
    let alone = words.clone().all(|index| {
        at(tokens, index).is_some_and(|token| token.is(class::PERSON | class::CHILD | class::OUR | class::COORDINATE))
    });
    let grown = named
        .first()
        .is_some_and(|first| at(tokens, *first).is_some_and(|token| !token.is(class::CHILD | class::NAME)));
    let apart = named
        .windows(2)
        .any(|pair| matches!(pair, [one, other] if other - one > 1));
    if alone || front && (!whole || grown && apart) {
        somebody
    } else {
        Subject::Nobody
    }
}
