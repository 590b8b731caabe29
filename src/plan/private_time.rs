//! 'Besloten deel': what the family says when it is among itself. It stays with the family until they say otherwise: no
//! share, print, calendar or message holds any of it (see `audience`), and a copy for oneself only when it is chosen.

use super::Plan;
use super::agreement::{Agreement, Voice};
use super::id::{Id, Item, find, find_mut};
use super::person::{Attendance, Person, Role};
use super::wire::{Field as _, Leaf, record};

record! {
    /// What was written in the private part.
    pub struct PrivateTime {
        /// The ideas, in the order in which they came.
        0 ideas: Vec<Idea>,
        /// Who was heard.
        1 turns: Vec<Turn>,
        /// The children speak first.
        2 children_first: bool,
        /// Notes of the family together.
        3 notes: String,
    }
}

record! {
    /// An idea: first all ideas, choosing comes later.
    pub struct Idea {
        /// The name of this idea inside the plan.
        0 id: Id,
        /// Whose it is.
        1 by: Option<Id>,
        /// The idea, in their own words.
        2 text: String,
        /// For which question or condition; none for the main question.
        3 about: Option<Id>,
        /// The agreement that it became.
        4 agreement: Option<Id>,
        /// It was said with everybody at the table, so everybody there may see it again.
        5 with_all: bool,
    }
}

impl Item for Idea {
    fn id(&self) -> Id {
        self.id
    }
}

record! {
    /// Somebody had a turn.
    pub struct Turn: Whole {
        /// Who.
        0 person: Id,
        /// With which question; none with the main question.
        1 about: Option<Id>,
        /// They let it pass, which everybody may.
        2 passed: bool,
    }
}

/// Whether somebody can be at the private part: whoever stands in the plan as a professional or a coordinator is not.
#[must_use]
pub fn is_family(person: &Person) -> bool {
    !person.left && !person.presence.not_invited && !matches!(person.role, Some(Role::Professional | Role::Coordinator))
}

impl Plan {
    /// Whether this family has private time. Until they say otherwise they have: nothing is shown to others by mistake.
    #[must_use]
    pub fn has_private_time(&self) -> bool {
        self.meeting.private_time.unwrap_or(true)
    }

    /// Who takes part when the family is among itself, in the order of their turns.
    #[must_use]
    pub fn private_circle(&self) -> Vec<Id> {
        let present = self.at_table().map_or(&[][..], |sitting| &sitting.present);
        let absent = |person: &Person| person.presence.private_time == Some(Attendance::Absent);
        let there = |person: &&Person| {
            is_family(person) && !absent(person) && (present.is_empty() || present.contains(&person.id))
        };
        let mut circle: Vec<&Person> = self.people.iter().filter(there).collect();
        if self.private.children_first {
            circle.sort_by_key(|person| person.role != Some(Role::Child));
        }
        circle.into_iter().map(|person| person.id).collect()
    }

    /// The turn that somebody had with a question.
    #[must_use]
    pub fn turn_of(&self, person: Id, about: Option<Id>) -> Option<&Turn> {
        let mut turns = self.private.turns.iter();
        turns.find(|turn| turn.person == person && turn.about == about)
    }

    /// Who has not been heard with this question, in order.
    #[must_use]
    pub fn unheard(&self, about: Option<Id>) -> Vec<Id> {
        let mut circle = self.private_circle();
        circle.retain(|person| self.turn_of(*person, about).is_none());
        circle
    }

    /// Notes that somebody had their turn, or let it pass.
    pub fn note_turn(&mut self, person: Id, about: Option<Id>, passed: bool) {
        self.private
            .turns
            .retain(|turn| turn.person != person || turn.about != about);
        self.private.turns.push(Turn { person, about, passed });
    }

    /// Begins a new round with this question: everybody can have a turn again.
    pub fn new_round(&mut self, about: Option<Id>) {
        self.private.turns.retain(|turn| turn.about != about);
    }

    /// The ideas for this question that may be on the screen now: what was said among the family comes back only when
    /// the family is among itself.
    pub fn ideas_for(&self, about: Option<Id>) -> impl Iterator<Item = &Idea> {
        let alone = self.has_private_time();
        let ideas = self.private.ideas.iter();
        ideas.filter(move |idea| idea.about == about && (alone || idea.with_all))
    }

    /// The agreement that an idea became, while it is there.
    #[must_use]
    pub fn agreement_of(&self, idea: Id) -> Option<Id> {
        let made = find(&self.private.ideas, idea)?.agreement?;
        find(&self.agreements, made).map(|agreement| agreement.id)
    }

    /// Makes an agreement of an idea. Where the family is among itself it is private, like the idea.
    pub fn agree_on(&mut self, idea: Id) -> Option<Id> {
        if let Some(made) = self.agreement_of(idea) {
            return Some(made);
        }
        let from = find(&self.private.ideas, idea)?.clone();
        let id = self.new_id();
        self.agreements.push(Agreement {
            id,
            what: from.text.trim().to_owned(),
            answers: from.about.into_iter().collect(),
            proposed_by: from.by,
            private: self.has_private_time() || !from.with_all,
            ..Agreement::default()
        });
        if let Some(idea) = find_mut(&mut self.private.ideas, idea) {
            idea.agreement = Some(id);
        }
        Some(id)
    }

    /// Notes what the family does not agree on, with a place for each one's words. Both stay private until they say
    /// otherwise, each by itself. Without private time everybody heard what it is about.
    pub fn differ_on(&mut self, what: &str, about: Option<Id>) -> Id {
        let id = self.new_id();
        let voices = self.private_circle().into_iter().map(|person| Voice {
            person: Some(person),
            words: String::new(),
        });
        let voices = voices.collect();
        self.agreements.push(Agreement {
            id,
            what: what.trim().to_owned(),
            answers: about.into_iter().collect(),
            not_agreed: true,
            private: self.has_private_time(),
            voices_stay: true,
            voices,
            ..Agreement::default()
        });
        id
    }

    /// The agreements of the private part.
    pub fn private_agreements(&self) -> impl Iterator<Item = &Agreement> {
        self.agreements.iter().filter(|agreement| agreement.private)
    }

    /// The agreements that are not private: what is read out, and what stands on paper.
    pub fn open_agreements(&self) -> impl Iterator<Item = &Agreement> {
        self.agreements.iter().filter(|agreement| !agreement.private)
    }

    /// Whether nobody can stand behind it yet. A professional who reads it is asked what they see, and not whether it is enough.
    #[must_use]
    pub fn is_before_agreements(&self) -> bool {
        self.agreements.is_empty() && self.acceptances.is_empty()
    }

    /// Whether there is anything that the family keeps among itself.
    #[must_use]
    pub fn has_private(&self) -> bool {
        let said = |voices: &[Voice]| !voices.is_empty();
        self.private != PrivateTime::default()
            || !self.private_notes.trim().is_empty()
            || self.meeting.has_private()
            || !self.child_pages.is_empty()
            || self.people.iter().any(|person| person.presence.not_invited)
            || self
                .agreements
                .iter()
                .any(|one| one.private || one.voices_stay && said(&one.voices))
            || self
                .reviews
                .iter()
                .any(|one| !one.moods.is_empty() || said(&one.child_says))
    }

    /// The plan without what the family keeps among itself. Earlier versions and copies of what was sent can hold some
    /// of it, and are left out whole.
    ///
    /// Who is kept out of what stays in, and who is not invited where something names them: whoever puts this copy back
    /// must keep them out as before.
    #[must_use]
    pub fn without_private(&self) -> Self {
        let mut plan = self.clone();
        plan.private = PrivateTime::default();
        plan.private_notes.clear();
        plan.meeting.forget_private();
        plan.child_pages.clear();
        plan.agreements.retain(|agreement| !agreement.private);
        for agreement in &mut plan.agreements {
            if agreement.voices_stay {
                agreement.voices.clear();
                agreement.voices_stay = false;
            }
        }
        for review in &mut plan.reviews {
            review.moods.clear();
            review.child_says.clear();
            review
                .findings
                .retain(|finding| self.private_agreements().all(|one| one.id != finding.about));
        }
        plan.secure
            .keep
            .retain(|kept| self.private_agreements().all(|one| one.id != *kept));
        plan.forget_uninvited();
        plan.editions.clear();
        plan.sent.iter_mut().for_each(|sent| sent.copy = None);
        plan.received.iter_mut().for_each(|received| received.copy = None);
        plan
    }
}

impl Plan {
    /// Takes out those who are not invited and whom nothing else in the plan names.
    fn forget_uninvited(&mut self) {
        let mut rest = self.clone();
        rest.kept_out.clear();
        rest.sent.clear();
        rest.received.clear();
        let mut named = Vec::new();
        let people = core::mem::take(&mut rest.people);
        rest.each_leaf(&mut |leaf| {
            if let Leaf::Id(id) = leaf {
                named.push(*id);
            }
        });
        self.people = people;
        self.people
            .retain(|person| !person.presence.not_invited || named.contains(&person.id));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::day::Day;
    use crate::plan::sample::example;

    fn plan() -> Plan {
        example(Day::new(2026, 9, 14).unwrap())
    }

    fn idea(plan: &mut Plan, text: &str, about: Option<Id>) -> Id {
        crate::plan::add(
            plan,
            |plan| &mut plan.private.ideas,
            |id| Idea {
                id,
                text: text.into(),
                about,
                ..Idea::default()
            },
        )
    }

    #[test]
    fn only_family_has_a_turn_and_the_children_can_go_first() {
        let mut plan = plan();
        let circle = plan.private_circle();
        assert!(circle.iter().all(|id| is_family(plan.person(*id).unwrap())));
        plan.people.rotate_left(3);
        plan.private.children_first = true;
        let first = plan.private_circle()[0];
        assert_eq!(plan.person(first).unwrap().role, Some(Role::Child));
    }

    #[test]
    fn whoever_was_not_heard_is_in_sight_until_they_speak_or_pass() {
        let mut plan = plan();
        let circle = plan.private_circle();
        plan.note_turn(circle[0], None, false);
        plan.note_turn(circle[1], None, true);
        plan.note_turn(circle[1], None, true);
        assert_eq!(plan.private.turns.len(), 2);
        assert_eq!(plan.unheard(None), circle[2..]);
        let question = plan.questions[0].id;
        assert_eq!(
            plan.unheard(Some(question)),
            circle,
            "another question is another round"
        );
        plan.new_round(None);
        assert_eq!(plan.unheard(None), circle);
    }

    #[test]
    fn an_idea_becomes_one_agreement_that_stays_private() {
        let mut plan = plan();
        let question = plan.questions[0].id;
        let idea = idea(&mut plan, " Oma belt. ", Some(question));
        let made = plan.agree_on(idea).unwrap();
        assert_eq!(plan.agree_on(idea), Some(made));
        let agreement = find(&plan.agreements, made).unwrap();
        assert!(agreement.private);
        assert_eq!(
            (agreement.what.as_str(), agreement.answers.as_slice()),
            ("Oma belt.", &[question][..])
        );
        // Without private time everybody hears it anyway.
        plan.meeting.private_time = Some(false);
        let other = idea_of(&mut plan);
        assert_eq!(plan.ideas_for(None).count(), 0, "it was said among the family");
        find_mut(&mut plan.private.ideas, other).unwrap().with_all = true;
        assert_eq!(plan.ideas_for(None).count(), 1);
        let open = plan.agree_on(other).unwrap();
        assert!(!find(&plan.agreements, open).unwrap().private);
    }

    fn idea_of(plan: &mut Plan) -> Id {
        idea(plan, "Samen koken", None)
    }

    #[test]
    fn what_they_differ_on_has_a_place_for_each_ones_words() {
        let mut plan = plan();
        let id = plan.differ_on("Waar de hond slaapt", None);
        let agreement = find(&plan.agreements, id).unwrap();
        assert!(agreement.private && agreement.not_agreed && agreement.voices_stay);
        assert_eq!(agreement.voices.len(), plan.private_circle().len());
    }
}
