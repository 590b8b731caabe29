//! An age in years.

use crate::ui::erase::live;
use leptos::prelude::*;

use super::fields::new_element_id;
use crate::plan::person::read_age;
use crate::ui::session::Bind;

/// An age in years. Not a birth date: nothing needs one.
#[component]
pub fn AgeField(
    /// What is asked.
    label: &'static str,
    /// The age in the plan.
    bind: Bind<Option<u8>>,
) -> impl IntoView {
    let id = new_element_id();
    let label_for = id.clone();
    view! {
        <div class="utrecht-form-field age-field">
            <label class="utrecht-form-label" for=label_for>{label}</label>
            <input
                class="utrecht-textbox age-field__input"
                id=id
                type="text"
                inputmode="numeric"
                maxlength="2"
                autocomplete="off"
                prop:value=live(move || bind.get.get().map(|age| age.to_string()).unwrap_or_default())
                on:input:target=move |event| bind.set.run(read_age(&event.target().value()))
            />
        </div>
    }
}
