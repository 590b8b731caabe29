//! Invented plans of invented families.
//!
//! [`example`] is the plan that the app shows to somebody who wants to see what one looks like. [`small`] and
//! [`large`] are for tests and measurements: nothing in the app calls them, so the linker leaves them out of it.

mod agreements;
mod around;
mod large;
mod people;
mod small;

pub use large::large;
pub use small::small;

use super::Plan;
use super::agreement::{Agreement, AgreementKind, Doers};
use super::day::{Day, TimeOfDay};
use super::id::{Id, PlanId};
use super::timing::{Every, Times, Weekdays, When};

/// The ordinary plan: a mother with two children, twelve people, eighteen agreements. Made on `today`, with its dates
/// in the weeks after it.
#[must_use]
pub fn example(today: Day) -> Plan {
    let mut plan = Plan::new(PlanId(0x0F61_7601), today);
    let family = people::add(&mut plan);
    let asked = around::add_questions(&mut plan, &family, today);
    agreements::add(&mut plan, &family, &asked, today);
    around::add_rest(&mut plan, &family, today);
    plan
}

/// Adds an agreement with these words, doers and moment, and gives it back for the rest.
fn agree(plan: &mut Plan, what: &str, who: Doers, when: When, answers: &[Id]) -> Agreement {
    Agreement {
        id: plan.new_id(),
        what: what.into(),
        who: Some(who),
        when: Some(when),
        answers: answers.into(),
        kind: Some(AgreementKind::OwnCircle),
        ..Agreement::default()
    }
}

/// From this hour and minute until that one.
fn times(from: (u16, u16), until: (u16, u16)) -> Option<Times> {
    Some(Times {
        from: TimeOfDay::new(from.0, from.1),
        until: TimeOfDay::new(until.0, until.1),
    })
}

/// At this hour and minute.
fn at(hour: u16, minute: u16) -> Option<Times> {
    Some(Times {
        from: TimeOfDay::new(hour, minute),
        until: None,
    })
}

/// On these days, every so many weeks.
fn weekly<const N: usize>(days: [chrono::Weekday; N], every: u8, first: Option<Day>, times: Option<Times>) -> When {
    When::Weekly {
        days: Weekdays::from_iter(days),
        every: Every::new(every).unwrap_or_default(),
        first,
        times,
    }
}

#[cfg(test)]
mod tests;
