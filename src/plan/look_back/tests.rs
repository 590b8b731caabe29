use proptest::prelude::*;

use super::*;
use crate::plan::agreement::ProgressNote;
use crate::plan::sample::example;
use crate::plan::testing::plans;

fn day(month: u32, day: u32) -> Day {
    Day::new(2026, month, day).unwrap()
}

fn on(id: u32, day: Day) -> Review {
    Review {
        id: Id::own(id),
        on: Some(ReviewMoment::On(day)),
        ..Review::default()
    }
}

fn with(reviews: Vec<Review>) -> Plan {
    Plan {
        reviews,
        named: 9,
        ..Plan::default()
    }
}

#[test]
fn a_talk_is_the_planned_moment_that_is_nearest() {
    let plan = with(vec![on(1, day(9, 30)), on(2, day(9, 14)), on(3, day(7, 1))]);
    let meant = |today| plan.planned_for(today).map(|review| review.id.count);
    assert_eq!(meant(day(9, 15)), Some(2));
    assert_eq!(meant(day(9, 29)), Some(1));
    assert_eq!(meant(day(7, 2)), Some(3));
    assert_eq!(meant(day(6, 1)), None, "what is planned in a month is not today");
    let plan = with(vec![on(1, day(9, 30)), Review::default()]);
    assert_eq!(plan.planned_for(day(6, 1)).map(|review| review.id), Some(Id::default()));
}

#[test]
fn the_edge_of_soon_is_three_weeks() {
    let plan = with(vec![on(1, day(9, 22))]);
    assert!(plan.planned_for(day(9, 1)).is_some());
    assert!(plan.planned_for(Day::new(2026, 8, 31).unwrap()).is_none());
    assert!(!plan.is_review_due(day(9, 21)));
    assert!(plan.is_review_due(day(9, 22)) && plan.is_review_due(day(10, 22)));
}

#[test]
fn a_talk_that_began_goes_on_until_another_begins() {
    let mut plan = with(vec![on(1, day(9, 14)), on(2, day(12, 14))]);
    plan.begin_talk(day(9, 16));
    assert_eq!(plan.talk().unwrap().id, Id::own(1));
    assert_eq!(plan.next_review().unwrap().id, Id::own(2));
    assert!(!plan.is_review_due(day(9, 16)));
    // Another on the same day is one more, and the one they are in.
    plan.begin_talk(day(9, 16));
    assert_eq!(plan.talk().unwrap().id, Id::own(10));
    plan.begin_talk(day(12, 1));
    assert_eq!(plan.talk().unwrap().id, Id::own(2));
    assert_eq!(plan.reviews.len(), 3);
}

#[test]
fn a_talk_in_which_nothing_was_said_can_be_left() {
    let mut plan = with(vec![on(1, day(9, 14))]);
    plan.begin_talk(day(9, 14));
    plan.leave_talk();
    assert!(plan.talk().is_none() && plan.is_review_due(day(9, 14)));
    plan.begin_talk(day(9, 14));
    plan.talk_mut().unwrap().outcome = "Fijn gepraat".into();
    plan.leave_talk();
    assert!(plan.talk().is_some(), "what was said is not lost");
}

#[test]
fn what_says_nothing_is_not_kept() {
    let mut review = Review::default();
    review.note(Id::own(4), |finding| finding.words = "Ging goed".into());
    review.note(Id::own(4), |finding| finding.decision = Some(Decision::Keep));
    assert_eq!(review.findings.len(), 1);
    review.note(Id::own(4), |finding| {
        finding.words.clear();
        finding.decision = None;
    });
    assert!(review.findings.is_empty());
    review.set_face(None, Some(Face::Glad));
    review.set_face(Some(Topic::Contact), Some(Face::Sad));
    review.set_face(None, Some(Face::Middling));
    assert_eq!(review.face(None), Some(Face::Middling));
    assert_eq!(review.moods.len(), 2);
    review.set_words_of(Id::own(2), "Mag de hond mee?".into());
    assert_eq!(review.words_of(Id::own(2)), "Mag de hond mee?");
    review.set_words_of(Id::own(2), String::new());
    assert!(review.child_says.is_empty());
}

#[test]
fn the_talk_goes_on_with_what_was_not_discussed() {
    let mut plan = example(day(3, 2));
    let ids: Vec<Id> = plan.agreements.iter().map(|one| one.id).collect();
    assert_eq!(plan.agreement_to_discuss(), Some(ids[0]));
    plan.begin_talk(day(4, 13));
    let talk = plan.talk_mut().unwrap();
    talk.note(ids[0], |finding| finding.state = Some(ProgressState::Well));
    talk.note(ids[1], |finding| finding.decision = Some(Decision::Stop));
    talk.note(ids[3], |finding| finding.words = "Ja".into());
    assert_eq!(plan.agreement_to_discuss(), Some(ids[2]));
    for id in &ids {
        plan.talk_mut()
            .unwrap()
            .note(*id, |finding| finding.words = "Ja".into());
    }
    assert_eq!(plan.agreement_to_discuss(), Some(ids[0]));
    assert_eq!(Plan::default().agreement_to_discuss(), None);
}

#[test]
fn what_came_out_is_counted_over_what_is_there() {
    let mut plan = example(day(3, 2));
    let ids: Vec<Id> = plan.agreements.iter().map(|one| one.id).collect();
    let question = plan.questions[0].id;
    plan.begin_talk(day(4, 13));
    let talk = plan.talk_mut().unwrap();
    let mut say = |id, state, decision| {
        talk.note(id, |finding| {
            finding.state = state;
            finding.decision = decision;
        });
    };
    say(ids[0], Some(ProgressState::Well), Some(Decision::Keep));
    say(ids[1], Some(ProgressState::Partly), Some(Decision::Change));
    say(ids[2], Some(ProgressState::Not), Some(Decision::Stop));
    say(ids[3], Some(ProgressState::NoLongerNeeded), None);
    say(ids[4], Some(ProgressState::NoLongerNeeded), Some(Decision::Keep));
    say(question, Some(ProgressState::Well), None);
    say(Id::own(9999), Some(ProgressState::Well), Some(Decision::Keep));
    let found = plan.found();
    assert_eq!((found.agreements, found.seen), (ids.len(), 5));
    assert_eq!((found.well, found.partly, found.not, found.keep), (1, 1, 1, 2));
    assert_eq!(found.change, [ids[1]]);
    assert_eq!(found.behind, [ids[2], ids[3]]);
    assert_eq!((found.questions, found.answered), (plan.questions.len(), 1));
    assert_eq!((found.conditions, found.met), (plan.conditions.len(), 0));
}

#[test]
fn the_latest_word_says_whether_something_works() {
    let mut plan = example(day(3, 2));
    plan.observations.clear();
    let ids: Vec<Id> = plan.agreements.iter().map(|one| one.id).collect();
    let note = |on, state| {
        vec![ProgressNote {
            on: Some(on),
            state: Some(state),
            ..ProgressNote::default()
        }]
    };
    plan.agreements[0].progress = note(day(4, 1), ProgressState::Well);
    plan.agreements[1].progress = note(day(4, 1), ProgressState::Well);
    plan.agreements[2].progress = note(day(4, 20), ProgressState::Not);
    assert_eq!(plan.what_works(None), [ids[0], ids[1]]);
    plan.begin_talk(day(4, 13));
    let talk = plan.talk_mut().unwrap();
    talk.note(ids[1], |finding| finding.decision = Some(Decision::Change));
    talk.note(ids[2], |finding| finding.decision = Some(Decision::Keep));
    talk.note(ids[3], |finding| finding.decision = Some(Decision::Keep));
    talk.note(ids[4], |finding| finding.state = Some(ProgressState::Well));
    assert_eq!(plan.what_works(None), [ids[0], ids[3], ids[4]]);
    // In the next version the talk lies in the one before.
    let before = plan.as_edition();
    plan.begin_next_version(Vec::new(), day(4, 13));
    assert_eq!(plan.what_works(None), []);
    assert_eq!(plan.what_works(Some(&before)), [ids[0], ids[3], ids[4]]);
    plan.agreements[0].progress = note(day(5, 1), ProgressState::Not);
    assert_eq!(plan.what_works(Some(&before)), [ids[3], ids[4]]);
}

#[test]
fn what_was_found_before_is_of_an_earlier_talk() {
    let mut plan = with(vec![on(1, day(3, 1)), on(2, day(6, 1))]);
    plan.begin_talk(day(3, 1));
    plan.talk_mut()
        .unwrap()
        .note(Id::own(7), |finding| finding.words = "Lastig".into());
    assert!(plan.found_before(Id::own(7)).is_none());
    plan.begin_talk(day(6, 1));
    let (on, finding) = plan.found_before(Id::own(7)).unwrap();
    assert_eq!((on, finding.words.as_str()), (day(3, 1), "Lastig"));
}

#[test]
fn the_same_agreement_is_known_whatever_people_said() {
    let plan = example(day(3, 2));
    let one = plan.agreements[0].clone();
    let mut other = one.clone();
    other.responses.clear();
    other.progress.push(ProgressNote::default());
    assert!(one.agrees_the_same(&other));
    other.place = "Op het plein".into();
    assert!(!one.agrees_the_same(&other));
}

proptest! {
    #[test]
    fn any_plan_can_be_looked_back_on(mut plan in plans(), days in 0_i64..4000) {
        let today = Day(day(1, 1).0 + chrono::Days::new(days.unsigned_abs()));
        let before = plan.reviews.len();
        plan.begin_talk(today);
        prop_assert!(plan.reviews.len() <= before + 1);
        prop_assert!(plan.talk().is_some());
        let found = plan.found();
        prop_assert!(found.seen <= found.agreements && found.answered <= found.questions && found.met <= found.conditions);
        let behind = found.behind.len();
        plan.begin_next_version(Vec::new(), today);
        prop_assert_eq!(plan.agreements.len() + behind, found.agreements);
    }
}
