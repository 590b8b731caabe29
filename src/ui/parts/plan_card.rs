//! A plan on this device, as a card that leads to it.

use leptos::prelude::*;

use crate::ui::erase::IntoPiece;

use crate::document::OpenError;
use crate::export::outline;
use crate::platform::clock;
use crate::route::{Page, Route, Source};
use crate::store::plans::Stored;
use crate::text;

/// A plan on this device.
#[component]
pub fn PlanCard(
    /// The plan.
    plan: Stored,
) -> impl IntoView {
    let changed = clock::day_of(plan.changed).map(|day| text::plans::changed(&text::phrases::day_short(day)));
    match plan.kept {
        Ok(kept) => {
            let count = kept.plan.agreements.len();
            let helping = kept.plan.coordinates.then(|| match kept.plan.handed_over {
                Some(day) => text::coordinator::given(&text::phrases::day_short(day)),
                None => text::coordinator::mark().to_owned(),
            });
            let mut facts: Vec<String> = helping.into_iter().chain(changed).collect();
            if count > 0 {
                facts.push(text::plans::agreements(count));
            }
            view! {
                <a class="plan-card" href=Route::Plan(Source::Stored(plan.key), Page::Overview).href()>
                    <span class="plan-card__title" dir="auto">{outline::title(&kept.plan)}</span>
                    <br />
                    <span class="plan-card__meta">{facts.join(" · ")}</span>
                </a>
            }
            .piece()
        }
        Err(error) => {
            let why = if error == OpenError::Newer {
                text::plans::newer()
            } else {
                text::plans::damaged()
            };
            view! {
                <div class="plan-card plan-card--broken">
                    <span class="plan-card__title">{text::plans::nameless()}</span>
                    <p class="plan-card__meta">{why}</p>
                </div>
            }
            .piece()
        }
    }
}
