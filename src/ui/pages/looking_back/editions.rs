//! Opening earlier versions, and what to say when one does not open.

use leptos::prelude::*;

use crate::document::{OpenError, open_edition};
use crate::plan::Plan;
use crate::text::versions as words;
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::session::Session;

/// Why an earlier version is not there to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Closed {
    /// There is no such version.
    Missing,
    /// It does not open.
    Problem(OpenError),
}

/// The version just before this one; none if there is none that opens. It is opened once and not at every change.
pub(super) fn last(session: Session) -> Memo<Option<Plan>> {
    let version = session.read(|plan| plan.version);
    Memo::new(move |_| {
        version.track();
        session
            .plan
            .with_untracked(|plan| plan.editions.last().and_then(|edition| open_edition(edition).ok()))
    })
}

/// The plan as it was in this version.
pub(super) fn open(plan: &Plan, number: u32) -> Result<Plan, Closed> {
    let edition = plan.edition(number).ok_or(Closed::Missing)?;
    open_edition(edition).map_err(Closed::Problem)
}

/// What to say of a version that cannot be read.
pub(super) fn closed(why: Closed) -> Piece {
    let words = match why {
        Closed::Missing => words::missing(),
        Closed::Problem(OpenError::Newer) => words::newer(),
        Closed::Problem(_) => words::damaged(),
    };
    view! { <p class="note note--warn">{words}</p> }.piece()
}
