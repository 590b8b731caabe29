//! Any bytes are opened. So that the search gets past length and checksum, they are also put in a right frame: the
//! first byte is then that of kind, packing and schema.
//!
//! Packed documents are slow with a sanitizer (20 a second); the code is safe Rust, so run it without:
//! `cargo +nightly fuzz run -s none document -- -max_total_time=600`
#![no_main]

use familiegroepsplan::document::{
    Opened, decode, encode_answer, encode_packed, encode_record, encode_sealed, encode_share,
};
use familiegroepsplan_fuzz::framed;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    check(bytes);
    check(&framed(bytes));
});

fn check(bytes: &[u8]) {
    let Ok(opened) = decode(bytes) else { return };
    let written = match &opened {
        // Packing primes a model each time: once in a while is enough.
        Opened::Plan(plan) if bytes.len() % 8 != 0 => encode_record(plan),
        Opened::Plan(plan) => encode_packed(plan),
        Opened::Share(share) => encode_share(share),
        Opened::Answer(answer) => encode_answer(answer),
        Opened::Sealed(sealed) => encode_sealed(sealed),
        // What comes from a newer app is not written.
        Opened::ReadOnly { .. } | Opened::ReadOnlyShare { .. } => return,
    };
    assert!(decode(&written) == Ok(opened));
}
