//! What is to be done at least so many times: how many in the span around a day.

use chrono::{Datelike, Days};

use super::week::may_hold;
use crate::plan::agreement::Agreement;
use crate::plan::day::Day;
use crate::plan::id::Id;
use crate::plan::timing::{Span, When};

/// Something that is to be done at least so many times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// Which agreement.
    pub agreement: Id,
    /// How many times in the whole span, as the family wrote it.
    pub times: u32,
    /// In what span; a month where nothing is chosen, as the sentence says.
    pub per: Span,
    /// The first day of the week, the month, or for a year the quarter.
    pub from: Day,
    /// Its last day.
    pub until: Day,
    /// How many of them fall between those days. Of times in a year the part of this quarter, so that they are all
    /// done when the year ends: of once a year that is the last quarter.
    pub due: u32,
}

/// How many of so many times in a year fall in the quarter with this number, 0 to 3.
fn in_quarter(times: u32, quarter: u32) -> u32 {
    let by_end_of = |quarters: u32| u64::from(times) * u64::from(quarters) / 4;
    let due = by_end_of(quarter + 1) - by_end_of(quarter);
    u32::try_from(due).unwrap_or(u32::MAX)
}

/// The last of so many months that begin on this day.
fn end_of_months(first: Day, months: u32) -> Day {
    let next = first.plus_months(months);
    // Where the calendar ends, `plus_months` stays where it was.
    next.0.pred_opt().map_or(next, Day).max(first)
}

/// What is due of this agreement in the week that begins on `monday`; nothing if it does not hold then.
pub(super) fn due(agreement: &Agreement, monday: Day) -> Option<Due> {
    let Some(When::AtLeast { times, per }) = agreement.when else {
        return None;
    };
    let per = per.unwrap_or(Span::Month);
    let date = monday.0;
    let (from, until, due) = match per {
        Span::Week => {
            let sunday = date.checked_add_days(Days::new(6)).map_or(monday, Day);
            (monday, sunday, times)
        }
        Span::Month => {
            let first = Day::new(date.year(), date.month(), 1).unwrap_or(monday);
            (first, end_of_months(first, 1), times)
        }
        Span::Year => {
            let quarter = date.month0() / 3;
            let first = Day::new(date.year(), quarter * 3 + 1, 1).unwrap_or(monday);
            (first, end_of_months(first, 3), in_quarter(times, quarter))
        }
    };
    may_hold(&agreement.period, from, until).then_some(Due {
        agreement: agreement.id,
        times,
        per,
        from,
        until,
        due,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn four_quarters_are_a_year(times: u32) {
            let year: u64 = (0..4).map(|quarter| u64::from(in_quarter(times, quarter))).sum();
            prop_assert_eq!(year, u64::from(times));
        }
    }

    #[test]
    fn few_times_a_year_fall_late_enough() {
        let year = |times| [0, 1, 2, 3].map(|quarter| in_quarter(times, quarter));
        assert_eq!(year(1), [0, 0, 0, 1]);
        assert_eq!(year(2), [0, 1, 0, 1]);
        assert_eq!(year(3), [0, 1, 1, 1]);
        assert_eq!(year(6), [1, 2, 1, 2]);
    }

    #[test]
    fn a_quarter_has_its_first_and_last_day() {
        let agreement = Agreement {
            when: Some(When::AtLeast {
                times: 4,
                per: Some(Span::Year),
            }),
            ..Agreement::default()
        };
        let due = due(&agreement, Day::new(2028, 2, 28).unwrap()).unwrap();
        assert_eq!(due.from, Day::new(2028, 1, 1).unwrap());
        assert_eq!(due.until, Day::new(2028, 3, 31).unwrap());
        assert_eq!(due.due, 1);
    }
}
