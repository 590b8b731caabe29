//! The coordinator: people, questions and practical matters to read; people to propose, questions to ask.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::draft::Draft;
use super::{adding, whole};
use crate::document;
use crate::plan::Plan;
use crate::plan::meeting::Sitting;
use crate::platform::{address, clock};
use crate::route::Route;
use crate::store::plans;
use crate::text::{answering as words, hand_over, invite, meeting_read as meeting, phrases};
use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};
use crate::ui::parts::icon::{Glyph, Icon};

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
        {keep(draft)}
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

/// What the family shared, kept with the other families of this coordinator.
fn keep(draft: Draft) -> Piece {
    let failed = RwSignal::new(false);
    let busy = RwSignal::new(false);
    let keep = move || {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let plan = draft.received(|plan| Plan {
            coordinates: true,
            handed_over: Some(clock::today()),
            ..plan.clone()
        });
        let bytes = document::encode_record(&plan);
        spawn_local(async move {
            match plans::add(&bytes).await {
                Ok(_) => address::go(&Route::Coordinator.href()),
                Err(_) => {
                    let _ = (busy.try_set(false), failed.try_set(true));
                }
            }
        });
    };
    view! {
        <div class="answering__keep no-print">
            <button
                type="button"
                class="utrecht-button utrecht-button--secondary-action"
                on:click=on_press(move |_| keep())
            >
                <Icon glyph=Glyph::Book />{hand_over::keep_share()}
            </button>
            <p class="hint">{hand_over::keep_share_hint()}</p>
            <div role="alert">
                {redraw(move || failed.get().then(|| view! {
                    <p class="note note--warn"><span>{hand_over::keep_failed()}</span></p>
                }))}
            </div>
        </div>
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
