//! Names in sentences.

use std::collections::BTreeMap;

use crate::plan::Plan;
use crate::plan::agreement::Doers;
use crate::plan::id::Id;
use crate::plan::person::Person;
use crate::text::people;

/// Signs that turn the writing direction around until something ends them: after a name or a text the rest of a
/// sentence would read the other way, and say another thing.
const fn turns(letter: char) -> bool {
    matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Signs that nobody sees, and that make two names of one. The two that join letters stay.
const fn is_unseen(letter: char) -> bool {
    turns(letter)
        || matches!(
            letter,
            '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2060}'
                ..='\u{206F}' | '\u{FEFF}'
        )
}

fn ends_line(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}')
}

/// What somebody wrote, to stand in a sentence of the app: on one line, and without signs that nobody sees.
#[must_use]
pub fn in_line(text: &str) -> String {
    let text = text.trim();
    if !text.contains(|letter| is_unseen(letter) || ends_line(letter)) {
        return text.to_owned();
    }
    let seen: String = text.chars().filter(|letter| !is_unseen(*letter)).collect();
    let words = seen.split(|letter: char| ends_line(letter) || letter == ' ');
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What somebody wrote, without what would turn the text around it.
#[must_use]
pub fn unturned(text: &str) -> String {
    text.chars().filter(|letter| !turns(*letter)).collect()
}

/// The name to show. Two people with one name get what tells them apart behind it: "Anna (buurvrouw)".
#[must_use]
pub fn name_of(plan: &Plan, id: Id) -> String {
    let Some(person) = plan.person(id) else {
        return people::removed().to_owned();
    };
    let lower = in_line(&person.name).to_lowercase();
    let same = plan
        .people
        .iter()
        .filter(|other| in_line(&other.name).to_lowercase() == lower);
    let same: Vec<Id> = same.map(|other| other.id).collect();
    told(person, &same)
}

/// The names to show of everybody in the plan: what [`name_of`] says of each, with one look at all of them.
#[must_use]
pub fn all_names(plan: &Plan) -> Vec<(Id, String)> {
    let mut alike: BTreeMap<String, Vec<Id>> = BTreeMap::new();
    let lower: Vec<String> = plan
        .people
        .iter()
        .map(|person| in_line(&person.name).to_lowercase())
        .collect();
    for (person, lower) in plan.people.iter().zip(&lower) {
        alike.entry(lower.clone()).or_default().push(person.id);
    }
    let all = plan.people.iter().zip(&lower).map(|(person, lower)| {
        let same = alike.get(lower).map(Vec::as_slice).unwrap_or_default();
        (person.id, told(person, same))
    });
    all.collect()
}

/// The name of somebody, told apart from the others of those with the same one.
fn told(person: &Person, same: &[Id]) -> String {
    let name = in_line(&person.name);
    if name.is_empty() {
        return people::nameless().to_owned();
    }
    if same.len() < 2 {
        return name;
    }
    let parts = [&person.relation, &person.household, &person.organisation];
    let age = person.age.map(|age| people::age(usize::from(age)));
    let apart = parts
        .into_iter()
        .map(|part| in_line(part))
        .find(|part| !part.is_empty())
        .or(age);
    let number = || {
        let before = same.iter().position(|other| *other == person.id);
        before.map_or_else(String::new, |index| (index + 1).to_string())
    };
    people::told_apart(&name, &apart.unwrap_or_else(number))
}

/// "Oma, Karim en Els".
#[must_use]
pub fn list(parts: &[String]) -> String {
    joined(parts, people::and())
}

fn joined(parts: &[String], last: &str) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., end] => format!("{} {last} {end}", first.join(", ")),
    }
}

/// The names of these people, in their order; who was removed is passed over.
#[must_use]
pub fn names(plan: &Plan, ids: &[Id]) -> Vec<String> {
    ids.iter()
        .filter(|id| plan.person(**id).is_some())
        .map(|id| name_of(plan, *id))
        .collect()
}

/// Who does it; empty if nobody is named yet.
#[must_use]
pub fn doers(plan: &Plan, who: Option<&Doers>) -> String {
    match who {
        None => String::new(),
        Some(Doers::People(ids)) => list(&names(plan, ids)),
        Some(Doers::OneOf(ids)) => joined(&names(plan, ids), people::or()),
        Some(Doers::Everybody) => people::everybody().to_owned(),
        Some(Doers::Words(words)) => words.trim().to_owned(),
        Some(Doers::NotYetKnown) => people::not_yet_known().to_owned(),
    }
}
