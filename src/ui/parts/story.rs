//! A story in words and pictures, to read: a panel under the other, or as a page of a booklet on paper.

use leptos::prelude::*;

use super::pictogram::pictogram;
use crate::export::sheet::picture::SET;
use crate::plan::story::{Panel, Story};
use crate::ui::erase::{IntoPiece, Piece};

/// The panels that say something.
#[must_use]
pub fn told(story: &Story) -> Piece {
    let panels = story.panels.iter().filter(|panel| !panel.words.trim().is_empty());
    let panels: Vec<Piece> = panels.map(panel).collect();
    view! { <ol class="story">{panels}</ol> }.piece()
}

fn panel(panel: &Panel) -> Piece {
    let picture = panel.picture.and_then(|number| SET.get(usize::from(number)));
    view! {
        <li class="story__panel">
            {picture.map(|picture| pictogram(*picture))}
            <p dir="auto">{panel.words.trim().to_owned()}</p>
        </li>
    }
    .piece()
}
