//! What an answer may do, and how it comes home.

mod names;
mod strangers;

use proptest::prelude::*;

use super::*;
use crate::change::{Applied, apply, read};
use crate::letter;
use crate::plan::agreement::{Agreement, Answer as Said, Doers, Response, Voice};
use crate::plan::day::Day;
use crate::plan::person::Person;
use crate::plan::sharing::{Reader, Sent};
use crate::plan::situation::{Column, Condition, Observation, Question};
use crate::plan::testing::edits;
use crate::plan::timing::{Weekdays, When};
use crate::plan::upkeep::{Acceptance, PlanAnswer};
use crate::plan::wire::{Out, Value};
use crate::plan::{Plan, sample};
use crate::text::phrases::change::proposed;

const SHARE: u32 = 7;

fn today() -> Option<Day> {
    Day::new(2026, 11, 24)
}

/// The family's plan, and what was sent of it.
fn sent(reader: Reader) -> (Plan, Share) {
    let mut plan = sample::example(today().unwrap());
    let share = Share {
        share: SHARE,
        reader: Some(reader),
        plan: Plan {
            author: SHARE,
            named: 0,
            ..plan.clone()
        },
        ..Share::default()
    };
    let id = plan.new_id();
    plan.sent.push(Sent {
        id,
        share: SHARE,
        reader: Some(reader),
        ..Sent::default()
    });
    (plan, share)
}

/// The answer as it arrives, after its journey in bytes.
fn home(answer: &Answer) -> Answer {
    let mut out = Out::new(Vec::new());
    answer.put(&mut out);
    read(&out.into_writer()).unwrap()
}

fn respond(plan: &mut Plan, index: usize, person: Id, answer: Said, words: &str) {
    plan.agreements[index].responses.push(Response {
        person,
        answer: Some(answer),
        words: words.into(),
        on: today(),
    });
}

fn statuses(plan: &Plan, answer: &Answer) -> Vec<Status> {
    proposals(plan, None, answer).iter().map(|one| one.status).collect()
}

/// Somebody who has not said anything yet.
fn oma(plan: &Plan) -> Id {
    let silent = |id| {
        plan.agreements
            .iter()
            .flat_map(|one| &one.responses)
            .all(|said| said.person != id)
    };
    plan.people
        .iter()
        .map(|person| person.id)
        .find(|id| silent(*id))
        .unwrap()
}

proptest! {
    #[test]
    fn nothing_from_outside_panics(noise in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6), edits in edits(1)) {
        let (plan, share) = sent(Reader::Professional);
        let oma = oma(&plan);
        let mut edited = edits.of(&share.plan);
        if let Some(agreement) = edited.agreements.first_mut() {
            agreement.responses.push(Response { person: oma, answer: Some(Said::Doubt), words: "Hm".into(), on: None });
        }
        let answer = letter::answer(&share, &edited, Some(oma), "", "", today());
        prop_assert_eq!(&home(&answer), &answer);
        let mut out = Out::new(Vec::new());
        answer.put(&mut out);
        let mut bytes = out.into_writer();
        for (at, byte) in &noise {
            let at = at.index(bytes.len());
            bytes[at] = *byte;
        }
        if let Some(mut answer) = read::<Answer>(&bytes) {
            answer.plan = plan.id;
            let found = proposals(&plan, Some(&share.plan), &answer);
            for one in &found {
                let _ = proposed(&plan, &one.change, "Riet");
            }
            // Whatever was taken in: what the family wrote stands.
            let after = preview(&plan, &found);
            prop_assert_eq!(&after.why, &plan.why);
            prop_assert_eq!(&after.upkeep, &plan.upkeep);
            for (before, after) in plan.agreements.iter().zip(&after.agreements) {
                prop_assert_eq!((&before.what, &before.who, &before.when), (&after.what, &after.who, &after.when));
            }
        }
    }

    #[test]
    fn any_bytes_are_no_answer_or_one(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read::<Answer>(&bytes);
        let _ = read::<Change>(&bytes);
    }
}

#[test]
fn five_yeses_are_small() {
    let (mut plan, mut share) = sent(Reader::Network);
    // The sample has a short name; a real one is nine bytes of chance.
    (plan.id.0, share.plan.id.0) = (u64::MAX, u64::MAX);
    let oma = oma(&plan);
    let mut edited = share.plan.clone();
    for index in 0..5 {
        respond(&mut edited, index, oma, Said::Yes, "");
    }
    let answer = letter::answer(&share, &edited, Some(oma), "", "", today());
    assert_eq!(answer.changes.len(), 5);
    let mut out = Out::new(Vec::new());
    answer.put(&mut out);
    let length = out.into_writer().len();
    let changes = Packed::pack(&answer.changes, Header { from: oma, on: today() });
    let mut out = Out::new(Vec::new());
    crate::plan::wire::Field::write(&changes, &mut out);
    println!(
        "five yeses: {} bytes, the whole answer {length}",
        out.into_writer().len()
    );
    assert!(length <= 36, "{length}");
    assert_eq!(home(&answer), answer);
    assert_eq!(statuses(&plan, &answer), [Status::New; 5]);
}

#[test]
fn every_kind_of_response_comes_home_as_it_was() {
    let (plan, share) = sent(Reader::Network);
    let oma = oma(&plan);
    let mut edited = share.plan.clone();
    respond(&mut edited, 0, oma, Said::Doubt, "Op vrijdag kan ik niet altijd.");
    respond(&mut edited, 1, oma, Said::Cannot, "");
    respond(&mut edited, 2, oma, Said::Yes, "Graag!");
    edited.agreements[3].responses.push(Response {
        person: oma,
        ..Response::default()
    });
    let own = edited.new_id();
    edited.agreements.push(Agreement {
        id: own,
        what: "Ik bak pannenkoeken".into(),
        proposed_by: Some(oma),
        ..Agreement::default()
    });
    edited.people.iter_mut().find(|one| one.id == oma).unwrap().offers = "Koken".into();
    let answer = letter::answer(&share, &edited, Some(oma), "", "Tot zondag!", today());
    assert_eq!(home(&answer), answer);
    assert!(statuses(&plan, &answer).iter().all(|status| *status == Status::New));
    // A yes to what somebody else proposed earlier.
    let mut share = share;
    share.plan = edited;
    let mut again = share.plan.clone();
    let index = again.agreements.len() - 1;
    respond(&mut again, index, oma, Said::Yes, "");
    let answer = letter::answer(&share, &again, Some(oma), "", "", today());
    assert_eq!(home(&answer), answer);
}

#[test]
fn an_answer_may_not_touch_the_words_of_the_family() {
    let (plan, share) = sent(Reader::Professional);
    let oma = oma(&plan);
    let other = plan.people.iter().map(|one| one.id).find(|id| *id != oma).unwrap();
    let mut edited = share.plan.clone();
    edited.why = "Omdat ik het zeg".into();
    edited.agreements[0].what = "Iets anders".into();
    edited.agreements[1].who = None;
    edited.agreements.remove(2);
    edited.agreements.swap(3, 4);
    edited.people.iter_mut().find(|one| one.id == other).unwrap().offers = "Alles".into();
    respond(&mut edited, 5, other, Said::Yes, "");
    edited.upkeep.guardian = Some(other);
    edited.questions.push(Question {
        // Under a name that only the owner gives.
        id: Id::own(9_999),
        ..Question::default()
    });
    let id = edited.new_id();
    edited.observations.push(Observation {
        id,
        by: Some(other),
        column: Some(Column::Worry),
        ..Observation::default()
    });
    let id = edited.new_id();
    edited.agreements.push(Agreement {
        id,
        what: "Namens een ander".into(),
        proposed_by: Some(other),
        ..Agreement::default()
    });
    let answer = home(&letter::answer(&share, &edited, Some(oma), "", "", today()));
    let found = proposals(&plan, None, &answer);
    assert!(found.len() >= 11, "{}", found.len());
    assert!(found.iter().all(|one| one.status == Status::NotAllowed), "{found:#?}");
}

#[test]
fn only_a_professional_answers_conditions_and_the_plan() {
    for (reader, status) in [
        (Reader::Professional, Status::New),
        (Reader::Network, Status::NotAllowed),
        (Reader::Coordinator, Status::NotAllowed),
        (Reader::OtherHome, Status::NotAllowed),
    ] {
        let (mut plan, mut share) = sent(reader);
        let worker = oma(&plan);
        let condition = plan.new_id();
        for plan in [&mut plan, &mut share.plan] {
            plan.conditions.push(Condition {
                id: condition,
                ..Condition::default()
            });
        }
        let mut edited = share.plan.clone();
        let [one, two, three] = [edited.new_id(), edited.new_id(), edited.new_id()];
        let acceptance = |id| Acceptance {
            id,
            person: Some(worker),
            answer: Some(PlanAnswer::Yes),
            on: today(),
            ..Acceptance::default()
        };
        edited.conditions.last_mut().unwrap().answers.push(acceptance(one));
        edited.acceptances.push(acceptance(two));
        edited.conditions.push(Condition {
            id: three,
            text: "Iedere nacht slaapt er een volwassene in huis.".into(),
            set_by: Some(worker),
            ..Condition::default()
        });
        let answer = home(&letter::answer(&share, &edited, Some(worker), "", "", today()));
        assert_eq!(statuses(&plan, &answer), [status; 3], "{reader:?}");
    }
}

#[test]
fn a_professional_writes_worries_help_and_conditions_before_there_is_a_plan() {
    for reader in [Reader::Professional, Reader::Network] {
        let (plan, share) = sent(reader);
        let worker = oma(&plan);
        let other = plan.people.iter().map(|one| one.id).find(|id| *id != worker).unwrap();
        let mut edited = share.plan.clone();
        let me = edited.people.iter_mut().find(|one| one.id == worker).unwrap();
        (me.offers, me.organisation) = ("Oppas in het weekend".into(), "Wijkteam Zuid".into());
        let someone = edited.people.iter_mut().find(|one| one.id == other).unwrap();
        someone.organisation = "Ergens anders".into();
        let answer = home(&letter::answer(&share, &edited, Some(worker), "", "", today()));
        let own = if reader == Reader::Professional {
            Status::New
        } else {
            Status::NotAllowed
        };
        let mut found = statuses(&plan, &answer);
        found.sort_by_key(|status| format!("{status:?}"));
        let mut wanted = [Status::New, own, Status::NotAllowed];
        wanted.sort_by_key(|status| format!("{status:?}"));
        assert_eq!(found, wanted, "{reader:?}");
    }
}

#[test]
fn the_plan_has_moved_on_since() {
    let (plan, share) = sent(Reader::Network);
    let oma = oma(&plan);
    let mut edited = share.plan.clone();
    for index in 0..3 {
        respond(&mut edited, index, oma, Said::Yes, "");
    }
    let id = edited.new_id();
    edited.questions.push(Question {
        id,
        text: "Wie belt de school?".into(),
        ..Question::default()
    });
    let mut answer = home(&letter::answer(&share, &edited, Some(oma), "", "", today()));
    let mut now = plan.clone();
    respond(&mut now, 0, oma, Said::Yes, "");
    now.agreements[1].what = "Iets heel anders".into();
    now.agreements.remove(2);
    now.questions.push(Question {
        id,
        text: "Van iemand anders".into(),
        ..Question::default()
    });
    let found = proposals(&now, Some(&share.plan), &answer);
    let found: Vec<_> = found.iter().map(|one| one.status).collect();
    assert!(found.contains(&Status::AlreadyThere));
    assert!(found.contains(&Status::NewToOtherWords));
    assert!(found.contains(&Status::ThingGone));
    assert!(found.contains(&Status::Differs));
    // The other question can come beside it.
    let free = free_name(&now, &answer);
    answer.rename(id, free);
    assert!(!statuses(&now, &answer).contains(&Status::Differs));
    // Another plan's answer is for another plan.
    answer.plan = crate::plan::id::PlanId(1);
    assert!(
        statuses(&now, &answer)
            .iter()
            .all(|status| *status == Status::NotAllowed)
    );
}

#[test]
fn what_a_newer_app_says_is_passed_over_and_counted() {
    let mut out = Out::new(Vec::new());
    // Share 7, from person 3: yes to 5, a kind 99, a text, a change of a field that no plan has, yes to 6.
    let _ = out.map(3).unwrap().u32(1).unwrap().u32(SHARE).unwrap();
    let _ = out.u32(2).unwrap().u32(3).unwrap();
    let _ = out.u32(4).unwrap().array(5).unwrap().u32(5).unwrap();
    let _ = out.array(2).unwrap().u32(99).unwrap().map(0).unwrap();
    let _ = out.str("iets nieuws").unwrap();
    let _ = out
        .array(3)
        .unwrap()
        .u32(0)
        .unwrap()
        .array(1)
        .unwrap()
        .u32(5000)
        .unwrap()
        .bool(true)
        .unwrap();
    let _ = out.u32(6).unwrap();
    let answer: Answer = read(&out.into_writer()).unwrap();
    assert_eq!((answer.changes.len(), answer.unknown), (3, 2));
    assert_eq!(apply(&mut Plan::default(), &answer.changes[1]), Applied::Unknown);
}
