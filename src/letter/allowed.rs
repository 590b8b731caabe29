//! What an answer may do. It may add a voice to the plan; it may not touch the family's own words.

use super::Answer;
use super::writing::asker;
use crate::change::number::{
    ACCEPTANCES, AGREEMENTS, ANSWERS, CARES, CHILD_PAGES, CHILD_WROTE, CONDITIONS, OBSERVATIONS, OFFERS, ORGANISATION,
    PEOPLE, QUESTIONS, RESPONSES,
};
use crate::change::{Change, Key, What};
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, Response};
use crate::plan::id::{Id, find};
use crate::plan::person::Person;
use crate::plan::sharing::Reader;
use crate::plan::situation::{Asker, Condition, Observation, Question};
use crate::plan::upkeep::Acceptance;

/// Whether this change may be in this answer. `reader` is for whom the share was made, if that is still known.
///
/// Everybody says their own yes or no, offers what they can do, and proposes people and questions. All but a
/// coordinator propose agreements and observations. A professional says where they work, sets and answers conditions, and answers
/// the plan. A child writes on their own page; whose page it is, [`is_on_own_page`] says.
/// The other home sends a full copy and no answer.
#[must_use]
pub fn allowed_in_answer(change: &Change, answer: &Answer, reader: Option<Reader>) -> bool {
    let speaker = answer.speaker();
    if answer.share == 0 || reader == Some(Reader::OtherHome) {
        return false;
    }
    let professional = matches!(reader, None | Some(Reader::Professional));
    let opinion = reader != Some(Reader::Coordinator);
    match (change.numbers().as_slice(), &change.what) {
        ([AGREEMENTS, RESPONSES], What::Set(_)) => response_of(change, speaker),
        ([PEOPLE, OFFERS | CARES], What::Set(_)) => change.about() == Some(speaker),
        ([PEOPLE, ORGANISATION], What::Set(_)) => professional && change.about() == Some(speaker),
        ([PEOPLE], What::Add { .. }) => person(change, answer),
        ([QUESTIONS], What::Add { .. }) => is_new(change, answer) && question(change, speaker, asker(reader)),
        ([AGREEMENTS], What::Add { .. }) => opinion && is_new(change, answer) && agreement(change, speaker),
        ([OBSERVATIONS], What::Add { .. }) => opinion && is_new(change, answer) && observation(change, speaker),
        ([CONDITIONS], What::Add { .. }) => professional && is_new(change, answer) && condition(change, answer),
        ([CONDITIONS, ANSWERS] | [ACCEPTANCES], What::Add { .. }) => {
            let given = change.value();
            professional && is_new(change, answer) && given.is_some_and(|given| acceptance(&given, answer))
        }
        ([CHILD_PAGES, field], What::Set(_)) => reader == Some(Reader::Child) && CHILD_WROTE.contains(field),
        _ => false,
    }
}

/// Whether a change to a child's page is to the page of the one who speaks. Of a page that is not in this plan it says
/// `unknown`.
#[must_use]
pub fn is_on_own_page(change: &Change, plan: &Plan, speaker: Option<Id>, unknown: bool) -> bool {
    if change.numbers().first() != Some(&CHILD_PAGES) {
        return true;
    }
    let page = change.about().and_then(|id| find(&plan.child_pages, id));
    page.map_or(unknown, |page| speaker.is_some() && page.child == speaker)
}

/// Whether this is a new thing under a name that this share may give.
fn is_new(change: &Change, answer: &Answer) -> bool {
    named(change).is_some_and(|id| may_give(id, answer))
}

fn named(change: &Change) -> Option<Id> {
    change.key().and_then(Key::id)
}

const fn may_give(id: Id, answer: &Answer) -> bool {
    id.author == answer.share && id.count > 0
}

/// Whether what is said is said by the one who answers, or by nobody.
fn said_by(who: Option<Id>, speaker: Id) -> bool {
    who.is_none_or(|who| who == speaker)
}

fn response_of(change: &Change, speaker: Id) -> bool {
    named(change) == Some(speaker)
        && change
            .value()
            .is_some_and(|response: Response| response.person == speaker)
}

fn person(change: &Change, answer: &Answer) -> bool {
    // Who answers and does not stand in the plan may bring themself.
    let speaker = answer.speaker();
    let themself = speaker.author == answer.share && named(change) == Some(speaker);
    // Only what an answer asks for: a number to call or a role would come in unseen.
    let plain = |person: &Person| Person {
        id: person.id,
        name: person.name.clone(),
        relation: person.relation.clone(),
        offers: person.offers.clone(),
        cares: person.cares,
        proposed_by: person.proposed_by,
        ..Person::default()
    };
    (themself || is_new(change, answer))
        && change
            .value()
            .is_some_and(|person: Person| said_by(person.proposed_by, speaker) && person == plain(&person))
}

/// A question comes from the side of who answers: nobody asks for the child.
fn question(change: &Change, speaker: Id, side: Option<Asker>) -> bool {
    change.value().is_some_and(|question: Question| {
        said_by(question.person, speaker)
            && (question.asked_by.is_none() || question.asked_by == side)
            && question.no_agreement_because.is_empty()
    })
}

fn observation(change: &Change, speaker: Id) -> bool {
    let value = change.value();
    value.is_some_and(|observation: Observation| said_by(observation.by, speaker))
}

/// A proposal says so, brings nobody else's yes, and holds what its sentence tells: what comes along beside it would come
/// in unseen.
fn agreement(change: &Change, speaker: Id) -> bool {
    let told = |agreement: &Agreement| Agreement {
        id: agreement.id,
        what: agreement.what.clone(),
        who: agreement.who.clone(),
        when: agreement.when.clone(),
        answers: agreement.answers.clone(),
        kind: agreement.kind,
        responses: agreement.responses.clone(),
        proposed_by: Some(speaker),
        ..Agreement::default()
    };
    change.value().is_some_and(|agreement: Agreement| {
        agreement.responses.iter().all(|response| response.person == speaker) && agreement == told(&agreement)
    })
}

/// The professional says what, in their own name; how far it is and what the family says of it is not theirs.
fn condition(change: &Change, answer: &Answer) -> bool {
    change.value().is_some_and(|condition: Condition| {
        said_by(condition.set_by, answer.speaker())
            && condition.set_by_words.is_empty()
            && condition.state.is_none()
            && condition.state_on.is_none()
            && condition.family_says.is_empty()
            && condition.no_agreement_because.is_empty()
            && condition
                .answers
                .iter()
                .all(|given| may_give(given.id, answer) && acceptance(given, answer))
    })
}

/// Nobody stands behind the plan in the name of another.
fn acceptance(given: &Acceptance, answer: &Answer) -> bool {
    let name = given.name.trim();
    said_by(given.person, answer.speaker()) && (name.is_empty() || name == answer.name.trim())
}
