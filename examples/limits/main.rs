//! How long it takes and how much memory to open what is made to harm, or to refuse it.
//!
//! `cargo run --release --no-default-features --example limits`; `tests/memory.rs` holds the memory.

#![allow(clippy::print_stdout, reason = "printing is what this is for")]

mod hostile;
mod peak;

use std::time::Instant;

/// Each is opened so many times; the quickest counts, because a busy machine makes it longer and never shorter.
const TURNS: usize = 5;

fn main() {
    println!("{:>8} {:>9}  what", "ms", "peak kB");
    for one in hostile::all() {
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
