//! Keeps the open plan while a person types: soon after they pause, at once when they leave.

use core::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::door::Door;
use super::session::Session;
use crate::change::together;
use crate::document;
use crate::plan::Plan;
use crate::plan::day::TimeOfDay;
use crate::platform::tabs::Line;
use crate::platform::{address, clock, dom, focus, persistence};
use crate::route::{Route, Source};
use crate::store::plans::{self, Saved, StoreError};
use crate::store::settings;

/// How long after the last key something is kept.
const PAUSE_MS: i32 = 300;
/// How long somebody can type on before something is kept all the same.
const LONGEST_MS: f64 = 2_000.0;

/// How far the keeping is. "Saved" is said only when the transaction is complete.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum SaveState {
    /// Nothing was changed since it was opened.
    #[default]
    Unchanged,
    /// Something is not kept yet.
    Saving,
    /// All is kept, since this time.
    Saved(Option<TimeOfDay>),
    /// It could not be kept. The text stays on screen.
    Failed(SaveFailure),
    /// Another tab had written in the same place: what was written here is kept beside it, as a plan of its own.
    KeptBeside,
    /// The plan was no longer on this device, taken away by the browser or in another tab: what is on screen is kept anew.
    KeptAgain,
}

/// Why it could not be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveFailure {
    /// This browser keeps nothing, or its storage failed.
    Unavailable,
    /// There is no room left.
    Full,
    /// The plan is larger than this app can open again.
    TooLarge,
    /// Another tab keeps the storage from opening.
    Blocked,
    /// A newer app made the storage another one.
    Newer,
}

impl From<StoreError> for SaveFailure {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Full => Self::Full,
            StoreError::Blocked => Self::Blocked,
            StoreError::Newer => Self::Newer,
            StoreError::Unavailable | StoreError::Changed | StoreError::Locked => Self::Unavailable,
        }
    }
}

/// What became of a record that somebody else changed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joined {
    /// What stands there was taken into the plan here.
    Yes,
    /// Both wrote in one place.
    No,
    /// It is not there any more.
    Gone,
}

/// The keeper of one session.
#[derive(Clone)]
pub struct Saver {
    session: Session,
    line: Line,
    door: Door,
    work: Rc<Work>,
}

thread_local! {
    /// The keeper of the plan that was open last.
    static LAST: RefCell<Option<Saver>> = const { RefCell::new(None) };
}

/// The line on which tabs say which plan they kept.
pub const KEPT_LINE: &str = "familiegroepsplan";

/// Counts the plans that are kept from now on, in this tab or in another: a list of plans looks again at each. Whoever
/// went back while the last words were being kept finds them a moment later.
#[must_use]
pub fn kept_from_now_on() -> ReadSignal<u32> {
    let (count, set_count) = signal(0_u32);
    let line = Line::open(KEPT_LINE, move |_| {
        let _ = set_count.try_update(|count| *count = count.wrapping_add(1));
    });
    let line = StoredValue::new_local(line);
    on_cleanup(move || {
        let _ = line.try_with_value(Line::close);
    });
    count
}

/// Keeps what is not kept yet, and waits for it so many milliseconds at most.
pub async fn flushed(at_most: i32) {
    const STEP: i32 = 20;
    let Some(saver) = LAST.with_borrow(Clone::clone) else {
        return;
    };
    saver.keep();
    for _ in 0..at_most / STEP {
        if !saver.is_waiting() {
            return;
        }
        dom::pause(STEP).await;
    }
}

/// What the keeper remembers between two saves.
#[derive(Default)]
struct Work {
    timer: Cell<Option<i32>>,
    waiting_since: Cell<Option<f64>>,
    busy: Cell<bool>,
    /// How many edits are kept.
    kept: Cell<u32>,
    /// The record as it was when this tab last had all of it: what another tab wrote since is told by it.
    base: RefCell<Option<Vec<u8>>>,
    /// The line of this plan on which tabs say at once how many names they gave.
    names: RefCell<Option<(u32, Line)>>,
    /// How many names this tab said were given.
    told: Cell<u32>,
}

impl Saver {
    /// Begins to keep this session, for as long as the current owner lives. The example and a plan of a newer app are
    /// never kept.
    pub fn start(session: Session, line: Line) -> Self {
        let saver = Self {
            session,
            line,
            door: expect_context(),
            work: Rc::default(),
        };
        LAST.set(Some(saver.clone()));
        // Whoever comes back to an open plan finds its edits kept, unless the last word was that they are not.
        if !matches!(session.state.get_untracked(), SaveState::Saving | SaveState::Failed(_)) {
            saver.work.kept.set(session.edits.get_untracked());
            let base = session.plan.with_untracked(document::encode_record);
            saver.work.base.replace(Some(base));
        }
        if session.source.get_untracked() != Source::Example && !session.read_only {
            let keeper = saver.clone();
            Effect::new(move |_| {
                let edits = session.edits.get();
                keeper.tell_names();
                if edits != keeper.work.kept.get() {
                    keeper.wait();
                }
            });
        }
        saver
    }

    /// Says to the other tabs of this plan how many names were given, before anything is kept: two tabs that add something
    /// at the same time must not call it the same. Where one of the two is not kept under that name, what is written on it
    /// afterwards would land on the other.
    fn tell_names(&self) {
        let session = self.session;
        let (Some(Some(saved)), Some(named)) = (
            session.saved.try_get_untracked(),
            session.plan.try_with_untracked(|plan| plan.named),
        ) else {
            return;
        };
        let mut names = self.work.names.borrow_mut();
        if names.as_ref().is_none_or(|(key, _)| *key != saved.key) {
            let heard = move |named: u32| {
                let _ = session
                    .plan
                    .try_update_untracked(|plan| plan.named = plan.named.max(named));
            };
            *names = Some((
                saved.key,
                Line::open(&format!("familiegroepsplan-namen-{}", saved.key), heard),
            ));
        }
        if let Some((_, line)) = names.as_ref()
            && self.work.told.replace(named) < named
        {
            line.send(named);
        }
    }

    /// Whether something that is to be kept is not kept yet.
    fn is_waiting(&self) -> bool {
        let source = self.session.source.try_get_untracked();
        let is_kept = source.is_some_and(|source| source != Source::Example) && !self.session.read_only;
        is_kept && self.is_behind()
    }

    /// Whether something is not kept yet.
    fn is_behind(&self) -> bool {
        let edits = self.session.edits.try_get_untracked();
        self.work.busy.get() || edits.is_some_and(|edits| edits != self.work.kept.get())
    }

    fn wait(&self) {
        if !matches!(
            self.session.state.get_untracked(),
            SaveState::Saving | SaveState::Failed(_)
        ) {
            self.session.state.set(SaveState::Saving);
        }
        if let Some(timer) = self.work.timer.take() {
            dom::cancel(timer);
        }
        let now = clock::milliseconds();
        let since = self.work.waiting_since.get().unwrap_or(now);
        self.work.waiting_since.set(Some(since));
        if now - since >= LONGEST_MS {
            return self.keep();
        }
        let keeper = self.clone();
        self.work.timer.set(dom::after(PAUSE_MS, move || keeper.keep()));
    }

    /// Keeps the plan now, if there is something to keep. One save runs at a time; the next starts when it is done.
    pub fn keep(&self) {
        if let Some(timer) = self.work.timer.take() {
            dom::cancel(timer);
        }
        self.work.waiting_since.set(None);
        if self.work.busy.get() || !self.is_waiting() {
            return;
        }
        let Some(edits) = self.session.edits.try_get_untracked() else {
            return;
        };
        let Some(bytes) = self.session.plan.try_with_untracked(document::encode_record) else {
            return;
        };
        if !document::opens_again(&bytes) {
            return self.say(SaveState::Failed(SaveFailure::TooLarge));
        }
        let from = self.session.saved.try_get_untracked().flatten();
        self.work.busy.set(true);
        let keeper = self.clone();
        spawn_local(async move {
            let result = match from {
                Some(from) => plans::save(from, &bytes).await,
                None => plans::add(&bytes).await,
            };
            let (result, says) = match (result, from) {
                (Err(StoreError::Changed), Some(from)) => match keeper.join(from.key).await {
                    Ok(Joined::Yes) => {
                        keeper.work.busy.set(false);
                        return keeper.keep();
                    }
                    Ok(Joined::No) => (plans::add(&bytes).await, Some(SaveState::KeptBeside)),
                    Ok(Joined::Gone) => (plans::add(&bytes).await, Some(SaveState::KeptAgain)),
                    Err(error) => (Err(error), None),
                },
                (other, _) => (other, None),
            };
            keeper.work.busy.set(false);
            match result {
                Ok(saved) => {
                    keeper.work.base.replace(Some(bytes));
                    if from.is_none() && !settings::not_mine() {
                        persistence::ask();
                    }
                    keeper.kept(saved, edits, says);
                }
                // It stays in memory, and is kept when the lock opens.
                Err(StoreError::Locked) => keeper.door.look(),
                Err(error) => keeper.say(SaveState::Failed(error.into())),
            }
        });
    }

    /// Takes what another tab kept into the plan that is open here, if nobody has to choose. It still has to be kept.
    async fn join(&self, key: u32) -> Result<Joined, StoreError> {
        let Some(stored) = plans::load(key).await? else {
            return Ok(Joined::Gone);
        };
        let base = self.work.base.borrow().as_deref().and_then(plan_of);
        let (Some(base), Ok(theirs)) = (base, stored.kept) else {
            return Ok(Joined::No);
        };
        let joined = self
            .session
            .plan
            .try_with_untracked(|mine| together(&base, mine, &theirs.plan));
        let Some(plan) = joined.flatten().filter(|_| !theirs.read_only) else {
            return Ok(Joined::No);
        };
        self.work.base.replace(Some(stored.bytes));
        let revision = stored.revision;
        let _ = self.session.saved.try_set(Some(Saved { key, revision }));
        self.show(plan);
        Ok(Joined::Yes)
    }

    /// Shows the plan as another tab kept it. What was named since stays named.
    fn show(&self, plan: Plan) {
        focus::stays_while(|| {
            let _ = self.session.plan.try_update(|here| {
                let named = here.named.max(plan.named);
                *here = Plan { named, ..plan };
            });
        });
    }

    fn kept(&self, saved: Saved, edits: u32, says: Option<SaveState>) {
        self.work.kept.set(edits);
        self.line.send(saved.key);
        // The page may have gone to another plan while this one was being kept.
        let Some(before) = self.session.saved.try_get_untracked() else {
            return;
        };
        self.session.saved.set(Some(saved));
        self.tell_names();
        if before.is_none_or(|before| before.key != saved.key) {
            let source = self.session.source.get_untracked();
            self.session.source.set(Source::Stored(saved.key));
            if let Route::Plan(current, page) = Route::parse(&address::fragment())
                && current == source
            {
                address::replace(&Route::Plan(Source::Stored(saved.key), page).href());
            }
        }
        if self.is_behind() {
            self.keep();
        } else {
            self.say(says.unwrap_or_else(|| SaveState::Saved(clock::time())));
        }
    }

    fn say(&self, state: SaveState) {
        let _ = self.session.state.try_set(state);
    }

    /// Takes over what another tab kept. Where something is not kept here yet, keeping it brings the two together.
    pub fn another_tab_kept(&self, key: u32) {
        let mine = self.session.saved.try_get_untracked().flatten();
        if mine.is_none_or(|mine| mine.key != key) || self.is_behind() {
            return;
        }
        let keeper = self.clone();
        spawn_local(async move {
            let Ok(Some(stored)) = plans::load(key).await else {
                return;
            };
            let Ok(kept) = stored.kept else { return };
            if kept.read_only || keeper.is_behind() {
                return;
            }
            let _ = keeper.session.saved.try_set(Some(Saved {
                key,
                revision: stored.revision,
            }));
            keeper.show(kept.plan);
            keeper.work.base.replace(Some(stored.bytes));
        });
    }
}

fn plan_of(record: &[u8]) -> Option<Plan> {
    document::decode(record).ok()?.into_plan()
}
