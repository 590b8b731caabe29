//! The envelope: a frame that every version shares, and in it the head of version 0.

use super::OpenError;
use super::limits::{MAX_BYTES, MAX_UNPACKED_BYTES};
use super::packing::Packing;

/// The high half of the first byte. No text in UTF-8 begins with such a byte, nor do the common kinds of file.
const MARK: u8 = 0xA0;
/// The newest envelope that this app knows, in the low half of the first byte.
const VERSION: u8 = 0;
/// How long the checksum at the end is, in bytes.
const CHECKSUM: usize = 4;

/// What is in the envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A whole plan.
    Plan,
}

/// What stands before the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    /// What is in the envelope.
    pub kind: Kind,
    /// How the body is packed.
    pub packing: Packing,
    /// The arrangement of fields.
    pub schema: u32,
}

const PLAN: u8 = 1;
const STORED: u8 = 0;
const PPMD: u8 = 1;

impl Head {
    fn write(&self, out: &mut Vec<u8>) {
        let Kind::Plan = self.kind;
        out.push(PLAN);
        match self.packing {
            Packing::Stored => {
                out.push(STORED);
                put_number(out, self.schema);
            }
            Packing::Ppmd { unpacked } => {
                out.push(PPMD);
                put_number(out, self.schema);
                put_length(out, unpacked);
            }
        }
    }

    /// The head and the body after it.
    pub(super) fn read(contents: &[u8]) -> Result<(Self, &[u8]), OpenError> {
        let [kind, packing, rest @ ..] = contents else {
            return Err(OpenError::Damaged);
        };
        let kind = match *kind {
            PLAN => Kind::Plan,
            _ => return Err(OpenError::Newer),
        };
        let (schema, rest) = number(rest).ok_or(OpenError::Damaged)?;
        let (packing, body) = match *packing {
            STORED => (Packing::Stored, rest),
            PPMD => {
                let (unpacked, rest) = length(rest).ok_or(OpenError::Damaged)?;
                if unpacked > MAX_UNPACKED_BYTES {
                    return Err(OpenError::TooLarge);
                }
                (Packing::Ppmd { unpacked }, rest)
            }
            _ => return Err(OpenError::Newer),
        };
        Ok((Self { kind, packing, schema }, body))
    }
}

/// Frames a head and its body.
pub(super) fn seal(head: &Head, body: &[u8]) -> Vec<u8> {
    let mut start = Vec::new();
    head.write(&mut start);
    let mut out = Vec::with_capacity(body.len() + start.len() + 10);
    out.push(MARK | VERSION);
    put_length(&mut out, start.len() + body.len());
    out.extend_from_slice(&start);
    out.extend_from_slice(body);
    let checksum = crc32fast::hash(&out);
    out.extend_from_slice(&checksum.to_be_bytes());
    out
}

/// How many bytes the whole document has, as its beginning says.
pub(super) fn promised(bytes: &[u8]) -> Result<usize, OpenError> {
    let (contents, at) = frame(bytes)?;
    Ok(at + contents + CHECKSUM)
}

/// How long the contents are and where they begin.
fn frame(bytes: &[u8]) -> Result<(usize, usize), OpenError> {
    let (first, rest) = bytes.split_first().ok_or(OpenError::CutOff)?;
    if first & 0xF0 != MARK {
        return Err(OpenError::NotADocument);
    }
    let Some((contents, after)) = length(rest) else {
        // Bytes that could still become a number are a beginning; others never were one.
        let unfinished = rest.len() < 5 && rest.iter().all(|byte| byte & 0x80 != 0);
        return Err(if unfinished {
            OpenError::CutOff
        } else {
            OpenError::Damaged
        });
    };
    if contents > MAX_BYTES {
        return Err(OpenError::TooLarge);
    }
    Ok((contents, bytes.len() - after.len()))
}

/// The contents of the frame, checked for being whole and unchanged.
pub(super) fn open(bytes: &[u8]) -> Result<&[u8], OpenError> {
    if bytes.len() > MAX_BYTES {
        return Err(OpenError::TooLarge);
    }
    let (contents, at) = frame(bytes)?;
    let after_head = bytes.get(at..).unwrap_or_default();
    if after_head.len() < contents + CHECKSUM {
        return Err(OpenError::CutOff);
    }
    let (before, checksum) = bytes.split_last_chunk::<CHECKSUM>().ok_or(OpenError::CutOff)?;
    if after_head.len() > contents + CHECKSUM || crc32fast::hash(before) != u32::from_be_bytes(*checksum) {
        return Err(OpenError::Damaged);
    }
    // Only a whole document is called newer: a changed first byte is damage.
    if bytes.first().is_some_and(|first| first & 0x0F > VERSION) {
        return Err(OpenError::Newer);
    }
    before.get(at..).ok_or(OpenError::Damaged)
}

fn put_length(out: &mut Vec<u8>, length: usize) {
    // Nothing that is read may be this long; what is written beyond it is refused as too large.
    put_number(out, u32::try_from(length).unwrap_or(u32::MAX));
}

/// Seven bits to a byte, the lowest first; the high bit says that more follow.
fn put_number(out: &mut Vec<u8>, mut number: u32) {
    loop {
        let low = (number & 0x7F) as u8;
        number >>= 7;
        if number == 0 {
            out.push(low);
            return;
        }
        out.push(low | 0x80);
    }
}

fn length(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (number, rest) = number(bytes)?;
    Some((usize::try_from(number).ok()?, rest))
}

/// Reads a number in the shortest form only, so that one document has one spelling.
fn number(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let mut value = 0u64;
    for (index, byte) in bytes.iter().take(5).enumerate() {
        value |= u64::from(byte & 0x7F) << (7 * index);
        if byte & 0x80 == 0 {
            let shortest = index == 0 || *byte != 0;
            let value = u32::try_from(value).ok().filter(|_| shortest)?;
            return Some((value, bytes.get(index + 1..)?));
        }
    }
    None
}
