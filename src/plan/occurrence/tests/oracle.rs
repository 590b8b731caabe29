//! The days of an agreement, worked out in another way: with recurrence rules, expanded by the `rrule` crate.

use chrono::{Datelike, NaiveDate, Weekday};
use proptest::prelude::*;
use rrule::RRuleSet;

use crate::plan::agreement::Agreement;
use crate::plan::day::{Day, TimeOfDay};
use crate::plan::id::Id;
use crate::plan::timing::{Every, Exception, MonthDay, Nth, Period, Times, WEEK, Weekdays, When};

/// Days from 2015 to 2045: leap days, ends of years and years of 53 weeks among them.
pub(crate) fn days() -> impl Strategy<Value = Day> {
    let start = NaiveDate::from_ymd_opt(2015, 1, 1).unwrap();
    prop_oneof![
        6 => (0_u64..10_957).prop_map(move |days| Day(start + chrono::Days::new(days))),
        1 => Just(Day::new(2028, 2, 29).unwrap()),
        1 => (2015..2045, 24_u32..32).prop_map(|(year, day)| Day::new(year, 12, day).unwrap()),
    ]
}

/// Days of the whole calendar, its ends among them.
pub(crate) fn any_days() -> impl Strategy<Value = Day> {
    prop_oneof![
        4 => days(),
        1 => Just(Day(NaiveDate::MAX)),
        1 => Just(Day(NaiveDate::MIN)),
        1 => any::<i32>().prop_map(|days| {
            NaiveDate::from_num_days_from_ce_opt(days % 90_000_000).map(Day).unwrap_or_default()
        }),
    ]
}

fn some<T: core::fmt::Debug>(of: impl Strategy<Value = T>) -> impl Strategy<Value = Option<T>> {
    prop::option::of(of)
}

fn weekdays() -> impl Strategy<Value = Weekdays> {
    prop_oneof![
        1 => Just(Weekdays::default()),
        5 => (0..7_usize).prop_map(|day| Weekdays::from_iter([WEEK[day]])),
        5 => (1_u8..128).prop_map(|bits| WEEK.into_iter().enumerate().filter(|(i, _)| bits & 1 << i != 0).map(|(_, day)| day).collect()),
    ]
}

fn every() -> impl Strategy<Value = Every> {
    prop_oneof![2 => Just(1), 2 => Just(2), 1 => 3_u8..53].prop_map(|every| Every::new(every).unwrap())
}

fn times() -> impl Strategy<Value = Option<Times>> {
    let time = || some((0_u16..24, 0_u16..60).prop_map(|(hour, minute)| TimeOfDay::new(hour, minute).unwrap()));
    some((time(), time()).prop_map(|(from, until)| Times { from, until }))
}

fn month_days() -> impl Strategy<Value = MonthDay> {
    prop_oneof![
        prop_oneof![0_u8..40, 27_u8..32].prop_map(MonthDay::Number),
        (some(prop::sample::select(Nth::ALL)), weekdays()).prop_map(|(nth, day)| MonthDay::Nth { nth, day }),
    ]
}

/// Every kind of *when* that can have days.
fn whens() -> impl Strategy<Value = When> {
    let turns = prop::collection::vec((1_u32..5).prop_map(Id::own), 0..4);
    prop_oneof![
        1 => (some(days()), times()).prop_map(|(date, times)| When::OnDate { date, times }),
        3 => (weekdays(), every(), some(days()), times())
            .prop_map(|(days, every, first, times)| When::Weekly { days, every, first, times }),
        1 => (weekdays(), times()).prop_map(|(except, times)| When::Workdays { except, times }),
        1 => times().prop_map(|times| When::Daily { times }),
        4 => (every(), some(month_days()), times(), some(days()))
            .prop_map(|(every, on, times, first)| When::Monthly { every, on, times, first }),
        3 => (weekdays(), turns, some((1_u32..5).prop_map(Id::own)), some(days()), times())
            .prop_map(|(days, turns, reserve, first, times)| When::Rota { days, turns, reserve, first, times }),
    ]
}

fn exceptions() -> impl Strategy<Value = Exception> {
    let long = (days(), 0_u32..30).prop_map(|(from, weeks)| (Some(from), Some(from.plus_weeks(weeks))));
    let span = prop_oneof![3 => long, 1 => (some(days()), some(days()))];
    (span, "[a-z]{0,3}").prop_map(|((from, until), words)| Exception { from, until, words })
}

/// An agreement whose rhythm can be counted, in a random period with exceptions.
pub(crate) fn agreements() -> impl Strategy<Value = Agreement> {
    let period = (
        some(days()),
        prop::option::weighted(0.3, days()),
        prop::collection::vec(exceptions(), 0..4),
    );
    (whens(), period).prop_map(|(when, (from, until, exceptions))| Agreement {
        id: Id::own(7),
        when: Some(when),
        period: Period {
            from,
            until,
            exceptions,
            ..Period::default()
        },
        ..Agreement::default()
    })
}

/// The days of a recurrence rule that begins on `start`, from there until `until`.
fn expand(start: Day, rule: &str, until: Day) -> Vec<Day> {
    let written = format!("DTSTART:{}T000000Z\nRRULE:{rule}", start.0.format("%Y%m%d"));
    let set: RRuleSet = written.parse().unwrap_or_else(|error| panic!("{written}: {error}"));
    let end = until
        .0
        .and_hms_opt(12, 0, 0)
        .unwrap()
        .and_utc()
        .with_timezone(&rrule::Tz::UTC);
    set.into_iter()
        .take_while(|time| *time < end)
        .map(|time| Day(time.date_naive()))
        .collect()
}

fn code(day: Weekday) -> &'static str {
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][day.num_days_from_monday() as usize]
}

fn codes(days: Weekdays, before: &str) -> String {
    let codes: Vec<_> = days.iter().map(|day| format!("{before}{}", code(day))).collect();
    codes.join(",")
}

fn first_of(start: Day, rule: &str) -> Day {
    expand(start, rule, start.plus_weeks(10))[0]
}

fn plain(days: impl IntoIterator<Item = Day>) -> Vec<(Day, Option<Id>)> {
    days.into_iter().map(|day| (day, None)).collect()
}

fn weekly(days: Weekdays, every: Every, anchor: Option<Day>, from: Day, until: Day) -> Option<Vec<Day>> {
    let rule = format!("FREQ=WEEKLY;BYDAY={}", codes(days, ""));
    let start = match anchor {
        Some(anchor) => first_of(anchor, &rule),
        None if every.get() == 1 => from,
        None => return None,
    };
    Some(expand(
        start,
        &format!("{rule};INTERVAL={};WKST=MO", every.get()),
        until,
    ))
}

fn monthly(on: MonthDay, every: Every, anchor: Option<Day>, from: Day, until: Day) -> Option<Vec<Day>> {
    let anchor = match anchor {
        None if every.get() > 1 => return None,
        None => from,
        Some(anchor) => anchor,
    };
    match on {
        MonthDay::Number(number) => {
            if !(1..=31).contains(&number) {
                return None;
            }
            // The last day of each month, moved back to the number.
            let moved = |last: Day| Day(last.0.with_day(last.0.day().min(number.into())).unwrap());
            let begin = |day: Day| Day(day.0.with_day(1).unwrap());
            let candidates = expand(begin(anchor), "FREQ=MONTHLY;BYMONTHDAY=-1", anchor.plus_months(3));
            let start = candidates.into_iter().map(moved).find(|day| *day >= anchor).unwrap();
            let rule = format!("FREQ=MONTHLY;INTERVAL={};BYMONTHDAY=-1", every.get());
            let lasts = expand(begin(start), &rule, until.plus_months(1));
            Some(lasts.into_iter().map(moved).collect())
        }
        MonthDay::Nth { nth, day } => {
            if day.is_empty() {
                return None;
            }
            let nth = match nth.unwrap_or(Nth::First) {
                Nth::First => "1",
                Nth::Second => "2",
                Nth::Third => "3",
                Nth::Fourth => "4",
                Nth::Last => "-1",
            };
            let rule = format!("FREQ=MONTHLY;BYDAY={}", codes(day, nth));
            let start = first_of(anchor, &rule);
            Some(expand(start, &format!("{rule};INTERVAL={}", every.get()), until))
        }
    }
}

fn rota(days: Weekdays, turns: &[Id], anchor: Option<Day>, from: Day, until: Day) -> Option<Vec<(Day, Option<Id>)>> {
    let days = match anchor {
        _ if !days.is_empty() => days,
        Some(_) => WEEK.into_iter().collect(),
        None => return None,
    };
    let rule = format!("FREQ=WEEKLY;BYDAY={}", codes(days, ""));
    let Some(anchor) = anchor else {
        return Some(plain(expand(from, &rule, until)));
    };
    let begins = first_of(anchor, &rule);
    if turns.is_empty() {
        return Some(plain(expand(begins, &rule, until)));
    }
    let mut all = Vec::new();
    for (index, person) in turns.iter().enumerate() {
        let start = begins.plus_weeks(u32::try_from(index).unwrap());
        let wkst = code(begins.0.weekday());
        let rule = format!("{rule};INTERVAL={};WKST={wkst}", turns.len());
        all.extend(expand(start, &rule, until).into_iter().map(|day| (day, Some(*person))));
    }
    all.sort();
    Some(all)
}

/// The days, with whose turn it is, that [`super::occurrences`] must find.
pub(crate) fn expected(agreement: &Agreement, from: Day, until: Day) -> Vec<(Day, Option<Id>)> {
    let period = &agreement.period;
    let one = Every::default();
    let (first, found) = match agreement.when.clone().unwrap() {
        When::OnDate { date, .. } => (None, date.map(|date| plain([date]))),
        When::Daily { .. } => (None, Some(plain(expand(from, "FREQ=DAILY", until)))),
        When::Workdays { except, .. } => {
            let days: Weekdays = WEEK[..5].iter().copied().filter(|day| !except.contains(*day)).collect();
            let found = (!days.is_empty())
                .then(|| weekly(days, one, None, from, until))
                .flatten();
            (None, found.map(plain))
        }
        When::Weekly { days, every, first, .. } => {
            let days = if days.is_empty() {
                first.map(|first| first.0.weekday()).into_iter().collect()
            } else {
                days
            };
            let anchor = first.or(period.from);
            let found = (!days.is_empty())
                .then(|| weekly(days, every, anchor, from, until))
                .flatten();
            (first, found.map(plain))
        }
        When::Monthly { every, on, first, .. } => {
            let on = on.or(first.map(|first| MonthDay::Number(u8::try_from(first.0.day()).unwrap())));
            let found = on.and_then(|on| monthly(on, every, first.or(period.from), from, until));
            (first, found.map(plain))
        }
        When::Rota { days, turns, first, .. } => (first, rota(days, &turns, first.or(period.from), from, until)),
        _ => (None, None),
    };
    let away = |day: Day| {
        period.exceptions.iter().any(|exception| {
            let ends = [exception.from, exception.until];
            let (low, high) = (ends.iter().flatten().min(), ends.iter().flatten().max());
            low.is_some_and(|low| *low <= day) && high.is_some_and(|high| day <= *high)
        })
    };
    let mut found = found.unwrap_or_default();
    found.retain(|(day, _)| {
        let begun = first.is_none_or(|first| first <= *day) && period.from.is_none_or(|first| first <= *day);
        let over = period.until.is_some_and(|last| last < *day);
        from <= *day && *day <= until && begun && !over && !away(*day)
    });
    found
}
