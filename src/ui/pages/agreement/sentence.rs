//! The agreement in one sentence, with gaps for what is not there yet.

use leptos::prelude::*;

use super::handle::Handle;
use crate::plan::Plan;
use crate::plan::agreement::Agreement;
use crate::plan::id::find;
use crate::text::{self, phrases};

/// The sentence that grows. A key changes one text in it and nothing else.
#[component]
pub(super) fn Sentence(
    /// Which agreement.
    handle: Handle,
) -> impl IntoView {
    let piece = move |gap: &'static str, say: fn(&Plan, &Agreement) -> Option<String>| {
        let said = handle
            .session
            .read(move |plan| find(&plan.agreements, handle.id).and_then(|it| say(plan, it)));
        let is_there = Memo::new(move |_| said.with(Option::is_some));
        move || {
            if is_there.get() {
                view! { <strong dir="auto">{move || said.get()}</strong> }.into_any()
            } else {
                view! { <span class="sentence__gap">{gap}</span> }.into_any()
            }
        }
    };
    view! {
        <div class="sentence sentence--live" role="group" aria-label=text::agreement::sentence()>
            <p class="sentence__text">
                {piece(text::agreement::gap_who(), phrases::said_who)}
                " · "
                {piece(text::agreement::gap_what(), |_, it| phrases::said_what(it))}
                " · "
                {piece(text::agreement::gap_when(), phrases::said_when)}
            </p>
        </div>
    }
}
