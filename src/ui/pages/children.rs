//! The children that the plan is about.

use crate::ui::erase::{each, live};
use crate::ui::parts::show::Show;
use leptos::prelude::*;

use crate::plan::id::Id;
use crate::plan::person::Role;
use crate::plan::progress::Asked;
use crate::route::{ChildStep, Page};
use crate::text;
use crate::ui::parts::age_field::AgeField;
use crate::ui::parts::fields::TextField;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::more::More;
use crate::ui::parts::name_add::NameAdd;
use crate::ui::parts::person_card::{PersonActions, add_with, bind_person};
use crate::ui::parts::question::Question;
use crate::ui::session::use_session;

/// The children that the plan is about.
#[component]
pub fn ChildrenPage() -> impl IntoView {
    let session = use_session();
    let ids = session.read(|plan| {
        plan.people_who_are(Role::Child)
            .map(|child| child.id)
            .collect::<Vec<_>>()
    });
    let add = Callback::new(move |name: String| {
        add_with(session, &name, |child| {
            child.role = Some(Role::Child);
            child.cares = true;
        });
    });
    view! {
        <Question asked=Asked::Children lead=text::children::lead()>
            <NameAdd label=text::children::who() add />
            <Show
                when=move || !ids.with(Vec::is_empty)
                fallback=|| view! {
                    <div class="empty">
                        <p class="empty__title">{text::children::empty_title()}</p>
                        <p>{text::children::empty()}</p>
                    </div>
                }
            >
                <ul class="cards" aria-label=text::children::all()>
                    {each(ids, move |id| view! { <ChildCard id /> })}
                </ul>
            </Show>
        </Question>
    }
}

/// A child in the list, with the few things that help.
#[component]
fn ChildCard(
    /// Which child.
    id: Id,
) -> impl IntoView {
    let session = use_session();
    let name = bind_person(session, id, |child| child.name.clone(), |child, name| child.name = name);
    let age = bind_person(session, id, |child| child.age, |child, age| child.age = age);
    let household = bind_person(
        session,
        id,
        |child| child.household.clone(),
        |child, household| child.household = household,
    );
    let relation = bind_person(
        session,
        id,
        |child| child.relation.clone(),
        |child, relation| child.relation = relation,
    );
    let called = session.read(move |plan| text::phrases::name_of(plan, id));
    let own_page = move || text::child::to_page(&called.get());
    let coordinates = session.plan.with_untracked(|plan| plan.coordinates);
    let story = move || text::child::story_make(&called.get());
    view! {
        <li class="card">
            <div class="field-row">
                <TextField label=text::children::name().to_owned() bind=name />
                <AgeField label=text::children::age() bind=age />
            </div>
            <TextField
                label=text::children::household().to_owned()
                hint=text::children::household_hint()
                bind=household
            />
            // What a child writes for itself is not for the device of a coordinator.
            {(!coordinates).then(|| view! {
                <div class="child-ways">
                    <a class="desk-link" href=live(move || session.href(Page::Child(id, ChildStep::Begin)))>
                        {own_page}<Icon glyph=Glyph::Next />
                    </a>
                    <a class="desk-link" href=live(move || session.href(Page::Child(id, ChildStep::MakeStory)))>
                        {story}<Icon glyph=Glyph::Next />
                    </a>
                </div>
            })}
            <More summary=text::children::more()>
                <TextField
                    label=text::children::relation().to_owned()
                    hint=text::children::relation_hint()
                    bind=relation
                />
            </More>
            <PersonActions id takes_focus=true />
        </li>
    }
}
