//! What keeps the plan going, and the lines to sign on.

use super::{Body, Line, Section, facts, filled, line, list, name, section, titled, words};
use crate::export::reply::answer_words;
use crate::plan::Plan;
use crate::plan::id::{Id, find};
use crate::plan::person::Role;
use crate::plan::progress::Asked;
use crate::plan::upkeep::{EmergencyContact, OtherPlan, OtherPlanKind, Review, ReviewMoment};
use crate::text::{self, phrases};

/// Every answer about upkeep, each a section.
pub(super) fn upkeep(plan: &Plan) -> [Option<Section>; 8] {
    let upkeep = &plan.upkeep;
    let people = [
        (text::read::guardian(), name(plan, upkeep.guardian)),
        (text::read::keeper(), name(plan, upkeep.document_keeper)),
    ];
    let people = people
        .into_iter()
        .filter(|(_, name)| name.is_some())
        .map(|(title, name)| line(title, [name]));
    let of = |asked, title, body| section(plan, asked, title, body);
    [
        of(Asked::Guardian, text::read::upkeep(), facts(people.collect())),
        of(
            Asked::Communication,
            text::read::communication(),
            words(&upkeep.communication),
        ),
        of(Asked::ContactLines, text::read::contact_lines(), contact_lines(plan)),
        of(Asked::Review, text::read::review(), reviews(plan)),
        secure(plan),
        of(Asked::Emergency, text::read::emergency(), emergency(plan)),
        of(Asked::IfWorse, text::read::if_worse(), words(&upkeep.if_worse)),
        of(Asked::OtherPlans, text::read::other_plans(), other_plans(plan)),
    ]
}

fn contact_lines(plan: &Plan) -> Option<Body> {
    let someone = || text::read::someone().to_owned();
    let lines = plan.upkeep.contact_lines.iter().map(|contact| {
        let from = name(plan, contact.from).unwrap_or_else(someone);
        let to = name(plan, contact.to).unwrap_or_else(someone);
        line(&text::read::contact_line(&from, &to), [filled(&contact.about)])
    });
    list(false, lines.collect())
}

fn reviews(plan: &Plan) -> Option<Body> {
    let review = |review: &Review| -> Option<Line> {
        let when = match (review.held_on, review.on.as_ref()) {
            (Some(day), _) => text::secure::looked_back_on(&phrases::day_long(day)),
            (None, Some(on)) => {
                ReviewMoment::day(on).map_or_else(|| text::when::not_yet_known().to_owned(), phrases::day_long)
            }
            (None, None) => return None,
        };
        let with = filled(&phrases::list(&phrases::names(plan, &review.attendees)));
        let with = with.map(|with| text::read::review_with(&with));
        Some(line(&when, [with, filled(&review.place), filled(&review.outcome)]))
    };
    list(false, plan.reviews.iter().filter_map(review).collect())
}

/// How the family holds on to what works.
fn secure(plan: &Plan) -> Option<Section> {
    let secure = &plan.secure;
    let kept = secure.keep.iter().filter_map(|id| {
        let agreement = find(&plan.agreements, *id)
            .filter(|one| !one.private)
            .map(|one| &one.what);
        filled(agreement.or_else(|| find(&plan.observations, *id).map(|one| &one.text))?)
    });
    let people = |people: &[Id]| {
        filled(&phrases::list(&phrases::names(plan, people)))
            .into_iter()
            .collect()
    };
    let said = |words: &str| filled(words).into_iter().collect();
    let on = secure.on.map(phrases::day_short);
    let parts: [(&str, Vec<String>); 6] = [
        (
            text::secure::works(),
            filled(&secure.works).into_iter().chain(kept).collect(),
        ),
        (text::secure::signs(), said(&secure.signs)),
        (text::secure::notices(), people(&secure.notices)),
        (text::secure::then(), said(&secure.then)),
        (text::secure::ring(), people(&secure.ring)),
        (text::secure::written_on(), on.into_iter().collect()),
    ];
    let lines = parts.into_iter().filter(|(_, values)| !values.is_empty());
    let lines: Vec<Line> = lines
        .map(|(title, values)| line(title, values.into_iter().map(Some)))
        .collect();
    Some(Section {
        title: text::secure::in_document(),
        asked: None,
        body: facts(lines)?,
    })
}

fn emergency(plan: &Plan) -> Option<Body> {
    let call = |contact: &EmergencyContact| {
        let who = name(plan, contact.person).or_else(|| filled(&contact.name));
        let who = who.unwrap_or_else(|| text::read::someone().to_owned());
        line(&who, [filled(&contact.phone), filled(&contact.note)])
    };
    let mut lines: Vec<_> = plan.upkeep.emergency.iter().map(call).collect();
    let child = titled(text::read::child_turn_to(), &plan.upkeep.child_can_turn_to);
    lines.extend(child.map(|child| line(&child, [])));
    list(true, lines)
}

fn other_plans(plan: &Plan) -> Option<Body> {
    let kind = |other: &OtherPlan| match other.kind {
        Some(OtherPlanKind::Safety) => text::read::plan_safety(),
        Some(OtherPlanKind::Family) => text::read::plan_family(),
        Some(OtherPlanKind::Agency) => text::read::plan_agency(),
        Some(OtherPlanKind::Parenting) => text::read::plan_parenting(),
        Some(OtherPlanKind::Other) | None => text::read::plan_other(),
    };
    let lines = plan
        .upkeep
        .other_plans
        .iter()
        .map(|other| line(kind(other), [filled(&other.words)]));
    list(false, lines.collect())
}

/// Who accepted it: name, role, day, and what they said.
pub(super) fn accepted(plan: &Plan) -> Option<Section> {
    let lines = plan.acceptances.iter().filter_map(|given| {
        let who = name(plan, given.person).or_else(|| filled(&given.name))?;
        let said = answer_words(given, text::read::answer_yes());
        Some(line(&who, [filled(&given.role), given.on.map(phrases::day_long), said]))
    });
    Some(Section {
        title: text::read::accepted_by(),
        asked: None,
        body: facts(lines.collect())?,
    })
}

/// Lines to sign on, for the family and its circle.
pub(super) fn signatures(plan: &Plan) -> Option<Section> {
    // Whoever is not asked to come is not asked to sign.
    let signs = |role: Option<Role>| matches!(role, Some(Role::Parent | Role::Child | Role::Network) | None);
    let people = plan
        .people
        .iter()
        .filter(|person| signs(person.role) && !person.left && !person.presence.not_invited);
    let names: Vec<_> = people
        .filter(|person| !person.name.trim().is_empty())
        .map(|person| phrases::name_of(plan, person.id))
        .collect();
    if names.is_empty() || plan.open_agreements().next().is_none() {
        return None;
    }
    Some(Section {
        title: text::read::accepted(),
        asked: None,
        body: Body::Signatures(names),
    })
}
