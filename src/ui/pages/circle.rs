//! The circle around the children: a picture, and the same as a list.

use leptos::prelude::*;

use crate::plan::id::Id;
use crate::plan::person::Nearness;
use crate::plan::progress::Asked;
use crate::route::Page;
use crate::text::{self, phrases};
use crate::ui::parts::avatar::Avatar;
use crate::ui::parts::circle_picture::CirclePicture;
use crate::ui::parts::nearness_chips::NearnessChips;
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::person_card::link_id;
use crate::ui::parts::save_state::SaveLine;
use crate::ui::session::use_session;

/// The circle around the children.
#[component]
pub fn CirclePage() -> impl IntoView {
    let session = use_session();
    let people = Signal::derive(move || session.href(Page::Ask(Asked::People)));
    let nobody = session.read(|plan| plan.around().next().is_none());
    view! {
        <PageFrame title=text::circle::title() back=(people, text::person::back())>
            <p class="lead">{text::circle::lead()}</p>
            <Show when=move || nobody.get()>
                <div class="empty">
                    <p class="empty__title">{text::circle::empty_title()}</p>
                    <p>{text::circle::empty()}</p>
                </div>
            </Show>
            <CirclePicture />
            <RingList nearness=Some(Nearness::Close) />
            <RingList nearness=Some(Nearness::Around) />
            <RingList nearness=Some(Nearness::Far) />
            <RingList nearness=None />
            <div class="step-nav">
                <a class="utrecht-button utrecht-button--primary-action" href=move || people.get()>
                    {text::circle::add_people()}
                </a>
                <SaveLine />
            </div>
        </PageFrame>
    }
}

/// The people of one ring; a ring without people has no heading either.
#[component]
fn RingList(
    /// Which ring; none for those of whom it is not said.
    nearness: Option<Nearness>,
) -> impl IntoView {
    let session = use_session();
    let ids = session.read(move |plan| plan.standing(nearness).map(|person| person.id).collect::<Vec<_>>());
    let title = nearness.map_or_else(text::circle::unknown, phrases::nearness);
    view! {
        <Show when=move || !ids.with(Vec::is_empty)>
            <h2 class="utrecht-heading-3">{title}</h2>
            {nearness.is_none().then(|| view! { <p class="hint">{text::circle::unknown_hint()}</p> })}
            <ul class="cards cards--columns" aria-label=title>
                <For each=move || ids.get() key=|id| *id let(id)>
                    <Row id />
                </For>
            </ul>
        </Show>
    }
}

/// One person, and how near they stand.
#[component]
fn Row(
    /// Who.
    id: Id,
) -> impl IntoView {
    let session = use_session();
    let name = session.read(move |plan| phrases::name_of(plan, id));
    view! {
        <li class="card card--person">
            <Avatar id name />
            <p class="card__title">
                <a id=link_id(id) href=move || session.href(Page::Person(id))><bdi>{move || name.get()}</bdi></a>
            </p>
            <NearnessChips id named_by=link_id(id) />
        </li>
    }
}
