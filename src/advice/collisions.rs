//! What does not go together in the coming weeks. The same two agreements are told once, with the first day.

use core::cmp::Reverse;

use crate::plan::Plan;
use crate::plan::day::Day;
use crate::plan::id::Id;
use crate::plan::occurrence::{Clash, clashes, week};

/// How many weeks are looked at, this one included.
pub const WEEKS: u32 = 4;

/// Something that does not go together, on one day or more.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Collision {
    /// What, on the first day that it happens.
    pub clash: Clash,
    /// On how many days in these weeks.
    pub days: usize,
}

impl Collision {
    /// The first day.
    #[must_use]
    pub const fn day(&self) -> Day {
        day(&self.clash)
    }
}

const fn day(clash: &Clash) -> Day {
    match clash {
        Clash::Overlap { day, .. } | Clash::Away { day, .. } => *day,
    }
}

/// Whether somebody cannot possibly do both.
const fn two_places(clash: &Clash) -> bool {
    matches!(clash, Clash::Overlap { two_places: true, .. })
}

/// What two clashes have in common when it is the same thing on another day.
fn what(clash: &Clash) -> (Id, Id, Option<Id>, usize) {
    match *clash {
        Clash::Overlap {
            person, first, second, ..
        } => (first.min(second), first.max(second), Some(person), 0),
        Clash::Away {
            agreement, exception, ..
        } => (agreement, agreement, None, exception),
    }
}

/// What does not go together from today, for [`WEEKS`] weeks: first who would have to be in two places, then what falls
/// at one time, then what falls on a day that its exception takes out; each by day.
#[must_use]
pub fn collisions(plan: &Plan, today: Day) -> Vec<Collision> {
    let mut found: Vec<Collision> = Vec::new();
    for ahead in 0..WEEKS {
        let clashes = clashes(plan, &week(plan, today.plus_weeks(ahead)));
        for clash in clashes.into_iter().filter(|clash| day(clash) >= today) {
            match found.iter_mut().find(|known| what(&known.clash) == what(&clash)) {
                Some(known) => known.days += 1,
                None => found.push(Collision { clash, days: 1 }),
            }
        }
    }
    found.sort_by_key(|one| {
        let overlap = matches!(one.clash, Clash::Overlap { .. });
        (Reverse(two_places(&one.clash)), Reverse(overlap), one.day())
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::agreement::{Agreement, Doers};
    use crate::plan::day::TimeOfDay;
    use crate::plan::person::Person;
    use crate::plan::sample::example;
    use crate::plan::testing;
    use crate::plan::timing::{Every, Exception, Period, Times, Weekdays, When};
    use crate::plan::{add, occurrence};
    use chrono::Weekday::Tue;
    use proptest::prelude::*;

    /// A Monday.
    fn today() -> Day {
        Day::new(2026, 9, 14).unwrap()
    }

    fn plan(places: [&str; 2]) -> Plan {
        let mut plan = Plan::default();
        let oma = add(
            &mut plan,
            |plan| &mut plan.people,
            |id| Person {
                id,
                name: "Oma".into(),
                ..Person::default()
            },
        );
        for place in places {
            let when = When::Weekly {
                days: Weekdays::from_iter([Tue]),
                every: Every::default(),
                first: None,
                times: Some(Times {
                    from: TimeOfDay::new(15, 0),
                    until: TimeOfDay::new(16, 0),
                }),
            };
            add(
                &mut plan,
                |plan| &mut plan.agreements,
                |id| Agreement {
                    id,
                    what: "Ophalen".into(),
                    who: Some(Doers::People(vec![oma])),
                    when: Some(when),
                    place: place.into(),
                    ..Agreement::default()
                },
            );
        }
        plan
    }

    #[test]
    fn the_same_two_are_told_once_with_the_first_day() {
        let found = collisions(&plan(["school", "zwembad"]), today());
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].days, 4);
        assert_eq!(found[0].day(), Day::new(2026, 9, 15).unwrap());
        assert!(two_places(&found[0].clash));
        assert!(!two_places(&collisions(&plan(["", ""]), today())[0].clash));
    }

    #[test]
    fn what_has_passed_this_week_is_not_told() {
        let wednesday = Day::new(2026, 9, 16).unwrap();
        let found = collisions(&plan(["school", "zwembad"]), wednesday);
        assert_eq!(found[0].day(), Day::new(2026, 9, 22).unwrap());
        assert_eq!(found[0].days, 3);
    }

    #[test]
    fn a_day_that_is_taken_out_comes_last() {
        let mut plan = plan(["", ""]);
        plan.agreements[0].when = Some(When::Daily { times: None });
        plan.agreements[1].period = Period {
            exceptions: vec![Exception {
                from: Some(today()),
                until: Day::new(2026, 9, 25),
                words: "oma op reis".into(),
            }],
            ..Period::default()
        };
        let mut other = plan.agreements[1].clone();
        other.id = Id::own(99);
        other.period = Period::default();
        plan.agreements.extend([
            other.clone(),
            Agreement {
                id: Id::own(98),
                ..other
            },
        ]);
        let found = collisions(&plan, today());
        assert!(matches!(found.first().unwrap().clash, Clash::Overlap { .. }));
        let last = found.last().unwrap();
        assert!(matches!(last.clash, Clash::Away { exception: 0, .. }));
        assert_eq!(last.days, 2);
    }

    #[test]
    fn in_the_example_nobody_is_in_two_places() {
        assert!(
            collisions(&example(today()), today())
                .iter()
                .all(|one| !two_places(&one.clash))
        );
    }

    proptest! {
        #[test]
        fn any_plan_is_told_from_today_and_once(plan in testing::plans(), on in occurrence::tests::oracle::any_days()) {
            let found = collisions(&plan, on);
            prop_assert!(found.iter().all(|one| one.day() >= on && one.days > 0));
            for (index, one) in found.iter().enumerate() {
                prop_assert!(found[..index].iter().all(|other| what(&other.clash) != what(&one.clash)));
            }
        }
    }
}
