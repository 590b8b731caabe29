//! The days of two homes against a naive list of days, and what may never happen with wishes and the private answer.

use std::collections::BTreeMap;

use chrono::Datelike;
use proptest::prelude::*;

use super::*;
use crate::audience::{Part, Selection, make_share};
use crate::change::{Scope, apply, compare, merge};
use crate::document;
use crate::export::readable::readable;
use crate::plan::agreement::Agreement;
use crate::plan::day::{Day, TimeOfDay};
use crate::plan::id::find;
use crate::plan::person::Person;
use crate::plan::sharing::Reader;
use crate::plan::testing::{plans, schedules};
use crate::plan::timing::{Every, Times, Weekdays, When};

fn day(year: i32, month: u32, day: u32) -> Day {
    Day::new(year, month, day).unwrap()
}

/// The days of special days, written out one after the other, each with its home. The later years over the earlier.
fn written_out(special: &Special, years: core::ops::Range<i32>) -> Option<BTreeMap<Day, Home>> {
    let mut all = BTreeMap::new();
    let (Some(from), Some(home)) = (special.from, special.home) else {
        return Some(all);
    };
    let until = match special.until {
        Some(until) if until >= from => until,
        _ => from,
    };
    let length = (until.0 - from.0).num_days();
    if length > 4_000 || !(1950..2100).contains(&from.0.year()) {
        return None;
    }
    let firsts: Vec<Day> = if special.yearly {
        let same = |year| Day::new(year, from.0.month(), from.0.day());
        years
            .map(|year| same(year).unwrap_or_else(|| day(year, 2, 28)))
            .collect()
    } else {
        vec![from]
    };
    for first in firsts {
        let mut list = Vec::new();
        let mut one = first;
        for _ in 0..=length {
            list.push(one);
            one = Day(one.0.succ_opt()?);
        }
        let even = first.0.year() % 2 == 0;
        let middle = list.len().div_ceil(2);
        for (index, one) in list.iter().enumerate() {
            let first_half = index < middle;
            let here = match special.split {
                None | Some(Split::Whole) => true,
                Some(Split::ByYear) => even,
                Some(Split::Halves) => first_half,
                Some(Split::HalvesByYear) => even == first_half,
            };
            all.insert(*one, if here { home } else { home.other() });
        }
    }
    Some(all)
}

/// Twelve years of days, made by walking from the first to the last and writing rule over rule.
fn naive(schedule: &Schedule) -> Option<BTreeMap<Day, Home>> {
    let mut all = BTreeMap::new();
    // 5 January 2015 is a Monday, before everything that is looked at.
    let mut one = day(2015, 1, 5);
    let mut odd_week = false;
    let mut marks = Vec::new();
    while one < day(2036, 1, 1) {
        marks.push((one, odd_week));
        if one.0.weekday() == chrono::Weekday::Sun {
            odd_week = !odd_week;
        }
        one = Day(one.0.succ_opt()?);
    }
    let start_is_odd = match schedule.start {
        Some(start) if schedule.two_weeks => Some(marks.iter().find(|(one, _)| *one == start)?.1),
        _ => None,
    };
    for (one, odd) in marks {
        let week = match (schedule.two_weeks, start_is_odd) {
            (false, _) => 0,
            (true, None) => continue,
            (true, Some(start)) => usize::from(odd != start),
        };
        let weekday = usize::try_from(one.0.weekday().num_days_from_monday()).unwrap();
        if let Some(home) = schedule.pattern.get(week * 7 + weekday) {
            all.insert(one, home);
        }
    }
    for rank in 1..=3 {
        // Of one kind the first in the list goes over the others, so it is written last.
        for special in schedule.specials.iter().rev().filter(|one| one.rank() == rank) {
            all.extend(written_out(special, 2010..2040)?);
        }
    }
    Some(all)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn every_day_of_ten_years_is_where_a_naive_list_has_it(schedule in schedules()) {
        let naive = naive(&schedule);
        prop_assume!(naive.is_some());
        let naive = naive.unwrap();
        let mut one = day(2021, 1, 1);
        while one < day(2031, 1, 8) {
            prop_assert_eq!(night(&schedule, one).home, naive.get(&one).copied(), "{:?}", one);
            one = Day(one.0.succ_opt().unwrap());
        }
    }

    #[test]
    fn stays_hold_every_day_once_and_change_where_children_change(schedule in schedules(), weeks in 0_u32..520) {
        let from = day(2021, 1, 1).plus_weeks(weeks);
        let until = from.plus_weeks(60);
        let stays = stays(&schedule, from, until);
        let mut next = from;
        for (index, stay) in stays.iter().enumerate() {
            prop_assert_eq!(stay.from, next);
            prop_assert!(stay.until >= stay.from);
            prop_assert!(index == 0 || stays[index - 1].home != stay.home);
            next = Day(stay.until.0.succ_opt().unwrap());
        }
        prop_assert_eq!(next, Day(until.0.succ_opt().unwrap()));
        for change in next_hand_overs(&schedule, from, 5) {
            let before = Day(change.day.0.pred_opt().unwrap());
            prop_assert_eq!(night(&schedule, change.day).home, Some(change.to));
            prop_assert_eq!(night(&schedule, before).home, Some(change.to.other()));
        }
    }

    #[test]
    fn a_month_is_whole_weeks_around_it(schedule in schedules(), months in 0_u32..200) {
        let inside = day(2020, 1, 31).plus_months(months);
        let weeks = month(&schedule, inside);
        prop_assert!((4..=6).contains(&weeks.len()));
        prop_assert!(weeks.iter().all(|week| week.len() == 7 && week[0].day.0.weekday() == chrono::Weekday::Mon));
        let days = weeks.iter().flatten().filter(|one| one.day.0.month() == inside.0.month()).count();
        prop_assert!((28..=31).contains(&days));
        prop_assert!(weeks.iter().flatten().all(|one| *one == night(&schedule, one.day)));
    }

    #[test]
    fn no_plan_and_no_day_make_it_panic(plan in plans()) {
        for one in [Day(chrono::NaiveDate::MIN), Day(chrono::NaiveDate::MAX), Day::default(), day(2026, 11, 25)] {
            let _ = (night(&plan.schedule, one), home_at(&plan.schedule, one, TimeOfDay::new(9, 0)));
            let _ = (month(&plan.schedule, one), next_hand_overs(&plan.schedule, one, 3));
            prop_assert!(collisions(&plan, one, one.plus_weeks(6)).len() <= MOST_COLLISIONS);
        }
        let _ = beside(&plan);
    }

    #[test]
    fn collisions_are_about_what_is_there(plan in plans()) {
        let from = day(2026, 1, 1);
        let until = from.plus_weeks(30);
        for collision in collisions(&plan, from, until) {
            prop_assert!(from <= collision.day() && collision.day() <= until);
            let special = |id: Id| plan.schedule.specials.iter().find(|one| one.id == id).unwrap();
            match collision {
                Collision::Elsewhere { agreement, day, home, days } => {
                    let agreement = find(&plan.agreements, agreement).unwrap();
                    prop_assert!(days > 0 && agreement.home == Some(home.other()), "{:?}", day);
                }
                Collision::TwoRules { one, other, day } => {
                    let (one, other) = (special(one), special(other));
                    prop_assert_eq!(one.rank(), other.rank());
                    prop_assert!(one.home_on(day) != other.home_on(day));
                }
                Collision::NoChoice { special: id, .. } => prop_assert_eq!(special(id).home, None),
                Collision::Covered { by, special: id, day } => {
                    prop_assert!(special(by).rank() > special(id).rank());
                    prop_assert!(special(by).home_on(day) != special(id).home_on(day));
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn the_private_answer_is_nowhere_but_in_the_record(mut plan in plans(), at in 0_usize..4) {
        plan.talk_together = Some(TalkTogether::ALL[at]);
        plan.my_home = Some(Home::Second);
        let mut other = plan.clone();
        other.talk_together = None;
        other.my_home = None;
        // Whatever the answer is, every share, file and earlier version is the same to the byte.
        let selection = Selection { parts: Part::ALL.to_vec(), ..Selection::nothing(Reader::OtherHome, None) };
        for reader in Reader::ALL {
            let selection = Selection { reader: *reader, ..selection.clone() };
            let share = |plan: &Plan| make_share(plan, &selection, 7, "A", "", Day::default()).0;
            prop_assert_eq!(document::encode_record(&share(&plan).plan), document::encode_record(&share(&other).plan));
            let mut came = share(&plan);
            came.plan.talk_together = Some(TalkTogether::Yes);
            prop_assert_eq!(crate::letter::writing::carried_on(&came).talk_together, None);
        }
        prop_assert_eq!(plan.as_edition().talk_together, None);
        prop_assert!(!readable(&plan).contains("talk_together"));
        let file = document::decode(&document::encode_packed(&plan.for_elsewhere())).unwrap();
        prop_assert_eq!(file.into_plan().unwrap().talk_together, None);
        prop_assert!(compare(&other, &plan, Scope::Copy).is_empty());
        prop_assert!(compare(&other, &plan, Scope::Answer).is_empty());
        // On the device itself it is kept.
        let kept = document::decode(&document::encode_record(&plan)).unwrap();
        prop_assert_eq!(kept.into_plan().unwrap().talk_together, plan.talk_together);
    }
}

#[test]
fn only_a_plain_yes_opens_what_is_done_together() {
    let mut plan = Plan::default();
    assert!(joint_steps_allowed(&plan));
    for (answer, allowed) in [
        (TalkTogether::Yes, true),
        (TalkTogether::No, false),
        (TalkTogether::NotSure, false),
        (TalkTogether::RatherNot, false),
    ] {
        plan.talk_together = Some(answer);
        assert_eq!(joint_steps_allowed(&plan), allowed, "{answer:?}");
    }
}

#[test]
fn without_joint_steps_no_way_leads_to_the_other_parent() {
    let mut plan = Plan::default();
    let mut person = |role| {
        let id = plan.new_id();
        plan.people.push(Person {
            id,
            role: Some(role),
            ..Person::default()
        });
        id
    };
    let (mother, father) = (person(Role::Parent), person(Role::Parent));
    let (partner, gran) = (person(Role::Network), person(Role::Network));
    plan.second_home.people = vec![father, partner];
    let all = [mother, father, partner, gran];
    assert!(all.iter().all(|id| may_propose_sharing_with(&plan, *id)));
    plan.talk_together = Some(TalkTogether::No);
    assert_eq!(
        all.map(|id| may_propose_sharing_with(&plan, id)),
        [false, false, false, true]
    );
    plan.my_home = Some(Home::First);
    assert_eq!(
        all.map(|id| may_propose_sharing_with(&plan, id)),
        [false, false, false, true]
    );
    plan.first_home.people = vec![mother];
    assert_eq!(
        all.map(|id| may_propose_sharing_with(&plan, id)),
        [true, false, false, true]
    );
}

#[test]
fn parents_in_two_households_make_two_homes() {
    let mut plan = Plan::default();
    assert!(!has_two_homes(&plan));
    for household in ["Utrecht", " utrecht", ""] {
        let id = plan.new_id();
        plan.people.push(Person {
            id,
            role: Some(Role::Parent),
            household: household.into(),
            ..Person::default()
        });
        assert!(!has_two_homes(&plan));
    }
    plan.people[2].household = "Zeist".into();
    assert!(has_two_homes(&plan));
}

fn weekly() -> Schedule {
    let mut schedule = Schedule {
        hand_over: TimeOfDay::new(17, 0),
        ..Schedule::default()
    };
    for weekday in 0..7 {
        schedule
            .pattern
            .set(weekday, Some(if weekday < 4 { Home::First } else { Home::Second }));
    }
    schedule
}

#[test]
fn before_the_hand_over_children_are_where_they_slept() {
    let schedule = weekly();
    // Friday 27 November 2026.
    let friday = day(2026, 11, 27);
    for (time, home) in [
        (TimeOfDay::new(8, 30), Home::First),
        (TimeOfDay::new(17, 0), Home::Second),
        (None, Home::Second),
    ] {
        assert_eq!(home_at(&schedule, friday, time), Some(home), "{time:?}");
    }
    assert_eq!(
        next_hand_overs(&schedule, day(2026, 11, 25), 2),
        [
            HandOver {
                day: friday,
                to: Home::Second
            },
            HandOver {
                day: day(2026, 11, 30),
                to: Home::First
            }
        ]
    );
}

#[test]
fn an_agreement_in_the_other_home_is_told_once_with_how_often() {
    let mut plan = Plan {
        schedule: weekly(),
        ..Plan::default()
    };
    let mut days = Weekdays::default();
    days.set(chrono::Weekday::Fri, true);
    let agreement = |id, from| Agreement {
        id,
        what: "Zwemmen".into(),
        when: Some(When::Weekly {
            days,
            every: Every::default(),
            times: Some(Times {
                from: TimeOfDay::new(from, 0),
                until: None,
            }),
            first: None,
        }),
        home: Some(Home::First),
        ..Agreement::default()
    };
    for from in [16, 18] {
        let id = plan.new_id();
        plan.agreements.push(agreement(id, from));
    }
    // At four they are still there; at six they are not.
    assert_eq!(
        collisions(&plan, day(2026, 11, 1), day(2026, 11, 30)),
        [Collision::Elsewhere {
            agreement: plan.agreements[1].id,
            day: day(2026, 11, 6),
            home: Home::Second,
            days: 4
        }]
    );
}

#[test]
fn a_winter_holiday_goes_over_the_end_of_the_year_and_belongs_to_the_year_it_began() {
    let special = Special {
        from: Some(day(2024, 12, 21)),
        until: Some(day(2025, 1, 5)),
        yearly: true,
        split: Some(Split::ByYear),
        home: Some(Home::First),
        ..Special::default()
    };
    assert_eq!(special.home_on(day(2027, 1, 3)), Some(Home::First));
    assert_eq!(special.home_on(day(2027, 12, 31)), Some(Home::Second));
    assert_eq!(special.home_on(day(2028, 1, 5)), Some(Home::Second));
    assert_eq!(special.home_on(day(2028, 1, 6)), None);
}

#[test]
fn a_birthday_of_the_29th_of_february_is_the_28th_in_other_years() {
    let special = Special {
        from: Some(day(2024, 2, 29)),
        yearly: true,
        home: Some(Home::Second),
        ..Special::default()
    };
    assert_eq!(special.home_on(day(2028, 2, 29)), Some(Home::Second));
    assert_eq!(special.home_on(day(2028, 2, 28)), None);
    assert_eq!(special.home_on(day(2027, 2, 28)), Some(Home::Second));
}

#[test]
fn a_pattern_with_a_day_in_two_homes_is_not_read() {
    let read = |bits: u32| minicbor::decode::<Pattern>(&minicbor::to_vec(bits).unwrap()).ok();
    assert_eq!(
        read(0b10_01).map(|pattern| (pattern.get(0), pattern.get(1))),
        Some((Some(Home::First), Some(Home::Second)))
    );
    for bits in [0b11, 0b11 << 26, 1 << 28, u32::MAX] {
        assert_eq!(read(bits), None, "{bits:b}");
    }
    // Two neighbours whose bits stand side by side are two days.
    assert!(read(0b01_10).is_some());
}

fn wish(plan: &mut Plan, home: Home, words: &str) -> Id {
    crate::plan::add(
        plan,
        |plan| &mut plan.wishes,
        |id| Wish {
            id,
            home: Some(home),
            subject: Some(Subject::Contact),
            words: words.into(),
            ..Wish::default()
        },
    )
}

#[test]
fn common_needs_the_yes_of_both() {
    let mut plan = Plan::default();
    let id = wish(&mut plan, Home::First, "We antwoorden binnen een dag.");
    assert_eq!(common(&plan).count(), 0);
    // Nobody says yes to their own wish.
    say(&mut plan, Home::First, id, Some(Stance::Yes));
    assert_eq!((common(&plan).count(), plan.agreements.len()), (0, 0));
    say(&mut plan, Home::Second, id, Some(Stance::NotYet));
    assert_eq!((common(&plan).count(), plan.agreements.len()), (0, 0));
    say(&mut plan, Home::Second, id, Some(Stance::Yes));
    assert_eq!((common(&plan).count(), plan.agreements.len()), (1, 1));
    assert_eq!(plan.agreements[0].what, "We antwoorden binnen een dag.");
    say(&mut plan, Home::Second, id, Some(Stance::Yes));
    assert_eq!(plan.agreements.len(), 1, "twice is once");
    say(&mut plan, Home::Second, id, None);
    assert_eq!((common(&plan).count(), plan.agreements.len()), (0, 0));
}

#[test]
fn a_yes_holds_for_the_words_that_were_read() {
    let mut plan = Plan::default();
    let id = wish(&mut plan, Home::First, "De kinderen wisselen op school.");
    say(&mut plan, Home::Second, id, Some(Stance::Yes));
    plan.wishes[0].words = "de kinderen wisselen op school".into();
    assert!(is_common(&plan.wishes[0]), "a capital changes nothing");
    plan.wishes[0].words = "De kinderen wisselen thuis.".into();
    assert!(!is_common(&plan.wishes[0]));
    assert_eq!(plan.wishes[0].stance_now(), None);
}

#[test]
fn an_agreement_that_somebody_worked_on_is_not_thrown_away() {
    let mut plan = Plan::default();
    let id = wish(&mut plan, Home::First, "Eén app.");
    say(&mut plan, Home::Second, id, Some(Stance::Yes));
    plan.agreements[0].place = "Op de telefoon".into();
    say(&mut plan, Home::Second, id, Some(Stance::Later));
    assert!(plan.agreements[0].not_agreed);
    say(&mut plan, Home::Second, id, Some(Stance::Yes));
    assert_eq!(plan.agreements.len(), 1);
    assert!(!plan.agreements[0].not_agreed);
}

#[test]
fn the_same_wish_of_both_homes_becomes_one_agreement() {
    let mut plan = Plan::default();
    let one = wish(&mut plan, Home::First, "Eén app voor alles.");
    let other = wish(&mut plan, Home::Second, "een app voor alles");
    assert_eq!(twin(&plan, &plan.wishes[0]).map(|twin| twin.id), Some(other));
    say(&mut plan, Home::Second, one, Some(Stance::Yes));
    say(&mut plan, Home::First, other, Some(Stance::Yes));
    assert_eq!(plan.agreements.len(), 1);
    assert_eq!((common(&plan).count(), beside(&plan).len()), (2, 1));
}

#[test]
fn what_each_home_writes_comes_together_without_a_conflict() {
    let mut base = Plan::default();
    let wanted = wish(&mut base, Home::First, "Eén app.");
    let mut mine = base.clone();
    wish(&mut mine, Home::First, "Wisselen op school.");
    let mut theirs = base.clone();
    theirs.author = 9;
    theirs.named = 0;
    say(&mut theirs, Home::Second, wanted, Some(Stance::Yes));
    wish(&mut theirs, Home::Second, "Bellen om zeven uur.");
    let merged = merge(&base, &mine, &theirs, Scope::Copy);
    assert!(merged.conflicts.is_empty(), "{merged:?}");
    for change in &merged.changes {
        apply(&mut mine, change);
    }
    assert_eq!(
        (mine.wishes.len(), mine.agreements.len(), common(&mine).count()),
        (3, 1, 1)
    );
}
