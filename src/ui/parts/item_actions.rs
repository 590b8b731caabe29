//! What can be done with a thing in a list: move it without dragging, take it out.

use crate::ui::erase::on_press;
use leptos::prelude::*;

use super::fields::new_element_id;
use super::icon::{Glyph, Icon};
use crate::plan::Plan;
use crate::plan::id::{Id, Item, Shift, put_back, shift_among, take};
use crate::platform::dom;
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
    /// Which things of the list stand together on the page, if not all: moving is among those.
    #[prop(default = |_| true)]
    among: fn(&T) -> bool,
    /// Called before it is taken out: there the page chooses where the focus goes.
    #[prop(optional)]
    on_removal: Option<Callback<()>>,
) -> impl IntoView
where
    T: Item + Send + Sync + 'static,
{
    let button = move |button_id: String, glyph: Glyph, words: &'static str, press: Callback<()>| {
        view! {
            <button type="button" class="icon-button" id=button_id on:click=on_press(move |_| press.run(()))>
                <Icon glyph />
                <span class="icon-button__text">{words}</span>
                <span class="visually-hidden">" " {what}</span>
            </button>
        }
    };
    // A card that moves in the page loses the focus; the button that was pressed gets it back.
    let mover = move |glyph: Glyph, words: &'static str, to: Shift| {
        let button_id = new_element_id();
        let selector = format!("#{button_id}");
        let press = Callback::new(move |()| {
            session.change(|plan| shift_among(list(plan), id, to, among));
            let selector = selector.clone();
            dom::after_paint(move || {
                dom::focus(&selector);
            });
        });
        button(button_id, glyph, words, press)
    };
    let take_out = Callback::new(move |()| {
        if let Some(on_removal) = on_removal {
            on_removal.run(());
        }
        remove(session, list, id, what);
    });
    view! {
        <div class="card__actions">
            {ordered.then(|| mover(Glyph::Up, text::lists::earlier(), Shift::Earlier))}
            {ordered.then(|| mover(Glyph::Down, text::lists::later(), Shift::Later))}
            {button(new_element_id(), Glyph::Trash, text::lists::remove(), take_out)}
        </div>
    }
}
