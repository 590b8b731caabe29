//! Choosing people who stand in the plan already, or adding somebody on the spot.

use crate::ui::erase::{live, on_press, redraw};
use crate::ui::parts::show::Show;
use std::hash::{DefaultHasher, Hash, Hasher};

use leptos::prelude::*;

use super::avatar::Avatar;
use super::fields::new_element_id;
use super::icon::{Glyph, Icon};
use crate::plan::id::Id;
use crate::plan::person::Person;
use crate::plan::{Plan, add};
use crate::text;
use crate::ui::session::{Bind, use_session};

/// The people as a picker offers them: those who have left only where they are chosen already.
fn offered(plan: &Plan, chosen: &[Id], asked: bool) -> Vec<(Id, String)> {
    let stands = |person: &Person| if asked { plan.may_invite(person) } else { !person.left };
    plan.people
        .iter()
        .filter(|person| stands(person) || chosen.contains(&person.id))
        .map(|person| (person.id, text::phrases::name_of(plan, person.id)))
        .collect()
}

/// A number that changes when the picker has something else to offer. Names are worked out anew only then, and not at
/// every key that somebody presses elsewhere in the plan.
fn stamp(plan: &Plan) -> u64 {
    let mut stamp = DefaultHasher::new();
    for person in &plan.people {
        (person.id, &person.name, person.left, person.age).hash(&mut stamp);
        (&person.relation, &person.household, &person.organisation).hash(&mut stamp);
    }
    stamp.finish()
}

/// Adds a person by name alone; the rest can be told later.
pub fn add_person(plan: &mut Plan, name: &str) -> Id {
    let name = name.trim().to_owned();
    add(
        plan,
        |plan| &mut plan.people,
        |id| Person {
            id,
            name,
            ..Person::default()
        },
    )
}

/// Some of the people, as buttons that stay down, and a way to add somebody.
#[component]
pub fn PeoplePicker(
    /// What is asked.
    #[prop(into)]
    legend: Signal<String>,
    /// Who is chosen.
    bind: Bind<Vec<Id>>,
    /// At most one can be chosen.
    #[prop(optional)]
    single: bool,
    /// Only who may be asked to come: others read this screen, and who is not asked stands on none.
    #[prop(optional)]
    asked: bool,
) -> impl IntoView {
    let session = use_session();
    let stamp = session.read(stamp);
    let people = Memo::new(move |_| {
        let _ = stamp.get();
        bind.get
            .with(|chosen| session.plan.with_untracked(|plan| offered(plan, chosen, asked)))
    });
    let toggle = move |id: Id| {
        let mut chosen = bind.get.get_untracked();
        if chosen.contains(&id) {
            chosen.retain(|other| *other != id);
        } else {
            if single {
                chosen.clear();
            }
            chosen.push(id);
        }
        bind.set.run(chosen);
    };
    let legend_id = new_element_id();
    let labelled_by = legend_id.clone();
    let field_id = new_element_id();
    let adding = RwSignal::new(false);
    let name = RwSignal::new(String::new());
    let label_for = field_id.clone();
    let add_now = move || {
        if !name.with_untracked(|name| name.trim().is_empty()) {
            let id = session.change(|plan| add_person(plan, &name.get_untracked()));
            toggle(id);
        }
        name.set(String::new());
        adding.set(false);
    };
    view! {
        <div class="group" role="group" aria-labelledby=labelled_by>
            <p class="group__legend" id=legend_id>{redraw(move || legend.get())}</p>
            <div class="chips chips--people">
                <For each=move || people.get() key=|person| person.clone() let((id, name))>
                    <button
                        type="button"
                        class="chip"
                        aria-pressed=live(move || if bind.get.with(|chosen| chosen.contains(&id)) { "true" } else { "false" })
                        on:click=on_press(move |_| toggle(id))
                    >
                        <Avatar id name=name.clone() />
                        <bdi>{name.clone()}</bdi>
                    </button>
                </For>
                <button
                    type="button"
                    class="chip chip--add"
                    aria-expanded=live(move || if adding.get() { "true" } else { "false" })
                    on:click=on_press(move |_| adding.update(|adding| *adding = !*adding))
                >
                    <Icon glyph=Glyph::Plus />
                    {text::people::somebody_else()}
                </button>
            </div>
            <Show when=move || adding.get()>
                <form
                    class="add-row"
                    novalidate
                    on:submit=move |event| {
                        event.prevent_default();
                        add_now();
                    }
                >
                    <label class="utrecht-form-label" for=label_for.clone()>{text::people::name()}</label>
                    <input
                        class="utrecht-textbox"
                        id=field_id.clone()
                        type="text"
                        dir="auto"
                        autocomplete="off"
                        autofocus
                        prop:value=live(move || name.get())
                        on:input:target=move |event| name.set(event.target().value())
                    />
                    <button type="submit" class="utrecht-button utrecht-button--secondary-action">
                        {text::people::add()}
                    </button>
                </form>
            </Show>
        </div>
    }
}

/// At most one of the people.
#[component]
pub fn PersonPicker(
    /// What is asked.
    #[prop(into)]
    legend: Signal<String>,
    /// Who is chosen.
    bind: Bind<Option<Id>>,
) -> impl IntoView {
    let many = Bind {
        get: Signal::derive(move || bind.get.get().into_iter().collect::<Vec<_>>()),
        set: Callback::new(move |chosen: Vec<Id>| bind.set.run(chosen.first().copied())),
    };
    view! { <PeoplePicker legend bind=many single=true /> }
}
