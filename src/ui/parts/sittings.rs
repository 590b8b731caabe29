//! The sittings of a meeting, to read: when, where, who leads and writes, practical matters.

use leptos::prelude::*;

use crate::plan::Plan;
use crate::plan::meeting::Sitting;
use crate::text::{answering, invite, meeting_read as meeting, phrases};
use crate::ui::erase::{IntoPiece, Piece};

/// The sittings of this plan; none while there are none.
pub fn sittings(plan: &Plan) -> Option<Piece> {
    let cards: Vec<Piece> = plan.meeting.dates.iter().map(|one| sitting(plan, one)).collect();
    (!cards.is_empty()).then(|| {
        view! {
            <section>
                <h2 class="utrecht-heading-2">{meeting::title()}</h2>
                <ul class="cards">{cards}</ul>
            </section>
        }
        .piece()
    })
}

fn sitting(plan: &Plan, one: &Sitting) -> Piece {
    let day = match (one.on, one.at) {
        (Some(day), Some(time)) => meeting::day(&phrases::day_long(day), &phrases::clock(time)),
        (Some(day), None) => phrases::day_long(day),
        (None, _) => meeting::day_open().to_owned(),
    };
    let written = |text: &str, say: fn(&str) -> String| {
        let text = text.trim();
        (!text.is_empty()).then(|| say(text))
    };
    let person = |id| plan.person(id).map(|_| phrases::name_of(plan, id));
    let attendees = phrases::list(&phrases::names(plan, &one.attendees));
    let lines = [
        written(&one.place, answering::place),
        written(&one.practical, meeting::practical),
        written(&one.food, invite::food),
        written(&one.child_minding, invite::child_minding),
        written(&one.interpreter, invite::interpreter),
        written(&one.elsewhere, invite::elsewhere),
        one.chair.and_then(person).map(|name| meeting::chair(&name)),
        one.writer.and_then(person).map(|name| meeting::writer(&name)),
        written(&attendees, meeting::attendees),
    ];
    let lines: Vec<Piece> = lines
        .into_iter()
        .flatten()
        .map(|line| view! { <p dir="auto">{line}</p> }.piece())
        .collect();
    view! {
        <li class="card">
            <h3 class="card__title">{day}</h3>
            {lines}
        </li>
    }
    .piece()
}
