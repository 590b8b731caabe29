//! A field for one thing after another. What is typed is in the plan at once, so nothing is lost when somebody goes on.

use leptos::prelude::*;

use crate::plan::Plan;
use crate::plan::id::Id;
use crate::platform::dom;
use crate::text::table as words;
use crate::ui::erase::{IntoPiece, Piece, live};
use crate::ui::parts::fields::new_element_id;
use crate::ui::session::Session;

/// Writes what is typed into the plan: into the thing with this name, or a new one; a blank text takes it out again.
pub(super) type Write = fn(&mut Plan, Draft, String) -> Option<Id>;

/// What is being typed.
#[derive(Clone, Copy)]
pub(super) struct Draft {
    /// The thing that it stands in, once there is one.
    pub(super) id: Option<Id>,
    /// Who says it.
    pub(super) by: Option<Id>,
    /// What it is about.
    pub(super) about: Option<Id>,
}

/// A field with a button that makes room for the next.
pub(super) fn field(session: Session, label: String, hint: Option<&'static str>, draft: Draft, write: Write) -> Piece {
    let id = new_element_id();
    let hint_id = format!("{id}-hint");
    let described = hint.is_some().then(|| hint_id.clone());
    let selector = format!("#{id}");
    let typed = RwSignal::new(String::new());
    let now = RwSignal::new(draft.id);
    let keep = move |value: String| {
        typed.set(value.clone());
        let draft = Draft {
            id: now.get_untracked(),
            ..draft
        };
        if draft.id.is_some() || !value.trim().is_empty() {
            now.set(session.change(|plan| write(plan, draft, value)));
        }
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        now.set(None);
        typed.set(String::new());
        dom::focus(&selector);
    };
    view! {
        <form class="add-row table-add" novalidate on:submit=submit>
            <label class="utrecht-form-label" for=id.clone() dir="auto">{label}</label>
            {hint.map(|hint| view! { <p class="utrecht-form-field-description add-row__hint" id=hint_id>{hint}</p> })}
            <input
                class="utrecht-textbox"
                id=id
                type="text"
                dir="auto"
                autocomplete="off"
                enterkeyhint="done"
                aria-describedby=described
                prop:value=live(move || typed.get())
                on:input:target=move |event| keep(event.target().value())
            />
            <button type="submit" class="utrecht-button utrecht-button--secondary-action">{words::put()}</button>
        </form>
    }
    .piece()
}
