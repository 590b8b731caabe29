//! A whole plan that came in: to read, and to keep beside what is there.

use crate::ui::erase::{IntoPiece, Piece, redraw};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::document;
use crate::plan::Plan;
use crate::platform::{address, dom};
use crate::route::{Page, Route, Source};
use crate::store::plans;
use crate::text;
use crate::ui::door::letter_is_kept;
use crate::ui::parts::document::document as document_view;
use crate::ui::parts::print_button::print_button;

/// The plan to read. A plan of a newer app is not kept: this app would keep only what it knows of it.
pub(super) fn show(plan: Plan, newer: bool) -> Piece {
    dom::set_title(&text::app::tab_title(text::receive::title(), text::app::name()));
    let failed = RwSignal::new(false);
    let body = document_view(&plan, None);
    let plan = StoredValue::new(plan);
    let keep = move |_| {
        spawn_local(async move {
            let bytes = plan.with_value(|plan| document::encode_record(&plan.for_elsewhere()));
            match plans::add(&bytes).await {
                Ok(saved) => {
                    letter_is_kept(true);
                    address::go(&Route::Plan(Source::Stored(saved.key), Page::Overview).href());
                }
                Err(_) => failed.set(true),
            }
        });
    };
    view! {
        <main id="inhoud" class="page page--document" tabindex="-1">
            <div class="received no-print">
                <p class="received__title"><strong>{text::receive::title()}</strong></p>
                <p>{text::receive::lead()}" "{text::receive::nothing_kept()}</p>
                {newer.then(|| view! { <p class="note note--warn">{text::receive::newer()}</p> })}
                <div class="button-row">
                    {(!newer).then(|| view! {
                        <button
                            type="button"
                            class="utrecht-button utrecht-button--primary-action"
                            on:click=keep
                        >
                            {text::receive::keep()}
                        </button>
                    })}
                    {print_button(text::read::print(), "secondary-action")}
                </div>
                <div role="alert">
                    {redraw(move || failed.get().then(|| view! {
                        <p class="note note--warn">{text::receive::keep_failed()}</p>
                    }))}
                </div>
            </div>
            {body}
        </main>
    }
    .piece()
}
