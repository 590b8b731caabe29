//! Reads a calendar file back with another parser, and expands it with another engine.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime, TimeZone, Timelike, Utc};
use icalendar::parser::{Component, read_calendar, unfold};
use rrule::RRuleSet;

use crate::plan::day::{Day, TimeOfDay};
use crate::plan::id::Id;

/// An event as it was read: values and parameters by property, in order.
#[derive(Debug)]
pub(super) struct Read {
    properties: BTreeMap<String, Vec<(String, String)>>,
}

/// One time of an event: day, start, minutes, and whose turn.
pub(super) type Time = (Day, Option<TimeOfDay>, Option<u32>, Option<Id>);

impl Read {
    fn of(component: &Component) -> Self {
        let mut properties: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
        for property in &component.properties {
            let params: Vec<_> = property
                .params
                .iter()
                .map(|one| format!("{}={}", one.key.as_str(), one.val.as_ref().unwrap().as_str()))
                .collect();
            let value = property.val.as_str().to_owned();
            properties
                .entry(property.name.as_str().to_owned())
                .or_default()
                .push((value, params.join(";")));
        }
        Self { properties }
    }

    fn all(&self, name: &str) -> &[(String, String)] {
        self.properties.get(name).map_or(&[], Vec::as_slice)
    }

    /// The only value of a property.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        let all = self.all(name);
        assert!(all.len() < 2, "{name} stands there twice");
        all.first().map(|(value, _)| value.as_str())
    }

    /// A text, without its escapes.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        let value = self.value(name)?.to_owned();
        Some(
            icalendar::parser::Property::new_ref(name, &value)
                .val
                .unescape_text()
                .as_str()
                .to_owned(),
        )
    }

    /// The times of this event until a day, on the clock on the wall.
    pub(super) fn times(&self, until: Day) -> Vec<Time> {
        let (start, params) = &self.all("DTSTART")[0];
        let whole_day = params == "VALUE=DATE";
        assert!(whole_day || params == "TZID=Europe/Amsterdam", "{params}");
        assert!(self.all("EXDATE").iter().all(|(_, also)| also == params));
        // Expanded without a zone: rrule 0.14 doubles and drops times in the hour that the clock passes over.
        let mut written = format!("DTSTART:{}", floating(start));
        if let Some(rule) = self.value("RRULE") {
            written.push_str(&format!("\nRRULE:{}", until_on_the_wall(rule, whole_day)));
        }
        for (day, _) in self.all("EXDATE") {
            written.push_str(&format!("\nEXDATE:{}", floating(day)));
        }
        let minutes = self.value("DURATION").map(minutes);
        let begins = date_time(start);
        let found: Vec<NaiveDateTime> = if self.value("RRULE").is_none() {
            vec![begins]
        } else {
            let set: RRuleSet = written.parse().unwrap_or_else(|error| panic!("{written}: {error}"));
            let set = set.into_iter().map(|time| time.naive_utc());
            set.take_while(|time| time.date() <= until.0).collect()
        };
        assert!(
            found.is_empty() || found[0] == begins,
            "the first day is part of it: {written}"
        );
        let turn = self.turn();
        found
            .into_iter()
            .map(|time| {
                let clock = TimeOfDay::new(time.hour().try_into().unwrap(), time.minute().try_into().unwrap());
                (Day(time.date()), clock.filter(|_| !whole_day), minutes, turn)
            })
            .collect()
    }

    /// Whose turn it is, by the name of the event.
    fn turn(&self) -> Option<Id> {
        let uid = self.value("UID").unwrap().strip_suffix("@familiegroepsplan").unwrap();
        let parts: Vec<_> = uid.split('-').skip(3).map(|part| part.parse().unwrap()).collect();
        match parts[..] {
            [] => None,
            [author, count, _] => Some(Id { author, count }),
            _ => panic!("{uid}"),
        }
    }
}

fn date_time(value: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(value, "%Y%m%dT%H%M%S").unwrap_or_else(|_| {
        let day = NaiveDate::parse_from_str(value, "%Y%m%d").unwrap();
        day.and_hms_opt(0, 0, 0).unwrap()
    })
}

fn floating(value: &str) -> String {
    date_time(value).format("%Y%m%dT%H%M%SZ").to_string()
}

/// The rule with its end in the time of the zone, for which the file must write UTC.
fn until_on_the_wall(rule: &str, whole_day: bool) -> String {
    let Some((before, until)) = rule.split_once("UNTIL=") else {
        return rule.to_owned();
    };
    if whole_day {
        return format!("{before}UNTIL={until}T000000Z");
    }
    let end = NaiveDateTime::parse_from_str(until, "%Y%m%dT%H%M%SZ").unwrap();
    let end = Utc.from_utc_datetime(&end).with_timezone(&chrono_tz::Europe::Amsterdam);
    assert_eq!((end.hour(), end.minute(), end.second()), (23, 59, 59));
    format!("{before}UNTIL={}", end.format("%Y%m%dT%H%M%SZ"))
}

fn minutes(duration: &str) -> u32 {
    let (hours, minutes) = duration.strip_prefix("PT").unwrap().split_once('H').unwrap();
    hours.parse::<u32>().unwrap() * 60 + minutes.strip_suffix('M').unwrap().parse::<u32>().unwrap()
}

/// The components of a file with this name. Holds the rules of lines on the way.
pub(super) fn components(text: &str, name: &str, look: &mut dyn FnMut(&Component)) {
    assert!(text.ends_with("\r\n"));
    for line in text.strip_suffix("\r\n").unwrap().split("\r\n") {
        assert!(
            line.len() <= 75 && !line.contains(['\r', '\n']) && !line.is_empty(),
            "{line:?}"
        );
    }
    let unfolded = unfold(text);
    let calendar = read_calendar(&unfolded).unwrap();
    assert_eq!(
        calendar.components.iter().filter(|one| one.name == "VTIMEZONE").count(),
        1
    );
    calendar.components.iter().filter(|one| one.name == name).for_each(look);
}

/// The events of a file.
pub(super) fn events(text: &str) -> Vec<Read> {
    let mut events = Vec::new();
    components(text, "VEVENT", &mut |component| events.push(Read::of(component)));
    for event in &events {
        for needed in ["UID", "DTSTAMP", "SEQUENCE", "DTSTART", "SUMMARY", "STATUS", "CLASS"] {
            assert!(event.value(needed).is_some(), "{needed}");
        }
    }
    let mut names: Vec<_> = events.iter().map(|event| event.value("UID")).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), events.len(), "two events bear one name");
    events
}
