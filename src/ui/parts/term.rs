//! A word of professionals that opens its explanation on the spot, without leaving what somebody does.

use leptos::prelude::*;

use super::fields::new_element_id;
use super::icon::{Glyph, Icon};
use crate::route::{Route, WordsAt};
use crate::text::glossary::{Bit, Entry, bits};
use crate::text::words;
use crate::ui::erase::{IntoPiece, Piece, live, on_press};

/// A text of the app in which the words between [brackets] can be asked about. The explanations stand behind the text,
/// so that an open one does not tear a sentence apart.
#[must_use]
pub fn explained(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut explanations = Vec::new();
    for bit in bits(text) {
        match bit {
            Bit::Plain(words) => pieces.push(words.to_owned().piece()),
            Bit::Word(shown, entry) => {
                let (word, explanation) = term(shown.to_owned(), entry);
                pieces.push(word);
                explanations.push(explanation);
            }
        }
    }
    pieces.append(&mut explanations);
    pieces
}

/// A word as it stands in a sentence, and its explanation for when somebody asks.
fn term(shown: String, entry: Entry) -> (Piece, Piece) {
    let open = RwSignal::new(false);
    let id = new_element_id();
    let explanation_id = id.clone();
    let word = view! {
        <button
            type="button"
            class="term"
            aria-expanded=live(move || if open.get() { "true" } else { "false" })
            aria-controls=id
            on:click=on_press(move |_| open.update(|open| *open = !*open))
            on:keydown=move |event| if event.key() == "Escape" { open.set(false) }
        >
            {shown}
        </button>
    };
    let explanation = view! {
        <span class="term-box" id=explanation_id hidden=live(move || !open.get())>
            <strong>{entry.word}": "</strong>
            {entry.explanation}
            " "
            <a href=Route::Words(WordsAt::Word(entry)).href()>{words::more()}<Icon glyph=Glyph::Next /></a>
        </span>
    };
    (word.piece(), explanation.piece())
}
