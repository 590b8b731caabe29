//! What keeps the plan going, and the lines to sign on, as the document shows them.

use leptos::prelude::*;

use super::{Owner, line, section, words};
use crate::plan::Plan;
use crate::plan::id::Id;
use crate::plan::person::Role;
use crate::plan::progress::Asked;
use crate::plan::upkeep::{OtherPlan, OtherPlanKind, Review};
use crate::text::{self, phrases};

fn name(plan: &Plan, id: Option<Id>) -> Option<String> {
    id.filter(|id| plan.person(*id).is_some())
        .map(|id| phrases::name_of(plan, id))
}

/// Every answer about upkeep that there is, each a section.
pub(super) fn upkeep(plan: &Plan, owner: Owner) -> AnyView {
    let upkeep = &plan.upkeep;
    let people = [
        (text::read::guardian(), name(plan, upkeep.guardian)),
        (text::read::keeper(), name(plan, upkeep.document_keeper)),
    ];
    let people: Vec<_> = people
        .into_iter()
        .filter_map(|(title, name)| name.map(|name| view! { <div><dt>{title}</dt><dd dir="auto">{name}</dd></div> }))
        .collect();
    let guardian = (!people.is_empty()).then(|| view! { <dl class="facts">{people}</dl> }.into_any());
    view! {
        {section(plan, Asked::Guardian, text::read::upkeep(), owner, guardian)}
        {section(plan, Asked::Communication, text::read::communication(), owner, words(&upkeep.communication))}
        {section(plan, Asked::ContactLines, text::read::contact_lines(), owner, contact_lines(plan))}
        {section(plan, Asked::Review, text::read::review(), owner, reviews(plan))}
        {section(plan, Asked::Emergency, text::read::emergency(), owner, emergency(plan))}
        {section(plan, Asked::IfWorse, text::read::if_worse(), owner, words(&upkeep.if_worse))}
        {section(plan, Asked::OtherPlans, text::read::other_plans(), owner, other_plans(plan))}
    }
    .into_any()
}

fn list(lines: Vec<AnyView>, ordered: bool) -> Option<AnyView> {
    if lines.is_empty() {
        return None;
    }
    Some(if ordered {
        view! { <ol>{lines}</ol> }.into_any()
    } else {
        view! { <ul>{lines}</ul> }.into_any()
    })
}

fn contact_lines(plan: &Plan) -> Option<AnyView> {
    let someone = || text::read::someone().to_owned();
    let lines = plan.upkeep.contact_lines.iter().map(|contact| {
        let from = name(plan, contact.from).unwrap_or_else(someone);
        let to = name(plan, contact.to).unwrap_or_else(someone);
        line(
            &text::read::contact_line(&from, &to),
            std::slice::from_ref(&contact.about),
        )
    });
    list(lines.collect(), false)
}

fn reviews(plan: &Plan) -> Option<AnyView> {
    let lines = plan
        .reviews
        .iter()
        .filter_map(|review| review.on.as_ref().map(|_| review_line(plan, review)));
    list(lines.collect(), false)
}

fn review_line(plan: &Plan, review: &Review) -> AnyView {
    let day = review.on.as_ref().and_then(crate::plan::upkeep::ReviewMoment::day);
    let when = day.map_or_else(|| text::when::not_yet_known().to_owned(), phrases::day_long);
    let with = phrases::list(&phrases::names(plan, &review.attendees));
    let with = if with.is_empty() {
        with
    } else {
        text::read::review_with(&with)
    };
    line(&when, &[with, review.place.clone()])
}

fn emergency(plan: &Plan) -> Option<AnyView> {
    let lines: Vec<_> = plan
        .upkeep
        .emergency
        .iter()
        .map(|contact| {
            let own = contact.name.trim();
            let who = name(plan, contact.person).unwrap_or_else(|| own.to_owned());
            line(&who, &[contact.phone.clone(), contact.note.clone()])
        })
        .collect();
    let child = plan.upkeep.child_can_turn_to.trim().to_owned();
    let calls = list(lines, true);
    if calls.is_none() && child.is_empty() {
        return None;
    }
    Some(
        view! {
            {calls}
            {(!child.is_empty()).then(|| view! {
                <p><strong>{text::read::child_turn_to()}</strong>": "<span dir="auto">{child}</span></p>
            })}
        }
        .into_any(),
    )
}

fn other_plans(plan: &Plan) -> Option<AnyView> {
    let kind = |other: &OtherPlan| match other.kind {
        Some(OtherPlanKind::Safety) => text::read::plan_safety(),
        Some(OtherPlanKind::Family) => text::read::plan_family(),
        Some(OtherPlanKind::Agency) => text::read::plan_agency(),
        Some(OtherPlanKind::Parenting) => text::read::plan_parenting(),
        Some(OtherPlanKind::Other) | None => text::read::plan_other(),
    };
    list(
        plan.upkeep
            .other_plans
            .iter()
            .map(|other| line(kind(other), std::slice::from_ref(&other.words)))
            .collect(),
        false,
    )
}

/// Lines to sign on, for the children, the parents and whoever does something. Only on paper.
pub(super) fn signatures(plan: &Plan) -> Option<AnyView> {
    let signs = |role: Option<Role>| matches!(role, Some(Role::Parent | Role::Child | Role::Network) | None);
    let names: Vec<_> = plan
        .people
        .iter()
        .filter(|person| signs(person.role) && !person.left && !person.name.trim().is_empty())
        .map(|person| phrases::name_of(plan, person.id))
        .collect();
    if names.is_empty() || plan.agreements.is_empty() {
        return None;
    }
    let names = names
        .into_iter()
        .map(|name| view! { <li><span class="signatures__name" dir="auto">{name}</span></li> });
    Some(
        view! {
            <section class="document__section document__section--paper">
                <h2 class="utrecht-heading-2">{text::read::accepted()}</h2>
                <ul class="signatures">{names.collect_view()}</ul>
            </section>
        }
        .into_any(),
    )
}
