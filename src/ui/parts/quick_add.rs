//! One field to put things on a list quickly: write, Enter, write the next.

use crate::ui::erase::{IntoPiece, Piece, live, redraw};
use leptos::prelude::*;

use super::fields::new_element_id;
use super::shelf::Shelf;
use crate::plan::id::{Id, Item, find_mut, take};
use crate::platform::dom;
use crate::text;
use crate::ui::session::Session;

/// A field that adds to a list and stays for the next.
///
/// What is typed is in the plan at once, as `draft`: whoever leaves before Enter finds it as a card later.
#[component]
pub fn QuickAdd<T>(
    /// The open plan.
    session: Session,
    /// The list that it adds to.
    shelf: Shelf<T>,
    /// Where what is typed goes.
    write: fn(&mut T, String),
    /// The thing that is being typed, which has no card yet.
    draft: RwSignal<Option<Id>>,
    /// What is asked.
    label: &'static str,
    /// One short sentence that helps; may be empty.
    #[prop(optional)]
    hint: &'static str,
    /// The name of the field, where the page wants to lead to it.
    #[prop(optional)]
    field: Option<&'static str>,
    /// What the page says about the thing that was just added. Without it a screen reader hears how many there are.
    #[prop(optional)]
    says: Option<fn(Session, Id) -> Piece>,
) -> impl IntoView
where
    T: Item + Send + Sync + 'static,
{
    let id = field.map_or_else(new_element_id, str::to_owned);
    let hint_id = (!hint.is_empty()).then(|| format!("{id}-hint"));
    let hint = hint_id.clone().map(|id| {
        view! { <p class="utrecht-form-field-description add-row__hint" id=id>{hint}</p> }
    });
    let selector = format!("#{id}");
    let typed = RwSignal::new(String::new());
    let added = RwSignal::new(None::<(Id, usize)>);
    let keep = move |value: String| {
        let blank = value.trim().is_empty();
        let now = draft.get_untracked();
        if blank && now.is_none() {
            return;
        }
        let marked = session.change(|plan| {
            if blank {
                now.and_then(|id| take((shelf.list)(plan), id));
                return None;
            }
            let id = now
                .filter(|id| find_mut((shelf.list)(plan), *id).is_some())
                .unwrap_or_else(|| shelf.put_new(plan));
            if let Some(item) = find_mut((shelf.list)(plan), id) {
                write(item, value);
            }
            Some(id)
        });
        draft.set(marked);
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Some(id) = draft.get_untracked() {
            draft.set(None);
            typed.set(String::new());
            let count = session.plan.with_untracked(|plan| shelf.ids(plan).len());
            added.set(Some((id, count)));
        }
        dom::focus(&selector);
    };
    view! {
        <form class="add-row" novalidate on:submit=submit>
            <label class="utrecht-form-label" for=id.clone()>{label}</label>
            {hint}
            <input
                class="utrecht-textbox"
                id=id
                type="text"
                dir="auto"
                autocomplete="off"
                enterkeyhint="done"
                aria-describedby=hint_id
                prop:value=live(move || typed.get())
                on:input:target=move |event| {
                    typed.set(event.target().value());
                    keep(typed.get_untracked());
                }
            />
            <button type="submit" class="utrecht-button utrecht-button--secondary-action">
                {text::cards::add()}
            </button>
        </form>
        <div role="status">{redraw(move || added.get().map(|(id, count)| match says {
            Some(says) => says(session, id),
            None => view! { <p class="visually-hidden">{text::cards::added(count)}</p> }.piece(),
        }))}</div>
    }
}
