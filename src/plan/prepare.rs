//! Preparing the meeting: what is arranged, who comes to which part, who is invited, what was left.

use super::Plan;
use super::day::Day;
use super::homes::may_propose_sharing_with;
use super::id::{Id, find_mut};
use super::meeting::{Sitting, Sittings};
use super::person::{Attendance, Person, Presence, Role};
use super::private_time::PrivateTime;

/// Something to arrange before people come together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matter {
    /// How they come together.
    Kind,
    /// The day.
    Day,
    /// The place.
    Place,
    /// Who comes to which part.
    People,
    /// Who leads the talk.
    Chair,
    /// Who writes.
    Writer,
    /// Food.
    Food,
    /// Somebody who looks after small children.
    ChildMinding,
    /// An interpreter.
    Interpreter,
    /// The invitations.
    Invitations,
}

impl Matter {
    /// Whether a meeting can go well without it.
    #[must_use]
    pub const fn is_extra(self) -> bool {
        matches!(self, Self::Food | Self::ChildMinding | Self::Interpreter)
    }
}

/// A part of the meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartOfMeeting {
    /// First: professionals tell what they know.
    Information,
    /// Then: family and network among themselves.
    PrivateTime,
    /// Last: the plan is read out.
    Presenting,
}

impl PartOfMeeting {
    /// The parts in order.
    pub const ALL: [Self; 3] = [Self::Information, Self::PrivateTime, Self::Presenting];
}

impl Presence {
    /// Whether somebody is at this part.
    #[must_use]
    pub const fn at(&self, part: PartOfMeeting) -> Option<Attendance> {
        match part {
            PartOfMeeting::Information => self.information,
            PartOfMeeting::PrivateTime => self.private_time,
            PartOfMeeting::Presenting => self.presenting,
        }
    }

    /// Writes whether somebody is at this part.
    pub const fn set(&mut self, part: PartOfMeeting, attendance: Option<Attendance>) {
        match part {
            PartOfMeeting::Information => self.information = attendance,
            PartOfMeeting::PrivateTime => self.private_time = attendance,
            PartOfMeeting::Presenting => self.presenting = attendance,
        }
    }

    /// What holds for all of these parts alike; none where they differ or nothing was said.
    #[must_use]
    pub fn throughout(&self, parts: &[PartOfMeeting]) -> Option<Attendance> {
        let first = self.at(*parts.first()?)?;
        parts.iter().all(|part| self.at(*part) == Some(first)).then_some(first)
    }

    /// Whether something was said of any part.
    #[must_use]
    pub const fn is_said(&self) -> bool {
        self.information.is_some() || self.private_time.is_some() || self.presenting.is_some()
    }
}

/// Whom a quick fill is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quick {
    /// Family and network: at every part.
    Family,
    /// Professionals and the coordinator: at all but the private time.
    Professionals,
}

const fn is_outside(person: &Person) -> bool {
    matches!(person.role, Some(Role::Professional | Role::Coordinator))
}

impl Plan {
    /// The parts that a meeting of this family has. Without private time there is one.
    #[must_use]
    pub const fn parts_of_meeting(&self) -> &'static [PartOfMeeting] {
        if matches!(self.meeting.private_time, Some(false)) {
            &[PartOfMeeting::Information]
        } else {
            &PartOfMeeting::ALL
        }
    }

    /// Whether the family chose to speak to people one by one.
    #[must_use]
    pub fn has_no_meeting(&self) -> bool {
        self.meeting.sittings == Some(Sittings::NoMeeting)
    }

    /// Since when they are at it, as far as that is known.
    #[must_use]
    pub fn meeting_began(&self) -> Option<Day> {
        self.meeting.started.or(self.begun)
    }

    /// How many whole weeks went by since they began.
    #[must_use]
    pub fn weeks_since_start(&self, today: Day) -> Option<usize> {
        let days = (today.0 - self.meeting_began()?.0).num_days();
        usize::try_from(days / 7).ok().filter(|_| days >= 0)
    }

    /// The sitting that comes next: of those that were not held and are not past, the first.
    #[must_use]
    pub fn next_sitting(&self, today: Day) -> Option<&Sitting> {
        let open = self.meeting.dates.iter().filter(|one| one.held_on.is_none());
        let dated = open.clone().filter(|one| one.on.is_some_and(|on| on >= today));
        dated.min_by_key(|one| (one.on, one.at)).or_else(|| {
            let mut undated = open.filter(|one| one.on.is_none());
            undated.next()
        })
    }

    /// What the time before this sitting left over, in the family's words. It opens this one.
    #[must_use]
    pub fn left_before(&self, sitting: Id) -> Option<&str> {
        let place = self.meeting.dates.iter().position(|one| one.id == sitting)?;
        let this = self.meeting.dates.get(place)?;
        if this.held_on.is_some() {
            return None;
        }
        let held = self.meeting.dates.iter().filter(|one| one.held_on.is_some());
        let last = held.max_by_key(|one| one.held_on)?;
        let left = last.left_over.trim();
        (!left.is_empty()).then_some(left)
    }

    /// Whether the family would ask this person to come: not who left, not whom it deliberately does not ask, and not the
    /// other home where talking together is not possible.
    #[must_use]
    pub fn may_invite(&self, person: &Person) -> bool {
        !person.left && !person.presence.not_invited && may_propose_sharing_with(self, person.id)
    }

    /// Whether this person is at this sitting: with several sittings a family can name who comes to which, and with
    /// professionals absent none of them comes.
    fn comes(&self, person: &Person, sitting: Option<&Sitting>) -> bool {
        let parts = self.parts_of_meeting();
        let absent = person.presence.throughout(parts) == Some(Attendance::Absent);
        let unwanted = self.meeting.professionals_present == Some(false) && person.role == Some(Role::Professional);
        let said = person.presence.is_said();
        let named = sitting.is_none_or(|one| one.attendees.is_empty() || one.attendees.contains(&person.id));
        let kept = |thing: Id| {
            let mut entries = self.kept_out.iter();
            entries.any(|entry| entry.person == person.id && entry.thing == thing)
        };
        named && !absent && (said || !unwanted) && !sitting.is_some_and(|one| kept(one.id))
    }

    /// Who is invited to this sitting, in the order of the plan; without one, to the meeting as it will be.
    #[must_use]
    pub fn invited_to(&self, sitting: Option<&Sitting>) -> Vec<Id> {
        let people = self.people.iter();
        people
            .filter(|person| self.may_invite(person) && self.comes(person, sitting))
            .map(|person| person.id)
            .collect()
    }

    /// What there is to arrange, in the order in which people mostly do it, and whether it is arranged.
    #[must_use]
    pub fn arranged(&self, today: Day) -> Vec<(Matter, bool)> {
        let meeting = &self.meeting;
        let kind = meeting.sittings.is_some();
        let sitting = self.next_sitting(today);
        let invited = self.invited_to(sitting);
        let all_ready = !invited.is_empty()
            && invited
                .iter()
                .all(|id| self.person(*id).is_some_and(|person| person.invited_on.is_some()));
        if self.has_no_meeting() {
            return vec![(Matter::Kind, kind), (Matter::Invitations, all_ready)];
        }
        let has = |read: fn(&Sitting) -> bool| sitting.is_some_and(read);
        let written = |read: fn(&Sitting) -> &str| sitting.is_some_and(|one| !read(one).trim().is_empty());
        let here = |id: Option<Id>| id.is_some_and(|id| self.person(id).is_some());
        let mut asked = self.people.iter().filter(|person| self.may_invite(person));
        vec![
            (Matter::Kind, kind),
            (Matter::People, asked.any(|person| person.presence.is_said())),
            (Matter::Day, has(|one| one.on.is_some())),
            (Matter::Place, written(|one| &one.place)),
            (Matter::Chair, sitting.is_some_and(|one| here(one.chair))),
            (Matter::Writer, sitting.is_some_and(|one| here(one.writer))),
            (Matter::Food, written(|one| &one.food)),
            (Matter::ChildMinding, written(|one| &one.child_minding)),
            (Matter::Interpreter, written(|one| &one.interpreter)),
            (Matter::Invitations, all_ready),
        ]
    }

    /// Fills in where people mostly are, for one group at once. Returns how it was, to put back.
    pub fn fill_presence(&mut self, quick: Quick) -> Vec<(Id, Presence)> {
        let parts = self.parts_of_meeting();
        let mut before = Vec::new();
        for person in &mut self.people {
            if person.left || person.presence.not_invited || is_outside(person) != (quick == Quick::Professionals) {
                continue;
            }
            before.push((person.id, person.presence.clone()));
            for part in parts {
                let away = quick == Quick::Professionals && *part == PartOfMeeting::PrivateTime;
                let there = if away { Attendance::Absent } else { Attendance::Present };
                person.presence.set(*part, Some(there));
            }
        }
        before
    }

    /// Puts presence back as it was.
    pub fn put_presence_back(&mut self, before: Vec<(Id, Presence)>) {
        for (id, presence) in before {
            if let Some(person) = find_mut(&mut self.people, id) {
                person.presence = presence;
            }
        }
    }

    /// Two people of whom one must see nothing of the other, and who are asked for the same sitting.
    #[must_use]
    pub fn apart_and_together(&self, sitting: Option<&Sitting>) -> Vec<(Id, Id)> {
        let invited = self.invited_to(sitting);
        let both = |one: Id, other: Id| invited.contains(&one) && invited.contains(&other);
        let pairs = self.kept_out.iter().filter(|entry| both(entry.person, entry.thing));
        pairs.map(|entry| (entry.person, entry.thing)).collect()
    }

    /// The plan as a coordinator gives it to the family: without what the coordinator noted for themself, without what
    /// was sent or received on their device, and without what only a family writes: the private part, the children's own
    /// pages, who is not asked, who must not see what, the answer about talking together.
    #[must_use]
    pub fn for_the_family(&self) -> Self {
        let mut plan = Self {
            coordinates: false,
            handed_over: None,
            private_notes: String::new(),
            sent: Vec::new(),
            received: Vec::new(),
            editions: Vec::new(),
            calendar_files: 0,
            private: PrivateTime::default(),
            child_pages: Vec::new(),
            stories: Vec::new(),
            kept_out: Vec::new(),
            my_home: None,
            ..self.for_elsewhere()
        };
        for person in &mut plan.people {
            person.invited_on = None;
            person.presence.not_invited = false;
        }
        plan
    }
}

#[cfg(test)]
mod tests;
