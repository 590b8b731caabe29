//! Earlier versions of a plan as documents of their own, inside the record of the plan.

use super::{OpenError, decode, encode_packed};
use crate::plan::Plan;
use crate::plan::day::Day;
use crate::plan::edition::Edition;

/// Begins the next version of the plan today; what it is now is kept as an earlier version.
pub fn begin_next_version(plan: &mut Plan, today: Day) {
    let document = encode_packed(&plan.as_edition());
    plan.begin_next_version(document, today);
}

/// The plan as it was in an earlier version.
///
/// # Errors
///
/// [`OpenError`] if the bytes of that version are damaged or written by a newer app.
pub fn open_edition(edition: &Edition) -> Result<Plan, OpenError> {
    let document = edition.document.as_ref().map_or(&[][..], |bytes| bytes.as_slice());
    decode(document)?.into_plan().ok_or(OpenError::NotADocument)
}

/// A copy of the plan without what the family keeps among itself, also in its earlier versions. One that cannot be
/// opened is left out: nobody knows what is in it.
#[must_use]
pub fn without_private(plan: &Plan) -> Plan {
    let mut copy = plan.without_private();
    copy.editions = plan
        .editions
        .iter()
        .map(|edition| Edition {
            document: open_edition(edition)
                .ok()
                .map(|earlier| encode_packed(&earlier.without_private()).into()),
            ..edition.clone()
        })
        .collect();
    copy
}

/// Whether there is anything in the plan or its earlier versions that the family keeps among itself.
#[must_use]
pub fn has_private(plan: &Plan) -> bool {
    let earlier = |edition: &Edition| open_edition(edition).is_ok_and(|plan| plan.has_private());
    plan.has_private() || plan.editions.iter().any(earlier)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::sample::example;

    #[test]
    fn an_earlier_version_opens_as_it_was() {
        let day = |month| Day::new(2026, month, 1).unwrap();
        let mut plan = example(day(3));
        let first = plan.clone();
        begin_next_version(&mut plan, day(6));
        plan.agreements[0].what = "Iets anders.".into();
        let second = plan.as_edition();
        begin_next_version(&mut plan, day(9));
        assert!(open_edition(&plan.editions[0]).unwrap() == first);
        assert!(open_edition(&plan.editions[1]).unwrap() == second);
    }

    #[test]
    fn damage_is_told_and_does_not_panic() {
        let mut plan = example(Day::new(2026, 3, 1).unwrap());
        begin_next_version(&mut plan, Day::new(2026, 6, 1).unwrap());
        let mut edition = plan.editions[0].clone();
        if let Some(bytes) = &mut edition.document {
            bytes[40] ^= 1;
        }
        assert!(open_edition(&edition).is_err());
        edition.document = None;
        assert!(open_edition(&edition).is_err());
    }
}
