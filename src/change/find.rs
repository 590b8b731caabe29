//! Finding a place in a plan.

use super::Step;
use super::path::Key;
use crate::plan::Plan;
use crate::plan::wire::{Field, Known, List, NOTHING, Out, Parts, PartsMut, Record};
use minicbor::Encoder;

/// Why a place is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotThere {
    /// A thing on the way was taken out of the plan.
    Gone,
    /// This app knows no such place.
    Unknown,
}

/// What somebody writes, in bytes.
fn bytes(write: impl FnOnce(&mut Out)) -> Vec<u8> {
    let mut out = Encoder::new(Vec::new());
    write(&mut out);
    out.into_writer()
}

/// A field in bytes; "nothing" where it writes nothing.
pub(super) fn field_bytes(field: &dyn Field) -> Vec<u8> {
    let bytes = bytes(|out| field.write(out));
    if bytes.is_empty() { vec![NOTHING] } else { bytes }
}

/// One thing of a list in bytes.
pub(super) fn item_bytes(list: &dyn List, index: usize) -> Vec<u8> {
    bytes(|out| list.put(index, out))
}

/// By what this thing is known in its list.
pub(super) fn key_of(list: &dyn List, index: usize) -> Key {
    Key::of(match list.record(index) {
        Some(record) if record.known() != Known::Whole => first_field(record),
        _ => item_bytes(list, index),
    })
}

fn first_field(record: &dyn Record) -> Vec<u8> {
    let mut first = None;
    record.each_field(&mut |number, field| {
        if number == 0 {
            first = Some(field_bytes(field));
        }
    });
    first.unwrap_or_default()
}

/// The keys of a list, in its order.
pub(super) fn keys(list: &dyn List) -> Vec<Key> {
    (0..list.count()).map(|index| key_of(list, index)).collect()
}

/// Where the thing with this key stands.
pub(super) fn index_of(list: &dyn List, key: &Key) -> Option<usize> {
    (0..list.count()).find(|index| key_of(list, *index) == *key)
}

/// The field with this number.
pub(super) fn field(record: &dyn Record, number: u32) -> Option<&dyn Field> {
    let mut found = None;
    record.each_field(&mut |known, field| {
        if known == number {
            found = Some(field);
        }
    });
    found
}

/// The thing with this key in a field that is a list, if it is a record.
pub(super) fn item<'a>(field: &'a dyn Field, key: &Key) -> Option<&'a dyn Record> {
    match field.parts() {
        Parts::List(list) => list.record(index_of(list, key)?),
        _ => None,
    }
}

/// The record in which the last step of a path is taken, and that step.
pub(super) fn record_at<'a, 'p>(plan: &'a Plan, path: &'p [Step]) -> Option<(&'a dyn Record, &'p Step)> {
    let (last, way) = path.split_last()?;
    let mut record: &dyn Record = plan;
    for step in way {
        record = match (field(record, step.number)?.parts(), &step.key) {
            (Parts::Record(inner), None) => inner,
            (Parts::List(list), Some(key)) => list.record(index_of(list, key)?)?,
            _ => return None,
        };
    }
    Some((record, last))
}

/// The same, to change it.
pub(super) fn record_at_mut<'a, 'p>(
    plan: &'a mut Plan,
    path: &'p [Step],
) -> Result<(&'a mut dyn Record, &'p Step), NotThere> {
    let (last, way) = path.split_last().ok_or(NotThere::Unknown)?;
    let mut record: &mut dyn Record = plan;
    for step in way {
        let field = record.field_mut(step.number).ok_or(NotThere::Unknown)?;
        record = match (field.parts_mut(), &step.key) {
            (PartsMut::Record(inner), None) => inner,
            (PartsMut::List(list), Some(key)) => {
                let index = index_of(list, key).ok_or(NotThere::Gone)?;
                list.record_mut(index).ok_or(NotThere::Unknown)?
            }
            _ => return Err(NotThere::Unknown),
        };
    }
    Ok((record, last))
}

/// The bytes of what lies at a path: a field, or one thing in a list.
pub(crate) fn bytes_at(plan: &Plan, path: &[Step]) -> Option<Vec<u8>> {
    let (record, last) = record_at(plan, path)?;
    let field = field(record, last.number)?;
    match (field.parts(), &last.key) {
        (Parts::List(list), Some(key)) => Some(item_bytes(list, index_of(list, key)?)),
        (_, None) => Some(field_bytes(field)),
        _ => None,
    }
}
