//! A code or a passphrase to type: hidden unless somebody wants to see it.

use leptos::prelude::*;

use super::fields::new_element_id;
use crate::seal::code::SecretKind;
use crate::text::door as words;
use crate::ui::erase::{live, redraw};

/// A code or a passphrase to type.
#[component]
pub fn SecretField(
    /// What is asked.
    label: &'static str,
    /// One short sentence that helps.
    #[prop(optional)]
    hint: &'static str,
    /// Which keyboard a phone shows.
    kind: SecretKind,
    /// What was typed.
    typed: RwSignal<String>,
    /// What is wrong with it.
    said: RwSignal<Option<String>>,
) -> impl IntoView {
    let id = new_element_id();
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let described = format!("{error_id} {hint_id}");
    // Words are written over from paper: hidden, every slip begins them anew.
    let visible = RwSignal::new(kind == SecretKind::Words);
    let inputmode = match kind {
        SecretKind::Digits => "numeric",
        SecretKind::Words => "text",
    };
    view! {
        <div class="utrecht-form-field secret">
            <label class="utrecht-form-label" for=id.clone()>{label}</label>
            <p class="utrecht-form-field-description" id=hint_id>{hint}</p>
            <p class="utrecht-form-field-error-message" id=error_id role="alert">{redraw(move || said.get())}</p>
            <input
                class="utrecht-textbox"
                id=id
                type=live(move || if visible.get() { "text" } else { "password" })
                inputmode=inputmode
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                aria-describedby=described
                aria-invalid=live(move || said.with(Option::is_some).then_some("true"))
                prop:value=live(move || typed.get())
                on:input:target=move |event| typed.set(event.target().value())
            />
            <label class="show-secret">
                <input
                    type="checkbox"
                    prop:checked=live(move || visible.get())
                    on:change:target=move |event| visible.set(event.target().checked())
                />
                {words::show()}
            </label>
        </div>
    }
}
