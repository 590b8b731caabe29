//! The clock of this device.

use crate::plan::day::{Day, TimeOfDay};

/// Does some work and leaves how long it took in the browser's own list of measurements, under a fixed name: there the
/// benchmark finds it, and nothing leaves the page.
pub fn timed<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let performance = super::dom::window().and_then(|window| window.performance());
    if let Some(performance) = &performance {
        let _ = performance.mark(name);
    }
    let result = work();
    if let Some(performance) = &performance {
        let _ = performance.measure_with_start_mark(name, name);
    }
    result
}

/// Today, where this device is. A clock that makes no sense gives the first day that the plan can write.
#[must_use]
pub fn today() -> Day {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or(2020);
    Day::new(year, now.get_month() + 1, now.get_date())
        .or(Day::new(2020, 1, 1))
        .unwrap_or_default()
}

/// The year that the clock gives, where it cannot be right: before this app was made, or far from now.
#[must_use]
pub fn odd_year() -> Option<u32> {
    let year = js_sys::Date::new_0().get_full_year();
    (!(2026..2080).contains(&year)).then_some(year)
}

/// The time of day, where this device is.
#[must_use]
pub fn time() -> Option<TimeOfDay> {
    let now = js_sys::Date::new_0();
    TimeOfDay::new(
        u16::try_from(now.get_hours()).ok()?,
        u16::try_from(now.get_minutes()).ok()?,
    )
}

/// This moment in UTC, for files that are read elsewhere.
#[must_use]
pub fn utc() -> Option<(Day, TimeOfDay)> {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_utc_full_year()).ok()?;
    let day = Day::new(year, now.get_utc_month() + 1, now.get_utc_date())?;
    let (hour, minute) = (now.get_utc_hours(), now.get_utc_minutes());
    let time = TimeOfDay::new(u16::try_from(hour).ok()?, u16::try_from(minute).ok()?)?;
    Some((day, time))
}

/// Milliseconds since 1970.
#[must_use]
pub fn milliseconds() -> f64 {
    js_sys::Date::now()
}

/// Minutes since 1970.
#[must_use]
pub fn minutes() -> u32 {
    minutes_of(milliseconds())
}

/// A moment in milliseconds as minutes since 1970.
#[must_use]
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a number that is too large or too small becomes the largest or the smallest"
)]
pub fn minutes_of(milliseconds: f64) -> u32 {
    (milliseconds / 60_000.0) as u32
}

/// Minutes since 1970 as a moment in milliseconds.
#[must_use]
pub fn moment(minutes: u32) -> f64 {
    f64::from(minutes) * 60_000.0
}

/// The day of a moment, where this device is.
#[must_use]
pub fn day_of(milliseconds: f64) -> Option<Day> {
    let moment = js_sys::Date::new(&milliseconds.into());
    Day::new(
        i32::try_from(moment.get_full_year()).ok()?,
        moment.get_month() + 1,
        moment.get_date(),
    )
}
