//! Dates and times in words. Written out here and not by the browser, so that print and tests say the same everywhere.

use chrono::{Datelike, Weekday};

use crate::plan::day::{Day, TimeOfDay};
use crate::text::date;

/// "dinsdag".
#[must_use]
pub fn weekday_name(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => date::monday(),
        Weekday::Tue => date::tuesday(),
        Weekday::Wed => date::wednesday(),
        Weekday::Thu => date::thursday(),
        Weekday::Fri => date::friday(),
        Weekday::Sat => date::saturday(),
        Weekday::Sun => date::sunday(),
    }
}

/// "di".
#[must_use]
pub fn weekday_short(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => date::mon(),
        Weekday::Tue => date::tue(),
        Weekday::Wed => date::wed(),
        Weekday::Thu => date::thu(),
        Weekday::Fri => date::fri(),
        Weekday::Sat => date::sat(),
        Weekday::Sun => date::sun(),
    }
}

/// "maart", from the number of the month, 1 to 12.
#[must_use]
pub fn month_name(month: u32) -> &'static str {
    match month {
        1 => date::january(),
        2 => date::february(),
        3 => date::march(),
        4 => date::april(),
        5 => date::may(),
        6 => date::june(),
        7 => date::july(),
        8 => date::august(),
        9 => date::september(),
        10 => date::october(),
        11 => date::november(),
        _ => date::december(),
    }
}

/// "dinsdag 24 november 2026".
#[must_use]
pub fn day_long(day: Day) -> String {
    date::long(weekday_name(day.0.weekday()), &day_short(day))
}

/// "24 november 2026".
#[must_use]
pub fn day_short(Day(day): Day) -> String {
    date::short(&day.day().to_string(), month_name(day.month()), &day.year().to_string())
}

/// "14.05".
#[must_use]
pub fn clock(time: TimeOfDay) -> String {
    format!("{}.{:02}", time.hour(), time.minute())
}
