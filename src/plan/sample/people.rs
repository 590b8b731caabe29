//! The people of the example.

use crate::plan::Plan;
use crate::plan::id::Id;
use crate::plan::person::{Attendance, Nearness, Person, Presence, Role};

/// Who is who.
pub(super) struct Family {
    pub zoe: Id,
    pub sem: Id,
    pub renee: Id,
    pub quinten: Id,
    pub grandmother: Id,
    pub youssef: Id,
    pub serife: Id,
    pub agnieszka: Id,
    pub ijsbrand: Id,
    pub teacher: Id,
    pub fatoumata: Id,
    pub thijmen: Id,
}

/// Adds the people.
pub(super) fn add(plan: &mut Plan) -> Family {
    let whole = Presence {
        information: Some(Attendance::Present),
        private_time: Some(Attendance::Present),
        presenting: Some(Attendance::Present),
        not_invited: false,
    };
    let by_link = Presence {
        information: Some(Attendance::ByLink),
        private_time: Some(Attendance::ByLink),
        presenting: Some(Attendance::ByLink),
        not_invited: false,
    };
    let outside_private_time = Presence {
        private_time: Some(Attendance::Absent),
        ..whole.clone()
    };
    let mut add = |name: &str, relation: &str, role, nearness, rest: Person| {
        let id = plan.new_id();
        plan.people.push(Person {
            id,
            name: name.into(),
            role: Some(role),
            relation: relation.into(),
            nearness,
            cares: true,
            ..rest
        });
        id
    };
    let close = Some(Nearness::Close);
    let around = Some(Nearness::Around);
    let network = |household: &str, side: &str, offers: &str| Person {
        household: household.into(),
        side: side.into(),
        offers: offers.into(),
        presence: whole.clone(),
        ..Person::default()
    };
    let professional = |organisation: &str| Person {
        organisation: organisation.into(),
        presence: outside_private_time.clone(),
        ..Person::default()
    };
    let at_home = |age| Person {
        household: "bij mama".into(),
        age,
        presence: whole.clone(),
        ..Person::default()
    };
    Family {
        zoe: add("Zoë", "dochter", Role::Child, None, at_home(Some(13))),
        sem: add("Sem", "zoon", Role::Child, None, at_home(Some(8))),
        renee: add("Renée", "mama", Role::Parent, close, at_home(None)),
        quinten: add(
            "Quinten",
            "papa van Sem",
            Role::Parent,
            around,
            Person {
                presence: by_link,
                ..network(
                    "Zwolle",
                    "van vaders kant",
                    "Sem ophalen en meedenken over de vakanties",
                )
            },
        ),
        grandmother: add(
            "Marijke",
            "oma",
            Role::Network,
            close,
            network("om de hoek", "van moeders kant", "een logeerbed en een luisterend oor"),
        ),
        youssef: add(
            "Youssef",
            "oom",
            Role::Network,
            around,
            network(
                "bij tante Lieke",
                "van moeders kant",
                "hij heeft een auto en begint laat met werken",
            ),
        ),
        serife: add(
            "Şerife",
            "buurvrouw",
            Role::Network,
            close,
            network("hiernaast", "", "de deur staat altijd open voor de kinderen"),
        ),
        agnieszka: add(
            "Agnieszka",
            "vriendin van mama",
            Role::Network,
            around,
            network("drie straten verder", "", "koken, wandelen en brieven schrijven"),
        ),
        ijsbrand: add(
            "IJsbrand",
            "voetbaltrainer van Sem",
            Role::Network,
            around,
            network("", "", "Sem na de training thuisbrengen"),
        ),
        teacher: add(
            "Marijke",
            "juf van Sem",
            Role::Professional,
            around,
            professional("basisschool De Wilgenhoek"),
        ),
        fatoumata: add(
            "Fatoumata",
            "gezinshulp",
            Role::Professional,
            None,
            professional("Buurtteam Lindelaan"),
        ),
        thijmen: add("Thijmen", "coördinator", Role::Coordinator, None, professional("")),
    }
}
