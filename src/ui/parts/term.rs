//! A word of professionals that opens its explanation on the spot, without leaving what somebody does.

use leptos::prelude::*;

use super::fields::new_element_id;
use super::icon::{Glyph, Icon};
use crate::route::{Route, WordsAt};
use crate::text::glossary::{Bit, Entry, bits};
use crate::text::words;
use crate::ui::erase::{IntoPiece, Piece, live, on_press};

/// A text of the app in which the words between [brackets] can be asked about.
#[must_use]
pub fn explained(text: &str) -> Vec<Piece> {
    let piece = |bit: &Bit<'_>| match bit {
        Bit::Plain(words) => (*words).to_owned().piece(),
        Bit::Word(shown, entry) => term((*shown).to_owned(), *entry),
    };
    bits(text).iter().map(piece).collect()
}

/// A word as it stands in a sentence, with its explanation behind it when somebody asks.
fn term(shown: String, entry: Entry) -> Piece {
    let open = RwSignal::new(false);
    let id = new_element_id();
    let explanation = id.clone();
    view! {
        <span class="term">
            <button
                type="button"
                class="term__word"
                aria-expanded=live(move || if open.get() { "true" } else { "false" })
                aria-controls=id
                on:click=on_press(move |_| open.update(|open| *open = !*open))
                on:keydown=move |event| if event.key() == "Escape" { open.set(false) }
            >
                {shown}
            </button>
            <span class="term__box" id=explanation hidden=live(move || !open.get())>
                <strong>{entry.word}": "</strong>
                {entry.explanation}
                " "
                <a href=Route::Words(WordsAt::Word(entry)).href()>{words::more()}<Icon glyph=Glyph::Next /></a>
            </span>
        </span>
    }
    .piece()
}
