//! How the plan's records and choices are declared, so that their bytes can grow.
//!
//! Every record is a map of numbered fields. A field that holds its default is left out and an unknown number is
//! passed over. A choice stands in an `Option`, so that a choice which this reader does not know reads as not made.

/// Whether a field holds its default and can be left out.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Declares a record: a struct whose fields carry their number on the wire.
///
/// A number, once released, is never given to another field.
macro_rules! record {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* $n:literal $field:ident: $ty:ty,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, minicbor::Encode, minicbor::Decode)]
        #[cbor(map)]
        pub struct $name {
            $($(#[$field_meta])* #[cbor(n($n), skip_if = "crate::plan::wire::is_default")] pub $field: $ty,)*
        }
    };
}

/// Declares a choice: an enum without contents, whose variants carry their number on the wire.
macro_rules! choice {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$variant_meta:meta])* $n:literal $variant:ident,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, minicbor::Encode)]
        #[cbor(index_only)]
        pub enum $name {
            $($(#[$variant_meta])* #[n($n)] $variant,)*
        }

        impl $name {
            /// Every choice, in the order in which a person is offered them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];
        }

        // By hand: the derive steps over the number before it finds that it does not know it, and then passes over
        // what follows instead, so that one new choice would damage a whole plan.
        impl<'b, C> minicbor::Decode<'b, C> for $name {
            fn decode(d: &mut minicbor::Decoder<'b>, _: &mut C) -> Result<Self, minicbor::decode::Error> {
                let start = d.position();
                match d.i64()? {
                    $($n => Ok(Self::$variant),)*
                    unknown => {
                        d.set_position(start);
                        Err(minicbor::decode::Error::unknown_variant(unknown).at(start))
                    }
                }
            }
        }
    };
}

pub(super) use {choice, record};
