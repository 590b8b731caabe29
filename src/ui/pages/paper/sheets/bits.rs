//! Small parts that the sheets share.

use leptos::prelude::*;

use crate::export::outline::Line;
use crate::export::sheet::picture::Picture;
use crate::ui::erase::{IntoPiece, Piece};

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

const fn drawing(picture: Picture) -> &'static str {
    match picture {
        Picture::Bed => "M4 27V9M4 22h24v5M28 22v-4a4 4 0 0 0-4-4H13v8M4 18h9M8.500 12.500a2 2 0 1 0 .1 0",
        Picture::School => {
            "M4 27V14l12-8 12 8v13zM13 27v-7h6v7M16 6V3h5v2.500h-5M9 17v3M23 17v3M16 13.500a1 1 0 1 0 .1 0"
        }
        Picture::Food => "M4 15h24a12 10 0 0 1-24 0zM10 27h12M11 11c-2-2 2-3 0-6M16 11c-2-2 2-3 0-6M21 11c-2-2 2-3 0-6",
        Picture::Phone => "M10 3h12v26H10zM10 7h12M10 24h12M15 26.500h2",
        Picture::Mail => "M3 7h26v18H3zM3 8l13 10L29 8M3 25l9-10M29 25l-9-10",
        Picture::Walk => "M18 3a2.500 2.500 0 1 0 .1 0M17 10l-3 8 5 4 1 7M14 18l-2 6-4 4M17 10l-6 3-1 5M17 10l3 5 5 2",
        Picture::Car => {
            "M3 22v-5l4-2 3-6h11l4 6 4 2v5zM9 25a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM23 25a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM9 15h15M16 9v6"
        }
        Picture::Home => "M3 16L16 4l13 12M7 13v14h18V13M13 27v-8h6v8M22 9V5h3v7",
        Picture::Talk => "M3 5h18v12H11l-5 4v-4H3zM24 11h5v12h-3v4l-5-4h-8v-3M8 10h8M8 13h5",
        Picture::Heart => "M16 27S4 19.500 4 11.500A6 6 0 0 1 16 8a6 6 0 0 1 12 3.500C28 19.500 16 27 16 27z",
        Picture::Ball => {
            "M16 3a13 13 0 1 0 0 26 13 13 0 0 0 0-26zM16 10l6 4.500-2.300 7h-7.400L10 14.500zM16 10V3M22 14.500l6-2.500M19.700 21.500l4 5M12.300 21.500l-4 5M10 14.500L4 12"
        }
        Picture::Doctor => "M4 9h24v18H4zM11 9V5h10v4M16 13v10M11 18h10",
        Picture::Money => {
            "M4 9h24v15H4zM16 12a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9zM8 12.500v.1M24 20.500v.1M16 14.500v4"
        }
        Picture::Book => {
            "M16 8C13 6 8 5.500 4 6v19c4-.5 9 0 12 2 3-2 8-2.500 12-2V6c-4-.5-9 0-12 2zM16 8v19M8 11h4M20 11h4M8 15h4M20 15h4"
        }
        Picture::Cup => {
            "M5 13h18v7a7 7 0 0 1-7 7h-4a7 7 0 0 1-7-7zM23 15h3a3.500 3.500 0 0 1 0 7h-3.500M10 10c-2-2 2-3 0-6M16 10c-2-2 2-3 0-6"
        }
        Picture::Star => {
            "M16 3.500l4 8 8.500 1.200-6.200 6 1.500 8.600L16 23.200l-7.800 4.100 1.500-8.600-6.200-6L12 11.500z"
        }
    }
}

/// A picture for a child that does not read yet. The words beside it say it all, so a screen reader passes over it.
pub(super) fn pictogram(picture: Picture) -> Piece {
    view! {
        <svg class="pictogram" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <path d=drawing(picture) />
        </svg>
    }
    .piece()
}

/// Lines to write on.
pub(super) fn ruled() -> Piece {
    let lines: Vec<Piece> = (0..4).map(|_| view! { <div></div> }.piece()).collect();
    view! { <div class="ruled" aria-hidden="true">{lines}</div> }.piece()
}
