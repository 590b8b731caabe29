use proptest::prelude::*;

use super::super::*;
use super::{after, as_if};
use crate::plan::agreement::Agreement;
use crate::plan::day::Day;
use crate::plan::testing::{edits, plans};
use crate::plan::wire::{Out, Value};
use crate::plan::{Plan, sample};

fn bytes(change: &Change) -> Vec<u8> {
    let mut out = Out::new(Vec::new());
    change.put(&mut out);
    out.into_writer()
}

proptest! {
    #[test]
    fn changes_make_one_plan_into_the_other(plan in plans(), edits in edits(50_000)) {
        let edited = edits.of(&plan);
        let changes = compare(&plan, &edited, Scope::Device);
        let result = after(&plan, &changes);
        prop_assert_eq!(as_if(&result, &edited), edited);
    }

    #[test]
    fn changes_make_any_plan_into_any_other(before in plans(), wanted in plans()) {
        let changes = compare(&before, &wanted, Scope::Device);
        let result = after(&before, &changes);
        prop_assert_eq!(as_if(&result, &wanted), wanted);
    }

    #[test]
    fn a_change_twice_is_once(plan in plans(), edits in edits(50_000)) {
        let changes = compare(&plan, &edits.of(&plan), Scope::Device);
        let mut result = plan;
        for change in &changes {
            prop_assert!(matches!(apply(&mut result, change), Applied::Done | Applied::AlreadyThere));
            let once = result.clone();
            prop_assert_eq!(apply(&mut result, change), Applied::AlreadyThere);
            prop_assert_eq!(&result, &once);
        }
        prop_assert_eq!(after(&result, &changes), result);
    }

    #[test]
    fn nothing_differs_from_itself(plan in plans()) {
        prop_assert_eq!(compare(&plan, &plan, Scope::Device), vec![]);
    }

    #[test]
    fn a_change_survives_its_bytes(plan in plans(), edits in edits(50_000)) {
        for change in compare(&plan, &edits.of(&plan), Scope::Device) {
            prop_assert_eq!(read::<Change>(&bytes(&change)), Some(change));
        }
    }

    #[test]
    fn a_strange_change_does_no_harm(plan in plans(), edits in edits(50_000), noise in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4)) {
        let mut result = plan.clone();
        for change in compare(&plan, &edits.of(&plan), Scope::Device) {
            let mut bytes = bytes(&change);
            for (at, byte) in &noise {
                let at = at.index(bytes.len());
                bytes[at] = *byte;
            }
            if let Some(change) = read::<Change>(&bytes) {
                let before = result.clone();
                let applied = apply(&mut result, &change);
                if applied != Applied::Done {
                    prop_assert_eq!(&result, &before);
                }
                prop_assert_eq!((result.id, result.author), (before.id, before.author));
            }
        }
    }

    #[test]
    fn an_answer_says_nothing_of_what_stays_home(plan in plans(), other in plans()) {
        for change in compare(&plan, &other, Scope::Answer) {
            let at_home = [0, 15, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32];
            prop_assert!(!at_home.contains(&change.path[0].number));
        }
    }
}

#[test]
fn the_numbers_are_those_of_the_records() {
    let today = Day::new(2026, 11, 24).unwrap();
    let plan = sample::example(today);
    let at = |path: &[Step]| super::super::find::bytes_at(&plan, path);
    let text = |text: &str| minicbor::to_vec(text).unwrap();
    let agreement = &plan.agreements[0];
    let first = Step::item(number::AGREEMENTS, agreement.id);
    assert_eq!(
        at(&[first, Step::field(number::AGREED[0])]),
        Some(text(&agreement.what))
    );
    let person = &plan.people[0];
    let someone = Step::item(number::PEOPLE, person.id);
    assert_eq!(at(&[someone, Step::field(number::OFFERS)]), Some(text(&person.offers)));
    for (number, filled) in [
        (number::OBSERVATIONS, plan.observations.is_empty()),
        (number::QUESTIONS, plan.questions.is_empty()),
        (number::CONDITIONS, plan.conditions.is_empty()),
        (number::ACCEPTANCES, plan.acceptances.is_empty()),
        (number::CHILD_PAGES, plan.child_pages.is_empty()),
    ] {
        assert_eq!(at(&[Step::field(number)]) == Some(vec![0x80]), filled, "{number}");
    }
}

#[test]
fn what_moved_is_a_move_and_no_more() {
    let agreement = |count| Agreement {
        id: Id::own(count),
        ..Agreement::default()
    };
    let before = Plan {
        agreements: (1..=5).map(agreement).collect(),
        ..Plan::default()
    };
    let mut wanted = before.clone();
    let last = wanted.agreements.pop().unwrap();
    wanted.agreements.insert(0, last);
    let changes = compare(&before, &wanted, Scope::Copy);
    assert_eq!(
        changes,
        [Change {
            path: vec![Step::item(number::AGREEMENTS, Id::own(5))],
            what: What::Move(Place::First)
        }]
    );
}

#[test]
fn an_added_thing_can_be_read_as_what_it_is() {
    let before = Plan::default();
    let mut wanted = Plan::default();
    let agreement = Agreement {
        id: Id { author: 3, count: 1 },
        what: "Samen koken".into(),
        ..Agreement::default()
    };
    wanted.agreements.push(agreement.clone());
    let changes = compare(&before, &wanted, Scope::Answer);
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0].value(), Some(agreement));
    assert_eq!(changes[0].about(), Some(Id { author: 3, count: 1 }));
}
