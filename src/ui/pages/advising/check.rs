//! The plan at one glance: what stands in it, what is open, who carries what. Advice, never a verdict; nothing here
//! blocks, and what is fine is folded.

mod basis;
mod coming;
mod loads;
mod open;
mod questions;
mod yes;

use leptos::prelude::*;

use crate::advice::{Coverage, coverage};
use crate::plan::Plan;
use crate::plan::id::{Id, find};
use crate::plan::progress::Asked;
use crate::route::{Page, ShareStep};
use crate::text::{self, check as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, live, redraw};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::save_state::SaveLine;
use crate::ui::parts::show::Show;
use crate::ui::session::{Session, use_session};

/// How many rows of a list stand there at once; the rest is one press away.
const AT_ONCE: usize = 6;

/// How many letters of an agreement stand in a link.
const LETTERS: usize = 140;

pub(super) fn show() -> Piece {
    let session = use_session();
    let overview = Signal::derive(move || session.href(Page::Overview));
    let all = session.read(coverage);
    let has_agreements = Memo::new(move |_| all.with(|all| all.agreements > 0));
    let href = move |page: Page| live(move || session.href(page));
    view! {
        <PageFrame title=words::title() back=(overview, text::app::back_to_overview()) class="page--check">
            <p class="lead">{words::lead()}</p>
            {basis::basis(session, all)}
            <Show when=move || has_agreements.get() fallback=move || nothing_yet(session)>
                {open::open(session)}
            </Show>
            {questions::questions(session, all)}
            <Show when=move || has_agreements.get()>
                {yes::yes(session, all)}
                {loads::loads(session, all)}
                {coming::coming(session)}
                {loads::parts(all)}
            </Show>
            <SaveLine />
            <section class="check-share">
                <h2 class="utrecht-heading-2">{words::share_title()}</h2>
                <p>{words::share_text()}</p>
                <div class="button-row">
                    <a class="utrecht-button utrecht-button--secondary-action" href=href(Page::Share(ShareStep::Who))>
                        <Icon glyph=Glyph::Share />{words::share()}
                    </a>
                    <a class="utrecht-button utrecht-button--secondary-action" href=href(Page::Read)>
                        <Icon glyph=Glyph::Book />{words::read()}
                    </a>
                </div>
            </section>
        </PageFrame>
    }
    .piece()
}

fn nothing_yet(session: Session) -> Piece {
    view! {
        <div class="note note--warm">
            <p>{words::empty()}</p>
            <p><a class="check-link" href=live(move || session.href(Page::Ask(Asked::Agreements)))>{words::empty_go()}</a></p>
        </div>
    }
    .piece()
}

/// A part of the glance that changes only when its own values do.
fn part<T: PartialEq + Send + Sync + 'static>(
    all: Memo<Coverage>,
    read: impl Fn(&Coverage) -> T + Send + Sync + 'static,
) -> Memo<T> {
    Memo::new(move |_| all.with(&read))
}

/// What an agreement says, short enough for a link.
fn said(plan: &Plan, agreement: Id) -> String {
    let what = find(&plan.agreements, agreement).and_then(phrases::said_what);
    what.map_or_else(
        || text::questions::answer_nameless().to_owned(),
        |what| phrases::beginning(&what, LETTERS),
    )
}

/// A link to an agreement, in its own words.
fn link_to(session: Session, agreement: Id) -> Piece {
    let what = session.read(move |plan| said(plan, agreement));
    view! {
        <a href=live(move || session.href(Page::Agreement(agreement))) dir="auto">{redraw(move || what.get())}</a>
    }
    .piece()
}

/// Links to agreements below each other.
fn links_to(session: Session, agreements: impl IntoIterator<Item = Id>) -> Piece {
    let rows = agreements
        .into_iter()
        .map(|id| view! { <li>{link_to(session, id)}</li> }.piece());
    view! { <ul class="answers">{rows.collect::<Vec<_>>()}</ul> }.piece()
}

/// Rows of a list; of a long one the first few, and the rest folded.
fn rows(class: &'static str, mut rows: Vec<Piece>) -> Piece {
    let rest = if rows.len() > AT_ONCE + 1 {
        rows.split_off(AT_ONCE)
    } else {
        Vec::new()
    };
    let more = (!rest.is_empty()).then(|| {
        let summary = words::show_all(rest.len());
        fold(summary, view! { <ul class=class>{rest}</ul> }.piece())
    });
    view! { <ul class=class>{rows}</ul> {more} }.piece()
}

/// What is fine, folded.
fn fold(summary: String, body: Piece) -> Piece {
    view! {
        <details class="more">
            <summary class="more__summary">{summary}</summary>
            <div class="more__body">{body}</div>
        </details>
    }
    .piece()
}

/// A part of the page.
fn section(heading: &'static str, hint: Option<&'static str>, body: impl IntoPiece) -> Piece {
    view! {
        <section class="check-part">
            <h2 class="utrecht-heading-2">{heading}</h2>
            {hint.map(|hint| view! { <p class="hint">{hint}</p> })}
            {body.piece()}
        </section>
    }
    .piece()
}
