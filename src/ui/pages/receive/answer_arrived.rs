//! An answer that came home: it finds its plan on this device by itself.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::letter::Answer;
use crate::plan::Plan;
use crate::platform::address;
use crate::route::{Page, Route, Source};
use crate::store::plans;
use crate::text;
use crate::ui::erase::{IntoPiece, Piece, redraw};

/// Goes to the plan that this answers, if it is here; else says what to do.
pub(super) fn show(answer: Answer) -> Piece {
    let missing = RwSignal::new(false);
    spawn_local(async move {
        let here = plans::named(answer.plan).await.unwrap_or_default();
        let sent_it = |plan: &Plan| plan.sent.iter().any(|sent| sent.share == answer.share);
        let home = here
            .iter()
            .find(|stored| stored.kept.as_ref().is_ok_and(|kept| sent_it(&kept.plan)))
            .or(here.first());
        match home {
            // In the place of this one, so that Back does not come here again.
            Some(home) => {
                address::replace(&Route::Plan(Source::Stored(home.key), Page::TakeIn).href());
                address::announce();
            }
            None => {
                let _ = missing.try_set(true);
            }
        }
    });
    redraw(move || {
        if missing.get() {
            super::nothing(text::take_in::no_plan_title(), text::take_in::no_plan())
        } else {
            super::super::general::opening().piece()
        }
    })
    .piece()
}
