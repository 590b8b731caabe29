//! The five things that research advises to write down, each with a way to its page.

use leptos::prelude::*;

use super::{fold, part, section};
use crate::advice::Coverage;
use crate::advice::coverage::Minimum;
use crate::plan::progress::Asked;
use crate::route::Page;
use crate::text::check as words;
use crate::ui::erase::{IntoPiece, Piece, live, redraw};
use crate::ui::session::Session;

/// What it is called, where it is written, and whether it is there.
type One = (fn() -> &'static str, Asked, fn(&Minimum) -> bool);

const BASIS: [One; 5] = [
    (words::basis_questions, Asked::Questions, |it| it.questions),
    (words::basis_people, Asked::People, |it| it.takes_part),
    (words::basis_doers, Asked::Agreements, |it| it.carried_out),
    (words::basis_guardian, Asked::Guardian, |it| it.guardian),
    (words::basis_review, Asked::Review, |it| it.review),
];

pub(super) fn basis(session: Session, all: Memo<Coverage>) -> Piece {
    let minimum = part(all, |all| all.minimum);
    let row = move |(title, asked, read): &One| {
        let (asked, read) = (*asked, *read);
        let there = Memo::new(move |_| minimum.with(read));
        let class = move || {
            if there.get() {
                "status status--done"
            } else {
                "status status--new"
            }
        };
        let said = move || if there.get() { words::there() } else { words::not_yet() };
        view! {
            <li class="task">
                <a class="task__link task__link--plain" href=live(move || session.href(Page::Ask(asked)))>
                    <span class="task__title">{title()}</span>
                    <span class=live(class)>{redraw(said)}</span>
                </a>
            </li>
        }
        .piece()
    };
    let list = move || {
        let rows: Vec<Piece> = BASIS.iter().map(row).collect();
        view! { <ul class="task-list">{rows}</ul> }.piece()
    };
    let complete = Memo::new(move |_| minimum.with(|it| BASIS.iter().all(|(_, _, read)| read(it))));
    let body = redraw(move || {
        if complete.get() {
            fold(words::basis_all().to_owned(), list())
        } else {
            view! { <p class="hint">{words::basis_hint()}</p> {list()} }.piece()
        }
    });
    section(words::basis(), None, body)
}
