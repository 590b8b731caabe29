//! What asks for attention now: what the guardian of the plan looks at. Nothing here judges; it only says what is there.

use super::Plan;
use super::agreement::{Agreement, Doers};
use super::day::Day;
use super::going::{falters, has_reaction, is_asked, latest, state};
use super::id::Id;
use super::occurrence::stopped;
use super::person::{Person, Role};
use super::timing::When;
use super::upkeep::PlanAnswer;

/// After how many weeks a family takes a first look together at a version of its plan.
pub const FIRST_CHECK_WEEKS: u32 = 4;
/// How many weeks before a day to look back it is told.
const SOON_WEEKS: u32 = 2;

/// What asks for attention on a day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attention {
    /// The first look together, some four weeks after this version began.
    pub first_check: FirstCheck,
    /// Agreements that do not work or only in part, what was said last first.
    pub falters: Vec<Id>,
    /// Help that was asked and that nobody reacted to in the time that the family chose, the longest first.
    pub waiting: Vec<Waiting>,
    /// Help that is asked, without a reaction and without a day on which it was asked.
    pub asked_without_day: Vec<Id>,
    /// Days to look back that did not take place yet, the earliest first.
    pub reviews: Vec<LookBack>,
    /// People who are named in agreements and did not answer yet, in the order of the plan.
    pub unanswered: Vec<Unanswered>,
}

/// The first look together at this version.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FirstCheck {
    /// There is nothing to look at yet, or nobody knows when the plan began.
    #[default]
    None,
    /// It is not time yet: from this day.
    Coming(Day),
    /// It is time, since this day.
    Due(Day),
    /// They looked together on this day.
    Held(Day),
}

/// Help without a reaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Which agreement.
    pub agreement: Id,
    /// When it was asked.
    pub asked_on: Day,
    /// How many whole weeks ago.
    pub weeks: u32,
}

/// A day to look back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LookBack {
    /// The review.
    pub review: Id,
    /// When.
    pub on: Day,
    /// How near it is.
    pub near: Near,
}

/// How near a day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Near {
    /// It has been.
    Past,
    /// It is today.
    Today,
    /// Within two weeks.
    Soon,
    /// Later.
    Later,
}

/// Somebody who did not answer yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unanswered {
    /// Who.
    pub person: Id,
    /// The agreements that name them and have no answer of them, in the order of the plan.
    pub agreements: Vec<Id>,
    /// When something was last sent to them.
    pub sent_on: Option<Day>,
}

/// The one thing that the overview tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Calls {
    /// It is time for the first look together.
    FirstCheck,
    /// So many agreements falter.
    Falters(usize),
    /// A day to look back has been.
    ReviewPast,
    /// A day to look back is near.
    ReviewNear(Day),
    /// So many times help was asked and nobody reacted.
    Waiting(usize),
}

impl Attention {
    /// Whether nothing asks for attention.
    #[must_use]
    pub fn is_calm(&self) -> bool {
        !matches!(self.first_check, FirstCheck::Due(_))
            && self.falters.is_empty()
            && self.waiting.is_empty()
            && self.unanswered.is_empty()
            && self.reviews.iter().all(|review| review.near == Near::Later)
    }
}

/// What asks for attention today.
#[must_use]
pub fn attention(plan: &Plan, today: Day) -> Attention {
    Attention {
        first_check: first_check(plan, today),
        falters: faltering(plan),
        waiting: waiting(plan, today),
        asked_without_day: asked(plan)
            .filter(|one| one.asked_on.is_none())
            .map(|one| one.id)
            .collect(),
        reviews: reviews(plan, today),
        unanswered: unanswered(plan),
    }
}

/// The one thing that the overview tells, if anything. Cheap enough for every change of the plan.
#[must_use]
pub fn calls(plan: &Plan, today: Day) -> Option<Calls> {
    if matches!(first_check(plan, today), FirstCheck::Due(_)) {
        return Some(Calls::FirstCheck);
    }
    let faltering = faltering(plan).len();
    if faltering > 0 {
        return Some(Calls::Falters(faltering));
    }
    match reviews(plan, today).first().map(|review| (review.near, review.on)) {
        Some((Near::Past, _)) => return Some(Calls::ReviewPast),
        Some((Near::Today | Near::Soon, on)) => return Some(Calls::ReviewNear(on)),
        Some((Near::Later, _)) | None => {}
    }
    let waiting = waiting(plan, today).len();
    (waiting > 0).then_some(Calls::Waiting(waiting))
}

/// Help that is asked and that nobody reacted to.
fn asked(plan: &Plan) -> impl Iterator<Item = &Agreement> {
    let agreements = plan.agreements.iter();
    agreements.filter(|one| is_asked(one) && !stopped(one) && !has_reaction(one))
}

fn waiting(plan: &Plan, today: Day) -> Vec<Waiting> {
    let weeks = plan.upkeep.wait_weeks;
    let mut waiting: Vec<Waiting> = asked(plan)
        .filter_map(|one| Some((one.id, one.asked_on?)))
        .filter(|(_, asked_on)| weeks > 0 && whole_weeks(*asked_on, today) >= weeks)
        .map(|(agreement, asked_on)| Waiting {
            agreement,
            asked_on,
            weeks: whole_weeks(asked_on, today),
        })
        .collect();
    waiting.sort_by_key(|one| one.asked_on);
    waiting
}

fn whole_weeks(from: Day, until: Day) -> u32 {
    u32::try_from(until.0.signed_duration_since(from.0).num_weeks()).unwrap_or_default()
}

fn first_check(plan: &Plan, today: Day) -> FirstCheck {
    let Some(since) = plan.version_since().filter(|_| !plan.agreements.is_empty()) else {
        return FirstCheck::None;
    };
    // Looking back together is looking too.
    let held = plan.reviews.iter().filter_map(|review| review.held_on);
    let looked = held.filter(|on| *on >= since).min();
    if let Some(on) = plan.upkeep.first_check.or(looked) {
        return FirstCheck::Held(on);
    }
    let due = since.plus_weeks(FIRST_CHECK_WEEKS);
    if due <= today {
        FirstCheck::Due(due)
    } else {
        FirstCheck::Coming(due)
    }
}

fn faltering(plan: &Plan) -> Vec<Id> {
    let mut all: Vec<&Agreement> = plan.agreements.iter().filter(|one| falters(state(one))).collect();
    all.sort_by_key(|one| core::cmp::Reverse(latest(one).and_then(|note| note.on)));
    all.iter().map(|one| one.id).collect()
}

fn reviews(plan: &Plan, today: Day) -> Vec<LookBack> {
    let open = plan.reviews.iter().filter(|review| review.held_on.is_none());
    let mut all: Vec<LookBack> = open
        .filter_map(|review| Some((review.id, review.on.as_ref()?.day()?)))
        .map(|(review, on)| LookBack {
            review,
            on,
            near: near(on, today),
        })
        .collect();
    all.sort_by_key(|review| review.on);
    all
}

fn near(on: Day, today: Day) -> Near {
    if on < today {
        Near::Past
    } else if on == today {
        Near::Today
    } else if on <= today.plus_weeks(SOON_WEEKS) {
        Near::Soon
    } else {
        Near::Later
    }
}

/// Who an agreement counts on: who does it, has a turn or helps.
fn counts_on(agreement: &Agreement, person: Id) -> bool {
    let turn = matches!(&agreement.when, Some(When::Rota { turns, .. }) if turns.contains(&person));
    turn || agreement.who.as_ref().is_some_and(|who| who.named().contains(&person))
        || agreement.who == Some(Doers::Everybody)
        || agreement.helpers.contains(&person)
}

/// Whether somebody is asked at all. A child answers in its own way. A parent wrote the plan, unless it was sent to
/// them: then it is the other parent.
fn is_asked_to_answer(person: &Person, was_sent: bool) -> bool {
    !person.left
        && match person.role {
            Some(Role::Child | Role::Coordinator) => false,
            Some(Role::Parent) => was_sent,
            Some(Role::Network | Role::Professional) | None => true,
        }
}

fn unanswered(plan: &Plan) -> Vec<Unanswered> {
    let said_yes = |id: Id| {
        let theirs = plan.acceptances.iter().filter(|one| one.person == Some(id));
        theirs
            .filter_map(|one| one.answer)
            .any(|answer| answer != PlanAnswer::NotYet)
    };
    let open = |agreement: &&Agreement, id: Id| {
        let answered = |response: &super::agreement::Response| response.person == id && response.answer.is_some();
        // Help that is asked of a professional has a place of its own.
        !is_asked(agreement)
            && !stopped(agreement)
            && counts_on(agreement, id)
            && !agreement.responses.iter().any(answered)
    };
    let people = plan.people.iter().filter_map(|person| {
        let sent = plan.sent.iter().filter(|sent| sent.to == Some(person.id));
        let sent_on = sent.clone().filter_map(|sent| sent.on).max();
        if !is_asked_to_answer(person, sent.count() > 0) || said_yes(person.id) {
            return None;
        }
        let theirs = plan.agreements.iter().filter(|one| open(one, person.id));
        let agreements: Vec<Id> = theirs.map(|one| one.id).collect();
        (!agreements.is_empty()).then_some(Unanswered {
            person: person.id,
            agreements,
            sent_on,
        })
    });
    people.collect()
}

#[cfg(test)]
mod tests;
