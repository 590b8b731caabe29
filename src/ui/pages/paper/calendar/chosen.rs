//! What was chosen for the calendar file.

use crate::export::calendar::{Options, Scope, Stamp, Titles};
use crate::plan::Plan;
use crate::plan::id::{Id, find};

/// For whom, or which one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Whose {
    /// Everybody's.
    #[default]
    All,
    /// One person's.
    Person,
    /// One agreement.
    One,
}

/// What was chosen. Everything that tells who or where is off at first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Chosen {
    pub(super) whose: Whose,
    pub(super) person: Option<Id>,
    pub(super) agreement: Option<Id>,
    pub(super) own_words: bool,
    pub(super) names: bool,
    pub(super) places: bool,
    pub(super) contacts: bool,
    pub(super) private: bool,
    pub(super) no_reviews: bool,
}

impl Chosen {
    /// The same for the file; none while it is not said of whom, or which one.
    pub(super) fn options(self, plan: &Plan, stamp: Stamp) -> Option<Options> {
        let scope = match self.whose {
            Whose::All => Scope::All,
            Whose::Person => Scope::Person(self.person.filter(|id| plan.person(*id).is_some())?),
            Whose::One => Scope::Agreement(self.agreement.filter(|id| find(&plan.agreements, *id).is_some())?),
        };
        Some(Options {
            sequence: plan.calendar_files,
            titles: if self.own_words { Titles::Own } else { Titles::Neutral },
            names: self.names,
            places: self.places,
            contacts: self.contacts,
            private: self.private,
            reviews: !self.no_reviews,
            ..Options::new(stamp, scope)
        })
    }
}
