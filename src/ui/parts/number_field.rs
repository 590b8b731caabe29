//! A small number, read as people type it.

use leptos::prelude::*;

use super::fields::new_element_id;
use crate::plan::count::parse_count;
use crate::text;
use crate::ui::session::Bind;

/// A number from 1. What is no number stays as typed, with a friendly word beside it, and the plan keeps the last one.
#[component]
pub fn NumberField(
    /// What is asked.
    label: &'static str,
    /// One short sentence that helps.
    hint: &'static str,
    /// The number in the plan.
    bind: Bind<u32>,
    /// The largest that can be meant.
    most: u32,
) -> impl IntoView {
    let id = new_element_id();
    let typed = RwSignal::new(bind.get.get_untracked().to_string());
    let left = RwSignal::new(false);
    // Undo or another page may write another number; what is being typed here stays otherwise.
    Effect::new(move |_| {
        let number = bind.get.get();
        if typed.with_untracked(|typed| parse_count(typed, most).is_some_and(|typed| typed != number)) {
            typed.set(number.to_string());
        }
    });
    let wrong = Memo::new(move |_| left.get() && typed.with(|typed| parse_count(typed, most).is_none()));
    let hint_id = format!("{id}-hint");
    let error_id = format!("{id}-error");
    let described = format!("{hint_id} {error_id}");
    view! {
        <div class="utrecht-form-field number-field">
            <label class="utrecht-form-label" for=id.clone()>{label}</label>
            <p class="utrecht-form-field-description" id=hint_id>{hint}</p>
            <input
                class="utrecht-textbox number-field__input"
                id=id
                type="text"
                inputmode="numeric"
                autocomplete="off"
                aria-describedby=described
                aria-invalid=move || wrong.get().then_some("true")
                prop:value=move || typed.get()
                on:input:target=move |event| {
                    typed.set(event.target().value());
                    if let Some(number) = typed.with_untracked(|typed| parse_count(typed, most)) {
                        bind.set.run(number);
                    }
                }
                on:blur=move |_| left.set(true)
                on:focus=move |_| left.set(false)
            />
            <div aria-live="polite" id=error_id>
                {move || wrong.get().then(|| view! {
                    <p class="utrecht-form-field-error-message">{text::when::number_unknown("3")}</p>
                })}
            </div>
        </div>
    }
}
