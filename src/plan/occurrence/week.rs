//! One week of the whole plan: what falls on each day, who does it, and what has no day.

use chrono::{Datelike, Days};

use super::clash::{self, Clash};
use super::due::{self, Due};
use super::rhythm::{Rhythm, Undated, days_from, stopped};
use super::{Occurrence, Turn, minute_of_day};
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, Doers};
use crate::plan::day::Day;
use crate::plan::id::{Id, find};
use crate::plan::timing::{Period, When};

/// A week of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Week {
    /// The Monday that it begins on.
    pub monday: Day,
    /// Its seven days, Monday first; fewer only where the calendar ends.
    pub days: Vec<WeekDay>,
    /// Agreements that hold this week and have no days of their own, in the order of the plan. What is to be done so
    /// many times stands in `due` instead.
    pub no_moment: Vec<NoMoment>,
    /// What is to be done at least so many times, in the order of the plan.
    pub due: Vec<Due>,
    /// What does not go together, for somebody to look at; nothing here is an error. At most
    /// [`MOST_CLASHES`](super::MOST_CLASHES).
    pub clashes: Vec<Clash>,
}

/// One day of a week.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekDay {
    /// The day.
    pub day: Day,
    /// What falls on it: first what has no time to begin, then by the clock; else in the order of the plan.
    pub entries: Vec<Entry>,
}

/// An agreement on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Which agreement.
    pub agreement: Id,
    /// When, and whose turn.
    pub occurrence: Occurrence,
    /// Who does it, of those who stand in the plan. In a rota whose turn it is; everybody is everybody who takes part.
    /// Empty where it is somebody in words, or nobody yet.
    pub doers: Vec<Id>,
    /// Whether one of them does it, and it is not said who.
    pub one_of: bool,
    /// Who helps, of those who stand in the plan.
    pub helpers: Vec<Id>,
}

/// What somebody has to do with an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// They do it.
    Does,
    /// They are one of those of whom one does it.
    MayDo,
    /// They help.
    Helps,
}

/// An agreement without days of its own: 'geen vast moment'.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoMoment {
    /// Which agreement.
    pub agreement: Id,
    /// Why it has no days.
    pub why: Undated,
}

impl Entry {
    /// What this person has to do with it, if anything.
    #[must_use]
    pub fn part_of(&self, person: Id) -> Option<Part> {
        if self.doers.contains(&person) {
            Some(if self.one_of { Part::MayDo } else { Part::Does })
        } else {
            self.helpers.contains(&person).then_some(Part::Helps)
        }
    }
}

impl Week {
    /// The days on which this person has something to do, with what.
    #[must_use]
    pub fn of_person(&self, person: Id) -> Vec<(Day, &Entry, Part)> {
        let days = self.days.iter();
        days.flat_map(|day| day.entries.iter().map(move |entry| (day.day, entry)))
            .filter_map(|(day, entry)| entry.part_of(person).map(|part| (day, entry, part)))
            .collect()
    }
}

/// An agreement of which the days are known, with what does not change from day to day.
pub(super) struct Dated<'a> {
    pub(super) agreement: &'a Agreement,
    pub(super) rhythm: Rhythm,
}

impl Dated<'_> {
    fn entry(&self, plan: &Plan, day: Day) -> Option<Entry> {
        if !self.rhythm.holds_on(day) {
            return None;
        }
        let occurrence = self.rhythm.at(day);
        let (doers, one_of) = doers(plan, self.agreement, occurrence.turn);
        Some(Entry {
            agreement: self.agreement.id,
            occurrence,
            doers,
            one_of,
            helpers: in_plan(plan, &self.agreement.helpers),
        })
    }
}

fn in_plan(plan: &Plan, people: &[Id]) -> Vec<Id> {
    people
        .iter()
        .copied()
        .filter(|id| find(&plan.people, *id).is_some())
        .collect()
}

/// Who does an agreement when it is this turn, and whether it is one of them. Without a turn, in a rota, everybody who
/// has one.
pub(crate) fn doers(plan: &Plan, agreement: &Agreement, turn: Option<Turn>) -> (Vec<Id>, bool) {
    if let Some(turn) = turn {
        return (vec![turn.person], false);
    }
    let named = match &agreement.who {
        Some(Doers::People(people)) => (in_plan(plan, people), false),
        Some(Doers::OneOf(people)) => (in_plan(plan, people), true),
        Some(Doers::Everybody) => {
            let taking_part = plan.people.iter().filter(|person| !person.left);
            (taking_part.map(|person| person.id).collect(), false)
        }
        Some(Doers::Words(_) | Doers::NotYetKnown) | None => (Vec::new(), false),
    };
    match &agreement.when {
        Some(When::Rota { turns, .. }) if !turns.is_empty() => (in_plan(plan, turns), true),
        _ => named,
    }
}

/// Whether an agreement with this period may hold on one of the days of a span.
pub(super) fn may_hold(period: &Period, from: Day, until: Day) -> bool {
    period.from.is_none_or(|first| first <= until) && period.until.is_none_or(|last| from <= last)
}

/// The week of the plan in which `day` falls, ISO 8601: pass the Monday, or any other day of that week.
///
/// Agreements that are no longer needed are left out. Work grows with the number of agreements, not with how long they
/// hold.
#[must_use]
pub fn week(plan: &Plan, day: Day) -> Week {
    let since_monday = u64::from(day.0.weekday().num_days_from_monday());
    let monday = Day(day.0.checked_sub_days(Days::new(since_monday)).unwrap_or(day.0));
    let days: Vec<Day> = days_from(monday).take(7).collect();
    let sunday = days.last().copied().unwrap_or(monday);
    let mut week = Week {
        monday,
        days: Vec::new(),
        no_moment: Vec::new(),
        due: Vec::new(),
        clashes: Vec::new(),
    };
    let mut dated = Vec::new();
    for agreement in plan.agreements.iter().filter(|agreement| !stopped(agreement)) {
        match Rhythm::in_plan(plan, agreement) {
            Ok(rhythm) => dated.push(Dated { agreement, rhythm }),
            Err(Undated::AtLeast) => week.due.extend(due::due(agreement, monday)),
            Err(why) if may_hold(&agreement.period, monday, sunday) => week.no_moment.push(NoMoment {
                agreement: agreement.id,
                why,
            }),
            Err(_) => {}
        }
    }
    let on = |day: Day| -> Vec<Entry> { dated.iter().filter_map(|dated| dated.entry(plan, day)).collect() };
    // What began on Sunday evening may last into Monday.
    let before = monday.0.pred_opt().map(|day| on(Day(day))).unwrap_or_default();
    for day in days {
        let mut entries = on(day);
        entries.sort_by_key(|entry| entry.occurrence.start.map(minute_of_day));
        week.days.push(WeekDay { day, entries });
    }
    week.clashes = clash::clashes(plan, &dated, &before, &week.days);
    week
}
