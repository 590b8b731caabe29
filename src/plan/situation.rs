//! What the plan is about: the columns, help tried before, questions and conditions.

use super::day::Day;
use super::id::{Id, Item};
use super::upkeep::Acceptance;
use super::wire::{choice, record};

record! {
    /// One thing that goes well, worries somebody, or must happen. In its speaker's own words.
    pub struct Observation {
        /// The name of this observation inside the plan.
        0 id: Id,
        /// Which of the three columns it stands in.
        1 column: Option<Column>,
        /// What is said.
        2 text: String,
        /// Who says it.
        3 by: Option<Id>,
        /// Since when, in words: "sinds de scheiding".
        4 since: String,
        /// When it is good enough, for a worry: what we want to see.
        5 good_enough: String,
    }
}

impl Item for Observation {
    fn id(&self) -> Id {
        self.id
    }
}

choice! {
    /// The three columns.
    pub enum Column {
        /// 'Wat gaat goed'.
        0 GoingWell,
        /// 'Wat zijn de zorgen'.
        1 Worry,
        /// 'Wat moet er gebeuren'.
        2 Needed,
    }
}

record! {
    /// Help that was tried before.
    pub struct TriedHelp {
        /// The name of this entry inside the plan.
        0 id: Id,
        /// What was tried.
        1 what: String,
        /// What came of it.
        2 outcome: String,
        /// When, in words.
        3 when: String,
    }
}

impl Item for TriedHelp {
    fn id(&self) -> Id {
        self.id
    }
}

record! {
    /// A question that the plan answers: prepared beforehand by parents, network or professionals.
    pub struct Question {
        /// The name of this question inside the plan.
        0 id: Id,
        /// The question.
        1 text: String,
        /// From which side it comes.
        2 asked_by: Option<Asker>,
        /// Who asked it, if it is one person.
        3 person: Option<Id>,
        /// Why there is no agreement for it, if the family decided so.
        4 no_agreement_because: String,
        /// Who thinks along about it.
        5 thinks_along: Vec<Id>,
    }
}

impl Item for Question {
    fn id(&self) -> Id {
        self.id
    }
}

choice! {
    /// From which side a question comes.
    pub enum Asker {
        /// The parents.
        0 Parents,
        /// The child.
        1 Child,
        /// Family, friends, neighbours.
        2 Network,
        /// Professionals.
        3 Professional,
    }
}

record! {
    /// 'Voorwaarde', 'bodemeis': what a professional asks for the child's safety.
    ///
    /// The professional sets the *what* and by when; the family decides the *how*.
    pub struct Condition {
        /// The name of this condition inside the plan.
        0 id: Id,
        /// What must at least be done or stop.
        1 text: String,
        /// By whom, if the professional stands among the people of the plan.
        2 set_by: Option<Id>,
        /// By whom, in words.
        3 set_by_words: String,
        /// By when.
        4 by: Option<Day>,
        /// By when, in words: "voor de zomervakantie".
        5 by_words: String,
        /// Whether this is something to do or something to stop.
        6 kind: Option<ConditionKind>,
        /// How it can be seen that it is met.
        7 visible_by: String,
        /// How far it is.
        8 state: Option<ConditionState>,
        /// When the state was last set.
        9 state_on: Option<Day>,
        /// What the family thinks of it.
        10 family_says: String,
        /// Why there is no agreement for it, if that is so.
        11 no_agreement_because: String,
        /// What professionals answer: whether the agreements are enough for it.
        12 answers: Vec<Acceptance>,
        /// Why this is asked: what happened, or can happen.
        13 why: String,
        /// Who keeps an eye on it.
        14 watchers: Vec<Id>,
        /// What happens if it goes wrong: who does what then.
        15 what_if: String,
        /// What changes when it is met.
        16 when_met: String,
    }
}

impl Item for Condition {
    fn id(&self) -> Id {
        self.id
    }
}

choice! {
    /// Whether a condition asks to do or to stop.
    pub enum ConditionKind {
        /// This must happen.
        0 Do,
        /// This must no longer happen.
        1 Stop,
    }
}

choice! {
    /// How far a condition is.
    pub enum ConditionState {
        /// Not yet.
        0 NotYet,
        /// In part.
        1 Partly,
        /// Met.
        2 Met,
    }
}
