//! The smallest real plan: one parent, one child, three agreements.

use chrono::Weekday::Wed;

use super::{agree, at, weekly};
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, Doers};
use crate::plan::day::Day;
use crate::plan::id::PlanId;
use crate::plan::person::{Person, Role};
use crate::plan::timing::When;
use crate::plan::upkeep::{Review, ReviewMoment};

/// A plan of four people and three agreements, made on `today`.
#[must_use]
pub fn small(today: Day) -> Plan {
    let mut plan = Plan::new(PlanId(0x0F61_7602), today);
    plan.name = "Rust voor Jurre".into();
    plan.main_question = "Hoe krijgt Jurre weer rustige middagen?".into();
    let mut person = |name: &str, role, relation: &str, age| {
        let id = plan.new_id();
        plan.people.push(Person {
            id,
            name: name.into(),
            role: Some(role),
            relation: relation.into(),
            age,
            ..Person::default()
        });
        id
    };
    let jurre = person("Jurre", Role::Child, "zoon", Some(6));
    let father = person("Bilal", Role::Parent, "papa", None);
    let aunt = person("Noor", Role::Network, "tante", None);
    let neighbour = person("Meneer de Groot", Role::Network, "buurman", None);
    let agreements = [
        Agreement {
            seen_by: "Jurre tekent wat hij bij tante deed.".into(),
            ..agree(
                &mut plan,
                "Tante Noor haalt Jurre uit school en gaat met hem naar de speeltuin.",
                Doers::People(vec![aunt]),
                weekly([Wed], 1, Some(today), at(12, 30)),
                &[],
            )
        },
        Agreement {
            plan_b: "Is de buurman er niet, dan belt Bilal naar Noor.".into(),
            ..agree(
                &mut plan,
                "Jurre wacht bij de buurman tot papa thuis is.",
                Doers::People(vec![neighbour, jurre]),
                When::Trigger {
                    words: "papa in de file staat".into(),
                },
                &[],
            )
        },
        agree(
            &mut plan,
            "Bilal leest een verhaal voor, zonder telefoon erbij.",
            Doers::People(vec![father]),
            When::Daily { times: at(19, 0) },
            &[],
        ),
    ];
    plan.agreements.extend(agreements);
    plan.upkeep.guardian = Some(aunt);
    let id = plan.new_id();
    plan.reviews.push(Review {
        id,
        on: Some(ReviewMoment::AfterWeeks {
            weeks: 6,
            from: Some(today),
        }),
        ..Review::default()
    });
    plan
}
