//! The agreements that have a question, and whether the family wants questions at all.

use leptos::prelude::*;

use super::{link_to, rows, section};
use crate::advice::asking::open_questions;
use crate::plan::id::find;
use crate::text::check as words;
use crate::ui::erase::{IntoPiece, Piece, redraw};
use crate::ui::parts::choices::Toggle;
use crate::ui::session::Session;

pub(super) fn open(session: Session) -> Piece {
    // Reading every agreement takes a while on an old phone: not at every key of what is written on this page.
    let stamp = session.read(|plan| (plan.no_advice, plan.agreements.len()));
    let wanted = session.bind(|plan| !plan.no_advice, |plan, on| plan.no_advice = !on);
    let list = move || {
        // A memo that nobody has read yet does not know what it follows: read it, do not only track it.
        let _ = stamp.get();
        session.plan.with_untracked(|plan| {
            if plan.no_advice {
                return view! { <p class="note">{words::open_off()}</p> }.piece();
            }
            let open = open_questions(plan);
            if open.is_empty() {
                return view! { <p class="note note--good">{words::open_none()}</p> }.piece();
            }
            let count = words::open_count(open.len());
            let row = |(id, finding): &(_, crate::advice::Finding)| {
                let text = find(&plan.agreements, *id).map_or("", |it| it.what.as_str());
                let question = finding.question(text);
                let link = link_to(session, *id);
                view! { <li class="check-row">{link}<p class="hint" dir="auto">{question}</p></li> }.piece()
            };
            let list = rows("check-rows", open.iter().map(row).collect());
            view! { <p>{count}</p> {list} }.piece()
        })
    };
    let toggle = (!session.read_only).then(|| {
        view! {
            <Toggle label=words::open_toggle().to_owned() hint=words::open_toggle_hint() bind=wanted />
        }
    });
    section(words::open(), None, view! { {redraw(list)} {toggle} })
}
