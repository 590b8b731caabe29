//! The example plan, packed: as bytes it takes a third of what the code that makes it would take in the download.
//!
//! `cargo run --no-default-features --example sample_link -- --pack` writes the bytes anew from `plan::sample`; a test
//! holds the two together.

use super::decode;
use crate::plan::Plan;
use crate::plan::agreement::Agreement;
use crate::plan::day::Day;
use crate::plan::timing::When;
use crate::plan::upkeep::ReviewMoment;

/// The day on which the packed example was begun.
pub const PACKED_ON: Day = Day(chrono::NaiveDate::from_ymd_opt(2026, 1, 5).unwrap());

static PACKED: &[u8] = include_bytes!("example.fgp");

/// The example as if it was begun today.
#[must_use]
pub fn example(today: Day) -> Plan {
    let mut plan = decode(PACKED)
        .ok()
        .and_then(super::Opened::into_plan)
        .unwrap_or_default();
    let days = today.0.signed_duration_since(PACKED_ON.0);
    let shift = |day: &mut Option<Day>| {
        if let Some(Day(date)) = day {
            *date = date.checked_add_signed(days).unwrap_or(*date);
        }
    };
    shift(&mut plan.begun);
    plan.agreements
        .iter_mut()
        .for_each(|agreement| shift_agreement(agreement, &shift));
    for condition in &mut plan.conditions {
        shift(&mut condition.by);
        shift(&mut condition.state_on);
    }
    for review in &mut plan.reviews {
        if let Some(ReviewMoment::AfterWeeks { from, .. } | ReviewMoment::AfterMonths { from, .. }) = &mut review.on {
            shift(from);
        }
    }
    for acceptance in &mut plan.acceptances {
        shift(&mut acceptance.on);
        shift(&mut acceptance.by);
    }
    shift(&mut plan.meeting.started);
    shift(&mut plan.meeting.target);
    plan.meeting.dates.iter_mut().for_each(|sitting| shift(&mut sitting.on));
    plan
}

fn shift_agreement(agreement: &mut Agreement, shift: &dyn Fn(&mut Option<Day>)) {
    match &mut agreement.when {
        Some(When::OnDate { date, .. }) => shift(date),
        Some(When::Weekly { first, .. } | When::Monthly { first, .. } | When::Rota { first, .. }) => shift(first),
        _ => {}
    }
    shift(&mut agreement.period.from);
    shift(&mut agreement.period.until);
    for exception in &mut agreement.period.exceptions {
        shift(&mut exception.from);
        shift(&mut exception.until);
    }
    agreement
        .responses
        .iter_mut()
        .for_each(|response| shift(&mut response.on));
    agreement.progress.iter_mut().for_each(|note| shift(&mut note.on));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::sample;

    #[test]
    fn the_packed_example_is_the_one_that_the_code_makes() {
        for (year, month, day) in [(2026, 1, 5), (2026, 11, 22), (2028, 2, 29), (2031, 12, 31)] {
            let today = Day::new(year, month, day).unwrap();
            assert!(
                example(today) == sample::example(today),
                "pack it anew: see the top of this file"
            );
        }
    }
}
