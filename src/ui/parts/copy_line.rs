//! When a copy of a plan was made last, and a gentle word when one is due.

use leptos::prelude::*;

use crate::backup::copies::{self, Kept};
use crate::platform::{clock, persistence};
use crate::route::Route;
use crate::store::plans::Stored;
use crate::store::settings;
use crate::text::{self, copy as words};
use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};
use crate::ui::session::Session;

/// When a copy of the plan with this number was made last, in words.
#[must_use]
pub fn last(key: u32) -> String {
    let day = settings::copies().of(key).map(clock::moment).and_then(clock::day_of);
    day.map_or_else(
        || words::never().to_owned(),
        |day| words::last(&text::phrases::day_short(day)),
    )
}

/// The same below the overview of a plan, with the way to make one.
pub fn last_copy(session: Session) -> Piece {
    redraw(move || {
        let saved = session.saved.get().filter(|_| !settings::not_mine());
        saved.map(|saved| {
            view! {
                <p class="hint" data-testid="last-copy">
                    {last(saved.key)}" · "<a href=Route::Copies.href()>{words::make()}</a>
                </p>
            }
        })
    })
    .piece()
}

fn is_due(stored: &Stored) -> bool {
    let Ok(kept) = &stored.kept else { return false };
    let plan = Kept {
        key: stored.key,
        begun: kept.plan.begun.map(copies::minutes),
        changed: clock::minutes_of(stored.changed),
    };
    settings::copies().is_due(plan, clock::minutes(), persistence::clears_soon())
}

/// A gentle word when one of these plans has no copy, or was changed long after the last one.
pub fn reminder(plans: RwSignal<Vec<Stored>>) -> Piece {
    let quiet = RwSignal::new(copies::is_quiet(settings::copies_later(), clock::minutes()));
    redraw(move || {
        let due = !quiet.get() && !settings::not_mine() && plans.with(|plans| plans.iter().any(is_due));
        due.then(|| {
            view! {
                <section class="note note--warm" aria-labelledby="kopie-nodig" data-testid="copy-due">
                    <h2 class="note__title" id="kopie-nodig">{words::remind_title()}</h2>
                    <p>{words::remind()}</p>
                    <div class="button-row">
                        <a class="utrecht-button utrecht-button--secondary-action" href=Route::Copies.href()>
                            {words::make()}
                        </a>
                        <button
                            type="button"
                            class="utrecht-button utrecht-button--secondary-action"
                            on:click=on_press(move |_| {
                                settings::set_copies_later(copies::later(clock::minutes()));
                                quiet.set(true);
                                crate::platform::dom::after_paint(crate::platform::dom::focus_heading);
                            })
                        >
                            {words::remind_later()}
                        </button>
                    </div>
                </section>
            }
        })
    })
    .piece()
}
