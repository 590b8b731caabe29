//! What is different in a plan since an earlier version of it, in the groups in which people ask for it.

use super::{Change, Scope, What, apply, compare, number};
use crate::plan::Plan;
use crate::plan::upkeep::Review;

/// What is different since a version.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Since {
    /// Agreements that came.
    pub added: Vec<Change>,
    /// Agreements of which something is different.
    pub changed: Vec<Change>,
    /// Agreements that are there no more.
    pub stopped: Vec<Change>,
    /// People who came, went or are told of in another way.
    pub people: Vec<Change>,
    /// Everything else.
    pub rest: Vec<Change>,
    /// The earlier version with everything in it that came since: in this plan all that is named has a name.
    pub names: Plan,
}

impl Since {
    /// What of `now` is different since `before`. What only keeps the books of a plan is left out, and so is what
    /// beginning a version brings along: how things went and who said what lies in the version before.
    #[must_use]
    pub fn of(before: &Plan, now: &Plan) -> Self {
        let mut since = Self {
            names: before.clone(),
            ..Self::default()
        };
        for change in compare(before, now, Scope::Copy) {
            if matches!(change.what, What::Add { .. }) {
                apply(&mut since.names, &change);
            }
            if is_bookkeeping(&change) {
                continue;
            }
            let numbers = change.numbers();
            let group = match (numbers.as_slice(), &change.what) {
                (_, What::Move(_)) => &mut since.rest,
                ([number::AGREEMENTS], What::Add { .. }) => &mut since.added,
                ([number::AGREEMENTS], What::Remove) => &mut since.stopped,
                ([number::AGREEMENTS, ..], _) => &mut since.changed,
                ([number::PEOPLE, ..], _) => &mut since.people,
                _ => &mut since.rest,
            };
            group.push(change);
        }
        since
    }

    /// Whether nothing is different.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let groups = [&self.added, &self.changed, &self.stopped, &self.people, &self.rest];
        groups.iter().all(|group| group.is_empty())
    }
}

fn is_bookkeeping(change: &Change) -> bool {
    let numbers = change.numbers();
    match (numbers.as_slice(), &change.what) {
        ([number::BEGUN | number::VERSION | number::VERSION_FROM | number::LANGUAGE], _)
        | (
            [
                number::AGREEMENTS,
                number::PROGRESS | number::ASKED_ON | number::NO_ADVICE_HERE,
                ..,
            ],
            _,
        )
        | ([number::AGREEMENTS, number::RESPONSES] | [number::ACCEPTANCES | number::SITUATION_CHANGES], What::Remove)
        | ([number::UPKEEP, number::WAIT_WEEKS | number::FIRST_CHECK], _)
        | ([number::REVIEWS], What::Remove) => true,
        // A talk that took place is no change of the plan.
        ([number::REVIEWS], What::Add { .. }) => change.value().is_some_and(|review: Review| review.held_on.is_some()),
        ([number::REVIEWS, inside, ..], _) => *inside >= number::HELD_ON,
        _ => false,
    }
}

/// Takes back the step from `before` to `after` in a plan that was written on since: what was written since stays.
pub fn take_back(plan: &mut Plan, before: &Plan, after: &Plan) {
    for change in compare(after, before, Scope::Device) {
        apply(plan, &change);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::document;
    use crate::plan::agreement::{Agreement, ProgressNote};
    use crate::plan::day::Day;
    use crate::plan::id::Id;
    use crate::plan::person::Person;
    use crate::plan::sample::{example, large};
    use crate::plan::testing::plans;
    use crate::plan::upkeep::Decision;

    fn day(month: u32) -> Day {
        Day::new(2026, month, 14).unwrap()
    }

    #[test]
    fn beginning_a_version_is_no_difference() {
        for mut plan in [example(day(3)), large(day(3), 40)] {
            plan.agreements[0].progress.push(ProgressNote::default());
            plan.begin_talk(day(6));
            let keep = plan.agreements[0].id;
            plan.talk_mut()
                .unwrap()
                .note(keep, |finding| finding.decision = Some(Decision::Keep));
            let before = plan.as_edition();
            document::begin_next_version(&mut plan, day(6));
            plan.upkeep.first_check = Some(day(7));
            let since = Since::of(&before, &plan);
            assert!(since.is_empty(), "{since:?}");
        }
    }

    #[test]
    fn what_is_different_lies_in_its_group() {
        let before = example(day(3));
        let mut now = before.clone();
        let id = now.new_id();
        now.agreements.push(Agreement {
            id,
            what: "Oma belt elke avond.".into(),
            ..Agreement::default()
        });
        now.agreements.remove(2);
        now.agreements[0].place = "Op het plein".into();
        now.people.push(Person {
            id: Id::own(999),
            name: "Bea".into(),
            ..Person::default()
        });
        now.goal.now = "Rust".into();
        let since = Since::of(&before, &now);
        let counts = [
            since.added.len(),
            since.changed.len(),
            since.stopped.len(),
            since.people.len(),
            since.rest.len(),
        ];
        assert_eq!(counts, [1, 1, 1, 1, 1]);
        assert!(since.names.person(Id::own(999)).is_some());
        assert_eq!(since.names.agreements.len(), before.agreements.len() + 1);
    }

    #[test]
    fn a_version_that_was_begun_can_be_taken_back_and_what_came_after_stays() {
        let mut plan = example(day(3));
        plan.begin_talk(day(6));
        let stop = plan.agreements[1].id;
        plan.talk_mut()
            .unwrap()
            .note(stop, |finding| finding.decision = Some(Decision::Stop));
        let before = plan.clone();
        document::begin_next_version(&mut plan, day(6));
        let after = plan.clone();
        let mut now = plan.clone();
        take_back(&mut now, &before, &after);
        assert!(now == before);
        plan.why = "Het gaat beter".into();
        let id = plan.new_id();
        plan.agreements.push(Agreement {
            id,
            what: "Nieuw".into(),
            ..Agreement::default()
        });
        take_back(&mut plan, &before, &after);
        assert_eq!(plan.why, "Het gaat beter");
        assert_eq!(plan.agreements.len(), before.agreements.len() + 1);
        assert_eq!((plan.version, plan.editions.len()), (0, 0));
        assert!(plan.talk().is_some());
    }

    proptest! {
        #[test]
        fn any_version_that_was_begun_can_be_taken_back(before in plans()) {
            let mut after = before.clone();
            document::begin_next_version(&mut after, day(6));
            let mut plan = after.clone();
            take_back(&mut plan, &before, &after);
            prop_assert!(plan == before);
        }
    }
}
