//! Every record of a plan, and what is known of it before a share is made: what the shares are held against.

use std::collections::BTreeSet;

use crate::audience::{Part, Selection, Tick};
use crate::letter::Share;
use crate::plan::Plan;
use crate::plan::id::Id;
use crate::plan::sharing::Reader;
use crate::plan::wire::Record;

/// A record of a plan, the thing it belongs to, and whether it may go along if that thing does.
pub(super) struct Found<'a> {
    pub(super) kind: &'static str,
    pub(super) thing: Option<Id>,
    pub(super) may: bool,
    pub(super) record: &'a dyn Record,
    /// The fields of a child's page or a drawing that the recipient may see by the child's own choice, and those of a wish
    /// while what was said to it holds.
    pub(super) chosen: Vec<u32>,
}

/// Every record of a plan that [`rule`] knows, with what is known of it beyond its fields.
pub(super) fn records<'a>(plan: &'a Plan, selection: &Selection, names: &BTreeSet<Id>) -> Vec<Found<'a>> {
    let mut all: Vec<Found<'a>> = Vec::new();
    let has = |part| selection.has(part);
    let gone = |id: Id| plan.person(id).is_none();
    let says = |person: Option<Id>| person.is_none_or(|id| names.contains(&id) || gone(id));
    macro_rules! add {
        ($kind:literal, $thing:expr, $may:expr, $record:expr) => {
            all.push(Found {
                kind: $kind,
                thing: $thing,
                may: $may,
                record: $record,
                chosen: Vec::new(),
            })
        };
    }
    macro_rules! list {
        ($($kind:literal: $list:expr,)*) => {$(
            $list.iter().for_each(|one| add!($kind, Some(one.id), true, one));
        )*};
    }
    add!("Plan", None, true, plan);
    add!("Goal", None, true, &plan.goal);
    add!("Upkeep", None, true, &plan.upkeep);
    add!("Meeting", None, true, &plan.meeting);
    add!("Secure", None, true, &plan.secure);
    add!("Dwelling", None, true, &plan.first_home);
    add!("Dwelling", None, true, &plan.second_home);
    add!("Schedule", None, true, &plan.schedule);
    list! {
        "Person": plan.people,
        "Observation": plan.observations,
        "TriedHelp": plan.tried,
        "Question": plan.questions,
        "Condition": plan.conditions,
        "Agreement": plan.agreements,
        "Review": plan.reviews,
        "Acceptance": plan.acceptances,
        "ContactLine": plan.upkeep.contact_lines,
        "EmergencyContact": plan.upkeep.emergency,
        "OtherPlan": plan.upkeep.other_plans,
        "Sitting": plan.meeting.dates,
        "Special": plan.schedule.specials,
    }
    for one in &plan.wishes {
        add!("Wish", Some(one.id), true, one);
        all.last_mut().unwrap().chosen = one.stance_now().map_or_else(Vec::new, |_| vec![5, 6]);
    }
    for one in &plan.situation_changes {
        add!("SituationChange", Some(one.id), has(Part::Progress), one);
    }
    for condition in &plan.conditions {
        list! { "Acceptance": condition.answers, }
    }
    for one in &plan.agreements {
        let thing = Some(one.id);
        one.period
            .exceptions
            .iter()
            .for_each(|part| add!("Exception", thing, true, part));
        for part in &one.responses {
            let own = selection.recipient == Some(part.person);
            let may = names.contains(&part.person) && !gone(part.person) && (own || has(Part::Responses));
            add!("Response", thing, may, part);
        }
        for part in &one.progress {
            add!("ProgressNote", thing, says(part.by) && has(Part::Progress), part);
        }
        for part in &one.voices {
            add!(
                "Voice",
                thing,
                says(part.person) && has(Part::Responses) && !one.voices_stay,
                part
            );
        }
    }
    for one in &plan.reviews {
        for part in &one.findings {
            let about = names.contains(&part.about) && is_asked_or_agreed(plan, part.about);
            add!("Finding", Some(one.id), about && has(Part::Progress), part);
        }
    }
    for one in &plan.child_pages {
        let thing = Some(one.id);
        let reader = selection.recipient;
        let whole =
            reader.is_some() && (reader == one.child || reader.is_some_and(|id| one.may_be_seen_by.contains(&id)));
        let sees = |list: &[Id]| whole || reader.is_some_and(|id| list.contains(&id));
        let tells = reader == one.child || whole && selection.is_full_copy();
        let mut chosen = Vec::new();
        for (field, list) in [
            (2, &one.worries_seen_by),
            (3, &one.good_seen_by),
            (4, &one.dreams_seen_by),
        ] {
            chosen.extend(sees(list).then_some(field));
        }
        let rest = sees(&one.rest_seen_by);
        chosen.extend((5..10).filter(|_| rest));
        chosen.extend([10, 13, 14, 15, 17].into_iter().filter(|_| tells));
        add!("ChildPage", thing, true, one);
        all.last_mut().unwrap().chosen = chosen;
        for part in &one.says {
            add!("Voice", thing, rest && says(part.person), part);
        }
        for part in &one.drawings {
            add!("Drawing", thing, sees(&part.seen_by), part);
            all.last_mut().unwrap().chosen = if tells { vec![3] } else { Vec::new() };
        }
    }
    for one in &plan.stories {
        let thing = Some(one.id);
        add!("Story", thing, true, one);
        one.panels.iter().for_each(|part| add!("Panel", thing, true, part));
    }
    all
}

/// What a finding can be about. Others are passed over.
pub(super) fn is_asked_or_agreed(plan: &Plan, id: Id) -> bool {
    plan.agreements.iter().any(|one| one.id == id)
        || plan.questions.iter().any(|one| one.id == id)
        || plan.conditions.iter().any(|one| one.id == id)
}

/// The names of everything in a plan.
pub(super) fn ids(plan: &Plan) -> Vec<Id> {
    let none = Selection::nothing(Reader::Network, None);
    let mut ids: Vec<Id> = records(plan, &none, &BTreeSet::new())
        .iter()
        .filter_map(|found| found.thing)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// The real names of what is in a share.
pub(super) fn went(share: &Share, names: &[Id]) -> BTreeSet<Id> {
    if share.reader == Some(Reader::OtherHome) {
        ids(&share.plan).into_iter().collect()
    } else {
        names.iter().copied().collect()
    }
}

pub(super) fn own_tick(selection: &Selection, found: &Found<'_>, field: u32) -> bool {
    let id = found.thing.unwrap_or_default();
    match (found.kind, field) {
        ("Person", _) => selection.ticked(Tick::Contact(id)),
        ("Upkeep", 4) => selection.ticked(Tick::IfWorse),
        ("Upkeep", _) => selection.ticked(Tick::ChildCanTurnTo),
        ("EmergencyContact", _) => selection.ticked(Tick::Phone(id)),
        ("ChildPage", 6 | 7) => found.chosen.contains(&field) && selection.ticked(Tick::ChildCalls(id)),
        ("ChildPage" | "Drawing" | "Wish", _) => found.chosen.contains(&field),
        other => panic!("{other:?}"),
    }
}
