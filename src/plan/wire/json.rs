//! A record in words: JSON that a person can read, and any program in years to come.
//!
//! Fields and choices stand in it under the names that they have in this code. Not behind the pointers of
//! [`Field`](super::Field): only whoever writes such a file brings its code along.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use minicbor::bytes::ByteVec;

/// What is written so far.
#[derive(Debug, Default)]
pub(crate) struct Json {
    text: String,
    depth: usize,
    /// Nothing stands yet in the list or record that is open.
    fresh: bool,
    /// A name stands there, and its value comes now.
    named: bool,
}

impl Json {
    /// Begins a value: on a line of its own, unless a name stands before it.
    fn begin(&mut self) {
        if self.named {
            self.named = false;
            return;
        }
        if self.depth == 0 {
            return;
        }
        if !self.fresh {
            self.text.push(',');
        }
        self.fresh = false;
        self.new_line();
    }

    fn new_line(&mut self) {
        self.text.push('\n');
        (0..self.depth).for_each(|_| self.text.push_str("  "));
    }

    /// Opens a record or a list, with its bracket.
    pub(crate) fn open(&mut self, bracket: char) {
        self.begin();
        self.text.push(bracket);
        self.depth += 1;
        self.fresh = true;
    }

    /// Closes what was opened last.
    pub(crate) fn close(&mut self, bracket: char) {
        self.depth = self.depth.saturating_sub(1);
        if !self.fresh {
            self.new_line();
        }
        self.fresh = false;
        self.text.push(bracket);
    }

    /// The name of the value that comes now.
    pub(crate) fn name(&mut self, name: &str) {
        self.string(name);
        self.text.push_str(": ");
        self.named = true;
    }

    /// A value that is written as it is: a number, true or false.
    pub(crate) fn bare(&mut self, value: &str) {
        self.begin();
        self.text.push_str(value);
    }

    /// A text (RFC 8259, 7).
    pub(crate) fn string(&mut self, text: &str) {
        self.begin();
        self.text.push('"');
        for letter in text.chars() {
            match letter {
                '"' => self.text.push_str("\\\""),
                '\\' => self.text.push_str("\\\\"),
                '\n' => self.text.push_str("\\n"),
                '\r' => self.text.push_str("\\r"),
                '\t' => self.text.push_str("\\t"),
                // Also what would turn the text around it the other way: a person reads this file.
                '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
                    self.text.push_str(&format!("\\u{:04x}", u32::from(letter)));
                }
                letter => self.text.push(letter),
            }
        }
        self.text.push('"');
    }

    /// The name of a choice: `GoingWell` becomes `going_well`.
    pub(crate) fn word(&mut self, name: &str) {
        let mut word = String::new();
        for letter in name.chars() {
            if letter.is_ascii_uppercase() && !word.is_empty() {
                word.push('_');
            }
            word.push(letter.to_ascii_lowercase());
        }
        self.string(&word);
    }

    /// One of several kinds, with what belongs to it.
    pub(crate) fn kind(&mut self, name: &str, contents: impl FnOnce(&mut Self)) {
        self.open('{');
        self.name("kind");
        self.word(name);
        contents(self);
        self.close('}');
    }

    /// A value under its name.
    pub(crate) fn put(&mut self, name: &str, value: &impl Tell) {
        self.name(name);
        value.tell(self);
    }

    /// What was written.
    pub(crate) fn finish(mut self) -> String {
        self.text.push('\n');
        self.text
    }
}

/// Something that can be written in words.
pub(crate) trait Tell {
    /// Writes it.
    fn tell(&self, json: &mut Json);
}

/// A choice that knows all it can be.
pub(crate) trait Listed: Sized + 'static {
    /// Every choice.
    fn listed() -> &'static [Self];
}

impl Tell for String {
    fn tell(&self, json: &mut Json) {
        json.string(self);
    }
}

impl Tell for bool {
    fn tell(&self, json: &mut Json) {
        json.bare(if *self { "true" } else { "false" });
    }
}

impl Tell for u8 {
    fn tell(&self, json: &mut Json) {
        json.bare(&self.to_string());
    }
}

impl Tell for u32 {
    fn tell(&self, json: &mut Json) {
        json.bare(&self.to_string());
    }
}

/// Bytes as base64.
impl Tell for ByteVec {
    fn tell(&self, json: &mut Json) {
        json.string(&STANDARD.encode(self.as_slice()));
    }
}

impl<T: Tell> Tell for Option<T> {
    fn tell(&self, json: &mut Json) {
        match self {
            Some(value) => value.tell(json),
            None => json.bare("null"),
        }
    }
}

impl<T: Tell> Tell for Vec<T> {
    fn tell(&self, json: &mut Json) {
        json.open('[');
        self.iter().for_each(|value| value.tell(json));
        json.close(']');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_can_be_read_by_people() {
        let mut json = Json::default();
        json.open('{');
        json.put("what", &"een \"woord\"\n".to_owned());
        json.name("empty");
        json.open('[');
        json.close(']');
        json.put("many", &vec![1_u32, 2]);
        json.name("when");
        json.kind("OnDate", |json| json.put("sure", &true));
        json.close('}');
        let expected = "{\n  \"what\": \"een \\\"woord\\\"\\n\",\n  \"empty\": [],\n  \"many\": [\n    1,\n    2\n  ],\n  \
                        \"when\": {\n    \"kind\": \"on_date\",\n    \"sure\": true\n  }\n}\n";
        assert_eq!(json.finish(), expected);
    }
}
