//! One field and a button for names: a name, Enter, the next name.

use leptos::prelude::*;

use super::fields::new_element_id;
use super::person_names::with_names;
use crate::platform::dom;
use crate::text;

/// Adds somebody by name alone. The focus stays in the field, so that ten names go in one after the other.
#[component]
pub fn NameAdd(
    /// What is asked.
    label: &'static str,
    /// One short sentence that helps.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What the button does.
    #[prop(default = text::people::add())]
    button: &'static str,
    /// Puts this name in the plan; it is never blank.
    add: Callback<String>,
) -> impl IntoView {
    let id = new_element_id();
    let hint_id = format!("{id}-hint");
    let described = hint.is_some().then(|| hint_id.clone());
    let selector = format!("#{id}");
    let label_for = id.clone();
    let typed = RwSignal::new(String::new());
    let said = RwSignal::new(String::new());
    let add_now = move || {
        let name = typed.try_get_untracked().unwrap_or_default().trim().to_owned();
        if !name.is_empty() {
            let _ = add.try_run(name.clone());
            said.try_set(name);
            typed.try_set(String::new());
        }
    };
    // Whoever writes a name and goes on without the button meant that name too.
    on_cleanup(add_now);
    view! {
        <form
            class="add-row"
            novalidate
            on:submit=move |event| {
                event.prevent_default();
                add_now();
                dom::focus(&selector);
            }
        >
            <label class="utrecht-form-label" for=label_for>{label}</label>
            <input
                class="utrecht-textbox"
                id=id
                type="text"
                dir="auto"
                autocomplete="off"
                autocapitalize="words"
                enterkeyhint="done"
                aria-describedby=described
                prop:value=move || typed.get()
                on:input:target=move |event| typed.set(event.target().value())
            />
            <button type="submit" class="utrecht-button utrecht-button--secondary-action">{button}</button>
        </form>
        {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
        <p class="added" role="status">
            {move || {
                let name = said.get();
                (!name.is_empty()).then(|| with_names(text::people::added, vec![name]))
            }}
        </p>
    }
}
