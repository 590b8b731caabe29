//! Whose answer it is, and under which names its things come.

use super::*;

#[test]
fn somebody_else_becomes_a_person_or_is_recognised() {
    let (plan, share) = sent(Reader::Network);
    let me = somebody_else(SHARE);
    let mut edited = share.plan.clone();
    respond(&mut edited, 0, me, Said::Yes, "");
    let id = edited.new_id();
    edited.observations.push(Observation {
        id,
        by: Some(me),
        text: "Jullie zijn er altijd.".into(),
        ..Observation::default()
    });
    let answer = home(&letter::answer(&share, &edited, None, " Joke ", "", today()));
    let found = proposals(&plan, None, &answer);
    assert!(found.iter().all(|one| one.status == Status::New));
    assert_eq!(found.len(), 3);
    let person: Person = found[0].change.value().unwrap();
    assert_eq!((person.id, person.name.as_str()), (me, "Joke"));

    let known = oma(&plan);
    let mut recognised = answer;
    recognised.recognise(known);
    let found = proposals(&plan, None, &recognised);
    assert!(found.iter().all(|one| one.status == Status::New));
    assert_eq!(found.len(), 2);
    let mut plan = plan;
    for one in &found {
        apply(&mut plan, &one.change);
    }
    let said = plan.agreements[0].responses.iter().any(|said| said.person == known);
    assert!(said);
    assert_eq!(plan.observations.last().unwrap().by, Some(known));
    assert_eq!(plan.observations.last().unwrap().text, "Jullie zijn er altijd.");
}

#[test]
fn a_new_name_is_given_everywhere_and_to_nothing_else() {
    let (old, new) = (Id { author: 5, count: 3 }, Id { author: 5, count: 9 });
    let (plan, _) = sent(Reader::Network);
    // Two of the owner's things in a list look in the bytes as a name of somebody else does.
    let innocent = vec![Id::own(5), Id::own(3)];
    let agreement = |id| Agreement {
        id,
        who: Some(Doers::OneOf(vec![id, Id::own(3)])),
        when: Some(When::Rota {
            days: Weekdays::default(),
            turns: vec![id],
            reserve: Some(id),
            first: None,
            times: None,
        }),
        helpers: innocent.clone(),
        answers: vec![id],
        checker: Some(id),
        proposed_by: Some(id),
        responses: vec![Response {
            person: id,
            ..Response::default()
        }],
        voices: vec![Voice {
            person: Some(id),
            ..Voice::default()
        }],
        ..Agreement::default()
    };
    let with = |id| {
        let mut after = plan.clone();
        after.agreements.push(agreement(id));
        after.people.push(Person {
            id,
            proposed_by: Some(id),
            ..Person::default()
        });
        after.agreements[0].responses.push(Response {
            person: id,
            ..Response::default()
        });
        compare(&plan, &after, Scope::Answer)
    };
    let mut changes = with(old);
    changes.iter_mut().for_each(|change| change.rename(old, new));
    assert_eq!(changes, with(new));
}

#[test]
fn who_was_taken_out_says_nothing_any_more() {
    let (mut plan, share) = sent(Reader::Network);
    let oma = oma(&plan);
    let mut edited = share.plan.clone();
    respond(&mut edited, 0, oma, Said::Yes, "");
    let answer = home(&letter::answer(&share, &edited, Some(oma), "", "", today()));
    plan.people.retain(|person| person.id != oma);
    assert_eq!(statuses(&plan, &answer), [Status::ThingGone]);
}

#[test]
fn two_newcomers_to_one_share_stay_apart() {
    let (mut plan, share) = sent(Reader::Network);
    let letter = |name: &str, said| {
        let mut edited = share.plan.clone();
        respond(&mut edited, 0, somebody_else(SHARE), said, "");
        home(&letter::answer(&share, &edited, None, name, "", today()))
    };
    let (joke, piet) = (letter("Joke", Said::Yes), letter("Piet", Said::Cannot));
    let before = plan.agreements[0].responses.len();
    for answer in [&joke, &piet] {
        let found = proposals(&plan, None, answer);
        assert_eq!(found.iter().map(|one| one.status).collect::<Vec<_>>(), [Status::New; 2]);
        plan = preview(&plan, &found);
    }
    assert_eq!(plan.agreements[0].responses.len(), before + 2);
    // Opened once more, nothing is new.
    for answer in [&joke, &piet] {
        assert_eq!(statuses(&plan, answer), [Status::AlreadyThere]);
    }
}
