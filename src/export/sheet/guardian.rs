//! One or two sheets for the guardian of the plan: what to watch, whom to ring, when to look back.

use super::{for_person, private_ticks, running, what, when, who};
use crate::audience::{Part, Tick};
use crate::export::outline::{self, Line};
use crate::plan::Plan;
use crate::plan::day::Day;
use crate::plan::upkeep::EmergencyContact;
use crate::text::{phrases, read, sheet as words};

/// What to put on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Today.
    pub today: Day,
    /// Whether telephone numbers and addresses are on it.
    pub contacts: bool,
    /// Whether agreements of the private part are on it.
    pub private: bool,
    /// Whether it says whom to ring, and what to do if it gets worse.
    pub emergency: bool,
}

/// The sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guardian {
    /// What the plan is called.
    pub title: String,
    /// Who guards it.
    pub guardian: Option<String>,
    /// What to watch.
    pub watch: Vec<Line>,
    /// The agreements in short.
    pub agreements: Vec<Agreed>,
    /// Whom to ring, in order.
    pub ring: Vec<Ring>,
    /// The days to look back.
    pub look_back: Vec<Line>,
}

/// An agreement in short.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// What.
    pub what: String,
    /// Who.
    pub who: String,
    /// When.
    pub when: String,
    /// Plan B; empty where there is none.
    pub plan_b: String,
}

/// Somebody to ring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ring {
    /// Who.
    pub name: String,
    /// The number or the address; none where there is room to write it.
    pub contact: Option<String>,
    /// For what.
    pub about: String,
}

/// The sheet of this plan.
#[must_use]
pub fn guardian(plan: &Plan, options: Options) -> Guardian {
    let seen = as_seen(plan, options);
    let plan = &seen;
    let guardian = plan.upkeep.guardian.filter(|id| plan.person(*id).is_some());
    let agreements = plan.agreements.iter().map(|agreement| Agreed {
        what: what(agreement),
        who: who(plan, agreement),
        when: when(plan, agreement),
        plan_b: agreement.plan_b.trim().to_owned(),
    });
    Guardian {
        title: outline::title(plan),
        guardian: guardian.map(|id| phrases::name_of(plan, id)),
        watch: watch(plan),
        agreements: agreements.collect(),
        ring: if options.emergency { ring(plan) } else { Vec::new() },
        look_back: look_back(plan),
    }
}

/// The plan as the guardian may see it; while nobody guards it, as anybody of the family may.
fn as_seen(plan: &Plan, options: Options) -> Plan {
    let mut ticks = private_ticks(plan, options.private);
    if options.emergency {
        ticks.push(Tick::IfWorse);
        ticks.extend(plan.upkeep.emergency.iter().map(|one| Tick::Emergency(one.id)));
        if options.contacts {
            ticks.extend(plan.upkeep.emergency.iter().map(|one| Tick::Phone(one.id)));
        }
    }
    if options.contacts {
        ticks.extend(plan.people.iter().map(|one| Tick::Contact(one.id)));
    }
    let parts = [
        Part::Title,
        Part::Family,
        Part::People,
        Part::Conditions,
        Part::Agreements,
        Part::Upkeep,
    ];
    // Without a guardian it goes through the same sieve, for nobody in particular.
    let reader = plan.upkeep.guardian.unwrap_or_default();
    for_person(plan, reader, &parts, ticks, options.today).0
}

fn watch(plan: &Plan) -> Vec<Line> {
    let conditions = plan
        .conditions
        .iter()
        .filter(|one| !one.text.trim().is_empty())
        .map(|one| {
            let by = one.by.map(|day| words::condition_by(&phrases::day_short(day)));
            let seen = Some(one.visible_by.trim()).filter(|seen| !seen.is_empty());
            let seen = seen.map(|seen| format!("{}: {seen}", read::seen_by()));
            Line {
                said: one.text.trim().to_owned(),
                behind: by.into_iter().chain(seen).collect(),
            }
        });
    let texts = [
        (words::signs(), &plan.secure.signs),
        (words::then(), &plan.secure.then),
        (words::if_worse(), &plan.upkeep.if_worse),
    ];
    let texts = texts
        .into_iter()
        .filter(|(_, said)| !said.trim().is_empty())
        .map(|(title, said)| Line {
            said: title.to_owned(),
            behind: vec![said.trim().to_owned()],
        });
    conditions.chain(texts).collect()
}

fn ring(plan: &Plan) -> Vec<Ring> {
    let written = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let call = |one: &EmergencyContact| {
        let person = one.person.and_then(|id| plan.person(id));
        let name = person
            .map(|person| phrases::name_of(plan, person.id))
            .or_else(|| written(&one.name));
        Ring {
            name: name.unwrap_or_else(|| read::someone().to_owned()),
            contact: written(&one.phone).or_else(|| person.and_then(|person| written(&person.contact))),
            about: one.note.trim().to_owned(),
        }
    };
    let mut ring: Vec<_> = plan.upkeep.emergency.iter().map(call).collect();
    let named = |id| plan.upkeep.emergency.iter().any(|one| one.person == Some(id));
    // Then who else can be reached, or is to be rung when it slips.
    for person in plan.people.iter().filter(|person| !person.left && !named(person.id)) {
        let contact = written(&person.contact);
        if contact.is_some() || plan.secure.ring.contains(&person.id) {
            ring.push(Ring {
                name: phrases::name_of(plan, person.id),
                contact,
                about: person.relation.trim().to_owned(),
            });
        }
    }
    ring
}

fn look_back(plan: &Plan) -> Vec<Line> {
    let plan = &running(plan);
    let coming = plan.reviews.iter().filter(|review| review.held_on.is_none());
    let mut days: Vec<_> = coming
        .filter_map(|review| Some((review.on.as_ref()?.day()?, review)))
        .collect();
    days.sort_by_key(|(day, _)| *day);
    let line = |(day, review): (Day, &crate::plan::upkeep::Review)| Line {
        said: phrases::day_long(day),
        behind: Some(review.place.trim().to_owned())
            .filter(|place| !place.is_empty())
            .into_iter()
            .collect(),
    };
    days.into_iter().map(line).collect()
}
