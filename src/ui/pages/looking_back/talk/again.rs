//! The day to look again.

use leptos::prelude::*;

use crate::plan::progress::Asked;
use crate::plan::upkeep::Review;
use crate::route::Page;
use crate::text::{look_back as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, live};
use crate::ui::parts::more::More;
use crate::ui::parts::review_when::{Which, review_when};
use crate::ui::session::Session;

/// The next moment. Where one is planned already, another comes beside it: none is written over.
pub(super) fn show(session: Session) -> Piece {
    // What is chosen here stays here until somebody leaves.
    let planned = session
        .plan
        .with_untracked(|plan| plan.reviews.iter().filter_map(Review::awaited).min());
    let choices = match planned {
        None => review_when(session, Which::Main, words::when_again(), true),
        Some(day) => {
            let sooner = RwSignal::new(None);
            let choose = move || review_when(session, Which::Sooner(sooner), words::when_again(), true);
            view! {
                <p class="note">{words::planned(&phrases::day_long(day))}</p>
                <More summary=words::another_moment()>{choose()}</More>
                <p>
                    <a href=live(move || session.href(Page::Ask(Asked::Review)))>{words::to_moments()}</a>
                </p>
            }
            .piece()
        }
    };
    view! {
        <h2 class="utrecht-heading-2">{words::when_again()}</h2>
        {choices}
    }
    .piece()
}
