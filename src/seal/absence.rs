//! When the lock falls by itself: nobody touched the app for a while, or it is out of sight.

/// How long the app may be out of sight before the lock falls, in milliseconds: long enough to look something up in
/// another app.
pub const OUT_OF_SIGHT: f64 = 30_000.0;

/// After how many minutes without a touch the lock falls: what can be chosen.
pub const MINUTES: [u32; 4] = [1, 5, 15, 60];

/// What is chosen at first.
pub const MINUTES_AT_FIRST: u32 = 5;

/// When somebody was there last, in any tab of this app, in milliseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Seen {
    /// The last touch or key.
    pub touched: f64,
    /// The last moment that a tab was on the screen.
    pub visible: f64,
}

impl Seen {
    /// Somebody is there now.
    #[must_use]
    pub const fn now(now: f64) -> Self {
        Self {
            touched: now,
            visible: now,
        }
    }

    /// Whether the lock falls now.
    #[must_use]
    pub fn is_gone(self, now: f64, minutes: u32) -> bool {
        now - self.touched >= f64::from(minutes.max(1)) * 60_000.0 || now - self.visible >= OUT_OF_SIGHT
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: f64 = 60_000.0;

    #[test]
    fn the_lock_falls_when_nobody_touches_it() {
        let seen = Seen {
            touched: 0.0,
            visible: 5.0 * MINUTE,
        };
        assert!(!seen.is_gone(5.0 * MINUTE - 1.0, 5));
        assert!(seen.is_gone(5.0 * MINUTE, 5));
    }

    #[test]
    fn the_lock_falls_when_no_tab_is_in_sight() {
        let seen = Seen::now(1_000.0);
        assert!(!seen.is_gone(1_000.0 + OUT_OF_SIGHT - 1.0, 60));
        assert!(seen.is_gone(1_000.0 + OUT_OF_SIGHT, 60));
    }

    #[test]
    fn a_clock_that_goes_back_keeps_it_open_and_no_setting_locks_at_once() {
        let seen = Seen::now(100.0 * MINUTE);
        assert!(!seen.is_gone(0.0, 5));
        assert!(!seen.is_gone(100.0 * MINUTE + 1.0, 0));
        assert!(MINUTES.contains(&MINUTES_AT_FIRST));
    }
}
