//! Looking back together: which talk is meant, what was found in it, and what works.
//!
//! A talk is a [`Review`] that was held. It begins when a family sits down (`held_on`), and everything that is said is
//! in the plan at once: so it can be left, and gone on with on another day, until the next version or the next talk.

use super::agreement::{Agreement, ProgressState, Topic, Voice};
use super::day::Day;
use super::id::{Id, find};
use super::situation::Column;
use super::upkeep::{Decision, Face, Finding, Mood, Review, ReviewMoment};
use super::{Plan, add};

/// A moment that was planned this many weeks ahead, or nearer, is the one that a talk today is.
const NEAR_WEEKS: u32 = 3;

/// What came out of a talk so far, counted over what stands in the plan now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// How many agreements there are.
    pub agreements: usize,
    /// Of how many of them something was said.
    pub seen: usize,
    /// How many go well.
    pub well: usize,
    /// How many go in part.
    pub partly: usize,
    /// How many do not work.
    pub not: usize,
    /// How many stay as they are.
    pub keep: usize,
    /// The agreements that the family wants to do in another way.
    pub change: Vec<Id>,
    /// The agreements that stay behind when the next version begins.
    pub behind: Vec<Id>,
    /// How many questions there are.
    pub questions: usize,
    /// How many of them have an answer now.
    pub answered: usize,
    /// How many conditions there are.
    pub conditions: usize,
    /// How many of them are met.
    pub met: usize,
}

impl Review {
    /// What was found on this agreement or question.
    #[must_use]
    pub fn finding(&self, about: Id) -> Option<&Finding> {
        self.findings.iter().rev().find(|finding| finding.about == about)
    }

    /// Writes what was found on this agreement or question. What says nothing any more is not kept.
    pub fn note(&mut self, about: Id, write: impl FnOnce(&mut Finding)) {
        let known = self.findings.iter().rposition(|finding| finding.about == about);
        let index = known.unwrap_or_else(|| {
            self.findings.push(Finding {
                about,
                ..Finding::default()
            });
            self.findings.len() - 1
        });
        if let Some(finding) = self.findings.get_mut(index) {
            write(finding);
            if finding.state.is_none() && finding.decision.is_none() && finding.words.is_empty() {
                self.findings.remove(index);
            }
        }
    }

    /// How it feels about this topic; without a topic, about the plan as a whole.
    #[must_use]
    pub fn face(&self, topic: Option<Topic>) -> Option<Face> {
        self.moods.iter().rev().find(|mood| mood.topic == topic)?.face
    }

    /// Writes how it feels about this topic.
    pub fn set_face(&mut self, topic: Option<Topic>, face: Option<Face>) {
        self.moods.retain(|mood| mood.topic != topic);
        if face.is_some() {
            self.moods.push(Mood { topic, face });
        }
    }

    /// What this child says.
    #[must_use]
    pub fn words_of(&self, child: Id) -> &str {
        let said = self.child_says.iter().find(|said| said.person == Some(child));
        said.map_or("", |said| &said.words)
    }

    /// Writes what this child says.
    pub fn set_words_of(&mut self, child: Id, words: String) {
        let person = Some(child);
        match self.child_says.iter_mut().find(|said| said.person == person) {
            Some(said) => said.words = words,
            None => self.child_says.push(Voice { person, words }),
        }
        self.child_says.retain(|said| !said.words.is_empty());
    }

    /// Whether nothing was said in it yet.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        self.findings.is_empty() && self.moods.is_empty() && self.child_says.is_empty() && self.outcome.is_empty()
    }

    /// The day for which it was planned, while it did not take place.
    #[must_use]
    pub fn awaited(&self) -> Option<Day> {
        self.on
            .as_ref()
            .and_then(ReviewMoment::day)
            .filter(|_| self.held_on.is_none())
    }
}

impl Plan {
    /// The talk that a family is in, or had last in this version.
    #[must_use]
    pub fn talk(&self) -> Option<&Review> {
        // Of two on one day the last in the list was begun last.
        let held = self.reviews.iter().filter(|review| review.held_on.is_some());
        held.max_by_key(|review| review.held_on)
    }

    /// The talk, to write in.
    pub fn talk_mut(&mut self) -> Option<&mut Review> {
        let held = self.reviews.iter_mut().filter(|review| review.held_on.is_some());
        held.max_by_key(|review| review.held_on)
    }

    /// What was found on this before, in a talk of this version that is not the last one.
    #[must_use]
    pub fn found_before(&self, about: Id) -> Option<(Day, &Finding)> {
        let now = self.talk().map(|talk| talk.id);
        let earlier = self.reviews.iter().filter(|review| Some(review.id) != now);
        let found = earlier.filter_map(|review| Some((review.held_on?, review.finding(about)?)));
        found.max_by_key(|(day, _)| *day)
    }

    /// The next moment to look back: the first in the list that did not take place.
    #[must_use]
    pub fn next_review(&self) -> Option<&Review> {
        self.reviews.iter().find(|review| review.held_on.is_none())
    }

    /// Whether a day to look back is today, or has passed without a talk.
    #[must_use]
    pub fn is_review_due(&self, today: Day) -> bool {
        self.reviews
            .iter()
            .any(|review| review.awaited().is_some_and(|day| day <= today))
    }

    /// The planned moment that a talk today is: the nearest of those that have come or come soon, else one without a
    /// day. None if a talk today is one more.
    #[must_use]
    pub fn planned_for(&self, today: Day) -> Option<&Review> {
        let waiting = || self.reviews.iter().filter(|review| review.held_on.is_none());
        let soon = today.plus_weeks(NEAR_WEEKS);
        let days = |day: Day| day.0.signed_duration_since(today.0).num_days().abs();
        let dated = waiting().filter_map(|review| Some((review.awaited().filter(|day| *day <= soon)?, review)));
        let nearest = dated.min_by_key(|(day, _)| days(*day)).map(|(_, review)| review);
        nearest.or_else(|| waiting().find(|review| review.awaited().is_none()))
    }

    /// The planned moment for a talk today; a new one if there is none.
    pub fn plan_talk(&mut self, today: Day) -> Id {
        match self.planned_for(today) {
            Some(review) => review.id,
            None => add(
                self,
                |plan| &mut plan.reviews,
                |id| Review {
                    id,
                    ..Review::default()
                },
            ),
        }
    }

    /// Begins a talk today.
    pub fn begin_talk(&mut self, today: Day) {
        let id = self.plan_talk(today);
        if let Some(index) = self.reviews.iter().position(|review| review.id == id) {
            let mut review = self.reviews.remove(index);
            review.held_on = Some(today);
            self.reviews.push(review);
        }
    }

    /// Takes back that a talk began, as long as nothing was said in it.
    pub fn leave_talk(&mut self) {
        if let Some(talk) = self.talk_mut().filter(|talk| talk.is_untouched()) {
            talk.held_on = None;
        }
    }

    /// The agreement to go on with in the talk: the first of which nothing was said. The first one if all were.
    #[must_use]
    pub fn agreement_to_discuss(&self) -> Option<Id> {
        let found = |agreement: &&Agreement| self.talk().is_some_and(|talk| talk.finding(agreement.id).is_some());
        let open = self.agreements.iter().find(|agreement| !found(agreement));
        open.or(self.agreements.first()).map(|agreement| agreement.id)
    }

    /// The topics that the agreements are about, each once.
    #[must_use]
    pub fn topics(&self) -> Vec<Topic> {
        let is_there = |topic: &Topic| self.agreements.iter().any(|agreement| agreement.topic == Some(*topic));
        Topic::ALL.iter().copied().filter(is_there).collect()
    }

    /// What came out of the talk so far.
    #[must_use]
    pub fn found(&self) -> Found {
        let finding = |id| self.talk().and_then(|talk| talk.finding(id));
        let mut found = Found {
            agreements: self.agreements.len(),
            ..Found::default()
        };
        for agreement in &self.agreements {
            if !self.is_carried_over(agreement) {
                found.behind.push(agreement.id);
            }
            let Some(finding) = finding(agreement.id) else { continue };
            found.seen += 1;
            match finding.state {
                Some(ProgressState::Well) => found.well += 1,
                Some(ProgressState::Partly) => found.partly += 1,
                Some(ProgressState::Not) => found.not += 1,
                Some(ProgressState::NoLongerNeeded) | None => {}
            }
            match finding.decision {
                Some(Decision::Keep) => found.keep += 1,
                Some(Decision::Change) => found.change.push(agreement.id),
                Some(Decision::Stop) | None => {}
            }
        }
        let is_well = |id: &Id| finding(*id).and_then(|finding| finding.state) == Some(ProgressState::Well);
        let questions = self.questions.iter().map(|question| question.id);
        let conditions = self.conditions.iter().map(|condition| condition.id);
        found.questions = self.questions.len();
        found.answered = questions.filter(is_well).count();
        found.conditions = self.conditions.len();
        found.met = conditions.filter(is_well).count();
        found
    }

    /// Whether this agreement works, as far as anybody said so.
    fn works(&self, agreement: &Agreement) -> Option<bool> {
        let note = agreement.progress.last();
        let noted = || {
            note.and_then(|note| note.state)
                .map(|state| state == ProgressState::Well)
        };
        let Some(talk) = self.talk() else { return noted() };
        if note.is_some_and(|note| note.on > talk.held_on) {
            return noted();
        }
        let finding = talk.finding(agreement.id);
        let decided = finding.and_then(|finding| finding.decision);
        let state = finding.and_then(|finding| finding.state);
        decided
            .map(|decision| decision == Decision::Keep)
            .or_else(|| state.map(|state| state == ProgressState::Well))
            .or_else(noted)
    }

    /// What works, to hold on to: agreements first, then what goes well. `before` is the version before this one, in
    /// which the last talk lies when the next version has begun.
    #[must_use]
    pub fn what_works(&self, before: Option<&Self>) -> Vec<Id> {
        let works = |agreement: &&Agreement| {
            let earlier = || before.and_then(|before| before.works(find(&before.agreements, agreement.id)?));
            self.works(agreement).or_else(earlier) == Some(true)
        };
        let agreements = self.agreements.iter().filter(works).map(|agreement| agreement.id);
        let well = self.column(Column::GoingWell).map(|observation| observation.id);
        agreements.chain(well).collect()
    }
}

impl Agreement {
    /// Whether this was agreed in the same words and fields, whatever people said to it and however it goes.
    #[must_use]
    pub fn agrees_the_same(&self, other: &Self) -> bool {
        let bare = |one: &Self| Self {
            responses: Vec::new(),
            progress: Vec::new(),
            ..one.clone()
        };
        bare(self) == bare(other)
    }
}

#[cfg(test)]
mod tests;
