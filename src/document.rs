//! The bytes that a plan becomes: one envelope for a link, a record on this device and a backup file.
//!
//! `FORMAT.md` in this room says what every byte means. The envelope carries what it is given: which parts of a plan
//! leave the device is chosen before this, by whoever makes the [`Plan`] that goes in.

mod body;
mod columns;
mod digits;
mod edition;
mod envelope;
pub mod example;
pub mod limits;
mod link;
mod opened;
mod packing;
mod sealed;

#[cfg(test)]
mod tests;

use core::fmt;

use crate::letter::{Answer, Posted, Share};
use crate::plan::wire::Record;
use crate::plan::{self, Plan};
pub use edition::{begin_next_version, has_private, open_edition, without_private};
use envelope::{Head, Kind};
pub use link::{QrParts, from_text, is_document_fragment, link, link_to, qr_parts, to_fragment};
pub use opened::Opened;
use packing::Packing;
pub use sealed::Sealed;

/// What the name of a backup file ends with, without the dot. The file holds the bytes of [`encode_packed`].
pub const FILE_EXTENSION: &str = "fgp";

/// Why bytes or a text could not be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// This is something else, or there is no link in the text.
    NotADocument,
    /// The end is missing: a link that was not copied whole, a file that was not saved whole.
    CutOff,
    /// Something in it was changed on the way, or it was never right.
    Damaged,
    /// It is larger than this app is willing to read.
    TooLarge,
    /// It comes from a newer app, and this one cannot read any of it.
    Newer,
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotADocument => "not a document of this app",
            Self::CutOff => "the end of the document is missing",
            Self::Damaged => "the document is damaged",
            Self::TooLarge => "the document is too large",
            Self::Newer => "the document comes from a newer app",
        })
    }
}

impl core::error::Error for OpenError {}

/// The bytes of a plan as it is kept on this device: not packed, so that saving after every pause in typing is quick.
///
/// Never fails. Too large a result can not be opened again; whoever stores it looks at that with [`opens_again`].
#[must_use]
pub fn encode_record(plan: &Plan) -> Vec<u8> {
    stored(Kind::Plan, &body::write(plan))
}

/// Whether a record of [`encode_record`] can be opened again: whoever keeps it asks first, or a family could lose its plan
/// by taking in too much from somebody else.
#[must_use]
pub fn opens_again(record: &[u8]) -> bool {
    decode_record(record).is_ok()
}

/// The bytes of a whole plan for a link or a file: packed, unless that makes them no shorter.
///
/// Never fails. A result longer than [`limits::MAX_BYTES`] can not be opened again; for a link see [`limits::MAX_LINK_CHARS`].
#[must_use]
pub fn encode_packed(plan: &Plan) -> Vec<u8> {
    packed(Kind::Plan, plan)
}

/// The bytes of a part or a copy of a plan, packed. Bounds as for [`encode_packed`].
#[must_use]
pub fn encode_share(share: &Share) -> Vec<u8> {
    packed(Kind::Share, share)
}

/// The bytes of an answer, packed. Bounds as for [`encode_packed`].
#[must_use]
pub fn encode_answer(answer: &Answer) -> Vec<u8> {
    packed(Kind::Answer, &answer.posted())
}

/// The bytes of an encrypted document. Bounds as for [`encode_packed`]; rounds outside of
/// [`limits::MIN_ITERATIONS`] to [`limits::MAX_ITERATIONS`] can not be opened again.
#[must_use]
pub fn encode_sealed(sealed: &Sealed) -> Vec<u8> {
    sealed.write()
}

/// How long the document at the beginning of these bytes is, if one stands there whole and unchanged. What is in it is not
/// read.
#[must_use]
pub fn whole_at(bytes: &[u8]) -> Option<usize> {
    let length = envelope::promised(bytes).ok()?;
    envelope::open(bytes.get(..length)?).ok().map(|_| length)
}

/// Opens the bytes of a record, a file or a link.
///
/// # Errors
///
/// See [`OpenError`]. Work and memory stay within [`limits`], whatever the bytes are.
pub fn decode(bytes: &[u8]) -> Result<Opened, OpenError> {
    let contents = envelope::open(bytes)?;
    let (head, body) = envelope::Head::read(contents)?;
    if head.kind == Kind::Sealed {
        return Sealed::read(body).map(Opened::Sealed);
    }
    let schema = head.schema;
    let newer = schema > plan::SCHEMA;
    let body = packing::unpack(head.packing, body)?;
    let opened = match (head.kind, newer) {
        (Kind::Plan, false) => body::read(&body).map(Opened::Plan),
        (Kind::Plan, true) => body::read(&body).map(|plan| Opened::ReadOnly { schema, plan }),
        (Kind::Share, false) => body::read(&body).map(Opened::Share),
        (Kind::Share, true) => body::read(&body).map(|share| Opened::ReadOnlyShare { schema, share }),
        (Kind::Answer, false) => body::read::<Posted>(&body).map(|posted| Opened::Answer(posted.into())),
        // Half an answer taken in would be a wrong answer.
        (Kind::Answer | Kind::Sealed, _) => Err(OpenError::Newer),
    };
    match opened {
        Err(OpenError::Damaged) if newer => Err(OpenError::Newer),
        Ok(opened) if !opened.plan().is_none_or(is_of_a_family) => Err(OpenError::TooLarge),
        opened => opened,
    }
}

/// Whether the pages can show it within a moment.
fn is_of_a_family(plan: &Plan) -> bool {
    plan.people.len() <= limits::MAX_PEOPLE && plan.agreements.len() <= limits::MAX_AGREEMENTS
}

/// Opens the bytes of a record on this device, where only whole plans are kept.
///
/// # Errors
///
/// See [`decode`]; a document of another kind is [`OpenError::Damaged`].
pub fn decode_record(bytes: &[u8]) -> Result<Opened, OpenError> {
    match decode(bytes)? {
        opened @ (Opened::Plan(_) | Opened::ReadOnly { .. }) => Ok(opened),
        _ => Err(OpenError::Damaged),
    }
}

/// A record as it may stand in a copy of one's own: whole, but for the private answer about talking together, which stays
/// on the device. What cannot be read goes along as it is.
#[must_use]
pub fn record_for_copy(bytes: &[u8]) -> Vec<u8> {
    match decode_record(bytes) {
        Ok(Opened::Plan(plan)) if plan.talk_together.is_some() => encode_record(&plan.for_elsewhere()),
        _ => bytes.to_vec(),
    }
}

/// Puts a record in its envelope, packed if that is shorter.
fn packed(kind: Kind, record: &dyn Record) -> Vec<u8> {
    let body = body::write(record);
    let Some((packing, packed)) = packing::pack(&body) else {
        return stored(kind, &body);
    };
    let head = Head {
        kind,
        packing,
        schema: plan::SCHEMA,
    };
    let packed = envelope::wrap(&head, &packed);
    let stored = stored(kind, &body);
    if packed.len() < stored.len() { packed } else { stored }
}

fn stored(kind: Kind, body: &[u8]) -> Vec<u8> {
    let head = Head {
        kind,
        packing: Packing::Stored,
        schema: plan::SCHEMA,
    };
    envelope::wrap(&head, body)
}
