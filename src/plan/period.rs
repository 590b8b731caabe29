//! From and until when an agreement holds, and when it does not.

use super::day::Day;
use super::wire::record;

record! {
    /// From and until which date an agreement holds, and when it does not.
    pub struct Period {
        /// The first day.
        0 from: Option<Day>,
        /// The last day.
        1 until: Option<Day>,
        /// It lasts: there is no end on purpose.
        2 lasting: bool,
        /// When it does not hold.
        3 exceptions: Vec<Exception>,
        /// It is tried out first, until `until`.
        4 trial: bool,
    }
}

record! {
    /// A time when an agreement does not hold.
    pub struct Exception: Whole {
        /// The first day.
        0 from: Option<Day>,
        /// The last day; the same as the first if there is none.
        1 until: Option<Day>,
        /// In words: "in de schoolvakanties".
        2 words: String,
    }
}
