//! The meeting itself, with one device in the middle of the table: large, one thing at a time, and the screen stays on.

mod accept;
mod answers;
mod begin;
mod choose;
mod clock;
mod end;
mod ideas;
mod information;
mod made;
mod pager;
mod parts;
mod present;
mod release;
mod stuck;
mod together;
mod writing;

use leptos::prelude::*;

use self::pager::Pager;
use crate::plan::Plan;
use crate::plan::meeting::Stage;
use crate::route::{Page, TableStep};
use crate::text::{self, table as words};
use crate::ui::erase::{IntoPiece, Piece, live, redraw};
use crate::ui::parts::awake;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::save_state::SaveLine;
use crate::ui::session::{Session, use_session};

/// The steps that this family takes, in order.
fn steps(plan: &Plan) -> Vec<TableStep> {
    let guests = plan.meeting.professionals_present != Some(false);
    let alone = plan.has_private_time();
    let all: [(TableStep, bool); 11] = [
        (TableStep::Information, guests),
        (TableStep::Clarity, guests),
        (TableStep::HandOver, guests && alone),
        (TableStep::Ideas, true),
        (TableStep::Choose, true),
        (TableStep::Release, alone),
        (TableStep::Together, guests && alone),
        (TableStep::Present, true),
        (TableStep::Answers, guests),
        (TableStep::Accept, true),
        (TableStep::Parts, true),
    ];
    let taken = all.into_iter().filter(|(_, taken)| *taken).map(|(step, _)| step);
    taken.chain([TableStep::End]).collect()
}

fn title(step: TableStep) -> &'static str {
    match step {
        TableStep::Begin => words::title(),
        TableStep::Information => words::information(),
        TableStep::Clarity => words::clarity(),
        TableStep::HandOver => words::hand_over(),
        TableStep::Ideas => words::ideas(),
        TableStep::Choose => words::choose(),
        TableStep::Stuck => words::stuck(),
        TableStep::Release => words::release(),
        TableStep::Together => words::together(),
        TableStep::Present => words::present(),
        TableStep::Answers => words::answers(),
        TableStep::Accept => words::accept(),
        TableStep::Parts => words::parts_title(),
        TableStep::End => words::end(),
    }
}

/// How far the sitting is at this step, for going on later.
const STAGES: [(TableStep, Stage); 11] = [
    (TableStep::Information, Stage::Information),
    (TableStep::Clarity, Stage::Clarity),
    (TableStep::HandOver, Stage::HandOver),
    (TableStep::Ideas, Stage::Ideas),
    (TableStep::Choose, Stage::Choose),
    (TableStep::Release, Stage::Release),
    (TableStep::Present, Stage::Present),
    (TableStep::Answers, Stage::Answers),
    (TableStep::Accept, Stage::Accept),
    (TableStep::Parts, Stage::Parts),
    (TableStep::End, Stage::End),
];

fn stage(step: TableStep) -> Option<Stage> {
    STAGES.iter().find(|(one, _)| *one == step).map(|(_, stage)| *stage)
}

fn step_at(stage: Stage) -> TableStep {
    let step = STAGES.iter().find(|(_, one)| *one == stage);
    step.map_or(TableStep::Information, |(step, _)| *step)
}

/// Whether only the family reads this step.
fn is_closed(plan: &Plan, step: TableStep) -> bool {
    let family = matches!(
        step,
        TableStep::Ideas | TableStep::Choose | TableStep::Stuck | TableStep::Release
    );
    family && plan.has_private_time()
}

/// The page at this place.
#[must_use]
pub fn show(step: TableStep) -> Piece {
    let session = use_session();
    if step == TableStep::Begin {
        return begin::show(session);
    }
    let sits = session.read(|plan| plan.at_table().is_some());
    let inside = redraw(move || {
        if sits.get() {
            one_step(session, step)
        } else {
            view! {
                <p class="lead">{words::not_begun()}</p>
                <div class="step-nav">
                    <a class="utrecht-button utrecht-button--primary-action" href=live(move || session.href(Page::Table(TableStep::Begin)))>
                        {words::to_begin()}
                    </a>
                </div>
            }
            .piece()
        }
    });
    frame(session, step, inside.piece())
}

fn one_step(session: Session, step: TableStep) -> Piece {
    match step {
        TableStep::Begin => begin::show(session),
        TableStep::Information => information::show(session),
        TableStep::Clarity => information::clarity(session),
        TableStep::HandOver => together::hand_over(session),
        TableStep::Ideas => ideas::show(session),
        TableStep::Choose => choose::show(session),
        TableStep::Stuck => stuck::show(session),
        TableStep::Release => release::show(session),
        TableStep::Together => together::show(session),
        TableStep::Present => present::show(session),
        TableStep::Answers => answers::show(session),
        TableStep::Accept => accept::show(session),
        TableStep::Parts => parts::show(session),
        TableStep::End => end::show(session),
    }
}

/// The frame of a step. What only the family reads has a colour and a word of its own, always in sight.
fn frame(session: Session, step: TableStep, inside: Piece) -> Piece {
    let (place, closed) = session.plan.with_untracked(|plan| {
        let steps = steps(plan);
        let place = steps.iter().position(|one| *one == step);
        let place = place.map(|place| words::step(&(place + 1).to_string(), &steps.len().to_string()));
        (
            place.unwrap_or_else(|| words::title().to_owned()),
            is_closed(plan, step),
        )
    });
    let open_title = step == TableStep::Ideas && !closed;
    let title = if open_title {
        words::plan_together()
    } else {
        title(step)
    };
    let class = if closed {
        "page--table page--closed"
    } else {
        "page--table"
    };
    let back = Signal::derive(move || session.href(Page::Overview));
    let banner = closed.then(|| {
        view! {
            <div class="closed" data-testid="closed">
                <p class="closed__word"><Icon glyph=Glyph::Lock />{words::closed()}</p>
                <p class="closed__more">{words::closed_more()}</p>
            </div>
        }
        .piece()
    });
    view! {
        <PageFrame title step=place back=(back, words::stop()) class>
            {banner}
            {inside}
            {awake::keep_awake(words::awake(), words::awake_not())}
        </PageFrame>
    }
    .piece()
}

/// The step before or after this one.
fn beside(plan: &Plan, step: TableStep, forward: bool) -> TableStep {
    let steps = steps(plan);
    let place = steps.iter().position(|one| *one == step);
    let other = place.and_then(|place| {
        let at = if forward {
            place.checked_add(1)
        } else {
            place.checked_sub(1)
        };
        steps.get(at?).copied()
    });
    other.unwrap_or(TableStep::Begin)
}

/// The way to the steps beside this one, for a step with one thing on it. `onward` replaces the usual words.
fn nav(session: Session, step: TableStep, onward: Option<&'static str>) -> Piece {
    let pager = Pager::whole(session, step);
    pager.nav(onward)
}

/// A button for the table.
fn button(label: &'static str, kind: &'static str, act: impl Fn() + 'static) -> Piece {
    view! {
        <button
            type="button"
            class=format!("utrecht-button utrecht-button--{kind}")
            on:click=crate::ui::erase::on_press(move |_| act())
        >
            {label}
        </button>
    }
    .piece()
}

/// A link to another page of the plan.
fn link(session: Session, page: Page, label: &'static str) -> Piece {
    view! { <a class="desk-link" href=live(move || session.href(page))>{label}<Icon glyph=Glyph::Next /></a> }.piece()
}

/// What stands at the end of a step.
fn saved() -> Piece {
    view! { <SaveLine /> }.piece()
}

/// The question or condition that is talked about; the main question where none is named.
fn subject_words(plan: &Plan, subject: Option<crate::plan::id::Id>) -> String {
    let said = match subject {
        Some(id) => crate::plan::id::find(&plan.questions, id)
            .map(|one| one.text.as_str())
            .or_else(|| crate::plan::id::find(&plan.conditions, id).map(|one| one.text.as_str())),
        None => Some(plan.main_question.as_str()),
    };
    let said = said.unwrap_or_default().trim();
    if said.is_empty() {
        words::no_main().to_owned()
    } else {
        text::phrases::unturned(said)
    }
}
