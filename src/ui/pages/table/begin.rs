//! Before it begins: who sits at the table, how the family does it, and what was left.

use leptos::prelude::*;

use super::{button, frame, step_at, steps};
use crate::plan::Plan;
use crate::plan::id::Id;
use crate::plan::meeting::Stage;
use crate::plan::table::Left;
use crate::platform::clock;
use crate::route::{Page, ShareStep, TableStep};
use crate::text::{phrases, table as words};
use crate::ui::erase::{IntoPiece, Piece, live, redraw};
use crate::ui::parts::choices::Toggle;
use crate::ui::parts::people_picker::PeoplePicker;
use crate::ui::parts::save_state::SaveLine;
use crate::ui::session::Session;

/// Who sits at the table, or is expected there as long as nobody sits down.
fn present(plan: &Plan) -> Vec<Id> {
    if let Some(sitting) = plan.at_table() {
        return sitting.present.clone();
    }
    let planned = plan.meeting.dates.iter().find(|sitting| sitting.held_on.is_none());
    planned.map_or_else(Vec::new, |sitting| sitting.attendees.clone())
}

pub(super) fn show(session: Session) -> Piece {
    let who = session.bind(present, |plan, people| {
        plan.sit_down(clock::today());
        if let Some(sitting) = plan.at_table_mut() {
            sitting.present = people;
        }
    });
    let guests = session.bind(
        |plan| plan.meeting.professionals_present != Some(false),
        |plan, on| plan.meeting.professionals_present = Some(on),
    );
    let alone = session.bind(Plan::has_private_time, |plan, on| plan.meeting.private_time = Some(on));
    let was = session.read(|plan| plan.at_table().and_then(|sitting| sitting.stage));
    let go = move |stage: Option<Stage>| {
        session.change(|plan| plan.sit_down(clock::today()));
        let first = session.plan.with_untracked(|plan| steps(plan).first().copied());
        let step = stage.map(step_at).or(first).unwrap_or_default();
        session.go(Page::Table(step));
    };
    let ways = move || match was.get() {
        Some(stage) => view! {
            {button(words::go_on(), "primary-action", move || go(Some(stage)))}
            {button(words::again(), "secondary-action", move || go(None))}
        }
        .piece(),
        None => button(words::begin(), "primary-action", move || go(None)),
    };
    let inside = view! {
        <p class="lead">{words::begin_lead()}</p>
        <p>{words::begin_net()}</p>
        {left(session)}
        <PeoplePicker legend=words::who().to_owned() bind=who asked=true />
        <fieldset class="group">
            <legend class="group__legend">{words::parts()}</legend>
            <div class="choice-list">
                <Toggle label=words::with_professionals().to_owned() hint=words::with_professionals_hint() bind=guests />
                <Toggle label=words::with_private().to_owned() hint=words::with_private_hint() bind=alone />
            </div>
        </fieldset>
        <div class="table-nav">{redraw(ways)}</div>
        <SaveLine />
        <p class="hint">
            {words::none()}" "
            <a href=live(move || session.href(Page::Share(ShareStep::Who)))>{words::none_go()}</a>
        </p>
    };
    frame(session, TableStep::Begin, inside.piece())
}

/// What was left the time before. Nothing of the private part: anybody can be at the table already.
fn left(session: Session) -> Piece {
    let (before, open) = session.plan.with_untracked(|plan| {
        let before = plan.sitting_before().map(|sitting| {
            let day = sitting.held_on.map(phrases::day_long).unwrap_or_default();
            (words::left_from(&day), sitting.left_over.trim().to_owned())
        });
        // At a first meeting everything is open: then there is nothing left over.
        let open = if before.is_some() {
            open_subjects(plan)
        } else {
            Vec::new()
        };
        (before, open)
    });
    let Some((from, said)) = before else {
        return None::<&'static str>.piece();
    };
    if said.is_empty() && open.is_empty() {
        return None::<&'static str>.piece();
    }
    view! {
        <section class="note note--warm left-over" aria-labelledby="nog-over">
            <h2 class="note__title" id="nog-over">{words::left_title()}</h2>
            <p class="hint">{from}</p>
            {(!said.is_empty()).then(|| view! { <p class="said" dir="auto">{said}</p> })}
            {open_list(open)}
        </section>
    }
    .piece()
}

/// The questions and conditions that no agreement answers, in words.
pub(super) fn open_subjects(plan: &Plan) -> Vec<String> {
    let left = plan.left_without_agreement().into_iter();
    left.map(|(_, id): (Left, Id)| super::subject_words(plan, Some(id)))
        .collect()
}

/// The same as a list.
pub(super) fn open_list(open: Vec<String>) -> Piece {
    if open.is_empty() {
        return None::<&'static str>.piece();
    }
    let lines: Vec<Piece> = open
        .into_iter()
        .map(|said| view! { <li dir="auto">{said}</li> }.piece())
        .collect();
    view! { <p>{words::left_questions()}</p><ul>{lines}</ul> }.piece()
}
