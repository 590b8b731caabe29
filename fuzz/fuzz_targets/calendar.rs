//! Any plan becomes a calendar file, and another parser reads in it what was written: so many events, each under a name of
//! its own, in lines that are not too long, and no text of the family opens a line of its own.
//!
//! The first byte says what to write in it, the second for whom; the rest is the body of a plan that is not packed.
#![no_main]

use std::collections::BTreeSet;

use familiegroepsplan::document::{Opened, decode};
use familiegroepsplan::export::calendar::{Options, Scope, Stamp, Titles, calendar, sitting};
use familiegroepsplan::plan::day::{Day, TimeOfDay};
use familiegroepsplan_fuzz::framed;
use icalendar::parser::{read_calendar, unfold};
use libfuzzer_sys::fuzz_target;

/// What this app writes before a colon or semicolon. A line that begins otherwise came out of somebody's text.
const NAMES: &[&str] = &[
    "BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "X-WR-CALNAME", "TZID", "TZOFFSETFROM",
    "TZOFFSETTO", "TZNAME", "DTSTART", "RRULE", "UID", "DTSTAMP", "SEQUENCE", "SUMMARY", "STATUS", "CLASS", "DURATION",
    "EXDATE", "DESCRIPTION", "LOCATION", "TRANSP",
];

fuzz_target!(|bytes: &[u8]| {
    let [choices, whom, body @ ..] = bytes else { return };
    // A plan, not packed, of the first schema.
    let Ok(Opened::Plan(plan)) = decode(&framed(&[&[1 << 5 | 1], body].concat())) else {
        return;
    };
    let chosen = |bit: u8| choices & 1 << bit != 0;
    let of = usize::from(whom >> 2);
    let scope = match whom & 3 {
        1 => plan.people.get(of).map(|person| Scope::Person(person.id)),
        2 => plan.agreements.get(of).map(|agreement| Scope::Agreement(agreement.id)),
        _ => None,
    };
    let (Some(day), Some(time)) = (Day::new(2026, 9, 14), TimeOfDay::new(9, 5)) else {
        return;
    };
    let stamp = Stamp { day, time };
    let options = Options {
        sequence: u32::from(*whom),
        titles: if chosen(0) { Titles::Own } else { Titles::Neutral },
        names: chosen(1),
        places: chosen(2),
        contacts: chosen(3),
        private: chosen(4),
        reviews: chosen(5),
        ..Options::new(stamp, scope.unwrap_or(Scope::All))
    };
    let file = calendar(&plan, &options);
    assert_eq!(file.listed.len(), file.events);
    check(&file.text, file.events);
    for one in &plan.meeting.dates {
        if let Some(text) = sitting(&plan, one.id, stamp) {
            check(&text, 1);
        }
    }
});

fn check(text: &str, events: usize) {
    let lines = text.strip_suffix("\r\n").expect("the last line ends too");
    for line in lines.split("\r\n") {
        assert!(line.len() <= 75, "a line of {} octets", line.len());
        assert!(!line.contains(['\r', '\n']), "a break within a line");
        let name = line.split([':', ';']).next().unwrap_or_default();
        assert!(line.starts_with(' ') || NAMES.contains(&name), "a line of its own: {line}");
    }
    let unfolded = unfold(text);
    let read = read_calendar(&unfolded).expect("another parser reads it");
    let found: Vec<_> = read.components.iter().filter(|one| one.name == "VEVENT").collect();
    assert_eq!(found.len(), events);
    let uids: BTreeSet<&str> = found
        .iter()
        .filter_map(|one| one.find_prop("UID").map(|uid| uid.val.as_ref()))
        .collect();
    assert_eq!(uids.len(), events, "two events bear one name");
}
