//! Versions in words: people count them from one.

use super::day_short;
use crate::plan::day::Day;
use crate::text::versions as words;

/// "Versie 2".
#[must_use]
pub fn version(number: u32) -> String {
    words::version(&number.saturating_add(1).to_string())
}

/// "Versie 2, sinds 14 juni 2026".
#[must_use]
pub fn version_since(number: u32, since: Option<Day>) -> String {
    since.map_or_else(
        || version(number),
        |day| words::version_since(&version(number), &day_short(day)),
    )
}

/// "van 3 maart 2026 tot 14 juni 2026"; less where less is known.
#[must_use]
pub fn from_until(from: Option<Day>, until: Option<Day>) -> String {
    match (from.map(day_short), until.map(day_short)) {
        (Some(from), Some(until)) => words::from_until(&from, &until),
        (Some(from), None) => words::from(&from),
        (None, Some(until)) => words::until(&until),
        (None, None) => words::once().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_count_versions_from_one() {
        assert_eq!(version_since(1, Day::new(2026, 6, 14)), "Versie 2, sinds 14 juni 2026");
        assert_eq!(version_since(0, None), "Versie 1");
        assert_eq!(
            from_until(Day::new(2026, 3, 3), Day::new(2026, 6, 14)),
            "van 3 maart 2026 tot 14 juni 2026"
        );
    }
}
