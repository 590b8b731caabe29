//! How near somebody stands, in three buttons on one line.

use crate::ui::erase::live;
use leptos::prelude::*;

use crate::plan::id::Id;
use crate::plan::person::Nearness;
use crate::platform::dom;
use crate::text::phrases;
use crate::ui::parts::person_card::bind_person;
use crate::ui::session::use_session;

/// How near a person stands; pressing what is chosen takes it back.
#[component]
pub fn NearnessChips(
    /// Who.
    id: Id,
    /// The element that holds the name, which is what the group is called.
    named_by: String,
) -> impl IntoView {
    let session = use_session();
    let near = bind_person(
        session,
        id,
        |person| person.nearness,
        |person, near| person.nearness = near,
    );
    let element = move |choice: Nearness| format!("dichtbij-{}-{}-{}", id.author, id.count, choice as u8);
    let choices = Nearness::ALL
        .iter()
        .map(|choice| {
            let choice = *choice;
            let press = move |_| {
                let chosen = near.get.get_untracked() == Some(choice);
                near.set.run((!chosen).then_some(choice));
                // The person moves to another ring; the focus goes along.
                dom::after_paint(move || {
                    dom::focus(&format!("#{}", element(choice)));
                });
            };
            view! {
                <button
                    type="button"
                    class="chip"
                    id=element(choice)
                    aria-pressed=live(move || if near.get.get() == Some(choice) { "true" } else { "false" })
                    on:click=press
                >
                    {phrases::nearness(choice)}
                </button>
            }
        })
        .collect_view();
    view! { <div class="chips chips--near" role="group" aria-labelledby=named_by>{choices}</div> }
}
