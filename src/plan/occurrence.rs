//! From "elke dinsdag" to the days themselves: on which days an agreement falls, and a week of the whole plan.
//!
//! Days and times here are those of the clock on the wall, without a zone, so the changes of the clock shift nothing:
//! half past seven is half past seven. Weeks are those of ISO 8601 and begin on Monday.
//!
//! How a rhythm is counted, where the words alone leave it open:
//! - `first` is the first day it may hold, and so is `from` of the [`Period`](super::timing::Period). Every so many
//!   weeks or months is counted from the week or month of the first day that fits on or after `first`, or after `from`
//!   where no first day is written. With neither, nobody can tell which weeks are meant, and it has no days.
//! - A turn of a rota lasts seven days from the first day that fits. A day that an exception takes out is nobody's,
//!   and the turns behind it stay as they are. A rota without days holds every day: the one week this person, the
//!   other week that one.
//! - An exception without dates ("in de schoolvakanties") cannot be counted; [`Rhythm::has_worded_exception`] tells.

mod clash;
mod due;
mod rhythm;
mod week;

#[cfg(test)]
pub(crate) mod tests;

pub use clash::{Clash, MOST_CLASHES};
pub use due::Due;
pub(crate) use rhythm::{MonthRule, Pattern};
pub use rhythm::{Rhythm, Undated, stopped};
pub(crate) use week::doers;
pub use week::{Entry, NoMoment, Part, Week, WeekDay, clashes, week};

use super::agreement::Agreement;
use super::day::{Day, TimeOfDay};
use super::id::Id;

/// The most days that are looked at for one agreement: ten years and a week, so that work stays bounded.
pub const MOST_DAYS: usize = 3_660;

/// One time that an agreement falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Occurrence {
    /// The day, or the day it begins.
    pub day: Day,
    /// From what time, if that is said.
    pub start: Option<TimeOfDay>,
    /// Until what time, if that is said. Before `start` it is a time of the next day.
    pub end: Option<TimeOfDay>,
    /// Whose turn it is, in a rota of which that can be told.
    pub turn: Option<Turn>,
}

impl Occurrence {
    /// How many minutes it takes, if both times are said; 0 where they are the same.
    #[must_use]
    pub fn minutes(&self) -> Option<u32> {
        const DAY: u32 = 24 * 60;
        let (start, end) = (minute_of_day(self.start?), minute_of_day(self.end?));
        Some((end + DAY - start) % DAY)
    }
}

/// Minutes since midnight.
pub(crate) const fn minute_of_day(time: TimeOfDay) -> u32 {
    time.hour() as u32 * 60 + time.minute() as u32
}

/// Whose turn it is in a rota.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Turn {
    /// Whose turn.
    pub person: Id,
    /// Who steps in when they cannot.
    pub reserve: Option<Id>,
}

/// The times that an agreement falls from one day until another, both included, in order.
///
/// Looks at no more than [`MOST_DAYS`] days, counted from the first on which it may hold. Whether the agreement has
/// been stopped is not looked at: [`stopped`] tells. People in a rota who no longer stand in the plan keep their turn
/// here, because this does not know the plan; [`week`] passes over them.
///
/// # Errors
///
/// [`Undated`] if the agreement has no days of its own, and why.
pub fn occurrences(agreement: &Agreement, from: Day, until: Day) -> Result<Vec<Occurrence>, Undated> {
    Ok(Rhythm::of(agreement)?.occurrences(from, until))
}
