//! Answers that no app of ours makes: bytes that somebody wrote to say more than is theirs.

use super::*;
use crate::plan::situation::Asker;

/// What this professional's answer is worth to the family, one status for each thing in it.
fn worth(reader: Reader, name: &str, write: impl FnOnce(&mut Plan)) -> Vec<Status> {
    let (plan, share) = sent(reader);
    let mut edited = share.plan.clone();
    write(&mut edited);
    let worker = oma(&plan);
    let from = name.is_empty().then_some(worker);
    statuses(&plan, &home(&letter::answer(&share, &edited, from, name, "", today())))
}

#[test]
fn nobody_stands_behind_the_plan_in_the_name_of_another() {
    let accept = |name: &str| {
        let name = name.to_owned();
        move |plan: &mut Plan| {
            let id = plan.new_id();
            plan.acceptances.push(Acceptance {
                id,
                name,
                answer: Some(PlanAnswer::Yes),
                ..Acceptance::default()
            });
        }
    };
    let judge = "De kinderrechter";
    assert_eq!(worth(Reader::Professional, "", accept(judge)), [Status::NotAllowed]);
    assert_eq!(
        worth(Reader::Professional, "Els", accept(judge)),
        [Status::New, Status::NotAllowed]
    );
    assert_eq!(
        worth(Reader::Professional, "Els", accept("Els")),
        [Status::New, Status::New]
    );
}

#[test]
fn nobody_sets_a_condition_in_the_name_of_another_or_calls_it_met() {
    let set = |condition: Condition| {
        move |plan: &mut Plan| {
            let id = plan.new_id();
            plan.conditions.push(Condition { id, ..condition });
        }
    };
    let others = Condition {
        set_by_words: "De kinderrechter".into(),
        ..Condition::default()
    };
    let met = Condition {
        state: Some(crate::plan::situation::ConditionState::Met),
        ..Condition::default()
    };
    for condition in [others, met] {
        assert_eq!(worth(Reader::Professional, "", set(condition)), [Status::NotAllowed]);
    }
}

#[test]
fn nobody_asks_for_the_child() {
    let ask = |asked_by| {
        move |plan: &mut Plan| {
            let id = plan.new_id();
            plan.questions.push(Question {
                id,
                text: "Waarom mag ik niet naar papa?".into(),
                asked_by,
                ..Question::default()
            });
        }
    };
    for (asked_by, status) in [
        (Some(Asker::Child), Status::NotAllowed),
        (Some(Asker::Parents), Status::NotAllowed),
        (Some(Asker::Network), Status::New),
        (None, Status::New),
    ] {
        assert_eq!(worth(Reader::Network, "", ask(asked_by)), [status], "{asked_by:?}");
    }
    assert_eq!(worth(Reader::Child, "", ask(Some(Asker::Child))), [Status::New]);
}

#[test]
fn whoever_is_proposed_comes_without_a_number_to_call_and_without_a_role() {
    let propose = |person: Person| {
        move |plan: &mut Plan| {
            let id = plan.new_id();
            plan.people.push(Person {
                id,
                name: "Veilig Thuis".into(),
                ..person
            });
        }
    };
    let plain = Person {
        relation: "buurvrouw".into(),
        ..Person::default()
    };
    assert_eq!(worth(Reader::Network, "", propose(plain)), [Status::New]);
    for person in [
        Person {
            contact: "0900 123".into(),
            ..Person::default()
        },
        Person {
            role: Some(crate::plan::person::Role::Parent),
            ..Person::default()
        },
    ] {
        assert_eq!(worth(Reader::Network, "", propose(person)), [Status::NotAllowed]);
    }
}

#[test]
fn a_disagreement_has_the_voice_of_who_answers() {
    let speak = |person| {
        move |plan: &mut Plan| {
            let id = plan.new_id();
            let proposed_by = Some(oma(plan));
            plan.agreements.push(Agreement {
                id,
                what: "Elke zondag bellen".into(),
                proposed_by,
                voices: vec![Voice {
                    person,
                    words: "Wij willen dit niet".into(),
                }],
                ..Agreement::default()
            });
        }
    };
    assert_eq!(worth(Reader::Network, "", speak(None)), [Status::NotAllowed]);
}

#[test]
fn a_proposal_brings_nothing_that_its_sentence_does_not_tell() {
    let propose = |place: &'static str| {
        move |plan: &mut Plan| {
            let id = plan.new_id();
            let proposed_by = Some(oma(plan));
            plan.agreements.push(Agreement {
                id,
                what: "Elke zondag bellen".into(),
                place: place.into(),
                proposed_by,
                ..Agreement::default()
            });
        }
    };
    assert_eq!(worth(Reader::Network, "", propose("")), [Status::New]);
    assert_eq!(
        worth(Reader::Network, "", propose("Bij ons thuis")),
        [Status::NotAllowed]
    );
}

#[test]
fn a_newcomer_is_named_as_they_will_stand_in_the_plan() {
    let (plan, share) = sent(Reader::Network);
    let me = somebody_else(SHARE);
    let mut edited = share.plan.clone();
    edited.people.push(Person {
        id: me,
        name: "Mama".into(),
        ..Person::default()
    });
    respond(&mut edited, 0, me, Said::Yes, "");
    let answer = home(&letter::answer(&share, &edited, None, "Joke", "", today()));
    let found = proposals(&plan, None, &answer);
    let said = proposed(&preview(&plan, &found), &found[0].change, "Joke");
    assert!(said.starts_with("Mama staat nog niet in jullie plan."), "{said}");
}

#[test]
fn there_is_a_free_name_behind_the_last_one() {
    let (mut plan, share) = sent(Reader::Network);
    let mut edited = share.plan.clone();
    edited.questions.push(Question {
        id: Id {
            author: SHARE,
            count: u32::MAX - 1,
        },
        ..Question::default()
    });
    let answer = home(&letter::answer(&share, &edited, Some(oma(&plan)), "", "", today()));
    for _ in 0..3 {
        let free = free_name(&plan, &answer);
        assert!(free.count > 0);
        assert!(plan.questions.iter().all(|one| one.id != free), "{free}");
        plan.questions.push(Question {
            id: free,
            ..Question::default()
        });
    }
}
