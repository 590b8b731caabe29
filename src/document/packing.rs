//! How a body is made shorter: turned into columns, then PPMd7 that has read the priming before.
//!
//! To prime a stock coder, the priming and the columns are packed as one stream. Read as one long number, that stream
//! is the stream of the priming alone and a little more; only the little more is kept.

use std::borrow::Cow;
use std::io::{self, Read, Write};
use std::sync::OnceLock;

use ppmd_rust::{Ppmd7Decoder, Ppmd7Encoder};

use super::limits::MAX_UNPACKED_BYTES;
use super::{OpenError, columns};

/// How the body stands in the envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Packing {
    /// As it is.
    Stored,
    /// In columns, packed with PPMd7 after the priming.
    Primed {
        /// How long the columns are when unpacked, in bytes.
        unpacked: usize,
        /// The first large number of the body: random, so it would only grow.
        beside: Option<u64>,
    },
}

/// How many bytes back the model looks. Part of the format.
const ORDER: u32 = 5;
/// How much memory the model takes, in bytes: little, because the phones are old. Part of the format.
const MEMORY: u32 = 1 << 20;
/// The priming, packed with the very same model: `prime/words.txt` and then `prime/shape.bin`.
pub(super) static PRIMING: &[u8] = include_bytes!("prime/stream.bin");
/// How long the priming is, in bytes.
const PRIMING_LENGTH: usize = include_bytes!("prime/words.txt").len() + include_bytes!("prime/shape.bin").len();
/// Behind this many bytes of the stream, only what follows the priming matters: the coder holds back four.
const SHARED: usize = PRIMING.len() - 4;
/// So many bytes of the end follow from the others: the coder leaves room to round up to zeros.
const ROUNDED: usize = 3;

/// The body packed, if that makes it shorter.
pub(super) fn pack(body: &[u8]) -> Option<(Packing, Vec<u8>)> {
    let (columns, beside) = columns::split(body)?;
    if columns.len() > MAX_UNPACKED_BYTES {
        return None;
    }
    let packed = pack_columns(&columns)?;
    let packing = Packing::Primed {
        unpacked: columns.len(),
        beside,
    };
    (packed.len() + beside.map_or(0, |_| 8) < body.len()).then_some((packing, packed))
}

pub(super) fn pack_columns(columns: &[u8]) -> Option<Vec<u8>> {
    // Unpacked once: it takes as long as packing a plan.
    static UNPACKED: OnceLock<Option<Vec<u8>>> = OnceLock::new();
    let priming = UNPACKED.get_or_init(priming).as_deref()?;
    shorten(stream(&[priming, columns])?)
}

/// The body as it was before packing. Takes no more work than the length that was promised, and that is bounded.
pub(super) fn unpack(packing: Packing, body: &[u8]) -> Result<Cow<'_, [u8]>, OpenError> {
    let Packing::Primed { unpacked, beside } = packing else {
        return Ok(Cow::Borrowed(body));
    };
    if unpacked > MAX_UNPACKED_BYTES {
        return Err(OpenError::TooLarge);
    }
    let stream = lengthen(body).ok_or(OpenError::Damaged)?;
    let columns = decoded(&stream, unpacked).ok_or(OpenError::Damaged)?;
    columns::join(&columns, beside)
        .map(Cow::Owned)
        .ok_or(OpenError::Damaged)
}

/// Bytes packed without priming.
pub(super) fn stream(parts: &[&[u8]]) -> Option<Vec<u8>> {
    let mut encoder = Ppmd7Encoder::new(Vec::new(), ORDER, MEMORY).ok()?;
    for part in parts {
        encoder.write_all(part).ok()?;
    }
    encoder.finish(false).ok()
}

pub(super) fn priming() -> Option<Vec<u8>> {
    let mut decoder = Ppmd7Decoder::new(PRIMING, ORDER, MEMORY).ok()?;
    let mut priming = vec![0; PRIMING_LENGTH];
    decoder.read_exact(&mut priming).ok()?;
    Some(priming)
}

/// What follows the priming in a stream, so many bytes.
fn decoded(stream: &[u8], length: usize) -> Option<Vec<u8>> {
    let mut decoder = Ppmd7Decoder::new(WithZeros(stream), ORDER, MEMORY).ok()?;
    let mut bytes = vec![0; PRIMING_LENGTH + length];
    decoder.read_exact(&mut bytes).ok()?;
    decoder
        .into_inner()
        .0
        .is_empty()
        .then(|| bytes.split_off(PRIMING_LENGTH))
}

/// Bytes, and after them zeros without end.
struct WithZeros<'a>(&'a [u8]);

impl Read for WithZeros<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let from_bytes = self.0.read(buffer)?;
        if let Some(rest) = buffer.get_mut(from_bytes..) {
            rest.fill(0);
        }
        Ok(buffer.len())
    }
}

/// The stream without what every stream shares: rounded up at its end, the stream of the priming subtracted.
fn shorten(mut stream: Vec<u8>) -> Option<Vec<u8>> {
    let rounded = stream.len().checked_sub(ROUNDED)?;
    let up = stream.split_off(rounded).iter().any(|byte| *byte != 0);
    let mut carry = u8::from(up);
    for byte in stream.iter_mut().rev() {
        (*byte, carry) = carried(*byte, carry);
    }
    stream.resize(stream.len().max(PRIMING.len()), 0);
    let mut borrow = false;
    for (at, byte) in stream.iter_mut().enumerate().rev() {
        let less = PRIMING.get(at).copied().unwrap_or_default();
        let (difference, first) = byte.overflowing_sub(less);
        let (difference, second) = difference.overflowing_sub(u8::from(borrow));
        (*byte, borrow) = (difference, first || second);
    }
    let mut more = stream.split_off(SHARED);
    while more.pop_if(|byte| *byte == 0).is_some() {}
    (!borrow && stream.iter().all(|byte| *byte == 0)).then_some(more)
}

/// The whole stream again. Nothing if it ends in zeros, which are never kept.
fn lengthen(more: &[u8]) -> Option<Vec<u8>> {
    if more.ends_with(&[0]) {
        return None;
    }
    let mut stream = PRIMING.to_vec();
    stream.resize(PRIMING.len().max(SHARED + more.len()), 0);
    let mut carry = 0;
    for (at, byte) in stream.iter_mut().enumerate().rev() {
        let more = at.checked_sub(SHARED).and_then(|at| more.get(at)).copied();
        let (sum, first) = carried(*byte, more.unwrap_or_default());
        let (sum, second) = carried(sum, carry);
        (*byte, carry) = (sum, first | second);
    }
    (carry == 0).then_some(stream)
}

fn carried(byte: u8, more: u8) -> (u8, u8) {
    let (sum, carry) = byte.overflowing_add(more);
    (sum, u8::from(carry))
}
