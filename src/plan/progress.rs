//! Which questions have an answer, derived from what stands in the plan: nothing stores it.

use core::fmt;
use core::marker::PhantomData;

use minicbor::decode::{Decoder, Error as DecodeError};
use minicbor::encode::{Encoder, Error as EncodeError, Write};
use minicbor::{Decode, Encode};

use super::Plan;
use super::situation::{Column, Condition};
use super::wire::{Json, Listed, Tell, choice, plain};

choice! {
    /// A part of the plan, as the task list shows it. Which questions stand in it, in which order and under which words,
    /// is for the working method ([`crate::approach`]); a part only remembers that the family called it done.
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
        /// What is known, apart from what people think of it.
        6 Facts,
        /// What people think of it.
        7 Weighing,
        /// What the family wants to see.
        8 Wanted,
        /// Who keeps an eye on it, and what if it goes wrong.
        9 Watch,
        /// In which phase the family is.
        10 Phase,
        /// How people talk with each other.
        11 Contact,
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
        /// The two 'boekensteunen': the worst that can happen, and what we want to see.
        20 BookEnds,
        /// The facts.
        21 Facts,
        /// What people think of the facts.
        22 Weighing,
        /// Who thinks along about each question.
        23 ThinkAlong,
        /// In which phase the family is.
        24 Phase,
        /// What comes first.
        25 First,
        /// How the family sees it itself.
        26 OwnView,
        /// What it does to the child.
        27 OnChild,
        /// What happens again and again.
        28 Pattern,
        /// If a child must live elsewhere for a time.
        29 Placement,
        /// Which helper is the family's one contact.
        30 ContactPerson,
        /// Who keeps an eye on each condition, and what if it goes wrong.
        31 Supervision,
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
            // The right one is a field of the goal, and no sign that the left one is in use.
            Asked::BookEnds => written(&self.worst),
            Asked::Facts => written(&self.facts),
            Asked::Weighing => written(&self.weighing),
            Asked::ThinkAlong => self.questions.iter().any(|one| !one.thinks_along.is_empty()),
            Asked::Phase => !self.phases.is_empty(),
            Asked::First => !self.first.is_empty(),
            Asked::OwnView => written(&self.own_view),
            Asked::OnChild => written(&self.on_child),
            Asked::Pattern => written(&self.pattern),
            Asked::Placement => written(&self.placement),
            Asked::ContactPerson => self.contact_person.is_some(),
            Asked::Supervision => {
                let settled = |one: &Condition| !one.watchers.is_empty() || written(&one.what_if);
                self.conditions.iter().any(settled)
            }
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
}

impl<T: Bit + Tell + Copy + Listed> Tell for Marks<T> {
    fn tell(&self, json: &mut Json) {
        json.open('[');
        let marked = T::listed().iter().filter(|one| self.has(**one));
        marked.for_each(|one| one.tell(json));
        json.close(']');
    }
}
