//! Pictures for whoever does not read yet, and for drawings and stories.

use leptos::prelude::*;

use crate::export::sheet::picture::Picture;
use crate::text::drawing as words;
use crate::ui::erase::{IntoPiece, Piece};

/// The lines of a picture, in a square of 32.
#[must_use]
pub const fn drawing(picture: Picture) -> &'static str {
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
        Picture::Sun => {
            "M16 10a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM16 3v3M16 26v3M3 16h3M26 16h3M6.500 6.500l2.500 2.500M23 23l2.500 2.500M6.500 25.500L9 23M23 9l2.500-2.500"
        }
        Picture::Rain => {
            "M9 18a5.500 5.500 0 0 1 .5-11 7.500 7.500 0 0 1 14.500 2 4.500 4.500 0 0 1-1 9zM10 22l-2 5M16 22l-2 5M22 22l-2 5"
        }
        Picture::Person => "M16 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM16 11v10M8 15h16M16 21l-6 8M16 21l6 8",
        Picture::Dog => "M5 13l-2-5M5 13h13l3-6 2 3h4l2 3-2 3h-4v11h-3v-7H10v7H7V15zM25 11.500v.1",
        Picture::Star => {
            "M16 3.500l4 8 8.500 1.200-6.200 6 1.500 8.600L16 23.200l-7.800 4.100 1.500-8.600-6.200-6L12 11.500z"
        }
    }
}

/// A picture for a child that does not read yet. The words beside it say it all, so a screen reader passes over it.
#[must_use]
pub fn pictogram(picture: Picture) -> Piece {
    view! {
        <svg class="pictogram" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <path d=drawing(picture) />
        </svg>
    }
    .piece()
}

/// What a picture is called.
#[must_use]
pub fn name(picture: Picture) -> &'static str {
    match picture {
        Picture::Home => words::home(),
        Picture::Sun => words::sun(),
        Picture::Rain => words::rain(),
        Picture::Person => words::person(),
        Picture::Heart => words::heart(),
        Picture::Dog => words::dog(),
        Picture::School => words::school(),
        Picture::Bed => words::bed(),
        Picture::Car => words::car(),
        Picture::Ball => words::ball(),
        Picture::Talk | Picture::Walk | Picture::Mail => words::talk(),
        Picture::Phone => words::phone(),
        Picture::Food | Picture::Cup => words::food(),
        Picture::Book => words::book(),
        Picture::Star | Picture::Money => words::star(),
        Picture::Doctor => words::doctor(),
    }
}
