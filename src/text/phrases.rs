//! Phrases that are put together from the plan: names, dates, when, who. What a family wrote stays as it is.

mod calendar;
pub mod change;
mod doing;
mod labels;
mod people;
mod sentence;
mod version;
mod when;

pub use calendar::{clock, day_long, day_short, month_name, weekday_name, weekday_short};
pub use doing::{day_of_week, due, progress_state, time_span, week_span};
pub use labels::*;
pub use people::{all_names, doers, in_line, list, name_of, names, unturned};
pub use sentence::{beginning, said_what, said_when, said_who};
pub use version::{from_until, version, version_since};
pub use when::{exception, period, when};

#[cfg(test)]
mod tests;
