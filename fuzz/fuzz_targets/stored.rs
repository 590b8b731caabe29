//! Bodies that are not packed, of every kind: hundreds of times as many tries as with packing. What opens is written and
//! read back the same, and what the pages do first with it does not panic.
#![no_main]

use familiegroepsplan::document::{Opened, decode, encode_record};
use familiegroepsplan::export::outline::Outline;
use familiegroepsplan_fuzz::framed;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    for kind in 1..=4_u8 {
        // Kind, not packed, the first schema.
        let contents = [&[kind << 5 | 1], body].concat();
        match decode(&framed(&contents)) {
            Ok(Opened::Plan(plan)) => {
                let _ = Outline::of(&plan);
                assert!(decode(&encode_record(&plan)) == Ok(Opened::Plan(plan)));
            }
            Ok(Opened::Share(share)) => {
                let _ = Outline::of(&share.plan);
            }
            _ => {}
        }
    }
});
