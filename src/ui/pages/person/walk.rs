//! From one person to the next, and back to all of them.

use leptos::prelude::*;

use crate::plan::id::Id;
use crate::route::Page;
use crate::text::{person as words, phrases};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::save_state::SaveLine;
use crate::ui::session::use_session;

/// From one person to the next, and back to all of them.
#[component]
pub(super) fn Walk(
    /// Who.
    id: Id,
    /// What the way back is called.
    back: &'static str,
    /// Where all of them stand.
    list: Signal<String>,
) -> impl IntoView {
    let session = use_session();
    let beside = session.read(move |plan| plan.beside(id));
    let other = move |which: Option<Id>, direction: &'static str, glyph: Glyph| {
        which.map(|other| {
            let name = session.read(move |plan| phrases::name_of(plan, other));
            view! {
                <a
                    class="utrecht-button utrecht-button--secondary-action"
                    href=move || session.href(Page::Person(other))
                >
                    {(glyph == Glyph::Back).then(|| view! { <Icon glyph /> })}
                    <span>{direction} " " <bdi>{move || name.get()}</bdi></span>
                    {(glyph == Glyph::Next).then(|| view! { <Icon glyph /> })}
                </a>
            }
        })
    };
    view! {
        <nav class="button-row" aria-label=words::walk()>
            {move || other(beside.get().before, words::previous(), Glyph::Back)}
            {move || other(beside.get().after, words::next(), Glyph::Next)}
        </nav>
        <div class="step-nav">
            <a class="utrecht-button utrecht-button--primary-action" href=move || list.get()>{back}</a>
            <SaveLine />
        </div>
    }
}
