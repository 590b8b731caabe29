//! Europe/Amsterdam: the clock goes forward on the last Sunday of March and back on the last Sunday of October, at
//! one o'clock UTC (directive 2000/84/EC; so since the autumn of 1996).

use chrono::Datelike;

use super::write::Writer;
use crate::plan::day::Day;

/// The name of the zone.
pub(super) const NAME: &str = "Europe/Amsterdam";

/// The first day that is written: on it and after it the rule of this zone holds.
pub(super) fn first_day() -> Day {
    Day::new(2000, 1, 1).unwrap_or_default()
}

/// The last day that is written: a year has four figures.
pub(super) fn last_day() -> Day {
    Day::new(9999, 12, 31).unwrap_or_default()
}

/// The zone, with both changes of the clock.
pub(super) fn write(writer: &mut Writer) {
    writer.line("BEGIN", "VTIMEZONE");
    writer.line("TZID", NAME);
    for (kind, from, to, name, start, month) in [
        ("DAYLIGHT", "+0100", "+0200", "CEST", "19970330T020000", 3),
        ("STANDARD", "+0200", "+0100", "CET", "19961027T030000", 10),
    ] {
        writer.line("BEGIN", kind);
        writer.line("TZOFFSETFROM", from);
        writer.line("TZOFFSETTO", to);
        writer.line("TZNAME", name);
        writer.line("DTSTART", start);
        writer.line("RRULE", &format!("FREQ=YEARLY;BYMONTH={month};BYDAY=-1SU"));
        writer.line("END", kind);
    }
    writer.line("END", "VTIMEZONE");
}

/// The last second of a day in this zone, in UTC, as iCalendar writes it.
pub(super) fn end_of_day(day: Day) -> String {
    let Day(date) = day;
    // The Sunday before or on this day is the last of a month of 31 days from the 25th on.
    let sunday = i64::from(date.day()) - i64::from(date.weekday().num_days_from_sunday());
    let summer = match date.month() {
        3 => sunday >= 25,
        10 => sunday < 25,
        month => (4..10).contains(&month),
    };
    let hour = if summer { 21 } else { 22 };
    format!("{}T{hour}5959Z", date.format("%Y%m%d"))
}
