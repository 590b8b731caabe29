//! Who a person is: name, role, tie to the child, where they live, how near they stand.

use leptos::prelude::*;

use crate::plan::id::Id;
use crate::plan::person::{Nearness, Role};
use crate::text::{self, person as words, phrases};
use crate::ui::parts::age_field::AgeField;
use crate::ui::parts::choices::{Chips, OneOf, Toggle};
use crate::ui::parts::fields::TextField;
use crate::ui::parts::person_card::bind_person;
use crate::ui::session::{Bind, Session, use_session};

/// Who a person is.
#[component]
pub(super) fn About(
    /// Who.
    id: Id,
) -> impl IntoView {
    let session = use_session();
    let name = bind_person(session, id, |one| one.name.clone(), |one, name| one.name = name);
    let role = bind_person(session, id, |one| one.role, |one, role| one.role = role);
    let relation = bind_person(session, id, |one| one.relation.clone(), |one, tie| one.relation = tie);
    let household = bind_person(
        session,
        id,
        |one| one.household.clone(),
        |one, place| one.household = place,
    );
    let side = bind_person(session, id, |one| one.side.clone(), |one, side| one.side = side);
    let age = bind_person(session, id, |one| one.age, |one, age| one.age = age);
    let works = bind_person(
        session,
        id,
        |one| one.organisation.clone(),
        |one, place| one.organisation = place,
    );
    let near = bind_person(session, id, |one| one.nearness, |one, near| one.nearness = near);
    let cares = bind_person(session, id, |one| one.cares, |one, cares| one.cares = cares);

    let shares_name = session.read(move |plan| plan.shares_name(id));
    let is_child = Memo::new(move |_| role.get.get() == Some(Role::Child));
    let is_helper = Memo::new(move |_| matches!(role.get.get(), Some(Role::Professional | Role::Coordinator)));
    let has_side = Memo::new(move |_| matches!(role.get.get(), None | Some(Role::Network)));
    let roles = Role::ALL
        .iter()
        .map(|role| (*role, phrases::role(*role).to_owned(), String::new()));
    let nears = [
        (Nearness::Close, words::close_hint()),
        (Nearness::Around, words::around_hint()),
        (Nearness::Far, words::far_hint()),
    ];
    let nears = nears.map(|(near, hint)| (near, phrases::nearness(near).to_owned(), hint.to_owned()));
    view! {
        <TextField label=words::name().to_owned() bind=name />
        <Show when=move || is_child.get()>
            <AgeField label=text::children::age() bind=age />
        </Show>
        <TextField label=words::relation().to_owned() hint=words::relation_hint() bind=relation />
        <div role="status">
            <Show when=move || shares_name.get()>
                <p class="note">{words::same_name()}</p>
            </Show>
        </div>
        <OneOf legend=words::role().to_owned() options=roles.collect() bind=role />
        <Show when=move || is_helper.get()>
            <TextField label=words::organisation().to_owned() hint=words::organisation_hint() bind=works />
        </Show>
        <Show when=move || !is_helper.get()>
            <TextField label=words::household().to_owned() hint=words::household_hint() bind=household />
        </Show>
        <Show when=move || has_side.get()>
            <TextField label=words::side().to_owned() hint=words::side_hint() bind=side />
            <Sides side />
        </Show>
        <Show when=move || !is_child.get()>
            <OneOf legend=words::near().to_owned() options=nears.to_vec() bind=near />
            <Toggle label=words::cares().to_owned() bind=cares />
        </Show>
    }
}

/// The sides that follow from who the parents are, and the words of each.
fn sides(session: Session) -> Memo<Vec<(Id, String)>> {
    session.read(|plan| {
        let parents = plan
            .people_who_are(Role::Parent)
            .filter(|parent| !parent.name.trim().is_empty());
        let mut sides: Vec<_> = parents
            .map(|parent| (parent.id, words::side_of(&phrases::name_of(plan, parent.id))))
            .collect();
        if sides.len() > 1 {
            // Nobody bears this name: it stands for all of them.
            sides.push((Id::default(), words::side_both().to_owned()));
        }
        sides
    })
}

/// Buttons that write the side, for whoever does not want to type.
#[component]
fn Sides(
    /// The side in the plan.
    side: Bind<String>,
) -> impl IntoView {
    let session = use_session();
    let sides = sides(session);
    let words_of = move |id: Id| {
        sides.with(|sides| {
            let found = sides.iter().find(|(other, _)| *other == id);
            found.map(|(_, words)| words.clone()).unwrap_or_default()
        })
    };
    let is_on = Callback::new(move |id: Id| side.get.with(|side| *side == words_of(id)));
    let set = Callback::new(move |(id, on): (Id, bool)| {
        side.set.run(if on { words_of(id) } else { String::new() });
    });
    view! {
        <Show when=move || !sides.with(Vec::is_empty)>
            <Chips legend=words::side_suggestions().to_owned() options=sides is_on set />
        </Show>
    }
}
