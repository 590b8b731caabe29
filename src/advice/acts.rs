//! What a part of a sentence is: an act that can be seen, an attitude, a wish, a permission, a fact.

use core::ops::Range;

use super::clauses::{Clause, Subject, is_done};
use super::lexicon::{Phrase, class, form, lexicon};
use super::tokens::Token;

/// What a part of a sentence is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Nature {
    /// Something that can be seen or heard happening.
    Act,
    /// How somebody is or wants to be: these words, and which example belongs to them.
    Attitude(Range<usize>, &'static str),
    /// Something that happens where nobody sees it.
    Inner(Range<usize>),
    /// It is so; nobody does it.
    Fact(Range<usize>),
    /// Not enough to tell.
    Unclear,
}

/// A wish or a permission around what is said.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Mood {
    /// "wil graag", "hoopt".
    Wish(Range<usize>),
    /// "mag", "kan terecht".
    Permission(Range<usize>),
}

/// The words of a phrase, if they all stand here and nothing undoes it.
fn matches(phrase: &Phrase, tokens: &[Token], words: &Range<usize>) -> Option<Range<usize>> {
    let mut found: Vec<usize> = Vec::new();
    for word in &phrase.words {
        found.extend(find_word(word, tokens, words)?);
    }
    let undone = words.clone().any(|index| {
        !found.contains(&index)
            && tokens.get(index).is_some_and(|token| {
                phrase
                    .unless
                    .iter()
                    .any(|word| token.word == *word || token.is_verb(word))
            })
    });
    let first = found.iter().min().copied()?;
    let last = found.iter().max().copied()?;
    (!undone).then_some(first..last + 1)
}

/// Where a word of a phrase stands; "op|passen" is "oppassen" or "past … op".
fn find_word(word: &str, tokens: &[Token], words: &Range<usize>) -> Option<Vec<usize>> {
    let find = |fits: &dyn Fn(&Token) -> bool| words.clone().find(|index| tokens.get(*index).is_some_and(fits));
    if let Some((particle, verb)) = word.split_once('|') {
        let joined = find(&|token| token.is_verb(verb) && token.known.particle.as_deref() == Some(particle));
        return joined.map(|index| vec![index]).or_else(|| {
            let verb = find(&|token| token.is_verb(verb) && token.known.particle.is_none())?;
            let apart = words
                .clone()
                .find(|index| *index > verb && is_particle(tokens, *index, particle, words.end))?;
            Some(vec![verb, apart])
        });
    }
    find(&|token| {
        token.word == word
            || token.is_verb(word)
            || token.known.guessed && token.known.verbs.is_empty() && super::forms::near(&token.word, word)
    })
    .map(|index| vec![index])
}

/// "op" at the end belongs to the verb; "op maandag" does not.
fn is_particle(tokens: &[Token], index: usize, particle: &str, end: usize) -> bool {
    tokens.get(index).is_some_and(|token| token.word == particle)
        && (index + 1 == end
            || tokens.get(index + 1).is_some_and(|next| {
                next.is(class::PREPOSITION | class::COORDINATE | class::SUBORDINATE)
                    || next.has_form(form::DONE | form::WHOLE) && !next.is(class::TIME)
            }))
}

fn first_phrase(section: &str, tokens: &[Token], words: &Range<usize>) -> Option<(Range<usize>, &'static str)> {
    lexicon()
        .phrases(section)
        .iter()
        .find_map(|phrase| matches(phrase, tokens, words).map(|range| (range, phrase.example.as_str())))
}

/// Whether a phrase of this section stands here.
pub(super) fn has_phrase(section: &str, tokens: &[Token], words: &Range<usize>) -> Option<Range<usize>> {
    first_phrase(section, tokens, words).map(|(range, _)| range)
}

/// Whether somebody wishes or allows something here.
pub(super) fn mood(tokens: &[Token], clause: &Clause) -> Option<Mood> {
    let words = &clause.words;
    let all = |wanted: &dyn Fn(&Token) -> bool| words.clone().any(|index| tokens.get(index).is_some_and(wanted));
    let first = tokens.get(words.start).map_or("", |token| token.word.as_str());
    if first == "graag"
        || first == "dat" && !clause.hangs && words.start == 0 && clause.words.len() > 2 && last_is_verb(tokens, words)
    {
        return Some(Mood::Wish(words.start..words.start + 1));
    }
    if let Some(range) = has_phrase("wish", tokens, words) {
        return Some(Mood::Wish(range));
    }
    let limited = all(&|token| token.is(class::LIMIT));
    let leading = clause.leading.and_then(|index| tokens.get(index));
    let allows = leading.is_some_and(|token| token.is_verb("mogen") && !token.is_verb("moeten"));
    let can =
        leading.is_some_and(|token| token.is_verb("kunnen")) && clause.subject != Subject::Nobody && !clause.passive;
    if let Some(leading) = clause.leading
        && (allows || can)
        && !limited
    {
        return Some(Mood::Permission(leading..leading + 1));
    }
    has_phrase("permission", tokens, words)
        .filter(|_| !limited)
        .map(Mood::Permission)
}

/// "Dat papa niet meer boos wordt": the verbs stand at the end, so it hangs from a wish that is not written.
fn last_is_verb(tokens: &[Token], words: &Range<usize>) -> bool {
    let last = words.end.checked_sub(1).and_then(|last| tokens.get(last));
    last.is_some_and(|token| token.known.forms != 0)
}

/// What this part of a sentence is.
pub(super) fn nature(tokens: &[Token], clause: &Clause) -> Nature {
    let words = &clause.words;
    let each = || {
        words
            .clone()
            .filter_map(|index| tokens.get(index).map(|token| (index, token)))
    };
    if let Some((range, example)) = first_phrase("attitude", tokens, words) {
        return Nature::Attitude(range, example);
    }
    let find = |classes: u64| {
        each()
            .find(|(_, token)| token.is(classes) && !token.is(class::NAME))
            .map(|(index, _)| index)
    };
    // "doet open" opens a door.
    let opens = each().any(|(_, token)| ["doen", "maken", "zetten"].iter().any(|verb| token.is_verb(verb)));
    let attitude_word =
        find(class::ATTITUDE).filter(|index| !(opens && tokens.get(*index).is_some_and(|token| token.word == "open")));
    let noun = each()
        .find(|(index, token)| token.is(class::ABSTRACT) && !behind_when(tokens, words.start, *index))
        .map(|(index, _)| index);
    let content: Vec<(usize, &Token)> = each()
        .filter(|(index, token)| is_content(tokens, clause, *index, token))
        .collect();
    let leading = clause
        .leading
        .and_then(|index| tokens.get(index).map(|token| (index, token)));
    let is_leading = |verb: &str| leading.is_some_and(|(_, token)| token.is_verb(verb));
    let span = |one: usize, other: usize| one.min(other)..one.max(other) + 1;

    if clause.passive {
        // "Er wordt gewerkt aan vertrouwen".
        let light = content.iter().any(|(_, token)| token.is(class::LIGHT));
        return match noun {
            Some(noun) if light => Nature::Attitude(noun..noun + 1, "try"),
            _ => Nature::Act,
        };
    }
    if let Some((_, verb)) = content.first()
        && content.iter().all(|(_, token)| token.is(class::MANNER))
        && let Some(word) = attitude_word
        && !verb.is(class::CHILD)
        && !is_heard(tokens, verb, word)
    {
        return Nature::Attitude(word..word + 1, "calm");
    }
    if content.is_empty() {
        return without_content(tokens, clause, noun, attitude_word);
    }
    let (first, verb) = content
        .first()
        .map_or((0, None), |(index, token)| (*index, Some(*token)));
    let perfect = (is_leading("hebben") || is_leading("zijn")) && content.iter().any(|(_, token)| is_done(token));
    if perfect
        || leading.is_some_and(|(_, token)| {
            // "Ik was elke dag af": to wash.
            let washes = token.word == "was" && comes_round(tokens, words);
            token.has_form(form::PAST) && !token.is_verb("zullen") && !washes
        })
    {
        return Nature::Fact(leading.map_or(first..first + 1, |(index, _)| index..index + 1));
    }
    if let Some(noun) = noun
        && content.iter().all(|(_, token)| token.is(class::LIGHT))
        && find(class::ACT_NOUN).is_none()
    {
        return Nature::Attitude(span(first, noun), "support");
    }
    if content.iter().all(|(_, token)| {
        // "volgt Sem" is seen by nobody, "volgt de cursus" is.
        let course = token.is_verb("volgen")
            && each().any(|(index, token)| {
                index > first && (token.known == super::lexicon::Word::default() || token.is(class::ACT_NOUN))
            });
        token.is(class::INNER) && token.known.particle.as_deref() != Some("mee") && !course
    }) || has_eye(tokens, words)
    {
        return Nature::Inner(first..first + 1);
    }
    let own = verb.is_some_and(|token| {
        token.is(class::STATE) && token.known.particle.is_none()
            || token.is_verb("gaan")
                && find(class::FACT_SIGN)
                    .is_some_and(|sign| sign > first && tokens.get(sign).is_some_and(|token| !token.is(class::TIME)))
    });
    let works = verb.is_some_and(|token| token.is_verb("werken"))
        && each().any(|(_, token)| ["bij", "als"].contains(&token.word.as_str()));
    let runs = verb.is_some_and(|token| token.is_verb("lopen")) && matches!(clause.subject, Subject::Nobody);
    // "zit elke maandag naast Tim": what comes round is arranged, not just so.
    let lasts = each().any(|(_, token)| ["sinds", "al", "nu", "vorig", "vorige", "tot"].contains(&token.word.as_str()));
    let then = super::moment::moment(tokens.get(words.clone()).unwrap_or_default()).exact;
    let own = own && (then.is_none() || lasts || find(class::FACT_SIGN).is_some());
    // "blijft bij oma wonen" is arranged, "woont bij oma" is so.
    let leads = clause.leading == Some(first);
    if leads && content.len() == 1 && (own || works || runs) && find(class::ACT_NOUN).is_none() {
        return Nature::Fact(first..first + 1);
    }
    Nature::Act
}

/// "praat niet negatief over mama": whoever is there hears it.
fn is_heard(tokens: &[Token], verb: &Token, word: usize) -> bool {
    let speaks = ["praten", "spreken"].iter().any(|one| verb.is_verb(one));
    let before = word.checked_sub(1).and_then(|index| tokens.get(index));
    speaks && before.is_some_and(|before| before.word == "niet")
}

/// Whether a rhythm or a time of day stands here.
fn comes_round(tokens: &[Token], words: &Range<usize>) -> bool {
    words.clone().any(|index| {
        tokens.get(index).is_some_and(|token| {
            let rhythm =
                ["even", "oneven", "uur", "wekelijks", "dagelijks", "maandelijks"].contains(&token.word.as_str());
            let each = token.is(class::EACH)
                && tokens
                    .get(index + 1)
                    .is_some_and(|next| next.is(class::TIME | class::WEEKDAY | class::NUMBER));
            token.is(class::WEEKDAY) || rhythm || each
        })
    })
}

/// "bij stress", "in het belang": a noun behind "bij" says when, not what.
fn behind_when(tokens: &[Token], start: usize, index: usize) -> bool {
    (start..index)
        .rev()
        .take(2)
        .filter_map(|index| tokens.get(index))
        .any(|token| ["bij", "na", "tijdens", "ondanks", "wegens", "tegen", "over"].contains(&token.word.as_str()))
}

/// "houdt een oogje in het zeil", "houdt in de gaten".
fn has_eye(tokens: &[Token], words: &Range<usize>) -> bool {
    let has = |wanted: &str| {
        words
            .clone()
            .any(|index| tokens.get(index).is_some_and(|token| token.word == wanted))
    };
    words
        .clone()
        .any(|index| tokens.get(index).is_some_and(|token| token.is_verb("houden")))
        && ["gaten", "zeil", "oog", "oogje", "vinger"].iter().any(|word| has(word))
}

/// Whether this word says what is done: a verb that does not only help another.
fn is_content(tokens: &[Token], clause: &Clause, index: usize, token: &Token) -> bool {
    if token.is(class::NAME) {
        return false;
    }
    let leading = clause.leading == Some(index);
    if token.known.forms == 0 {
        return leading
            || is_done(token)
                && clause
                    .leading
                    .is_some_and(|leading| tokens.get(leading).is_some_and(|token| token.is(class::HELPING)));
    }
    let noun = token.is(class::THING | class::TIME | class::ABSTRACT | class::EVENT | class::DANGER)
        && !token.is(class::INNER);
    let only_verb = !clause.words.clone().any(|other| {
        other != index
            && tokens
                .get(other)
                .is_some_and(|other| other.known.forms != 0 && !other.is(class::HELPING | class::NAME))
    });
    let helps = token.is(class::HELPING)
        && clause.words.clone().any(|other| {
            other != index
                && tokens.get(other).is_some_and(|other| {
                    (other.has_form(form::WHOLE) || is_done(other))
                        && !other.is(class::HELPING)
                        && !(other.is(class::TIME | class::THING) && behind_article(tokens, clause, other))
                })
        });
    let pure = token.is_verb("zijn")
        || token.is_verb("worden")
        || token.is_verb("blijven")
        || token.is_verb("hebben")
        || token.is_verb("zullen")
        || token.is_verb("moeten")
        || token.is_verb("willen")
        || token.is_verb("mogen")
        || token.is_verb("kunnen")
        || token.is_verb("hoeven")
        || ["hopen", "wensen", "dromen", "verlangen"]
            .iter()
            .any(|wish| token.is_verb(wish));
    if pure || helps {
        return false;
    }
    if token.has_form(form::WHOLE) && !leading {
        let before = index.checked_sub(1).and_then(|index| tokens.get(index));
        let article = before.is_some_and(|before| before.is(class::OUR) && !before.is(class::OBJECT));
        return !article && (!noun || only_verb || index + 1 == clause.words.end);
    }
    leading || is_done(token) || clause.hangs && !noun && token.has_form(form::HE)
}

fn behind_article(tokens: &[Token], clause: &Clause, token: &Token) -> bool {
    clause.words.clone().any(|index| {
        tokens.get(index + 1).is_some_and(|next| next.range == token.range)
            && tokens
                .get(index)
                .is_some_and(|before| before.is(class::OUR | class::PREPOSITION))
    })
}

/// Only "zijn", "hebben", "blijven" … or no verb at all.
fn without_content(tokens: &[Token], clause: &Clause, noun: Option<usize>, attitude: Option<usize>) -> Nature {
    let words = &clause.words;
    let each = || {
        words
            .clone()
            .filter_map(|index| tokens.get(index).map(|token| (index, token)))
    };
    let has = |classes: u64| each().any(|(_, token)| token.is(classes));
    let verb = |verb: &str| each().any(|(_, token)| token.is_verb(verb));
    if let Some(word) = attitude {
        return Nature::Attitude(word..word + 1, "calm");
    }
    let Some(leading) = clause.leading else {
        return noun.map_or(Nature::Unclear, |noun| Nature::Attitude(noun..noun + 1, "support"));
    };
    let fact = Nature::Fact(leading..leading + 1);
    if has(class::ACT_NOUN) && verb("hebben") {
        return Nature::Act;
    }
    if let Some(noun) = noun {
        return Nature::Attitude(noun..noun + 1, "support");
    }
    let must = tokens
        .get(leading)
        .is_some_and(|token| token.is_verb("moeten") || token.is_verb("zullen"));
    if must || !verb("zijn") && !verb("hebben") && !verb("worden") && !verb("blijven") {
        // "moet naar school": the act is left out. What must be is no fact.
        return Nature::Act;
    }
    let past = tokens.get(leading).is_some_and(|token| token.has_form(form::PAST));
    let present = has(class::PRESENCE) && !has(class::FACT_SIGN);
    let somebody = !matches!(clause.subject, Subject::Nobody);
    if past {
        return fact;
    }
    let there = tokens.get(words.start).is_some_and(|token| token.word == "er");
    let expects = there && !has(class::EVENT | class::DANGER);
    let arranged = comes_round(tokens, words) && !has(class::FACT_SIGN);
    if verb("zijn") && present && somebody || verb("worden") || verb("blijven") || arranged && (somebody || expects) {
        return Nature::Act;
    }
    // "Bedtijd is half negen": a rule about a thing.
    let rule = !somebody
        && super::moment::moment(tokens.get(words.clone()).unwrap_or_default())
            .exact
            .is_some()
        && !has(class::FACT_SIGN);
    let expletive = tokens.get(words.start).is_some_and(|token| {
        ["er", "het"].contains(&token.word.as_str())
            && tokens.get(words.start + 1).is_some_and(|next| next.known.forms != 0)
    });
    if rule && !expletive { Nature::Unclear } else { fact }
}
