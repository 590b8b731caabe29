//! Carrying out the plan, in words: how it goes, when on a day, how often.

use chrono::Datelike;

use super::calendar::{clock, day_short, month_name, weekday_name};
use crate::plan::agreement::ProgressState;
use crate::plan::day::Day;
use crate::plan::occurrence::{Due, Occurrence};
use crate::plan::timing::Span;
use crate::text::{date, going, week as words};

/// How an agreement goes, in a word or two.
#[must_use]
pub fn progress_state(state: ProgressState) -> &'static str {
    match state {
        ProgressState::Well => going::well(),
        ProgressState::Partly => going::partly(),
        ProgressState::Not => going::not(),
        ProgressState::NoLongerNeeded => going::no_longer(),
    }
}

/// "7.45 – 8.30", "18.15", "tot 19.30". Empty where no time is said.
#[must_use]
pub fn time_span(occurrence: &Occurrence) -> String {
    match (occurrence.start, occurrence.end) {
        (Some(from), Some(until)) => words::span_time(&clock(from), &clock(until)),
        (Some(from), None) => clock(from),
        (None, Some(until)) => words::until_time(&clock(until)),
        (None, None) => String::new(),
    }
}

/// "dinsdag 15 september": a day of a week that the heading tells the year of.
#[must_use]
pub fn day_of_week(day: Day) -> String {
    date::long(weekday_name(day.0.weekday()), &day_and_month(day))
}

fn day_and_month(Day(day): Day) -> String {
    date::short(&day.day().to_string(), month_name(day.month()), "")
        .trim_end()
        .to_owned()
}

/// "14 tot en met 20 september 2026", "28 september tot en met 4 oktober 2026".
#[must_use]
pub fn week_span(monday: Day) -> String {
    let sunday = monday.0.checked_add_days(chrono::Days::new(6)).map_or(monday, Day);
    let (from, until) = (monday.0, sunday.0);
    let from = if from.year() != until.year() {
        day_short(monday)
    } else if from.month() != until.month() {
        day_and_month(monday)
    } else {
        from.day().to_string()
    };
    words::span(&from, &day_short(sunday))
}

/// "In september: 3 keer".
#[must_use]
pub fn due(due: &Due) -> String {
    let times = words::due_times(usize::try_from(due.due).unwrap_or(usize::MAX));
    let month = |day: Day| month_name(day.0.month());
    let when = match due.per {
        Span::Week => words::due_in_week().to_owned(),
        Span::Month => words::due_in_month(month(due.from)),
        Span::Year => words::due_in_quarter(month(due.from), month(due.until)),
    };
    words::due_of(&when, &times)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::day::TimeOfDay;
    use crate::plan::id::Id;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::new(year, month, day).unwrap()
    }

    #[test]
    fn a_week_says_no_month_or_year_twice() {
        assert_eq!(week_span(day(2026, 9, 14)), "14 tot en met 20 september 2026");
        assert_eq!(week_span(day(2026, 9, 28)), "28 september tot en met 4 oktober 2026");
        assert_eq!(
            week_span(day(2026, 12, 28)),
            "28 december 2026 tot en met 3 januari 2027"
        );
        assert_eq!(day_of_week(day(2026, 9, 15)), "dinsdag 15 september");
    }

    #[test]
    fn a_time_says_what_is_known_of_it() {
        let at = |from: Option<u16>, until: Option<u16>| {
            time_span(&Occurrence {
                day: day(2026, 9, 14),
                start: from.and_then(|hour| TimeOfDay::new(hour, 5)),
                end: until.and_then(|hour| TimeOfDay::new(hour, 30)),
                turn: None,
            })
        };
        assert_eq!(at(Some(7), Some(8)), "7.05 – 8.30");
        assert_eq!(at(Some(18), None), "18.05");
        assert_eq!(at(None, Some(19)), "tot 19.30");
        assert_eq!(at(None, None), "");
    }

    #[test]
    fn how_often_says_in_what_time() {
        let said = |per, from, until, times| {
            due(&Due {
                agreement: Id::own(1),
                times,
                per,
                from,
                until,
                due: times,
            })
        };
        assert_eq!(
            said(Span::Month, day(2026, 9, 1), day(2026, 9, 30), 3),
            "In september: 3 keer"
        );
        assert_eq!(
            said(Span::Week, day(2026, 9, 14), day(2026, 9, 20), 1),
            "In deze week: 1 keer"
        );
        let quarter = said(Span::Year, day(2026, 7, 1), day(2026, 9, 30), 2);
        assert_eq!(quarter, "Van juli tot en met september: 2 keer");
    }
}
