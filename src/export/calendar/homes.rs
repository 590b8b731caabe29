//! The days of two homes as all-day events: one for each stay of the coming half year.

use chrono::Days;

use super::{Stamp, Titles};
use crate::plan::Plan;
use crate::plan::day::Day;
use crate::plan::homes::stays;
use crate::text::{homes_calendar as words, phrases};

/// How many days go into the file: half a year.
const MOST: u64 = 183;

/// The days of both homes from this day on, as a calendar file. The titles are neutral unless the family chose the names
/// of its homes. The name of an event is its first day: a newer file changes what an older one brought.
#[must_use]
pub fn days_of_homes(plan: &Plan, from: Day, stamp: Stamp, titles: Titles) -> String {
    let mut writer = super::begin();
    let until = from.0.checked_add_days(Days::new(MOST - 1)).map_or(from, Day);
    for stay in stays(&plan.schedule, from, until) {
        let (Some(home), Some(end)) = (stay.home, stay.until.0.succ_opt()) else {
            continue;
        };
        let day = |day: chrono::NaiveDate| day.format("%Y%m%d").to_string();
        let title = match titles {
            Titles::Own => phrases::homes::home_name(plan, home),
            Titles::Neutral => words::event_title(phrases::homes::letter(Some(home))),
        };
        writer.line("BEGIN", "VEVENT");
        writer.line(
            "UID",
            &format!("{:016x}-dagen-{}@familiegroepsplan", plan.id.0, day(stay.from.0)),
        );
        writer.line("DTSTAMP", &stamp.written());
        writer.line("SEQUENCE", &plan.calendar_files.to_string());
        writer.line("DTSTART;VALUE=DATE", &day(stay.from.0));
        // The day after the last: the end of such an event does not count (RFC 5545, 3.6.1).
        writer.line("DTEND;VALUE=DATE", &day(end));
        writer.text("SUMMARY", &title);
        writer.line("STATUS", "CONFIRMED");
        writer.line("CLASS", "PRIVATE");
        writer.line("TRANSP", "TRANSPARENT");
        writer.line("END", "VEVENT");
    }
    writer.line("END", "VCALENDAR");
    writer.finish()
}
