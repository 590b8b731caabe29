//! The bytes that a plan becomes: one envelope for a link, a record on this device and a backup file.
//!
//! `FORMAT.md` in this room says what every byte means. The envelope carries what it is given: which parts of a plan
//! leave the device is chosen before this, by whoever makes the [`Plan`] that goes in.

mod body;
mod envelope;
pub mod example;
pub mod limits;
mod link;
mod packing;

#[cfg(test)]
mod tests;

use core::fmt;

use crate::plan::{self, Plan};
use envelope::Kind;
pub use link::{from_text, is_document_fragment, link, to_fragment};
use packing::Packing;

/// What the name of a backup file ends with, without the dot. The file holds the bytes of [`encode_packed`].
pub const FILE_EXTENSION: &str = "fgp";

/// What was found in an envelope.
#[derive(Clone, Debug, PartialEq)]
pub enum Opened {
    /// A plan, whole: it may be changed and written again.
    Plan(Plan),
    /// A plan from a newer app, as far as this app can read it.
    ///
    /// Show it and never write it: writing would drop what this app does not know. Keep its bytes as they are.
    ReadOnly {
        /// The arrangement of fields that it was written with, higher than [`plan::SCHEMA`].
        schema: u32,
        /// What this app understands of it.
        plan: Plan,
    },
}

impl Opened {
    /// The plan, whether it may be changed or not.
    #[must_use]
    pub const fn plan(&self) -> &Plan {
        match self {
            Self::Plan(plan) | Self::ReadOnly { plan, .. } => plan,
        }
    }

    /// The plan, whether it may be changed or not.
    #[must_use]
    pub fn into_plan(self) -> Plan {
        match self {
            Self::Plan(plan) | Self::ReadOnly { plan, .. } => plan,
        }
    }

    /// Whether the plan comes from a newer app, so that it may be shown but not written.
    #[must_use]
    pub const fn is_read_only(&self) -> bool {
        matches!(self, Self::ReadOnly { .. })
    }
}

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
/// Never fails. A result longer than [`limits::MAX_BYTES`] can not be opened again; whoever stores it looks at that.
#[must_use]
pub fn encode_record(plan: &Plan) -> Vec<u8> {
    seal(plan::SCHEMA, Packing::Stored, &body::write(plan))
}

/// The bytes of a plan for a link or a file: packed, unless that makes them no shorter.
///
/// Never fails. The same bound as for [`encode_record`] holds; for a link see [`limits::MAX_LINK_CHARS`].
#[must_use]
pub fn encode_packed(plan: &Plan) -> Vec<u8> {
    let body = body::write(plan);
    match packing::pack(&body) {
        Some(packed) => seal(plan::SCHEMA, Packing::Ppmd { unpacked: body.len() }, &packed),
        None => seal(plan::SCHEMA, Packing::Stored, &body),
    }
}

/// Opens the bytes of a record or a file.
///
/// # Errors
///
/// See [`OpenError`]. Work and memory stay within [`limits`], whatever the bytes are.
pub fn decode(bytes: &[u8]) -> Result<Opened, OpenError> {
    let contents = envelope::open(bytes)?;
    let (head, body) = envelope::Head::read(contents)?;
    let body = packing::unpack(head.packing, body)?;
    match (body::read(&body), head.schema > plan::SCHEMA) {
        (Ok(plan), false) => Ok(Opened::Plan(plan)),
        (Ok(plan), true) => Ok(Opened::ReadOnly {
            schema: head.schema,
            plan,
        }),
        (Err(OpenError::Damaged), true) => Err(OpenError::Newer),
        (Err(error), _) => Err(error),
    }
}

/// Puts a body in its envelope.
fn seal(schema: u32, packing: Packing, body: &[u8]) -> Vec<u8> {
    let head = envelope::Head {
        kind: Kind::Plan,
        packing,
        schema,
    };
    envelope::seal(&head, body)
}
