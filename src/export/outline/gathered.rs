//! When people came together and who was there: for a method whose form asks it.

use super::{Section, facts, filled, line};
use crate::plan::Plan;
use crate::plan::person::{Attendance, Person, Presence, Role};
use crate::text::{form, phrases};

/// From this age on somebody is an adult.
const ADULT: u8 = 18;

/// Whether somebody is at a part of the meeting, in the room or from afar.
const fn is_there(attendance: Option<Attendance>) -> bool {
    matches!(attendance, Some(Attendance::Present | Attendance::ByLink))
}

fn is_minor(person: &Person) -> bool {
    person.age.map_or(person.role == Some(Role::Child), |age| age < ADULT)
}

/// The day, the minors and the adults who were there, who was not, and who left for the private part.
pub(super) fn gathered(plan: &Plan) -> Option<Section> {
    let days: Vec<String> = plan
        .meeting
        .dates
        .iter()
        .filter_map(|one| one.on)
        .map(phrases::day_long)
        .collect();
    let listed = |id| plan.meeting.dates.iter().any(|one| one.attendees.contains(&id));
    let there = |person: &Person| {
        let Presence {
            information,
            private_time,
            presenting,
            ..
        } = &person.presence;
        is_there(*information) || is_there(*private_time) || is_there(*presenting) || listed(person.id)
    };
    let absent = |person: &Person| {
        let presence = &person.presence;
        let parts = [presence.information, presence.private_time, presence.presenting];
        !presence.not_invited && !there(person) && parts.contains(&Some(Attendance::Absent))
    };
    let only_the_edges = |person: &Person| {
        let presence = &person.presence;
        (is_there(presence.information) || is_there(presence.presenting))
            && presence.private_time == Some(Attendance::Absent)
    };
    let names = |which: &dyn Fn(&Person) -> bool| {
        let people = plan.people.iter().filter(|person| which(person));
        let names: Vec<String> = people.map(|person| phrases::name_of(plan, person.id)).collect();
        filled(&phrases::list(&names))
    };
    let lines = [
        (form::eigen_kracht_day(), filled(&phrases::list(&days))),
        (
            form::eigen_kracht_minors(),
            names(&|person| there(person) && is_minor(person)),
        ),
        (
            form::eigen_kracht_adults(),
            names(&|person| there(person) && !is_minor(person)),
        ),
        (form::eigen_kracht_absent(), names(&absent)),
        (form::eigen_kracht_edges(), names(&only_the_edges)),
    ];
    let lines = lines
        .into_iter()
        .filter_map(|(title, said)| Some(line(title, [Some(said?)])));
    Some(Section {
        title: form::eigen_kracht_gathered(),
        asked: None,
        body: facts(lines.collect())?,
    })
}
