//! A message that is ready: exactly what goes, and ways to take it along. Nothing is sent by itself.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::sharing;
use crate::text::going as words;
use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};
use crate::ui::parts::icon::{Glyph, Icon};

/// The message and its buttons.
pub(super) fn message(text: impl Into<Signal<String>>) -> Piece {
    let text: Signal<String> = text.into();
    let said = RwSignal::new("");
    let copy = move || {
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
            sharing::share(&text, "").await;
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
