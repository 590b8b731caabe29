//! The months of two homes: a picture that is a table, a list, the next times the children change, what to look at.

use chrono::{Datelike, Months};
use leptos::prelude::*;

use super::{agenda, month, onward};
use crate::plan::day::Day;
use crate::plan::homes::{Collision, HandOver, Schedule, next_hand_overs};
use crate::platform::clock;
use crate::route::{HomesStep, Page};
use crate::text::{homes_calendar as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, live, on_press, redraw};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::print_button::print_button;
use crate::ui::session::Session;

/// How many times of changing are told.
const NEXT: usize = 4;

pub(super) fn show(session: Session) -> Piece {
    let written = session.read(|plan| plan.schedule != Schedule::default());
    redraw(move || if written.get() { months(session) } else { empty(session) }).piece()
}

fn empty(session: Session) -> Piece {
    view! {
        <p class="empty"><strong>{words::empty()}</strong>" "{words::empty_more()}</p>
        {onward(session, Page::Homes(HomesStep::Schedule), words::to_schedule())}
    }
    .piece()
}

/// The first day of the month that lies so many months from this one.
fn first_of(today: Day, months: i32) -> Day {
    let first = today.0.with_day(1).unwrap_or(today.0);
    let by = Months::new(months.unsigned_abs());
    let moved = if months < 0 {
        first.checked_sub_months(by)
    } else {
        first.checked_add_months(by)
    };
    Day(moved.unwrap_or(first))
}

fn months(session: Session) -> Piece {
    let today = clock::today();
    let offset = RwSignal::new(0_i32);
    let shown = Memo::new(move |_| first_of(today, offset.get()));
    let button = move |said: &'static str, glyph: Glyph, step: Option<i32>| {
        let press = move || offset.update(|now| *now = step.map_or(0, |step| (*now + step).clamp(-600, 600)));
        view! {
            <button
                type="button"
                class="utrecht-button utrecht-button--secondary-action"
                on:click=on_press(move |_| press())
            >
                <Icon glyph />{said}
            </button>
        }
        .piece()
    };
    view! {
        <p class="lead">{words::lead()}</p>
        <div class="button-row homes-turn" role="group" aria-label=words::turn()>
            {button(words::before(), Glyph::Back, Some(-1))}
            {button(words::this(), Glyph::Calendar, None)}
            {button(words::after(), Glyph::Next, Some(1))}
        </div>
        <p class="visually-hidden" role="status">{redraw(move || phrases::homes::month(shown.get()))}</p>
        {redraw(move || session.plan.with(|plan| month::show(session, plan, shown.get(), today)))}
        <div class="button-row">
            {print_button(words::print(), "secondary-action")}
        </div>
        {next(session, today)}
        {agenda::show(session, today)}
        {onward(session, Page::Homes(HomesStep::Schedule), words::go_schedule())}
    }
    .piece()
}

fn next(session: Session, today: Day) -> Piece {
    let next = session.read(move |plan| {
        let at = plan
            .schedule
            .hand_over
            .map(|time| words::next_at(&phrases::clock(time)));
        let line = |change: HandOver| {
            let day = phrases::day_long(change.day);
            let to = words::next_to(&phrases::homes::home_name(plan, change.to));
            let at = at.clone().map(|at| format!(" {at}")).unwrap_or_default();
            format!("{day}{at} {to}")
        };
        let all = next_hand_overs(&plan.schedule, today, NEXT);
        (
            all.into_iter().map(line).collect::<Vec<_>>(),
            plan.schedule.hand_over_words.trim().to_owned(),
        )
    });
    view! {
        <section class="homes-next no-print" aria-labelledby="volgende-keren">
            <h2 class="utrecht-heading-2" id="volgende-keren">{words::next()}</h2>
            {redraw(move || {
                let (lines, how) = next.get();
                if lines.is_empty() {
                    return view! { <p>{words::next_none()}</p> }.piece();
                }
                let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }.piece());
                view! {
                    <ul>{lines.collect::<Vec<_>>()}</ul>
                    {(!how.is_empty()).then(|| view! { <p class="said" dir="auto">{how}</p> })}
                }
                .piece()
            })}
        </section>
    }
    .piece()
}

/// Where somebody can change what does not go together.
pub(super) fn way(session: Session, collision: &Collision) -> Piece {
    let (page, said) = match collision {
        Collision::Elsewhere { agreement, .. } => (Page::Agreement(*agreement), words::go_agreement()),
        _ => (Page::Homes(HomesStep::Schedule), words::go_schedule()),
    };
    view! { <a class="desk-link no-print" href=live(move || session.href(page))>{said}<Icon glyph=Glyph::Next /></a> }
        .piece()
}
