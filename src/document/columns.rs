//! A body turned on its side, so that the text model finds like beside like.
//!
//! A body is CBOR: what a plan holds, one thing after another. Here the same field of all things of a list stands
//! together, all texts stand behind the rest, and the same fields are not named again for every thing. The first large
//! number is set beside: it is the random name of the plan, which no model can foretell. This room knows nothing of
//! plans, so a field of a later app moves along. [`join`] gives back the very bytes that [`split`] took;
//! a body that it cannot give back is left as it is. `FORMAT.md` describes the outcome.

mod head;
mod join;
mod split;

pub(super) use join::join;
#[cfg(test)]
pub(super) use split::shape;
pub(super) use split::split;

/// How many records, lists and values may stand in a body that is turned.
const MAX_NODES: usize = 400_000;
/// How deep they may stand in each other.
const MAX_DEPTH: usize = 24;
/// So many lists of field numbers are remembered in one column.
const MAX_KNOWN: usize = 64;

/// The head of a number of eight bytes. With the first of them set beside, it stands without its bytes.
const LARGE: u8 = 0x1B;
/// The smallest number with that head.
const LEAST_LARGE: u64 = 1 << 32;

/// The kinds of CBOR items, as the high three bits of their head.
mod major {
    pub(super) const NUMBER: u8 = 0;
    pub(super) const NEGATIVE: u8 = 1;
    pub(super) const BYTES: u8 = 2;
    pub(super) const TEXT: u8 = 3;
    pub(super) const LIST: u8 = 4;
    pub(super) const RECORD: u8 = 5;
    /// A tag in CBOR, which no plan has; in columns an alternative: a list of its number and its contents.
    pub(super) const ALTERNATIVE: u8 = 6;
    pub(super) const SIMPLE: u8 = 7;
}

/// What stands in a body. `T` is a text.
enum Node<'a, T> {
    /// A number, a negative number, a simple value: kind and number.
    Plain(u8, u64),
    Bytes(&'a [u8]),
    Text(T),
    List(Vec<Node<'a, T>>),
    /// A number and its contents, in CBOR a list of two.
    Alternative(u64, Box<Node<'a, T>>),
    Record(Vec<(u64, Node<'a, T>)>),
}

/// The difference of two numbers as a small number: 0, -1, 1, -2, 2 … become 0, 1, 2, 3, 4 …
const fn fold(difference: u64) -> u64 {
    let signed = difference.cast_signed();
    ((signed << 1) ^ (signed >> 63)).cast_unsigned()
}

const fn unfold(folded: u64) -> u64 {
    (folded >> 1) ^ (folded & 1).wrapping_neg()
}

#[cfg(test)]
mod tests;
