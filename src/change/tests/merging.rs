use proptest::prelude::*;

use super::super::*;
use super::{after, as_if};
use crate::plan::Plan;
use crate::plan::agreement::Agreement;
use crate::plan::situation::Condition;
use crate::plan::testing::{edits, plans};
use crate::plan::upkeep::Acceptance;

/// Merges, and settles every conflict to one side.
fn settled(base: &Plan, mine: &Plan, theirs: &Plan, side: Side) -> Plan {
    let merged = merge(base, mine, theirs, Scope::Device);
    let mut result = after(mine, &merged.changes);
    for conflict in &merged.conflicts {
        resolve(&mut result, conflict, side);
    }
    result
}

/// What differs but for the order of lists.
fn differ(one: &Plan, other: &Plan) -> Vec<Change> {
    let mut changes = compare(one, other, Scope::Device);
    changes.retain(|change| !matches!(change.what, What::Move(_)));
    changes
}

proptest! {
    #[test]
    fn the_same_on_both_sides_is_no_change(base in plans(), edits in edits(50_000)) {
        let same = edits.of(&base);
        prop_assert_eq!(merge(&base, &same, &same, Scope::Device), Merge::default());
    }

    #[test]
    fn where_one_side_did_nothing_the_other_is_taken(base in plans(), edits in edits(50_000)) {
        let theirs = edits.of(&base);
        let merged = merge(&base, &base, &theirs, Scope::Device);
        prop_assert_eq!(&merged.conflicts, &vec![]);
        prop_assert_eq!(merged.changes, compare(&base, &theirs, Scope::Device));
        prop_assert_eq!(merge(&base, &theirs, &base, Scope::Device), Merge::default());
    }

    #[test]
    fn without_conflicts_it_is_one_who_begins(base in plans(), a in edits(50_000), b in edits(60_000)) {
        let (a, b) = (a.of(&base), b.of(&base));
        let (ab, ba) = (merge(&base, &a, &b, Scope::Device), merge(&base, &b, &a, Scope::Device));
        let content = |merge: &Merge| merge.conflicts.iter().filter(|one| !matches!(one.mine.what, What::Move(_))).count();
        prop_assert_eq!(content(&ab), content(&ba));
        if content(&ab) == 0 {
            let (one, other) = (after(&a, &ab.changes), after(&b, &ba.changes));
            prop_assert_eq!(differ(&as_if(&one, &other), &other), vec![]);
        }
    }

    #[test]
    fn what_one_side_wrote_is_there_when_it_is_chosen(base in plans(), a in edits(50_000), b in edits(60_000)) {
        let (mine, theirs) = (a.of(&base), b.of(&base));
        for (side, written) in [(Side::Mine, &mine), (Side::Theirs, &theirs)] {
            let mut result = settled(&base, &mine, &theirs, side);
            for change in compare(&base, written, Scope::Device) {
                if !matches!(change.what, What::Move(_)) {
                    prop_assert_eq!(apply(&mut result, &change), Applied::AlreadyThere, "{:?} {:?}", side, change);
                }
            }
        }
    }

    #[test]
    fn no_new_record_is_lost_and_none_goes_that_somebody_wrote_on(base in plans(), a in edits(50_000), b in edits(60_000)) {
        let (mine, theirs) = (a.of(&base), b.of(&base));
        let merged = merge(&base, &mine, &theirs, Scope::Device);
        let result = after(&mine, &merged.changes);
        let has = |plan: &Plan, id| plan.agreements.iter().find(|one| one.id == id).cloned();
        let unsettled = |id| merged.conflicts.iter().any(|one| {
            one.mine.about() == Some(id) || one.theirs.about() == Some(id)
                || one.mine.path == [Step::field(number::AGREEMENTS)]
        });
        for agreement in mine.agreements.iter().chain(&theirs.agreements) {
            let id = agreement.id;
            if has(&base, id).is_none() {
                prop_assert!(has(&result, id).is_some() || unsettled(id));
            }
        }
        for agreement in &base.agreements {
            let id = agreement.id;
            let (here, there) = (has(&mine, id), has(&theirs, id));
            let wrote = |side: &Option<Agreement>| side.as_ref().is_some_and(|one| one != agreement);
            if has(&result, id).is_none() && (wrote(&here) || wrote(&there)) {
                prop_assert!(unsettled(id));
            }
        }
    }
}

fn plan() -> Plan {
    let agreement = |count, what: &str| Agreement {
        id: Id::own(count),
        what: what.into(),
        ..Agreement::default()
    };
    Plan {
        agreements: vec![agreement(1, "Samen eten"), agreement(2, "Voorlezen")],
        named: 2,
        ..Plan::default()
    }
}

#[test]
fn two_texts_in_one_place_are_for_people_and_can_both_stay() {
    let (base, mut mine, mut theirs) = (plan(), plan(), plan());
    mine.agreements[0].what = "Samen eten om zes uur".into();
    theirs.agreements[0].what = "Samen eten bij oma".into();
    theirs.agreements[1].place = "Op de bank".into();
    let merged = merge(&base, &mine, &theirs, Scope::Copy);
    assert_eq!(merged.changes.len(), 1);
    let [conflict] = merged.conflicts.as_slice() else {
        panic!("{merged:?}")
    };
    assert_eq!(conflict.mine.text(), Some("Samen eten om zes uur"));
    assert_eq!(conflict.theirs.text(), Some("Samen eten bij oma"));
    for (side, text) in [
        (Side::Mine, "Samen eten om zes uur"),
        (Side::Theirs, "Samen eten bij oma"),
        (Side::Both, "Samen eten om zes uur\nSamen eten bij oma"),
    ] {
        let mut result = mine.clone();
        resolve(&mut result, conflict, side);
        assert_eq!(result.agreements[0].what, text);
    }
}

#[test]
fn taken_away_here_and_written_on_there_is_one_conflict() {
    let (base, mut mine, mut theirs) = (plan(), plan(), plan());
    mine.agreements.remove(1);
    theirs.agreements[1].what = "Voorlezen in bed".into();
    theirs.agreements[1].place = "Boven".into();
    let merged = merge(&base, &mine, &theirs, Scope::Copy);
    assert_eq!(merged.changes, []);
    let [conflict] = merged.conflicts.as_slice() else {
        panic!("{merged:?}")
    };
    assert_eq!(conflict.mine.what, What::Remove);
    let mut result = mine.clone();
    assert_eq!(resolve(&mut result, conflict, Side::Mine), Applied::AlreadyThere);
    assert_eq!(result, mine);
    assert_eq!(resolve(&mut result, conflict, Side::Theirs), Applied::Done);
    assert_eq!(
        result.agreements,
        [base.agreements[0].clone(), theirs.agreements[1].clone()]
    );
    assert!(both(&mine, conflict).is_none());

    let other_way = merge(&base, &theirs, &mine, Scope::Copy);
    assert_eq!(other_way.conflicts.len(), 1);
    assert_eq!(
        resolve(&mut theirs, &other_way.conflicts[0], Side::Theirs),
        Applied::Done
    );
    assert_eq!(theirs.agreements.len(), 1);
}

#[test]
fn two_new_things_of_one_name_can_both_stay() {
    let (base, mut mine, mut theirs) = (plan(), plan(), plan());
    for (side, what) in [(&mut mine, "Fietsen"), (&mut theirs, "Zwemmen")] {
        let id = side.new_id();
        side.agreements.push(Agreement {
            id,
            what: what.into(),
            ..Agreement::default()
        });
    }
    let merged = merge(&base, &mine, &theirs, Scope::Device);
    assert_eq!(merged.conflicts.len(), 1);
    assert_eq!(resolve(&mut mine, &merged.conflicts[0], Side::Both), Applied::Done);
    let said: Vec<_> = mine
        .agreements
        .iter()
        .map(|one| (one.id.count, one.what.as_str()))
        .collect();
    assert_eq!(said[2..], [(3, "Fietsen"), (4, "Zwemmen")]);
    assert_eq!(mine.new_id(), Id::own(5));
}

#[test]
fn marks_of_two_tabs_come_together() {
    use crate::plan::progress::Part;
    let mut base = plan();
    base.done.set(Part::People, true);
    let (mut mine, mut theirs) = (base.clone(), base.clone());
    mine.done.set(Part::Reason, true);
    theirs.done.set(Part::Questions, true);
    theirs.done.set(Part::People, false);
    let merged = merge(&base, &mine, &theirs, Scope::Device);
    assert_eq!(merged.conflicts, []);
    let result = after(&mine, &merged.changes);
    let has = |part| result.done.has(part);
    assert!(has(Part::Reason) && has(Part::Questions) && !has(Part::People));
    assert_eq!(merge(&base, &mine, &theirs, Scope::Copy), Merge::default());
}

#[test]
fn a_name_that_came_in_is_never_handed_out_again() {
    let mut theirs = plan();
    let id = theirs.new_id();
    theirs.agreements.push(Agreement {
        id,
        ..Agreement::default()
    });
    let mut mine = plan();
    for change in compare(&plan(), &theirs, Scope::Device) {
        apply(&mut mine, &change);
    }
    assert_eq!(mine.new_id(), Id::own(4));
    // So do the names in it.
    let mut theirs = plan();
    let (id, answer) = (theirs.new_id(), theirs.new_id());
    theirs.conditions.push(Condition {
        id,
        answers: vec![Acceptance {
            id: answer,
            ..Acceptance::default()
        }],
        ..Condition::default()
    });
    let mut mine = after(&plan(), &compare(&plan(), &theirs, Scope::Device));
    assert_eq!(mine.new_id(), Id::own(5));
}
