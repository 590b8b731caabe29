//! The days of every kind of *when*, against an independent oracle, and weeks written out by hand.

pub(crate) mod oracle;
mod weeks;

use proptest::prelude::*;

use super::*;
use crate::plan::testing;
use crate::plan::timing::{Every, Exception, MonthDay, Nth, Period, WEEK, Weekdays, When, WhenKind};
use chrono::Weekday::{Fri, Mon, Sat, Sun, Tue};

fn day(year: i32, month: u32, day: u32) -> Day {
    Day::new(year, month, day).unwrap()
}

fn agreed(when: When, period: Period) -> Agreement {
    Agreement {
        when: Some(when),
        period,
        ..Agreement::default()
    }
}

fn days_of(when: When, period: Period, from: Day, until: Day) -> Vec<Day> {
    let found = occurrences(&agreed(when, period), from, until).unwrap();
    found.into_iter().map(|one| one.day).collect()
}

fn weekly(days: &[chrono::Weekday], every: u8, first: Option<Day>) -> When {
    When::Weekly {
        days: days.iter().copied().collect(),
        every: Every::new(every).unwrap(),
        first,
        times: None,
    }
}

fn monthly(every: u8, on: MonthDay, first: Option<Day>) -> When {
    When::Monthly {
        every: Every::new(every).unwrap(),
        on: Some(on),
        times: None,
        first,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn ten_years_of_any_rhythm_are_those_of_the_oracle(
        agreement in oracle::agreements(),
        from in oracle::days(),
        length in 0_u32..522,
    ) {
        let until = from.plus_weeks(length);
        let found: Vec<_> = occurrences(&agreement, from, until)
            .unwrap_or_default()
            .into_iter()
            .map(|one| (one.day, one.turn.map(|turn| turn.person)))
            .collect();
        prop_assert_eq!(found, oracle::expected(&agreement, from, until));
    }

    #[test]
    fn any_agreement_and_any_span_give_days_in_order_and_in_bounds(
        agreement in testing::agreements(),
        from in oracle::any_days(),
        until in oracle::any_days(),
    ) {
        let found = occurrences(&agreement, from, until).unwrap_or_default();
        prop_assert!(found.len() <= MOST_DAYS);
        prop_assert!(found.windows(2).all(|pair| pair[0].day < pair[1].day));
        prop_assert!(found.iter().all(|one| from <= one.day && one.day <= until));
        let rhythm = Rhythm::of(&agreement);
        prop_assert!(found.iter().all(|one| rhythm.as_ref().unwrap().holds_on(one.day)));
    }

    #[test]
    fn any_week_of_any_plan_is_told(plan in testing::plans(), on in oracle::any_days()) {
        let week = week(&plan, on);
        prop_assert!(week.days.iter().all(|one| week.monday <= one.day));
        prop_assert!(clashes(&plan, &week).len() <= MOST_CLASHES);
        for person in &plan.people {
            let of_person = week.of_person(person.id);
            prop_assert!(of_person.len() <= plan.agreements.len() * 7);
        }
    }
}

#[test]
fn a_day_that_is_not_there_is_the_last_of_the_month() {
    let on_31 = monthly(1, MonthDay::Number(31), None);
    let found = days_of(on_31, Period::default(), day(2028, 1, 1), day(2028, 4, 30));
    assert_eq!(
        found,
        [day(2028, 1, 31), day(2028, 2, 29), day(2028, 3, 31), day(2028, 4, 30)]
    );
}

#[test]
fn each_year_on_a_leap_day() {
    let when = monthly(12, MonthDay::Number(29), Some(day(2028, 2, 29)));
    let found = days_of(when, Period::default(), day(2028, 1, 1), day(2032, 12, 31));
    assert_eq!(
        found,
        [
            day(2028, 2, 29),
            day(2029, 2, 28),
            day(2030, 2, 28),
            day(2031, 2, 28),
            day(2032, 2, 29)
        ]
    );
}

#[test]
fn every_other_week_goes_on_through_week_53() {
    // 2026 has 53 weeks, so odd weeks of 2026 are followed by even weeks of 2027.
    let when = weekly(&[Fri], 2, Some(day(2026, 12, 18)));
    let found = days_of(when, Period::default(), day(2026, 12, 1), day(2027, 1, 31));
    assert_eq!(
        found,
        [day(2026, 12, 18), day(2027, 1, 1), day(2027, 1, 15), day(2027, 1, 29)]
    );
}

#[test]
fn the_last_friday_of_every_third_month() {
    let last = MonthDay::Nth {
        nth: Some(Nth::Last),
        day: Weekdays::from_iter([Fri]),
    };
    let found = days_of(
        monthly(3, last, Some(day(2026, 11, 28))),
        Period::default(),
        day(2026, 11, 1),
        day(2027, 7, 1),
    );
    assert_eq!(found, [day(2026, 12, 25), day(2027, 3, 26), day(2027, 6, 25)]);
}

#[test]
fn a_rhythm_begins_on_the_first_day_that_fits() {
    let when = weekly(&[Fri], 2, Some(day(2026, 11, 28)));
    let found = days_of(when, Period::default(), day(2026, 11, 1), day(2026, 12, 31));
    assert_eq!(found, [day(2026, 12, 4), day(2026, 12, 18)]);
}

#[test]
fn a_turn_lasts_seven_days_from_the_first() {
    let (oma, karim) = (Id::own(1), Id::own(2));
    let when = When::Rota {
        days: Weekdays::from_iter([Tue, Sat]),
        turns: vec![oma, karim],
        reserve: None,
        first: Some(day(2026, 11, 28)),
        times: None,
    };
    let found = occurrences(&agreed(when, Period::default()), day(2026, 11, 1), day(2026, 12, 8)).unwrap();
    let turns: Vec<_> = found.iter().map(|one| (one.day, one.turn.unwrap().person)).collect();
    let expected = [
        (day(2026, 11, 28), oma),
        (day(2026, 12, 1), oma),
        (day(2026, 12, 5), karim),
        (day(2026, 12, 8), karim),
    ];
    assert_eq!(turns, expected);
}

#[test]
fn the_clock_changes_and_the_time_on_the_wall_does_not() {
    let mut when = weekly(&[Sun], 1, None);
    *when.times_mut().unwrap() = Some(crate::plan::timing::Times {
        from: TimeOfDay::new(2, 30),
        until: TimeOfDay::new(3, 30),
    });
    for change in [day(2027, 3, 28), day(2027, 10, 31)] {
        let found = occurrences(&agreed(when.clone(), Period::default()), change, change).unwrap();
        assert_eq!(found[0].start, TimeOfDay::new(2, 30));
        assert_eq!(found[0].minutes(), Some(60));
    }
}

#[test]
fn exceptions_take_days_out_and_words_do_not() {
    let period = Period {
        until: Some(day(2026, 12, 31)),
        exceptions: vec![
            Exception {
                from: Some(day(2026, 12, 21)),
                until: Some(day(2026, 12, 27)),
                words: "kerst".into(),
            },
            Exception {
                words: "in de schoolvakanties".into(),
                ..Exception::default()
            },
        ],
        ..Period::default()
    };
    let agreement = agreed(weekly(&[Mon], 1, None), period);
    let found = occurrences(&agreement, day(2026, 12, 7), day(2027, 12, 31)).unwrap();
    let found: Vec<_> = found.into_iter().map(|one| one.day).collect();
    assert_eq!(found, [day(2026, 12, 7), day(2026, 12, 14), day(2026, 12, 28)]);
    assert!(Rhythm::of(&agreement).unwrap().has_worded_exception());
}

#[test]
fn what_has_no_days_says_why() {
    let blank = |kind: WhenKind| {
        occurrences(
            &agreed(kind.blank(), Period::default()),
            day(2026, 1, 1),
            day(2026, 2, 1),
        )
    };
    for (kind, why) in [
        (WhenKind::OnDate, Undated::NotKnown),
        (WhenKind::NotYetKnown, Undated::NotKnown),
        (WhenKind::Weekly, Undated::NoDay),
        (WhenKind::Monthly, Undated::NoDay),
        (WhenKind::Rota, Undated::NoDay),
        (WhenKind::AtLeast, Undated::AtLeast),
        (WhenKind::Moment, Undated::Moment),
        (WhenKind::Trigger, Undated::Trigger),
        (WhenKind::PerEvent, Undated::PerEvent),
        (WhenKind::Always, Undated::Always),
        (WhenKind::Words, Undated::Words),
    ] {
        assert_eq!(blank(kind), Err(why), "{kind:?}");
    }
    assert_eq!(blank(WhenKind::Daily).unwrap().len(), 32);
    assert_eq!(blank(WhenKind::Workdays).unwrap().len(), 22);
    let no_workday = When::Workdays {
        except: WEEK.into_iter().collect(),
        times: None,
    };
    let no_first = weekly(&[Fri], 2, None);
    for (when, why) in [(no_workday, Undated::NoDay), (no_first, Undated::NoFirstDay)] {
        assert_eq!(Rhythm::of(&agreed(when, Period::default())), Err(why));
    }
}
