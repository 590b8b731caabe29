//! Small pictures. Each stands beside words, so a screen reader passes over it.

use leptos::prelude::*;

/// Which picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say what is drawn")]
pub enum Glyph {
    Back,
    Next,
    Check,
    Plus,
    Lock,
    Phone,
    Heart,
    People,
    Speech,
    Question,
    Handshake,
    Calendar,
    Book,
    Up,
    Down,
    Copy,
    Trash,
    Share,
    Print,
    Pencil,
    Search,
    Sun,
    Menu,
    Close,
    File,
    LifeBuoy,
    Star,
    Eye,
}

const fn path(glyph: Glyph) -> &'static str {
    match glyph {
        Glyph::Back => "M15 5l-7 7 7 7",
        Glyph::Next => "M9 5l7 7-7 7",
        Glyph::Check => "M5 12.5l4.5 4.5L19 7.5",
        Glyph::Plus => "M12 5v14M5 12h14",
        Glyph::Lock => "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
        Glyph::Phone => {
            "M5 4h4l1.5 5-2.3 1.6a12 12 0 0 0 5.2 5.2L15 13.500l5 1.500v4a2 2 0 0 1-2.200 2A16 16 0 0 1 3 6.200 2 2 0 0 1 5 4z"
        }
        Glyph::Heart => {
            "M12 20s-7.500-4.600-7.500-10.200A4.300 4.300 0 0 1 12 7.200a4.300 4.300 0 0 1 7.500 2.600C19.500 15.400 12 20 12 20z"
        }
        Glyph::People => {
            "M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM2.500 20c.5-4 3-6 6.500-6s6 2 6.500 6M16 4.500a3.200 3.200 0 0 1 0 6.200M18 14.300c2 .8 3.200 2.700 3.500 5.700"
        }
        Glyph::Speech => "M4 5h16v11H10l-4.500 4V16H4z",
        Glyph::Question => {
            "M9 9.200a3.100 3.100 0 1 1 4.500 2.800c-1 .5-1.500 1.200-1.500 2.500M12 18.200v.1M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z"
        }
        Glyph::Handshake => "M3 8l4-2 5 2 5-2 4 2v8l-3 1-5.500 3.500L7 17l-4-1zM12 8l-3.500 4 2.500 1.500L14 11l4 5",
        Glyph::Calendar => "M4 6h16v14H4zM4 10.500h16M8 3.500v4M16 3.500v4",
        Glyph::Book => {
            "M12 6.500C10 5 7 4.500 3.500 4.500v14c3.500 0 6.500.5 8.500 2 2-1.500 5-2 8.500-2v-14C17 4.500 14 5 12 6.500zM12 6.500v14"
        }
        Glyph::Up => "M5 15l7-7 7 7",
        Glyph::Down => "M5 9l7 7 7-7",
        Glyph::Copy => "M9 9h11v11H9zM5 15H4V4h11v1",
        Glyph::Trash => "M4 7h16M9 7V4.500h6V7M6.500 7l1 13h9l1-13M10 11v5.500M14 11v5.500",
        Glyph::Share => "M12 15V3.500M7.500 8L12 3.500 16.500 8M5 12v8.500h14V12",
        Glyph::Print => "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6.500H7z",
        Glyph::Pencil => "M4 20l1-4.500L16 4.500l3.500 3.500L8.500 19z",
        Glyph::Search => "M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zM15.500 15.500L20.500 20.500",
        Glyph::Sun => {
            "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M5.300 18.700l1.400-1.400M17.300 6.700l1.400-1.400"
        }
        Glyph::Menu => "M4 7h16M4 12h16M4 17h16",
        Glyph::Close => "M6 6l12 12M18 6L6 18",
        Glyph::LifeBuoy => {
            "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 8.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zM5.600 5.600l3.900 3.900M14.500 14.500l3.900 3.900M18.400 5.600l-3.900 3.900M9.500 14.500l-3.900 3.900"
        }
        Glyph::Star => {
            "M12 3.500l2.600 5.400 5.900.8-4.300 4.100 1.100 5.900L12 16.900l-5.300 2.800 1.100-5.900-4.300-4.100 5.900-.8z"
        }
        Glyph::Eye => {
            "M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z"
        }
        Glyph::File => "M6 3.500h8l4 4v13H6zM14 3.500v4h4",
    }
}

/// A small picture beside words.
#[component]
pub fn Icon(
    /// Which picture.
    glyph: Glyph,
) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=path(glyph) />
        </svg>
    }
}
