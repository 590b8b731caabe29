//! Weeks of the example and of small plans, written out by hand.

use chrono::Weekday::{Mon, Sun, Thu};

use super::*;
use crate::plan::Plan;
use crate::plan::agreement::{Doers, ProgressNote, ProgressState};
use crate::plan::person::Person;
use crate::plan::sample;
use crate::plan::timing::{Span, Times};

const OMA: Id = Id::own(1);
const KARIM: Id = Id::own(2);

fn times(from: (u16, u16), until: (u16, u16)) -> Option<Times> {
    Some(Times {
        from: TimeOfDay::new(from.0, from.1),
        until: TimeOfDay::new(until.0, until.1),
    })
}

fn weekly_at(days: &[chrono::Weekday], times: Option<Times>) -> When {
    let mut when = weekly(days, 1, None);
    *when.times_mut().unwrap() = times;
    when
}

fn plan(agreements: Vec<Agreement>) -> Plan {
    let person = |id| Person {
        id,
        ..Person::default()
    };
    let agreements = agreements.into_iter().enumerate().map(|(index, agreement)| Agreement {
        id: Id::own(10 + u32::try_from(index).unwrap()),
        who: agreement.who.clone().or(Some(Doers::People(vec![OMA]))),
        ..agreement
    });
    Plan {
        people: vec![person(OMA), person(KARIM)],
        agreements: agreements.collect(),
        ..Plan::default()
    }
}

fn at(place: &str, when: When) -> Agreement {
    Agreement {
        place: place.into(),
        ..agreed(when, Period::default())
    }
}

#[test]
fn the_example_has_its_week() {
    // Made on a Tuesday, so the first week begins without its Monday.
    let plan = sample::example(day(2026, 11, 24));
    let week = week(&plan, day(2026, 11, 26));
    assert_eq!(week.monday, day(2026, 11, 23));
    let counts: Vec<_> = week.days.iter().map(|day| day.entries.len()).collect();
    assert_eq!(counts, [0, 2, 4, 3, 3, 1, 1]);
    let why: Vec<_> = week.no_moment.iter().map(|one| one.why).collect();
    assert_eq!(
        why,
        [
            Undated::Moment,
            Undated::Trigger,
            Undated::Trigger,
            Undated::Always,
            Undated::PerEvent,
            Undated::PerEvent
        ]
    );
    assert_eq!(week.due.len(), 1);
    assert_eq!((week.due[0].due, week.due[0].per), (3, Span::Month));
    assert_eq!(clashes(&plan, &week), []);
}

#[test]
fn a_week_of_one_person_has_their_turns_and_what_they_help_with() {
    let when = When::Rota {
        days: Weekdays::from_iter([Mon]),
        turns: vec![OMA, Id::own(99), KARIM],
        reserve: None,
        first: Some(day(2026, 11, 23)),
        times: None,
    };
    let mut helped = agreed(weekly(&[Mon], 1, None), Period::default());
    helped.helpers = vec![KARIM];
    let one_of = Agreement {
        who: Some(Doers::OneOf(vec![OMA, KARIM])),
        ..agreed(weekly(&[Mon], 1, None), Period::default())
    };
    let plan = plan(vec![agreed(when, Period::default()), helped, one_of]);
    let parts = |on, who| -> Vec<_> {
        week(&plan, on)
            .of_person(who)
            .into_iter()
            .map(|(_, _, part)| part)
            .collect()
    };
    assert_eq!(parts(day(2026, 11, 23), OMA), [Part::Does, Part::Does, Part::MayDo]);
    assert_eq!(parts(day(2026, 11, 23), KARIM), [Part::Helps, Part::MayDo]);
    // Who was removed has no turn: the week after is Karim's.
    assert_eq!(parts(day(2026, 11, 30), KARIM), [Part::Does, Part::Helps, Part::MayDo]);
}

#[test]
fn what_is_stopped_or_over_is_not_in_the_week() {
    let mut stopped = agreed(WhenKind::Daily.blank(), Period::default());
    let state = |state| ProgressNote {
        state,
        ..ProgressNote::default()
    };
    stopped.progress = vec![
        state(Some(ProgressState::Well)),
        state(Some(ProgressState::NoLongerNeeded)),
        state(None),
    ];
    let over = Period {
        until: Some(day(2026, 11, 22)),
        ..Period::default()
    };
    let over = [WhenKind::Daily, WhenKind::Trigger].map(|kind| agreed(kind.blank(), over.clone()));
    let plan = plan([stopped].into_iter().chain(over).collect());
    let week = week(&plan, day(2026, 11, 23));
    assert!(week.days.iter().all(|day| day.entries.is_empty()));
    assert_eq!((week.no_moment.len(), week.due.len()), (0, 0));
}

#[test]
fn entries_stand_by_the_clock() {
    let plan = plan(vec![
        at("", weekly_at(&[Mon], times((19, 0), (20, 0)))),
        at("", weekly_at(&[Mon], None)),
        at("", weekly_at(&[Mon], times((7, 0), (8, 0)))),
    ]);
    let week = week(&plan, day(2026, 11, 23));
    let order: Vec<_> = week.days[0].entries.iter().map(|entry| entry.agreement.count).collect();
    assert_eq!(order, [11, 12, 10]);
}

#[test]
fn one_person_in_two_places() {
    let overlap = |first: Agreement, second: Agreement| {
        let plan = plan(vec![first, second]);
        clashes(&plan, &week(&plan, day(2026, 11, 23)))
    };
    let night = || weekly_at(&[Sun], times((22, 0), (7, 0)));
    let found = overlap(
        at("thuis", night()),
        at("op school", weekly_at(&[Mon], times((6, 30), (8, 0)))),
    );
    let clash = |day| Clash::Overlap {
        person: OMA,
        day,
        first: Id::own(10),
        second: Id::own(11),
        two_places: true,
    };
    // The night from Sunday before this week runs into its Monday.
    assert_eq!(found, [clash(day(2026, 11, 23))]);
    let after = at("op school", weekly_at(&[Mon], times((7, 0), (8, 0))));
    assert_eq!(overlap(at("thuis", night()), after), []);
    let same = overlap(
        at("Thuis ", night()),
        at("thuis", weekly_at(&[Sun], times((23, 0), (23, 30)))),
    );
    assert!(matches!(same[..], [Clash::Overlap { two_places: false, .. }]));
    let one_of = Agreement {
        who: Some(Doers::OneOf(vec![OMA, KARIM])),
        ..at("thuis", night())
    };
    assert_eq!(overlap(one_of, at("", night())), []);
}

#[test]
fn a_day_that_an_exception_takes_out_is_told() {
    let mut agreement = agreed(weekly(&[Thu], 1, None), Period::default());
    agreement.period.exceptions = vec![
        Exception::default(),
        Exception {
            until: Some(day(2026, 11, 26)),
            ..Exception::default()
        },
    ];
    let plan = plan(vec![agreement]);
    let week = week(&plan, day(2026, 11, 23));
    let clash = Clash::Away {
        agreement: Id::own(10),
        day: day(2026, 11, 26),
        exception: 1,
    };
    assert_eq!(clashes(&plan, &week), [clash]);
    assert!(week.days.iter().all(|day| day.entries.is_empty()));
}
