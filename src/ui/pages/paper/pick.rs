//! Choices on these pages. They are about one file or one sheet and are not kept in the plan.

use leptos::prelude::*;

use crate::plan::id::Id;
use crate::ui::erase::{IntoPiece, Piece, live};
use crate::ui::parts::fields::new_element_id;
use crate::ui::session::Bind;

/// Ties a part of what is chosen to a field.
pub(super) fn tie<S, T>(state: RwSignal<S>, read: fn(&S) -> T, write: fn(&mut S, T)) -> Bind<T>
where
    S: Send + Sync + 'static,
    T: PartialEq + Send + Sync + 'static,
{
    Bind {
        get: Memo::new(move |_| state.with(read)).into(),
        set: Callback::new(move |value| state.update(|state| write(state, value))),
    }
}

/// One thing of the plan out of a list; `nobody` stands at the top and chooses none.
pub(super) fn select(
    label: &'static str,
    nobody: &'static str,
    options: impl Into<Signal<Vec<(Id, String)>>>,
    bind: Bind<Option<Id>>,
) -> Piece {
    let options: Signal<Vec<(Id, String)>> = options.into();
    let id = new_element_id();
    view! {
        <div class="utrecht-form-field">
            <label class="utrecht-form-label" for=id.clone()>{label}</label>
            <select
                class="utrecht-select"
                id=id
                on:change:target=move |event| bind.set.run(event.target().value().parse().ok())
            >
                <option value="" prop:selected=live(move || bind.get.get().is_none())>{nobody}</option>
                <For each=move || options.get() key=|one| one.clone() let((id, name))>
                    <option value=id.to_string() prop:selected=live(move || bind.get.get() == Some(id))>{name}</option>
                </For>
            </select>
        </div>
    }
    .piece()
}
