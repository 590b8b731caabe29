//! People of whom somebody must find nothing, and whether something tells of them: by reference, or by name in words.

use super::names::{has_mark, marks};
use crate::plan::Plan;
use crate::plan::id::Id;
use crate::plan::wire::{Field, Leaf};

/// The people of whom nothing may be found.
pub(super) struct Untold {
    people: Vec<Id>,
    /// The words by which they are known.
    marks: Vec<String>,
}

impl Untold {
    /// Those of these things that are people.
    pub(super) fn among(plan: &Plan, things: &[Id]) -> Self {
        let people = plan.people.iter().filter(|person| things.contains(&person.id));
        Self {
            people: people.clone().map(|person| person.id).collect(),
            marks: people.flat_map(|person| marks(&person.name)).collect(),
        }
    }

    /// Whether a text names one of them.
    pub(super) fn is_named_in(&self, text: &str) -> bool {
        has_mark(text, &self.marks)
    }

    /// Whether a record refers to one of them, or names one.
    pub(super) fn is_told_in<T: Field + Clone>(&self, record: &T) -> bool {
        if self.people.is_empty() {
            return false;
        }
        let mut told = false;
        record.clone().each_leaf(&mut |leaf| {
            told |= match leaf {
                Leaf::Id(id) => self.people.contains(id),
                Leaf::Text(text) => self.is_named_in(text),
            };
        });
        told
    }
}

/// Whether this person is kept out of this record, or of somebody whom it tells of.
pub(crate) fn is_kept_from<T: Field + Clone>(plan: &Plan, person: Id, id: Id, record: &T) -> bool {
    let theirs = plan.kept_out.iter().filter(|entry| entry.person == person);
    is_among(plan, &theirs.map(|entry| entry.thing).collect::<Vec<_>>(), id, record)
}

/// Whether anybody is kept out of this record, or of somebody whom it tells of: then it is not for all.
pub(crate) fn is_kept_from_somebody<T: Field + Clone>(plan: &Plan, id: Id, record: &T) -> bool {
    let things: Vec<Id> = plan.kept_out.iter().map(|entry| entry.thing).collect();
    is_among(plan, &things, id, record)
}

fn is_among<T: Field + Clone>(plan: &Plan, things: &[Id], id: Id, record: &T) -> bool {
    // In most plans nobody is kept out of anything.
    !things.is_empty() && (things.contains(&id) || Untold::among(plan, things).is_told_in(record))
}
