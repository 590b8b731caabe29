//! Any text is pasted: it opens, or says why not.
#![no_main]

use familiegroepsplan::document::{from_text, is_document_fragment};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let _ = is_document_fragment(text);
    let _ = from_text(text);
});
