//! Tests of the bytes.

mod golden;
mod growth;
mod hostile;
mod links;
mod mutated;
mod others;
mod priming;
mod round_trip;

use super::*;

/// A plan with something in it, small enough to try every byte of.
fn small_plan() -> Plan {
    let mut plan = Plan {
        name: "Rust aan tafel".into(),
        why: "Wij eten te vaak los van elkaar, en dan hoort niemand hoe de dag was.".into(),
        ..Plan::default()
    };
    for what in ["Samen eten om zes uur", "Samen eten bij oma", "Samen koken op zaterdag"] {
        plan::add(
            &mut plan,
            |plan| &mut plan.agreements,
            |id| plan::agreement::Agreement {
                id,
                what: what.into(),
                ..Default::default()
            },
        );
    }
    plan
}
