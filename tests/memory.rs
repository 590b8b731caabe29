//! What is made to harm takes no more memory than an old phone has.

#![allow(missing_docs, reason = "a test")]

#[path = "../examples/limits/hostile.rs"]
mod hostile;
#[path = "../examples/limits/peak.rs"]
mod peak;

const MOST: usize = 64 << 20;

// The only test of this file: another one beside it would be counted along.
#[test]
fn nothing_that_is_opened_takes_more_than_64_megabytes() {
    let all = hostile::all();
    // The measure itself: what is known to be held is counted, also while it is moved to a larger place.
    let (held, most) = peak::peak(|| {
        let mut held = vec![1_u8; 3 << 20];
        held.reserve_exact(5 << 20);
        held.len()
    });
    assert!(held == 3 << 20 && (8 << 20..12 << 20).contains(&most), "{most}");
    let too_much: Vec<_> = all
        .iter()
        .map(|one| (&one.name, peak::peak(|| (one.open)()).1))
        .filter(|(_, most)| *most >= MOST)
        .collect();
    assert!(too_much.is_empty(), "{too_much:?}");
}
