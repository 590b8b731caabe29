//! Two homes: what both want, what is not agreed yet, and when the children are where.
//!
//! Every page here waits for the private question; only "yes" shows what is meant to be done together.

mod agenda;
mod begin;
mod beside;
mod calendar;
mod month;
mod private;
mod rules;
mod schedule;
mod special;
mod wishes;

use leptos::prelude::*;

use crate::plan::homes::Home;
use crate::platform::dom;
use crate::route::{HomesStep, Page};
use crate::text::{self, homes as words, homes_calendar, phrases};
use crate::ui::erase::{IntoPiece, Piece, live, redraw};
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::save_state::SaveLine;
use crate::ui::session::{Session, use_session};

const HOMES: [Home; 2] = [Home::First, Home::Second];

fn title(step: HomesStep) -> &'static str {
    match step {
        HomesStep::Begin => words::title(),
        HomesStep::Wishes => words::wishes(),
        HomesStep::Beside => words::beside(),
        HomesStep::Rules => words::rules(),
        HomesStep::Schedule => words::schedule(),
        HomesStep::Calendar => homes_calendar::title(),
    }
}

/// The page at this place.
#[must_use]
pub fn show(step: HomesStep) -> Piece {
    let session = use_session();
    let again = RwSignal::new(false);
    let answered = session.read(|plan| plan.talk_together.is_some());
    let inside = redraw(move || {
        if again.get() || !answered.get() {
            return private::ask(session, again);
        }
        match step {
            HomesStep::Begin => begin::show(session, again),
            HomesStep::Wishes => wishes::show(session),
            HomesStep::Beside => beside::show(session),
            HomesStep::Rules => rules::show(session),
            HomesStep::Schedule => schedule::show(session),
            HomesStep::Calendar => calendar::show(session),
        }
    });
    let (page, back_words) = if step == HomesStep::Begin {
        (Page::Overview, text::app::back_to_overview())
    } else {
        (Page::Homes(HomesStep::Begin), words::back())
    };
    let back = Signal::derive(move || session.href(page));
    view! {
        <PageFrame title=title(step) back=(back, back_words) class="page--homes">
            {inside}
            <SaveLine />
        </PageFrame>
    }
    .piece()
}

/// What both homes are called.
fn names(session: Session) -> Memo<[String; 2]> {
    session.read(|plan| HOMES.map(|home| phrases::homes::home_name(plan, home)))
}

/// What a home is called.
fn name(session: Session, home: Home) -> Memo<String> {
    session.read(move |plan| phrases::homes::home_name(plan, home))
}

/// For which home somebody writes here.
fn my_home(session: Session) -> Piece {
    let names = names(session);
    redraw(move || {
        let [first, second] = names.get();
        let options = vec![
            (Home::First, first, String::new()),
            (Home::Second, second, String::new()),
        ];
        let bind = session.bind(|plan| plan.my_home, |plan, home| plan.my_home = home);
        view! { <OneOf legend=words::my_home().to_owned() hint=words::my_home_hint() options bind inline=true /> }
    })
    .piece()
}

/// A page that needs to know for which home somebody writes.
fn with_home(session: Session, page: fn(Session, Home) -> Piece) -> Piece {
    let mine = session.read(|plan| plan.my_home);
    let asked = mine.get_untracked().is_none();
    redraw(move || match mine.get() {
        Some(home) => {
            if asked {
                // The choice that had the focus is gone.
                dom::after_paint(dom::focus_heading);
            }
            page(session, home)
        }
        None => view! {
            <p class="lead">{text::homes_wishes::first_home()}</p>
            {my_home(session)}
        }
        .piece(),
    })
    .piece()
}

/// A way onward, as a button.
fn onward(session: Session, page: Page, words: &'static str) -> Piece {
    view! {
        <p class="step-nav">
            <a class="utrecht-button utrecht-button--primary-action" href=live(move || session.href(page))>
                {words}<Icon glyph=Glyph::Next />
            </a>
        </p>
    }
    .piece()
}
