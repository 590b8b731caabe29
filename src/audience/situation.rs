//! Why there is a plan: the columns, help tried before, questions and conditions.
#![allow(clippy::needless_update, reason = "a field that is added later stays home")]

use super::selection::{Part, Scope};
use super::sieve::Sieve;
use crate::plan::id::Id;
use crate::plan::phase::PhaseBegun;
use crate::plan::situation::{Column, Condition, Observation, Question, TriedHelp};
use crate::plan::upkeep::Acceptance;
use crate::plan::{Goal, Plan};

impl Sieve<'_> {
    pub(super) fn add_situation(&mut self, made: &mut Plan) {
        let (plan, selection) = (self.plan, self.selection);
        if selection.has(Part::Why) {
            made.why = self.words(&plan.why);
            made.begun = plan.begun;
            made.version = plan.version;
            made.version_from = plan.version_from;
            made.approach = plan.approach;
        }
        made.goal = Goal {
            now: self.words_of(Part::Goal, &plan.goal.now),
            in_some_months: self.words_of(Part::Goal, &plan.goal.in_some_months),
            good_enough: self.words_of(Part::Goal, &plan.goal.good_enough),
            ..Goal::default()
        };
        made.own_view = self.words_of(Part::Why, &plan.own_view);
        made.worst = self.words_of(Part::Worries, &plan.worst);
        made.on_child = self.words_of(Part::Worries, &plan.on_child);
        made.pattern = self.words_of(Part::Worries, &plan.pattern);
        made.placement = self.words_of(Part::Worries, &plan.placement);
        made.facts = self.words_of(Part::Facts, &plan.facts);
        made.weighing = self.words_of(Part::Facts, &plan.weighing);
        made.observations = self.each(&plan.observations, Self::observation);
        if selection.has(Part::Tried) {
            made.tried = self.each(&plan.tried, Self::tried);
        }
        if selection.has(Part::Questions) {
            made.questions = self.each(&plan.questions, Self::question);
        }
        if selection.has(Part::Conditions) {
            made.conditions = self.each(&plan.conditions, Self::condition);
        }
        if selection.has(Part::Goal) {
            made.first = self.needed_or_asked(&plan.first);
        }
        if selection.has(Part::Progress) {
            made.phases = self.each(&plan.phases, |_, one| Some(Self::phase(one)));
        }
    }

    fn observation(&mut self, one: &Observation) -> Option<Observation> {
        let parts: &[Part] = match one.column {
            Some(Column::GoingWell) => &[Part::GoingWell],
            Some(Column::Worry) => &[Part::Worries],
            Some(Column::Needed) => &[Part::Needed],
            // In no column yet, or in one that this app does not know: it may be any of them.
            None => &[Part::GoingWell, Part::Worries, Part::Needed],
        };
        let goes = parts.iter().all(|part| self.selection.has(*part));
        (goes && self.lets(one.id, one) && !self.keeps(one.by)).then(|| Observation {
            id: self.number(one.id),
            column: one.column,
            text: one.text.clone(),
            by: self.bring(one.by),
            since: one.since.clone(),
            good_enough: one.good_enough.clone(),
            ..Observation::default()
        })
    }

    fn tried(&mut self, one: &TriedHelp) -> Option<TriedHelp> {
        self.lets(one.id, one).then(|| TriedHelp {
            id: self.number(one.id),
            what: one.what.clone(),
            outcome: one.outcome.clone(),
            when: one.when.clone(),
            ..TriedHelp::default()
        })
    }

    /// Whether a question or condition is one of those that the scope lets through.
    fn in_scope(&self, id: Id) -> bool {
        self.selection.scope == Scope::All
            || self
                .plan
                .agreements_for(id)
                .any(|agreement| self.lets_agreement(agreement))
    }

    fn question(&mut self, one: &Question) -> Option<Question> {
        (self.in_scope(one.id) && self.lets(one.id, one)).then(|| Question {
            id: self.number(one.id),
            text: one.text.clone(),
            asked_by: one.asked_by,
            person: self.mention(one.person),
            no_agreement_because: one.no_agreement_because.clone(),
            thinks_along: self.mention_all(&one.thinks_along),
            ..Question::default()
        })
    }

    fn condition(&mut self, one: &Condition) -> Option<Condition> {
        (self.in_scope(one.id) && self.lets(one.id, one)).then(|| Condition {
            id: self.number(one.id),
            text: one.text.clone(),
            set_by: self.bring(one.set_by),
            set_by_words: one.set_by_words.clone(),
            by: one.by,
            by_words: one.by_words.clone(),
            kind: one.kind,
            visible_by: one.visible_by.clone(),
            state: one.state,
            state_on: one.state_on,
            family_says: one.family_says.clone(),
            no_agreement_because: one.no_agreement_because.clone(),
            answers: self.acceptances(&one.answers),
            why: one.why.clone(),
            watchers: self.bring_all(&one.watchers),
            what_if: one.what_if.clone(),
            when_met: one.when_met.clone(),
            ..Condition::default()
        })
    }

    fn phase(one: &PhaseBegun) -> PhaseBegun {
        PhaseBegun {
            phase: one.phase,
            on: one.on,
            ..PhaseBegun::default()
        }
    }

    /// Answers to the plan or to a condition.
    pub(super) fn acceptances(&mut self, list: &[Acceptance]) -> Vec<Acceptance> {
        if self.selection.has(Part::Acceptances) {
            self.each(list, Self::acceptance)
        } else {
            Vec::new()
        }
    }

    fn acceptance(&mut self, one: &Acceptance) -> Option<Acceptance> {
        (self.lets(one.id, one) && !self.keeps(one.person)).then(|| Acceptance {
            id: self.number(one.id),
            person: self.bring(one.person),
            name: self.selection.names.write(&one.name),
            role: one.role.clone(),
            on: one.on,
            answer: one.answer,
            words: one.words.clone(),
            by: one.by,
            ..Acceptance::default()
        })
    }
}
