//! Files read back with another parser and expanded with another engine, and compared with the days of the plan.

mod homes;
mod read;
mod says;

use chrono::{Datelike, NaiveDateTime, TimeZone};
use proptest::prelude::*;

use super::*;
use crate::plan::agreement::Doers;
use crate::plan::id::PlanId;
use crate::plan::occurrence::occurrences;
use crate::plan::occurrence::tests::oracle;
use crate::plan::person::Person;
use crate::plan::testing;
use read::Time;

fn day(year: i32, month: u32, day: u32) -> Day {
    Day::new(year, month, day).unwrap()
}

fn stamp(day: Day) -> Stamp {
    Stamp {
        day,
        time: TimeOfDay::new(9, 5).unwrap(),
    }
}

/// A plan with these agreements and four people.
fn plan(agreements: Vec<Agreement>) -> Plan {
    let person = |count| Person {
        id: Id::own(count),
        ..Person::default()
    };
    Plan {
        id: PlanId(0xABC),
        people: (1..5).map(person).collect(),
        agreements,
        ..Plan::default()
    }
}

/// All times in a file from one day until another, in order.
fn times(file: &CalendarFile, from: Day, until: Day) -> Vec<Time> {
    let events = read::events(&file.text);
    assert_eq!(events.len(), file.events);
    let mut times: Vec<Time> = events.iter().flat_map(|event| event.times(until)).collect();
    times.retain(|(day, ..)| from <= *day && *day <= until);
    times.sort();
    times
}

/// The same, by the time engine.
fn expected(agreement: &Agreement, from: Day, until: Day) -> Vec<Time> {
    let found = occurrences(agreement, from, until).unwrap_or_default().into_iter();
    let mut found: Vec<Time> = found
        .map(|one| {
            let minutes = one.minutes().filter(|minutes| *minutes > 0);
            (one.day, one.start, minutes, one.turn.map(|turn| turn.person))
        })
        .collect();
    found.sort();
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn a_file_has_the_days_of_the_agreement(agreement in oracle::agreements(), today in oracle::days()) {
        let file = calendar(&plan(vec![agreement.clone()]), &Options::new(stamp(today), Scope::All));
        let since = agreement.period.from.or(rhythm_from(&agreement)).unwrap_or(today);
        let until = since.plus_weeks(521);
        prop_assert_eq!(times(&file, since, until), expected(&agreement, since, until));
        prop_assert_eq!(file.events == 0, !file.left_out.is_empty());
    }

    #[test]
    fn a_file_of_one_person_has_their_turns(
        agreement in oracle::agreements(),
        today in oracle::days(),
        person in (1_u32..5).prop_map(Id::own),
    ) {
        let is_rota = matches!(agreement.when, Some(When::Rota { .. }));
        let agreement = Agreement { who: Some(Doers::OneOf(vec![person])), ..agreement };
        let file = calendar(&plan(vec![agreement.clone()]), &Options::new(stamp(today), Scope::Person(person)));
        let since = agreement.period.from.or(rhythm_from(&agreement)).unwrap_or(today);
        let until = since.plus_weeks(521);
        let mut wanted = expected(&agreement, since, until);
        if file.left_out.iter().any(|one| one.why == NoEvent::TurnUnknown) || is_rota && !has_turn_or_nobody(&agreement, person) {
            wanted.clear();
        }
        wanted.retain(|(.., turn)| turn.is_none_or(|turn| turn == person));
        prop_assert_eq!(times(&file, since, until), wanted);
    }

    #[test]
    fn any_plan_becomes_a_file(
        mut plan in testing::plans(),
        today in oracle::any_days(),
        chosen in prop::array::uniform6(any::<bool>()),
        sequence: u32,
    ) {
        let [own, names, places, contacts, private, reviews] = chosen;
        let titles = if own { Titles::Own } else { Titles::Neutral };
        plan.agreements.truncate(12);
        let options = Options {
            sequence, titles, names, places, contacts, private, reviews,
            ..Options::new(stamp(today), Scope::All)
        };
        let file = calendar(&plan, &options);
        let events = read::events(&file.text);
        prop_assert_eq!(events.len(), file.events);
        for agreement in plan.agreements.iter().filter(|one| !stopped(one)) {
            let name = format!("{:016x}-{}-{}", plan.id.0, agreement.id.author, agreement.id.count);
            let own = events.iter().filter(|event| {
                let uid = event.value("UID").unwrap();
                uid.strip_prefix(&name).is_some_and(|rest| rest.starts_with(['-', '@']))
            });
            let left_out = file.left_out.iter().filter(|one| one.agreement == agreement.id).count();
            prop_assert_eq!(left_out, usize::from(own.count() == 0));
        }
    }

    #[test]
    fn the_end_of_a_day_is_that_of_the_zone(day in oracle::days()) {
        let end = NaiveDateTime::parse_from_str(&zone::end_of_day(day), "%Y%m%dT%H%M%SZ").unwrap();
        let end = chrono_tz::Europe::Amsterdam.from_utc_datetime(&end);
        prop_assert_eq!(end.naive_local(), day.0.and_hms_opt(23, 59, 59).unwrap());
    }
}

fn rhythm_from(agreement: &Agreement) -> Option<Day> {
    Rhythm::of(agreement).ok().and_then(|rhythm| rhythm.from)
}

fn has_turn_or_nobody(agreement: &Agreement, person: Id) -> bool {
    matches!(&agreement.when, Some(When::Rota { turns, .. }) if turns.is_empty() || turns.contains(&person))
}

#[test]
fn the_zone_changes_its_clock_when_the_country_does() {
    let file = calendar(&Plan::default(), &Options::new(stamp(day(2026, 11, 22)), Scope::All));
    let mut changes = Vec::new();
    read::components(&file.text, "VTIMEZONE", &mut |zone| {
        assert_eq!(zone.find_prop("TZID").unwrap().val.as_str(), "Europe/Amsterdam");
        for part in &zone.components {
            let value = |name| part.find_prop(name).unwrap().val.as_str().to_owned();
            let hours = |name| value(name)[..3].parse::<i64>().unwrap();
            let set: rrule::RRuleSet = format!("DTSTART:{}Z\nRRULE:{}", value("DTSTART"), value("RRULE"))
                .parse()
                .unwrap();
            let until = set.into_iter().take_while(|time| time.year() < 2060);
            changes.extend(until.map(|time| {
                let utc = time.naive_utc() - chrono::Duration::hours(hours("TZOFFSETFROM"));
                (utc, hours("TZOFFSETFROM"), hours("TZOFFSETTO"))
            }));
        }
    });
    assert_eq!(changes.len(), 64 + 63);
    for (utc, from, to) in changes {
        let offset = |utc: NaiveDateTime| {
            let local = chrono_tz::Europe::Amsterdam.from_utc_datetime(&utc).naive_local();
            (local - utc).num_hours()
        };
        assert_eq!(
            (offset(utc - chrono::Duration::seconds(1)), offset(utc)),
            (from, to),
            "{utc}"
        );
    }
}

#[test]
fn half_past_seven_stays_half_past_seven_through_both_changes() {
    let times = Some(crate::plan::timing::Times {
        from: TimeOfDay::new(7, 30),
        until: TimeOfDay::new(8, 0),
    });
    let agreement = Agreement {
        when: Some(When::Daily { times }),
        ..Agreement::default()
    };
    let file = calendar(
        &plan(vec![agreement]),
        &Options::new(stamp(day(2027, 3, 1)), Scope::All),
    );
    let lines: Vec<_> = file
        .text
        .split("\r\n")
        .filter(|line| line.starts_with("DTSTART;TZID") || line.starts_with("RRULE:FREQ=DAILY"))
        .collect();
    // With the zone this time: in an hour that both clocks have, the oracle is right about it.
    let set: rrule::RRuleSet = lines.join("\n").parse().unwrap();
    let found: Vec<_> = set.into_iter().take(365).collect();
    assert!(found.iter().all(|time| time.format("%H%M").to_string() == "0730"));
    let utc: std::collections::BTreeSet<_> = found
        .iter()
        .map(|time| time.naive_utc().format("%H%M").to_string())
        .collect();
    assert_eq!(utc.into_iter().collect::<Vec<_>>(), ["0530", "0630"]);
}

#[test]
fn what_somebody_must_not_see_is_not_in_their_calendar() {
    use crate::plan::filter::names;
    use crate::plan::sample::example;
    use crate::plan::sharing::KeptOut;

    let today = Day::new(2026, 9, 14).unwrap();
    let mut plan = example(today);
    let agreement = plan.agreements[0].clone();
    let person = agreement.who.as_ref().unwrap().named()[0];
    let events = |plan: &Plan| {
        let mut options = Options::new(stamp(today), Scope::Person(person));
        options.reviews = false;
        calendar(plan, &options).events
    };
    let before = events(&plan);
    let keep_out = |plan: &mut Plan, thing: Id| plan.kept_out = vec![KeptOut { person, thing }];
    keep_out(&mut plan, agreement.id);
    assert_eq!(events(&plan), before - 1);
    keep_out(&mut plan, agreement.helpers[0]);
    assert!(events(&plan) < before);
    // In words too.
    let other = plan
        .people
        .iter()
        .find(|one| !names(&agreement, one.id) && one.id != person);
    let (other, name) = other.map(|one| (one.id, one.name.clone())).unwrap();
    keep_out(&mut plan, other);
    let before = events(&plan);
    let at = plan.agreements.iter().position(|one| one.id == agreement.id).unwrap();
    plan.agreements[at].what = format!("Eten bij {name}");
    assert_eq!(events(&plan), before - 1);
}

#[test]
fn two_things_under_one_name_are_two_events() {
    let today = day(2026, 9, 14);
    let daily = Agreement {
        id: Id::own(7),
        when: Some(When::Daily { times: None }),
        ..Agreement::default()
    };
    let review = crate::plan::upkeep::Review {
        id: Id::own(7),
        on: Some(crate::plan::upkeep::ReviewMoment::On(today)),
        ..Default::default()
    };
    let plan = Plan {
        reviews: vec![review.clone(), review],
        ..plan(vec![daily.clone(), daily.clone(), daily])
    };
    let file = calendar(&plan, &Options::new(stamp(today), Scope::All));
    // It reads no two events of one name.
    assert_eq!(read::events(&file.text).len(), 5);
    assert_eq!(file.events, 5);
}
