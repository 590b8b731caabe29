//! When a copy of each plan was made last, and whether a new one is due. Times are minutes since 1970.

use std::collections::BTreeMap;

use chrono::Datelike;

use crate::plan::day::Day;

/// Minutes in a day.
pub const DAY: u32 = 24 * 60;
/// How old a copy may become before a gentle word.
const STALE: u32 = 28 * DAY;
/// The same in a browser that clears what is kept after seven days without a visit; and for a plan that has no copy.
const SOON: u32 = 7 * DAY;
/// How long it is quiet after "later".
const QUIET: u32 = 14 * DAY;

/// When a copy of each plan was made last, by the number of the plan on this device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Copies(BTreeMap<u32, u32>);

/// What is known of a plan on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its number.
    pub key: u32,
    /// When it was begun, as far as it says so.
    pub begun: Option<u32>,
    /// When it was changed last.
    pub changed: u32,
}

impl Copies {
    /// Reads what [`Copies::to_text`] wrote. What is something else is passed over: then a copy is asked for too early.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        let one = |pair: &str| {
            let (key, at) = pair.split_once(':')?;
            Some((key.parse().ok()?, at.parse().ok()?))
        };
        Self(text.split(',').filter_map(one).collect())
    }

    /// Numbers only: nothing of a family.
    #[must_use]
    pub fn to_text(&self) -> String {
        let pairs: Vec<String> = self.0.iter().map(|(key, at)| format!("{key}:{at}")).collect();
        pairs.join(",")
    }

    /// When a copy of this plan was made last.
    #[must_use]
    pub fn of(&self, key: u32) -> Option<u32> {
        self.0.get(&key).copied()
    }

    /// A copy of this plan was made.
    pub fn made(&mut self, key: u32, at: u32) {
        self.0.insert(key, at);
    }

    /// Forgets plans that are not here any more.
    pub fn keep_only(&mut self, keys: &[u32]) {
        self.0.retain(|key, _| keys.contains(key));
    }

    /// Whether this plan was changed since its last copy, and long enough ago to say something about it.
    #[must_use]
    pub fn is_due(&self, plan: Kept, now: u32, clears_soon: bool) -> bool {
        let (since, patience) = match self.of(plan.key) {
            Some(at) if clears_soon => (at, SOON),
            Some(at) => (at, STALE),
            // A plan that does not say when it was begun is an old one.
            None => (plan.begun.unwrap_or_default(), SOON),
        };
        let never = self.of(plan.key).is_none();
        (never || plan.changed > since) && now.saturating_sub(since) >= patience
    }
}

/// The beginning of a day.
#[must_use]
pub fn minutes(Day(day): Day) -> u32 {
    /// 1 January 1970 as days of the common era.
    const BEGIN: i32 = 719_163;
    let days = day.num_days_from_ce() - BEGIN;
    u32::try_from(days).unwrap_or_default().saturating_mul(DAY)
}

/// Until when it is quiet after "later".
#[must_use]
pub fn later(now: u32) -> u32 {
    now.saturating_add(QUIET)
}

/// Whether it is quiet now. A clock that stood far ahead does not make it quiet for ever.
#[must_use]
pub fn is_quiet(until: u32, now: u32) -> bool {
    now < until && until - now <= QUIET
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NOW: u32 = 29_700_000;

    fn plan(changed_days_ago: u32) -> Kept {
        Kept {
            key: 1,
            begun: Some(NOW - 60 * DAY),
            changed: NOW - changed_days_ago * DAY,
        }
    }

    fn copied(days_ago: u32) -> Copies {
        let mut copies = Copies::default();
        copies.made(1, NOW - days_ago * DAY);
        copies
    }

    #[test]
    fn a_plan_without_a_copy_is_due_after_a_week() {
        assert!(Copies::default().is_due(plan(0), NOW, false));
        let young = Kept {
            begun: Some(NOW - 6 * DAY),
            ..plan(0)
        };
        assert!(!Copies::default().is_due(young, NOW, false));
    }

    #[test]
    fn an_old_copy_is_due_only_when_the_plan_changed_since() {
        assert!(copied(30).is_due(plan(2), NOW, false));
        assert!(!copied(30).is_due(plan(31), NOW, false));
        assert!(!copied(20).is_due(plan(2), NOW, false));
        assert!(copied(8).is_due(plan(2), NOW, true));
    }

    #[test]
    fn a_clock_that_goes_back_or_far_ahead_neither_nags_nor_keeps_quiet_for_ever() {
        assert!(!copied(0).is_due(plan(0), 100, false));
        assert!(is_quiet(later(NOW), NOW + DAY));
        assert!(!is_quiet(later(NOW), NOW + 15 * DAY));
        assert!(!is_quiet(later(NOW + 80 * 365 * DAY), NOW));
    }

    #[test]
    fn plans_that_are_gone_are_forgotten() {
        let mut copies = copied(1);
        copies.made(7, NOW);
        copies.keep_only(&[7]);
        assert_eq!(copies.to_text(), format!("7:{NOW}"));
    }

    proptest! {
        #[test]
        fn what_is_kept_is_read_back(pairs in prop::collection::btree_map(any::<u32>(), any::<u32>(), 0..20)) {
            let copies = Copies(pairs);
            prop_assert_eq!(Copies::from_text(&copies.to_text()), copies);
        }

        #[test]
        fn any_text_is_read(text in ".*") {
            let _ = Copies::from_text(&text);
        }
    }
}
