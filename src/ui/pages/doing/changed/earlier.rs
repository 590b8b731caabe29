//! What changed before, and the change of now once it is written: to go on with, or to take away.

use leptos::prelude::*;

use super::Desk;
use crate::plan::upkeep::SituationChange;
use crate::platform::dom;
use crate::text::{changed as words, lists, phrases};
use crate::ui::erase::{IntoPiece, Piece, live, on_press, redraw};
use crate::ui::parts::icon::{Glyph, Icon};

/// All changes, the latest first.
pub(super) fn earlier(desk: Desk) -> Piece {
    let changes = desk
        .session
        .read(|plan| plan.situation_changes.iter().rev().cloned().collect::<Vec<_>>());
    redraw(move || {
        let rows = changes
            .get()
            .into_iter()
            .map(|change| row(desk, change))
            .collect::<Vec<_>>();
        (!rows.is_empty()).then(|| {
            view! {
                <section aria-labelledby="eerder-veranderd">
                    <h2 class="utrecht-heading-2" id="eerder-veranderd">{words::earlier()}</h2>
                    <ul class="cards">{rows}</ul>
                </section>
            }
        })
    })
    .piece()
}

fn row(desk: Desk, change: SituationChange) -> Piece {
    let Desk { session, current, .. } = desk;
    let id = change.id;
    let said = change.words.trim().to_owned();
    let said = if said.is_empty() {
        words::nothing_written().to_owned()
    } else {
        said
    };
    let behind = said.clone();
    let go_on = move || {
        current.set(Some(id));
        dom::after_paint(dom::focus_heading);
    };
    let take_out = move || {
        if let Some(put_back) = session.change(|plan| plan.take_change(id)) {
            session.offer_undo(lists::removed(words::one()), put_back);
        }
        dom::after_paint(dom::focus_heading);
    };
    view! {
        <li class="card" aria-current=live(move || (current.get() == Some(id)).then_some("true"))>
            <p class="card__meta">{change.on.map(phrases::day_long)}</p>
            <p class="said" dir="auto">{said}</p>
            <div class="card__actions">
                {redraw(move || (current.get() != Some(id)).then(|| view! {
                    <button type="button" class="icon-button" on:click=on_press(move |_| go_on())>
                        <Icon glyph=Glyph::Pencil />
                        <span class="icon-button__text">{words::earlier_go()}</span>
                    </button>
                }))}
                <button type="button" class="icon-button" on:click=on_press(move |_| take_out())>
                    <Icon glyph=Glyph::Trash />
                    <span class="icon-button__text">{words::remove()}</span>
                    <span class="visually-hidden">": " {behind}</span>
                </button>
            </div>
        </li>
    }
    .piece()
}
