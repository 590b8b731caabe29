//! Earlier versions of a plan, and how the next one begins.
//!
//! An earlier plan is the start of the next. What was is kept as it was, so that a family can see what
//! is different now; it lies in the record of the plan itself, so that one save, one backup and one removal are enough.

use minicbor::bytes::ByteVec;

use super::Plan;
use super::agreement::{Agreement, ProgressState};
use super::day::Day;
use super::upkeep::Decision;
use super::wire::record;

record! {
    /// A version of the plan that another came after.
    pub struct Edition: Whole {
        /// Which version it is; the first is 0.
        0 number: u32,
        /// From when it held.
        1 from: Option<Day>,
        /// When the next one began.
        2 until: Option<Day>,
        /// The plan as it was, as a packed document.
        3 document: Option<ByteVec>,
    }
}

impl Plan {
    /// What an earlier version keeps of this plan: all but what is about the plan's own history and about sending.
    #[must_use]
    pub fn as_edition(&self) -> Self {
        Self {
            editions: Vec::new(),
            sent: Vec::new(),
            received: Vec::new(),
            ..self.clone()
        }
    }

    /// Since when this version holds.
    #[must_use]
    pub fn version_since(&self) -> Option<Day> {
        self.version_from.or(self.begun)
    }

    /// What the latest review decided about an agreement.
    #[must_use]
    pub fn decision_on(&self, agreement: &Agreement) -> Option<Decision> {
        self.talk()?.finding(agreement.id)?.decision
    }

    /// Whether an agreement goes on in the next version: not if the family stopped it or no longer needs it. What
    /// they decided counts for more than how it went before, and less than what was noted after.
    #[must_use]
    pub fn is_carried_over(&self, agreement: &Agreement) -> bool {
        let note = agreement.progress.last();
        let no_longer = |state| state == Some(ProgressState::NoLongerNeeded);
        let noted = no_longer(note.and_then(|note| note.state));
        let later = note.and_then(|note| note.on) > self.talk().and_then(|talk| talk.held_on);
        let found = self.talk().and_then(|talk| talk.finding(agreement.id));
        match self.decision_on(agreement) {
            Some(Decision::Stop) => false,
            Some(Decision::Keep | Decision::Change) => !(noted && later),
            None => !noted && !no_longer(found.and_then(|finding| finding.state)),
        }
    }

    /// The version with this number, if it is an earlier one.
    #[must_use]
    pub fn edition(&self, number: u32) -> Option<&Edition> {
        self.editions.iter().find(|edition| edition.number == number)
    }

    /// Begins the next version today. `document` is this plan as it is now, see [`Plan::as_edition`].
    ///
    /// Agreements that stopped stay behind in the earlier version. Those that the family wanted to change are carried
    /// over without the answers that people gave, because these were about other words. How things went, who accepted
    /// the plan and the reviews that took place belong to the earlier version.
    pub fn begin_next_version(&mut self, document: Vec<u8>, today: Day) {
        let before = self.clone();
        self.agreements.retain(|agreement| before.is_carried_over(agreement));
        for agreement in &mut self.agreements {
            agreement.progress.clear();
            if before.decision_on(agreement) == Some(Decision::Change) {
                agreement.responses.clear();
            }
        }
        self.reviews.retain(|review| review.held_on.is_none());
        self.acceptances.clear();
        self.situation_changes.clear();
        self.upkeep.first_check = None;
        self.done = super::Marks::default();
        self.editions.push(Edition {
            number: self.version,
            from: self.version_since(),
            until: Some(today),
            document: Some(document.into()),
        });
        self.version = self.version.saturating_add(1);
        self.version_from = Some(today);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::agreement::ProgressNote;
    use crate::plan::agreement::Response;
    use crate::plan::sample::example;
    use crate::plan::upkeep::{Acceptance, Finding, Review};

    fn day(month: u32) -> Day {
        Day::new(2026, month, 14).unwrap()
    }

    fn found(agreement: &Agreement, decision: Decision) -> Finding {
        Finding {
            about: agreement.id,
            decision: Some(decision),
            ..Finding::default()
        }
    }

    #[test]
    fn what_was_stopped_stays_behind_and_the_rest_goes_on() {
        let mut plan = example(day(3));
        for agreement in &mut plan.agreements {
            agreement.responses = vec![Response::default()];
        }
        plan.agreements[3].progress = vec![ProgressNote {
            state: Some(ProgressState::NoLongerNeeded),
            ..ProgressNote::default()
        }];
        let findings = vec![
            found(&plan.agreements[0], Decision::Keep),
            found(&plan.agreements[1], Decision::Change),
            found(&plan.agreements[2], Decision::Stop),
        ];
        let earlier = Review {
            held_on: Some(day(4)),
            findings: vec![found(&plan.agreements[0], Decision::Stop)],
            ..Review::default()
        };
        plan.reviews = vec![
            Review {
                held_on: Some(day(6)),
                findings,
                ..Review::default()
            },
            earlier,
            Review::default(),
        ];
        plan.acceptances = vec![Acceptance::default()];
        plan.upkeep.first_check = Some(day(4));
        let before = plan.clone();
        plan.begin_next_version(vec![1, 2], day(6));
        let names: Vec<_> = plan.agreements.iter().map(|agreement| agreement.id).collect();
        let kept: Vec<_> = before
            .agreements
            .iter()
            .enumerate()
            .filter(|(index, _)| ![2, 3].contains(index))
            .map(|(_, agreement)| agreement.id)
            .collect();
        assert_eq!(names, kept);
        assert_eq!(plan.agreements[0].responses.len(), 1);
        assert!(plan.agreements[1].responses.is_empty(), "new words ask for a new yes");
        assert_eq!(plan.reviews.len(), 1);
        assert!(plan.acceptances.is_empty() && plan.upkeep.first_check.is_none());
        assert_eq!((plan.version, plan.version_since()), (1, Some(day(6))));
        let edition = &plan.editions[0];
        assert_eq!(
            (edition.number, edition.from, edition.until),
            (0, before.begun, Some(day(6)))
        );
    }

    #[test]
    fn versions_follow_each_other() {
        let mut plan = example(day(3));
        plan.begin_next_version(Vec::new(), day(6));
        plan.begin_next_version(Vec::new(), day(9));
        let numbers: Vec<_> = plan
            .editions
            .iter()
            .map(|edition| (edition.number, edition.from))
            .collect();
        assert_eq!(numbers, [(0, Some(day(3))), (1, Some(day(6)))]);
        assert_eq!(plan.version, 2);
    }

    #[test]
    fn an_earlier_version_holds_no_history_and_nothing_that_was_sent() {
        let mut plan = example(day(3));
        plan.begin_next_version(vec![1], day(6));
        plan.sent.push(crate::plan::sharing::Sent::default());
        let kept = plan.as_edition();
        assert!(kept.editions.is_empty() && kept.sent.is_empty());
        assert_eq!(kept.agreements, plan.agreements);
    }
}
