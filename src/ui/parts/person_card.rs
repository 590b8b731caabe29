//! A person in a list, and what every page about people needs of one.

use leptos::prelude::*;

use super::avatar::Avatar;
use super::icon::{Glyph, Icon};
use super::item_actions::remove;
use super::person_names::with_names;
use crate::plan::Plan;
use crate::plan::id::{Id, find_mut};
use crate::plan::person::{Person, Role};
use crate::platform::dom;
use crate::route::Page;
use crate::text::{self, phrases};
use crate::ui::parts::people_picker::add_person;
use crate::ui::session::{Bind, Session, use_session};

/// Ties something about a person to a field on a page. Of somebody who was removed everything is empty.
pub fn bind_person<T>(
    session: Session,
    id: Id,
    read: impl Fn(&Person) -> T + Send + Sync + 'static,
    write: impl Fn(&mut Person, T) + Send + Sync + 'static,
) -> Bind<T>
where
    T: Default + PartialEq + Send + Sync + 'static,
{
    session.bind(
        move |plan| plan.person(id).map(&read).unwrap_or_default(),
        move |plan, value| {
            if let Some(person) = find_mut(&mut plan.people, id) {
                write(person, value);
            }
        },
    )
}

/// Adds somebody by name, with what the page knows already.
pub fn add_with(session: Session, name: &str, more: impl FnOnce(&mut Person)) {
    session.change(|plan| {
        let id = add_person(plan, name);
        if let Some(person) = find_mut(&mut plan.people, id) {
            more(person);
        }
    });
}

/// The element that the link to a person has in a list.
#[must_use]
pub fn link_id(id: Id) -> String {
    format!("mens-{}-{}", id.author, id.count)
}

/// Takes somebody out of the plan, offers to undo that, and leaves the focus with whoever stood beside them.
pub fn remove_person(session: Session, id: Id) {
    let (name, beside) = session
        .plan
        .with_untracked(|plan| (phrases::name_of(plan, id), plan.beside(id)));
    remove(session, |plan| &mut plan.people, id, &name);
    dom::after_paint(move || {
        let next = beside.after.or(beside.before);
        if !next.is_some_and(|next| dom::focus(&format!("#{}", link_id(next)))) {
            dom::focus("main h1");
        }
    });
}

/// "oma · Familie, vriend of bekende": what is known about somebody besides the name.
fn known(plan: &Plan, id: Id) -> String {
    let Some(person) = plan.person(id) else {
        return String::new();
    };
    let role = person.role.map(phrases::role).unwrap_or_default();
    let parts = [&person.relation, role, &person.organisation, &person.household].map(str::trim);
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

/// Buttons below a person or a child: to their own page, and out of the plan.
#[component]
pub fn PersonActions(
    /// Who.
    id: Id,
    /// Whether the link here is the one that takes the focus after a removal.
    #[prop(optional)]
    takes_focus: bool,
) -> impl IntoView {
    let session = use_session();
    let name = session.read(move |plan| phrases::name_of(plan, id));
    let about = move || with_names(text::people::about, vec![name.get()]);
    view! {
        <div class="card__actions">
            <a
                class="icon-button"
                id=takes_focus.then(|| link_id(id))
                href=move || session.href(Page::Person(id))
            >
                <Icon glyph=Glyph::Pencil />
                <span class="icon-button__text">{text::people::tell_more()}</span>
                <span class="visually-hidden">" " {about}</span>
            </a>
            <button type="button" class="icon-button" on:click=move |_| remove_person(session, id)>
                <Icon glyph=Glyph::Trash />
                <span class="icon-button__text">{text::lists::remove()}</span>
                <span class="visually-hidden">" " <bdi>{move || name.get()}</bdi></span>
            </button>
        </div>
    }
}

/// A person in a list.
#[component]
pub fn PersonCard(
    /// Who.
    id: Id,
) -> impl IntoView {
    let session = use_session();
    let name = session.read(move |plan| phrases::name_of(plan, id));
    let known = session.read(move |plan| known(plan, id));
    let offers = bind_person(session, id, |person| person.offers.clone(), |_, _| ()).get;
    let left = bind_person(session, id, |person| person.left, |_, _| ()).get;
    let class = move || {
        let role = session.plan.with(|plan| plan.person(id).and_then(|person| person.role));
        match role {
            Some(Role::Professional | Role::Coordinator) => "card card--person card--pro",
            _ => "card card--person",
        }
    };
    view! {
        <li class=class>
            <Avatar id name />
            <p class="card__title">
                <a id=link_id(id) href=move || session.href(Page::Person(id))><bdi>{move || name.get()}</bdi></a>
            </p>
            <Show when=move || !known.with(String::is_empty)>
                <p class="card__meta" dir="auto">{move || known.get()}</p>
            </Show>
            <Show when=move || offers.with(|offers| !offers.trim().is_empty())>
                <p class="card__text">{text::people::offer()} " " <bdi>{move || offers.get()}</bdi></p>
            </Show>
            <Show when=move || left.get()>
                <p class="card__tags"><span class="tag">{text::people::not_taking_part()}</span></p>
            </Show>
            <PersonActions id />
        </li>
    }
}
