//! The domain: the familiegroepsplan and everything in it. Pure: no browser, no clock, no chance.
//!
//! The plan is *form-free*: Dutch law (Jeugdwet art. 1.1 and 4.1.2) lets nobody demand a format. So everything here is
//! optional, nothing is ever called invalid, and an empty plan is a plan.
//!
//! Invariants:
//! - Things are named by small [`id::Id`]s; a name is never given twice in one plan ([`Plan::new_id`]).
//! - A reference may point at something that has been removed. Readers pass over it; undo makes it whole again.
//! - Every record is a map of numbered fields (see [`wire`]); an older reader passes over numbers that it does not know.

pub mod agreement;
pub mod attention;
pub mod changed;
pub mod child;
pub mod circle;
pub mod count;
pub mod day;
pub mod drawing;
pub mod edition;
pub mod filter;
pub mod going;
pub mod homes;
pub mod id;
pub mod look_back;
pub mod meeting;
pub mod occurrence;
pub mod period;
pub mod person;
pub mod phase;
pub mod prepare;
pub mod private_time;
pub mod reach;
pub mod sharing;
pub mod situation;
pub mod story;
pub mod table;
pub mod timing;
pub mod timing_switch;
pub mod upkeep;
pub mod weekdays;
pub(crate) mod wire;

pub mod progress;
pub mod sample;
#[cfg(test)]
pub(crate) mod testing;

use std::collections::BTreeSet;

use agreement::Agreement;
use child::ChildPage;
use day::Day;
use edition::Edition;
use homes::{Dwelling, Home, Schedule, TalkTogether, Wish};
use id::{Id, Item, PlanId, find};
use meeting::{Approach, Meeting};
use person::{Person, Role};
use phase::PhaseBegun;
use private_time::PrivateTime;
use progress::{Asked, Marks};
use sharing::{KeptOut, Received, Sent};
use situation::{Column, Condition, Observation, Question, TriedHelp};
use story::Story;
use upkeep::{Acceptance, Review, Secure, SituationChange, Upkeep};
use wire::{Field as _, Leaf, record};

/// The newest arrangement of fields that this app writes. A plan with a higher number comes from a newer app: it is
/// shown, and never written over.
pub const SCHEMA: u32 = 1;

/// How many things can come first: with more of them nothing does.
pub const FIRST_AT_MOST: usize = 3;

record! {
    /// A familiegroepsplan.
    pub struct Plan {
        /// Names this plan among all plans.
        0 id: PlanId,
        /// What the family calls it.
        1 name: String,
        /// Why this plan: what is going on.
        2 why: String,
        /// The one question that looks ahead.
        3 main_question: String,
        /// Where the family wants to be.
        4 goal: Goal,
        /// The people.
        5 people: Vec<Person>,
        /// What goes well, what worries, what must happen.
        6 observations: Vec<Observation>,
        /// Help tried before.
        7 tried: Vec<TriedHelp>,
        /// The questions that the plan answers.
        8 questions: Vec<Question>,
        /// The conditions that a professional set.
        9 conditions: Vec<Condition>,
        /// The agreements, in the order that the family wants.
        10 agreements: Vec<Agreement>,
        /// What keeps it going.
        11 upkeep: Upkeep,
        /// Days to look back.
        12 reviews: Vec<Review>,
        /// Who accepted it.
        13 acceptances: Vec<Acceptance>,
        /// The children's pages.
        14 child_pages: Vec<ChildPage>,
        /// Notes that never leave this device unless chosen.
        15 private_notes: String,
        /// The meeting.
        16 meeting: Meeting,
        /// The working method.
        17 approach: Option<Approach>,
        /// How many things the owner has named so far: no name is handed out twice.
        18 named: u32,
        /// Questions that were asked and left open: "weet ik nog niet".
        19 left_open: Marks<Asked>,
        /// Parts that the family calls done for now.
        20 done: Marks<progress::Part>,
        /// When it was begun.
        21 begun: Option<Day>,
        /// Which version of the family's plan this is; the first is 0.
        22 version: u32,
        /// The worst that can happen if nothing changes (left 'boekensteun').
        23 worst: String,
        /// Which helper is the family's one contact.
        24 contact_person: Option<Id>,
        /// Facts, apart from opinions, for methods that ask for them.
        25 facts: String,
        /// How the facts are weighed.
        26 weighing: String,
        /// Who wrote this copy, if it is not the owner: their number in new names.
        27 author: u32,
        /// Language that the family writes in, as a BCP 47 tag; empty means Dutch.
        28 language: String,
        /// Earlier versions of this plan, the oldest first. They stay on this device and in its backup.
        29 editions: Vec<Edition>,
        /// What went out. Private.
        30 sent: Vec<Sent>,
        /// What came home. Private.
        31 received: Vec<Received>,
        /// Who must never see what. Private.
        32 kept_out: Vec<KeptOut>,
        /// From when this version holds; the first one holds from `begun`.
        33 version_from: Option<Day>,
        /// How the family holds on to what works.
        34 secure: Secure,
        /// Times that the family's situation changed.
        35 situation_changes: Vec<SituationChange>,
        /// The family wants no advice on its agreements.
        36 no_advice: bool,
        /// How many calendar files were made with changes. Private.
        37 calendar_files: u32,
        /// The phases that the family went through, for methods that go by phases; the last is now.
        38 phases: Vec<PhaseBegun>,
        /// What comes first: things that must happen and questions, at most [`FIRST_AT_MOST`].
        39 first: Vec<Id>,
        /// How the family sees it itself, beside what others say.
        40 own_view: String,
        /// What it does to the child, now or later.
        41 on_child: String,
        /// What happens between people again and again.
        42 pattern: String,
        /// If a child must live elsewhere for a time: where, for how long, what then, who helps with coming home.
        43 placement: String,
        /// Whoever keeps this record is the coordinator of the family, and not the family. Private.
        46 coordinates: bool,
        /// When the coordinator gave the plan to the family, or got this from the family. Private.
        47 handed_over: Option<Day>,
        /// What the family writes when it is among itself. Private.
        50 private: PrivateTime,
        /// Whether the parents can talk together without somebody being afraid. It never leaves this device, see
        /// [`homes`].
        58 talk_together: Option<TalkTogether>,
        /// For which of two homes this device writes. Private.
        59 my_home: Option<Home>,
        /// One of two homes.
        60 first_home: Dwelling,
        /// The other one.
        61 second_home: Dwelling,
        /// What each of two homes wants.
        62 wishes: Vec<Wish>,
        /// When the children are in which home.
        63 schedule: Schedule,
        /// Stories for the children, in words and pictures.
        66 stories: Vec<Story>,
    }
}

record! {
    /// Where the family wants to be.
    pub struct Goal {
        /// In the coming time.
        0 now: String,
        /// In some months.
        1 in_some_months: String,
        /// When it is good enough: what everybody can see then.
        2 good_enough: String,
    }
}

impl Plan {
    /// An empty plan with this random name, begun today.
    #[must_use]
    pub fn new(id: PlanId, today: Day) -> Self {
        Self {
            id,
            begun: Some(today),
            ..Self::default()
        }
    }

    /// A name for a new thing in this plan. Never handed out before, also after removals.
    pub fn new_id(&mut self) -> Id {
        let count = self.named.checked_add(1).unwrap_or_else(|| self.unused_count());
        self.named = self.named.max(count);
        Id {
            author: self.author,
            count,
        }
    }

    /// A count that nothing in this plan bears: for a plan from elsewhere in which the names were used up.
    fn unused_count(&mut self) -> u32 {
        let author = self.author;
        let mut borne = BTreeSet::new();
        self.each_leaf(&mut |leaf| {
            if let Leaf::Id(id) = leaf
                && id.author == author
            {
                borne.insert(id.count);
            }
        });
        (1..u32::MAX).find(|count| !borne.contains(count)).unwrap_or(u32::MAX)
    }

    /// The person with this name, unless removed.
    #[must_use]
    pub fn person(&self, id: Id) -> Option<&Person> {
        find(&self.people, id)
    }

    /// The people with this role.
    pub fn people_who_are(&self, role: Role) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(move |person| person.role == Some(role))
    }

    /// The observations of one column.
    pub fn column(&self, column: Column) -> impl Iterator<Item = &Observation> {
        self.observations
            .iter()
            .filter(move |observation| observation.column == Some(column))
    }

    /// The agreements that answer this question or condition.
    pub fn agreements_for(&self, id: Id) -> impl Iterator<Item = &Agreement> {
        self.agreements
            .iter()
            .filter(move |agreement| agreement.answers.contains(&id))
    }

    /// Copies an agreement to the place below it, under a new name, without the answers that people gave to it.
    pub fn copy_agreement(&mut self, id: Id) -> Option<Id> {
        let index = self.agreements.iter().position(|agreement| agreement.id == id)?;
        let copy = self.agreements.get(index)?.clone();
        let id = self.new_id();
        self.agreements.insert(
            index + 1,
            Agreement {
                id,
                responses: Vec::new(),
                progress: Vec::new(),
                ..copy
            },
        );
        Some(id)
    }
}

/// Adds a new thing to a list of the plan, under a new name, and returns that name.
pub fn add<T: Item>(plan: &mut Plan, list: fn(&mut Plan) -> &mut Vec<T>, make: impl FnOnce(Id) -> T) -> Id {
    let id = plan.new_id();
    list(plan).push(make(id));
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_given_once_also_where_a_stranger_used_up_the_count() {
        let mut plan = Plan {
            named: u32::MAX - 1,
            ..Plan::default()
        };
        let question = |id| Question {
            id,
            ..Question::default()
        };
        let given: Vec<Id> = (0..4)
            .map(|_| add(&mut plan, |plan| &mut plan.questions, question))
            .collect();
        let mut different = given.clone();
        different.sort_unstable();
        different.dedup();
        assert_eq!(different.len(), given.len(), "{given:?}");
        assert!(given.iter().all(|id| id.count > 0));
    }
}
