//! When, in words.

use super::calendar::{clock, day_long, day_short, weekday_name};
use super::people::{list, name_of, names};
use crate::plan::Plan;
use crate::plan::timing::{Event, Exception, MonthDay, Nth, Period, Span, Times, Weekdays, When};
use crate::text::when as words;

/// When an agreement is done: "elke dinsdag en donderdag tot 19.30". Empty if nothing is chosen.
#[must_use]
pub fn when(plan: &Plan, when: Option<&When>) -> String {
    let Some(when) = when else { return String::new() };
    let said = match when {
        When::OnDate { date, .. } => {
            date.map_or_else(|| words::some_date().to_owned(), |day| words::on_date(&day_long(day)))
        }
        When::Weekly { days, every, .. } => weekly(*days, every.get()),
        When::Workdays { except, .. } if except.is_empty() => words::workdays().to_owned(),
        When::Workdays { except, .. } => words::workdays_except(&days(*except)),
        When::Daily { .. } => words::daily().to_owned(),
        When::Monthly { every, on, .. } => join([
            words::monthly(usize::from(every.get())),
            on.as_ref().map(month_day).unwrap_or_default(),
        ]),
        When::AtLeast { times, per } => {
            let times = words::times(usize::try_from(*times).unwrap_or(usize::MAX));
            words::at_least(&times, span(per.unwrap_or(Span::Month)))
        }
        When::Moment { words } => words.trim().to_owned(),
        When::Trigger { words } => trigger(words),
        When::PerEvent { event, words } => per_event(*event, words),
        When::Rota { days: on, turns, .. } => {
            let on = if on.is_empty() {
                String::new()
            } else {
                words::on_days(&days(*on))
            };
            join([words::rota(&list(&names(plan, turns))), on])
        }
        When::Always => words::always().to_owned(),
        When::Words { words } => words.trim().to_owned(),
        When::NotYetKnown => words::not_yet_known().to_owned(),
    };
    let said = join([said, times(when.times())]);
    match addition(plan, when) {
        Some(addition) => format!("{said}, {addition}"),
        None => said,
    }
}

/// What comes behind the rhythm: when it begins, who steps in.
fn addition(plan: &Plan, when: &When) -> Option<String> {
    match when {
        When::Weekly {
            every,
            first: Some(day),
            ..
        }
        | When::Monthly {
            every,
            first: Some(day),
            ..
        } if every.get() > 1 => Some(words::starting(&day_short(*day))),
        When::Rota { reserve: Some(id), .. } => Some(words::reserve(&name_of(plan, *id))),
        _ => None,
    }
}

fn join<const N: usize>(parts: [String; N]) -> String {
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

fn days(days: Weekdays) -> String {
    list(&days.iter().map(|day| weekday_name(day).to_owned()).collect::<Vec<_>>())
}

fn weekly(on: Weekdays, every: u8) -> String {
    match (on.is_empty(), every) {
        (true, 1) => words::every_week().to_owned(),
        (false, 1) => words::every_day_of_week(&days(on)),
        (true, 2) => words::every_other_week().to_owned(),
        (false, 2) => words::every_other_week_on(&days(on)),
        (true, weeks) => words::every_weeks(&weeks.to_string()),
        (false, weeks) => words::every_weeks_on(&weeks.to_string(), &days(on)),
    }
}

fn month_day(day: &MonthDay) -> String {
    match day {
        MonthDay::Number(number) => words::on_number(&number.to_string()),
        MonthDay::Nth { day, .. } if day.is_empty() => String::new(),
        MonthDay::Nth { nth, day } => words::on_nth(nth_word(nth.unwrap_or(Nth::First)), &days(*day)),
    }
}

fn nth_word(nth: Nth) -> &'static str {
    match nth {
        Nth::First => words::first(),
        Nth::Second => words::second(),
        Nth::Third => words::third(),
        Nth::Fourth => words::fourth(),
        Nth::Last => words::last(),
    }
}

fn span(span: Span) -> &'static str {
    match span {
        Span::Week => words::week(),
        Span::Month => words::month(),
        Span::Year => words::year(),
    }
}

/// "als …": the word is put before it only where the family did not write it.
fn trigger(written: &str) -> String {
    let written = written.trim();
    let first = written.split_whitespace().next().unwrap_or_default().to_lowercase();
    if written.is_empty() || ["als", "wanneer", "zodra"].contains(&first.as_str()) {
        written.to_owned()
    } else {
        words::trigger(written)
    }
}

fn per_event(event: Option<Event>, written: &str) -> String {
    let written = written.trim();
    let said = match event {
        Some(Event::SchoolReport) => words::per_report(),
        Some(Event::HandOver) => words::per_hand_over(),
        Some(Event::Birthday) => words::per_birthday(),
        Some(Event::Holiday) => words::per_holiday(),
        Some(Event::ProfessionalVisit) => words::per_visit(),
        Some(Event::Other) | None if written.is_empty() => words::per_something(),
        Some(Event::Other) | None => return words::per_other(written),
    };
    if written.is_empty() {
        said.to_owned()
    } else {
        format!("{said} ({written})")
    }
}

fn times(times: Option<&Times>) -> String {
    match times.map(|times| (times.from, times.until)) {
        Some((Some(from), Some(until))) => words::from_until(&clock(from), &clock(until)),
        Some((Some(from), None)) => words::at(&clock(from)),
        Some((None, Some(until))) => words::until(&clock(until)),
        Some((None, None)) | None => String::new(),
    }
}

/// From when until when, and when not. Empty if nothing is said of it.
#[must_use]
pub fn period(period: &Period) -> String {
    let mut said: Vec<String> = Vec::new();
    match (period.from, period.until) {
        (Some(from), Some(until)) => said.push(words::period(&day_short(from), &day_short(until))),
        (Some(from), None) => said.push(words::period_from(&day_short(from))),
        (None, Some(until)) => said.push(words::period_until(&day_short(until))),
        (None, None) => {}
    }
    if period.trial {
        said.push(words::trial().to_owned());
    }
    if period.lasting {
        said.push(words::lasting().to_owned());
    }
    let exceptions: Vec<_> = period
        .exceptions
        .iter()
        .map(exception)
        .filter(|said| !said.is_empty())
        .collect();
    if !exceptions.is_empty() {
        said.push(words::not(&exceptions.join("; ")));
    }
    said.join(", ")
}

/// When an agreement does not hold. Empty if nothing is written.
#[must_use]
pub fn exception(exception: &Exception) -> String {
    let dates = match (exception.from, exception.until) {
        (Some(from), Some(until)) if from != until => words::period(&day_short(from), &day_short(until)),
        (Some(day), _) | (None, Some(day)) => words::on_date(&day_short(day)),
        (None, None) => String::new(),
    };
    join([exception.words.trim().to_owned(), dates])
}
