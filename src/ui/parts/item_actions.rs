//! What can be done with a thing in a list: move it without dragging, take it out.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::plan::Plan;
use crate::plan::id::{Id, Item, Shift, put_back, shift, take};
use crate::text;
use crate::ui::session::Session;

/// Where a kind of thing stands in the plan.
pub type List<T> = fn(&mut Plan) -> &mut Vec<T>;

/// Takes a thing out of its list and offers to undo that.
pub fn remove<T: Item + Send + Sync + 'static>(session: Session, list: List<T>, id: Id, what: &str) {
    let taken = session.change(|plan| take(list(plan), id));
    if let Some(taken) = taken {
        session.offer_undo(text::lists::removed(what), move |plan| put_back(list(plan), taken));
    }
}

/// Buttons to move a thing and to take it out. The name of the thing is for screen readers.
#[component]
pub fn ItemActions<T>(
    /// The open plan.
    session: Session,
    /// Its list.
    list: List<T>,
    /// Its name in the plan.
    id: Id,
    /// What it is, for a screen reader and for undo: "Vraag", "Afspraak".
    what: &'static str,
    /// Whether the order matters.
    #[prop(default = true)]
    ordered: bool,
) -> impl IntoView
where
    T: Item + Send + Sync + 'static,
{
    let button = move |glyph: Glyph, words: &'static str, press: Callback<()>| {
        view! {
            <button type="button" class="icon-button" on:click=move |_| press.run(())>
                <Icon glyph />
                <span class="icon-button__text">{words}</span>
                <span class="visually-hidden">" " {what}</span>
            </button>
        }
    };
    let to = move |direction: Shift| Callback::new(move |()| session.change(|plan| shift(list(plan), id, direction)));
    view! {
        <div class="card__actions">
            {ordered.then(|| button(Glyph::Up, text::lists::earlier(), to(Shift::Earlier)))}
            {ordered.then(|| button(Glyph::Down, text::lists::later(), to(Shift::Later)))}
            {button(Glyph::Trash, text::lists::remove(), Callback::new(move |()| remove(session, list, id, what)))}
        </div>
    }
}
