//! Lines to tick in a list on one sheet.

use leptos::prelude::*;

use crate::ui::erase::{IntoPiece, Piece, live, redraw};
use crate::ui::parts::fields::new_element_id;
use crate::ui::session::Bind;

/// A list of lines to tick, below its name.
pub(super) fn rows(legend: impl Into<String>, lines: Vec<Piece>) -> Piece {
    list(legend.into(), "group__legend", lines)
}

/// The same where a heading says the name already: then it is only for screen readers.
pub(super) fn rows_below_heading(legend: impl Into<String>, lines: Vec<Piece>) -> Piece {
    list(legend.into(), "visually-hidden", lines)
}

fn list(legend: String, class: &'static str, lines: Vec<Piece>) -> Piece {
    let id = new_element_id();
    let labelled_by = id.clone();
    view! {
        <div class="group" role="group" aria-labelledby=labelled_by>
            <p class=class id=id>{legend}</p>
            <div class="rows">{lines}</div>
        </div>
    }
    .piece()
}

/// One line to tick. `much` stands at its end: "5 van de 18".
pub(super) fn row(label: impl Into<String>, much: Option<Signal<String>>, bind: Bind<bool>) -> Piece {
    line(label.into(), String::new(), much, bind)
}

/// One line to tick, with what it holds below it.
pub(super) fn row_of(label: impl Into<String>, holds: impl Into<String>, bind: Bind<bool>) -> Piece {
    line(label.into(), holds.into(), None, bind)
}

fn line(label: String, holds: String, much: Option<Signal<String>>, bind: Bind<bool>) -> Piece {
    view! {
        <label class="choice row">
            <input
                type="checkbox"
                class="utrecht-checkbox"
                prop:checked=live(move || bind.get.get())
                on:change:target=move |event| bind.set.run(event.target().checked())
            />
            <span class="choice__text" dir="auto">
                {label}
                {(!holds.is_empty()).then(|| view! { <span class="choice__hint" dir="auto">{holds}</span> })}
            </span>
            {much.map(|much| view! { <span class="row__much">{redraw(move || much.get())}</span> })}
        </label>
    }
    .piece()
}
