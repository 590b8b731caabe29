//! The people who go along.
#![allow(clippy::needless_update, reason = "a field that is added later stays home")]

use super::selection::{Part, Tick};
use super::sieve::Sieve;
use crate::plan::person::{Person, Presence};

impl Sieve<'_> {
    pub(super) fn people_made(&self) -> Vec<Person> {
        let people = self.plan.people.iter();
        people
            .filter(|person| self.has_person(person.id))
            .map(|person| self.person(person))
            .collect()
    }

    fn person(&self, person: &Person) -> Person {
        let selection = self.selection;
        let basis = Person {
            id: self.mention(Some(person.id)).unwrap_or_default(),
            name: selection.names.write(&person.name),
            role: person.role,
            relation: self.words(&person.relation),
            age: person.age,
            organisation: self.words(&person.organisation),
            left: person.left,
            contact: if selection.ticked(Tick::Contact(person.id)) {
                self.words(&person.contact)
            } else {
                String::new()
            },
            ..Person::default()
        };
        let basis = if selection.has(Part::Circle) {
            Person {
                household: self.words(&person.household),
                side: self.words(&person.side),
                offers: self.words(&person.offers),
                nearness: person.nearness,
                cares: person.cares,
                proposed_by: self.mention(person.proposed_by),
                could_come_nearer: person.could_come_nearer,
                nearer_how: self.words(&person.nearer_how),
                ..basis
            }
        } else {
            basis
        };
        if selection.has(Part::Presence) {
            Person {
                presence: Presence {
                    information: person.presence.information,
                    private_time: person.presence.private_time,
                    presenting: person.presence.presenting,
                    ..Presence::default()
                },
                ..basis
            }
        } else {
            basis
        }
    }
}
