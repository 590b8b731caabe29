//! Numbers as people type them.

/// Reads a number as people type it: `3`, ` 3x`, `3 keer`, `3.`. Only from 1 to `most`.
#[must_use]
pub fn parse_count(text: &str, most: u32) -> Option<u32> {
    let digits: String = text
        .chars()
        .skip_while(|letter| !letter.is_ascii_digit())
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse().ok().filter(|count| (1..=most).contains(count))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_type_them() {
        for (text, count) in [
            ("3", 3),
            (" 3x", 3),
            ("12 keer", 12),
            ("3.", 3),
            ("03", 3),
            ("wel 4 keer", 4),
        ] {
            assert_eq!(parse_count(text, 99), Some(count), "{text}");
        }
        for text in ["", " ", "vaak", "0", "100", "99999999999999", "½"] {
            assert_eq!(parse_count(text, 99), None, "{text}");
        }
    }
}
