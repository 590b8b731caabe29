//! Files to keep: a backup, plain text, and everything for programs of later.

use leptos::prelude::*;

use crate::document;
use crate::export::{plain::plain, readable::readable};
use crate::plan::Plan;
use crate::platform::download;
use crate::text::paper as words;
use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::own_copy::OwnCopy;
use crate::ui::session::Session;

/// Hands a text to the person as a file. The name holds no word of the family.
fn save(copy: OwnCopy, name: &str, kind: &str, write: fn(&Plan) -> String) -> bool {
    let text = copy.make(write);
    download::save_as(name, text.as_bytes(), kind)
}

fn backup(copy: OwnCopy) -> bool {
    let name = format!("familiegroepsplan.{}", document::FILE_EXTENSION);
    download::save_as(&name, &copy.make(document::encode_packed), "application/octet-stream")
}

fn as_text(copy: OwnCopy) -> bool {
    save(copy, "familiegroepsplan.txt", "text/plain;charset=utf-8", plain)
}

fn as_json(copy: OwnCopy) -> bool {
    save(copy, "familiegroepsplan.json", "application/json", readable)
}

/// A file: what it is called, what it is for, and how it is made.
type File = (fn() -> &'static str, fn() -> &'static str, fn(OwnCopy) -> bool);

const FILES: [File; 3] = [
    (words::backup, words::backup_hint, backup),
    (words::text_file, words::text_hint, as_text),
    (words::json_file, words::json_hint, as_json),
];

pub(super) fn show(session: Session) -> Piece {
    let copy = OwnCopy::new(session);
    let said = RwSignal::new("");
    let file = |(title, hint, make): File| {
        view! {
            <li class="task">
                <button
                    type="button"
                    class="task__link task__link--button"
                    on:click=on_press(move |_| {
                        said.set(if make(copy) { words::file_saved() } else { words::file_failed() });
                    })
                >
                    <span class="task__icon"><Icon glyph=Glyph::File /></span>
                    <span class="task__title">{title()}</span>
                    <span class="task__hint">{hint()}</span>
                </button>
            </li>
        }
        .piece()
    };
    let files: Vec<Piece> = FILES.into_iter().map(file).collect();
    view! {
        <section class="paper-files flow">
            <h2 class="utrecht-heading-2">{words::files()}</h2>
            <p>{words::files_lead()}</p>
            <p class="note note--warn">
                <Icon glyph=Glyph::Lock />
                <span>{words::files_open()}</span>
            </p>
            {copy.choice()}
            <ul class="task-list">{files}</ul>
            <p role="status" class="paper-status">{redraw(move || said.get())}</p>
        </section>
    }
    .piece()
}
