//! How an agreement went before, the latest first.

use leptos::prelude::*;

use super::Going;
use crate::plan::agreement::ProgressNote;
use crate::plan::id::find_mut;
use crate::platform::dom;
use crate::text::{going as words, lists, phrases};
use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};
use crate::ui::pages::doing::state;
use crate::ui::parts::icon::{Glyph, Icon};

/// All notes, each with a way to take it out.
pub(super) fn history(going: Going) -> Piece {
    let notes = going.read(|plan, agreement| {
        let named = |note: &ProgressNote| note.by.filter(|id| plan.person(*id).is_some());
        let rows = agreement.progress.iter().enumerate().rev();
        rows.map(|(at, note)| (at, note.clone(), named(note).map(|id| phrases::name_of(plan, id))))
            .collect::<Vec<_>>()
    });
    let rows = move || {
        let rows = notes.get().into_iter().map(|(at, note, by)| row(going, at, note, by));
        rows.collect::<Vec<_>>()
    };
    redraw(move || {
        notes.with(|notes| !notes.is_empty()).then(|| {
            view! {
                <section aria-labelledby="eerder">
                    <h2 class="utrecht-heading-2" id="eerder" tabindex="-1">{words::history()}</h2>
                    <ol class="history">{rows()}</ol>
                </section>
            }
        })
    })
    .piece()
}

fn row(going: Going, at: usize, note: ProgressNote, by: Option<String>) -> Piece {
    let day = note
        .on
        .map_or_else(|| words::history_undated().to_owned(), phrases::day_long);
    let about = day.clone();
    let reason = note.reason.trim().to_owned();
    let taken = note.clone();
    let take_out = move || {
        let Going { session, id, .. } = going;
        going.change(|agreement| {
            if agreement.progress.get(at) == Some(&taken) {
                agreement.progress.remove(at);
            }
        });
        let taken = taken.clone();
        session.offer_undo(lists::removed(words::history_one()), move |plan| {
            if let Some(agreement) = find_mut(&mut plan.agreements, id) {
                agreement.progress.insert(at.min(agreement.progress.len()), taken);
            }
        });
        dom::after_paint(|| {
            if !dom::focus("#eerder") {
                dom::focus("main h1");
            }
        });
    };
    view! {
        <li class="history__note">
            <p class="history__head">{note.state.map(state::label)} " " {day}</p>
            {by.map(|name| view! { <p class="hint" dir="auto">{words::history_by(&name)}</p> })}
            {(!reason.is_empty()).then(|| view! { <p class="history__reason" dir="auto">{reason}</p> })}
            <button type="button" class="icon-button" on:click=on_press(move |_| take_out())>
                <Icon glyph=Glyph::Trash />
                <span class="icon-button__text">{words::history_remove()}</span>
                <span class="visually-hidden">" " {about}</span>
            </button>
        </li>
    }
    .piece()
}
