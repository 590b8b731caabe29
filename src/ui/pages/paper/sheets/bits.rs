//! Small parts that the sheets share.

use leptos::prelude::*;

use crate::export::outline::Line;
use crate::ui::erase::{IntoPiece, Piece};
pub(super) use crate::ui::parts::pictogram::pictogram;

/// The top of a sheet.
pub(super) fn head(title: String, under: Vec<String>) -> Piece {
    let under: Vec<Piece> = under
        .into_iter()
        .map(|said| view! { <p dir="auto">{said}</p> }.piece())
        .collect();
    view! { <header class="sheet__head"><h3 class="sheet__title" dir="auto">{title}</h3>{under}</header> }.piece()
}

/// A part of a sheet under a heading.
pub(super) fn part(title: &'static str, body: Piece) -> Piece {
    view! { <section class="sheet__part"><h4>{title}</h4>{body}</section> }.piece()
}

/// Something said, with small words under it.
pub(super) fn line(line: Line) -> Piece {
    view! { <li><span dir="auto">{line.said}</span>{behind(line.behind)}</li> }.piece()
}

/// Small words under something.
pub(super) fn behind(words: Vec<String>) -> Vec<Piece> {
    let small = |words: String| view! { <small class="document__behind" dir="auto">{words}</small> }.piece();
    words.into_iter().map(small).collect()
}

/// A list of what is said; nothing where there is nothing.
pub(super) fn list(lines: Vec<Line>) -> Option<Piece> {
    if lines.is_empty() {
        return None;
    }
    let lines: Vec<Piece> = lines.into_iter().map(line).collect();
    Some(view! { <ul class="sheet__list">{lines}</ul> }.piece())
}

/// Lines to write on.
pub(super) fn ruled() -> Piece {
    let lines: Vec<Piece> = (0..4).map(|_| view! { <div></div> }.piece()).collect();
    view! { <div class="ruled" aria-hidden="true">{lines}</div> }.piece()
}
