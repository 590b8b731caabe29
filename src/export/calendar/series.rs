//! One recurrence: from which day, by which rule, on which days not.

use std::collections::BTreeMap;

use chrono::Weekday;

use super::zone;
use crate::plan::day::Day;
use crate::plan::occurrence::{MonthRule, Pattern, Rhythm, Turn};
use crate::plan::timing::{Nth, Times, Weekdays};

/// The days of an agreement, or of one turn in a rota.
#[derive(Debug, PartialEq)]
pub(super) struct Series {
    /// Whose turn, in a rota of which that can be told.
    pub(super) turn: Option<Turn>,
    /// How many turns the same person has before this one in the list.
    pub(super) same_before: usize,
    /// The first day; it is part of the recurrence.
    pub(super) first: Day,
    /// The last day, if there is one: nothing falls after it.
    pub(super) last: Option<Day>,
    /// The rule without its end (`RRULE`); none for a single day.
    pub(super) rule: Option<String>,
    /// Days that the rule has and the agreement does not (`EXDATE`).
    pub(super) except: Vec<Day>,
    /// The first days that are still to come, to say them on a screen; at most [`FEW`].
    pub(super) next: Vec<Day>,
    /// From and until what time.
    pub(super) times: Times,
}

/// How many days of a recurrence are told on a screen.
const FEW: usize = 3;

impl Series {
    /// The recurrences of a rhythm, from a day on. None where no day is left.
    pub(super) fn of(rhythm: &Rhythm, since: Day, today: Day) -> Vec<Self> {
        let since = since.max(zone::first_day());
        let mut by_turn: BTreeMap<Option<usize>, Vec<Day>> = BTreeMap::new();
        for day in rhythm.days(since, zone::last_day()) {
            by_turn.entry(rhythm.pattern.turn_index(day)).or_default().push(day);
        }
        let series = by_turn
            .into_iter()
            .filter_map(|(index, days)| Self::of_turn(rhythm, index, &days, today));
        series.collect()
    }

    /// The recurrence of one turn, of which these are the days without exceptions.
    fn of_turn(rhythm: &Rhythm, index: Option<usize>, days: &[Day], today: Day) -> Option<Self> {
        let kept = |day: &&Day| rhythm.exception_on(**day).is_none();
        let first = *days.iter().find(kept)?;
        let last_kept = *days.iter().rfind(kept)?;
        // Away when the days that were looked at end: then this is the end.
        let last = if days.last() == Some(&last_kept) {
            rhythm.until.filter(|until| *until <= zone::last_day())
        } else {
            Some(last_kept)
        };
        let between = days.iter().filter(|day| first < **day && **day < last_kept);
        let turn = index.and_then(|index| rhythm.pattern.turn_at(index));
        let before = index.unwrap_or_default();
        let same =
            |index: &usize| rhythm.pattern.turn_at(*index).map(|turn| turn.person) == turn.map(|turn| turn.person);
        Some(Self {
            turn,
            same_before: (0..before).filter(same).count(),
            first,
            last,
            rule: rule(&rhythm.pattern),
            except: between
                .copied()
                .filter(|day| rhythm.exception_on(*day).is_some())
                .collect(),
            next: days
                .iter()
                .filter(kept)
                .filter(|day| **day >= today)
                .take(FEW)
                .copied()
                .collect(),
            times: rhythm.times,
        })
    }
}

const fn code(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "MO",
        Weekday::Tue => "TU",
        Weekday::Wed => "WE",
        Weekday::Thu => "TH",
        Weekday::Fri => "FR",
        Weekday::Sat => "SA",
        Weekday::Sun => "SU",
    }
}

/// These days, each with this before it.
fn codes(days: Weekdays, before: &str) -> String {
    let codes: Vec<_> = days.iter().map(|day| format!("{before}{}", code(day))).collect();
    codes.join(",")
}

/// `INTERVAL`, where it is not one.
fn interval(every: impl Into<i64>) -> String {
    match every.into() {
        ..=1 => String::new(),
        every => format!(";INTERVAL={every}"),
    }
}

/// The rule of a pattern (RFC 5545, 3.3.10).
fn rule(pattern: &Pattern) -> Option<String> {
    Some(match pattern {
        Pattern::Once(_) => return None,
        Pattern::Daily => "FREQ=DAILY".to_owned(),
        Pattern::Weekly { days, every, .. } => {
            format!("FREQ=WEEKLY{};BYDAY={};WKST=MO", interval(*every), codes(*days, ""))
        }
        Pattern::Monthly { rule, every, .. } => {
            format!("FREQ=MONTHLY{};{}", interval(*every), month_rule(*rule))
        }
        Pattern::Turns {
            days, turns, begins, ..
        } => {
            // A turn lasts seven days from the first, so that is where these weeks begin.
            let starts = begins.map_or(Weekday::Mon, |day| chrono::Datelike::weekday(&day.0));
            let every = i64::try_from(turns.len()).unwrap_or(1);
            let every = interval(if begins.is_some() { every } else { 1 });
            format!("FREQ=WEEKLY{every};BYDAY={};WKST={}", codes(*days, ""), code(starts))
        }
    })
}

fn month_rule(rule: MonthRule) -> String {
    match rule {
        MonthRule::Number(31) => "BYMONTHDAY=-1".to_owned(),
        // Of the days from the 28th to this one, the last that the month has.
        MonthRule::Number(number) if number > 28 => {
            let days: Vec<_> = (28..=number).map(|day| day.to_string()).collect();
            format!("BYMONTHDAY={};BYSETPOS=-1", days.join(","))
        }
        MonthRule::Number(number) => format!("BYMONTHDAY={number}"),
        MonthRule::Nth(nth, days) => {
            let nth = match nth {
                Nth::First => "1",
                Nth::Second => "2",
                Nth::Third => "3",
                Nth::Fourth => "4",
                Nth::Last => "-1",
            };
            format!("BYDAY={}", codes(days, nth))
        }
    }
}
