//! One person: who they are, what they offer, and what stays home.

mod about;
mod meeting;
mod walk;

use crate::ui::erase::{IntoPiece, live};
use leptos::prelude::*;

use crate::plan::id::Id;
use crate::plan::person::Role;
use crate::plan::progress::Asked;
use crate::route::{ChildStep, Page};
use crate::text;
use crate::ui::parts::choices::Toggle;
use crate::ui::parts::fields::{TextArea, TextField};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::item_actions::remove;
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::person_card::bind_person;
use crate::ui::parts::show::Show;
use crate::ui::session::{Session, use_session};

use about::About;
use meeting::AtTheMeeting;
use walk::Walk;

/// One person.
#[component]
pub fn PersonPage(
    /// Who.
    id: Id,
) -> impl IntoView {
    let session = use_session();
    let is_here = session.read(move |plan| plan.person(id).is_some());
    move || {
        if is_here.get() {
            view! { <Here id /> }.piece()
        } else {
            view! { <Gone /> }.piece()
        }
    }
}

/// The list that this person stands in.
fn list_of(session: Session, id: Id) -> (Memo<bool>, Signal<String>) {
    let child = session.read(move |plan| plan.person(id).is_some_and(|person| person.role == Some(Role::Child)));
    let list =
        Signal::derive(move || session.href(Page::Ask(if child.get() { Asked::Children } else { Asked::People })));
    (child, list)
}

/// Somebody who stands in the plan.
#[component]
fn Here(
    /// Who.
    id: Id,
) -> impl IntoView {
    let session = use_session();
    let heading = Signal::derive(move || {
        let name = session
            .plan
            .with(|plan| plan.person(id).map(|person| person.name.trim().to_owned()));
        name.filter(|name| !name.is_empty())
            .unwrap_or_else(|| text::person::nameless().to_owned())
    });
    let (child, list) = list_of(session, id);
    // A word at a time: what the way back is called is set when the page opens.
    let back = if child.get_untracked() {
        text::person::back_children()
    } else {
        text::person::back()
    };
    let offers = bind_person(
        session,
        id,
        |person| person.offers.clone(),
        |person, words| person.offers = words,
    );
    let contact = bind_person(
        session,
        id,
        |person| person.contact.clone(),
        |person, words| person.contact = words,
    );
    let left = bind_person(session, id, |person| person.left, |person, left| person.left = left);
    let take_out = move |_| {
        let name = session.plan.with_untracked(|plan| text::phrases::name_of(plan, id));
        let child = child.get_untracked();
        remove(session, |plan| &mut plan.people, id, &name);
        session.go(Page::Ask(if child { Asked::Children } else { Asked::People }));
    };
    view! {
        <PageFrame title=text::person::title() heading back=(list, back)>
            <p class="lead">{text::person::lead()}</p>
            <About id />
            <TextArea label=text::person::offers().to_owned() hint=text::person::offers_hint() bind=offers rows=2 />
            <section class="note note--private">
                <Icon glyph=Glyph::Lock />
                <h2 class="utrecht-heading-3">{text::person::contact_title()}</h2>
                <p>{text::person::contact_stays()}</p>
                <TextField label=text::person::contact().to_owned() bind=contact />
            </section>
            <Show when=move || child.get()>
                <a class="desk-link" href=live(move || session.href(Page::Child(id, ChildStep::Begin)))>
                    {move || text::child::to_page(&heading.get())}
                    <Icon glyph=Glyph::Next />
                </a>
            </Show>
            <AtTheMeeting id />
            <details class="more">
                <summary class="more__summary">{text::person::leaving()}</summary>
                <Toggle label=text::person::left().to_owned() hint=text::person::left_hint() bind=left />
                <div class="button-row">
                    <button type="button" class="utrecht-button utrecht-button--secondary-action" on:click=take_out>
                        <Icon glyph=Glyph::Trash />
                        {text::person::remove()}
                    </button>
                </div>
            </details>
            <Walk id back list />
        </PageFrame>
    }
}

/// Nobody bears this name in the plan.
#[component]
fn Gone() -> impl IntoView {
    let session = use_session();
    let people = Signal::derive(move || session.href(Page::Ask(Asked::People)));
    view! {
        <PageFrame title=text::person::gone_title() back=(people, text::person::back())>
            <p class="lead">{text::person::gone()}</p>
            <div class="step-nav">
                <a class="utrecht-button utrecht-button--primary-action" href=live(move || people.get())>
                    {text::person::back()}
                </a>
            </div>
        </PageFrame>
    }
}
