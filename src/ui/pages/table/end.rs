//! The end of the evening: what is left for the next time, paper, and when they look back.

use leptos::prelude::*;

use super::begin::{open_list, open_subjects};
use super::pager::Pager;
use super::{button, link};
use crate::plan::progress::Asked;
use crate::route::{MeetingStep, Page, TableStep};
use crate::text::table as words;
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::fields::TextArea;
use crate::ui::session::Session;

pub(super) fn show(session: Session) -> Piece {
    let pager = Pager::whole(session, TableStep::End);
    let left = session.bind(
        |plan| {
            plan.at_table()
                .map_or_else(String::new, |sitting| sitting.left_over.clone())
        },
        |plan, left| {
            if let Some(sitting) = plan.at_table_mut() {
                sitting.left_over = left;
            }
        },
    );
    let open = session.plan.with_untracked(open_subjects);
    let done = move || {
        session.go(Page::Overview);
        session.change(crate::plan::Plan::get_up);
    };
    view! {
        <p class="lead">{words::end_lead()}</p>
        {open_list(open)}
        <TextArea label=words::end_left().to_owned() hint=words::end_left_hint() bind=left rows=3 />
        <div class="table-more">
            {link(session, Page::Read, words::end_print())}
            {link(session, Page::Ask(Asked::Review), words::end_review())}
            {link(session, Page::Meeting(MeetingStep::Begin), words::end_next())}
        </div>
        <div class="table-nav">{button(words::end_done(), "primary-action", done)}</div>
        {pager.nav(None)}
    }
    .piece()
}
