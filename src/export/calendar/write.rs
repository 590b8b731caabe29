//! Lines of iCalendar: escaped, folded, ended by CRLF.

/// The longest line, in octets, without its end (RFC 5545, 3.1).
pub(super) const LONGEST_LINE: usize = 75;

/// A file being written.
#[derive(Debug, Default)]
pub(super) struct Writer {
    text: String,
}

impl Writer {
    /// A property, by name and parameters, with a value that needs no escaping.
    pub(super) fn line(&mut self, name: &str, value: &str) {
        let mut length = 0;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            // A fold never falls within a character, and its space counts.
            if length + letter.len_utf8() > LONGEST_LINE {
                self.text.push_str("\r\n ");
                length = 1;
            }
            self.text.push(letter);
            length += letter.len_utf8();
        }
        self.text.push_str("\r\n");
    }

    /// A property whose value is a text (RFC 5545, 3.3.11).
    pub(super) fn text(&mut self, name: &str, value: &str) {
        self.line(name, &escaped(value));
    }

    pub(super) fn finish(self) -> String {
        self.text
    }
}

/// A text with what has a meaning in the file escaped, and without characters that it may not hold.
fn escaped(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' | '\r' => escaped.push_str("\\n"),
            '\t' => escaped.push(letter),
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn one(value: &str) -> String {
        let mut writer = Writer::default();
        writer.text("SUMMARY", value);
        writer.finish()
    }

    #[test]
    fn what_has_a_meaning_is_escaped() {
        assert_eq!(
            one("a,b;c\\d\r\ne\nf\rg\u{0}\u{85}:\"\t"),
            "SUMMARY:a\\,b\\;c\\\\d\\ne\\nf\\ng:\"\t\r\n"
        );
    }

    proptest! {
        #[test]
        fn no_line_is_too_long(text in "\\PC{0,300}") {
            let written = one(&text);
            prop_assert!(written.split("\r\n").all(|line| line.len() <= LONGEST_LINE));
            let unfolded = written.replace("\r\n ", "");
            prop_assert_eq!(unfolded, format!("SUMMARY:{}\r\n", escaped(&text)));
        }
    }
}
