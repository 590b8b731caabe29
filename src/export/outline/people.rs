//! The people of the plan, as the document names them.

use super::{Line, Section, facts, filled, line, list, section};
use crate::plan::Plan;
use crate::plan::person::{Person, Role};
use crate::plan::progress::Asked;
use crate::text::{self, phrases};

/// The children, by name and age.
pub(super) fn children(plan: &Plan) -> Option<Section> {
    let children = plan.people_who_are(Role::Child).map(|child| {
        let name = phrases::name_of(plan, child.id);
        let name = match child.age {
            Some(age) => text::read::age(&name, &text::people::age(usize::from(age))),
            None => name,
        };
        line(&name, [filled(&child.household)])
    });
    section(
        plan,
        Asked::Children,
        text::read::for_whom(),
        list(false, children.collect()),
    )
}

/// Everybody else.
pub(super) fn others(plan: &Plan) -> Option<Section> {
    let stands = |person: &&Person| person.role != Some(Role::Child) && !person.presence.not_invited;
    let people = plan.people.iter().filter(stands);
    section(
        plan,
        Asked::People,
        text::read::people(),
        facts(people.map(|person| fact(plan, person)).collect()),
    )
}

fn fact(plan: &Plan, person: &Person) -> Line {
    let role = person.role.map(|role| phrases::role(role).to_owned());
    let parts = [
        filled(&person.relation),
        role,
        filled(&person.organisation),
        filled(&person.household),
    ];
    let mut parts: Vec<String> = parts.into_iter().chain([filled(&person.side)]).flatten().collect();
    parts.dedup();
    let about = (!parts.is_empty()).then(|| parts.join(" · "));
    line(
        &phrases::name_of(plan, person.id),
        [about, filled(&person.offers), filled(&person.contact)],
    )
}
