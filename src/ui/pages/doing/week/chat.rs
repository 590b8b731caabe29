//! The week as a message for the chat of the family: first to read, then to take along.

use leptos::prelude::*;

use super::View;
use crate::export::message::{self, WeekMessage};
use crate::plan::occurrence;
use crate::text::week as words;
use crate::ui::erase::{IntoPiece, Piece, redraw};
use crate::ui::parts::message::message;
use crate::ui::parts::show::Show;

/// The message of the week that is shown.
pub(super) fn chat(view: View) -> Piece {
    let made = Memo::new(move |_| {
        let (day, whom) = (view.day(), view.whom.get());
        let this_week = view.weeks.get() == 0;
        view.session.plan.with(|plan| {
            let week = occurrence::week(plan, day);
            message::week(plan, &week, whom, this_week)
        })
    });
    let text = Signal::derive(move || made.with(|made: &WeekMessage| made.text.clone()));
    let left_out = Memo::new(move |_| made.with(|made| made.left_out));
    let is_empty = Memo::new(move |_| made.with(|made| made.text.is_empty()));
    view! {
        <p>{words::chat_hint()}</p>
        <Show
            when=move || !is_empty.get()
            fallback=move || view! { <p class="note">{words::chat_nothing()}</p> }
        >
            {message(text)}
        </Show>
        {redraw(move || (left_out.get() > 0).then(|| view! {
            <p class="hint">{words::chat_left_out(left_out.get())}</p>
        }))}
    }
    .piece()
}
