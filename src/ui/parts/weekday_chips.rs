//! Days of the week as small buttons that stay down.

use leptos::prelude::*;

use super::fields::new_element_id;
use crate::plan::timing::Weekdays;
use crate::text::phrases;
use crate::ui::session::Bind;
use chrono::Weekday;

/// Days of the week. A screen reader says each day in full.
#[component]
pub fn WeekdayChips(
    /// What is asked.
    legend: &'static str,
    /// The days in the plan.
    bind: Bind<Weekdays>,
    /// Which days are offered.
    days: &'static [Weekday],
    /// At most one can be chosen.
    #[prop(optional)]
    single: bool,
) -> impl IntoView {
    let legend_id = new_element_id();
    let labelled_by = legend_id.clone();
    let toggle = move |day: Weekday| {
        let mut chosen = bind.get.get_untracked();
        let on = !chosen.contains(day);
        if single {
            chosen = Weekdays::default();
        }
        chosen.set(day, on);
        bind.set.run(chosen);
    };
    let chips = days.iter().copied().map(|day| {
        view! {
            <button
                type="button"
                class="chip"
                aria-pressed=move || if bind.get.get().contains(day) { "true" } else { "false" }
                on:click=move |_| toggle(day)
            >
                <span aria-hidden="true">{phrases::weekday_short(day)}</span>
                <span class="visually-hidden">{phrases::weekday_name(day)}</span>
            </button>
        }
    });
    view! {
        <div class="group" role="group" aria-labelledby=labelled_by>
            <p class="group__legend" id=legend_id>{legend}</p>
            <div class="chips chips--week">{chips.collect_view()}</div>
        </div>
    }
}
