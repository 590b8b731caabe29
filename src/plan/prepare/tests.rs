use super::*;
use crate::plan::child::ChildPage;
use crate::plan::homes::TalkTogether;
use crate::plan::meeting::Meeting;
use crate::plan::private_time::PrivateTime;
use crate::plan::sample::example;
use crate::plan::sharing::{KeptOut, Sent};
use crate::plan::story::Story;

fn today() -> Day {
    Day::new(2026, 9, 14).unwrap()
}

fn plan() -> Plan {
    let mut plan = example(today());
    for person in &mut plan.people {
        person.presence = Presence::default();
    }
    plan.meeting.dates[0].attendees.clear();
    plan
}

fn of(plan: &Plan, role: Role) -> Vec<Id> {
    plan.people_who_are(role).map(|person| person.id).collect()
}

#[test]
fn weeks_are_counted_from_when_they_began() {
    let mut plan = Plan::new(Default::default(), today());
    assert_eq!(plan.weeks_since_start(today()), Some(0));
    assert_eq!(plan.weeks_since_start(today().plus_weeks(18)), Some(18));
    plan.meeting.started = Some(today().minus_weeks(3));
    assert_eq!(plan.weeks_since_start(today()), Some(3), "what the family says counts");
    plan.meeting.started = Some(today().plus_weeks(1));
    assert_eq!(
        plan.weeks_since_start(today()),
        None,
        "a day to come is no time gone by"
    );
}

#[test]
fn professionals_come_to_the_first_and_the_last_part_after_a_quick_fill_and_back() {
    let mut plan = plan();
    let before = plan.clone();
    let kept = plan.fill_presence(Quick::Professionals);
    let outside: Vec<Id> = [of(&plan, Role::Professional), of(&plan, Role::Coordinator)].concat();
    assert!(!outside.is_empty());
    for person in &plan.people {
        let there = PartOfMeeting::ALL.map(|part| person.presence.at(part));
        let (present, absent) = (Some(Attendance::Present), Some(Attendance::Absent));
        if outside.contains(&person.id) {
            assert_eq!(there, [present, absent, present]);
        } else {
            assert_eq!(there, [None; 3]);
        }
    }
    plan.put_presence_back(kept);
    assert_eq!(plan, before);
    plan.fill_presence(Quick::Family);
    assert!(plan.people.iter().all(|person| {
        let all = person.presence.throughout(&PartOfMeeting::ALL) == Some(Attendance::Present);
        all != outside.contains(&person.id)
    }));
}

#[test]
fn who_left_is_absent_or_is_not_asked_gets_no_invitation() {
    let mut plan = plan();
    let all = plan.invited_to(plan.meeting.dates.first());
    assert_eq!(all.len(), plan.people.len());
    plan.people[3].left = true;
    plan.people[4].presence.not_invited = true;
    for part in PartOfMeeting::ALL {
        plan.people[5].presence.set(part, Some(Attendance::Absent));
    }
    plan.people[6]
        .presence
        .set(PartOfMeeting::PrivateTime, Some(Attendance::Absent));
    let kept = KeptOut {
        person: plan.people[7].id,
        thing: plan.meeting.dates[0].id,
    };
    plan.kept_out.push(kept);
    let invited = plan.invited_to(plan.meeting.dates.first());
    for (index, person) in plan.people.iter().enumerate() {
        assert_eq!(invited.contains(&person.id), ![3, 4, 5, 7].contains(&index), "{index}");
    }
}

#[test]
fn without_professionals_they_are_not_invited_unless_the_family_says_where_they_are() {
    let mut plan = plan();
    plan.meeting.professionals_present = Some(false);
    let professionals = of(&plan, Role::Professional);
    assert!(plan.invited_to(None).iter().all(|id| !professionals.contains(id)));
    let one = professionals[0];
    find_mut(&mut plan.people, one).unwrap().presence.presenting = Some(Attendance::ByLink);
    assert!(plan.invited_to(None).contains(&one));
}

#[test]
fn of_several_sittings_the_next_one_is_asked_about_and_opens_with_what_was_left() {
    let mut plan = plan();
    let first = plan.meeting.dates[0].id;
    let some = plan.people[2].id;
    let second = crate::plan::add(
        &mut plan,
        |plan| &mut plan.meeting.dates,
        |id| Sitting {
            id,
            on: Some(today().plus_weeks(2)),
            attendees: vec![some],
            ..Sitting::default()
        },
    );
    assert_eq!(plan.next_sitting(today()).map(|one| one.id), Some(first));
    assert_eq!(plan.left_before(second), None);
    plan.meeting.dates[0].held_on = Some(today());
    plan.meeting.dates[0].left_over = " De vakantie ".into();
    assert_eq!(plan.next_sitting(today()).map(|one| one.id), Some(second));
    assert_eq!(plan.left_before(second), Some("De vakantie"));
    assert_eq!(plan.left_before(first), None, "what is past opens with nothing");
    assert_eq!(plan.invited_to(plan.meeting.dates.last()), [some]);
    assert_eq!(
        plan.next_sitting(today().plus_weeks(3)),
        None,
        "a day that is past is not next"
    );
}

#[test]
fn what_is_arranged_follows_what_is_written() {
    let mut plan = Plan::default();
    assert!(plan.arranged(today()).iter().all(|(_, done)| !done));
    plan.meeting = Meeting {
        sittings: Some(Sittings::NoMeeting),
        ..Meeting::default()
    };
    let matters: Vec<Matter> = plan.arranged(today()).into_iter().map(|(matter, _)| matter).collect();
    assert_eq!(
        matters,
        [Matter::Kind, Matter::Invitations],
        "no meeting is a good way too"
    );
    let mut plan = super::tests::plan();
    plan.fill_presence(Quick::Family);
    plan.meeting.dates[0].food = "soep".into();
    let done = |plan: &Plan, matter| plan.arranged(today()).contains(&(matter, true));
    for matter in [
        Matter::Kind,
        Matter::People,
        Matter::Day,
        Matter::Place,
        Matter::Chair,
        Matter::Food,
    ] {
        assert!(done(&plan, matter), "{matter:?}");
    }
    assert!(!done(&plan, Matter::Interpreter) && !done(&plan, Matter::Invitations));
    for person in &mut plan.people {
        person.invited_on = Some(today());
    }
    assert!(done(&plan, Matter::Invitations));
}

#[test]
fn two_who_are_kept_apart_and_come_to_one_sitting_are_told() {
    let mut plan = plan();
    let (one, other) = (plan.people[2].id, plan.people[3].id);
    assert!(plan.apart_and_together(None).is_empty());
    plan.kept_out.push(KeptOut {
        person: one,
        thing: other,
    });
    assert_eq!(plan.apart_and_together(None), [(one, other)]);
    plan.people[3].presence.not_invited = true;
    assert!(plan.apart_and_together(None).is_empty());
}

#[test]
fn the_family_gets_the_plan_without_what_was_the_coordinators() {
    let mut plan = plan();
    plan.coordinates = true;
    plan.handed_over = Some(today());
    plan.private_notes = "Alleen voor mij".into();
    plan.sent.push(Sent::default());
    plan.people[0].invited_on = Some(today());
    // None of these can be written on the device of a coordinator; an older app let some.
    plan.people[1].presence.not_invited = true;
    plan.child_pages.push(ChildPage::default());
    plan.stories.push(Story::default());
    plan.kept_out.push(KeptOut::default());
    plan.private.notes = "Onder ons".into();
    plan.talk_together = Some(TalkTogether::No);
    let theirs = plan.for_the_family();
    assert!(!theirs.people[1].presence.not_invited && theirs.kept_out.is_empty());
    assert!(theirs.child_pages.is_empty() && theirs.stories.is_empty());
    assert_eq!((&theirs.private, theirs.talk_together), (&PrivateTime::default(), None));
    assert!(!theirs.coordinates && theirs.handed_over.is_none() && theirs.sent.is_empty());
    assert!(theirs.private_notes.is_empty() && theirs.people[0].invited_on.is_none());
    assert_eq!(
        (theirs.id, theirs.named),
        (plan.id, plan.named),
        "it goes on where it was"
    );
    assert_eq!(theirs.questions, plan.questions);
}
