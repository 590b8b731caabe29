//! Every change as one plain sentence, with who it comes from. What people wrote is quoted and never rewritten.

mod fields;
mod titles;

#[cfg(test)]
mod tests;

use super::{beginning, day_short, doers, in_line, labels, name_of, unturned, when};
use crate::change::{Change, Conflict, Key, What, bytes_at};
use crate::letter::{Answer, Status};
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, Answer as Said, Response};
use crate::plan::id::Id;
use crate::plan::person::Person;
use crate::plan::situation::{Column, Condition, Observation};
use crate::plan::upkeep::{Acceptance, PlanAnswer};
use crate::text::{change as words, thing as things};
use fields::{field, thing};
use titles::{enclosing, title};

/// The longest piece of a text that is quoted to say which thing is meant.
const LONGEST_TITLE: usize = 90;

/// Who speaks in an answer: the name in the plan, else the name that was given.
#[must_use]
pub fn speaker(plan: &Plan, answer: &Answer) -> String {
    match answer.from.filter(|id| plan.person(*id).is_some()) {
        Some(id) => name_of(plan, id),
        None => Some(in_line(&answer.name))
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| words::somebody().to_owned()),
    }
}

/// What somebody says or proposes in an answer. `plan` is the plan as it would be with all of the answer in it
/// ([`crate::letter::preview`]), so that the new people have names.
#[must_use]
pub fn proposed(plan: &Plan, change: &Change, who: &str) -> String {
    let what = || title(plan, change);
    let sentence = match (change.numbers().as_slice(), &change.what) {
        ([10], What::Add { .. }) => change
            .value()
            .map(|agreement| proposed_agreement(plan, &agreement, who)),
        ([6], What::Add { .. }) => change.value().map(|observation: Observation| match observation.column {
            Some(Column::Worry) => words::names_worry(who, &what()),
            Some(Column::GoingWell) => words::names_well(who, &what()),
            Some(Column::Needed) => words::names_needed(who, &what()),
            None => words::names_something(who, &what()),
        }),
        ([8], What::Add { .. }) => Some(words::asks(who, &what())),
        ([9], What::Add { .. }) => change.value().map(|condition: Condition| {
            let said = words::sets_condition(who, &what());
            let in_words = Some(condition.by_words.trim()).filter(|by| !by.is_empty());
            let by = condition.by.map(day_short).or_else(|| in_words.map(quote));
            by.map_or(said.clone(), |by| join(&said, &words::by_then(&by)))
        }),
        ([5], What::Add { .. }) => change.value().map(|person: Person| {
            // Who answers and does not stand in the plan.
            if person.id.count == 0 || person.name.trim() == who {
                // As they will stand in the plan, which need not be how the answer is signed.
                let name = in_line(&person.name);
                words::newcomer(if name.is_empty() { who } else { &name })
            } else {
                words::proposes_person(who, &what())
            }
        }),
        ([5, 9], What::Set(_)) => written_text(change).map(|text| words::offers(who, &text)),
        ([5, 12], What::Set(_)) => written_text(change).map(|text| words::works_at(who, &text)),
        ([5, 11], What::Set(value)) => crate::change::read::<bool>(value)
            .filter(|cares| *cares)
            .map(|_| words::cares(who)),
        _ => None,
    };
    sentence.map_or_else(|| written(plan, change, who), |sentence| tidy(&sentence))
}

fn proposed_agreement(plan: &Plan, agreement: &Agreement, who: &str) -> String {
    let mut said = words::proposes_agreement(who, &quoted_title(&agreement.what));
    let people = doers(plan, agreement.who.as_ref());
    if !people.is_empty() {
        said = join(&said, &words::agreement_who(&in_line(&people)));
    }
    let moment = when(plan, agreement.when.as_ref());
    if !moment.is_empty() {
        said = join(&said, &words::agreement_when(&in_line(&moment)));
    }
    let own = agreement
        .responses
        .iter()
        .find_map(|response| own_words(&response.words));
    own.map_or(said.clone(), |own| join(&said, &own))
}

/// What somebody wrote in their own copy: another tab, the other home, a later version. `plan` is the one that it is
/// compared with, before the change.
#[must_use]
pub fn written(plan: &Plan, change: &Change, who: &str) -> String {
    let numbers = change.numbers();
    let sentence = match (numbers.as_slice(), &change.what) {
        ([10, 13], What::Set(_)) => change.value().map(|response| responded(plan, change, &response, who)),
        ([10, 13], What::Remove) => Some(words::response_gone(who, &enclosing(plan, change).unwrap_or_default())),
        ([9, 12] | [13], What::Add { .. }) => change.value().map(|given| accepted(plan, change, &given, who)),
        _ => None,
    };
    let sentence = sentence.unwrap_or_else(|| match (&change.what, change.key()) {
        (What::Set(value), None) => set(plan, change, value, who),
        (_, Some(key)) if thing(&numbers).is_none() => in_names(plan, change, key, who),
        _ => in_list(plan, change, who),
    });
    tidy(&sentence)
}

fn responded(plan: &Plan, change: &Change, response: &Response, who: &str) -> String {
    let who = &known(plan, response.person, who);
    let what = &enclosing(plan, change).unwrap_or_default();
    let said = match response.answer {
        Some(Said::Yes) => words::says_yes(who, what),
        Some(Said::Doubt) => words::doubts(who, what),
        Some(Said::Cannot) => words::cannot(who, what),
        None => words::says_about(who, what),
    };
    with_words(said, &response.words)
}

fn accepted(plan: &Plan, change: &Change, given: &Acceptance, who: &str) -> String {
    let name = in_line(&given.name);
    let who = &match given.person {
        Some(person) => known(plan, person, who),
        None if name.is_empty() => who.to_owned(),
        None => name,
    };
    let said = match (enclosing(plan, change), given.answer) {
        (Some(what), Some(PlanAnswer::Yes)) => words::enough(who, &what),
        (Some(what), Some(PlanAnswer::YesWithChange)) => words::enough_with_change(who, &what),
        (Some(what), Some(PlanAnswer::NotYet)) => words::not_enough(who, &what),
        (Some(what), None) => words::answers_condition(who, &what),
        (None, Some(PlanAnswer::Yes)) => words::accepts(who),
        (None, Some(PlanAnswer::YesWithChange)) => words::accepts_with_change(who),
        (None, Some(PlanAnswer::NotYet)) => words::not_yet(who),
        (None, None) => words::answers_plan(who),
    };
    let said = with_words(said, &given.words);
    match given.by {
        Some(day) => join(&said, &words::by_then(&day_short(day))),
        None => said,
    }
}

/// The name of this person in the plan, else the name of who sent it.
fn known(plan: &Plan, person: Id, who: &str) -> String {
    plan.person(person)
        .map_or_else(|| who.to_owned(), |person| name_of(plan, person.id))
}

/// A field that got another value.
fn set(plan: &Plan, change: &Change, value: &[u8], who: &str) -> String {
    let Some((field, shows)) = field(&change.numbers()) else {
        return words::something(who);
    };
    let at = enclosing(plan, change);
    let empty = matches!(value, [0xF6] | [0x60] | [0x80]);
    let said = match (&at, empty) {
        (Some(at), true) => words::emptied_at(who, field, at),
        (None, true) => words::emptied(who, field),
        (Some(at), false) => words::changed_at(who, field, at),
        (None, false) => words::changed(who, field),
    };
    match shows.say(plan, value).filter(|_| !empty) {
        Some(value) => join(&said, &words::now(&value)),
        None => said,
    }
}

/// Somebody or something that a field names: who helps, who is there.
fn in_names(plan: &Plan, change: &Change, key: &Key, who: &str) -> String {
    let Some((field, _)) = field(&change.numbers()) else {
        return words::something(who);
    };
    let at = enclosing(plan, change).unwrap_or_default();
    let what = key.id().map_or_else(String::new, |id| named_title(plan, id));
    match change.what {
        What::Remove => words::taken_from(who, &what, field, &at),
        What::Move(_) => words::moved_in(who, &what, field, &at),
        What::Add { .. } | What::Set(_) => words::put_at(who, &what, field, &at),
    }
}

/// What bears this name: somebody, or the question or condition that an agreement answers.
fn named_title(plan: &Plan, id: Id) -> String {
    let question = plan.questions.iter().find(|one| one.id == id).map(|one| &one.text);
    let condition = plan.conditions.iter().find(|one| one.id == id).map(|one| &one.text);
    match question.or(condition) {
        Some(text) => quoted_title(text),
        None => name_of(plan, id),
    }
}

/// A thing in a list.
fn in_list(plan: &Plan, change: &Change, who: &str) -> String {
    let numbers = change.numbers();
    let Some(mut thing) = thing(&numbers) else {
        return words::something(who);
    };
    let observed = change
        .bytes()
        .map(<[u8]>::to_vec)
        .or_else(|| bytes_at(plan, &change.path))
        .filter(|_| numbers == [6])
        .and_then(|bytes| crate::change::read::<Observation>(&bytes)?.column);
    if let Some(column) = observed {
        thing = match column {
            Column::Worry => things::worry(),
            Column::GoingWell => things::going_well(),
            Column::Needed => things::needed(),
        };
    }
    let what = title(plan, change);
    match (&change.what, enclosing(plan, change)) {
        (What::Remove, Some(at)) => words::removed_at(who, thing, &at, &what),
        (What::Remove, None) => words::removed(who, thing, &what),
        (What::Move(_), Some(at)) => words::moved_at(who, thing, &at, &what),
        (What::Move(_), None) => words::moved(who, thing, &what),
        (_, Some(at)) => words::added_at(who, thing, &at, &what),
        (_, None) => words::added(who, thing, &what),
    }
}

/// A conflict, in the words of a page where people settle it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConflictSaid {
    /// What it is about.
    pub title: String,
    /// How it is here.
    pub mine: String,
    /// How it is on the other side.
    pub theirs: String,
}

/// A conflict with the other side, called `who`. `plan` is the one of this side.
#[must_use]
pub fn conflict(plan: &Plan, conflict: &Conflict, who: &str) -> ConflictSaid {
    let (mine, theirs) = (&conflict.mine, &conflict.theirs);
    let numbers = mine.numbers();
    let at = enclosing(plan, mine);
    let title = match (&mine.what, &theirs.what) {
        (What::Remove, _) => words::removed_here(&title(plan, theirs), who),
        (_, What::Remove) => words::removed_there(who, &title(plan, mine)),
        (What::Move(_), _) | (_, What::Move(_)) => words::both_moved(&title(plan, mine)),
        _ => match (field(&numbers).filter(|_| mine.key().is_none()), at) {
            (Some((field, _)), Some(at)) => words::both_wrote_at(field, &at),
            (Some((field, _)), None) => words::both_wrote(field),
            (None, Some(at)) => words::both_wrote_thing(&at),
            (None, None) => words::both_wrote_thing(&title(plan, mine)),
        },
    };
    ConflictSaid {
        title: tidy(&title),
        mine: side(plan, mine, who),
        theirs: side(plan, theirs, who),
    }
}

/// What one side of a conflict says.
fn side(plan: &Plan, change: &Change, who: &str) -> String {
    let numbers = change.numbers();
    match (&change.what, change.key()) {
        (What::Remove, _) => words::is_gone().to_owned(),
        (What::Move(_), _) => words::other_place().to_owned(),
        (What::Set(_), Some(_)) if numbers == [10, 13] => change
            .value()
            .map_or_else(String::new, |said| tidy(&responded(plan, change, &said, who))),
        (What::Set(value), None) => match field(&numbers).and_then(|(_, shows)| shows.say(plan, value)) {
            _ if matches!(value.as_slice(), [0xF6] | [0x60] | [0x80]) => words::is_empty().to_owned(),
            Some(said) => said,
            None => words::is_other().to_owned(),
        },
        _ => title(plan, change),
    }
}

/// How a proposal stands beside the plan. None where there is nothing to say.
#[must_use]
pub fn status(status: Status, who: &str) -> Option<String> {
    match status {
        Status::New => None,
        Status::NewToOtherWords => Some(words::to_other_words(who)),
        Status::AlreadyThere => Some(words::already_there().to_owned()),
        Status::ThingGone => Some(words::thing_gone().to_owned()),
        Status::Differs => Some(words::differs().to_owned()),
        Status::NotAllowed => Some(words::not_allowed().to_owned()),
        Status::Unknown => Some(words::unknown().to_owned()),
    }
}

/// The free text of a change, quoted; none if there is none.
fn written_text(change: &Change) -> Option<String> {
    let text = change.text()?.trim();
    (!text.is_empty()).then(|| quote(text))
}

/// The beginning of a text, quoted, to say which thing is meant.
fn quoted_title(text: &str) -> String {
    match in_line(text).as_str() {
        "" => words::without_words().to_owned(),
        text => words::quote(&beginning(text, LONGEST_TITLE)),
    }
}

/// What somebody wrote, between marks. A line of it never stands alone as if the app said it: each begins with a mark.
pub(super) fn quote(text: &str) -> String {
    let mark = words::quote("").chars().next().unwrap_or_default();
    let lines: Vec<String> = unturned(text).lines().map(str::to_owned).collect();
    words::quote(&lines.join(&format!("\n{mark}")))
}

fn own_words(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| words::own_words(&quote(text)))
}

fn with_words(said: String, text: &str) -> String {
    own_words(text).map_or(said.clone(), |own| join(&said, &own))
}

fn join(one: &str, other: &str) -> String {
    format!("{one} {other}")
}

/// A sentence that ends in a quoted sentence has its end already.
fn tidy(sentence: &str) -> String {
    let mut tidy = sentence.to_owned();
    for end in ['.', '!', '?', '…'] {
        tidy = tidy.replace(&format!("{end}’."), &format!("{end}’"));
    }
    tidy
}
