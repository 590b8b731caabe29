//! The people of a plan.

use super::day::Day;
use super::id::{Id, Item};
use super::wire::{choice, record};

record! {
    /// Somebody who belongs to the plan: a child, a parent, one of the network, a professional.
    ///
    /// Two people may have one name; only the `id` tells them apart.
    pub struct Person {
        /// The name of this person inside the plan.
        0 id: Id,
        /// The name to show, as the family says it.
        1 name: String,
        /// What part this person has in the plan.
        2 role: Option<Role>,
        /// What ties this person to the child, in the family's words: "oma", "buurvrouw", "juf".
        3 relation: String,
        /// Where this person lives: the household by name, "bij mama", "Utrecht".
        4 household: String,
        /// Whose side this person comes from, in the family's words: "van vaders kant", "van allebei".
        5 side: String,
        /// Age in years, of a child. Not a birth date: nothing needs one.
        6 age: Option<u8>,
        /// Which parts of the meeting this person is at.
        7 presence: Presence,
        /// Telephone, address, e-mail. Private: stays home unless chosen.
        8 contact: String,
        /// What this person can or wants to do, before it becomes an agreement.
        9 offers: String,
        /// How near this person stands to the child.
        10 nearness: Option<Nearness>,
        /// Whether this person says it matters to them that things go well with the child.
        11 cares: bool,
        /// Where a professional works.
        12 organisation: String,
        /// This person no longer takes part; what they agreed stays readable.
        13 left: bool,
        /// Who proposed this person.
        14 proposed_by: Option<Id>,
        /// When an invitation to the meeting was made ready for this person. Private.
        15 invited_on: Option<Day>,
        /// This person could come nearer to the child.
        18 could_come_nearer: bool,
        /// How that could be, in the family's words.
        19 nearer_how: String,
    }
}

impl Item for Person {
    fn id(&self) -> Id {
        self.id
    }
}

choice! {
    /// What part somebody has in the plan.
    pub enum Role {
        /// 'Kind', 'jeugdige'.
        0 Child,
        /// 'Ouder', 'verzorger': owner of the plan.
        1 Parent,
        /// 'Netwerk': family, friends, neighbours.
        2 Network,
        /// 'Hulpverlener', 'jeugdbeschermer'.
        3 Professional,
        /// 'Coördinator': organises the meeting, has no opinion on its content.
        4 Coordinator,
    }
}

choice! {
    /// How near somebody stands to the child, for the picture of the circles.
    pub enum Nearness {
        /// Sees the child nearly every day.
        0 Close,
        /// Part of the child's life.
        1 Around,
        /// Further off, could come nearer.
        2 Far,
    }
}

record! {
    /// Which parts of the meeting somebody is at.
    pub struct Presence {
        /// First part: information from professionals.
        0 information: Option<Attendance>,
        /// 'Besloten deel': only family and network.
        1 private_time: Option<Attendance>,
        /// Last part: the plan is read out and answered.
        2 presenting: Option<Attendance>,
        /// Deliberately not invited. Private: never leaves the family.
        3 not_invited: bool,
    }
}

choice! {
    /// Whether somebody is at a part of the meeting.
    pub enum Attendance {
        /// In the room.
        0 Present,
        /// Takes part from elsewhere, by a link.
        1 ByLink,
        /// Not there.
        2 Absent,
    }
}

/// The age in what somebody typed: "8", "8 jaar".
#[must_use]
pub fn read_age(typed: &str) -> Option<u8> {
    let typed = typed.trim();
    let end = typed
        .find(|letter: char| !letter.is_ascii_digit())
        .unwrap_or(typed.len());
    typed.get(..end)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::read_age;

    #[test]
    fn an_age_is_read_as_people_type_it() {
        for (typed, age) in [
            ("8", Some(8)),
            (" 13 jaar", Some(13)),
            ("0", Some(0)),
            ("", None),
            ("acht", None),
            ("999", None),
        ] {
            assert_eq!(read_age(typed), age, "{typed}");
        }
    }
}
