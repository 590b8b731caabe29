use chrono::Weekday;

use super::*;
use crate::plan::agreement::Doers;
use crate::plan::day::{Day, TimeOfDay};
use crate::plan::id::Id;
use crate::plan::person::Person;
use crate::plan::timing::{Event, Every, Exception, MonthDay, Nth, Period, Span, Times, When};
use crate::plan::{Plan, add};

fn plan(names: &[(&str, &str)]) -> (Plan, Vec<Id>) {
    let mut plan = Plan::default();
    let ids = names.iter().map(|(name, relation)| {
        let (name, relation) = ((*name).to_owned(), (*relation).to_owned());
        add(
            &mut plan,
            |plan| &mut plan.people,
            |id| Person {
                id,
                name,
                relation,
                ..Person::default()
            },
        )
    });
    let ids = ids.collect();
    (plan, ids)
}

fn time(hour: u16, minute: u16) -> Option<TimeOfDay> {
    TimeOfDay::new(hour, minute)
}

#[test]
fn all_names_are_the_names_of_each() {
    let (mut plan, _) = plan(&[
        ("Anna", "buurvrouw"),
        (" anna", ""),
        ("", "oom"),
        ("Els", ""),
        ("ANNA\u{200B}", ""),
        ("", ""),
    ]);
    plan.people[1].age = Some(9);
    let each: Vec<_> = plan.people.iter().map(|one| (one.id, name_of(&plan, one.id))).collect();
    assert_eq!(all_names(&plan), each);
    assert!(each[0].1.contains("buurvrouw") && each[4].1.contains('3'), "{each:?}");
}

#[test]
fn every_kind_of_when_is_said_as_people_say_it() {
    let (plan, people) = plan(&[("Riet", "oma"), ("Karim", "oom"), ("Els", "")]);
    let tuesday_thursday = || [Weekday::Tue, Weekday::Thu].into_iter().collect();
    let every = |every| Every::new(every).unwrap();
    let day = Day::new(2026, 11, 24);
    let cases = [
        (
            When::OnDate {
                date: day,
                times: Some(Times {
                    from: time(14, 0),
                    until: time(15, 30),
                }),
            },
            "op dinsdag 24 november 2026 van 14.00 tot 15.30",
        ),
        (
            When::OnDate {
                date: None,
                times: None,
            },
            "op een dag die we nog kiezen",
        ),
        (
            When::Weekly {
                days: tuesday_thursday(),
                every: every(1),
                first: None,
                times: Some(Times {
                    from: None,
                    until: time(19, 30),
                }),
            },
            "elke dinsdag en donderdag tot 19.30",
        ),
        (
            When::Weekly {
                days: tuesday_thursday(),
                every: every(2),
                first: day,
                times: None,
            },
            "om de week op dinsdag en donderdag, te beginnen op 24 november 2026",
        ),
        (
            When::Workdays {
                except: [Weekday::Wed].into_iter().collect(),
                times: None,
            },
            "op werkdagen, behalve woensdag",
        ),
        (
            When::Daily {
                times: Some(Times {
                    from: time(8, 5),
                    until: None,
                }),
            },
            "elke dag om 8.05",
        ),
        (
            When::Monthly {
                every: every(1),
                on: None,
                times: None,
                first: None,
            },
            "elke maand",
        ),
        (
            When::Monthly {
                every: every(3),
                on: Some(MonthDay::Nth {
                    nth: Some(Nth::Last),
                    day: [Weekday::Fri].into_iter().collect(),
                }),
                times: None,
                first: None,
            },
            "elke 3 maanden op de laatste vrijdag",
        ),
        (
            When::AtLeast {
                times: 1,
                per: Some(Span::Week),
            },
            "minstens één keer per week",
        ),
        (
            When::AtLeast {
                times: 3,
                per: Some(Span::Year),
            },
            "minstens 3 keer per jaar",
        ),
        (
            When::Moment {
                words: "voor het slapen".into(),
            },
            "voor het slapen",
        ),
        (
            When::Trigger {
                words: "het te druk wordt".into(),
            },
            "als het te druk wordt",
        ),
        (
            When::Trigger {
                words: "Als hij belt".into(),
            },
            "Als hij belt",
        ),
        (
            When::PerEvent {
                event: Some(Event::SchoolReport),
                words: String::new(),
            },
            "bij elk rapport",
        ),
        (
            When::PerEvent {
                event: Some(Event::Other),
                words: "wedstrijd".into(),
            },
            "bij elke keer: wedstrijd",
        ),
        (
            When::Rota {
                days: [Weekday::Sat].into_iter().collect(),
                turns: people.clone(),
                reserve: people.first().copied(),
                first: None,
                times: None,
            },
            "om de beurt Riet, Karim en Els op zaterdag, en anders Riet",
        ),
        (When::Always, "altijd"),
        (When::NotYetKnown, "weten we nog niet"),
    ];
    for (said, expected) in cases {
        assert_eq!(when(&plan, Some(&said)), expected);
    }
}

#[test]
fn two_people_with_one_name_are_told_apart() {
    let (plan, ids) = plan(&[("Anna", "buurvrouw"), ("anna", ""), ("Riet", "")]);
    assert_eq!(names(&plan, &ids), ["Anna (buurvrouw)", "anna (2)", "Riet"]);
}

#[test]
fn who_was_removed_is_passed_over() {
    let (mut plan, ids) = plan(&[("Riet", ""), ("Karim", "")]);
    plan.people.remove(0);
    assert_eq!(doers(&plan, Some(&Doers::People(ids.clone()))), "Karim");
    assert_eq!(doers(&plan, Some(&Doers::OneOf(vec![ids[0]]))), "");
}

#[test]
fn one_of_many_is_said_with_or() {
    let (plan, ids) = plan(&[("Riet", ""), ("Karim", ""), ("Els", "")]);
    assert_eq!(doers(&plan, Some(&Doers::OneOf(ids))), "Riet, Karim of Els");
}

#[test]
fn a_period_says_when_it_does_not_hold() {
    let said = Period {
        from: Day::new(2026, 12, 1),
        trial: true,
        exceptions: vec![Exception {
            words: "in de kerstvakantie".into(),
            ..Exception::default()
        }],
        ..Period::default()
    };
    assert_eq!(
        period(&said),
        "vanaf 1 december 2026, op proef, niet in de kerstvakantie"
    );
    assert_eq!(period(&Period::default()), "");
}
