//! The screen stays on while this stands on the page.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::awake::{Awake, stay_awake};
use crate::ui::erase::{IntoPiece, Piece, redraw};

/// Keeps the screen on, and says whether the browser does that.
pub fn keep_awake(does: &'static str, cannot: &'static str) -> Piece {
    let held = StoredValue::new_local(None::<Awake>);
    let works = RwSignal::new(None::<bool>);
    let ask = move || {
        spawn_local(async move {
            let lock = stay_awake().await;
            let _ = works.try_set(Some(lock.is_some()));
            // Whoever left the page meanwhile lets go of it.
            let _ = held.try_set_value(lock);
        });
    };
    ask();
    // The browser lets go when the page is hidden.
    let listener = window_event_listener_untyped("visibilitychange", move |_| ask());
    on_cleanup(move || {
        listener.remove();
        let _ = held.try_set_value(None);
    });
    view! {
        <p class="awake" data-testid="awake">
            {redraw(move || works.get().map(|works| if works { does } else { cannot }))}
        </p>
    }
    .piece()
}
