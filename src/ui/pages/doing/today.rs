//! The day of today, also on a page that stays open through the night.

use leptos::prelude::*;

use crate::plan::day::Day;
use crate::platform::clock;

/// Today. Looked up again when somebody comes back to the app: on a phone it stays open for days.
pub(super) fn today() -> Memo<Day> {
    let day = RwSignal::new(clock::today());
    let back = window_event_listener(leptos::ev::focus, move |_| {
        let _ = day.try_set(clock::today());
    });
    on_cleanup(move || back.remove());
    Memo::new(move |_| day.get())
}
