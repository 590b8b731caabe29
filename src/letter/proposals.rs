//! An answer that came home, beside the plan as it is now: what the family can take in, one by one.

use std::collections::BTreeSet;

use super::{Answer, allowed_in_answer, is_on_own_page};
use crate::change::number::{AGREED, AGREEMENTS, PEOPLE, RESPONSES};
use crate::change::{Applied, Change, Key, Place, Step, What, apply, bytes_at};
use crate::plan::Plan;
use crate::plan::id::Id;
use crate::plan::person::Person;
use crate::plan::wire::Value as _;

/// One thing that somebody says or proposes.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The change that takes it in.
    pub change: Change,
    /// How it stands beside the plan.
    pub status: Status,
}

/// How a proposal stands beside the plan as it is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It can be taken in.
    New,
    /// It can be taken in, but the agreement has been rewritten since they read it: they answered other words.
    NewToOtherWords,
    /// It is in the plan already.
    AlreadyThere,
    /// What it is about was taken out of the plan.
    ThingGone,
    /// Another thing with this name is in the plan: somebody answered the same share. See [`free_name`] and
    /// [`Answer::rename`].
    Differs,
    /// An answer may not do this. It is not taken in.
    NotAllowed,
    /// This app cannot read it.
    Unknown,
}

/// What this answer proposes, in the order in which to take it in. `sent` is the plan as it was sent, if the family
/// still has it.
///
/// Somebody who does not stand in the plan comes first, as a person to add: their answers need an owner.
#[must_use]
pub fn proposals(plan: &Plan, sent: Option<&Plan>, answer: &Answer) -> Vec<Proposal> {
    let log = plan.sent.iter().find(|sent| sent.share == answer.share);
    let reader = log.and_then(|sent| sent.reader);
    // Taken in one after the other, because what comes later may be about what came before it.
    let mut taken = plan.clone();
    let mut answer = answer.clone();
    answer.settle_speaker(plan);
    let mut changes = core::mem::take(&mut answer.changes);
    if let Some(person) = newcomer(plan, &answer, &changes) {
        changes.insert(0, person);
    }
    changes
        .into_iter()
        .map(|change| {
            let allowed = answer.plan == plan.id
                && allowed_in_answer(&change, &answer, reader)
                && is_on_own_page(&change, plan, Some(answer.speaker()), true);
            let status = if !allowed {
                Status::NotAllowed
            } else {
                match apply(&mut taken, &change) {
                    Applied::Done if speaks_as_nobody(&taken, &change) => Status::ThingGone,
                    Applied::Done if sent.is_some_and(|sent| was_rewritten(plan, sent, &change)) => {
                        Status::NewToOtherWords
                    }
                    Applied::Done => Status::New,
                    Applied::AlreadyThere => Status::AlreadyThere,
                    Applied::Gone => Status::ThingGone,
                    Applied::Differs => Status::Differs,
                    Applied::Unknown => Status::Unknown,
                }
            };
            Proposal { change, status }
        })
        .collect()
}

/// The plan as it would be with all that can be taken in. Sentences about an answer find the new names in it.
#[must_use]
pub fn preview(plan: &Plan, proposals: &[Proposal]) -> Plan {
    let mut taken = plan.clone();
    let fresh = |one: &&Proposal| matches!(one.status, Status::New | Status::NewToOtherWords);
    for proposal in proposals.iter().filter(fresh) {
        apply(&mut taken, &proposal.change);
    }
    taken
}

/// The person that somebody who does not stand in the plan becomes, unless their answer brings them itself.
fn newcomer(plan: &Plan, answer: &Answer, changes: &[Change]) -> Option<Change> {
    let id = answer.speaker();
    let path = vec![Step::item(PEOPLE, id)];
    let name = answer.name.trim();
    // Only under a name of this share: nobody comes back whom the family took out.
    if id.author != answer.share || name.is_empty() || plan.person(id).is_some() {
        return None;
    }
    if changes.iter().any(|change| change.path == path) {
        return None;
    }
    let mut out = minicbor::Encoder::new(Vec::new());
    let person = Person {
        id,
        name: name.to_owned(),
        ..Person::default()
    };
    person.put(&mut out);
    let value = out.into_writer();
    let place = Place::Last;
    Some(Change {
        path,
        what: What::Add { place, value },
    })
}

/// Whether this is a response of somebody who was taken out of the plan.
fn speaks_as_nobody(plan: &Plan, change: &Change) -> bool {
    let speaker = change.key().and_then(Key::id);
    change.numbers() == [AGREEMENTS, RESPONSES] && speaker.is_some_and(|id| plan.person(id).is_none())
}

/// Whether this is a response to an agreement of which what or when is no longer what they read.
fn was_rewritten(plan: &Plan, sent: &Plan, change: &Change) -> bool {
    let Some(agreement) = change.about().filter(|_| change.numbers() == [AGREEMENTS, RESPONSES]) else {
        return false;
    };
    AGREED.into_iter().any(|number| {
        let path = [Step::item(AGREEMENTS, agreement), Step::field(number)];
        let then = bytes_at(sent, &path);
        then.is_some() && then != bytes_at(plan, &path)
    })
}

/// A name for a thing of this answer that no thing of the plan and none of the answer bears.
#[must_use]
pub fn free_name(plan: &Plan, answer: &Answer) -> Id {
    let given = answer
        .changes
        .iter()
        .filter_map(|change| change.key().and_then(Key::id));
    let borne: BTreeSet<u32> = given
        .chain(names(plan))
        .filter(|id| id.author == answer.share)
        .map(|id| id.count)
        .collect();
    let behind = borne.last().copied().unwrap_or_default().checked_add(1);
    // A stranger may have given the last of all names: then there is room before it.
    let count = behind.or_else(|| (1..u32::MAX).find(|count| !borne.contains(count)));
    Id {
        author: answer.share,
        count: count.unwrap_or_default(),
    }
}

/// The names of what an answer can bring.
fn names(plan: &Plan) -> impl Iterator<Item = Id> + '_ {
    use crate::plan::id::Item as _;
    let people = plan.people.iter().map(Person::id);
    let observations = plan.observations.iter().map(|one| one.id);
    let questions = plan.questions.iter().map(|one| one.id);
    let conditions = plan.conditions.iter();
    let answers = conditions
        .clone()
        .flat_map(|one| one.answers.iter().map(|given| given.id));
    let agreements = plan.agreements.iter().map(|one| one.id);
    let acceptances = plan.acceptances.iter().map(|one| one.id);
    let conditions = conditions.map(|one| one.id);
    people
        .chain(observations)
        .chain(questions)
        .chain(conditions)
        .chain(answers)
        .chain(agreements)
        .chain(acceptances)
}
