//! Small identifiers: random for a plan, counted inside it.
//!
//! Random bytes do not compress, so a link cannot afford them on every agreement. One random number names the plan;
//! everything in it is named by who wrote it (`author`) and a count of that author's own.

use core::fmt;
use core::str::FromStr;

use minicbor::decode::{Decoder, Error as DecodeError};
use minicbor::encode::{Encoder, Error as EncodeError, Write};
use minicbor::{Decode, Encode};

use super::wire::{Json, Leaf, Tell, plain, values};

/// Names one plan among all plans. Random, chosen once, never shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Encode, Decode)]
#[cbor(transparent)]
pub struct PlanId(#[n(0)] pub u64);

/// Names one thing inside a plan.
///
/// `author` is 0 for whoever owns the plan; a copy that answers gets a number of its own, so that two people who
/// write at the same time never hand out the same name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id {
    /// Who made the thing: 0 is the owner of the plan.
    pub author: u32,
    /// The author's own count, from 1.
    pub count: u32,
}

plain! {
    PlanId: |id| id.0 == 0,
    Id: |id| *id == Id::default() => |id, call| call(Leaf::Id(id)),
}

values! {
    PlanId,
    Id => |id, call| call(Leaf::Id(id)),
}

impl Id {
    /// The owner's thing with this count.
    #[must_use]
    pub const fn own(count: u32) -> Self {
        Self { author: 0, count }
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.author == 0 {
            write!(f, "{}", self.count)
        } else {
            write!(f, "{}.{}", self.author, self.count)
        }
    }
}

/// The text is not an [`Id`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseIdError;

impl FromStr for Id {
    type Err = ParseIdError;

    fn from_str(text: &str) -> Result<Self, ParseIdError> {
        let number = |part: &str| part.parse().map_err(|_| ParseIdError);
        match text.split_once('.') {
            None => Ok(Self::own(number(text)?)),
            Some((author, count)) => Ok(Self {
                author: number(author)?,
                count: number(count)?,
            }),
        }
    }
}

// One byte for the owner's first 23 things, two after that: an array only for other authors.
impl<C> Encode<C> for Id {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), EncodeError<W::Error>> {
        if self.author == 0 {
            e.u32(self.count)?
        } else {
            e.array(2)?.u32(self.author)?.u32(self.count)?
        };
        Ok(())
    }
}

impl<'b, C> Decode<'b, C> for Id {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, DecodeError> {
        if d.datatype()? == minicbor::data::Type::Array {
            match d.array()? {
                Some(2) => Ok(Self {
                    author: d.u32()?,
                    count: d.u32()?,
                }),
                _ => Err(DecodeError::message("an id has two parts")),
            }
        } else {
            Ok(Self::own(d.u32()?))
        }
    }
}

/// A thing that a plan holds a list of.
pub trait Item {
    /// The name that this thing has in its plan.
    fn id(&self) -> Id;
}

/// Finds the thing with this name.
#[must_use]
pub fn find<T: Item>(list: &[T], id: Id) -> Option<&T> {
    list.iter().find(|item| item.id() == id)
}

/// The things of a list, ready to be found by name many times.
pub struct Index<'a, T>(Vec<(Id, &'a T)>);

impl<'a, T: Item> Index<'a, T> {
    /// Of this list. Names mostly stand in order already, so this is little more than walking along it.
    #[must_use]
    pub fn of(list: &'a [T]) -> Self {
        let mut all: Vec<_> = list.iter().map(|item| (item.id(), item)).collect();
        all.sort_by_key(|(id, _)| *id);
        Self(all)
    }

    /// What [`find`] finds: the first with this name.
    #[must_use]
    pub fn find(&self, id: Id) -> Option<&'a T> {
        let first = self.0.partition_point(|(other, _)| *other < id);
        self.0
            .get(first)
            .filter(|(other, _)| *other == id)
            .map(|(_, item)| *item)
    }
}

/// Finds the thing with this name, to change it.
pub fn find_mut<T: Item>(list: &mut [T], id: Id) -> Option<&mut T> {
    list.iter_mut().find(|item| item.id() == id)
}

/// Something taken out of a list, with the place where it stood: what undo needs.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken<T> {
    index: usize,
    item: T,
}

impl<T> Taken<T> {
    /// What was taken out.
    #[must_use]
    pub const fn item(&self) -> &T {
        &self.item
    }
}

/// Takes the thing with this name out of its list.
///
/// References to it elsewhere in the plan stay as they are: a reader passes over a name that nobody bears, and
/// [`put_back`] makes them whole again.
pub fn take<T: Item>(list: &mut Vec<T>, id: Id) -> Option<Taken<T>> {
    let index = list.iter().position(|item| item.id() == id)?;
    Some(Taken {
        index,
        item: list.remove(index),
    })
}

/// Puts something back where it stood, or at the end if the list has become shorter. Twice is once.
pub fn put_back<T: Item>(list: &mut Vec<T>, taken: Taken<T>) {
    if find(list, taken.item.id()).is_none() {
        list.insert(taken.index.min(list.len()), taken.item);
    }
}

/// Where to move something in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    /// One place earlier.
    Earlier,
    /// One place later.
    Later,
}

/// Moves the thing with this name one place; at the end of the list it stays.
pub fn shift<T: Item>(list: &mut [T], id: Id, to: Shift) {
    shift_among(list, id, to, |_| true);
}

/// Moves the thing with this name one place among those that stand together with it on a page, as in one column of
/// three. The others of the list keep their order.
pub fn shift_among<T: Item>(list: &mut [T], id: Id, to: Shift, belongs: impl Fn(&T) -> bool) {
    let Some(index) = list.iter().position(|item| item.id() == id) else {
        return;
    };
    let other = match to {
        Shift::Earlier => list.get(..index).and_then(|before| before.iter().rposition(belongs)),
        Shift::Later => list
            .iter()
            .skip(index + 1)
            .position(belongs)
            .map(|further| index + 1 + further),
    };
    if let Some(other) = other {
        list.swap(index, other);
    }
}

/// As sixteen figures: no program takes it for a number and rounds it.
impl Tell for PlanId {
    fn tell(&self, json: &mut Json) {
        json.string(&format!("{:016x}", self.0));
    }
}

impl Tell for Id {
    fn tell(&self, json: &mut Json) {
        json.string(&self.to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    struct Thing(u32);
    impl Item for Thing {
        fn id(&self) -> Id {
            Id::own(self.0)
        }
    }

    #[test]
    fn an_id_survives_its_text_and_its_bytes() {
        for id in [Id::own(1), Id::own(400), Id { author: 3, count: 7 }] {
            assert_eq!(id.to_string().parse(), Ok(id));
            assert_eq!(minicbor::decode::<Id>(&minicbor::to_vec(id).unwrap()).unwrap(), id);
        }
    }

    #[test]
    fn a_text_that_is_no_id_is_refused() {
        for text in ["", "a", "1.", ".2", "-1", "1.2.3", "99999999999"] {
            assert_eq!(text.parse::<Id>(), Err(ParseIdError), "{text}");
        }
    }

    #[test]
    fn an_index_finds_what_is_found_one_by_one() {
        #[derive(Debug, PartialEq)]
        struct Named(u32, char);
        impl Item for Named {
            fn id(&self) -> Id {
                Id::own(self.0)
            }
        }
        let list = [Named(4, 'a'), Named(1, 'b'), Named(4, 'c'), Named(2, 'd')];
        let index = Index::of(&list);
        for id in (0..6).map(Id::own) {
            assert_eq!(index.find(id), find(&list, id));
        }
    }

    #[test]
    fn what_was_taken_returns_to_its_place() {
        let mut list = vec![Thing(1), Thing(2), Thing(3)];
        let taken = take(&mut list, Id::own(2)).unwrap();
        assert_eq!(list, [Thing(1), Thing(3)]);
        put_back(&mut list, taken.clone());
        put_back(&mut list, taken);
        assert_eq!(list, [Thing(1), Thing(2), Thing(3)]);
    }

    #[test]
    fn moving_stops_at_the_ends() {
        let mut list = vec![Thing(1), Thing(2)];
        shift(&mut list, Id::own(1), Shift::Earlier);
        assert_eq!(list, [Thing(1), Thing(2)]);
        shift(&mut list, Id::own(1), Shift::Later);
        shift(&mut list, Id::own(1), Shift::Later);
        assert_eq!(list, [Thing(2), Thing(1)]);
    }

    #[test]
    fn moving_among_some_passes_over_the_others() {
        let odd = |thing: &Thing| thing.0 % 2 == 1;
        let mut list = vec![Thing(1), Thing(2), Thing(4), Thing(3), Thing(6)];
        shift_among(&mut list, Id::own(1), Shift::Later, odd);
        assert_eq!(list, [Thing(3), Thing(2), Thing(4), Thing(1), Thing(6)]);
        shift_among(&mut list, Id::own(1), Shift::Later, odd);
        shift_among(&mut list, Id::own(3), Shift::Earlier, odd);
        shift_among(&mut list, Id::own(9), Shift::Earlier, odd);
        assert_eq!(list, [Thing(3), Thing(2), Thing(4), Thing(1), Thing(6)]);
        shift_among(&mut list, Id::own(1), Shift::Earlier, odd);
        assert_eq!(list, [Thing(1), Thing(2), Thing(4), Thing(3), Thing(6)]);
    }
}
