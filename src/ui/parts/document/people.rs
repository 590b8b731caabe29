//! The people of the plan, as the document shows them.

use leptos::prelude::*;

use super::{Owner, section};
use crate::plan::Plan;
use crate::plan::person::{Person, Role};
use crate::plan::progress::Asked;
use crate::text::{self, phrases};

/// The children, by name and age.
pub(super) fn children(plan: &Plan, owner: Owner) -> Option<AnyView> {
    let names: Vec<String> = plan
        .people_who_are(Role::Child)
        .map(|child| {
            let name = phrases::name_of(plan, child.id);
            match child.age {
                Some(age) => text::read::age(&name, &text::people::age(usize::from(age))),
                None => name,
            }
        })
        .collect();
    let body = (!names.is_empty()).then(|| view! { <p dir="auto">{phrases::list(&names)}</p> }.into_any());
    section(plan, Asked::Children, text::read::for_whom(), owner, body)
}

/// Everybody else, a line each.
pub(super) fn others(plan: &Plan, owner: Owner) -> Option<AnyView> {
    let people: Vec<AnyView> = plan
        .people
        .iter()
        .filter(|person| person.role != Some(Role::Child))
        .map(|person| row(plan, person))
        .collect();
    let body = (!people.is_empty()).then(|| view! { <dl class="facts">{people}</dl> }.into_any());
    section(plan, Asked::People, text::read::people(), owner, body)
}

fn row(plan: &Plan, person: &Person) -> AnyView {
    let role = person
        .role
        .map(|role| phrases::role(role).to_owned())
        .unwrap_or_default();
    let facts = [
        &person.relation,
        &role,
        &person.organisation,
        &person.household,
        &person.side,
    ];
    let mut facts: Vec<String> = facts
        .into_iter()
        .map(|fact| fact.trim().to_owned())
        .filter(|fact| !fact.is_empty())
        .collect();
    facts.dedup();
    let offers = person.offers.trim().to_owned();
    let contact = person.contact.trim().to_owned();
    view! {
        <div>
            <dt dir="auto">{phrases::name_of(plan, person.id)}</dt>
            <dd dir="auto">
                {facts.join(" · ")}
                {(!offers.is_empty()).then(|| view! { <p>{offers}</p> })}
                {(!contact.is_empty()).then(|| view! { <p>{contact}</p> })}
            </dd>
        </div>
    }
    .into_any()
}
