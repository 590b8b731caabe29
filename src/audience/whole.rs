//! The whole plan for anybody: what the share page sends until it asks for whom it is, and then uses
//! [`make_share`](super::make_share) alone.

use crate::plan::Plan;

/// What goes along, beyond the plan itself. All of it stays home unless somebody ticked it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Chosen {
    /// Telephone numbers and addresses of the people.
    pub contacts: bool,
    /// The numbers of the people to call when it goes wrong.
    pub emergency_numbers: bool,
}

/// The whole plan for somebody else: without private notes, without who was deliberately not invited, without what
/// belongs to the private part or to a child alone, and without contact details unless chosen.
#[must_use]
pub fn whole_plan(plan: &Plan, chosen: Chosen) -> Plan {
    let mut shared = plan.clone();
    shared.private_notes = String::new();
    shared.child_pages = Vec::new();
    shared.sent = Vec::new();
    shared.received = Vec::new();
    shared.kept_out = Vec::new();
    shared.agreements.retain(|agreement| !agreement.private);
    for person in &mut shared.people {
        person.presence.not_invited = false;
        if !chosen.contacts {
            person.contact = String::new();
        }
    }
    if !chosen.emergency_numbers {
        for contact in &mut shared.upkeep.emergency {
            contact.phone = String::new();
        }
    }
    shared
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::document;
    use crate::plan::agreement::Agreement;
    use crate::plan::child::ChildPage;
    use crate::plan::id::Id;
    use crate::plan::person::Person;
    use crate::plan::testing::plans;
    use crate::plan::upkeep::EmergencyContact;

    const MARK: &str = "Zxqvmarkeerwoord";

    fn marked(mut plan: Plan) -> Plan {
        let id = Id::own(9_000);
        plan.private_notes = MARK.into();
        plan.people.push(Person {
            id,
            name: "Riet".into(),
            contact: MARK.into(),
            ..Person::default()
        });
        plan.upkeep.emergency.push(EmergencyContact {
            id,
            phone: MARK.into(),
            ..EmergencyContact::default()
        });
        plan.child_pages.push(ChildPage {
            id,
            worries: MARK.into(),
            ..ChildPage::default()
        });
        plan.agreements.push(Agreement {
            id,
            what: MARK.into(),
            private: true,
            ..Agreement::default()
        });
        plan
    }

    proptest! {
        #[test]
        fn what_stays_home_is_not_in_the_bytes(plan in plans()) {
            let shared = whole_plan(&marked(plan), Chosen::default());
            let bytes = document::encode_record(&shared);
            let mark = MARK.as_bytes();
            prop_assert!(!bytes.windows(mark.len()).any(|part| part == mark));
            prop_assert!(shared.people.iter().all(|person| !person.presence.not_invited));
        }

        #[test]
        fn all_else_goes_along_word_for_word(plan in plans()) {
            let all = Chosen { contacts: true, emergency_numbers: true };
            let shared = whole_plan(&plan, all);
            prop_assert_eq!(&shared.observations, &plan.observations);
            prop_assert_eq!(&shared.questions, &plan.questions);
            prop_assert_eq!(&shared.conditions, &plan.conditions);
            prop_assert_eq!(&shared.upkeep, &plan.upkeep);
            prop_assert_eq!(&shared.why, &plan.why);
        }
    }

    #[test]
    fn numbers_go_along_only_when_chosen() {
        let chosen = Chosen {
            contacts: true,
            emergency_numbers: false,
        };
        let shared = whole_plan(&marked(Plan::default()), chosen);
        assert_eq!(shared.people[0].contact, MARK);
        assert_eq!(shared.upkeep.emergency[0].phone, "");
    }
}
