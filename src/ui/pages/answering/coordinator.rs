//! The coordinator: people, questions and practical matters to read; people to propose, questions to ask.

use leptos::prelude::*;

use super::draft::Draft;
use super::{adding, whole};
use crate::plan::Plan;
use crate::plan::meeting::Sitting;
use crate::text::{answering as words, meeting_read as meeting, phrases};
use crate::ui::erase::{IntoPiece, Piece};

/// The page of this reader. What they received is open: reading it is what they came for.
pub(super) fn show(draft: Draft) -> Piece {
    let sittings: Vec<Piece> = draft.received(|plan| plan.meeting.dates.iter().map(|one| sitting(plan, one)).collect());
    let sittings = (!sittings.is_empty()).then(|| {
        view! {
            <section>
                <h2 class="utrecht-heading-2">{meeting::title()}</h2>
                <ul class="cards">{sittings}</ul>
            </section>
        }
    });
    view! {
        {sittings}
        <div class="answering__paper">{whole::open(draft.share)}</div>
        <section class="no-print">
            <h2 class="utrecht-heading-2">{words::add_title()}</h2>
            <p class="hint">{words::add_lead()}</p>
            <div class="stack">
                {adding::people(draft)}
                {adding::questions(draft)}
            </div>
        </section>
    }
    .piece()
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
        written(&one.place, words::place),
        written(&one.practical, meeting::practical),
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
