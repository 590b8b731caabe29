//! The door of the plans on this device: open, hidden after somebody left quickly, or locked.
//!
//! A lock that falls loads the page anew, so that nothing is left in its memory. Only where something in memory could not
//! be kept, or was never to be kept (a letter that came in), the page stays and shows the lock in its place.

mod closing;
mod unkept;

use core::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;

pub use self::unkept::{Unkept, is_letter_kept, letter_is_kept};
use super::saving;
use crate::platform::tabs::Line;
use crate::platform::{address, clock, dom};
use crate::route::Route;
use crate::seal::absence::Seen;
use crate::seal::code::SecretKind;
use crate::store::lock::{self, Lock};
use crate::store::settings::{self, Exit};
use crate::store::wipe;
use crate::text;

/// What keeps the plans of this device from being seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shut {
    /// Nothing.
    No,
    /// Somebody left quickly, and did not ask for them since.
    Hidden,
    /// The lock, and what kind of code opens it.
    Locked(SecretKind),
}

/// What tabs tell each other, as a number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    /// The lock falls.
    Lock = 1,
    /// Somebody left quickly.
    Left = 2,
    /// Somebody touched the app.
    Touched = 3,
    /// A tab is on the screen.
    Visible = 4,
    /// A lock was set, changed or taken off, or plans are kept in another way.
    Changed = 5,
    /// Everything was wiped.
    Wiped = 6,
}

impl Word {
    const ALL: [Self; 6] = [
        Self::Lock,
        Self::Left,
        Self::Touched,
        Self::Visible,
        Self::Changed,
        Self::Wiped,
    ];
}

/// How often it is looked whether somebody is there, in milliseconds.
const LOOK_EVERY: i32 = 5_000;
/// A touch is told to other tabs at most this often.
const TELL_EVERY: f64 = 2_000.0;
/// How long keeping is waited for before the lock falls, and when somebody leaves quickly: the screen is empty by then.
const LAST_SAVE: i32 = 2_000;
const LAST_SAVE_LEAVING: i32 = 600;
/// How fast Escape is pressed three times, in milliseconds.
const THREE_TIMES_IN: f64 = 1_500.0;
/// Where leaving quickly leads.
const EMPTY: &str = "about:blank";
const WEATHER: &str = "https://www.knmi.nl/nederland-nu/weer/verwachtingen";

/// The attribute of the root that hides the page while the app is out of sight, and for good when somebody left.
const AWAY: &str = "data-away";

struct Watch {
    seen: Cell<Seen>,
    told: Cell<f64>,
    escapes: Cell<[f64; 2]>,
    falling: Cell<bool>,
    leaving: Cell<bool>,
    line: Line,
}

/// The door of the plans on this device.
#[derive(Clone, Copy)]
pub struct Door {
    shut: RwSignal<Option<Shut>>,
    /// Escape was pressed twice.
    pub once_more: RwSignal<bool>,
    watch: StoredValue<Option<Rc<Watch>>, LocalStorage>,
    unkept: StoredValue<Unkept, LocalStorage>,
    /// A plan that was wiped for good, by its number on this device.
    dropped: RwSignal<Option<u32>>,
}

impl Door {
    /// The door, that is watched from now on.
    pub fn new(unkept: Unkept) -> Self {
        let door = Self {
            shut: RwSignal::new(None),
            once_more: RwSignal::new(false),
            watch: StoredValue::new_local(None),
            unkept: StoredValue::new_local(unkept),
            dropped: RwSignal::new(None),
        };
        let line = Line::open("familiegroepsplan-deur", move |number| door.heard(number));
        door.watch.set_value(Some(Rc::new(Watch {
            seen: Cell::new(Seen::now(clock::milliseconds())),
            told: Cell::new(0.0),
            escapes: Cell::new([f64::MIN; 2]),
            falling: Cell::new(false),
            leaving: Cell::new(false),
            line,
        })));
        door.look();
        door.listen();
        door.tick();
        door
    }

    /// What keeps the plans from being seen; none while that is not known yet.
    #[must_use]
    pub fn shut(self) -> Option<Shut> {
        self.shut.get()
    }

    /// Looks how it stands, in the database and in the settings.
    pub fn look(self) {
        spawn_local(async move {
            self.shut.set(Some(match lock::state().await {
                Ok(Lock::Shut(kind)) => Shut::Locked(kind),
                // Where nothing can be read, the pages say so themselves.
                _ if settings::left() => Shut::Hidden,
                _ => Shut::No,
            }));
        });
    }

    /// The lock was opened here, or somebody asked for the plans again.
    pub fn open(self) {
        settings::set_left(false);
        self.with(|watch| watch.seen.set(Seen::now(clock::milliseconds())));
        self.shut.set(Some(Shut::No));
    }

    /// The lock falls now, in all tabs.
    pub fn lock(self) {
        self.say(Word::Lock);
        self.fall();
    }

    /// How plans are kept is another way from now on: other tabs look again.
    pub fn changed(self) {
        self.say(Word::Changed);
        self.look();
    }

    /// A plan was wiped for good: whoever still has it in memory drops it.
    pub fn dropped(self, key: u32) {
        self.dropped.set(Some(key));
    }

    /// The plan that was wiped last.
    #[must_use]
    pub fn last_dropped(self) -> Option<u32> {
        self.dropped.get()
    }

    /// Everything was wiped: other tabs drop what they have.
    pub fn wiped(self) {
        self.say(Word::Wiped);
    }

    /// Away from here at once: nothing to see, then another page in the place of this one.
    pub fn leave(self) {
        self.with(|watch| watch.leaving.set(true));
        settings::set_left(true);
        vanish();
        self.say(Word::Left);
        let away = match settings::exit() {
            Exit::Weather if dom::is_online() => WEATHER,
            _ => EMPTY,
        };
        spawn_local(async move {
            saving::flushed(LAST_SAVE_LEAVING).await;
            lock::shut();
            address::replace(&Route::Start.href());
            dom::leave_for(away);
        });
    }

    fn with(self, act: impl FnOnce(&Watch)) {
        // Not inside the borrow: what is done here may come back to the door.
        let watch = self.watch.try_with_value(Clone::clone).flatten();
        if let Some(watch) = watch {
            act(&watch);
        }
    }

    fn say(self, word: Word) {
        self.with(|watch| watch.line.send(word as u32));
    }

    fn heard(self, number: u32) {
        let Some(word) = Word::ALL.into_iter().find(|word| *word as u32 == number) else {
            return;
        };
        let now = clock::milliseconds();
        match word {
            Word::Lock => self.fall(),
            Word::Left => {
                vanish();
                self.come_again();
            }
            Word::Touched => self.with(|watch| watch.seen.set(Seen::now(now))),
            Word::Visible => self.with(|watch| {
                let touched = watch.seen.get().touched;
                watch.seen.set(Seen { touched, visible: now });
            }),
            Word::Changed => {
                settings::begin();
                self.come_again();
            }
            Word::Wiped => {
                wipe::elsewhere();
                address::replace(&Route::Start.href());
                dom::reload();
            }
        }
    }

    /// The lock falls in this tab.
    fn fall(self) {
        if lock::is_open() {
            dom::set_root_attribute(AWAY, Some("shut"));
            self.come_again();
        }
    }

    /// Keeps what is not kept, then begins anew: with an empty memory where nothing is lost by it.
    fn come_again(self) {
        let mut falls = false;
        self.with(|watch| falls = !watch.falling.replace(true));
        if !falls {
            return;
        }
        spawn_local(async move {
            saving::flushed(LAST_SAVE).await;
            lock::look_again();
            if self.would_lose(|unkept| (unkept.plan)() || (unkept.other)()) {
                self.shut.set(None);
                self.look();
                dom::set_root_attribute(AWAY, None);
                self.with(|watch| watch.falling.set(false));
            } else {
                dom::reload();
            }
        });
    }

    fn listen(self) {
        for event in ["pointerdown", "keydown"] {
            dom::on_window(event, move |event| {
                self.touched();
                if let Some(key) = event.dyn_ref::<web_sys::KeyboardEvent>() {
                    self.pressed(key);
                }
            });
        }
        dom::on_window("visibilitychange", move |_| self.seen_or_not());
        dom::on_window("pageshow", move |event| {
            let again = event.dyn_ref::<web_sys::PageTransitionEvent>();
            if again.is_some_and(web_sys::PageTransitionEvent::persisted) {
                // The browser puts the page back as it was left.
                let mut leaving = false;
                self.with(|watch| leaving = watch.leaving.get());
                if leaving || settings::left() {
                    vanish();
                    dom::reload();
                } else {
                    self.seen_or_not();
                }
            }
        });
        self.ask_before_closing();
    }

    fn would_lose(self, look: impl FnOnce(&Unkept) -> bool) -> bool {
        self.unkept.try_with_value(look).unwrap_or(false)
    }

    fn touched(self) {
        self.check();
        let now = clock::milliseconds();
        self.with(|watch| {
            watch.seen.set(Seen::now(now));
            if now - watch.told.get() >= TELL_EVERY {
                watch.told.set(now);
                watch.line.send(Word::Touched as u32);
            }
        });
    }

    /// Escape three times, quickly.
    fn pressed(self, event: &web_sys::KeyboardEvent) {
        if event.key() != "Escape" || event.repeat() {
            return self.with(|watch| {
                watch.escapes.set([f64::MIN; 2]);
                self.once_more.set(false);
            });
        }
        let now = clock::milliseconds();
        let mut third = false;
        self.with(|watch| {
            let [first, second] = watch.escapes.get();
            third = now - first <= THREE_TIMES_IN;
            self.once_more.set(!third && now - second <= THREE_TIMES_IN);
            watch.escapes.set([second, now]);
        });
        if third {
            self.leave();
        }
    }

    /// Out of sight there is nothing to see in a list of open apps either, as far as the browser lets us.
    fn seen_or_not(self) {
        if !dom::is_visible() {
            if lock::is_open() {
                dom::set_root_attribute(AWAY, Some("soon"));
            }
            return;
        }
        self.check();
        let mut falling = false;
        self.with(|watch| falling = watch.falling.get() || watch.leaving.get());
        if !falling {
            dom::set_root_attribute(AWAY, None);
            self.visible();
        }
    }

    fn visible(self) {
        let now = clock::milliseconds();
        self.with(|watch| {
            let touched = watch.seen.get().touched;
            watch.seen.set(Seen { touched, visible: now });
            watch.line.send(Word::Visible as u32);
        });
    }

    fn check(self) {
        let mut gone = false;
        self.with(|watch| gone = watch.seen.get().is_gone(clock::milliseconds(), settings::idle()));
        if gone && lock::is_open() {
            self.lock();
        }
    }

    fn tick(self) {
        if lock::is_open() {
            self.check();
            if dom::is_visible() {
                self.visible();
            }
        }
        dom::after(LOOK_EVERY, move || self.tick());
    }
}

/// Nothing to see any more, and nothing in the tab that says what it was.
fn vanish() {
    dom::set_root_attribute(AWAY, Some("left"));
    dom::set_neutral(Some(text::leave::neutral_title()));
}
