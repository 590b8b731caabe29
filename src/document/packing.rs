//! How the body is made shorter.

use std::borrow::Cow;
use std::io::{Read, Write};

use ppmd_rust::{Ppmd7Decoder, Ppmd7Encoder};

use super::OpenError;
use super::limits::MAX_UNPACKED_BYTES;

/// How the body stands in the envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Packing {
    /// As it is.
    Stored,
    /// PPMd7, without priming and without an end mark.
    Ppmd {
        /// How long the body is when unpacked, in bytes.
        unpacked: usize,
    },
}

/// How many bytes back the model looks. Part of the format.
const ORDER: u32 = 4;
/// How much memory the model takes, in bytes: little, because the phones are old. Part of the format.
const MEMORY: u32 = 1 << 20;

/// The body packed, if that makes it shorter.
pub(super) fn pack(body: &[u8]) -> Option<Vec<u8>> {
    if body.len() > MAX_UNPACKED_BYTES {
        return None;
    }
    let mut encoder = Ppmd7Encoder::new(Vec::new(), ORDER, MEMORY).ok()?;
    encoder.write_all(body).ok()?;
    let packed = encoder.finish(false).ok()?;
    (packed.len() < body.len()).then_some(packed)
}

/// The body as it was before packing. Takes no more work than the length that was promised, and that is bounded.
pub(super) fn unpack(packing: Packing, body: &[u8]) -> Result<Cow<'_, [u8]>, OpenError> {
    let Packing::Ppmd { unpacked } = packing else {
        return Ok(Cow::Borrowed(body));
    };
    if unpacked > MAX_UNPACKED_BYTES {
        return Err(OpenError::TooLarge);
    }
    let mut decoder = Ppmd7Decoder::new(body, ORDER, MEMORY).map_err(|_| OpenError::Damaged)?;
    let mut plain = vec![0; unpacked];
    decoder.read_exact(&mut plain).map_err(|_| OpenError::Damaged)?;
    if decoder.into_inner().is_empty() {
        Ok(Cow::Owned(plain))
    } else {
        Err(OpenError::Damaged)
    }
}
