//! An answer that is being written: a copy of what was received, in which somebody says and proposes things.
//!
//! The copy may hold what is half done: a proposal without words, a choice without its reason. [`finished`] makes of it
//! what [`super::answer`] compares, and [`withdraw`] takes one thing back.

use super::{Share, somebody_else};
use crate::change::number::PEOPLE;
use crate::change::{Change, Scope, What, apply, compare};
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, Response};
use crate::plan::id::{Id, find_mut};
use crate::plan::person::Person;
use crate::plan::sharing::Reader;
use crate::plan::situation::Asker;
use crate::plan::upkeep::{Acceptance, PlanAnswer};
use crate::plan::wire::{Field as _, Leaf};

/// Who answers, if they stand in the plan that they received.
#[must_use]
pub fn recipient(share: &Share) -> Option<Id> {
    share.to.filter(|id| share.plan.person(*id).is_some())
}

/// Who speaks in an answer to this share.
#[must_use]
pub fn speaker(share: &Share) -> Id {
    recipient(share).unwrap_or(somebody_else(share.share))
}

/// What was received, as whoever received it carries on with it: new things are named by the share.
#[must_use]
pub fn carried_on(share: &Share) -> Plan {
    let author = share.share;
    // Nobody else answers what is asked in private.
    let mut plan = share.plan.for_elsewhere();
    // A share brings nothing that bears its own number, unless somebody made it elsewhere.
    let mut named = 0;
    plan.each_leaf(&mut |leaf| {
        if let Leaf::Id(id) = leaf
            && id.author == author
        {
            named = named.max(id.count);
        }
    });
    Plan { author, named, ..plan }
}

/// A copy to answer in. New things in it are named by the share. Somebody who does not stand in the plan does in the
/// copy, still without a name.
#[must_use]
pub fn begin(share: &Share) -> Plan {
    let mut plan = carried_on(share);
    let me = speaker(share);
    if plan.person(me).is_none() {
        plan.people.push(Person {
            id: me,
            ..Person::default()
        });
    }
    plan
}

/// The name that somebody who does not stand in the plan gave.
#[must_use]
pub fn given_name<'a>(share: &Share, copy: &'a Plan) -> &'a str {
    let newcomer = recipient(share).is_none().then(|| copy.person(speaker(share)));
    newcomer.flatten().map_or("", |person| person.name.trim())
}

/// The copy without what is empty, and with who says what.
#[must_use]
pub fn finished(share: &Share, copy: &Plan) -> Plan {
    let me = speaker(share);
    let by = Some(me);
    let mine = |id: Id| id.author == share.share && id != me;
    let blank = |text: &str| text.trim().is_empty();
    let mut plan = copy.clone();
    plan.observations.retain(|one| !mine(one.id) || !blank(&one.text));
    plan.questions.retain(|one| !mine(one.id) || !blank(&one.text));
    plan.conditions.retain(|one| !mine(one.id) || !blank(&one.text));
    plan.agreements
        .retain(|one| !mine(one.id) || !blank(&one.what) || one.when.is_some());
    plan.acceptances.retain(|one| !mine(one.id) || !is_empty(one));
    plan.people.retain(|one| !mine(one.id) || !blank(&one.name));
    // Whoever only answers is made a person at home; here only what they offer needs one.
    if recipient(share).is_none() {
        plan.people.retain(|one| one.id != me || !blank(&one.offers));
    }
    for one in plan.observations.iter_mut().filter(|one| mine(one.id)) {
        one.by = by;
    }
    for one in plan.questions.iter_mut().filter(|one| mine(one.id)) {
        one.person = by;
        one.asked_by = asker(share.reader);
    }
    for one in plan.people.iter_mut().filter(|one| mine(one.id)) {
        one.proposed_by = by;
    }
    for one in plan.acceptances.iter_mut().filter(|one| mine(one.id)) {
        settle_acceptance(one, me);
    }
    for one in &mut plan.conditions {
        if mine(one.id) {
            one.set_by = by;
        }
        one.answers.retain(|given| !mine(given.id) || !is_empty(given));
        for given in one.answers.iter_mut().filter(|given| mine(given.id)) {
            settle_acceptance(given, me);
        }
    }
    for one in &mut plan.agreements {
        if mine(one.id) {
            one.proposed_by = by;
        } else {
            settle_response(share, one, me);
        }
    }
    plan
}

/// What belongs to another answer than the one that was chosen in the end stays behind.
fn settle_acceptance(given: &mut Acceptance, me: Id) {
    given.person = Some(me);
    if given.answer == Some(PlanAnswer::Yes) {
        given.words.clear();
    }
    if given.answer != Some(PlanAnswer::NotYet) {
        given.by = None;
    }
}

/// A response that says nothing any more is the one that was there before, or none.
fn settle_response(share: &Share, agreement: &mut Agreement, me: Id) {
    let empty = |one: &Response| one.person == me && one.answer.is_none() && one.words.trim().is_empty();
    if !agreement.responses.iter().any(empty) {
        return;
    }
    let received = share.plan.agreements.iter().find(|one| one.id == agreement.id);
    let before = received.and_then(|one| one.responses.iter().find(|one| one.person == me));
    match before {
        Some(before) => {
            for one in agreement.responses.iter_mut().filter(|one| empty(one)) {
                *one = before.clone();
            }
        }
        None => agreement.responses.retain(|one| !empty(one)),
    }
}

/// From which side a question of this reader comes.
pub(super) const fn asker(reader: Option<Reader>) -> Option<Asker> {
    match reader {
        Some(Reader::Network) => Some(Asker::Network),
        Some(Reader::Professional) => Some(Asker::Professional),
        Some(Reader::Child) => Some(Asker::Child),
        Some(Reader::Coordinator | Reader::OtherHome) | None => None,
    }
}

fn is_empty(given: &Acceptance) -> bool {
    given.answer.is_none() && given.words.trim().is_empty()
}

/// What the copy says more than what was received.
#[must_use]
pub fn said(share: &Share, copy: &Plan) -> Vec<Change> {
    compare(&share.plan, &finished(share, copy), Scope::Answer)
}

/// Takes one of the things that were [`said`] out of the copy.
pub fn withdraw(share: &Share, copy: &mut Plan, change: &Change) {
    let me = speaker(share);
    if change.numbers() == [PEOPLE] && change.about() == Some(me) {
        // Their name stays: without it they cannot answer.
        if let Some(person) = find_mut(&mut copy.people, me) {
            person.offers.clear();
        }
        return;
    }
    let back = compare(copy, &share.plan, Scope::Answer);
    let undone = back
        .iter()
        .find(|back| back.path == change.path && !matches!(back.what, What::Move(_)));
    if let Some(undone) = undone {
        apply(copy, undone);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::{allowed_in_answer, answer};
    use crate::plan::agreement::{Answer as Said, Doers};
    use crate::plan::day::Day;
    use crate::plan::situation::{Column, Condition, Observation, Question};
    use crate::plan::timing::When;
    use crate::plan::{add, sample};

    fn share(reader: Reader, to: bool) -> Share {
        let plan = sample::example(Day::new(2026, 11, 24).unwrap());
        Share {
            share: 700,
            to: plan.people.get(4).map(|person| person.id).filter(|_| to),
            reader: Some(reader),
            plan,
            ..Share::default()
        }
    }

    /// Says something of every kind.
    fn say_all(share: &Share, copy: &mut Plan) {
        let me = speaker(share);
        let first = copy.agreements[0].id;
        let it = find_mut(&mut copy.agreements, first).unwrap();
        it.responses.retain(|one| one.person != me);
        it.responses.push(Response {
            person: me,
            answer: Some(Said::Doubt),
            ..Response::default()
        });
        let text = "Ik bel elke zondag".to_owned();
        let agreement = |id| Agreement {
            id,
            what: text.clone(),
            who: Some(Doers::People(vec![me])),
            when: Some(When::Words { words: "zondag".into() }),
            ..Agreement::default()
        };
        add(copy, |plan| &mut plan.agreements, agreement);
        let observation = |id| Observation {
            id,
            column: Some(Column::Worry),
            text: text.clone(),
            ..Observation::default()
        };
        add(copy, |plan| &mut plan.observations, observation);
        let question = |id| Question {
            id,
            text: text.clone(),
            ..Question::default()
        };
        add(copy, |plan| &mut plan.questions, question);
        let person = |id| Person {
            id,
            name: "Lieke".into(),
            ..Person::default()
        };
        add(copy, |plan| &mut plan.people, person);
        find_mut(&mut copy.people, me).unwrap().offers = "koken".into();
        if share.reader == Some(Reader::Professional) {
            let condition = |id| Condition {
                id,
                text: text.clone(),
                ..Condition::default()
            };
            add(copy, |plan| &mut plan.conditions, condition);
            let id = copy.new_id();
            let given = Acceptance {
                id,
                answer: Some(PlanAnswer::NotYet),
                ..Acceptance::default()
            };
            copy.acceptances.push(given.clone());
            let id = copy.new_id();
            copy.conditions[0].answers.push(Acceptance { id, ..given });
        }
    }

    #[test]
    fn all_that_can_be_said_is_allowed_and_can_be_taken_back() {
        for (reader, to) in [
            (Reader::Network, true),
            (Reader::Network, false),
            (Reader::Professional, true),
            (Reader::Professional, false),
        ] {
            let share = share(reader, to);
            let mut copy = begin(&share);
            assert!(said(&share, &copy).is_empty());
            say_all(&share, &mut copy);
            let edited = finished(&share, &copy);
            let made = answer(&share, &edited, recipient(&share), "Ria", "", share.on);
            let count = if reader == Reader::Professional { 9 } else { 6 };
            assert_eq!(made.changes.len(), count, "{reader:?} {to}");
            for change in &made.changes {
                assert!(allowed_in_answer(change, &made, Some(reader)), "{change:?}");
            }
            for left in (0..count).rev() {
                let said_now = said(&share, &copy);
                withdraw(&share, &mut copy, &said_now[0]);
                assert_eq!(said(&share, &copy).len(), left);
            }
        }
    }

    #[test]
    fn no_name_is_given_twice_whatever_was_received() {
        let mut share = share(Reader::OtherHome, true);
        assert_eq!((carried_on(&share).author, carried_on(&share).named), (700, 0));
        share.plan.agreements[0].id = Id { author: 700, count: 12 };
        assert_eq!(carried_on(&share).new_id(), Id { author: 700, count: 13 });
    }

    #[test]
    fn what_is_empty_is_not_said() {
        let share = share(Reader::Professional, false);
        let mut copy = begin(&share);
        let me = speaker(&share);
        find_mut(&mut copy.people, me).unwrap().name = " Ria ".into();
        assert_eq!(given_name(&share, &copy), "Ria");
        let blank = |id| Question {
            id,
            text: " ".into(),
            ..Question::default()
        };
        add(&mut copy, |plan| &mut plan.questions, blank);
        let id = copy.new_id();
        copy.acceptances.push(Acceptance {
            id,
            ..Acceptance::default()
        });
        copy.agreements[0].responses.push(Response {
            person: me,
            ..Response::default()
        });
        assert!(said(&share, &copy).is_empty());
    }
}
