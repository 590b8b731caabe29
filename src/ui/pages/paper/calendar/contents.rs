//! What will be in the calendar, what will not and why.

use leptos::prelude::*;

use crate::export::calendar::CalendarFile;
use crate::export::calendar::said::{Said, SaidEvent, SaidLeftOut, left_out, said, worded};
use crate::plan::Plan;
use crate::text::calendar_page as words;
use crate::ui::erase::{IntoPiece, Piece};

/// How much is in it, in a sentence; while it is not chosen of whom, that that comes first.
pub(super) fn count(file: Option<&CalendarFile>) -> String {
    match file {
        None => words::choose_first().to_owned(),
        Some(file) if file.events == 0 => words::nothing().to_owned(),
        Some(file) => words::count(file.events),
    }
}

/// The file in words; nothing while it is not chosen of whom.
pub(super) fn show(plan: &Plan, file: Option<&CalendarFile>) -> Piece {
    let Some(file) = file else {
        return None::<&'static str>.piece();
    };
    let items: Vec<Piece> = said(plan, file).into_iter().map(item).collect();
    let items = (!items.is_empty()).then(|| view! { <ul class="moments" data-testid="in-agenda">{items}</ul> });
    view! {
        {items}
        {exceptions(worded(plan, file))}
        {others(left_out(plan, file))}
    }
    .piece()
}

fn item(said: Said) -> Piece {
    let when = (!said.when.is_empty()).then(|| view! { <p class="moment__when" dir="auto">{said.when}</p> });
    let off = said
        .cancelled
        .then(|| view! { <p class="moment__days">{words::cancelled()}</p> });
    let events: Vec<Piece> = if said.cancelled {
        Vec::new()
    } else {
        said.events.into_iter().map(event).collect()
    };
    view! {
        <li class="moment">
            <p class="moment__what" dir="auto">{said.what}</p>
            {when}
            {off}
            {events}
        </li>
    }
    .piece()
}

fn event(event: SaidEvent) -> Piece {
    if event.days.is_empty() {
        return view! { <p class="moment__days">{words::all_past()}</p> }.piece();
    }
    let lead = event
        .turn
        .map_or_else(|| words::next().to_owned(), |name| words::next_turn(&name));
    let days: Vec<Piece> = event
        .days
        .into_iter()
        .map(|day| view! { <li>{day}</li> }.piece())
        .collect();
    view! {
        <div class="moment__days">
            <p dir="auto">{lead}</p>
            " "
            <ul>{days}</ul>
        </div>
    }
    .piece()
}

/// Days that no calendar can leave out.
fn exceptions(worded: Vec<(String, String)>) -> Option<Piece> {
    if worded.is_empty() {
        return None;
    }
    let row = |(what, exception): (String, String)| {
        view! { <li><span dir="auto">{what}</span><small class="moment__why" dir="auto">{words::not(&exception)}</small></li> }.piece()
    };
    let rows: Vec<Piece> = worded.into_iter().map(row).collect();
    Some(
        view! {
            <div class="note note--warm" data-testid="exceptions">
                <h3>{words::worded()}</h3>
                <p>{words::worded_hint()}</p>
                <ul>{rows}</ul>
            </div>
        }
        .piece(),
    )
}

fn others(left_out: Vec<SaidLeftOut>) -> Option<Piece> {
    if left_out.is_empty() {
        return None;
    }
    let row = |left: SaidLeftOut| {
        view! { <li><span dir="auto">{left.what}</span><small class="moment__why">{left.why}</small></li> }.piece()
    };
    let rows: Vec<Piece> = left_out.into_iter().map(row).collect();
    Some(
        view! {
            <div data-testid="left-out" class="flow">
                <h3>{words::left_out()}</h3>
                <p class="hint">{words::left_out_hint()}</p>
                <ul class="moments moments--out">{rows}</ul>
            </div>
        }
        .piece(),
    )
}
