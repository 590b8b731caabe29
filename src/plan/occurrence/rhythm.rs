//! The rhythm of one agreement, made ready to ask about any day.

use chrono::{Datelike, NaiveDate};

use super::{MOST_DAYS, Occurrence, Turn};
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, ProgressState};
use crate::plan::day::Day;
use crate::plan::id::Id;
use crate::plan::timing::{Every, Exception, MonthDay, Nth, Period, Times, WEEK, Weekdays, When};

/// Why an agreement has no days of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Undated {
    /// Nothing is chosen yet, or it is left open on purpose.
    NotKnown,
    /// A rhythm is chosen, and no day in it yet.
    NoDay,
    /// Every so many weeks or months, and nobody wrote from which day.
    NoFirstDay,
    /// At least so many times in a span, on days that are not fixed.
    AtLeast,
    /// A moment in words that is no date.
    Moment,
    /// When something happens.
    Trigger,
    /// Every time that something comes round.
    PerEvent,
    /// Always.
    Always,
    /// The family's own words.
    Words,
}

/// On which days an agreement falls: its *when* and its period together.
#[derive(Clone, Debug, PartialEq)]
pub struct Rhythm {
    pub(crate) pattern: Pattern,
    /// The first day it may hold.
    pub(crate) from: Option<Day>,
    /// The last day it may hold.
    pub(crate) until: Option<Day>,
    pub(crate) times: Times,
    /// From and until which day it does not hold; with the place in the list of exceptions.
    away: Vec<(Day, Day, usize)>,
    worded: bool,
}

/// Which days fit, without from, until and exceptions.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Pattern {
    /// Once.
    Once(Day),
    /// Every day.
    Daily,
    /// On these days, every so many weeks; `week` is one of those weeks, by number.
    Weekly { days: Weekdays, every: i32, week: i32 },
    /// Every so many months; `month` is one of those months, by number.
    Monthly { rule: MonthRule, every: i32, month: i32 },
    /// In turns of seven days, the first turn from `begins`. Without it nobody knows whose turn it is.
    Turns {
        days: Weekdays,
        turns: Vec<Id>,
        reserve: Option<Id>,
        begins: Option<Day>,
    },
}

/// Which day of the month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum MonthRule {
    /// With this number, or the last day of a shorter month.
    Number(u32),
    /// The first, second … or last of each of these days.
    Nth(Nth, Weekdays),
}

/// The number of the week that begins on Monday: 1 January of the year 1 was one.
fn week_number(Day(day): Day) -> i32 {
    (day.num_days_from_ce() - 1).div_euclid(7)
}

fn month_number(Day(day): Day) -> i32 {
    day.year() * 12 + i32::try_from(day.month0()).unwrap_or_default()
}

/// The days from this one on, as far as the calendar goes.
pub(super) fn days_from(Day(day): Day) -> impl Iterator<Item = Day> {
    core::iter::successors(Some(day), NaiveDate::succ_opt).map(Day)
}

impl MonthRule {
    fn fits(self, Day(day): Day) -> bool {
        let (number, last) = (day.day(), u32::from(day.num_days_in_month()));
        match self {
            Self::Number(wanted) => number == wanted.min(last),
            Self::Nth(_, days) if !days.contains(day.weekday()) => false,
            Self::Nth(Nth::First, _) => number <= 7,
            Self::Nth(Nth::Second, _) => (8..15).contains(&number),
            Self::Nth(Nth::Third, _) => (15..22).contains(&number),
            Self::Nth(Nth::Fourth, _) => (22..29).contains(&number),
            Self::Nth(Nth::Last, _) => number + 7 > last,
        }
    }

    fn of(on: Option<&MonthDay>, first: Option<Day>) -> Option<Self> {
        match on {
            Some(MonthDay::Number(number)) => {
                let number = u32::from(*number);
                (1..=31).contains(&number).then_some(Self::Number(number))
            }
            Some(MonthDay::Nth { day, .. }) if day.is_empty() => None,
            // Without a choice the sentence says "eerste" too.
            Some(MonthDay::Nth { nth, day }) => Some(Self::Nth(nth.unwrap_or(Nth::First), *day)),
            None => first.map(|day| Self::Number(day.0.day())),
        }
    }
}

/// The first day from `anchor` on that fits; every rhythm without a count has one within two months.
fn first_fit(anchor: Day, fits: impl Fn(Day) -> bool) -> Option<Day> {
    days_from(anchor).take(63).find(|day| fits(*day))
}

impl Pattern {
    fn of(when: Option<&When>, from: Option<Day>) -> Result<Self, Undated> {
        match when {
            None | Some(When::NotYetKnown | When::OnDate { date: None, .. }) => Err(Undated::NotKnown),
            Some(When::OnDate { date: Some(day), .. }) => Ok(Self::Once(*day)),
            Some(When::Weekly { days, every, first, .. }) => weekly(*days, *every, *first, from),
            Some(When::Workdays { except, .. }) => {
                let workdays = WEEK.into_iter().take(5).filter(|day| !except.contains(*day));
                weekly(workdays.collect(), Every::default(), None, from)
            }
            Some(When::Daily { .. }) => Ok(Self::Daily),
            Some(When::Monthly { every, on, first, .. }) => {
                let rule = MonthRule::of(on.as_ref(), *first).ok_or(Undated::NoDay)?;
                let month = counted_from(*every, first.or(from), |day| rule.fits(day)).map(month_number);
                Ok(Self::Monthly {
                    rule,
                    every: i32::from(every.get()),
                    month: month?,
                })
            }
            Some(When::Rota {
                days,
                turns,
                reserve,
                first,
                ..
            }) => {
                let anchor = first.or(from);
                let days = match anchor {
                    Some(_) if days.is_empty() => WEEK.into_iter().collect(),
                    None if days.is_empty() => return Err(Undated::NoDay),
                    _ => *days,
                };
                let fits = |day: Day| days.contains(day.0.weekday());
                Ok(Self::Turns {
                    days,
                    turns: turns.clone(),
                    reserve: *reserve,
                    begins: anchor.and_then(|anchor| first_fit(anchor, fits)),
                })
            }
            Some(When::AtLeast { .. }) => Err(Undated::AtLeast),
            Some(When::Moment { .. }) => Err(Undated::Moment),
            Some(When::Trigger { .. }) => Err(Undated::Trigger),
            Some(When::PerEvent { .. }) => Err(Undated::PerEvent),
            Some(When::Always) => Err(Undated::Always),
            Some(When::Words { .. }) => Err(Undated::Words),
        }
    }

    fn fits(&self, day: Day) -> bool {
        match self {
            Self::Once(on) => *on == day,
            Self::Daily => true,
            Self::Weekly { days, every, week } => {
                days.contains(day.0.weekday()) && (week_number(day) - week).rem_euclid(*every) == 0
            }
            Self::Monthly { rule, every, month } => {
                (month_number(day) - month).rem_euclid(*every) == 0 && rule.fits(day)
            }
            Self::Turns { days, .. } => days.contains(day.0.weekday()),
        }
    }

    /// Whose turn it is on a day: the place in the list of turns.
    pub(crate) fn turn_index(&self, Day(day): Day) -> Option<usize> {
        let Self::Turns { turns, begins, .. } = self else {
            return None;
        };
        let weeks = (day.num_days_from_ce() - (*begins)?.0.num_days_from_ce()).div_euclid(7);
        let index = i64::from(weeks).checked_rem_euclid(i64::try_from(turns.len()).ok()?)?;
        usize::try_from(index).ok()
    }

    /// The turn at this place in the list.
    pub(crate) fn turn_at(&self, index: usize) -> Option<Turn> {
        let Self::Turns { turns, reserve, .. } = self else {
            return None;
        };
        Some(Turn {
            person: *turns.get(index)?,
            reserve: *reserve,
        })
    }
}

/// A day of a week or month that counts: any day if each one counts.
fn counted_from(every: Every, anchor: Option<Day>, fits: impl Fn(Day) -> bool) -> Result<Day, Undated> {
    match anchor {
        _ if every.get() == 1 => Ok(Day::default()),
        // Where the calendar ends before a day fits, there is none to come either.
        Some(anchor) => Ok(first_fit(anchor, fits).unwrap_or(anchor)),
        None => Err(Undated::NoFirstDay),
    }
}

fn weekly(days: Weekdays, every: Every, first: Option<Day>, from: Option<Day>) -> Result<Pattern, Undated> {
    let days = match first {
        Some(first) if days.is_empty() => Weekdays::from_iter([first.0.weekday()]),
        None if days.is_empty() => return Err(Undated::NoDay),
        _ => days,
    };
    let week = counted_from(every, first.or(from), |day| days.contains(day.0.weekday())).map(week_number)?;
    Ok(Pattern::Weekly {
        days,
        every: i32::from(every.get()),
        week,
    })
}

/// The days that an exception takes out: one day if it has one date, none if it has only words.
fn days_away(exception: &Exception) -> Option<(Day, Day)> {
    let (from, until) = match (exception.from, exception.until) {
        (Some(from), Some(until)) => (from, until),
        (Some(day), None) | (None, Some(day)) => (day, day),
        (None, None) => return None,
    };
    Some((from.min(until), from.max(until)))
}

impl Rhythm {
    /// The rhythm of this agreement.
    ///
    /// # Errors
    ///
    /// [`Undated`] if the agreement has no days of its own, and why.
    pub fn of(agreement: &Agreement) -> Result<Self, Undated> {
        let Period {
            from,
            until,
            exceptions,
            ..
        } = &agreement.period;
        let when = agreement.when.as_ref();
        let first = match when {
            Some(When::Weekly { first, .. } | When::Monthly { first, .. } | When::Rota { first, .. }) => *first,
            _ => None,
        };
        let away = exceptions.iter().enumerate();
        Ok(Self {
            pattern: Pattern::of(when, *from)?,
            from: (*from).max(first),
            until: *until,
            times: when.and_then(When::times).copied().unwrap_or_default(),
            away: away
                .filter_map(|(index, exception)| days_away(exception).map(|(from, until)| (from, until, index)))
                .collect(),
            worded: exceptions
                .iter()
                .any(|exception| days_away(exception).is_none() && !exception.words.trim().is_empty()),
        })
    }

    /// The rhythm of this agreement in this plan: people in a rota who no longer stand in the plan are passed over, as
    /// they are in the sentence that says it.
    ///
    /// # Errors
    ///
    /// [`Undated`] if the agreement has no days of its own, and why.
    pub fn in_plan(plan: &Plan, agreement: &Agreement) -> Result<Self, Undated> {
        let mut rhythm = Self::of(agreement)?;
        if let Pattern::Turns { turns, reserve, .. } = &mut rhythm.pattern {
            turns.retain(|id| plan.person(*id).is_some());
            *reserve = reserve.filter(|id| plan.person(*id).is_some());
        }
        Ok(rhythm)
    }

    /// Whether it has an exception in words only, which nobody can count: a calendar shows those days all the same.
    #[must_use]
    pub const fn has_worded_exception(&self) -> bool {
        self.worded
    }

    /// Whether it falls on this day.
    #[must_use]
    pub fn holds_on(&self, day: Day) -> bool {
        self.would_hold_on(day) && self.exception_on(day).is_none()
    }

    /// Whether it would fall on this day if there were no exceptions.
    pub(super) fn would_hold_on(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day)
            && self.until.is_none_or(|until| day <= until)
            && self.pattern.fits(day)
    }

    /// The exception that takes out this day: its place in the list of the agreement.
    pub(crate) fn exception_on(&self, day: Day) -> Option<usize> {
        let away = self.away.iter().find(|(from, until, _)| *from <= day && day <= *until);
        away.map(|(_, _, index)| *index)
    }

    /// The days in this span on which it would fall if there were no exceptions, at most [`MOST_DAYS`] looked at.
    pub(crate) fn days(&self, from: Day, until: Day) -> impl Iterator<Item = Day> {
        // One date is found at once, however far away.
        let from = match self.pattern {
            Pattern::Once(day) => from.max(day),
            _ => self.from.map_or(from, |first| first.max(from)),
        };
        let until = self.until.map_or(until, |last| last.min(until));
        days_from(from)
            .take(MOST_DAYS)
            .take_while(move |day| *day <= until)
            .filter(|day| self.would_hold_on(*day))
    }

    /// The times that it falls from one day until another, both included, in order: see
    /// [`occurrences`](super::occurrences).
    #[must_use]
    pub fn occurrences(&self, from: Day, until: Day) -> Vec<Occurrence> {
        self.days(from, until)
            .filter(|day| self.exception_on(*day).is_none())
            .map(|day| self.at(day))
            .collect()
    }

    /// What falls on a day.
    pub(super) fn at(&self, day: Day) -> Occurrence {
        Occurrence {
            day,
            start: self.times.from,
            end: self.times.until,
            turn: self
                .pattern
                .turn_index(day)
                .and_then(|index| self.pattern.turn_at(index)),
        }
    }
}

/// Whether the family noted last that this agreement is no longer needed.
#[must_use]
pub fn stopped(agreement: &Agreement) -> bool {
    let latest = agreement.progress.iter().rev().find_map(|note| note.state);
    latest == Some(ProgressState::NoLongerNeeded)
}
