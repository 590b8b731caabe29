//! What may be said in a message that everybody in a chat reads: less than in a share, which is for one.

use super::names::{NameForm, has_mark, marks};
use crate::plan::Plan;
use crate::plan::agreement::Agreement;
use crate::plan::filter::names;
use crate::plan::id::Id;

/// Whether an agreement may stand in a message. Not what is private, what the family does not agree on yet, or what
/// somebody must not see: who reads a chat, the app cannot know.
#[must_use]
pub fn may_say(plan: &Plan, agreement: &Agreement) -> bool {
    let kept_out = |thing: Id| plan.kept_out.iter().any(|entry| entry.thing == thing);
    // In most plans nobody is kept out of anything.
    let names_kept_out = || plan.kept_out.iter().any(|entry| names(agreement, entry.thing));
    !agreement.private && !agreement.not_agreed && !kept_out(agreement.id) && !names_kept_out()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::day::Day;
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
    fn a_surname_is_not_said_and_two_of_one_name_are_told_apart() {
        let mut plan = plan();
        plan.people[2].name = "Renée de Wit".into();
        assert_eq!(called(&plan, plan.people[2].id), "Renée");
        assert_eq!(called(&plan, plan.people[4].id), "Marijke (oma)");
        assert_eq!(called(&plan, Id::own(9_999)), "");
    }
}
