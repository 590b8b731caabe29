//! What lies in the memory of this tab only, and would be lost with it.

use core::cell::Cell;

/// What lies in memory only.
pub struct Unkept {
    /// Whether a plan has changes that are not kept, or not yet.
    pub plan: Box<dyn Fn() -> bool>,
    /// Whether there is something else: an answer that is being written, a letter that was received.
    pub other: Box<dyn Fn() -> bool>,
}

thread_local! {
    static LETTER_KEPT: Cell<bool> = const { Cell::new(false) };
}

/// What came in by a link is kept as a plan by now, or another letter came that is not.
pub fn letter_is_kept(kept: bool) {
    LETTER_KEPT.set(kept);
}

/// Whether the letter that is in memory is kept as a plan too: then nothing is lost without it.
#[must_use]
pub fn is_letter_kept() -> bool {
    LETTER_KEPT.get()
}
