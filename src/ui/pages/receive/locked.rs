//! Something that was sealed: it opens with the passphrase that the sender passed on.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::document::{self, OpenError, Opened, Sealed};
use crate::platform::dom;
use crate::seal::{self, SealError};
use crate::text;
use crate::ui::app::Received;
use crate::ui::erase::{IntoPiece, Piece, live, redraw};
use crate::ui::parts::fields::new_element_id;
use crate::ui::parts::page::PageFrame;

/// Asks for the passphrase, and shows what was inside.
pub(super) fn show(sealed: Sealed, received: Received) -> Piece {
    let typed = RwSignal::new(String::new());
    let visible = RwSignal::new(true);
    let busy = RwSignal::new(false);
    let wrong = RwSignal::new(None::<&'static str>);
    let field = new_element_id();
    let error = format!("{field}-error");
    let hint = format!("{field}-hint");
    let selector = format!("#{field}");
    let sealed = StoredValue::new(sealed);
    let open = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        let passphrase = typed.get_untracked();
        if passphrase.trim().is_empty() {
            wrong.set(Some(text::seal::empty()));
            dom::focus(&selector);
            return;
        }
        wrong.set(None);
        busy.set(true);
        let selector = selector.clone();
        spawn_local(async move {
            let result = seal::open(&passphrase, &sealed.get_value()).await;
            let _ = busy.try_set(false);
            match result.map(|bytes| document::decode(&bytes)) {
                // What was sealed twice was not made by this app.
                Ok(Ok(Opened::Sealed(_))) => received.0.set(Some(Err(OpenError::Damaged))),
                Ok(opened) => {
                    received.0.set(Some(opened));
                    dom::after_paint(dom::focus_heading);
                }
                Err(why) => {
                    let _ = wrong.try_set(Some(match why {
                        SealError::WrongPassphrase => text::seal::wrong(),
                        SealError::Unavailable => text::seal::unavailable(),
                    }));
                    dom::after_paint(move || {
                        dom::focus(&selector);
                    });
                }
            }
        });
    };
    let (error_id, described) = (error.clone(), format!("{error} {hint}"));
    view! {
        <PageFrame title=text::seal::locked_title()>
            <p class="lead">{text::seal::locked_lead()}</p>
            <form novalidate on:submit=open>
                <div class="utrecht-form-field">
                    <label class="utrecht-form-label" for=field.clone()>{text::seal::passphrase()}</label>
                    <p class="utrecht-form-field-description" id=hint>{text::seal::passphrase_hint()}</p>
                    <p class="utrecht-form-field-error-message" id=error_id role="alert">
                        {redraw(move || wrong.get())}
                    </p>
                    <input
                        class="utrecht-textbox"
                        id=field
                        type=live(move || if visible.get() { "text" } else { "password" })
                        autocomplete="off"
                        autocapitalize="off"
                        spellcheck="false"
                        aria-describedby=described
                        aria-invalid=live(move || wrong.get().map(|_| "true"))
                        prop:value=live(move || typed.get())
                        on:input:target=move |event| typed.set(event.target().value())
                    />
                    <label class="show-secret">
                        <input
                            type="checkbox"
                            prop:checked=live(move || visible.get())
                            on:change:target=move |event| visible.set(event.target().checked())
                        />
                        {text::seal::show()}
                    </label>
                </div>
                <div class="button-row">
                    <button type="submit" class="utrecht-button utrecht-button--primary-action">
                        {redraw(move || if busy.get() { text::seal::busy() } else { text::seal::open() })}
                    </button>
                </div>
            </form>
        </PageFrame>
    }
    .piece()
}
