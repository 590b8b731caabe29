//! Any bytes are opened as a backup file; what is whole in it is written and read back the same.
#![no_main]

use familiegroepsplan::backup::file::{Found, read, write};
use familiegroepsplan::document::decode;
use familiegroepsplan_fuzz::framed;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let begin = [&[0xB1][..], b"FGP", &[0, 0, 0, 2]].concat();
    let one = [&[0xB2][..], b"pln", &[0, 0, 0, 1]].concat();
    // As they are, behind the first bytes of a file, and between two documents.
    let inside = [&begin[..], &one, &framed(b"een"), bytes, &one, &framed(bytes)].concat();
    for file in [bytes, &[&begin[..], bytes].concat(), &inside] {
        let Ok(found) = read(file) else { continue };
        for entry in &found.entries {
            let _ = decode(&entry.document);
        }
        let again = read(&write(&found.entries));
        assert!(again == Ok(Found { entries: found.entries, lost: 0 }));
    }
});
