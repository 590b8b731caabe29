//! Where a change is: field by field, and thing by thing, from the plan down.

use crate::plan::id::Id;

/// By what a thing is known in its list, in the bytes of the format: its name in the plan, the person who said it, or
/// all that it says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key(Vec<u8>);

impl Key {
    /// A key of these bytes: one value of the format.
    pub(crate) const fn of(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The name as a key.
    #[must_use]
    pub fn named(id: Id) -> Self {
        let mut out = minicbor::Encoder::new(Vec::new());
        crate::plan::wire::put(&id, &mut out);
        Self(out.into_writer())
    }

    /// The name in the plan, if the key is one.
    #[must_use]
    pub fn id(&self) -> Option<Id> {
        super::read(&self.0)
    }

    /// The bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// One step down: a field, and which thing if the field is a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The number of the field.
    pub number: u32,
    /// Which thing in the list.
    pub key: Option<Key>,
}

impl Step {
    /// To a field.
    #[must_use]
    pub const fn field(number: u32) -> Self {
        Self { number, key: None }
    }

    /// To the thing with this name in a list.
    #[must_use]
    pub fn item(number: u32, id: Id) -> Self {
        Self {
            number,
            key: Some(Key::named(id)),
        }
    }
}

/// Whether what lies at `lower` lies in what lies at `upper`.
pub(super) fn covers(upper: &[Step], lower: &[Step]) -> bool {
    let last = upper.len().checked_sub(1);
    upper.len() <= lower.len()
        && upper.iter().zip(lower).enumerate().all(|(index, (up, low))| {
            // A list as a whole covers each thing in it.
            up.number == low.number && (up.key == low.key || (up.key.is_none() && Some(index) == last))
        })
}
