use super::*;
use crate::plan::agreement::{Answer, ProgressNote, ProgressState, Response};
use crate::plan::going::note;
use crate::plan::sample::{example, small};
use crate::plan::sharing::Sent;
use crate::plan::testing;
use crate::plan::upkeep::{Review, ReviewMoment};
use proptest::prelude::*;

fn day(month: u32, number: u32) -> Day {
    Day::new(2026, month, number).unwrap()
}

/// The small plan, begun on 14 September.
fn begun() -> Plan {
    let mut plan = small(day(9, 14));
    plan.reviews.clear();
    plan
}

#[test]
fn the_first_look_is_on_day_28_and_not_on_day_27() {
    let plan = begun();
    let due = day(10, 12);
    assert_eq!(attention(&plan, day(9, 14)).first_check, FirstCheck::Coming(due));
    assert_eq!(attention(&plan, day(10, 11)).first_check, FirstCheck::Coming(due));
    assert_eq!(calls(&plan, day(10, 11)), None);
    assert_eq!(attention(&plan, due).first_check, FirstCheck::Due(due));
    assert_eq!(calls(&plan, due), Some(Calls::FirstCheck));
    assert!(!attention(&plan, due).is_calm());
}

#[test]
fn who_looked_is_not_asked_again_until_the_next_version() {
    let mut plan = begun();
    plan.upkeep.first_check = Some(day(10, 20));
    assert_eq!(attention(&plan, day(12, 1)).first_check, FirstCheck::Held(day(10, 20)));
    plan.begin_next_version(Vec::new(), day(12, 1));
    assert_eq!(
        attention(&plan, day(12, 28)).first_check,
        FirstCheck::Coming(day(12, 29))
    );
    assert_eq!(attention(&plan, day(12, 29)).first_check, FirstCheck::Due(day(12, 29)));
}

#[test]
fn looking_back_together_is_looking() {
    let mut plan = begun();
    plan.reviews = vec![Review {
        held_on: Some(day(10, 1)),
        ..Review::default()
    }];
    assert_eq!(attention(&plan, day(11, 1)).first_check, FirstCheck::Held(day(10, 1)));
}

#[test]
fn without_agreements_or_a_beginning_there_is_nothing_to_look_at() {
    let mut plan = begun();
    plan.begun = None;
    assert_eq!(attention(&plan, day(12, 1)).first_check, FirstCheck::None);
    plan.begun = Some(day(1, 1));
    plan.agreements.clear();
    assert_eq!(attention(&plan, day(12, 1)).first_check, FirstCheck::None);
}

#[test]
fn what_falters_stands_with_the_latest_first_until_it_goes_well_or_is_not_needed() {
    let mut plan = begun();
    let ids: Vec<Id> = plan.agreements.iter().map(|one| one.id).collect();
    note(&mut plan.agreements[0], ProgressState::Not, day(9, 15), false);
    note(&mut plan.agreements[1], ProgressState::Partly, day(9, 16), false);
    note(&mut plan.agreements[2], ProgressState::Well, day(9, 17), false);
    assert_eq!(attention(&plan, day(9, 18)).falters, [ids[1], ids[0]]);
    assert_eq!(calls(&plan, day(9, 18)), Some(Calls::Falters(2)));
    note(
        &mut plan.agreements[1],
        ProgressState::NoLongerNeeded,
        day(9, 18),
        false,
    );
    note(&mut plan.agreements[0], ProgressState::Well, day(9, 18), false);
    assert!(attention(&plan, day(9, 18)).falters.is_empty());
}

#[test]
fn asked_help_shows_when_the_weeks_of_the_family_have_passed() {
    let mut plan = begun();
    let asked = &mut plan.agreements[0];
    asked.kind = Some(crate::plan::agreement::AgreementKind::AskedOfProfessional);
    asked.asked_on = Some(day(9, 14));
    asked.responses.clear();
    let id = asked.id;
    let now = |plan: &Plan, today| attention(plan, today).waiting;
    assert!(now(&plan, day(12, 1)).is_empty(), "nobody chose how long");
    plan.upkeep.wait_weeks = 2;
    assert!(now(&plan, day(9, 27)).is_empty());
    let waiting = now(&plan, day(9, 28));
    assert_eq!((waiting[0].agreement, waiting[0].weeks), (id, 2));
    plan.agreements[0].responses = vec![Response {
        answer: Some(Answer::Cannot),
        ..Response::default()
    }];
    assert!(now(&plan, day(9, 28)).is_empty(), "no is a reaction too");
    plan.agreements[0].responses.clear();
    plan.agreements[0].asked_on = None;
    assert_eq!(attention(&plan, day(9, 28)).asked_without_day, [id]);
}

#[test]
fn a_day_to_look_back_is_told_two_weeks_before_and_when_it_has_been() {
    let mut plan = begun();
    plan.reviews = vec![Review {
        on: Some(ReviewMoment::On(day(10, 5))),
        ..Review::default()
    }];
    let near = |today| attention(&plan, today).reviews[0].near;
    assert_eq!(near(day(9, 20)), Near::Later);
    assert_eq!(near(day(9, 21)), Near::Soon);
    assert_eq!(near(day(10, 5)), Near::Today);
    assert_eq!(near(day(10, 6)), Near::Past);
    assert_eq!(calls(&plan, day(9, 20)), None);
    assert_eq!(calls(&plan, day(9, 21)), Some(Calls::ReviewNear(day(10, 5))));
    assert_eq!(calls(&plan, day(10, 6)), Some(Calls::ReviewPast));
}

#[test]
fn people_are_asked_once_and_not_children_nor_who_accepted() {
    let plan = example(day(9, 14));
    let open = attention(&plan, day(9, 14)).unanswered;
    let role = |one: &Unanswered| plan.person(one.person).unwrap().role;
    assert!(
        open.iter()
            .all(|one| role(one) != Some(Role::Child) && role(one) != Some(Role::Parent))
    );
    let helper = plan.agreements[16].who.as_ref().unwrap().named()[0];
    assert!(
        open.iter().all(|one| one.person != helper),
        "who accepted the plan has answered"
    );
    assert!(!open.is_empty());
}

#[test]
fn a_parent_to_whom_the_plan_was_sent_is_asked() {
    let mut plan = example(day(9, 14));
    plan.acceptances.clear();
    let father = plan.people[3].id;
    assert_eq!(plan.people[3].role, Some(Role::Parent));
    let now = |plan: &Plan| attention(plan, day(9, 20)).unanswered;
    assert!(now(&plan).iter().all(|one| one.person != father));
    plan.sent.push(Sent {
        to: Some(father),
        on: Some(day(9, 15)),
        ..Sent::default()
    });
    let asked = now(&plan).into_iter().find(|one| one.person == father).unwrap();
    assert_eq!(asked.sent_on, Some(day(9, 15)));
}

proptest! {
    #[test]
    fn any_plan_can_be_looked_at(plan in testing::plans()) {
        let today = day(9, 14);
        let all = attention(&plan, today);
        if all.is_calm() {
            prop_assert_eq!(calls(&plan, today), None);
        }
        for waiting in &all.waiting {
            prop_assert!(waiting.weeks >= plan.upkeep.wait_weeks);
        }
    }

    #[test]
    fn a_note_without_a_state_changes_nothing(plan in testing::plans()) {
        let mut other = plan.clone();
        for agreement in &mut other.agreements {
            agreement.progress.push(ProgressNote::default());
        }
        prop_assert_eq!(attention(&plan, day(9, 14)).falters.len(), attention(&other, day(9, 14)).falters.len());
    }
}
