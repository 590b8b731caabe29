//! One change that can be taken in.

use leptos::prelude::*;

use crate::platform::dom;
use crate::text;
use crate::ui::erase::{IntoPiece, Piece, on_press};
use crate::ui::parts::icon::{Glyph, Icon};

/// How far a change is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// It waits for the family.
    Open,
    /// It is in the plan.
    Taken,
    /// The family leaves it.
    Left,
    /// It cannot be taken in.
    Closed,
}

/// A button of a row: its words and what it does.
pub(super) type Choice = (&'static str, Callback<()>);

/// A row as it stands there now.
pub(super) struct Row {
    /// Its place on the page, to give it the focus.
    pub place: String,
    /// The change as a sentence, with what belongs to it below.
    pub said: Vec<String>,
    /// What is to be said of it beside the plan.
    pub note: Option<String>,
    /// How far it is.
    pub state: State,
    /// What can be done with it, the first one first.
    pub choices: Vec<Choice>,
}

pub(super) fn show(row: Row) -> Piece {
    let Row {
        place,
        said,
        note,
        state,
        choices,
    } = row;
    let mark = match state {
        State::Taken => Some((Glyph::Check, text::take_in::taken())),
        State::Left => Some((Glyph::Close, text::take_in::left())),
        State::Open | State::Closed => None,
    };
    let class = match state {
        State::Open => "card taking",
        State::Taken => "card taking taking--taken",
        State::Left | State::Closed => "card taking taking--left",
    };
    let selector = format!("#{place}");
    let button = |(index, (words, press)): (usize, Choice)| {
        let kind = if index == 0 { "primary" } else { "secondary" };
        let selector = selector.clone();
        view! {
            <button
                type="button"
                class=format!("utrecht-button utrecht-button--{kind}-action")
                on:click=on_press(move |_| {
                    press.run(());
                    let selector = selector.clone();
                    // The row is drawn anew; whoever pressed hears what became of it.
                    dom::after_paint(move || {
                        dom::focus(&selector);
                    });
                })
            >
                {words}
            </button>
        }
        .piece()
    };
    view! {
        <li class=class id=place tabindex="-1">
            {said.into_iter().map(|words| view! { <p dir="auto">{words}</p> }.piece()).collect::<Vec<_>>()}
            {note.map(|note| view! { <p class="hint">{note}</p> }.piece())}
            {mark.map(|(glyph, words)| view! { <p class="taking__mark"><Icon glyph />{words}</p> }.piece())}
            <div class="button-row">{choices.into_iter().enumerate().map(button).collect::<Vec<_>>()}</div>
        </li>
    }
    .piece()
}
