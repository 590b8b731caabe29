//! How records, choices and alternatives are declared, and what `minicbor` reads and writes as it is.

/// Fields that `minicbor` reads and writes as they are, with what each holds when it holds nothing, and behind an arrow
/// how its leaves are reached.
macro_rules! plain {
    ($($ty:ty: $blank:expr $(=> $leaves:expr)?,)*) => {$(
        impl $crate::plan::wire::Field for $ty {
            fn is_blank(&self) -> bool {
                let blank: fn(&Self) -> bool = $blank;
                blank(self)
            }

            fn write(&self, out: &mut $crate::plan::wire::Out) {
                $crate::plan::wire::put(self, out);
            }

            fn read(&mut self, d: &mut minicbor::Decoder<'_>) -> Result<(), minicbor::decode::Error> {
                *self = d.decode()?;
                Ok(())
            }

            $(fn each_leaf(&mut self, call: &mut dyn FnMut($crate::plan::wire::Leaf<'_>)) {
                let leaves: fn(&mut Self, &mut dyn FnMut($crate::plan::wire::Leaf<'_>)) = $leaves;
                leaves(self, call);
            })?
        }
    )*};
}

/// Values that `minicbor` reads and writes as they are; behind an arrow how their leaves are reached.
macro_rules! values {
    ($($ty:ty $(=> $leaves:expr)?,)*) => {$(
        impl $crate::plan::wire::Value for $ty {
            fn put(&self, out: &mut $crate::plan::wire::Out) {
                $crate::plan::wire::put(self, out);
            }

            fn take(d: &mut minicbor::Decoder<'_>) -> Result<Self, minicbor::decode::Error> {
                d.decode()
            }

            $(fn each_leaf(&mut self, call: &mut dyn FnMut($crate::plan::wire::Leaf<'_>)) {
                let leaves: fn(&mut Self, &mut dyn FnMut($crate::plan::wire::Leaf<'_>)) = $leaves;
                leaves(self, call);
            })?
        }
    )*};
}

/// Declares a record: a struct whose fields carry their number on the wire.
///
/// A number, once released, is never given to another field. Behind the name may stand how it is [`Known`] in a list.
macro_rules! record {
    ($(#[$meta:meta])* $vis:vis struct $name:ident $(: $known:ident)? { $($(#[$field_meta:meta])* $n:literal $field:ident: $ty:ty,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        $vis struct $name {
            $($(#[$field_meta])* pub $field: $ty,)*
        }

        impl $crate::plan::wire::Record for $name {
            fn each_field<'a>(&'a self, call: &mut dyn FnMut(u32, &'a dyn $crate::plan::wire::Field)) {
                $(call($n, &self.$field);)*
            }

            fn field_mut(&mut self, number: u32) -> Option<&mut dyn $crate::plan::wire::Field> {
                match number {
                    $($n => Some(&mut self.$field),)*
                    _ => None,
                }
            }

            $(fn known(&self) -> $crate::plan::wire::Known {
                $crate::plan::wire::Known::$known
            })?
        }

        impl $crate::plan::wire::Field for $name {
            fn is_blank(&self) -> bool {
                $crate::plan::wire::is_blank_record(self)
            }

            fn write(&self, out: &mut $crate::plan::wire::Out) {
                $crate::plan::wire::write_record(self, out);
            }

            fn read(&mut self, d: &mut minicbor::Decoder<'_>) -> Result<(), minicbor::decode::Error> {
                $crate::plan::wire::read_record(self, d)
            }

            fn each_leaf(&mut self, call: &mut dyn FnMut($crate::plan::wire::Leaf<'_>)) {
                $($crate::plan::wire::Field::each_leaf(&mut self.$field, call);)*
            }

            fn parts(&self) -> $crate::plan::wire::Parts<'_> {
                $crate::plan::wire::Parts::Record(self)
            }

            fn parts_mut(&mut self) -> $crate::plan::wire::PartsMut<'_> {
                $crate::plan::wire::PartsMut::Record(self)
            }
        }

        impl $crate::plan::wire::Tell for $name {
            fn tell(&self, json: &mut $crate::plan::wire::Json) {
                json.open('{');
                $(if !$crate::plan::wire::Field::is_blank(&self.$field) {
                    json.put(stringify!($field), &self.$field);
                })*
                json.close('}');
            }
        }

        impl $crate::plan::wire::Value for $name {
            fn put(&self, out: &mut $crate::plan::wire::Out) {
                $crate::plan::wire::write_record(self, out);
            }

            fn take(d: &mut minicbor::Decoder<'_>) -> Result<Self, minicbor::decode::Error> {
                let mut record = Self::default();
                $crate::plan::wire::read_record(&mut record, d)?;
                Ok(record)
            }

            fn each_leaf(&mut self, call: &mut dyn FnMut($crate::plan::wire::Leaf<'_>)) {
                $crate::plan::wire::Field::each_leaf(self, call);
            }

            fn as_record(&self) -> Option<&dyn $crate::plan::wire::Record> {
                Some(self)
            }

            fn as_record_mut(&mut self) -> Option<&mut dyn $crate::plan::wire::Record> {
                Some(self)
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

        impl $crate::plan::wire::Listed for $name {
            fn listed() -> &'static [Self] {
                Self::ALL
            }
        }

        impl $crate::plan::wire::Tell for $name {
            fn tell(&self, json: &mut $crate::plan::wire::Json) {
                json.word(match self {
                    $(Self::$variant => stringify!($variant),)*
                });
            }
        }

        $crate::plan::wire::values! { $name, }
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

        impl $crate::plan::wire::Value for $name {
            fn put(&self, out: &mut $crate::plan::wire::Out) {
                use $crate::plan::wire::Field;
                let (number, fields): (u32, &[(u32, &dyn Field)]) = match self {
                    $(Self::$variant $({ $($field,)* })? => ($n, &[$($(($fn, $field),)*)?]),)*
                };
                let count = fields.iter().filter(|(_, field)| !field.is_blank()).count();
                let _ = out.array(2).and_then(|out| out.u32(number));
                let _ = out.map(u64::try_from(count).unwrap_or_default());
                for (number, field) in fields.iter().filter(|(_, field)| !field.is_blank()) {
                    let _ = out.u32(*number);
                    field.write(out);
                }
            }

            fn take(d: &mut minicbor::Decoder<'_>) -> Result<Self, minicbor::decode::Error> {
                use $crate::plan::wire::{Field, alternative_number, read_fields};
                match alternative_number(d)? {
                    $($n => {
                        $($(let mut $field = <$ty>::default();)*)?
                        read_fields(d, &mut |number, d| {
                            let field: Option<&mut dyn Field> = match number {
                                $($($fn => Some(&mut $field),)*)?
                                _ => None,
                            };
                            match field {
                                Some(field) => field.read(d),
                                None => d.skip(),
                            }
                        })?;
                        Ok(Self::$variant $({ $($field,)* })?)
                    })*
                    number => Err(minicbor::decode::Error::unknown_variant(i64::from(number))),
                }
            }

            fn each_leaf(&mut self, _call: &mut dyn FnMut($crate::plan::wire::Leaf<'_>)) {
                match self {
                    $(Self::$variant $({ $($field,)* })? => {
                        $($($crate::plan::wire::Field::each_leaf($field, _call);)*)?
                    })*
                }
            }
        }

        impl $crate::plan::wire::Tell for $name {
            fn tell(&self, json: &mut $crate::plan::wire::Json) {
                match self {
                    $(Self::$variant $({ $($field,)* })? => json.kind(stringify!($variant), |_json| {
                        $($(if !$crate::plan::wire::Field::is_blank($field) {
                            _json.put(stringify!($field), $field);
                        })*)?
                    }),)*
                }
            }
        }
    };
}

pub(crate) use {alternative, choice, plain, record, values};
