//! How the plan's records and choices are declared, so that their bytes can grow.
//!
//! Every record is a map of numbered fields. A field that holds nothing is left out and an unknown number is passed
//! over. A choice stands in an `Option`, so that a choice which this reader does not know reads as not made.
//!
//! `minicbor` reads and writes the values. Its derived records are not used here: reading into a blank record, field
//! by field through shared functions, takes half the bytes of them in the download.

use minicbor::decode::{Decode, Decoder, Error as DecodeError};
use minicbor::encode::{Encode, Encoder, Error as EncodeError, Write};

/// Something that can hold nothing; a field that does is left out.
pub(crate) trait Blank {
    /// Whether it holds nothing.
    fn is_blank(&self) -> bool;
}

impl Blank for String {
    fn is_blank(&self) -> bool {
        self.is_empty()
    }
}

impl<T> Blank for Vec<T> {
    fn is_blank(&self) -> bool {
        self.is_empty()
    }
}

impl<T> Blank for Option<T> {
    fn is_blank(&self) -> bool {
        self.is_none()
    }
}

impl Blank for bool {
    fn is_blank(&self) -> bool {
        !self
    }
}

impl Blank for u32 {
    fn is_blank(&self) -> bool {
        *self == 0
    }
}

/// Writes a field with its number, unless it holds nothing.
#[inline(never)]
pub(crate) fn write_field<C, W: Write, T: Blank + Encode<C>>(
    e: &mut Encoder<W>,
    ctx: &mut C,
    number: u32,
    value: &T,
) -> Result<(), EncodeError<W::Error>> {
    if value.is_blank() {
        return Ok(());
    }
    e.u32(number)?;
    value.encode(e, ctx)
}

/// Reads a field. A choice that this reader does not know leaves it blank.
#[inline(never)]
pub(crate) fn read_field<'b, C, T: Decode<'b, C>>(
    field: &mut T,
    d: &mut Decoder<'b>,
    ctx: &mut C,
) -> Result<(), DecodeError> {
    let start = d.position();
    match T::decode(d, ctx) {
        Ok(value) => *field = value,
        Err(error) if error.is_unknown_variant() => {
            d.set_position(start);
            d.skip()?;
        }
        Err(error) => return Err(error),
    }
    Ok(())
}

/// How many fields a record has.
#[inline(never)]
pub(crate) fn count_fields(d: &mut Decoder<'_>) -> Result<u64, DecodeError> {
    d.map()?
        .ok_or_else(|| DecodeError::message("a record says how many fields it has"))
}

/// Declares a record: a struct whose fields carry their number on the wire.
///
/// A number, once released, is never given to another field.
macro_rules! record {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* $n:literal $field:ident: $ty:ty,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $ty,)*
        }

        impl $crate::plan::wire::Blank for $name {
            fn is_blank(&self) -> bool {
                $($crate::plan::wire::Blank::is_blank(&self.$field))&&*
            }
        }

        impl<C> minicbor::Encode<C> for $name {
            fn encode<W: minicbor::encode::Write>(
                &self,
                e: &mut minicbor::Encoder<W>,
                ctx: &mut C,
            ) -> Result<(), minicbor::encode::Error<W::Error>> {
                use $crate::plan::wire::{Blank, write_field};
                e.map(0 $(+ u64::from(!Blank::is_blank(&self.$field)))*)?;
                $(write_field(e, ctx, $n, &self.$field)?;)*
                Ok(())
            }
        }

        impl<'b, C> minicbor::Decode<'b, C> for $name {
            fn decode(d: &mut minicbor::Decoder<'b>, ctx: &mut C) -> Result<Self, minicbor::decode::Error> {
                use $crate::plan::wire::{count_fields, read_field};
                let mut record = Self::default();
                for _ in 0..count_fields(d)? {
                    match d.u32()? {
                        $($n => read_field(&mut record.$field, d, ctx)?,)*
                        _ => d.skip()?,
                    }
                }
                Ok(record)
            }
        }
    };
}

/// Declares a choice: an enum without contents, whose variants carry their number on the wire.
macro_rules! choice {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$variant_meta:meta])* $n:literal $variant:ident,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$variant_meta])* $variant = $n,)*
        }

        impl $name {
            /// Every choice, in the order in which a person is offered them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];
        }

        impl<C> minicbor::Encode<C> for $name {
            fn encode<W: minicbor::encode::Write>(
                &self,
                e: &mut minicbor::Encoder<W>,
                _: &mut C,
            ) -> Result<(), minicbor::encode::Error<W::Error>> {
                e.u32(*self as u32)?;
                Ok(())
            }
        }

        impl<'b, C> minicbor::Decode<'b, C> for $name {
            fn decode(d: &mut minicbor::Decoder<'b>, _: &mut C) -> Result<Self, minicbor::decode::Error> {
                let number = d.u32()?;
                let known = Self::ALL.iter().find(|one| **one as u32 == number).copied();
                known.ok_or_else(|| minicbor::decode::Error::unknown_variant(i64::from(number)))
            }
        }
    };
}

/// Declares an alternative: an enum whose variants hold numbered fields, written as the variant's number and a record.
macro_rules! alternative {
    ($(#[$meta:meta])* pub enum $name:ident {
        $($(#[$variant_meta:meta])* $n:literal $variant:ident $({
            $($(#[$field_meta:meta])* $fn:literal $field:ident: $ty:ty,)*
        })?,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub enum $name {
            $($(#[$variant_meta])* $variant $({ $($(#[$field_meta])* $field: $ty,)* })?,)*
        }

        impl<C> minicbor::Encode<C> for $name {
            fn encode<W: minicbor::encode::Write>(
                &self,
                e: &mut minicbor::Encoder<W>,
                ctx: &mut C,
            ) -> Result<(), minicbor::encode::Error<W::Error>> {
                use $crate::plan::wire::{Blank, write_field};
                e.array(2)?;
                match self {
                    $(Self::$variant $({ $($field,)* })? => {
                        e.u32($n)?.map(0 $($(+ u64::from(!Blank::is_blank($field)))*)?)?;
                        $($(write_field(e, ctx, $fn, $field)?;)*)?
                    })*
                }
                Ok(())
            }
        }

        impl<'b, C> minicbor::Decode<'b, C> for $name {
            fn decode(d: &mut minicbor::Decoder<'b>, ctx: &mut C) -> Result<Self, minicbor::decode::Error> {
                use $crate::plan::wire::{alternative_number, count_fields, read_field};
                match alternative_number(d)? {
                    $($n => {
                        $($(let mut $field = <$ty>::default();)*)?
                        for _ in 0..count_fields(d)? {
                            match d.u32()? {
                                $($($fn => read_field(&mut $field, d, ctx)?,)*)?
                                _ => d.skip()?,
                            }
                        }
                        Ok(Self::$variant $({ $($field,)* })?)
                    })*
                    number => Err(minicbor::decode::Error::unknown_variant(i64::from(number))),
                }
            }
        }
    };
}

/// Which alternative follows.
#[inline(never)]
pub(crate) fn alternative_number(d: &mut Decoder<'_>) -> Result<u32, DecodeError> {
    match d.array()? {
        Some(2) => d.u32(),
        _ => Err(DecodeError::message("an alternative is a number and its fields")),
    }
}

pub(super) use {alternative, choice, record};
