//! What came out of the talk, and the next version.

use leptos::prelude::*;

use super::again;
use crate::change::take_back;
use crate::document;
use crate::plan::id::{Id, find};
use crate::plan::look_back::Found;
use crate::platform::{clock, dom};
use crate::route::Page;
use crate::text::{look_back as words, overview, phrases};
use crate::ui::erase::{IntoPiece, Piece, live, on_press, redraw};
use crate::ui::parts::fields::TextArea;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::save_state::SaveLine;
use crate::ui::parts::show::Show;
use crate::ui::session::Session;

pub(super) fn show(session: Session) -> Piece {
    let found = session.read(|plan| plan.found());
    let outcome = session.bind(
        |plan| plan.talk().map(|talk| talk.outcome.clone()).unwrap_or_default(),
        |plan, outcome| {
            if let Some(talk) = plan.talk_mut() {
                talk.outcome = outcome;
            }
        },
    );
    let is_empty = session.read(|plan| plan.agreements.is_empty());
    view! {
        <h2 class="utrecht-heading-2">{words::found()}</h2>
        {redraw(move || found.with(summary))}
        {listed(session, words::change_list(), |found| &found.change)}
        {listed(session, words::behind_list(), |found| &found.behind)}
        <TextArea label=words::outcome().to_owned() hint=words::outcome_hint() bind=outcome rows=3 />
        <Show when=move || !is_empty.get() && !session.read_only>{next_version(session)}</Show>
        {again::show(session)}
        <div class="step-nav">
            <a class="utrecht-button utrecht-button--secondary-action" href=live(move || session.href(Page::Overview))>
                {words::done()}
            </a>
            <SaveLine />
        </div>
    }
    .piece()
}

/// What came out, a sentence for each count that is not nought.
fn summary(found: &Found) -> Piece {
    let of =
        |count: usize, all: usize, say: fn(usize, &str) -> String| (count > 0).then(|| say(count, &all.to_string()));
    let just = |count: usize, say: fn(usize) -> String| (count > 0).then(|| say(count));
    let sentences = [
        of(found.seen, found.agreements, words::found_seen),
        just(found.well, words::found_well),
        just(found.partly, words::found_partly),
        just(found.not, words::found_not),
        just(found.keep, words::found_keep),
        of(found.answered, found.questions, words::found_answered),
        of(found.met, found.conditions, words::found_met),
    ];
    let sentences: Vec<String> = sentences.into_iter().flatten().collect();
    if sentences.is_empty() {
        return view! { <p>{words::found_nothing()}</p> }.piece();
    }
    let sentence = |said| view! { <li>{said}</li> }.piece();
    view! { <ul class="found">{sentences.into_iter().map(sentence).collect::<Vec<_>>()}</ul> }.piece()
}

/// Some of the agreements, by what they say.
fn listed(session: Session, title: &'static str, which: fn(&Found) -> &Vec<Id>) -> Piece {
    let lines = session.read(move |plan| {
        let ids = which(&plan.found()).clone();
        let said = ids.iter().filter_map(|id| find(&plan.agreements, *id));
        said.filter_map(phrases::said_what).collect::<Vec<_>>()
    });
    redraw(move || {
        let lines = lines.get();
        (!lines.is_empty()).then(|| {
            let line = |said| view! { <li dir="auto">{said}</li> }.piece();
            view! {
                <h3 class="talk__label">{title}</h3>
                <ul class="found">{lines.into_iter().map(line).collect::<Vec<_>>()}</ul>
            }
        })
    })
    .piece()
}

fn next_version(session: Session) -> Piece {
    // People count versions from one.
    let now = session.read(|plan| plan.version.saturating_add(1).to_string());
    let next = session.read(|plan| plan.version.saturating_add(2).to_string());
    view! {
        <section class="next-step" aria-labelledby="volgende-versie">
            <h2 class="next-step__title" id="volgende-versie">{words::next_version()}</h2>
            <p>{redraw(move || words::next_version_stays(&now.get()))}</p>
            <p>{redraw(move || words::next_version_goes(&next.get()))}</p>
            <button
                type="button"
                class="utrecht-button utrecht-button--primary-action"
                on:click=on_press(move |_| begin(session))
            >
                {redraw(move || words::begin_version(&next.get()))}
                <Icon glyph=Glyph::Next />
            </button>
        </section>
        <p>{words::no_version()}</p>
        <p>
            <a href=live(move || session.href(Page::Ask(crate::plan::progress::Asked::Agreements)))>
                {words::to_agreements()}
            </a>
            " · "
            <a href=live(move || session.href(Page::Read))>{overview::read()}</a>
        </p>
    }
    .piece()
}

/// Begins the next version. Taking that back leaves alone what was written after it.
fn begin(session: Session) {
    let before = session.plan.get_untracked();
    session.change(|plan| document::begin_next_version(plan, clock::today()));
    let after = session.plan.get_untracked();
    let number = after.version.saturating_add(1).to_string();
    session.offer_undo(words::version_begun(&number), move |plan| {
        take_back(plan, &before, &after);
    });
    dom::after_paint(dom::focus_heading);
}
