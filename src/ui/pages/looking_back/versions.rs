//! The versions of the plan: the one of now on top, and the earlier ones.

use leptos::prelude::*;

use super::editions::{self, Closed, closed};
use crate::plan::Plan;
use crate::plan::edition::Edition;
use crate::route::{LookBackStep, Page};
use crate::text::{app, look_back, phrases, versions as words};
use crate::ui::erase::{IntoPiece, Piece, live, redraw};
use crate::ui::parts::page::PageFrame;
use crate::ui::session::{Session, use_session};

/// An earlier version in the list.
#[derive(Clone, PartialEq)]
struct Row {
    number: u32,
    when: String,
    /// How many agreements stand in it.
    agreements: Result<usize, Closed>,
}

fn row(plan: &Plan, edition: &Edition) -> Row {
    Row {
        number: edition.number,
        when: phrases::from_until(edition.from, edition.until),
        agreements: editions::open(plan, edition.number).map(|plan| plan.agreements.len()),
    }
}

pub(super) fn show() -> Piece {
    let session = use_session();
    let overview = Signal::derive(move || session.href(Page::Overview));
    let version = session.read(|plan| (plan.version, plan.version_since()));
    let count = session.read(|plan| plan.agreements.len());
    let rows = session.read(|plan| plan.editions.iter().rev().map(|one| row(plan, one)).collect::<Vec<_>>());
    let since = move || {
        let (number, since) = version.get();
        phrases::version_since(number, since)
    };
    view! {
        <PageFrame title=words::title() back=(overview, app::back_to_overview())>
            <p class="lead">{words::lead()}</p>
            <ol class="cards">
                <li class="card card--now">
                    <h2 class="card__title">{redraw(since)}</h2>
                    <p class="card__meta">{words::now()} " · " {redraw(move || words::agreements(count.get()))}</p>
                    <p><a href=live(move || session.href(Page::Read))>{words::read_now()}</a></p>
                </li>
                {redraw(move || rows.get().into_iter().map(|row| earlier(session, row)).collect::<Vec<_>>())}
            </ol>
            {redraw(move || rows.with(Vec::is_empty).then(|| view! {
                <div class="empty">
                    <p>{words::first()}</p>
                    <p>
                        <a href=live(move || session.href(Page::LookBack(LookBackStep::Begin)))>{look_back::title()}</a>
                    </p>
                </div>
            }))}
        </PageFrame>
    }
    .piece()
}

fn earlier(session: Session, row: Row) -> Piece {
    let Row {
        number,
        when,
        agreements,
    } = row;
    let people_number = number.saturating_add(1).to_string();
    let inside = match agreements {
        Ok(count) => view! {
            <p class="card__meta">{when} " · " {words::agreements(count)}</p>
            <ul class="plain-links">
                <li>
                    <a href=live(move || session.href(Page::Earlier(number)))>{words::read(&people_number)}</a>
                </li>
                <li>
                    <a href=live(move || session.href(Page::Compare(number)))>
                        {words::compare()}
                        <span class="visually-hidden">" " {words::compare_than(&people_number)}</span>
                    </a>
                </li>
            </ul>
        }
        .piece(),
        Err(why) => view! { <p class="card__meta">{when}</p> {closed(why)} }.piece(),
    };
    view! {
        <li class="card">
            <h2 class="card__title">{phrases::version(number)}</h2>
            {inside}
        </li>
    }
    .piece()
}
