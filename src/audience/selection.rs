//! What was ticked, for whom.

use super::names::NameForm;
use crate::plan::id::Id;
use crate::plan::sharing::Reader;

/// For whom a share is, and what goes along. Nothing goes along of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// What kind of reader it is for. [`Reader::OtherHome`] gets a full copy, in which things keep their numbers.
    pub reader: Reader,
    /// Who it is for, if they stand in the plan. Whoever that is goes along; what they are kept out of does not.
    pub recipient: Option<Id>,
    /// Who else may get to read it: what one of them is kept out of stays home too.
    pub also_for: Vec<Id>,
    /// The parts that go along.
    pub parts: Vec<Part>,
    /// Which agreements, and which questions and conditions with them.
    pub scope: Scope,
    /// How the names of people are written.
    pub names: NameForm,
    /// What stays home unless it was ticked by itself.
    pub ticks: Vec<Tick>,
    /// Single things that stay home although their part goes along. What a person left out has said stays home too.
    pub without: Vec<Id>,
}

/// A part of the plan that somebody can let go along, or keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What the plan is called.
    Title,
    /// The children and the parents.
    Family,
    /// Everybody who takes part. Without it only those who are named in what goes along.
    People,
    /// How people stand around the child: household, side, how near, what they offer.
    Circle,
    /// Who is at which part of the meeting.
    Presence,
    /// Why there is a plan.
    Why,
    /// The main question.
    MainQuestion,
    /// Where the family wants to be.
    Goal,
    /// What goes well.
    GoingWell,
    /// What worries, and the worst that can happen.
    Worries,
    /// What must happen.
    Needed,
    /// Facts, and how they are weighed.
    Facts,
    /// Help tried before.
    Tried,
    /// The questions.
    Questions,
    /// The conditions of professionals.
    Conditions,
    /// The agreements. What the recipient said to them goes along.
    Agreements,
    /// What everybody else says to the agreements.
    Responses,
    /// How it goes: notes on agreements, what came of looking back.
    Progress,
    /// The meeting and practical matters.
    Meeting,
    /// Who guards the plan, how people keep in touch, when they look back.
    Upkeep,
    /// Other plans that there are.
    OtherPlans,
    /// Who accepted the plan and what professionals answered.
    Acceptances,
    /// The two homes and when the children are where.
    Schedule,
    /// What each of two homes wants.
    Wishes,
}

impl Part {
    /// Every part, in the order of the plan.
    pub const ALL: &'static [Self] = &[
        Self::Title,
        Self::Family,
        Self::People,
        Self::Circle,
        Self::Presence,
        Self::Why,
        Self::MainQuestion,
        Self::Goal,
        Self::GoingWell,
        Self::Worries,
        Self::Needed,
        Self::Facts,
        Self::Tried,
        Self::Questions,
        Self::Conditions,
        Self::Agreements,
        Self::Responses,
        Self::Progress,
        Self::Meeting,
        Self::Upkeep,
        Self::OtherPlans,
        Self::Acceptances,
        Self::Schedule,
        Self::Wishes,
    ];
}

/// Which agreements go along. Questions and conditions go by it too: outside [`Scope::All`] only those that these
/// agreements answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// All of them.
    All,
    /// Those that name the recipient, or everybody.
    Own,
    /// Those, and the rules of the child.
    OwnAndChildRules,
}

/// Something that stays home unless it was ticked by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tick {
    /// How to reach this person: telephone, address.
    Contact(Id),
    /// This person, who was deliberately not invited. That they were not invited stays home in any case.
    NotInvited(Id),
    /// This agreement of the private part.
    Private(Id),
    /// This entry of whom to call, without its number.
    Emergency(Id),
    /// The number of this entry.
    Phone(Id),
    /// What to do if it gets worse.
    IfWorse,
    /// Whom the children can turn to.
    ChildCanTurnTo,
    /// This child's page. It goes to the child, and to those whom the child lets see parts of it; to nobody else.
    ChildPage(Id),
    /// On that page: whom to call and where to go.
    ChildCalls(Id),
    /// This story in words and pictures. It goes to its child when the grown-ups agreed on it; to nobody else.
    Story(Id),
}

impl Selection {
    /// A selection of nothing at all.
    #[must_use]
    pub const fn nothing(reader: Reader, recipient: Option<Id>) -> Self {
        Self {
            reader,
            recipient,
            also_for: Vec::new(),
            parts: Vec::new(),
            scope: Scope::All,
            names: NameForm::Full,
            ticks: Vec::new(),
            without: Vec::new(),
        }
    }

    /// Whether this part goes along.
    #[must_use]
    pub fn has(&self, part: Part) -> bool {
        self.parts.contains(&part)
    }

    /// Whether this was ticked by itself.
    #[must_use]
    pub fn ticked(&self, tick: Tick) -> bool {
        self.ticks.contains(&tick)
    }

    /// Whether this person is the reader, or may get to read it.
    #[must_use]
    pub fn may_be_read_by(&self, person: Id) -> bool {
        self.recipient == Some(person) || self.also_for.contains(&person)
    }

    /// Whether this single thing was left out.
    #[must_use]
    pub fn leaves_out(&self, id: Id) -> bool {
        self.without.contains(&id)
    }

    /// Lets a part go along, or keeps it.
    pub fn set(&mut self, part: Part, on: bool) {
        put(&mut self.parts, part, on);
    }

    /// Ticks something by itself, or takes that back.
    pub fn tick(&mut self, tick: Tick, on: bool) {
        put(&mut self.ticks, tick, on);
    }

    /// Leaves a single thing out, or takes that back.
    pub fn leave_out(&mut self, id: Id, on: bool) {
        put(&mut self.without, id, on);
    }

    /// Whether things keep their numbers, because the copy is to be merged.
    #[must_use]
    pub fn is_full_copy(&self) -> bool {
        self.reader == Reader::OtherHome
    }
}

fn put<T: PartialEq>(list: &mut Vec<T>, one: T, on: bool) {
    list.retain(|other| *other != one);
    if on {
        list.push(one);
    }
}
