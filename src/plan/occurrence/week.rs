//! One week of the whole plan: what falls on each day, who does it, and what has no day.

use std::cell::OnceCell;
use std::sync::Arc;

use chrono::{Datelike, Days};

use super::clash::{self, Clash};
use super::due::{self, Due};
use super::rhythm::{Rhythm, Undated, days_from, stopped};
use super::{Occurrence, Turn, minute_of_day};
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, Doers};
use crate::plan::day::Day;
use crate::plan::id::{Id, Index};
use crate::plan::person::Person;
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
    pub doers: Arc<[Id]>,
    /// Whether one of them does it, and it is not said who.
    pub one_of: bool,
    /// Who helps, of those who stand in the plan.
    pub helpers: Arc<[Id]>,
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
    /// Who does it on a day without a turn, and who helps: the same for all its days, looked up at the first.
    people: OnceCell<People>,
}

/// Who has to do with an agreement, of those who stand in the plan.
struct People {
    doers: Arc<[Id]>,
    one_of: bool,
    helpers: Arc<[Id]>,
}

impl<'a> Dated<'a> {
    fn of(plan: &Plan, agreement: &'a Agreement) -> Result<Self, Undated> {
        Ok(Self {
            agreement,
            rhythm: Rhythm::in_plan(plan, agreement)?,
            people: OnceCell::new(),
        })
    }

    fn entry(&self, people: &InPlan, day: Day) -> Option<Entry> {
        if !self.rhythm.holds_on(day) {
            return None;
        }
        let occurrence = self.rhythm.at(day);
        let known = self.people.get_or_init(|| {
            let (doers, one_of) = people.doers(self.agreement, None);
            People {
                doers: doers.into(),
                one_of,
                helpers: people.of(&self.agreement.helpers).into(),
            }
        });
        let turn = occurrence.turn.map(|turn| Arc::from([turn.person]));
        Some(Entry {
            agreement: self.agreement.id,
            occurrence,
            one_of: turn.is_none() && known.one_of,
            doers: turn.unwrap_or_else(|| Arc::clone(&known.doers)),
            helpers: Arc::clone(&known.helpers),
        })
    }

    /// Whether what begins on a day lasts into the next.
    fn lasts_into_next_day(&self) -> bool {
        let times = self.rhythm.times;
        matches!((times.from, times.until), (Some(from), Some(until)) if minute_of_day(until) < minute_of_day(from))
    }
}

/// Who stands in the plan.
struct InPlan<'a> {
    plan: &'a Plan,
    index: Index<'a, Person>,
}

impl<'a> InPlan<'a> {
    fn new(plan: &'a Plan) -> Self {
        Self {
            plan,
            index: Index::of(&plan.people),
        }
    }

    /// Those of these who stand in the plan.
    fn of(&self, people: &[Id]) -> Vec<Id> {
        let here = people.iter().copied();
        here.filter(|id| self.index.find(*id).is_some()).collect()
    }

    fn doers(&self, agreement: &Agreement, turn: Option<Turn>) -> (Vec<Id>, bool) {
        if let Some(turn) = turn {
            return (vec![turn.person], false);
        }
        if let Some(When::Rota { turns, .. }) = &agreement.when
            && !turns.is_empty()
        {
            return (self.of(turns), true);
        }
        match &agreement.who {
            Some(Doers::People(people)) => (self.of(people), false),
            Some(Doers::OneOf(people)) => (self.of(people), true),
            Some(Doers::Everybody) => {
                // Whoever is deliberately not asked to come is not one of everybody, and that is told to nobody.
                let takes_part = |person: &&Person| !person.left && !person.presence.not_invited;
                let taking_part = self.plan.people.iter().filter(takes_part);
                (taking_part.map(|person| person.id).collect(), false)
            }
            Some(Doers::Words(_) | Doers::NotYetKnown) | None => (Vec::new(), false),
        }
    }
}

/// Who does an agreement when it is this turn, and whether it is one of them. Without a turn, in a rota, everybody who
/// has one.
pub(crate) fn doers(plan: &Plan, agreement: &Agreement, turn: Option<Turn>) -> (Vec<Id>, bool) {
    InPlan::new(plan).doers(agreement, turn)
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
    };
    let mut dated = Vec::new();
    for agreement in plan.agreements.iter().filter(|agreement| !stopped(agreement)) {
        match Dated::of(plan, agreement) {
            Ok(one) => dated.push(one),
            Err(Undated::AtLeast) => week.due.extend(due::due(agreement, monday)),
            Err(why) if may_hold(&agreement.period, monday, sunday) => week.no_moment.push(NoMoment {
                agreement: agreement.id,
                why,
            }),
            Err(_) => {}
        }
    }
    // An agreement begins at one time on all its days, so one order serves them all.
    dated.sort_by_key(|dated| dated.rhythm.times.from.map(minute_of_day));
    let people = InPlan::new(plan);
    for day in days {
        let entries = dated.iter().filter_map(|dated| dated.entry(&people, day)).collect();
        week.days.push(WeekDay { day, entries });
    }
    week
}

/// What does not go together in this week of this plan, for somebody to look at; nothing here is an error. At most
/// [`MOST_CLASHES`](super::MOST_CLASHES).
#[must_use]
pub fn clashes(plan: &Plan, week: &Week) -> Vec<Clash> {
    let going_on = plan.agreements.iter().filter(|agreement| !stopped(agreement));
    let dated: Vec<Dated> = going_on
        .filter_map(|agreement| Dated::of(plan, agreement).ok())
        .collect();
    // What began on Sunday evening may last into Monday.
    let sunday_before = week.monday.0.pred_opt().map(Day);
    let people = InPlan::new(plan);
    let lasting = dated.iter().filter(|dated| dated.lasts_into_next_day());
    let before: Vec<Entry> = lasting
        .filter_map(|dated| dated.entry(&people, sunday_before?))
        .collect();
    clash::clashes(plan, &dated, &before, &week.days)
}
