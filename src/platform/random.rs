//! Chance from the browser.

use super::dom::window;

/// A random number to name a plan with.
#[must_use]
pub fn number() -> u64 {
    let mut bytes = [0; 8];
    let filled = window()
        .and_then(|window| window.crypto().ok())
        .and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).ok());
    if filled.is_none() {
        // A name only has to differ from other plans' names; it guards nothing.
        return js_sys::Math::random().to_bits() ^ super::clock::milliseconds().to_bits().rotate_left(32);
    }
    u64::from_le_bytes(bytes)
}
