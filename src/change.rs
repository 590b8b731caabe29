//! One vocabulary of change: what differs between two plans, whoever made the difference.

use crate::plan::wire::{Out, Value, put};
use minicbor::decode::{Decoder, Error as DecodeError};

/// One difference. (A stand-in while this room is being built.)
#[derive(Clone, Debug, PartialEq)]
pub struct Change(pub u32);

impl Value for Change {
    fn put(&self, out: &mut Out) {
        put(&self.0, out);
    }

    fn take(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self(d.u32()?))
    }
}
