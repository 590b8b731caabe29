//! The days of two homes, read back with another parser.

use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime};
use proptest::prelude::*;

use super::{day, plan, stamp};
use crate::export::calendar::{Titles, days_of_homes};
use crate::plan::day::Day;
use crate::plan::homes::{Home, night};
use crate::plan::testing::schedules;

/// The events of a file: first day, the day after the last, title.
fn events(text: &str) -> Vec<(Day, Day, String)> {
    let date = |at: Option<DatePerhapsTime>| match at {
        Some(DatePerhapsTime::Date(day)) => Day(day),
        _ => panic!("a whole day"),
    };
    let calendar: Calendar = text.parse().unwrap();
    let events = calendar.components.iter().filter_map(|one| match one {
        CalendarComponent::Event(event) => Some(event),
        _ => None,
    });
    events
        .map(|event| {
            assert_eq!(event.property_value("CLASS"), Some("PRIVATE"));
            (
                date(event.get_start()),
                date(event.get_end()),
                event.get_summary().unwrap_or_default().to_owned(),
            )
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_day_of_half_a_year_stands_once_in_its_home(schedule in schedules(), month in 1_u32..13) {
        let mut plan = plan(Vec::new());
        plan.schedule = schedule;
        let from = day(2026, month, 20);
        let events = events(&days_of_homes(&plan, from, stamp(from), Titles::Neutral));
        for one in from.0.iter_days().take(183).map(Day) {
            let here: Vec<&str> = events
                .iter()
                .filter(|(first, end, _)| *first <= one && one < *end)
                .map(|(.., title)| title.as_str())
                .collect();
            let expected = match night(&plan.schedule, one).home {
                Some(Home::First) => vec!["Dagen A"],
                Some(Home::Second) => vec!["Dagen B"],
                None => Vec::new(),
            };
            prop_assert_eq!(here, expected);
        }
    }

    #[test]
    fn neutral_titles_hold_no_word_of_the_family(schedule in schedules()) {
        let mut plan = plan(Vec::new());
        plan.schedule = schedule;
        plan.first_home.name = "Lindestraat".into();
        plan.schedule.hand_over_words = "Lindestraat, bij de deur".into();
        let today = day(2026, 11, 25);
        prop_assert!(!days_of_homes(&plan, today, stamp(today), Titles::Neutral).contains("Lindestraat"));
    }
}
