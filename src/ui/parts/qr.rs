//! A link as a picture to scan: a QR code.

use core::fmt::Write as _;

use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

use crate::text;
use crate::ui::erase::{IntoPiece, Piece};

/// The largest code that an older telephone still reads from a screen: 97 squares across.
const LARGEST: u8 = 20;
/// White around the code, in squares: what the standard asks.
const MARGIN: i32 = 4;

/// A QR code of a text that is followed by digits; digits take less than half the room. `None` where that is too much
/// for one picture.
#[must_use]
pub fn encode(words: &str, digits: &str) -> Option<QrCode> {
    let segments = [QrSegment::make_bytes(words.as_bytes()), QrSegment::make_numeric(digits)];
    QrCode::encode_segments_advanced(
        &segments,
        QrCodeEcc::Medium,
        Version::MIN,
        Version::new(LARGEST),
        None,
        true,
    )
    .ok()
}

/// The code as a picture.
pub fn picture(code: &QrCode) -> Piece {
    let size = code.size();
    let across = size + 2 * MARGIN;
    let squares = dark_squares(code);
    view! {
        <svg class="qr" viewBox=format!("0 0 {across} {across}") role="img" aria-label=text::sending::qr_alt()>
            <rect class="qr__paper" width=across height=across />
            <path class="qr__ink" d=squares />
        </svg>
    }
    .piece()
}

/// Each run of dark squares as a bar.
fn dark_squares(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let from = x;
            while code.get_module(x, y) {
                x += 1;
            }
            if x > from {
                let _ = write!(path, "M{} {}h{}v1h-{}z", from + MARGIN, y + MARGIN, x - from, x - from);
            }
            x += 1;
        }
    }
    path
}
