//! What the people of the example get, as it is proposed.

use crate::audience::{Counted, Group, NameForm, Part, Selection, Tick, make_share, names_in_texts, summary};
use crate::document;
use crate::letter::Share;
use crate::plan::Plan;
use crate::plan::agreement::AgreementKind;
use crate::plan::day::Day;
use crate::plan::id::{Id, PlanId};
use crate::plan::sample;
use crate::plan::sharing::{KeptOut, Reader};

fn today() -> Day {
    Day::new(2026, 9, 14).unwrap()
}

/// The example with all that stays home.
fn example() -> Plan {
    let mut plan = sample::example(today());
    for person in &mut plan.people {
        person.contact = "06 9999 9999".into();
    }
    plan.private_notes = "Alleen voor ons.".into();
    plan.agreements[4].private = true;
    plan
}

fn person(plan: &Plan, relation: &str) -> Id {
    plan.people
        .iter()
        .find(|person| person.relation == relation)
        .unwrap()
        .id
}

fn share(plan: &Plan, selection: &Selection) -> (Share, Vec<Id>) {
    make_share(plan, selection, 5, "Renée", "Kijk je even mee?", today())
}

fn suggested(plan: &Plan, reader: Reader, relation: &str) -> (Share, Vec<Id>) {
    share(plan, &Selection::suggested(plan, reader, Some(person(plan, relation))))
}

fn names(plan: &Plan) -> Vec<&str> {
    plan.people.iter().map(|person| person.name.as_str()).collect()
}

fn has_text(plan: &Plan, text: &str) -> bool {
    let bytes = document::encode_record(plan);
    String::from_utf8_lossy(&bytes).contains(text)
}

/// What no proposal may ever hold.
fn assert_nothing_private(plan: &Plan) {
    for text in ["06 9999", "Alleen voor ons", "Oma slaapt in het huis"] {
        assert!(!has_text(plan, text), "{text}");
    }
    assert!(plan.sent.is_empty() && plan.received.is_empty() && plan.kept_out.is_empty());
    assert_eq!((plan.named, plan.author), (0, 5));
}

#[test]
fn a_grandmother_gets_what_is_asked_of_her() {
    let plan = example();
    let (share, _) = suggested(&plan, Reader::Network, "oma");
    let made = &share.plan;
    assert_nothing_private(made);
    let what: Vec<&str> = made.agreements.iter().map(|one| one.what.as_str()).collect();
    assert_eq!(
        what,
        [
            "Zoë en Sem slapen bij oma. Oma kookt en Zoë hoeft niet op te passen.",
            "Een van ons brengt een pan eten voor drie personen.",
        ]
    );
    // Her own answer goes along; what Zoë said does not.
    assert_eq!(made.agreements[0].responses.len(), 1);
    assert_eq!(Some(made.agreements[0].responses[0].person), share.to);
    assert_eq!(
        names(made),
        [
            "Zoë",
            "Sem",
            "Renée",
            "Quinten",
            "Marijke",
            "Youssef",
            "Şerife",
            "Agnieszka"
        ]
    );
    assert_eq!(made.questions.len(), 2);
    assert!(made.agreements.iter().all(|one| !one.answers.is_empty()));
    assert!(!made.main_question.is_empty() && made.why.is_empty() && made.goal == Default::default());
    assert!(made.observations.is_empty() && made.tried.is_empty() && made.conditions.is_empty());
    assert!(made.upkeep == Default::default() && made.meeting == Default::default());
    assert!(made.reviews.is_empty() && made.acceptances.is_empty() && made.child_pages.is_empty());
    assert_eq!(
        (share.share, share.from.as_str(), share.on),
        (5, "Renée", Some(today()))
    );
}

#[test]
fn a_professional_gets_the_plan() {
    let plan = example();
    let (share, _) = suggested(&plan, Reader::Professional, "gezinshulp");
    let made = &share.plan;
    assert_nothing_private(made);
    assert_eq!((made.people.len(), made.agreements.len()), (12, 17));
    assert_eq!((made.observations.len(), made.conditions.len()), (11, 2));
    assert_eq!(
        (made.questions.len(), made.reviews.len(), made.acceptances.len()),
        (4, 2, 3)
    );
    assert!(made.upkeep.guardian.is_some() && made.contact_person == share.to);
    assert!(made.tried.is_empty() && made.upkeep.emergency.is_empty() && made.upkeep.if_worse.is_empty());
    assert!(made.child_pages.is_empty() && !has_text(made, "06 0000"));
    assert!(
        made.people
            .iter()
            .all(|person| person.household.is_empty() && !person.relation.is_empty())
    );
    // The conditions and the agreements that answer them still belong together.
    for condition in &made.conditions {
        assert!(made.agreements_for(condition.id).next().is_some());
    }
}

#[test]
fn a_coordinator_gets_who_comes_and_nothing_of_what_is_agreed() {
    let mut plan = example();
    let uninvited = person(&plan, "voetbaltrainer van Sem");
    plan.people[8].presence.not_invited = true;
    assert_eq!(plan.people[8].id, uninvited);
    let (share, _) = suggested(&plan, Reader::Coordinator, "coördinator");
    let made = &share.plan;
    assert_nothing_private(made);
    assert_eq!(
        (made.people.len(), made.questions.len(), made.meeting.dates.len()),
        (11, 4, 1)
    );
    assert_eq!(made.meeting.dates[0].attendees.len(), 11);
    assert!(made.people.iter().all(|person| person.presence.information.is_some()));
    assert!(!has_text(made, "IJsbrand"));
    assert!(made.agreements.is_empty() && made.observations.is_empty() && made.conditions.is_empty());
    assert!(made.why.is_empty() && made.upkeep == Default::default());
}

#[test]
fn a_child_gets_its_own_page_and_whom_to_call() {
    let plan = example();
    let (share, _) = suggested(&plan, Reader::Child, "zoon");
    let made = &share.plan;
    assert_nothing_private(made);
    assert_eq!(made.child_pages[0].whom_to_call, "oma Marijke");
    assert_eq!(made.child_pages[0].child, share.to);
    assert_eq!(made.upkeep.emergency.len(), 3);
    assert!(!made.upkeep.child_can_turn_to.is_empty() && made.upkeep.if_worse.is_empty());
    let what: Vec<_> = made.agreements.iter().map(|one| one.kind).collect();
    assert_eq!(what, [Some(AgreementKind::ChildRule); 2]);
    assert!(made.observations.is_empty() && made.conditions.is_empty() && made.worst.is_empty());
    let (other, _) = suggested(&plan, Reader::Child, "dochter");
    assert!(other.plan.child_pages.is_empty() && !has_text(&other.plan, "niet meer kan spelen"));
}

#[test]
fn the_other_home_gets_all_that_is_common_under_its_own_numbers() {
    let plan = example();
    let grandmother = person(&plan, "oma");
    let mut selection = Selection::suggested(&plan, Reader::OtherHome, Some(grandmother));
    let (copy, names) = share(&plan, &selection);
    assert_nothing_private(&copy.plan);
    assert!(names.is_empty());
    assert_eq!(copy.to, Some(grandmother));
    assert_eq!(copy.plan.child_pages.len(), 1, "Sem lets grandmother see his page");
    assert!(copy.plan.upkeep.emergency.is_empty());
    // With everything ticked nothing is lost but what never leaves.
    selection.ticks = vec![Tick::IfWorse, Tick::ChildCanTurnTo];
    selection
        .ticks
        .extend(plan.people.iter().map(|one| Tick::Contact(one.id)));
    selection
        .ticks
        .extend(plan.agreements.iter().map(|one| Tick::Private(one.id)));
    let calls = plan.upkeep.emergency.iter().map(|one| one.id);
    selection
        .ticks
        .extend(calls.flat_map(|id| [Tick::Emergency(id), Tick::Phone(id)]));
    let page = plan.child_pages[0].id;
    selection.ticks.extend([Tick::ChildPage(page), Tick::ChildCalls(page)]);
    let (copy, _) = share(&plan, &selection);
    let mut whole = Plan {
        private_notes: String::new(),
        named: 0,
        author: 5,
        left_open: Default::default(),
        done: Default::default(),
        ..plan
    };
    whole.agreements[4].private = false;
    assert_eq!(copy.plan, whole);
}

#[test]
fn a_selection_of_nothing_sends_nothing() {
    let (share, names) = share(&example(), &Selection::nothing(Reader::Network, None));
    let nothing = Plan {
        id: PlanId(0x0F61_7601),
        author: 5,
        ..Plan::default()
    };
    assert_eq!((share.plan, names.len()), (nothing, 0));
}

#[test]
fn who_is_kept_out_of_somebody_finds_nothing_that_names_them() {
    let mut plan = example();
    let father = person(&plan, "papa van Sem");
    let zoe = person(&plan, "dochter");
    plan.kept_out.push(KeptOut {
        person: father,
        thing: zoe,
    });
    let everything = Selection {
        parts: Part::ALL.to_vec(),
        ticks: vec![Tick::IfWorse, Tick::ChildCanTurnTo],
        ..Selection::nothing(Reader::Professional, Some(father))
    };
    let (made, _) = share(&plan, &everything);
    assert!(!has_text(&made.plan, "Zoë"));
    assert!(made.plan.name.is_empty() && made.plan.upkeep.if_worse.is_empty());
    assert!(!made.plan.why.contains("Zoë") && !made.plan.agreements.is_empty());
    let other = Selection {
        recipient: Some(person(&plan, "oma")),
        ..everything
    };
    assert!(has_text(&share(&plan, &other).0.plan, "Zoë"));
}

#[test]
fn names_in_words_are_told() {
    let plan = example();
    let mut selection = Selection::suggested(&plan, Reader::Coordinator, None);
    selection.names = NameForm::Initials;
    let (made, _) = share(&plan, &selection);
    assert_eq!(names(&made.plan)[..3], ["Z.", "S.", "R."]);
    // Title, main question, questions and practical matters.
    let said: Vec<&str> = names_in_texts(&plan, &selection)
        .into_iter()
        .map(|id| plan.person(id).unwrap().name.as_str())
        .collect();
    assert_eq!(said, ["Zoë", "Sem", "Renée", "Quinten", "Şerife"]);
}

#[test]
fn a_doer_who_was_left_out_takes_the_agreement_along() {
    let plan = example();
    let mut selection = Selection::suggested(&plan, Reader::Professional, None);
    let youssef = person(&plan, "oom");
    selection.leave_out(youssef, true);
    let (made, _) = share(&plan, &selection);
    assert_eq!(made.plan.agreements.len(), 16);
    assert!(!names(&made.plan).contains(&"Youssef"));
    assert_eq!(made.plan.upkeep.guardian, None);
    assert!(made.plan.upkeep.contact_lines.len() == 1 && made.plan.observations.len() == 10);
    selection.leave_out(youssef, false);
    assert_eq!(share(&plan, &selection).0.plan.agreements.len(), 17);
}

#[test]
fn the_summary_says_how_much_goes() {
    let plan = example();
    let (share, names) = suggested(&plan, Reader::Network, "oma");
    let counted = summary(&plan, &share, &names);
    for (group, goes, of) in [
        (Group::Agreements, 2, 18),
        (Group::PrivateAgreements, 0, 1),
        (Group::People, 8, 12),
        (Group::Contacts, 0, 12),
        (Group::PrivateNotes, 0, 1),
        (Group::Phones, 0, 3),
        (Group::Title, 1, 1),
    ] {
        assert!(counted.contains(&Counted { group, goes, of }), "{group:?} {counted:?}");
    }
    assert!(!counted.iter().any(|one| one.group == Group::Facts));
}
