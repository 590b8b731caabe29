//! Choosing the kind of when: the most used first, the others one press away.

use leptos::prelude::*;

use crate::plan::timing::WhenKind;
use crate::platform::dom;
use crate::text::{self, phrases};
use crate::ui::parts::fields::new_element_id;

/// The element that says which kind was chosen.
pub(super) const CHOSEN: &str = "wanneer-gekozen";

/// How many kinds stand there at once.
const AT_ONCE: usize = 5;

/// The kinds of when. Buttons and not radio buttons: a choice closes the list, and an arrow key must not choose.
#[component]
pub(super) fn Choosing(
    /// The kind that is chosen now.
    kind: Memo<Option<WhenKind>>,
    /// Chooses a kind.
    choose: Callback<WhenKind>,
) -> impl IntoView {
    let among_first = |kind: WhenKind| WhenKind::ALL.iter().take(AT_ONCE).any(|first| *first == kind);
    let more = RwSignal::new(kind.get_untracked().is_some_and(|kind| !among_first(kind)));
    let button = move |this: WhenKind| {
        let (words, example) = phrases::when_kind(this);
        view! {
            <button
                type="button"
                class="choice choice--button"
                class:choice--on=move || kind.get() == Some(this)
                aria-pressed=move || if kind.get() == Some(this) { "true" } else { "false" }
                on:click=move |_| choose.run(this)
            >
                <span class="choice__text">{words}" "<span class="choice__hint">{example}</span></span>
            </button>
        }
    };
    let buttons = move |kinds: &'static [WhenKind]| kinds.iter().copied().map(button).collect_view();
    let (first, others) = WhenKind::ALL.split_at_checked(AT_ONCE).unwrap_or((WhenKind::ALL, &[]));
    let legend_id = new_element_id();
    let labelled_by = legend_id.clone();
    let toggle = move |_| {
        more.update(|more| *more = !*more);
        if more.get_untracked() {
            dom::after_paint(|| {
                dom::focus(".when-kinds__more .choice");
            });
        }
    };
    view! {
        <div class="group when-kinds" role="group" aria-labelledby=labelled_by>
            <p class="group__legend" id=legend_id>{text::when::choose()}</p>
            <div class="choice-list">{buttons(first)}</div>
            <button
                type="button"
                class="utrecht-button utrecht-button--subtle"
                aria-expanded=move || if more.get() { "true" } else { "false" }
                on:click=toggle
            >
                {move || if more.get() { text::when::fewer_ways() } else { text::when::more_ways() }}
            </button>
            {move || more.get().then(|| view! {
                <div class="choice-list when-kinds__more">{buttons(others)}</div>
            })}
        </div>
    }
}
