//! Writing down an agreement in one line; the rest can come later.

use crate::ui::erase::{live, redraw};
use leptos::prelude::*;

use crate::plan::add;
use crate::plan::agreement::Agreement;
use crate::plan::id::Id;
use crate::platform::dom;
use crate::route::Page;
use crate::text;
use crate::ui::session::use_session;

/// The field to write in.
pub(super) const FIELD: &str = "#snel-afspreken";

/// A line that becomes an agreement, as often as somebody wants.
#[component]
pub(super) fn QuickAdd() -> impl IntoView {
    let session = use_session();
    let what = RwSignal::new(String::new());
    let added = RwSignal::new(None::<Id>);
    let add_now = move || {
        let written = what.with_untracked(|what| what.trim().to_owned());
        if !written.is_empty() {
            let id = session.change(|plan| {
                add(
                    plan,
                    |plan| &mut plan.agreements,
                    |id| Agreement {
                        id,
                        what: written,
                        ..Agreement::default()
                    },
                )
            });
            added.set(Some(id));
            what.set(String::new());
        }
        dom::focus(FIELD);
    };
    view! {
        <form
            class="add-row"
            novalidate
            on:submit=move |event| {
                event.prevent_default();
                add_now();
            }
        >
            <label class="utrecht-form-label" for="snel-afspreken">{text::agreement::quick_label()}</label>
            <input
                class="utrecht-textbox"
                id="snel-afspreken"
                type="text"
                dir="auto"
                autocomplete="off"
                enterkeyhint="done"
                prop:value=live(move || what.get())
                on:input:target=move |event| what.set(event.target().value())
            />
            <button type="submit" class="utrecht-button utrecht-button--secondary-action">
                {text::agreement::quick_add()}
            </button>
        </form>
        <div role="status">
            {redraw(move || added.get().map(|id| view! {
                <p class="note note--good">
                    <span>
                        {text::agreement::quick_added()}
                        " "
                        <a class="utrecht-link" href=live(move || session.href(Page::Agreement(id)))>
                            {text::agreement::quick_finish()}
                        </a>
                    </span>
                </p>
            }))}
        </div>
    }
}
