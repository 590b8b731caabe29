//! What travels between people: a share goes out, an answer comes home.
//!
//! A recipient changes their copy; [`answer`] finds what they said and proposed. At home [`proposals`] lists it beside the
//! plan as it is now, and the family takes in what it wants, one by one.

mod allowed;
mod proposals;
mod sent;
pub mod writing;

#[cfg(test)]
mod tests;

pub use allowed::{allowed_in_answer, is_on_own_page};
pub use proposals::{Proposal, Status, free_name, preview, proposals};
pub use sent::{latest_seen, next_stamp, note_sent};

use crate::change::{Change, Header, Packed, Scope, compare};
use crate::plan::Plan;
use crate::plan::day::Day;
use crate::plan::id::{Id, PlanId};
use crate::plan::sharing::Reader;
use crate::plan::wire::{Field, Out, Value, record};
use minicbor::decode::{Decoder, Error as DecodeError};

record! {
    /// What somebody sends to one recipient: a plan that `audience` made smaller, and who sends it to whom.
    pub struct Share {
        /// The number of this share. Whoever answers names new things under this author; never 0.
        0 share: u32,
        /// Who sends it, as the recipient knows them.
        1 from: String,
        /// Whom it is for, if they stand in the plan.
        2 to: Option<Id>,
        /// For which reader it was made.
        3 reader: Option<Reader>,
        /// A word from the sender.
        4 words: String,
        /// When it was made.
        5 on: Option<Day>,
        /// What the recipient may see.
        6 plan: Plan,
        /// Which state of the sender's plan this is: author and count. Only in a full copy.
        7 stamp: Option<Id>,
        /// The latest state of each other's copy that is in it. Only in a full copy.
        8 seen: Vec<Id>,
    }
}

/// What a recipient sends back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// The plan that it answers.
    pub plan: PlanId,
    /// The share that it answers.
    pub share: u32,
    /// Who answers, if they stand in the plan.
    pub from: Option<Id>,
    /// Who answers, in words.
    pub name: String,
    /// What they say, as changes to what they received.
    pub changes: Vec<Change>,
    /// A word to go with it.
    pub words: String,
    /// When.
    pub on: Option<Day>,
    /// How many changes came along that this app does not know: a newer app wrote them. Never written.
    pub unknown: u32,
}

record! {
    /// An answer as it travels: what the head tells is left out of the changes.
    pub(crate) struct Posted {
        0 plan: PlanId,
        1 share: u32,
        2 from: Option<Id>,
        3 name: String,
        4 changes: Packed,
        5 words: String,
        6 on: Option<Day>,
    }
}

/// The name that somebody who does not stand in the plan bears in their answer, until the family says who they are. No
/// thing is ever given it: counts begin at 1.
#[must_use]
pub const fn somebody_else(share: u32) -> Id {
    Id {
        author: share,
        count: 0,
    }
}

/// Makes an answer: what `edited` says more than what was received.
///
/// `from` is a person of the plan; somebody else gives a name instead and speaks as [`somebody_else`].
#[must_use]
pub fn answer(received: &Share, edited: &Plan, from: Option<Id>, name: &str, words: &str, on: Option<Day>) -> Answer {
    Answer {
        plan: received.plan.id,
        share: received.share,
        from,
        name: if from.is_some() {
            String::new()
        } else {
            name.trim().to_owned()
        },
        changes: compare(&received.plan, edited, Scope::Answer),
        words: words.to_owned(),
        on,
        unknown: 0,
    }
}

impl Answer {
    /// Who speaks in this answer, as its changes name them.
    #[must_use]
    pub fn speaker(&self) -> Id {
        self.from.unwrap_or(somebody_else(self.share))
    }

    /// The family knows who this is: a person of the plan. From then on the answer is theirs.
    pub fn recognise(&mut self, person: Id) {
        if self.from.is_none() {
            self.rename(somebody_else(self.share), person);
            self.from = Some(person);
        }
    }

    /// Somebody who does not stand in the plan gets a name of their own in it: the one that they had before, or a new
    /// one where another who answered the same share has the name of [`somebody_else`].
    pub fn settle_speaker(&mut self, plan: &Plan) {
        let me = somebody_else(self.share);
        let name = self.name.trim();
        if self.from.is_some() || name.is_empty() {
            return;
        }
        let mut newcomers = plan.people.iter().filter(|person| person.id.author == self.share);
        let before = newcomers.clone().find(|person| person.name.trim() == name);
        if let Some(person) = before {
            self.recognise(person.id);
        } else if newcomers.any(|person| person.id == me) {
            self.recognise(free_name(plan, self));
        }
    }

    /// Puts another name in the place of a name that this answer gave, in all its changes. For when the plan has
    /// another thing of that name: two people answered one share.
    pub fn rename(&mut self, old: Id, new: Id) {
        self.changes.iter_mut().for_each(|change| change.rename(old, new));
    }

    const fn header(&self) -> Header {
        Header {
            from: match self.from {
                Some(person) => person,
                None => somebody_else(self.share),
            },
            on: self.on,
        }
    }

    /// As it travels.
    pub(crate) fn posted(&self) -> Posted {
        Posted {
            plan: self.plan,
            share: self.share,
            from: self.from,
            name: self.name.clone(),
            changes: Packed::pack(&self.changes, self.header()),
            words: self.words.clone(),
            on: self.on,
        }
    }
}

impl From<Posted> for Answer {
    fn from(posted: Posted) -> Self {
        let mut answer = Self {
            plan: posted.plan,
            share: posted.share,
            from: posted.from,
            name: posted.name,
            changes: Vec::new(),
            words: posted.words,
            on: posted.on,
            unknown: 0,
        };
        (answer.changes, answer.unknown) = posted.changes.unpack(answer.header());
        answer
    }
}

impl Value for Answer {
    fn put(&self, out: &mut Out) {
        self.posted().put(out);
    }

    fn take(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Posted::take(d).map(Self::from)
    }
}

impl Field for Answer {
    fn is_blank(&self) -> bool {
        self.posted().is_blank()
    }

    fn write(&self, out: &mut Out) {
        self.put(out);
    }

    fn read(&mut self, d: &mut Decoder<'_>) -> Result<(), DecodeError> {
        *self = Self::take(d)?;
        Ok(())
    }
}
