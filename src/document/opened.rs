//! What was found in an envelope.

use super::Sealed;
use crate::letter::{Answer, Share};
use crate::plan::Plan;

/// What was found in an envelope.
///
/// What comes from a newer app is shown as far as this app can read it, and never written: writing would drop what
/// this app does not know. Keep its bytes as they are.
#[derive(Clone, Debug, PartialEq)]
pub enum Opened {
    /// A plan, whole: it may be changed and written again.
    Plan(Plan),
    /// A plan from a newer app, as far as this app can read it.
    ReadOnly {
        /// The arrangement of fields that it was written with, higher than [`crate::plan::SCHEMA`].
        schema: u32,
        /// What this app understands of it.
        plan: Plan,
    },
    /// A part or a copy of somebody's plan.
    Share(Share),
    /// The same, from a newer app: it may be read and not answered, nor carried on with.
    ReadOnlyShare {
        /// The arrangement of fields that it was written with, higher than [`crate::plan::SCHEMA`].
        schema: u32,
        /// What this app understands of it.
        share: Share,
    },
    /// What somebody says to a share.
    Answer(Answer),
    /// Something that needs a passphrase.
    Sealed(Sealed),
}

impl Opened {
    /// The plan, whole or as far as it was shared, whether it may be changed or not.
    #[must_use]
    pub const fn plan(&self) -> Option<&Plan> {
        match self {
            Self::Plan(plan) | Self::ReadOnly { plan, .. } => Some(plan),
            Self::Share(share) | Self::ReadOnlyShare { share, .. } => Some(&share.plan),
            Self::Answer(_) | Self::Sealed(_) => None,
        }
    }

    /// The plan, whole or as far as it was shared, whether it may be changed or not.
    #[must_use]
    pub fn into_plan(self) -> Option<Plan> {
        match self {
            Self::Plan(plan) | Self::ReadOnly { plan, .. } => Some(plan),
            Self::Share(share) | Self::ReadOnlyShare { share, .. } => Some(share.plan),
            Self::Answer(_) | Self::Sealed(_) => None,
        }
    }

    /// Whether it comes from a newer app, so that it may be shown but not written.
    #[must_use]
    pub const fn is_read_only(&self) -> bool {
        matches!(self, Self::ReadOnly { .. } | Self::ReadOnlyShare { .. })
    }
}
