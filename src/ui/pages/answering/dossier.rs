//! The answer as plain text, for the file that a professional keeps.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::draft::Draft;
use crate::export::reply::reply;
use crate::platform::{clock, sharing};
use crate::text::pro_reply as words;
use crate::ui::erase::{IntoPiece, Piece, live, on_press, redraw};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::more::More;

fn text(draft: Draft) -> String {
    draft.session.plan.with(|copy| {
        draft
            .share
            .with_value(|share| draft.words.with(|own| reply(share, copy, own, Some(clock::today()))))
    })
}

/// A button that copies the text, and the text itself.
pub(super) fn section(draft: Draft) -> Piece {
    let said = RwSignal::new("");
    let copy = move || {
        let text = untrack(|| text(draft));
        spawn_local(async move {
            let copied = sharing::copy(&text).await;
            let _ = said.try_set(if copied { words::copied() } else { words::copy_failed() });
        });
    };
    let shown = move || {
        view! {
            <textarea
                class="utrecht-textarea dossier"
                autocomplete="off"
                readonly
                rows="12"
                aria-label=words::copy_text()
                data-testid="dossier"
                prop:value=live(move || text(draft))
            ></textarea>
        }
    };
    view! {
        <section>
            <h2 class="utrecht-heading-2">{words::copy_title()}</h2>
            <p class="hint">{words::copy_lead()}</p>
            <div class="button-row">
                <button
                    type="button"
                    class="utrecht-button utrecht-button--secondary-action"
                    on:click=on_press(move |_| copy())
                >
                    <Icon glyph=Glyph::Copy />{words::copy()}
                </button>
            </div>
            <p role="status">{redraw(move || said.get())}</p>
            <More summary=words::copy_show()>{shown()}</More>
        </section>
    }
    .piece()
}
