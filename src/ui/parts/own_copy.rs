//! A copy for the family itself: without what it keeps among itself, unless it chooses otherwise.

use leptos::prelude::*;

use crate::document;
use crate::plan::Plan;
use crate::text::own_copy as words;
use crate::ui::erase::{IntoPiece, Piece, redraw};
use crate::ui::parts::choices::Toggle;
use crate::ui::session::{Bind, Session};

/// What goes into a copy for oneself.
#[derive(Clone, Copy)]
pub struct OwnCopy {
    session: Session,
    all: RwSignal<bool>,
}

impl OwnCopy {
    /// Nothing is chosen yet.
    #[must_use]
    pub fn new(session: Session) -> Self {
        Self {
            session,
            all: RwSignal::new(false),
        }
    }

    /// The choice, where there is something to choose about.
    pub fn choice(self) -> Piece {
        if !self.session.plan.with_untracked(document::has_private) {
            return None::<&'static str>.piece();
        }
        let bind = Bind {
            get: self.all.into(),
            set: Callback::new(move |all| self.all.set(all)),
        };
        view! {
            <Toggle label=words::with_private().to_owned() hint=words::with_private_hint() bind />
            <p class="hint" role="status">
                {redraw(move || if self.all.get() { words::with() } else { words::without() })}
            </p>
        }
        .piece()
    }

    /// Makes something of the copy that was chosen.
    pub fn make<T>(self, make: impl FnOnce(&Plan) -> T) -> T {
        self.session.plan.with_untracked(|plan| {
            let plan = plan.for_elsewhere();
            if self.all.get_untracked() {
                make(&plan)
            } else {
                make(&document::without_private(&plan))
            }
        })
    }
}
