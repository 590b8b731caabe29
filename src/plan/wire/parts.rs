//! What a field is made of, so that two plans can be compared and changed without code for every type.

use minicbor::decode::{Decoder, Error as DecodeError};

use super::{Out, Record, Value};

/// What a field is made of.
pub(crate) enum Parts<'a> {
    /// One thing.
    Whole,
    /// A record in the record.
    Record(&'a dyn Record),
    /// A list.
    List(&'a dyn List),
}

/// The same, to change it.
pub(crate) enum PartsMut<'a> {
    /// One thing.
    Whole,
    /// A record in the record.
    Record(&'a mut dyn Record),
    /// A list.
    List(&'a mut dyn List),
}

/// By what the records of one list are known, and how two versions of one come together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Known {
    /// By field 0, and merged field by field.
    Named,
    /// By field 0, about whom or what it is; it is one utterance, and is taken as a whole.
    Utterance,
    /// By all that it says.
    Whole,
}

/// A list, whatever is in it.
pub(crate) trait List {
    /// How many things are in it.
    fn count(&self) -> usize;
    /// Writes one.
    fn put(&self, index: usize, out: &mut Out);
    /// One, if it is a record.
    fn record(&self, index: usize) -> Option<&dyn Record>;
    /// One to change, if it is a record.
    fn record_mut(&mut self, index: usize) -> Option<&mut dyn Record>;
    /// Reads one into this place, or at the end if the list is shorter.
    fn insert_read(&mut self, index: usize, d: &mut Decoder<'_>) -> Result<(), DecodeError>;
    /// Takes one out.
    fn take_out(&mut self, index: usize);
}

impl<T: Value> List for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn put(&self, index: usize, out: &mut Out) {
        if let Some(value) = self.get(index) {
            value.put(out);
        }
    }

    fn record(&self, index: usize) -> Option<&dyn Record> {
        self.get(index)?.as_record()
    }

    fn record_mut(&mut self, index: usize) -> Option<&mut dyn Record> {
        self.get_mut(index)?.as_record_mut()
    }

    fn insert_read(&mut self, index: usize, d: &mut Decoder<'_>) -> Result<(), DecodeError> {
        let value = T::take(d)?;
        self.insert(index.min(self.len()), value);
        Ok(())
    }

    fn take_out(&mut self, index: usize) {
        if index < self.len() {
            self.remove(index);
        }
    }
}
