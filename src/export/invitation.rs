//! Invitations that are ready to send: the family reads one first, and sends it itself.
//!
//! An invitation says when, where and which parts, and nothing of what is going on. It is for one person: who was
//! deliberately not invited, and whom this person must see nothing of, is not named in it; words that hold such a name
//! stay out as a whole, and the family is told that something did.

use crate::audience::{called, may_name, may_tell};
use crate::plan::Plan;
use crate::plan::id::Id;
use crate::plan::meeting::Sitting;
use crate::plan::person::{Attendance, Person, Role};
use crate::plan::prepare::PartOfMeeting;
use crate::text::{invite as words, phrases};

/// An invitation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Invitation {
    /// The message.
    pub text: String,
    /// How many lines stayed out because of a name in them.
    pub left_out: usize,
}

/// The invitation of this person to this sitting; without one, to a meeting of which the day is still open. `about` is
/// the address where they read what will happen. None for whom the family does not invite.
#[must_use]
pub fn invitation(plan: &Plan, sitting: Option<&Sitting>, whom: Id, about: &str) -> Option<Invitation> {
    if !plan.invited_to(sitting).contains(&whom) {
        return None;
    }
    let person = plan.person(whom)?;
    let outside = matches!(person.role, Some(Role::Professional | Role::Coordinator));
    let name = called(plan, whom);
    let hello = match (name.is_empty(), outside) {
        (true, _) => words::hello().to_owned(),
        (false, true) => words::hello_outside(&name),
        (false, false) => words::hello_family(&name),
    };
    let mut made = Lines {
        plan,
        whom,
        text: format!("{hello}\n\n"),
        left_out: 0,
    };
    if plan.has_no_meeting() {
        made.say(words::alone());
        made.say(words::alone_when());
    } else {
        made.say(why(person.role));
        made.gap();
        made.when_and_where(sitting);
        made.parts(person);
        made.practical(sitting, person);
    }
    made.gap();
    if person.role == Some(Role::Professional) {
        made.say(words::beforehand());
    }
    made.say(match person.role {
        Some(Role::Professional | Role::Coordinator) => words::close_outside(),
        Some(Role::Child) => words::close_child(),
        _ => words::close_family(),
    });
    made.gap();
    made.say(words::about());
    made.say(about);
    Some(Invitation {
        text: made.text.trim_end().to_owned(),
        left_out: made.left_out,
    })
}

fn why(role: Option<Role>) -> &'static str {
    match role {
        Some(Role::Parent) => words::parent(),
        Some(Role::Child) => words::child(),
        Some(Role::Professional) => words::professional(),
        Some(Role::Coordinator) => words::coordinator(),
        Some(Role::Network) | None => words::network(),
    }
}

/// A message in the making.
struct Lines<'a> {
    plan: &'a Plan,
    whom: Id,
    text: String,
    left_out: usize,
}

impl Lines<'_> {
    fn say(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn gap(&mut self) {
        if !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// Words of the family, unless they name somebody who may not be named here.
    fn tell(&mut self, written: &str, say: fn(&str) -> String) {
        let written = written.trim();
        if written.is_empty() {
            return;
        }
        if may_tell(self.plan, self.whom, written) {
            self.say(&say(written));
        } else {
            self.left_out += 1;
        }
    }

    /// Somebody with a task at the table.
    fn task(&mut self, who: Option<Id>, you: &str, other: fn(&str) -> String) {
        let Some(id) = who.filter(|id| self.plan.person(*id).is_some()) else {
            return;
        };
        let name = called(self.plan, id);
        if id == self.whom {
            self.say(you);
        } else if !may_name(self.plan, self.whom, id) || !may_tell(self.plan, self.whom, &name) {
            self.left_out += 1;
        } else if !name.is_empty() {
            self.say(&other(&name));
        }
    }

    fn when_and_where(&mut self, sitting: Option<&Sitting>) {
        match sitting.and_then(|one| Some((one.on?, one.at))) {
            Some((day, Some(time))) => {
                let line = words::when_time(&phrases::day_long(day), &phrases::clock(time));
                self.say(&line);
            }
            Some((day, None)) => self.say(&words::when(&phrases::day_long(day))),
            None => self.say(words::when_open()),
        }
        if let Some(one) = sitting {
            self.tell(&one.place, words::place);
        }
    }

    /// Which parts, where that is not simply all of it.
    fn parts(&mut self, person: &Person) {
        let presence = &person.presence;
        let parts = self.plan.parts_of_meeting();
        if presence.throughout(parts) == Some(Attendance::ByLink) {
            self.say(words::by_link());
            return;
        }
        let absent = |part: &PartOfMeeting| presence.at(*part) == Some(Attendance::Absent);
        if parts.iter().any(absent) {
            let there = parts.iter().filter(|part| !absent(part)).map(|part| part_words(*part));
            let there: Vec<String> = there.map(str::to_owned).collect();
            self.say(&words::parts(&phrases::list(&there)));
            if absent(&PartOfMeeting::PrivateTime) {
                self.say(words::without_you());
            }
        }
        let linked = parts
            .iter()
            .filter(|part| presence.at(**part) == Some(Attendance::ByLink));
        let linked: Vec<String> = linked.map(|part| part_words(*part).to_owned()).collect();
        if !linked.is_empty() {
            self.say(&words::by_link_in(&phrases::list(&linked)));
        }
    }

    fn practical(&mut self, sitting: Option<&Sitting>, person: &Person) {
        let Some(one) = sitting else { return };
        let presence = &person.presence;
        let linked = PartOfMeeting::ALL.map(|part| presence.at(part) == Some(Attendance::ByLink));
        if linked.contains(&true) {
            self.tell(&one.elsewhere, words::elsewhere);
        }
        self.tell(&one.food, words::food);
        // Who minds the children is for who brings some.
        if person.role != Some(Role::Professional) && person.role != Some(Role::Coordinator) {
            self.tell(&one.child_minding, words::child_minding);
        }
        self.tell(&one.interpreter, words::interpreter);
        self.tell(&one.practical, words::practical);
        self.task(one.chair, words::chair_you(), words::chair);
        self.task(one.writer, words::writer_you(), words::writer);
    }
}

fn part_words(part: PartOfMeeting) -> &'static str {
    match part {
        PartOfMeeting::Information => words::part_information(),
        PartOfMeeting::PrivateTime => words::part_private_time(),
        PartOfMeeting::Presenting => words::part_presenting(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::audience::{Selection, make_share};
    use crate::document;
    use crate::plan::day::Day;
    use crate::plan::person::Presence;
    use crate::plan::prepare::Quick;
    use crate::plan::sample::example;
    use crate::plan::sharing::{KeptOut, Reader};
    use crate::plan::testing::plans;

    const ABOUT: &str = "https://app.example/#/wat-gebeurt-er/netwerk";

    fn today() -> Day {
        Day::new(2026, 9, 14).unwrap()
    }

    fn plan() -> Plan {
        let mut plan = example(today());
        plan.fill_presence(Quick::Family);
        plan.fill_presence(Quick::Professionals);
        let sitting = &mut plan.meeting.dates[0];
        sitting.food = "Şerife maakt soep".into();
        sitting.practical = "De deur is achterom".into();
        sitting.child_minding = "Er is oppas".into();
        plan
    }

    fn of(plan: &Plan, relation: &str) -> Id {
        plan.people
            .iter()
            .find(|person| person.relation == relation)
            .unwrap()
            .id
    }

    fn said(plan: &Plan, whom: Id) -> Invitation {
        invitation(plan, plan.meeting.dates.first(), whom, ABOUT).unwrap()
    }

    #[test]
    fn an_invitation_says_when_where_and_what_helps_and_nothing_of_what_is_going_on() {
        let mut plan = plan();
        plan.why = "WAAROM".into();
        plan.main_question = "HOOFDVRAAG".into();
        for person in &mut plan.people {
            person.contact = "06 12345678".into();
        }
        let text = said(&plan, of(&plan, "oma")).text;
        assert!(text.starts_with("Hoi Marijke"), "{text}");
        for part in [
            "maandag 14 september 2026 om 16.30",
            "Het buurthuis",
            "Şerife maakt soep",
            "Er is oppas",
            ABOUT,
        ] {
            assert!(text.contains(part), "{part}: {text}");
        }
        assert!(text.contains("De deur is achterom") && text.ends_with(ABOUT));
        for withheld in ["WAAROM", "HOOFDVRAAG", "06 1"] {
            assert!(!text.contains(withheld), "{withheld}");
        }
    }

    #[test]
    fn a_professional_reads_which_parts_and_is_asked_to_write_beforehand() {
        let plan = plan();
        let professional = plan.people_who_are(Role::Professional).next().unwrap().id;
        let text = said(&plan, professional).text;
        assert!(text.starts_with("Dag "), "{text}");
        assert!(text.contains("Je bent erbij in het begin en het einde."), "{text}");
        assert!(text.contains(words::without_you()) && text.contains(words::beforehand()));
        assert!(!text.contains("Er is oppas"));
    }

    #[test]
    fn from_elsewhere_the_way_in_stands_in_it_and_only_there() {
        let mut plan = plan();
        plan.meeting.dates[0].elsewhere = "Bel 0201234567".into();
        let grandmother = of(&plan, "oma");
        assert!(!said(&plan, grandmother).text.contains("Bel 020"));
        let it = plan.people.iter_mut().find(|person| person.id == grandmother).unwrap();
        for part in PartOfMeeting::ALL {
            it.presence.set(part, Some(Attendance::ByLink));
        }
        let text = said(&plan, grandmother).text;
        assert!(text.contains("Bel 020") && text.contains(words::by_link()));
    }

    #[test]
    fn without_a_meeting_people_are_asked_to_talk_one_by_one() {
        let mut plan = plan();
        plan.meeting.sittings = Some(crate::plan::meeting::Sittings::NoMeeting);
        let text = said(&plan, of(&plan, "oma")).text;
        assert!(
            text.contains(words::alone()) && !text.contains("Het buurthuis"),
            "{text}"
        );
    }

    #[test]
    fn whom_somebody_must_not_see_is_not_named_and_the_family_is_told() {
        let mut plan = plan();
        let grandmother = of(&plan, "oma");
        let cook = plan
            .people
            .iter()
            .find(|person| person.name.contains("erife"))
            .unwrap()
            .id;
        let chair = plan.meeting.dates[0].chair.unwrap();
        for thing in [cook, chair] {
            plan.kept_out.push(KeptOut {
                person: grandmother,
                thing,
            });
        }
        let made = said(&plan, grandmother);
        assert!(
            !made.text.contains("erife") && !made.text.contains(&called(&plan, chair)),
            "{}",
            made.text
        );
        assert!(made.left_out >= 2, "{}", made.left_out);
        let other = plan.people_who_are(Role::Parent).next().unwrap().id;
        assert!(said(&plan, other).text.contains("Şerife maakt soep"));
    }

    proptest! {
        /// Who was deliberately not invited gets no invitation and stands in none, nor that they were not invited in
        /// any share that nobody ticked it for.
        #[test]
        fn who_is_not_invited_is_in_no_invitation_and_in_no_share(mut plan in plans(), which in any::<prop::sample::Index>(), reader in prop::sample::select(Reader::ALL)) {
            let mark = "Wilhelmientje";
            prop_assume!(!plan.people.is_empty());
            let index = which.index(plan.people.len());
            plan.kept_out.clear();
            let hidden = plan.people[index].id;
            plan.people[index].name = mark.into();
            plan.people[index].presence = Presence { not_invited: true, ..Presence::default() };
            for sitting in &mut plan.meeting.dates {
                sitting.chair = Some(hidden);
                sitting.writer = Some(hidden);
                sitting.attendees.clear();
                sitting.food = format!("{mark} kookt niet");
            }
            let sittings = plan.meeting.dates.iter().map(Some).chain([None]);
            for sitting in sittings {
                prop_assert!(!plan.invited_to(sitting).contains(&hidden));
                for person in &plan.people {
                    let made = invitation(&plan, sitting, person.id, ABOUT);
                    prop_assert!(person.id != hidden || made.is_none());
                    prop_assert!(made.is_none_or(|made| !made.text.contains(mark)));
                }
            }
            let recipient = plan.people.iter().find(|person| person.id != hidden).map(|person| person.id);
            let selection = Selection::suggested(&plan, reader, recipient);
            let (share, _) = make_share(&plan, &selection, 7, "", "", today());
            prop_assert!(share.plan.people.iter().all(|person| !person.presence.not_invited && person.name != mark));
            prop_assert!(!document::encode_share(&share).is_empty());
        }
    }
}
