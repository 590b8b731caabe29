//! The envelope: a frame that every version shares, and in it the head of version 1.

use super::OpenError;
use super::limits::{MAX_BYTES, MAX_UNPACKED_BYTES};
use super::packing::Packing;

/// The high half of the first byte. No text in UTF-8 begins with such a byte, nor do the common kinds of file.
const MARK: u8 = 0xA0;
/// The newest envelope that this app knows, in the low half of the first byte.
const VERSION: u8 = 1;
/// The first byte of what this app writes.
pub(super) const FIRST: u8 = MARK | VERSION;
/// How long the checksum at the end is, in bytes.
const CHECKSUM: usize = 4;

/// What is in the envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A whole plan: a record on this device or a backup.
    Plan = 1,
    /// A part of a plan, or a copy of it, for somebody else.
    Share = 2,
    /// What somebody says to it.
    Answer = 3,
    /// One of the others, encrypted.
    Sealed = 4,
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

const STORED: u8 = 0;
const PRIMED: u8 = 1;
const PRIMED_BESIDE: u8 = 2;
/// From this schema on it stands in a number of its own.
const FAR_SCHEMA: u8 = 7;

impl Head {
    /// The byte that holds kind, packing and schema.
    fn first(&self) -> u8 {
        let packing = match self.packing {
            Packing::Stored => STORED,
            Packing::Primed { beside: None, .. } => PRIMED,
            Packing::Primed { beside: Some(_), .. } => PRIMED_BESIDE,
        };
        let schema = u8::try_from(self.schema).map_or(FAR_SCHEMA, |schema| schema.min(FAR_SCHEMA));
        (self.kind as u8) << 5 | packing << 3 | schema
    }

    fn write(&self, out: &mut Vec<u8>) {
        out.push(self.first());
        if self.schema >= u32::from(FAR_SCHEMA) {
            put_number(out, self.schema - u32::from(FAR_SCHEMA));
        }
        if let Packing::Primed { unpacked, beside } = self.packing {
            put_length(out, unpacked);
            if let Some(beside) = beside {
                out.extend_from_slice(&beside.to_be_bytes());
            }
        }
    }

    /// The head and the body after it.
    pub(super) fn read(contents: &[u8]) -> Result<(Self, &[u8]), OpenError> {
        let (first, mut rest) = contents.split_first().ok_or(OpenError::Damaged)?;
        let kind = match first >> 5 {
            1 => Kind::Plan,
            2 => Kind::Share,
            3 => Kind::Answer,
            4 => Kind::Sealed,
            _ => return Err(OpenError::Newer),
        };
        let packing = first >> 3 & 3;
        if packing > PRIMED_BESIDE || (kind == Kind::Sealed && first & 0x1F != 0) {
            return Err(OpenError::Newer);
        }
        let mut schema = u32::from(first & 7);
        if schema == u32::from(FAR_SCHEMA) {
            let (more, after) = number(rest).ok_or(OpenError::Damaged)?;
            schema = schema.checked_add(more).ok_or(OpenError::Damaged)?;
            rest = after;
        }
        if packing == STORED {
            let packing = Packing::Stored;
            return Ok((Self { kind, packing, schema }, rest));
        }
        let (unpacked, mut rest) = length(rest).ok_or(OpenError::Damaged)?;
        if unpacked > MAX_UNPACKED_BYTES {
            return Err(OpenError::TooLarge);
        }
        let mut beside = None;
        if packing == PRIMED_BESIDE {
            let (bytes, after) = rest.split_first_chunk().ok_or(OpenError::Damaged)?;
            beside = Some(u64::from_be_bytes(*bytes));
            rest = after;
        }
        let packing = Packing::Primed { unpacked, beside };
        Ok((Self { kind, packing, schema }, rest))
    }
}

/// Frames a head and its body.
pub(super) fn wrap(head: &Head, body: &[u8]) -> Vec<u8> {
    let mut start = Vec::new();
    head.write(&mut start);
    let mut out = Vec::with_capacity(body.len() + start.len() + 10);
    out.push(FIRST);
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
    // Only a whole document is called newer: a changed first byte is damage. Version 0 was never released.
    match bytes.first() {
        Some(&FIRST) => before.get(at..).ok_or(OpenError::Damaged),
        Some(&MARK) => Err(OpenError::Damaged),
        _ => Err(OpenError::Newer),
    }
}

fn put_length(out: &mut Vec<u8>, length: usize) {
    // Nothing that is read may be this long; what is written beyond it is refused as too large.
    put_number(out, u32::try_from(length).unwrap_or(u32::MAX));
}

/// Seven bits to a byte, the lowest first; the high bit says that more follow.
pub(super) fn put_number(out: &mut Vec<u8>, mut number: u32) {
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
pub(super) fn number(bytes: &[u8]) -> Option<(u32, &[u8])> {
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
