//! Looking back as a guided talk: one thing at a time, on one telephone in the middle of the table.

mod after;
mod again;
mod agreements;
mod begin;
mod children;
mod finding;
mod moods;
mod onward;
mod questions;

use leptos::prelude::*;

use crate::plan::agreement::ProgressState;
use crate::route::{LookBackStep, Page};
use crate::text::{self, look_back as words};
use crate::ui::erase::{IntoPiece, Piece, live, redraw};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::save_state::SaveLine;
use crate::ui::session::{Session, use_session};

const STEPS: [LookBackStep; 6] = [
    LookBackStep::Begin,
    LookBackStep::Agreements,
    LookBackStep::Questions,
    LookBackStep::Moods,
    LookBackStep::Children,
    LookBackStep::Onward,
];

fn title(step: LookBackStep) -> &'static str {
    match step {
        LookBackStep::Begin => words::title(),
        LookBackStep::Agreements => words::agreements(),
        LookBackStep::Questions => words::questions(),
        LookBackStep::Moods => words::moods(),
        LookBackStep::Children => words::children(),
        LookBackStep::Onward => words::onward(),
    }
}

/// Where the way back leads, and what it is called.
fn back(step: LookBackStep) -> (Page, &'static str) {
    let to = |step, words| (Page::LookBack(step), words);
    match step {
        LookBackStep::Begin => (Page::Overview, text::app::back_to_overview()),
        LookBackStep::Agreements => to(LookBackStep::Begin, words::back_begin()),
        LookBackStep::Questions => to(LookBackStep::Agreements, words::back_agreements()),
        LookBackStep::Moods => to(LookBackStep::Questions, words::back_questions()),
        LookBackStep::Children => to(LookBackStep::Moods, words::back_moods()),
        LookBackStep::Onward => to(LookBackStep::Children, words::back_children()),
    }
}

fn onward_words(step: LookBackStep) -> &'static str {
    match step {
        LookBackStep::Begin => words::to_begin(),
        LookBackStep::Agreements => words::to_step_agreements(),
        LookBackStep::Questions => words::to_step_questions(),
        LookBackStep::Moods => words::to_step_moods(),
        LookBackStep::Children => words::to_step_children(),
        LookBackStep::Onward => words::to_step_onward(),
    }
}

/// How something went, in words.
fn state_words(state: ProgressState) -> &'static str {
    match state {
        ProgressState::Well => words::well(),
        ProgressState::Partly => words::partly(),
        ProgressState::Not => words::not(),
        ProgressState::NoLongerNeeded => words::no_longer(),
    }
}

pub(super) fn show(step: LookBackStep) -> Piece {
    let session = use_session();
    let in_talk = session.read(|plan| plan.talk().is_some());
    let in_next = session.read(|plan| plan.version > 0);
    let inside = redraw(move || match step {
        LookBackStep::Begin => begin::show(session),
        LookBackStep::Onward if !in_talk.get() && in_next.get() => after::show(session),
        _ if !in_talk.get() => not_begun(session),
        LookBackStep::Agreements => agreements::show(session),
        LookBackStep::Questions => questions::show(session),
        LookBackStep::Moods => moods::show(session),
        LookBackStep::Children => children::show(session),
        LookBackStep::Onward => onward::show(session),
    });
    let number = STEPS.iter().position(|one| *one == step).unwrap_or_default() + 1;
    let (page, back_words) = back(step);
    let back = Signal::derive(move || session.href(page));
    view! {
        <PageFrame
            title=title(step)
            step=words::step(&number.to_string(), &STEPS.len().to_string())
            back=(back, back_words)
            class="page--talk"
        >
            {inside}
        </PageFrame>
    }
    .piece()
}

/// The talk did not begin yet: the address was opened by hand, or the next version has begun.
fn not_begun(session: Session) -> Piece {
    view! {
        <p class="lead">{words::not_begun()}</p>
        <div class="step-nav">{way(session, LookBackStep::Begin, "primary")}</div>
    }
    .piece()
}

/// A way to a step.
fn way(session: Session, step: LookBackStep, kind: &'static str) -> Piece {
    view! {
        <a
            class=format!("utrecht-button utrecht-button--{kind}-action")
            href=live(move || session.href(Page::LookBack(step)))
        >
            {onward_words(step)}
            {(kind == "primary").then(|| view! { <Icon glyph=Glyph::Next /> })}
        </a>
    }
    .piece()
}

/// The end of a step: on to the next one.
fn nav(session: Session, next: LookBackStep) -> Piece {
    view! {
        <div class="step-nav">
            {way(session, next, "primary")}
            <SaveLine />
        </div>
    }
    .piece()
}
