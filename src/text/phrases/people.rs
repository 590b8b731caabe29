//! Names in sentences.

use crate::plan::Plan;
use crate::plan::agreement::Doers;
use crate::plan::id::Id;
use crate::text::people;

/// The name to show. Two people with one name get what tells them apart behind it: "Anna (buurvrouw)".
#[must_use]
pub fn name_of(plan: &Plan, id: Id) -> String {
    let Some(person) = plan.person(id) else {
        return people::removed().to_owned();
    };
    let name = person.name.trim();
    if name.is_empty() {
        return people::nameless().to_owned();
    }
    let same = |other: &&crate::plan::person::Person| other.name.trim().to_lowercase() == name.to_lowercase();
    if plan.people.iter().filter(same).count() < 2 {
        return name.to_owned();
    }
    let parts = [&person.relation, &person.household, &person.organisation];
    let age = person.age.map(|age| people::age(usize::from(age)));
    let apart = parts
        .into_iter()
        .map(|part| part.trim().to_owned())
        .find(|part| !part.is_empty())
        .or(age);
    let number = || {
        let before = plan.people.iter().filter(same).position(|other| other.id == id);
        before.map_or_else(String::new, |index| (index + 1).to_string())
    };
    people::told_apart(name, &apart.unwrap_or_else(number))
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
