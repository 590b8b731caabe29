//! The pages of a plan, around one session.

use crate::ui::erase::{IntoPiece, Piece, redraw};
use leptos::prelude::*;

use super::pages::plan_pages;
use super::pages::share::Sharing;
use super::parts::alert_bar::AlertBar;
use super::parts::shared_bar::shared_bar;
use super::parts::undo_bar::UndoBar;
use super::saving::{KEPT_LINE, Saver};
use super::session::Session;
use crate::document::example::example;
use crate::plan::id::PlanId;
use crate::platform::tabs::Line;
use crate::platform::{clock, dom};
use crate::route::{Page, Source};

/// The pages of a plan, around one session.
#[must_use]
pub fn show(session: Session, page: Memo<Page>) -> Piece {
    provide_context(session);
    if session.source.get_untracked() == Source::Example
        && session.plan.with_untracked(|plan| plan.id == PlanId::default())
    {
        session.plan.set(example(clock::today()));
    }
    provide_context(Sharing::new(session));
    let saver = StoredValue::new_local(None::<Saver>);
    let line = Line::open(KEPT_LINE, move |key| {
        let _ = saver.try_with_value(|saver| {
            if let Some(saver) = saver {
                saver.another_tab_kept(key);
            }
        });
    });
    saver.set_value(Some(Saver::start(session, line)));
    let keep = move || {
        let _ = saver.try_with_value(|saver| {
            if let Some(saver) = saver {
                saver.keep();
            }
        });
    };
    dom::on_leave(keep);
    on_cleanup(keep);
    let_undo_go(session, page);
    view! {
        {shared_bar(session)}
        <AlertBar session retry=Callback::new(move |()| keep()) />
        {redraw(move || plan_pages::show(page.get()))}
        <UndoBar undo=session.undo />
    }
    .piece()
}

/// For how many pages what was removed can be put back from the bar. Removing may go to another page of itself.
const UNDO_PAGES: u32 = 3;

/// Takes the offer to undo away when somebody has long gone on.
fn let_undo_go(session: Session, page: Memo<Page>) {
    let pages = StoredValue::new(0);
    Effect::new(move |_| {
        session.undo.track();
        pages.set_value(0);
    });
    Effect::new(move |before: Option<Page>| {
        let now = page.get();
        if before.is_some_and(|before| before != now) {
            pages.update_value(|pages| *pages += 1);
            if pages.get_value() >= UNDO_PAGES && session.undo.with_untracked(Option::is_some) {
                session.undo.set(None);
            }
        }
        now
    });
}
