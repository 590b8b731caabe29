//! Fields to write in. What somebody types is in the plan at once; there is no button to save.

use core::sync::atomic::{AtomicU32, Ordering};

use crate::ui::erase::{Inside, live, redraw};
use leptos::prelude::*;

use crate::ui::session::Bind;

/// A name for an element that no other element on the page has.
#[must_use]
pub fn new_element_id() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    format!("v{}", COUNT.fetch_add(1, Ordering::Relaxed))
}

/// Label and explanation of a field, and what describes it to a screen reader.
#[component]
fn Labelled(
    id: String,
    label: Signal<String>,
    hint: Option<String>,
    #[prop(optional)] hide_label: bool,
    children: Inside,
) -> impl IntoView {
    let hint_id = format!("{id}-hint");
    view! {
        <div class="utrecht-form-field">
            <label class="utrecht-form-label" class:visually-hidden=hide_label for=id>{redraw(move || label.get())}</label>
            {hint.map(|hint| view! {
                <p class="utrecht-form-field-description" id=hint_id>{hint}</p>
            })}
            {children.show()}
        </div>
    }
}

/// One line of text.
#[component]
pub fn TextField(
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// One short sentence that helps.
    #[prop(optional, into)]
    hint: Option<String>,
    /// The text in the plan.
    bind: Bind<String>,
    /// What a browser may fill in; mostly nothing.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// Which keyboard a phone shows.
    #[prop(default = "text")]
    inputmode: &'static str,
    /// The label is only for screen readers: the heading says it already.
    #[prop(optional)]
    hide_label: bool,
) -> impl IntoView {
    let id = new_element_id();
    let described = hint.is_some().then(|| format!("{id}-hint"));
    view! {
        <Labelled id=id.clone() label hint hide_label>
            <input
                class="utrecht-textbox"
                id=id
                type="text"
                dir="auto"
                inputmode=inputmode
                autocomplete=autocomplete
                aria-describedby=described
                prop:value=live(move || bind.get.get())
                on:input:target=move |event| bind.set.run(event.target().value())
            />
        </Labelled>
    }
}

/// Text of any length, in a field that grows with it.
#[component]
pub fn TextArea(
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// One short sentence that helps.
    #[prop(optional, into)]
    hint: Option<String>,
    /// The text in the plan.
    bind: Bind<String>,
    /// How many lines it shows while empty.
    #[prop(default = 4)]
    rows: u32,
    /// The label is only for screen readers: the heading says it already.
    #[prop(optional)]
    hide_label: bool,
) -> impl IntoView {
    let id = new_element_id();
    let described = hint.is_some().then(|| format!("{id}-hint"));
    // Without `autocomplete` a browser writes the text in its list of tabs to restore, in the open (measured).
    // The grid behind the field repeats the text and so gives the field its height; see style/parts/fields.css.
    view! {
        <Labelled id=id.clone() label hint hide_label>
            <div class="grow" data-text=live(move || bind.get.get())>
                <textarea
                    class="utrecht-textarea"
                    autocomplete="off"
                    id=id
                    dir="auto"
                    rows=rows
                    aria-describedby=described
                    prop:value=live(move || bind.get.get())
                    on:input:target=move |event| bind.set.run(event.target().value())
                ></textarea>
            </div>
        </Labelled>
    }
}
