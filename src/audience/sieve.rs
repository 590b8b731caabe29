//! What is let through: who goes along, what is kept from whom, and the numbers that things get.
//!
//! Records are made in the neighbouring files, each a field at a time on top of an empty one. So a field that is added
//! to a record later stays home until somebody writes it there.

use super::selection::{Part, Selection, Tick};
use super::untold::Untold;
use crate::plan::Plan;
use crate::plan::id::{Id, find};
use crate::plan::person::{Person, Role};
use crate::plan::wire::Field;

/// Makes a smaller plan of a plan.
pub(super) struct Sieve<'a> {
    pub(super) plan: &'a Plan,
    pub(super) selection: &'a Selection,
    /// What the recipient is kept out of.
    hidden: Vec<Id>,
    /// Who of that are people.
    untold: Untold,
    /// Who go along, in the order of the plan.
    people: Vec<Id>,
    /// Who are named in what goes along.
    brought: Vec<Id>,
    /// The real names of what goes along so far, the people first.
    names: Vec<Id>,
}

impl<'a> Sieve<'a> {
    pub(super) fn new(plan: &'a Plan, selection: &'a Selection) -> Self {
        let kept_out = plan.kept_out.iter();
        let hidden: Vec<Id> = kept_out
            .filter(|kept| selection.may_be_read_by(kept.person))
            .map(|kept| kept.thing)
            .collect();
        Self {
            plan,
            selection,
            untold: Untold::among(plan, &hidden),
            hidden,
            people: Vec::new(),
            brought: Vec::new(),
            names: Vec::new(),
        }
    }

    /// The smaller plan, and the real names of the things in it, in the order of their numbers there.
    ///
    /// It is made twice: the first time shows who are named in it, and these go along the second time.
    pub(super) fn run(mut self) -> (Plan, Vec<Id>) {
        self.people = self.people_where(|sieve, person| sieve.goes_of_itself(person));
        self.build();
        self.people =
            self.people_where(|sieve, person| sieve.goes_of_itself(person) || sieve.brought.contains(&person.id));
        (self.build(), self.names)
    }

    fn people_where(&self, which: impl Fn(&Self, &Person) -> bool) -> Vec<Id> {
        let people = self.plan.people.iter();
        people
            .filter(|person| self.allows(person) && which(self, person))
            .map(|person| person.id)
            .collect()
    }

    /// Whether this person may go along at all.
    fn allows(&self, person: &Person) -> bool {
        let selection = self.selection;
        let invited = !person.presence.not_invited
            || selection.ticked(Tick::NotInvited(person.id))
            || selection.recipient == Some(person.id);
        invited && !self.is_withheld(person.id)
    }

    /// Whether this person goes along although nothing names them.
    fn goes_of_itself(&self, person: &Person) -> bool {
        let family = matches!(person.role, Some(Role::Child | Role::Parent));
        self.selection.has(Part::People)
            || family && self.selection.has(Part::Family)
            || self.selection.recipient == Some(person.id)
    }

    /// Whether this one thing was left out, or the recipient is kept out of it.
    pub(super) fn is_withheld(&self, id: Id) -> bool {
        self.selection.leaves_out(id) || self.hidden.contains(&id)
    }

    /// Whether a record goes along as far as it was not withheld by itself and names nobody whom the recipient must
    /// not find here.
    pub(super) fn lets<T: Field + Clone>(&self, id: Id, record: &T) -> bool {
        !self.is_withheld(id) && !self.untold.is_told_in(record)
    }

    /// A text that belongs to no record of a list: empty if it names somebody whom the recipient must not find here.
    pub(super) fn words(&self, text: &str) -> String {
        if self.untold.is_named_in(text) {
            String::new()
        } else {
            text.to_owned()
        }
    }

    /// Such a text, if its part goes along.
    pub(super) fn words_of(&self, part: Part, text: &str) -> String {
        if self.selection.has(part) {
            self.words(text)
        } else {
            String::new()
        }
    }

    /// Makes each thing of a list that goes along.
    pub(super) fn each<T, U>(&mut self, list: &[T], mut make: impl FnMut(&mut Self, &T) -> Option<U>) -> Vec<U> {
        list.iter().filter_map(|one| make(self, one)).collect()
    }

    /// The number in the share of a thing that goes along.
    pub(super) fn number(&mut self, id: Id) -> Id {
        self.names.push(id);
        self.numbered(id, self.names.len())
    }

    /// What stands at this place, from 1, is called in the share.
    fn numbered(&self, id: Id, place: usize) -> Id {
        if self.selection.is_full_copy() {
            id
        } else {
            Id::own(u32::try_from(place).unwrap_or(u32::MAX))
        }
    }

    /// A reference to a person who goes along anyway.
    pub(super) fn mention(&self, id: Option<Id>) -> Option<Id> {
        let id = id?;
        let place = self.people.iter().position(|person| *person == id)?;
        Some(self.numbered(id, place + 1))
    }

    /// References to those of these people who go along anyway.
    pub(super) fn mention_all(&self, people: &[Id]) -> Vec<Id> {
        people.iter().filter_map(|id| self.mention(Some(*id))).collect()
    }

    /// A reference to a person, who goes along because of it.
    pub(super) fn bring(&mut self, id: Option<Id>) -> Option<Id> {
        let person = self.plan.person(id?)?;
        if self.allows(person) {
            self.brought.push(person.id);
        }
        self.mention(id)
    }

    /// References to people, who go along because of it.
    pub(super) fn bring_all(&mut self, people: &[Id]) -> Vec<Id> {
        people.iter().filter_map(|id| self.bring(Some(*id))).collect()
    }

    /// Whether this is somebody of the plan who stays home, so that what they said or do does too.
    pub(super) fn keeps(&self, id: Option<Id>) -> bool {
        id.and_then(|id| self.plan.person(id))
            .is_some_and(|person| !self.allows(person))
    }

    /// References to those of these things that went along before.
    pub(super) fn things(&self, ids: &[Id]) -> Vec<Id> {
        ids.iter().filter_map(|id| self.thing(*id)).collect()
    }

    /// A reference to a question, condition or agreement that went along before.
    pub(super) fn thing(&self, id: Id) -> Option<Id> {
        let plan = self.plan;
        let known = find(&plan.agreements, id).is_some()
            || find(&plan.questions, id).is_some()
            || find(&plan.conditions, id).is_some();
        self.went(id).filter(|_| known)
    }

    /// References to those things that must happen and questions that went along before.
    pub(super) fn needed_or_asked(&self, ids: &[Id]) -> Vec<Id> {
        let plan = self.plan;
        let known = |id: &&Id| find(&plan.observations, **id).is_some() || find(&plan.questions, **id).is_some();
        ids.iter().filter(known).filter_map(|id| self.went(*id)).collect()
    }

    /// The number in the share of what went along before, other than people.
    fn went(&self, id: Id) -> Option<Id> {
        let after = self.people.len();
        let place = self.names.iter().skip(after).position(|name| *name == id)?;
        Some(self.numbered(id, after + place + 1))
    }

    fn build(&mut self) -> Plan {
        self.names = self.people.clone();
        let plan = self.plan;
        let mut made = Plan {
            id: plan.id,
            language: self.words(&plan.language),
            name: self.words_of(Part::Title, &plan.name),
            main_question: self.words_of(Part::MainQuestion, &plan.main_question),
            people: self.people_made(),
            ..Plan::default()
        };
        self.add_situation(&mut made);
        made.agreements = self.agreements_made();
        self.add_around(&mut made);
        made
    }

    /// Whether this person goes along.
    pub(super) fn has_person(&self, id: Id) -> bool {
        self.people.contains(&id)
    }
}
