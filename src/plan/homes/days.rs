//! From the rules to the days: for each day in which home the children sleep.
//!
//! A day is asked and not generated. What it costs grows with how many special days are written, not with how far away
//! the day is. Weeks begin on Monday, as in ISO 8601; two weeks are counted in weeks from the first one, so that a year
//! of 53 weeks shifts nothing.

use chrono::{Datelike, Days};

use super::schedule::{Schedule, Special, SpecialKind, Split};
use super::{Home, PATTERN_DAYS};
use crate::plan::day::{Day, TimeOfDay};
use crate::plan::id::Id;

/// The most days that are looked at in one go: two years.
const MOST_DAYS: usize = 732;

/// In which home the children sleep on a day, and which rule says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Night {
    /// The day.
    pub day: Day,
    /// The home; none where nothing says it.
    pub home: Option<Home>,
    /// What says it.
    pub why: Why,
}

/// Which rule says in which home a day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The pattern of the weeks.
    Pattern,
    /// These special days.
    Special(Id),
    /// Nothing: no rule tells of this day.
    Nothing,
}

/// Days in one home without a break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stay {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
    /// The home; none where nothing says it.
    pub home: Option<Home>,
}

/// A day on which the children go to the other home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HandOver {
    /// The day.
    pub day: Day,
    /// Where they go.
    pub to: Home,
}

impl SpecialKind {
    /// What goes before what: an exception before a feast day, a feast day before a holiday.
    const fn rank(kind: Option<Self>) -> u8 {
        match kind {
            None | Some(Self::Holiday) => 1,
            Some(Self::Feast) => 2,
            Some(Self::Exception) => 3,
        }
    }
}

impl Special {
    /// What goes before what.
    #[must_use]
    pub const fn rank(&self) -> u8 {
        SpecialKind::rank(self.kind)
    }

    /// The first and last day of the time in which this day falls, if it does.
    #[must_use]
    pub fn around(&self, day: Day) -> Option<(Day, Day)> {
        let from = self.from?;
        // An end before the beginning is a slip of the pen: then it is one day.
        let until = self.until.filter(|until| *until >= from).unwrap_or(from);
        if !self.yearly {
            return (from <= day && day <= until).then_some((from, until));
        }
        let length = u64::try_from((until.0 - from.0).num_days()).ok()?;
        [day.0.year(), day.0.year().checked_sub(1)?]
            .into_iter()
            .find_map(|year| {
                let first = in_year(from, year)?;
                let last = Day(first.0.checked_add_days(Days::new(length))?);
                (first <= day && day <= last).then_some((first, last))
            })
    }

    /// The home of this day, if it is one of these days and a home was chosen.
    #[must_use]
    pub fn home_on(&self, day: Day) -> Option<Home> {
        let home = self.home?;
        let (first, last) = self.around(day)?;
        let odd = first.0.year().rem_euclid(2) == 1;
        let this_year = if odd { home.other() } else { home };
        let passed = (day.0 - first.0).num_days();
        let all = (last.0 - first.0).num_days() + 1;
        let in_first_half = passed * 2 < all;
        Some(match self.split.unwrap_or(Split::Whole) {
            Split::Whole => home,
            Split::ByYear => this_year,
            Split::Halves if in_first_half => home,
            Split::Halves => home.other(),
            Split::HalvesByYear if in_first_half => this_year,
            Split::HalvesByYear => this_year.other(),
        })
    }
}

/// The same day in another year; the 28th of February where that has no 29th.
fn in_year(day: Day, year: i32) -> Option<Day> {
    let month = day.0.month();
    Day::new(year, month, day.0.day()).or_else(|| Day::new(year, month, 28))
}

impl Schedule {
    /// How many days the pattern tells of.
    #[must_use]
    pub const fn pattern_days(&self) -> usize {
        if self.two_weeks { PATTERN_DAYS } else { 7 }
    }

    /// The home that the pattern gives to a day.
    #[must_use]
    pub fn by_pattern(&self, day: Day) -> Option<Home> {
        let weekday = i64::from(day.0.weekday().num_days_from_monday());
        let week = if self.two_weeks {
            // Both in days since some Monday, so that the weeks are whole.
            let monday =
                |day: Day| i64::from(day.0.num_days_from_ce()) - i64::from(day.0.weekday().num_days_from_monday());
            ((monday(day) - monday(self.start?)) / 7).rem_euclid(2)
        } else {
            0
        };
        self.pattern.get(usize::try_from(week * 7 + weekday).ok()?)
    }
}

/// In which home the children sleep on this day. An exception goes before a feast day, a feast day before a holiday, a
/// holiday before the pattern; of two of one kind the one that stands first.
#[must_use]
pub fn night(schedule: &Schedule, day: Day) -> Night {
    let mut best: Option<(u8, Id, Home)> = None;
    for special in &schedule.specials {
        if let Some(home) = special.home_on(day)
            && best.is_none_or(|(rank, ..)| special.rank() > rank)
        {
            best = Some((special.rank(), special.id, home));
        }
    }
    match best {
        Some((_, id, home)) => Night {
            day,
            home: Some(home),
            why: Why::Special(id),
        },
        None => {
            let home = schedule.by_pattern(day);
            let why = if home.is_some() { Why::Pattern } else { Why::Nothing };
            Night { day, home, why }
        }
    }
}

fn before(day: Day) -> Option<Day> {
    day.0.pred_opt().map(Day)
}

/// The days from one to another, at most two years of them.
pub(super) fn days(from: Day, until: Day) -> impl Iterator<Item = Day> {
    from.0
        .iter_days()
        .take(MOST_DAYS)
        .map(Day)
        .take_while(move |day| *day <= until)
}

/// Whether the children go to another home on this day, and where.
#[must_use]
fn hand_over(schedule: &Schedule, day: Day) -> Option<HandOver> {
    let to = night(schedule, day).home?;
    let from = night(schedule, before(day)?).home?;
    (from != to).then_some(HandOver { day, to })
}

/// The next days on which the children go to the other home, at most so many, within two years.
#[must_use]
pub fn next_hand_overs(schedule: &Schedule, from: Day, most: usize) -> Vec<HandOver> {
    days(from, Day(chrono::NaiveDate::MAX))
        .filter_map(|day| hand_over(schedule, day))
        .take(most)
        .collect()
}

/// In which home the children are at a time of a day: before the time at which they go, still in the home of the night
/// before. Without a time it is where they sleep.
#[must_use]
pub fn home_at(schedule: &Schedule, day: Day, time: Option<TimeOfDay>) -> Option<Home> {
    match (hand_over(schedule, day), schedule.hand_over, time) {
        (Some(change), Some(at), Some(time)) if time < at => Some(change.to.other()),
        _ => night(schedule, day).home,
    }
}

/// The stays from one day to another, at most two years of them: the first and the last are cut off where these days
/// end.
#[must_use]
pub fn stays(schedule: &Schedule, from: Day, until: Day) -> Vec<Stay> {
    let mut stays: Vec<Stay> = Vec::new();
    for day in days(from, until) {
        let home = night(schedule, day).home;
        match stays.last_mut() {
            Some(stay) if stay.home == home => stay.until = day,
            _ => stays.push(Stay {
                from: day,
                until: day,
                home,
            }),
        }
    }
    stays
}

/// The weeks of the month in which `day` falls, from the Monday before its first day to the Sunday after its last. Fewer
/// only where the calendar ends.
#[must_use]
pub fn month(schedule: &Schedule, day: Day) -> Vec<Vec<Night>> {
    let Some((first, last)) = month_of(day) else {
        return Vec::new();
    };
    let monday = first
        .0
        .checked_sub_days(Days::new(u64::from(first.0.weekday().num_days_from_monday())))
        .map_or(first, Day);
    let sunday = last
        .0
        .checked_add_days(Days::new(u64::from(6 - last.0.weekday().num_days_from_monday())))
        .map_or(last, Day);
    let nights: Vec<Night> = days(monday, sunday).map(|day| night(schedule, day)).collect();
    nights.chunks(7).map(<[Night]>::to_vec).collect()
}

/// The first and last day of the month of this day.
fn month_of(day: Day) -> Option<(Day, Day)> {
    let first = day.0.with_day(1)?;
    let next = first.checked_add_months(chrono::Months::new(1));
    let last = next.and_then(|next| next.pred_opt()).unwrap_or(chrono::NaiveDate::MAX);
    Some((Day(first), Day(last)))
}
