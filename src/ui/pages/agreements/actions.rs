//! What can be done with an agreement in the list.

use leptos::prelude::*;

use super::card::link_id;
use super::focus_on;
use crate::plan::id::{Id, Shift, shift, take};
use crate::platform::dom;
use crate::text;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::item_actions::remove;
use crate::ui::session::use_session;

/// Buttons to move an agreement, to copy it and to take it out.
#[component]
pub(super) fn Actions(
    /// Which agreement.
    id: Id,
    /// Whether a part of the list is shown: then its order cannot be changed.
    filtered: Memo<bool>,
    /// The list as it is shown.
    shown: Memo<Vec<Id>>,
    /// What a screen reader says after a move.
    said: RwSignal<String>,
) -> impl IntoView {
    let session = use_session();
    // The number in the list tells the buttons of one agreement from those of the next.
    let number = session.read(move |plan| plan.agreements.iter().position(|it| it.id == id).map_or(0, |at| at + 1));
    let button = move |glyph: Glyph, words: &'static str, class: &'static str, press: Callback<()>| {
        view! {
            <button type="button" class=format!("icon-button {class}") on:click=move |_| press.run(())>
                <Icon glyph />
                <span class="icon-button__text">{words}</span>
                <span class="visually-hidden">" " {text::agreement::one()} " " {move || number.get()}</span>
            </button>
        }
    };
    let to = move |direction: Shift, class: &'static str| {
        Callback::new(move |()| {
            session.change(|plan| shift(&mut plan.agreements, id, direction));
            let count = session.plan.with_untracked(|plan| plan.agreements.len());
            said.set(text::agreement::moved(
                &number.get_untracked().to_string(),
                &count.to_string(),
            ));
            // The card may have moved in the page, which takes the focus away.
            let button = format!("#{} ~ .card__actions .{class}", link_id(id));
            dom::after_paint(move || {
                dom::focus(&button);
            });
        })
    };
    let copy = Callback::new(move |()| {
        if let Some(copy) = session.change(|plan| plan.copy_agreement(id)) {
            session.offer_undo(text::agreement::copied().to_owned(), move |plan| {
                take(&mut plan.agreements, copy);
            });
            focus_on(Some(copy));
        }
    });
    let take_out = Callback::new(move |()| {
        let beside = shown.with_untracked(|shown| {
            let at = shown.iter().position(|other| *other == id)?;
            shown.get(at + 1).or_else(|| shown.get(at.checked_sub(1)?)).copied()
        });
        remove(session, |plan| &mut plan.agreements, id, text::agreement::one());
        focus_on(beside);
    });
    view! {
        <div class="card__actions">
            {move || (!filtered.get()).then(|| view! {
                {button(Glyph::Up, text::lists::earlier(), "js-earlier", to(Shift::Earlier, "js-earlier"))}
                {button(Glyph::Down, text::lists::later(), "js-later", to(Shift::Later, "js-later"))}
            })}
            {button(Glyph::Copy, text::agreement::copy(), "js-copy", copy)}
            {button(Glyph::Trash, text::lists::remove(), "js-remove", take_out)}
        </div>
    }
}
