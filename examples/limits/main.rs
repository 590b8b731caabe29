//! How long it takes and how much memory to open what is made to harm, or to refuse it.
//!
//! `cargo run --release --no-default-features --example limits`; `tests/memory.rs` holds the memory.

#![allow(clippy::print_stdout, reason = "printing is what this is for")]

mod hostile;
mod peak;

use std::time::Instant;

use familiegroepsplan::document::{encode_packed, limits};
use familiegroepsplan::plan::Plan;
use hostile::Hostile;

/// Each is opened so many times; the quickest counts, because a busy machine makes it longer and never shorter.
const TURNS: usize = 5;

fn main() {
    println!("{:>8} {:>9}  what", "ms", "peak kB");
    for one in hostile::all().into_iter().chain([words()]) {
        let (opened, most) = peak::peak(|| (one.open)());
        let times = (0..TURNS).map(|_| {
            let begun = Instant::now();
            (one.open)();
            begun.elapsed().as_secs_f64() * 1_000.0
        });
        let quickest = times.fold(f64::INFINITY, f64::min);
        let outcome = if opened { "opens" } else { "is refused" };
        println!("{quickest:8.1} {:9}  {} ({outcome})", most >> 10, one.name);
    }
}

/// No bomb, and as long as it can be: no word twice, so that the model learns as much as it can hold.
fn words() -> Hostile {
    let words: String = (0..limits::MAX_UNPACKED_BYTES / 8)
        .map(|word: usize| format!("{:05x}en ", word.wrapping_mul(2_654_435_761) & 0xF_FFFF))
        .collect();
    let plan = Plan {
        why: words.get(..words.len() - 100).unwrap_or_default().to_owned(),
        ..Plan::default()
    };
    hostile::of_bytes("file: 4 MB of words", encode_packed(&plan))
}
