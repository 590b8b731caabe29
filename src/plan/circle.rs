//! The circle: the people around the children as one whole, and the picture of it.
//!
//! The picture is worked out here, without a browser, in units of the drawing: [`WIDTH`] across, as high as it takes
//! for everybody to have a place and for no two names to touch.

mod helps;
mod label;
mod layout;

pub use label::shorten;
pub use layout::{CHILD_RADIUS, Circle, PERSON_RADIUS, Ring, Spot, WIDTH};

use super::Plan;
use super::id::Id;
use super::person::{Nearness, Person, Role};

/// Somebody in a group of people, with whoever stands before and after them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// Who stands before.
    pub before: Option<Id>,
    /// Who stands after.
    pub after: Option<Id>,
}

impl Plan {
    /// The people around the children: everybody who takes part and is not a child of this plan.
    pub fn around(&self) -> impl Iterator<Item = &Person> {
        self.people
            .iter()
            .filter(|person| !person.left && person.role != Some(Role::Child))
    }

    /// The people who stand this near; `None` for those of whom it is not said.
    pub fn standing(&self, nearness: Option<Nearness>) -> impl Iterator<Item = &Person> {
        self.around().filter(move |person| person.nearness == nearness)
    }

    /// Whether somebody else bears the same name.
    #[must_use]
    pub fn shares_name(&self, id: Id) -> bool {
        let plain = |person: &Person| person.name.trim().to_lowercase();
        self.person(id).is_some_and(|person| {
            let name = plain(person);
            !name.is_empty() && self.people.iter().any(|other| other.id != id && plain(other) == name)
        })
    }

    /// Whether there are people with one name of whom nothing tells them apart.
    #[must_use]
    pub fn has_namesakes(&self) -> bool {
        self.people
            .iter()
            .any(|person| person.relation.trim().is_empty() && self.shares_name(person.id))
    }

    /// Who stands beside this person: children beside children, the others beside the others.
    #[must_use]
    pub fn beside(&self, id: Id) -> Beside {
        let Some(person) = self.person(id) else {
            return Beside::default();
        };
        let child = person.role == Some(Role::Child);
        let group: Vec<Id> = self
            .people
            .iter()
            .filter(|other| (other.role == Some(Role::Child)) == child)
            .map(|other| other.id)
            .collect();
        let index = group.iter().position(|other| *other == id);
        let at = |index: Option<usize>| index.and_then(|index| group.get(index)).copied();
        Beside {
            before: at(index.and_then(|index| index.checked_sub(1))),
            after: at(index.map(|index| index + 1)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(people: &[(&str, &str, Option<Role>)]) -> Plan {
        let mut plan = Plan::default();
        for (name, relation, role) in people {
            let id = plan.new_id();
            plan.people.push(Person {
                id,
                name: (*name).into(),
                relation: (*relation).into(),
                role: *role,
                ..Person::default()
            });
        }
        plan
    }

    #[test]
    fn people_with_one_name_are_noticed_until_something_tells_them_apart() {
        let mut plan = plan(&[
            ("Anna", "", None),
            (" anna ", "oma", None),
            ("", "", None),
            ("", "", None),
        ]);
        assert!(plan.shares_name(Id::own(1)) && plan.shares_name(Id::own(2)));
        assert!(!plan.shares_name(Id::own(3)) && !plan.shares_name(Id::own(9)));
        assert!(plan.has_namesakes());
        plan.people
            .iter_mut()
            .for_each(|person| person.relation = "tante".into());
        assert!(!plan.has_namesakes());
    }

    #[test]
    fn children_stand_beside_children() {
        let child = Some(Role::Child);
        let plan = plan(&[
            ("Noor", "", child),
            ("Ali", "", None),
            ("Sem", "", child),
            ("Els", "", None),
        ]);
        let beside = |before: Option<u32>, after: Option<u32>| Beside {
            before: before.map(Id::own),
            after: after.map(Id::own),
        };
        assert_eq!(plan.beside(Id::own(1)), beside(None, Some(3)));
        assert_eq!(plan.beside(Id::own(3)), beside(Some(1), None));
        assert_eq!(plan.beside(Id::own(2)), beside(None, Some(4)));
        assert_eq!(plan.beside(Id::own(9)), beside(None, None));
    }

    #[test]
    fn who_has_left_stands_no_longer_around() {
        let mut plan = plan(&[("Noor", "", Some(Role::Child)), ("Ali", "", None), ("Els", "", None)]);
        if let Some(person) = plan.people.last_mut() {
            person.left = true;
        }
        assert_eq!(plan.around().map(|person| person.id).collect::<Vec<_>>(), [Id::own(2)]);
        assert_eq!(plan.standing(None).count(), 1);
        assert_eq!(plan.standing(Some(Nearness::Far)).count(), 0);
    }
}
