//! Chance from the browser.

use super::dom::window;

/// Random bytes fit for secrets; `None` where the browser has none to give.
#[must_use]
pub fn bytes<const N: usize>() -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let crypto = window().and_then(|window| window.crypto().ok())?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}

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
