//! How long somebody waits after wrong codes. It slows whoever guesses on this device; it never takes anything away.

const SECOND: f64 = 1_000.0;
const MINUTE: f64 = 60.0 * SECOND;

/// How many mistakes cost nothing: a finger slips.
const FREE: u32 = 4;

/// The wait after each further mistake, in milliseconds; the last one holds for all that follow.
const WAITS: [f64; 6] = [
    15.0 * SECOND,
    30.0 * SECOND,
    MINUTE,
    2.0 * MINUTE,
    5.0 * MINUTE,
    10.0 * MINUTE,
];

/// The tries since the lock was opened last.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Tries {
    /// How many there were.
    pub count: u32,
    /// When the last one was, in milliseconds since 1970.
    pub last: f64,
}

impl Tries {
    /// One more try, now. It is counted before it is known whether it opens: who breaks off has tried all the same.
    #[must_use]
    pub fn with_one_more(self, now: f64) -> Self {
        Self {
            count: self.count.saturating_add(1),
            last: now,
        }
    }

    /// How long the whole wait after the last try is, in milliseconds.
    #[must_use]
    pub fn wait(self) -> f64 {
        let Some(over) = self.count.checked_sub(FREE + 1) else {
            return 0.0;
        };
        let place = usize::try_from(over).unwrap_or(usize::MAX);
        let last = WAITS.last().copied().unwrap_or_default();
        WAITS.get(place).copied().unwrap_or(last)
    }

    /// How much of it is left. A clock that was set back begins the wait anew, and never makes it longer.
    #[must_use]
    pub fn left(self, now: f64) -> f64 {
        let wait = self.wait();
        let gone = now - self.last;
        if gone.is_finite() && gone >= 0.0 {
            (wait - gone).max(0.0)
        } else {
            wait
        }
    }

    /// The same tries where the clock was set back since: the wait begins now, or it would last until the clock is there.
    #[must_use]
    pub fn settled(self, now: f64) -> Self {
        let is_past = self.last.is_finite() && self.last <= now;
        Self {
            last: if is_past { self.last } else { now },
            ..self
        }
    }

    /// As it is kept: two numbers.
    #[must_use]
    pub fn to_text(self) -> String {
        format!("{} {}", self.count, self.last)
    }

    /// Reads what was kept. What makes no sense is a device on which nobody tried.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        let mut parts = text.split(' ');
        let count = parts.next().and_then(|count| count.parse().ok());
        let last = parts.next().and_then(|last| last.parse().ok());
        match (count, last) {
            (Some(count), Some(last)) => Self { count, last },
            _ => Self::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_few_mistakes_cost_nothing_and_then_it_takes_longer_each_time() {
        let mut tries = Tries::default();
        let mut before = 0.0;
        for count in 1..=40 {
            tries = tries.with_one_more(1_000.0);
            let wait = tries.wait();
            assert_eq!(wait == 0.0, count <= FREE, "after {count}");
            assert!(wait >= before, "never shorter");
            before = wait;
        }
        assert_eq!(before, 10.0 * MINUTE);
        // A thousand guesses of a code of six digits take a week, and most of a million are left.
        let guesses = |count: f64| count * 10.0 * MINUTE;
        assert!(guesses(1_000.0) > 6.0 * 24.0 * 60.0 * MINUTE);
    }

    proptest! {
        #[test]
        fn a_wait_ends_and_is_never_longer_than_ten_minutes(count: u32, last in any::<f64>(), now in any::<f64>()) {
            let tries = Tries { count, last };
            let left = tries.left(now);
            prop_assert!((0.0..=10.0 * MINUTE).contains(&left));
            let last = if last.is_finite() && last.abs() < 1e15 { last } else { 0.0 };
            let tries = Tries { count, last };
            prop_assert_eq!(tries.left(tries.last + 10.0 * MINUTE), 0.0);
            prop_assert_eq!(tries.left(tries.last - 1.0), tries.wait());
            let back = tries.settled(tries.last - 1.0);
            prop_assert_eq!(back.left(back.last + 10.0 * MINUTE), 0.0);
            prop_assert_eq!(tries.settled(tries.last + 1.0), tries);
            prop_assert_eq!(Tries::from_text(&tries.to_text()), tries);
        }

        #[test]
        fn whatever_was_kept_is_read(text: String) {
            let _ = Tries::from_text(&text).left(0.0);
        }
    }
}
