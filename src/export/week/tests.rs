//! A week in lines, tested.

use super::*;
use crate::plan::occurrence::week;
use crate::plan::sample::{example, large};
use crate::plan::testing;
use proptest::prelude::*;

fn monday() -> Day {
    Day::new(2026, 9, 14).unwrap()
}

fn words_of(lines: &[Line]) -> Vec<String> {
    lines
        .iter()
        .map(|line| format!("{} | {}", line.time, line.who.as_deref().unwrap_or("?")))
        .collect()
}

#[test]
fn a_day_says_when_and_who_and_whose_turn() {
    let plan = example(monday());
    let now = week(&plan, monday());
    let days = Shown::new(&plan, &now, None).days(|_| 9);
    assert_eq!(
        words_of(&days[2].lines),
        [
            "7.00 – 8.25 | Renée",
            "17.30 | Şerife is aan de beurt, en anders Marijke (oma)",
            "18.15 | IJsbrand",
            "21.30 | Zoë en Renée",
        ]
    );
    assert_eq!(days[1].lines[0].helpers, "met hulp van Şerife");
    let next = week(&plan, monday().plus_weeks(1));
    let days = Shown::new(&plan, &next, None).days(|_| 9);
    assert!(words_of(&days[2].lines).contains(&"17.30 | Agnieszka is aan de beurt, en anders Marijke (oma)".into()));
}

#[test]
fn for_one_person_only_what_is_theirs_is_there() {
    let plan = example(monday());
    let serife = plan.people[6].id;
    let now = week(&plan, monday());
    let shown = Shown::new(&plan, &now, Some(serife));
    let counts: Vec<usize> = shown.days(|_| 9).iter().map(|day| day.lines.len()).collect();
    assert_eq!(
        counts,
        [0, 1, 1, 1, 0, 0, 0],
        "she helps on Tuesday and Thursday and cooks on Wednesday"
    );
    assert_eq!(shown.no_moment(9).0.len(), 2);
    assert!(shown.due(9).0.is_empty());
}

#[test]
fn what_has_no_day_says_when_it_holds() {
    let plan = example(monday());
    let now = week(&plan, monday());
    let shown = Shown::new(&plan, &now, None);
    let (lines, more) = shown.no_moment(3);
    assert_eq!(words_of(&lines)[1], "als Renée een nachtdienst heeft | Marijke (oma)");
    assert_eq!(more, 3);
    assert_eq!(words_of(&shown.due(3).0), ["In september: 3 keer | Agnieszka en Renée"]);
}

#[test]
fn a_long_day_is_folded_and_the_same_clash_is_told_once() {
    let plan = large(monday(), 400);
    let now = week(&plan, monday());
    let shown = Shown::new(&plan, &now, None);
    for (day, all) in shown.days(|_| 6).iter().zip(&now.days) {
        assert_eq!(day.lines.len() + day.more, all.entries.len());
        assert!(day.lines.len() <= 6);
    }
    let clashes = shown.clashes(usize::MAX).0;
    assert!(!clashes.is_empty() && clashes.len() < occurrence::clashes(&plan, &now).len());
}

proptest! {
    #[test]
    fn any_week_of_any_plan_can_be_shown(plan in testing::plans(), weeks in 0_u32..200) {
        let now = week(&plan, monday().plus_weeks(weeks));
        for whom in core::iter::once(None).chain(plan.people.iter().map(|one| Some(one.id))).take(4) {
            let shown = Shown::new(&plan, &now, whom);
            let lines: usize = shown.days(|_| usize::MAX).iter().map(|day| day.lines.len()).sum();
            let all: usize = now.days.iter().map(|day| day.entries.len()).sum();
            prop_assert!(lines <= all && (whom.is_some() || lines == all));
            let _ = shown.clashes(usize::MAX).0;
        }
    }
}
