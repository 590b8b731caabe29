//! A button that asks the browser to print the page.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::platform::dom;
use crate::ui::erase::{IntoPiece, Piece, on_press};

/// A button that prints the page. `class` says whether it is what this page is for: "primary-action", or not:
/// "secondary-action".
#[must_use]
pub fn print_button(words: &'static str, class: &'static str) -> Piece {
    view! {
        <button type="button" class=format!("utrecht-button utrecht-button--{class}") on:click=on_press(|_| dom::print())>
            <Icon glyph=Glyph::Print />{words}
        </button>
    }
    .piece()
}
