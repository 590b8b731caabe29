//! The bytes of changes: `[kind, path, …]`, and shorter ones in an answer, where who answers and when are known.
//!
//! A path is a list of numbers: twice the number of the field, plus one if a key follows. Values stand in the bytes as
//! they are, so that whoever counts records before reading counts those too.

use super::number::{AGREEMENTS, RESPONSES};
use super::path::{Key, Step};
use super::{Change, Place, What, read};
use crate::plan::agreement::{Answer, Response};
use crate::plan::day::Day;
use crate::plan::id::Id;
use crate::plan::wire::{Field, Json, NOTHING, Out, Tell, Value, put};
use minicbor::data::Type;
use minicbor::decode::{Decoder, Error as DecodeError};

const SET: u32 = 0;
const ADD: u32 = 1;
const REMOVE: u32 = 2;
const MOVE: u32 = 3;
/// What the one who answers says to an agreement, on the day of the answer: its name, the answer, words.
const RESPOND: u32 = 4;

/// How many changes of one answer are read; those after it are counted. A family's answer has some ten.
const MOST_CHANGES: usize = 2_000;
/// How many steps a path may have; the plan is three deep.
const DEEPEST: u64 = 16;

impl Value for Change {
    fn put(&self, out: &mut Out) {
        let place = match &self.what {
            What::Add { place, .. } => Some(place).filter(|place| **place != Place::Last),
            What::Move(place) => Some(place),
            _ => None,
        };
        let (kind, value): (u32, Option<&[u8]>) = match &self.what {
            What::Set(value) => (SET, Some(value)),
            What::Add { value, .. } if value.is_empty() => (ADD, Some(&[NOTHING])),
            What::Add { value, .. } => (ADD, Some(value)),
            What::Remove => (REMOVE, None),
            What::Move(_) => (MOVE, None),
        };
        let length = 2 + u64::from(value.is_some()) + u64::from(place.is_some());
        let _ = out.array(length).and_then(|out| out.u32(kind));
        put_path(&self.path, out);
        if let Some(value) = value {
            put_raw(value, out);
        }
        match place {
            Some(Place::First) => put(&false, out),
            Some(Place::Last) => put(&true, out),
            Some(Place::After(key)) => put_raw(key.bytes(), out),
            None => {}
        }
    }

    fn take(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let length = d.array()?.unwrap_or_default();
        let kind = d.u32()?;
        let path = match kind {
            SET..=MOVE => take_path(d)?,
            _ => return Err(DecodeError::unknown_variant(i64::from(kind))),
        };
        let what = match (kind, length) {
            (SET, 3) => What::Set(raw(d)?),
            (ADD, 3 | 4) => {
                let value = raw(d)?;
                What::Add {
                    place: if length == 4 { take_place(d)? } else { Place::Last },
                    value: if value == [NOTHING] { Vec::new() } else { value },
                }
            }
            (REMOVE, 2) => What::Remove,
            (MOVE, 3) => What::Move(take_place(d)?),
            _ => return Err(DecodeError::message("a change of another length")),
        };
        Ok(Self { path, what })
    }
}

fn put_path(path: &[Step], out: &mut Out) {
    let steps = path.iter().map(|step| 1 + u64::from(step.key.is_some())).sum();
    let _ = out.array(steps);
    for Step { number, key } in path {
        let _ = out.u64(u64::from(*number) * 2 + u64::from(key.is_some()));
        if let Some(key) = key {
            put_raw(key.bytes(), out);
        }
    }
}

fn take_path(d: &mut Decoder<'_>) -> Result<Vec<Step>, DecodeError> {
    let strange = || DecodeError::message("a path of another shape");
    let mut left = d.array()?.filter(|steps| *steps <= DEEPEST).ok_or_else(strange)?;
    let mut path = Vec::new();
    while left > 0 {
        let code = d.u64()?;
        left -= 1;
        let number = u32::try_from(code / 2).map_err(|_| strange())?;
        let key = if code % 2 == 1 {
            left = left.checked_sub(1).ok_or_else(strange)?;
            Some(Key::of(raw(d)?))
        } else {
            None
        };
        path.push(Step { number, key });
    }
    Ok(path)
}

fn take_place(d: &mut Decoder<'_>) -> Result<Place, DecodeError> {
    Ok(match d.datatype()? {
        Type::Bool if d.bool()? => Place::Last,
        Type::Bool => Place::First,
        _ => Place::After(Key::of(raw(d)?)),
    })
}

/// Writes bytes that are a value already.
fn put_raw(value: &[u8], out: &mut Out) {
    out.writer_mut().extend_from_slice(value);
}

/// The bytes of the next value, unread.
fn raw(d: &mut Decoder<'_>) -> Result<Vec<u8>, DecodeError> {
    let start = d.position();
    d.skip()?;
    let value = d.input().get(start..d.position());
    value
        .map(<[u8]>::to_vec)
        .ok_or_else(|| DecodeError::message("a value outside the bytes"))
}

/// Who answers and when: what a response in an answer need not repeat.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Header {
    /// Who.
    pub from: Id,
    /// When.
    pub on: Option<Day>,
}

/// The change that answers an agreement.
fn responding(header: Header, agreement: Id, answer: Option<Answer>, words: String) -> Change {
    let response = Response {
        person: header.from,
        answer,
        words,
        on: header.on,
    };
    let mut out = minicbor::Encoder::new(Vec::new());
    response.put(&mut out);
    Change {
        path: vec![Step::item(AGREEMENTS, agreement), Step::item(RESPONSES, header.from)],
        what: What::Set(out.into_writer()),
    }
}

/// "Yes" to an agreement.
pub(crate) fn answered_yes(header: Header, agreement: Id) -> Change {
    responding(header, agreement, Some(Answer::Yes), String::new())
}

/// The agreement and the response, if this change is a response that the header tells the rest of.
fn short(change: &Change, header: Header) -> Option<(Id, Response)> {
    let response: Response = change.value()?;
    let agreement = change.about()?;
    let told = responding(header, agreement, response.answer, response.words.clone());
    (told == *change).then_some((agreement, response))
}

/// The changes of an answer, in bytes: an answer "yes" is the name of the agreement, and no more.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Packed(Vec<u8>);

impl Packed {
    /// Makes changes shorter with what the header tells.
    pub(crate) fn pack(changes: &[Change], header: Header) -> Self {
        let mut out = minicbor::Encoder::new(Vec::new());
        if changes.is_empty() {
            return Self::default();
        }
        let _ = out.array(u64::try_from(changes.len()).unwrap_or_default());
        for change in changes {
            match short(change, header) {
                Some((agreement, response)) if response.answer == Some(Answer::Yes) && response.words.is_empty() => {
                    // One byte for most agreements; an agreement of another author is two numbers in a list.
                    if agreement.author == 0 {
                        put(&agreement, &mut out);
                    } else {
                        let _ = out.array(2).and_then(|out| out.u32(RESPOND));
                        put(&agreement, &mut out);
                    }
                }
                Some((agreement, response)) => {
                    let _ = out.array(4).and_then(|out| out.u32(RESPOND));
                    put(&agreement, &mut out);
                    match response.answer {
                        Some(answer) => put(&answer, &mut out),
                        None => put_raw(&[NOTHING], &mut out),
                    }
                    put(&response.words, &mut out);
                }
                None => change.put(&mut out),
            }
        }
        Self(out.into_writer())
    }

    /// The changes in full, and how many of them this app does not know.
    pub(crate) fn unpack(&self, header: Header) -> (Vec<Change>, u32) {
        let mut d = Decoder::new(&self.0);
        let mut changes = Vec::new();
        let count = d.array().ok().flatten().unwrap_or_default();
        for _ in 0..count {
            let start = d.position();
            // Looked through when it came in, so nothing is cut off here.
            if d.skip().is_err() {
                break;
            }
            let one = self.0.get(start..d.position()).unwrap_or_default();
            changes.extend(take_one(one, header));
            if changes.len() == MOST_CHANGES {
                break;
            }
        }
        let unknown = usize::try_from(count)
            .unwrap_or(usize::MAX)
            .saturating_sub(changes.len());
        (changes, u32::try_from(unknown).unwrap_or(u32::MAX))
    }
}

/// One change, with nothing behind it; none if this app does not know it.
fn take_one(bytes: &[u8], header: Header) -> Option<Change> {
    let mut d = Decoder::new(bytes);
    let agreement = match d.datatype().ok()? {
        Type::Array => {
            let length = d.array().ok()??;
            match (d.u32().ok()?, length) {
                (RESPOND, 2) => d.decode().ok()?,
                (RESPOND, 4) => {
                    let agreement = d.decode().ok()?;
                    let mut answer: Option<Answer> = None;
                    answer.read(&mut d).ok()?;
                    let words = d.str().ok()?.to_owned();
                    return Some(responding(header, agreement, answer, words));
                }
                _ => return read(bytes),
            }
        }
        _ => read(bytes)?,
    };
    Some(answered_yes(header, agreement))
}

impl Field for Packed {
    fn is_blank(&self) -> bool {
        self.0.is_empty()
    }

    fn write(&self, out: &mut Out) {
        put_raw(&self.0, out);
    }

    fn read(&mut self, d: &mut Decoder<'_>) -> Result<(), DecodeError> {
        if d.datatype()? != Type::Array {
            return Err(DecodeError::message("changes are a list"));
        }
        self.0 = raw(d)?;
        Ok(())
    }
}

/// An answer on its way; no plan holds one.
impl Tell for Packed {
    fn tell(&self, json: &mut Json) {
        minicbor::bytes::ByteVec::from(self.0.clone()).tell(json);
    }
}
