//! What hangs in both homes tells of nothing that is not for all.

use crate::audience::collisions_for_all;
use crate::plan::Plan;
use crate::plan::agreement::Agreement;
use crate::plan::day::Day;
use crate::plan::homes::{Home, Schedule};
use crate::plan::id::Id;
use crate::plan::sharing::KeptOut;
use crate::plan::timing::When;

#[test]
fn what_does_not_go_together_is_told_in_both_homes_only_where_it_is_for_all() {
    let mut schedule = Schedule::default();
    for weekday in 0..7 {
        schedule.pattern.set(weekday, Some(Home::Second));
    }
    let mut plan = Plan {
        schedule,
        agreements: vec![Agreement {
            id: Id::own(7),
            what: "Zwemmen".into(),
            when: Some(When::Daily { times: None }),
            home: Some(Home::First),
            ..Agreement::default()
        }],
        ..Plan::default()
    };
    let day = |day| Day::new(2026, 11, day).unwrap();
    let told = |plan: &Plan| collisions_for_all(plan, day(1), day(30)).len();
    assert_eq!(told(&plan), 1);
    plan.kept_out.push(KeptOut {
        person: Id::own(8),
        thing: Id::own(7),
    });
    assert_eq!(told(&plan), 0);
    plan.kept_out.clear();
    plan.agreements[0].private = true;
    assert_eq!(told(&plan), 0);
}
