//! The plan that is open, and what pages do with it.

use std::sync::{Arc, Mutex};

use leptos::prelude::*;

use super::saving::SaveState;
use crate::plan::Plan;
use crate::route::{Page, Route, Source};
use crate::store::plans::Saved;

/// The plan that is open: shared by all its pages, cheap to copy.
#[derive(Clone, Copy)]
pub struct Session {
    /// The plan as it is now.
    pub plan: RwSignal<Plan>,
    /// Where it comes from.
    pub source: RwSignal<Source>,
    /// Which record on this device it is, and at which revision; none until something was kept.
    pub saved: RwSignal<Option<Saved>>,
    /// How far the keeping is.
    pub state: RwSignal<SaveState>,
    /// Whether it may be changed: a plan of a newer app may not.
    pub read_only: bool,
    /// What can be undone.
    pub undo: RwSignal<Option<Undo>>,
    /// Counts changes by this person, so that saving knows whether there is something to keep.
    pub edits: RwSignal<u32>,
}

/// A removal that can be taken back.
#[derive(Clone)]
pub struct Undo {
    /// What was removed, in words.
    pub what: String,
    /// Puts it back. No `Callback`: that belongs to the part of the page that made it, which is the card that is gone.
    pub put_back: Arc<dyn Fn() + Send + Sync>,
}

/// One value of the plan, to read and to change.
pub struct Bind<T: Send + Sync + 'static> {
    /// The value as it is now.
    pub get: Signal<T>,
    /// Writes another value into the plan.
    pub set: Callback<T>,
}

impl<T: Send + Sync + 'static> Clone for Bind<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T: Send + Sync + 'static> Copy for Bind<T> {}

impl Session {
    /// A session on this plan.
    #[must_use]
    pub fn new(plan: Plan, source: Source, saved: Option<Saved>, read_only: bool) -> Self {
        Self {
            plan: RwSignal::new(plan),
            source: RwSignal::new(source),
            saved: RwSignal::new(saved),
            state: RwSignal::new(SaveState::Unchanged),
            read_only,
            undo: RwSignal::new(None),
            edits: RwSignal::new(0),
        }
    }

    /// A value of the plan, worked out anew when the plan changes and passed on only when it differs.
    pub fn read<T: PartialEq + Send + Sync + 'static>(
        self,
        read: impl Fn(&Plan) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        // Boxed, so that all values of one type share their code.
        let read: Box<dyn Fn(&Plan) -> T + Send + Sync> = Box::new(read);
        memo(self.plan, read)
    }

    /// Changes the plan.
    pub fn change<T>(self, change: impl FnOnce(&mut Plan) -> T) -> T {
        let result = change(&mut self.plan.write());
        self.edits.update(|edits| *edits = edits.wrapping_add(1));
        result
    }

    /// Ties a value of the plan to a field on a page.
    pub fn bind<T: PartialEq + Send + Sync + 'static>(
        self,
        read: impl Fn(&Plan) -> T + Send + Sync + 'static,
        write: impl Fn(&mut Plan, T) + Send + Sync + 'static,
    ) -> Bind<T> {
        Bind {
            get: self.read(read).into(),
            set: Callback::new(move |value| self.change(|plan| write(plan, value))),
        }
    }

    /// Offers to take a removal back.
    pub fn offer_undo(self, what: String, put_back: impl FnOnce(&mut Plan) + Send + Sync + 'static) {
        let put_back = Mutex::new(Some(put_back));
        let put_back = Arc::new(move || {
            if let Some(put_back) = put_back.lock().ok().and_then(|mut once| once.take()) {
                self.change(put_back);
            }
            self.undo.set(None);
        });
        self.undo.set(Some(Undo { what, put_back }));
    }

    /// The address of a page of this plan.
    pub fn href(self, page: Page) -> String {
        Route::Plan(self.source.get(), page).href()
    }

    /// Goes to a page of this plan.
    pub fn go(self, page: Page) {
        crate::platform::address::go(&Route::Plan(self.source.get_untracked(), page).href());
    }

    /// Whether this is the example, of which nothing is kept.
    #[must_use]
    pub fn is_example(self) -> bool {
        self.source.get() == Source::Example
    }
}

fn memo<T: PartialEq + Send + Sync + 'static>(
    plan: RwSignal<Plan>,
    read: Box<dyn Fn(&Plan) -> T + Send + Sync>,
) -> Memo<T> {
    Memo::new(move |_| plan.with(&read))
}

/// The session of the page that this is called on.
///
/// # Panics
/// Outside a page of a plan: there is no session there, which is a mistake in the app and not in what comes from
/// outside.
#[must_use]
pub fn use_session() -> Session {
    expect_context::<Session>()
}
