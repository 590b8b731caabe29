//! How far a plan is, derived from what stands in it: the task list reads this, nothing stores it.

use core::fmt;
use core::marker::PhantomData;

use minicbor::decode::{Decoder, Error as DecodeError};
use minicbor::encode::{Encoder, Error as EncodeError, Write};
use minicbor::{Decode, Encode};

use super::Plan;
use super::situation::Column;
use super::wire::{Json, Listed, Tell, choice, plain};

choice! {
    /// A part of the plan, as the task list shows it.
    pub enum Part {
        /// Name, why, main question, goal.
        0 Reason,
        /// The people.
        1 People,
        /// The three columns and help tried before.
        2 Situation,
        /// Questions and conditions.
        3 Questions,
        /// Agreements.
        4 Agreements,
        /// What keeps it going.
        5 Upkeep,
    }
}

choice! {
    /// A question that the app asks on a page of its own.
    pub enum Asked {
        /// What the plan is called.
        0 Name,
        /// Why this plan.
        1 Why,
        /// The main question.
        2 MainQuestion,
        /// The goal.
        3 Goal,
        /// The children.
        4 Children,
        /// Who cares that the child is well.
        5 People,
        /// What goes well.
        6 GoingWell,
        /// What worries.
        7 Worries,
        /// What must happen.
        8 Needed,
        /// Help tried before.
        9 Tried,
        /// The family's questions.
        10 Questions,
        /// Conditions of a professional.
        11 Conditions,
        /// The agreements.
        12 Agreements,
        /// The guardian of the plan.
        13 Guardian,
        /// How we communicate.
        14 Communication,
        /// Who contacts whom.
        15 ContactLines,
        /// When we look back.
        16 Review,
        /// Whom to call.
        17 Emergency,
        /// What if it gets worse.
        18 IfWorse,
        /// Other plans.
        19 OtherPlans,
    }
}

/// A set of questions or parts, a bit for each. Bits that this reader does not know are kept.
pub struct Marks<T> {
    bits: u64,
    of: PhantomData<T>,
}

impl<T: Bit> Marks<T> {
    /// Whether this one is in the set.
    #[must_use]
    pub fn has(self, one: T) -> bool {
        self.bits & (1 << one.bit()) != 0
    }

    /// Whether nothing is in the set.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// Puts one in or out.
    pub fn set(&mut self, one: T, on: bool) {
        if on {
            self.bits |= 1 << one.bit()
        } else {
            self.bits &= !(1 << one.bit())
        }
    }
}

/// Something that has a bit of its own in [`Marks`]: its number on the wire, below 64.
pub trait Bit {
    /// The number of the bit.
    fn bit(self) -> u32;
}

impl Bit for Part {
    fn bit(self) -> u32 {
        self as u32
    }
}

impl Bit for Asked {
    fn bit(self) -> u32 {
        self as u32
    }
}

plain! {
    Marks<Part>: |marks| marks.is_empty(),
    Marks<Asked>: |marks| marks.is_empty(),
}

// By hand, because a derive would ask the same of `T`.
impl<T> Clone for Marks<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Marks<T> {}
impl<T> Default for Marks<T> {
    fn default() -> Self {
        Self {
            bits: 0,
            of: PhantomData,
        }
    }
}
impl<T> PartialEq for Marks<T> {
    fn eq(&self, other: &Self) -> bool {
        self.bits == other.bits
    }
}
impl<T> fmt::Debug for Marks<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#b}", self.bits)
    }
}
impl<C, T> Encode<C> for Marks<T> {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), EncodeError<W::Error>> {
        e.u64(self.bits)?;
        Ok(())
    }
}
impl<'b, C, T> Decode<'b, C> for Marks<T> {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, DecodeError> {
        Ok(Self {
            bits: d.u64()?,
            of: PhantomData,
        })
    }
}

/// How far a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Nothing is written or left open.
    NotBegun,
    /// Something is written or left open.
    Begun,
    /// Every question has words or was left open, or the family called the part done.
    Done,
}

impl Part {
    /// The questions of this part, in order.
    #[must_use]
    pub const fn questions(self) -> &'static [Asked] {
        match self {
            Self::Reason => &[Asked::Name, Asked::Why, Asked::MainQuestion, Asked::Goal],
            Self::People => &[Asked::Children, Asked::People],
            Self::Situation => &[Asked::GoingWell, Asked::Worries, Asked::Needed, Asked::Tried],
            Self::Questions => &[Asked::Questions, Asked::Conditions],
            Self::Agreements => &[Asked::Agreements],
            Self::Upkeep => &[
                Asked::Guardian,
                Asked::Communication,
                Asked::ContactLines,
                Asked::Review,
                Asked::Emergency,
                Asked::IfWorse,
                Asked::OtherPlans,
            ],
        }
    }

    /// The part that a question belongs to.
    #[must_use]
    pub fn of(asked: Asked) -> Self {
        Self::ALL
            .iter()
            .copied()
            .find(|part| part.questions().contains(&asked))
            .unwrap_or(Self::Reason)
    }
}

impl Plan {
    /// Whether something is written in answer to this question.
    #[must_use]
    pub fn has_answer(&self, asked: Asked) -> bool {
        let written = |text: &str| !text.trim().is_empty();
        match asked {
            Asked::Name => written(&self.name),
            Asked::Why => written(&self.why),
            Asked::MainQuestion => written(&self.main_question),
            Asked::Goal => {
                written(&self.goal.now) || written(&self.goal.in_some_months) || written(&self.goal.good_enough)
            }
            Asked::Children => self.people_who_are(super::Role::Child).next().is_some(),
            Asked::People => self.people.iter().any(|person| person.role != Some(super::Role::Child)),
            Asked::GoingWell => self.column(Column::GoingWell).next().is_some(),
            Asked::Worries => self.column(Column::Worry).next().is_some(),
            Asked::Needed => self.column(Column::Needed).next().is_some(),
            Asked::Tried => !self.tried.is_empty(),
            Asked::Questions => !self.questions.is_empty(),
            Asked::Conditions => !self.conditions.is_empty(),
            Asked::Agreements => !self.agreements.is_empty(),
            Asked::Guardian => self.upkeep.guardian.is_some(),
            Asked::Communication => written(&self.upkeep.communication),
            Asked::ContactLines => !self.upkeep.contact_lines.is_empty(),
            Asked::Review => {
                let planned = |review: &super::upkeep::Review| review.on.is_some() && review.held_on.is_none();
                self.reviews.iter().any(planned)
            }
            Asked::Emergency => !self.upkeep.emergency.is_empty(),
            Asked::IfWorse => written(&self.upkeep.if_worse),
            Asked::OtherPlans => !self.upkeep.other_plans.is_empty(),
        }
    }

    /// Whether this question was left open on purpose, and still has no answer.
    #[must_use]
    pub fn is_left_open(&self, asked: Asked) -> bool {
        self.left_open.has(asked) && !self.has_answer(asked)
    }

    /// Leaves a question open on purpose, or takes that back.
    pub fn leave_open(&mut self, asked: Asked, open: bool) {
        self.left_open.set(asked, open);
    }

    /// Calls a part done for now, or takes that back.
    pub fn call_done(&mut self, part: Part, done: bool) {
        self.done.set(part, done);
    }

    /// How far a part is.
    #[must_use]
    pub fn progress(&self, part: Part) -> Progress {
        let settled = |asked: &&Asked| self.has_answer(**asked) || self.is_left_open(**asked);
        let count = part.questions().iter().filter(settled).count();
        if self.done.has(part) || count == part.questions().len() && part != Part::Agreements {
            Progress::Done
        } else if count > 0 {
            Progress::Begun
        } else {
            Progress::NotBegun
        }
    }

    /// The part to go on with: the first that is not done.
    #[must_use]
    pub fn next_part(&self) -> Option<Part> {
        Part::ALL
            .iter()
            .copied()
            .find(|part| self.progress(*part) != Progress::Done)
    }

    /// The question to go on with in this part: the first without an answer, or else its first.
    #[must_use]
    pub fn next_question(&self, part: Part) -> Asked {
        let open = |asked: &&Asked| !self.has_answer(**asked) && !self.is_left_open(**asked);
        part.questions()
            .iter()
            .find(open)
            .or(part.questions().first())
            .copied()
            .unwrap_or(Asked::Name)
    }
}

impl<T: Bit + Tell + Copy + Listed> Tell for Marks<T> {
    fn tell(&self, json: &mut Json) {
        json.open('[');
        let marked = T::listed().iter().filter(|one| self.has(**one));
        marked.for_each(|one| one.tell(json));
        json.close(']');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_belongs_to_one_part() {
        for asked in Asked::ALL {
            let parts = Part::ALL.iter().filter(|part| part.questions().contains(asked)).count();
            assert_eq!(parts, 1, "{asked:?}");
        }
    }

    #[test]
    fn an_empty_plan_begins_with_the_reason() {
        let plan = Plan::default();
        assert_eq!(plan.next_part(), Some(Part::Reason));
        assert_eq!(plan.next_question(Part::Reason), Asked::Name);
        assert!(Part::ALL.iter().all(|part| plan.progress(*part) == Progress::NotBegun));
    }

    #[test]
    fn leaving_open_is_an_answer_until_something_is_written() {
        let mut plan = Plan::default();
        for asked in Part::Reason.questions() {
            plan.leave_open(*asked, true);
        }
        assert_eq!(plan.progress(Part::Reason), Progress::Done);
        plan.why = "Het is thuis te druk".into();
        assert!(!plan.is_left_open(Asked::Why));
    }

    #[test]
    fn agreements_are_done_only_when_the_family_says_so() {
        let mut plan = Plan::default();
        super::super::add(
            &mut plan,
            |plan| &mut plan.agreements,
            |id| super::super::Agreement {
                id,
                ..Default::default()
            },
        );
        assert_eq!(plan.progress(Part::Agreements), Progress::Begun);
        plan.call_done(Part::Agreements, true);
        assert_eq!(plan.progress(Part::Agreements), Progress::Done);
        plan.call_done(Part::Agreements, false);
        assert_eq!(plan.progress(Part::Agreements), Progress::Begun);
    }
}
