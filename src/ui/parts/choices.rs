//! Choosing: one of a few, on or off, some of a few.

use std::hash::Hash;

use crate::ui::erase::{live, on_press, redraw};
use leptos::prelude::*;

use super::fields::new_element_id;
use crate::ui::session::Bind;

/// One of a few, as large targets.
#[component]
pub fn OneOf<T>(
    /// What is asked.
    #[prop(into)]
    legend: Signal<String>,
    /// One short sentence that helps.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What can be chosen, with its words and a line that explains it (may be empty).
    options: Vec<(T, String, String)>,
    /// The choice in the plan.
    bind: Bind<Option<T>>,
    /// Beside each other where there is room.
    #[prop(optional)]
    inline: bool,
    /// The legend is only for screen readers: the heading says it already.
    #[prop(optional)]
    hide_legend: bool,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let name = new_element_id();
    let options = options
        .into_iter()
        .map(|(value, words, explanation)| {
            let name = name.clone();
            let this = value.clone();
            let chosen = Memo::new(move |_| bind.get.with(|now| now.as_ref() == Some(&this)));
            let pick = value.clone();
            view! {
                <label class="choice" class:choice--on=live(move || chosen.get())>
                    <input
                        type="radio"
                        class="utrecht-radio-button"
                        name=name
                        prop:checked=live(move || chosen.get())
                        on:change=move |_| bind.set.run(Some(pick.clone()))
                    />
                    <span class="choice__text">
                        {words}
                        {(!explanation.is_empty()).then(|| view! { <span class="choice__hint">{explanation}</span> })}
                    </span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="group">
            <legend class="group__legend" class:visually-hidden=hide_legend>{redraw(move || legend.get())}</legend>
            {hint.map(|hint| view! { <p class="hint">{hint}</p> })}
            <div class="choice-list" class:choice-list--inline=inline>{options}</div>
        </fieldset>
    }
}

/// On or off.
#[component]
pub fn Toggle(
    /// What is on or off.
    #[prop(into)]
    label: Signal<String>,
    /// One short sentence that helps.
    #[prop(optional, into)]
    hint: Option<String>,
    /// Whether it is on.
    bind: Bind<bool>,
) -> impl IntoView {
    view! {
        <label class="choice" class:choice--on=live(move || bind.get.get())>
            <input
                type="checkbox"
                class="utrecht-checkbox"
                prop:checked=live(move || bind.get.get())
                on:change:target=move |event| bind.set.run(event.target().checked())
            />
            <span class="choice__text">
                {redraw(move || label.get())}
                {hint.map(|hint| view! { <span class="choice__hint">{hint}</span> })}
            </span>
        </label>
    }
}

/// Some of a few, as buttons that stay down.
#[component]
pub fn Chips<T>(
    /// What is asked.
    #[prop(into)]
    legend: Signal<String>,
    /// What can be chosen, with its words.
    #[prop(into)]
    options: Signal<Vec<(T, String)>>,
    /// Whether one is chosen.
    is_on: Callback<T, bool>,
    /// Puts one in or out.
    set: Callback<(T, bool)>,
    /// Extra class.
    #[prop(optional)]
    class: &'static str,
) -> impl IntoView
where
    T: Copy + Eq + Hash + Send + Sync + 'static,
{
    let legend_id = new_element_id();
    let labelled_by = legend_id.clone();
    view! {
        <div class="group" role="group" aria-labelledby=labelled_by>
            <p class="group__legend" id=legend_id>{redraw(move || legend.get())}</p>
            <div class=format!("chips {class}")>
                <For each=move || options.get() key=|(value, words)| (*value, words.clone()) let((value, words))>
                    <button
                        type="button"
                        class="chip"
                        aria-pressed=live(move || if is_on.run(value) { "true" } else { "false" })
                        on:click=on_press(move |_| set.run((value, !is_on.run(value))))
                    >
                        <bdi>{words}</bdi>
                    </button>
                </For>
            </div>
        </div>
    }
}
