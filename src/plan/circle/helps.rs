//! Who helps in what, and who may stand on a map for others.

use super::super::Plan;
use super::super::agreement::Agreement;
use super::super::id::Id;

impl Plan {
    /// The agreements that this person carries or helps with by name. Those of the private part only if asked for.
    pub fn helps_in(&self, person: Id, private: bool) -> impl Iterator<Item = &Agreement> {
        self.agreements.iter().filter(move |one| {
            let carries = one.who.as_ref().is_some_and(|who| who.named().contains(&person));
            (private || !one.private) && (carries || one.helpers.contains(&person))
        })
    }

    /// The people alone, without who was deliberately not invited: for a map that others see.
    #[must_use]
    pub fn map_for_others(&self) -> Self {
        let people = self.people.iter().filter(|person| !person.presence.not_invited);
        Self {
            people: people.cloned().collect(),
            ..Self::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::agreement::Doers;
    use crate::plan::person::{Person, Presence};

    #[test]
    fn whoever_carries_or_helps_is_found_and_what_is_private_only_for_the_family() {
        let (oma, oom) = (Id::own(1), Id::own(2));
        let agreement = |count, who: Vec<Id>, helpers, private| Agreement {
            id: Id::own(count),
            who: Some(Doers::People(who)),
            helpers,
            private,
            ..Agreement::default()
        };
        let plan = Plan {
            agreements: vec![
                agreement(3, vec![oma], vec![oom], false),
                agreement(4, vec![oom], vec![], true),
            ],
            ..Plan::default()
        };
        let helps = |person, private| {
            plan.helps_in(person, private)
                .map(|one| one.id.count)
                .collect::<Vec<_>>()
        };
        assert_eq!(helps(oma, true), [3]);
        assert_eq!(helps(oom, true), [3, 4]);
        assert_eq!(helps(oom, false), [3]);
        assert!(helps(Id::own(9), true).is_empty());
    }

    #[test]
    fn who_was_not_invited_is_on_no_map_for_others() {
        let person = |count, not_invited| Person {
            id: Id::own(count),
            presence: Presence {
                not_invited,
                ..Presence::default()
            },
            ..Person::default()
        };
        let plan = Plan {
            people: vec![person(1, false), person(2, true)],
            why: "geheim".into(),
            ..Plan::default()
        };
        let map = plan.map_for_others();
        assert_eq!(map.people.iter().map(|one| one.id).collect::<Vec<_>>(), [Id::own(1)]);
        assert!(map.why.is_empty());
    }
}
