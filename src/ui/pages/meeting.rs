//! Preparing the meeting: what kind, when, where, who, and the invitations.

mod begin;
mod invite;
mod kind;
mod when;
mod who;

use leptos::prelude::*;

use super::coordinating;
use crate::platform::clock;
use crate::route::{MeetingStep, Page};
use crate::text::{self, meeting as words};
use crate::ui::erase::{IntoPiece, Piece, live, redraw};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::save_state::SaveLine;
use crate::ui::session::{Session, use_session};

/// The page at this place.
#[must_use]
pub fn show(step: MeetingStep) -> Piece {
    let session = use_session();
    match step {
        MeetingStep::Begin => begin::show(session),
        MeetingStep::Kind => kind::show(session),
        MeetingStep::When => when::show(session),
        MeetingStep::Who => who::show(session),
        MeetingStep::Invite => invite::show(session),
        MeetingStep::Desk => coordinating::desk(session),
        MeetingStep::HandOver => coordinating::hand_over(session),
    }
}

/// The frame of a step, with the way back and the way on.
fn frame(session: Session, title: &'static str, next: MeetingStep, inside: Piece) -> Piece {
    let back = Signal::derive(move || session.href(Page::Meeting(MeetingStep::Begin)));
    let href = live(move || session.href(Page::Meeting(next)));
    let words = match next {
        MeetingStep::Who => words::to_who(),
        MeetingStep::When => words::to_when(),
        MeetingStep::Invite => words::to_invite(),
        _ => words::to_begin(),
    };
    view! {
        <PageFrame title=title back=(back, words::back()) class="page--meeting">
            {redraw(move || session.is_example().then(|| view! { <p class="note note--warm">{text::saving::example()}</p> }))}
            {inside}
            <div class="step-nav">
                <a class="utrecht-button utrecht-button--primary-action" href=href>{words}<Icon glyph=Glyph::Next /></a>
                <SaveLine />
            </div>
        </PageFrame>
    }
    .piece()
}

/// Today, for as long as the page is open.
fn today() -> crate::plan::day::Day {
    clock::today()
}
