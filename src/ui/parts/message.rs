//! A message that is ready: exactly what goes, and ways to take it along. Nothing is sent by itself.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::sharing;
use crate::text::going as words;
use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};
use crate::ui::parts::icon::{Glyph, Icon};

/// The message and its buttons.
pub fn message(text: impl Into<Signal<String>>) -> Piece {
    message_taken(text.into(), None)
}

/// The same; calls back when somebody takes it along.
pub fn message_taken(text: Signal<String>, on_taken: Option<Callback<()>>) -> Piece {
    let taken = move || {
        if let Some(on_taken) = on_taken {
            on_taken.run(());
        }
    };
    let said = RwSignal::new("");
    let copy = move || {
        taken();
        let text = text.get_untracked();
        spawn_local(async move {
            let copied = sharing::copy(&text).await;
            let _ = said.try_set(if copied {
                words::message_copied()
            } else {
                words::message_failed()
            });
        });
    };
    let send = move || {
        let text = text.get_untracked();
        spawn_local(async move {
            if sharing::share(&text, "").await {
                taken();
            }
        });
    };
    view! {
        <div class="message">
            <p class="hint">{words::message_hint()}</p>
            <p class="message__text" dir="auto" data-testid="message">{redraw(move || text.get())}</p>
            <div class="button-row">
                {sharing::can_share().then(|| view! {
                    <button
                        type="button"
                        class="utrecht-button utrecht-button--secondary-action"
                        on:click=on_press(move |_| send())
                    >
                        <Icon glyph=Glyph::Share />{words::message_share()}
                    </button>
                })}
                <button
                    type="button"
                    class="utrecht-button utrecht-button--secondary-action"
                    on:click=on_press(move |_| copy())
                >
                    <Icon glyph=Glyph::Copy />{words::message_copy()}
                </button>
            </div>
            <p role="status">{redraw(move || said.get())}</p>
        </div>
    }
    .piece()
}
