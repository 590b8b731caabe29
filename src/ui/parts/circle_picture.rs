//! The picture of the circle: the children in the middle, the people around them.

use crate::ui::erase::live;
use leptos::prelude::*;

use super::avatar::{colour_of, initials};
use crate::plan::Plan;
use crate::plan::circle::{CHILD_RADIUS, Circle, PERSON_RADIUS, Ring, Spot, WIDTH};
use crate::plan::id::Id;
use crate::plan::person::{Nearness, Role};
use crate::text::{self, phrases};
use crate::ui::session::use_session;

/// The picture in words, for whoever does not see it.
fn in_words(plan: &Plan) -> String {
    let list = |ids: Vec<Id>, none: &str| match phrases::names(plan, &ids) {
        names if names.is_empty() => none.to_owned(),
        names => phrases::list(&names),
    };
    let on = |nearness: Nearness| {
        let here = plan
            .around()
            .filter(|person| person.nearness.unwrap_or(Nearness::Around) == nearness);
        list(here.map(|person| person.id).collect(), text::circle::nobody())
    };
    let children = plan.people_who_are(Role::Child).filter(|child| !child.left);
    text::circle::picture(
        &list(children.map(|child| child.id).collect(), text::circle::the_child()),
        &on(Nearness::Close),
        &on(Nearness::Around),
        &on(Nearness::Far),
    )
}

fn ring(ring: Ring, height: i32) -> impl IntoView {
    view! {
        <ellipse
            class="circle-map__ring"
            cx=WIDTH / 2
            cy=height / 2
            rx=ring.across
            ry=ring.up
        />
    }
}

fn ring_name(ring: Ring) -> impl IntoView {
    view! {
        <text class="circle-map__ring-label" x=WIDTH / 2 y=ring.label_line>{phrases::nearness(ring.nearness)}</text>
    }
}

/// A dot with initials, and the name below it.
fn dot(spot: Spot, letters: String, class: String, radius: i32) -> impl IntoView {
    view! {
        <g>
            <circle class=class cx=spot.x cy=spot.y r=radius />
            <text class="circle-map__initials" x=spot.x y=spot.y + 5>{letters}</text>
            <text class="circle-map__label" x=spot.x y=spot.label_line>{spot.label}</text>
        </g>
    }
}

/// The picture of the circle.
#[component]
pub fn CirclePicture(
    /// Without who was deliberately not invited.
    #[prop(optional)]
    for_others: bool,
) -> impl IntoView {
    let session = use_session();
    let (circle, words) = if for_others {
        (
            session.read(|plan| Circle::of(&plan.map_for_others())),
            session.read(|plan| in_words(&plan.map_for_others())),
        )
    } else {
        (session.read(Circle::of), session.read(in_words))
    };
    let picture = move || {
        let circle = circle.get();
        let height = circle.height;
        let person = move |id: Id| {
            session.plan.with_untracked(|plan| {
                let person = plan.person(id);
                let helper = matches!(
                    person.and_then(|person| person.role),
                    Some(Role::Professional | Role::Coordinator)
                );
                (person.map(|person| person.name.clone()).unwrap_or_default(), helper)
            })
        };
        let nobody_named = circle.children.is_empty().then(|| {
            view! { <circle class="circle-map__child" cx=WIDTH / 2 cy=height / 2 r=CHILD_RADIUS /> }
        });
        // The outermost first: each ring lies on the one around it.
        view! {
            {circle.rings.into_iter().rev().map(|one| ring(one, height)).collect_view()}
            {circle.rings.into_iter().filter(|ring| ring.count > 0).map(ring_name).collect_view()}
            {nobody_named}
            {circle
                .children
                .into_iter()
                .map(|spot| {
                    let (name, _) = person(spot.id);
                    dot(spot, initials(&name), "circle-map__child".to_owned(), CHILD_RADIUS)
                })
                .collect_view()}
            {circle
                .people
                .into_iter()
                .map(|spot| {
                    let (name, helper) = person(spot.id);
                    let pro = if helper { " circle-map__person--pro" } else { "" };
                    let class = format!("circle-map__person circle-map__person--{}{pro}", colour_of(spot.id));
                    dot(spot, initials(&name), class, PERSON_RADIUS)
                })
                .collect_view()}
        }
    };
    view! {
        <svg
            class="circle-map"
            viewBox=live(move || format!("0 0 {WIDTH} {}", circle.with(|circle| circle.height)))
            role="img"
            aria-label=live(move || words.get())
        >
            {picture}
        </svg>
    }
}
