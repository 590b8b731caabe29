//! Taking in what came home: every change as a sentence, to accept or not, one by one or all together.

mod answer;
mod copy;
mod row;

use leptos::prelude::*;

use crate::change::{Scope, apply, compare};
use crate::document::Opened;
use crate::plan::Plan;
use crate::plan::sharing::{Reader, Received as Entry};
use crate::route::{Page, Route};
use crate::text;
use crate::ui::app::Received;
use crate::ui::erase::{IntoPiece, Piece, live, on_press, redraw};
use crate::ui::parts::page::PageFrame;
use crate::ui::session::{Session, use_session};

/// So many changes are shown; a copy with more is kept beside the plan instead.
const MOST_ROWS: usize = 400;

/// The page for what came in by the last link.
#[must_use]
pub fn show() -> Piece {
    let session = use_session();
    // What was taken in can be taken back here; on the next page the bar would only be in the way.
    on_cleanup(move || {
        let _ = session.undo.try_set(None);
    });
    let here = session.plan.with_untracked(|plan| plan.id);
    match expect_context::<Received>().0.get_untracked() {
        Some(Ok(Opened::Answer(answer))) if answer.plan == here => answer::show(session, answer),
        // In a part of the plan things bear other numbers than here.
        Some(Ok(Opened::Share(share))) if share.plan.id == here && share.reader == Some(Reader::OtherHome) => {
            copy::show(session, share)
        }
        _ => nothing(session, text::take_in::nothing()),
    }
}

fn back(session: Session) -> (Signal<String>, &'static str) {
    (
        Signal::derive(move || session.href(Page::Overview)),
        text::app::back_to_overview(),
    )
}

fn nothing(session: Session, why: &'static str) -> Piece {
    view! {
        <PageFrame title=text::take_in::nothing_title() back=back(session)>
            <p class="lead">{why}</p>
            <div class="button-row">
                <a class="utrecht-button utrecht-button--primary-action" href=Route::Paste.href()>
                    {text::general::to_paste()}
                </a>
            </div>
        </PageFrame>
    }
    .piece()
}

/// The way on, at the foot of the page.
fn ready(session: Session) -> Piece {
    view! {
        <div class="button-row">
            <a class="utrecht-button utrecht-button--secondary-action" href=live(move || session.href(Page::Overview))>
                {text::take_in::ready()}
            </a>
        </div>
    }
    .piece()
}

/// Takes everything over that waits, if that is more than one thing.
fn take_all(count: Memo<usize>, accept: Callback<()>) -> Piece {
    redraw(move || {
        (count.get() > 1).then(|| {
            view! {
                <div class="button-row">
                    <button
                        type="button"
                        class="utrecht-button utrecht-button--primary-action"
                        on:click=on_press(move |_| accept.run(()))
                    >
                        {text::take_in::take_all(count.get())}
                    </button>
                </div>
            }
        })
    })
    .piece()
}

/// Changes the plan, notes in its log where that came from, and offers to take both back. What was written since then
/// stays.
fn take(session: Session, entry: &Entry, said: String, act: impl FnOnce(&mut Plan)) {
    let before = session.plan.get_untracked();
    let way_back = session.change(|plan| {
        act(plan);
        note(plan, entry);
        compare(plan, &before, Scope::Device)
    });
    session.offer_undo(said, move |plan| {
        for change in &way_back {
            apply(plan, change);
        }
    });
}

/// Notes that this was taken in, once.
fn note(plan: &mut Plan, entry: &Entry) {
    let same = |one: &Entry| {
        (one.share, one.from, one.stamp) == (entry.share, entry.from, entry.stamp) && one.from_words == entry.from_words
    };
    if !plan.received.iter().any(same) {
        let id = plan.new_id();
        plan.received.push(Entry { id, ..entry.clone() });
    }
}
