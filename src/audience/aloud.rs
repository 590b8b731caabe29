//! What may be said where everybody reads it, in a chat or on a sheet on the wall: less than in a share, which is for one.

use super::names::{NameForm, has_mark, marks};
use super::untold::is_kept_from_somebody;
use crate::plan::Plan;
use crate::plan::agreement::Agreement;
use crate::plan::day::Day;
use crate::plan::filter::names;
use crate::plan::homes::{Collision, collisions};
use crate::plan::id::{Id, find};
use crate::plan::person::{Person, Role};

/// Whether an agreement is for whoever comes by: not of the private part, and nobody is kept out of it or of somebody whom
/// it tells of.
#[must_use]
pub fn is_for_all(plan: &Plan, agreement: &Agreement) -> bool {
    !agreement.private && !is_kept_from_somebody(plan, agreement.id, agreement)
}

/// What does not go together in the two homes, as far as it is for all: the calendar of both homes hangs in both.
#[must_use]
pub fn collisions_for_all(plan: &Plan, from: Day, until: Day) -> Vec<Collision> {
    let mut found = collisions(plan, from, until);
    found.retain(|one| match one {
        Collision::Elsewhere { agreement, .. } => {
            find(&plan.agreements, *agreement).is_some_and(|agreement| is_for_all(plan, agreement))
        }
        Collision::TwoRules { .. } | Collision::NoChoice { .. } | Collision::Covered { .. } => true,
    });
    found
}

/// Whether an agreement may stand in a message. Not what is private, what the family does not agree on yet, what
/// somebody must not see, or what somebody does who was deliberately not invited: who reads a chat, the app cannot know.
#[must_use]
pub fn may_say(plan: &Plan, agreement: &Agreement) -> bool {
    let names_not_invited = || {
        let mut people = plan.people.iter();
        people.any(|person| person.presence.not_invited && names(agreement, person.id))
    };
    is_for_all(plan, agreement) && !agreement.not_agreed && !names_not_invited()
}

/// What somebody is called in a message: the first name, with what tells two people apart.
#[must_use]
pub fn called(plan: &Plan, id: Id) -> String {
    let Some(person) = plan.person(id) else {
        return String::new();
    };
    let first = NameForm::First.write(person.name.trim());
    let same = plan
        .people
        .iter()
        .filter(|other| NameForm::First.write(other.name.trim()) == first);
    let relation = person.relation.trim();
    if same.count() > 1 && !relation.is_empty() {
        format!("{first} ({relation})")
    } else {
        first
    }
}

/// Whether this person may be named in words for that one: not who was deliberately not invited, and not of whom the
/// other must see nothing.
#[must_use]
pub fn may_name(plan: &Plan, whom: Id, person: Id) -> bool {
    let mut hidden = plan.kept_out.iter();
    let hidden = hidden.any(|entry| entry.person == whom && entry.thing == person);
    let asked = person == whom || plan.person(person).is_none_or(|one| !one.presence.not_invited);
    !hidden && asked
}

/// Whether words of the family may stand in a message for this person: not where they hold the name of somebody who
/// may not be named there.
#[must_use]
pub fn may_tell(plan: &Plan, whom: Id, text: &str) -> bool {
    let hidden = plan.people.iter().filter(|person| !may_name(plan, whom, person.id));
    let hidden: Vec<String> = hidden.flat_map(|person| marks(&person.name)).collect();
    !has_mark(text, &hidden)
}

/// Who sends a share, as long as nobody wrote another name: the first parent of whom this reader may know, named as the
/// names go along. Empty if there is none.
#[must_use]
pub fn sender(plan: &Plan, to: Option<Id>, names: NameForm) -> String {
    let may_name = |parent: &&Person| match to {
        Some(to) => may_name(plan, to, parent.id),
        None => !parent.presence.not_invited,
    };
    let mut parents = plan.people_who_are(Role::Parent).filter(|parent| !parent.left);
    let parent = parents.find(may_name);
    parent.map_or_else(String::new, |parent| names.write(parent.name.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::sample::example;
    use crate::plan::sharing::KeptOut;

    fn plan() -> Plan {
        example(Day::new(2026, 9, 14).unwrap())
    }

    #[test]
    fn what_is_private_not_agreed_or_kept_from_somebody_is_not_said() {
        let mut plan = plan();
        assert!(may_say(&plan, &plan.agreements[0]));
        plan.agreements[0].private = true;
        assert!(!may_say(&plan, &plan.agreements[0]));
        plan.agreements[1].not_agreed = true;
        assert!(!may_say(&plan, &plan.agreements[1]));
        let thing = plan.agreements[2].id;
        plan.kept_out.push(KeptOut {
            person: plan.people[3].id,
            thing,
        });
        assert!(!may_say(&plan, &plan.agreements[2]));
        let trainer = plan.agreements[9].who.as_ref().unwrap().named()[0];
        assert!(may_say(&plan, &plan.agreements[9]));
        plan.kept_out.push(KeptOut {
            person: plan.people[3].id,
            thing: trainer,
        });
        assert!(
            !may_say(&plan, &plan.agreements[9]),
            "who is kept from somebody is not named"
        );
    }

    #[test]
    fn who_is_kept_from_somebody_or_not_invited_is_not_named_in_words_or_by_what_they_do_either() {
        let mut plan = plan();
        plan.kept_out.push(KeptOut {
            person: plan.people[3].id,
            thing: plan.people[2].id,
        });
        let name = plan.people[2].name.clone();
        let agreement = |what: String| Agreement {
            id: Id::own(7_777),
            what,
            ..Agreement::default()
        };
        assert!(may_say(&plan, &agreement("Sem fietst naar school".into())));
        assert!(!may_say(&plan, &agreement(format!("Sem eet bij {name}"))));
        let trainer = plan.agreements[9].who.as_ref().unwrap().named()[0];
        let at = plan.people.iter().position(|person| person.id == trainer).unwrap();
        assert!(may_say(&plan, &plan.agreements[9]));
        plan.people[at].presence.not_invited = true;
        assert!(!may_say(&plan, &plan.agreements[9]));
    }

    #[test]
    fn a_parent_of_whom_the_reader_may_not_know_does_not_send_it() {
        let mut plan = plan();
        let parents: Vec<Id> = plan.people_who_are(Role::Parent).map(|parent| parent.id).collect();
        let name = |plan: &Plan, at: usize| plan.person(parents[at]).unwrap().name.clone();
        let reader = plan.people[4].id;
        assert_eq!(sender(&plan, Some(reader), NameForm::Full), name(&plan, 0));
        plan.kept_out.push(KeptOut {
            person: reader,
            thing: parents[0],
        });
        assert_eq!(sender(&plan, Some(reader), NameForm::Full), name(&plan, 1));
        assert_eq!(sender(&plan, None, NameForm::Full), name(&plan, 0));
        let at = plan.people.iter().position(|person| person.id == parents[0]).unwrap();
        plan.people[at].presence.not_invited = true;
        assert_eq!(sender(&plan, None, NameForm::Full), name(&plan, 1));
        let at = plan.people.iter().position(|person| person.id == parents[1]).unwrap();
        plan.people[at].left = true;
        assert_eq!(sender(&plan, Some(reader), NameForm::Full), "");
    }

    #[test]
    fn a_surname_is_not_said_and_two_of_one_name_are_told_apart() {
        let mut plan = plan();
        plan.people[2].name = "Renée de Wit".into();
        assert_eq!(called(&plan, plan.people[2].id), "Renée");
        assert_eq!(called(&plan, plan.people[4].id), "Marijke (oma)");
        assert_eq!(called(&plan, Id::own(9_999)), "");
    }
}
