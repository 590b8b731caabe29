//! Sheets of paper made of the plan: for the fridge, for the guardian of the plan, for a professional.
//!
//! A sheet holds words only; a page shows them and a printer prints them. What one person gets on paper passes
//! [`audience`](crate::audience) as everything does that goes to somebody else: what they are kept out of is not on it.

pub mod fridge;
pub mod guardian;
pub mod picture;
pub mod professional;

#[cfg(test)]
mod tests;

use crate::audience::{Part, Selection, Tick, make_share};
use crate::plan::Plan;
use crate::plan::agreement::Agreement;
use crate::plan::day::Day;
use crate::plan::id::Id;
use crate::plan::occurrence::stopped;
use crate::plan::sharing::Reader;
use crate::plan::timing::When;
use crate::text::{phrases, read, sheet as words};

/// The plan without agreements that are no longer needed: how things went does not go along, and would bring them back.
fn running(plan: &Plan) -> Plan {
    let mut plan = plan.clone();
    plan.agreements.retain(|agreement| !stopped(agreement));
    plan
}

/// The plan as this person may see it on paper, and what they are called in it.
fn for_person(plan: &Plan, person: Id, parts: &[Part], ticks: Vec<Tick>, today: Day) -> (Plan, Option<Id>) {
    let plan = running(plan);
    let mut selection = Selection::nothing(Reader::Network, Some(person));
    selection.parts = parts.to_vec();
    selection.ticks = ticks;
    let (share, _) = make_share(&plan, &selection, 1, "", "", today);
    (share.plan, share.to)
}

/// A tick for each agreement of the private part, if they were chosen.
fn private_ticks(plan: &Plan, chosen: bool) -> Vec<Tick> {
    let private = plan.agreements.iter().filter(|agreement| agreement.private && chosen);
    private.map(|agreement| Tick::Private(agreement.id)).collect()
}

/// Who does it, in words: of a rota those who take turns. Open where nobody is named.
fn who(plan: &Plan, agreement: &Agreement) -> String {
    let said = match &agreement.when {
        Some(When::Rota { turns, .. }) if !phrases::names(plan, turns).is_empty() => {
            phrases::list(&phrases::names(plan, turns))
        }
        _ => phrases::doers(plan, agreement.who.as_ref()),
    };
    if said.is_empty() { read::open().to_owned() } else { said }
}

fn what(agreement: &Agreement) -> String {
    phrases::said_what(agreement).unwrap_or_else(|| read::open().to_owned())
}

fn when(plan: &Plan, agreement: &Agreement) -> String {
    phrases::said_when(plan, agreement).unwrap_or_else(|| read::open().to_owned())
}

/// "14 september".
fn day_month(day: Day) -> String {
    use chrono::Datelike as _;
    words::day_month(&day.0.day().to_string(), phrases::month_name(day.0.month()))
}
