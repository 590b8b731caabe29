//! How the plan's records and choices are declared, so that their bytes can grow.
//!
//! Every record is a map of numbered fields. A field that holds nothing is left out and an unknown number is passed
//! over. A choice stands in an `Option`, so that a choice which this reader does not know reads as not made.
//!
//! `minicbor` reads and writes the values. Its derived records are not used: here a record only names its fields, and
//! one function reads or writes any of them through a pointer. That takes a fifth of the bytes in the download.

mod json;
mod macros;
mod parts;

use minicbor::decode::{Decoder, Error as DecodeError};
use minicbor::encode::{Encode, Encoder};

use super::id::Id;
pub(crate) use json::{Json, Listed, Tell};
pub(crate) use macros::{alternative, choice, plain, record, values};
pub(crate) use parts::{Known, List, Parts, PartsMut};

/// How "nothing" is written where it must be written: the null of CBOR.
pub(crate) const NOTHING: u8 = 0xF6;

/// Where a plan is written to.
pub(crate) type Out = Encoder<Vec<u8>>;

/// What stands at the end of every path through a plan, of the kinds that can give somebody away.
pub(crate) enum Leaf<'a> {
    /// The name of a thing, or a reference to one.
    Id(&'a mut Id),
    /// Something that somebody wrote.
    Text(&'a mut String),
}

/// A field of a record: something that can hold nothing, be written, and be read into.
pub(crate) trait Field {
    /// Whether it holds nothing; then it is left out.
    fn is_blank(&self) -> bool;
    /// Writes it.
    fn write(&self, out: &mut Out);
    /// Reads into it.
    fn read(&mut self, d: &mut Decoder<'_>) -> Result<(), DecodeError>;
    /// Calls back with every id and every text in it.
    fn each_leaf(&mut self, _call: &mut dyn FnMut(Leaf<'_>)) {}
    /// What it is made of.
    fn parts(&self) -> Parts<'_> {
        Parts::Whole
    }
    /// What it is made of, to change it.
    fn parts_mut(&mut self) -> PartsMut<'_> {
        PartsMut::Whole
    }
}

/// What a list or an `Option` holds.
pub(crate) trait Value: Sized {
    /// Writes it.
    fn put(&self, out: &mut Out);
    /// Reads it.
    fn take(d: &mut Decoder<'_>) -> Result<Self, DecodeError>;
    /// Calls back with every id and every text in it.
    fn each_leaf(&mut self, _call: &mut dyn FnMut(Leaf<'_>)) {}
    /// Itself, if it is a record.
    fn as_record(&self) -> Option<&dyn Record> {
        None
    }
    /// Itself to change, if it is a record.
    fn as_record_mut(&mut self) -> Option<&mut dyn Record> {
        None
    }
}

/// A record: it names its fields by number.
pub(crate) trait Record {
    /// Calls back with every field and its number.
    fn each_field<'a>(&'a self, call: &mut dyn FnMut(u32, &'a dyn Field));
    /// The field with this number, if this reader knows one.
    fn field_mut(&mut self, number: u32) -> Option<&mut dyn Field>;
    /// By what it is known in a list.
    fn known(&self) -> Known {
        Known::Named
    }
}

/// Writes something that `minicbor` knows.
pub(crate) fn put<T: Encode<()>>(value: &T, out: &mut Out) {
    // A vector takes every byte and no field of a plan refuses to be written.
    let written = value.encode(out, &mut ());
    debug_assert!(written.is_ok());
}

/// Whether a record holds nothing at all.
pub(crate) fn is_blank_record(record: &dyn Record) -> bool {
    let mut blank = true;
    record.each_field(&mut |_, field| blank &= field.is_blank());
    blank
}

/// Writes a record: how many fields hold something, and those.
pub(crate) fn write_record(record: &dyn Record, out: &mut Out) {
    let mut count = 0;
    record.each_field(&mut |_, field| count += u64::from(!field.is_blank()));
    let _ = out.map(count);
    record.each_field(&mut |number, field| {
        if !field.is_blank() {
            let _ = out.u32(number);
            field.write(out);
        }
    });
}

/// Reads a record into one that holds nothing yet.
pub(crate) fn read_record(record: &mut dyn Record, d: &mut Decoder<'_>) -> Result<(), DecodeError> {
    read_fields(d, &mut |number, d| match record.field_mut(number) {
        Some(field) => field.read(d),
        None => d.skip(),
    })
}

/// Calls back for each numbered field that follows.
pub(crate) fn read_fields(
    d: &mut Decoder<'_>,
    read: &mut dyn FnMut(u32, &mut Decoder<'_>) -> Result<(), DecodeError>,
) -> Result<(), DecodeError> {
    let count = d
        .map()?
        .ok_or_else(|| DecodeError::message("a record says how many fields it has"))?;
    for _ in 0..count {
        let number = d.u32()?;
        read(number, d)?;
    }
    Ok(())
}

/// Which alternative follows.
pub(crate) fn alternative_number(d: &mut Decoder<'_>) -> Result<u32, DecodeError> {
    match d.array()? {
        Some(2) => d.u32(),
        _ => Err(DecodeError::message("an alternative is a number and its fields")),
    }
}

impl<T: Value> Field for Option<T> {
    fn is_blank(&self) -> bool {
        self.is_none()
    }

    fn write(&self, out: &mut Out) {
        if let Some(value) = self {
            value.put(out);
        }
    }

    fn read(&mut self, d: &mut Decoder<'_>) -> Result<(), DecodeError> {
        let start = d.position();
        // A change writes "nothing" out, where a record leaves it out.
        if d.input().get(start) == Some(&NOTHING) {
            *self = None;
            return d.skip();
        }
        *self = match T::take(d) {
            Ok(value) => Some(value),
            Err(error) if error.is_unknown_variant() => {
                d.set_position(start);
                d.skip()?;
                None
            }
            Err(error) => return Err(error),
        };
        Ok(())
    }

    fn each_leaf(&mut self, call: &mut dyn FnMut(Leaf<'_>)) {
        self.iter_mut().for_each(|value| value.each_leaf(call));
    }
}

impl<T: Value> Field for Vec<T> {
    fn is_blank(&self) -> bool {
        self.is_empty()
    }

    fn write(&self, out: &mut Out) {
        let _ = out.array(u64::try_from(self.len()).unwrap_or_default());
        self.iter().for_each(|value| value.put(out));
    }

    fn read(&mut self, d: &mut Decoder<'_>) -> Result<(), DecodeError> {
        let count = d
            .array()?
            .ok_or_else(|| DecodeError::message("a list says how long it is"))?;
        // No room is set aside on the word of a stranger.
        self.clear();
        for _ in 0..count {
            self.push(T::take(d)?);
        }
        Ok(())
    }

    fn each_leaf(&mut self, call: &mut dyn FnMut(Leaf<'_>)) {
        self.iter_mut().for_each(|value| value.each_leaf(call));
    }

    fn parts(&self) -> Parts<'_> {
        Parts::List(self)
    }

    fn parts_mut(&mut self) -> PartsMut<'_> {
        PartsMut::List(self)
    }
}

plain! {
    String: String::is_empty => |text, call| call(Leaf::Text(text)),
    bool: |value| !value,
    u32: |value| *value == 0,
}

values! {
    bool,
    u8,
    minicbor::bytes::ByteVec,
}
