//! Reading a share and answering it, without keeping anything.
//!
//! Whoever opens a share changes a copy in memory ([`draft`]); what they say is found by comparing it with what they
//! received, and goes back by a link. The copy outlives the page, so that a look at the help page loses nothing.

mod adding;
mod back;
mod child;
mod coordinator;
mod dossier;
mod draft;
mod head;
mod home;
mod instead;
mod network;
mod professional;
mod respond;
mod verdict;
mod whole;

pub use draft::{Draft, Unfinished};

use leptos::prelude::*;

use crate::letter::Share;
use crate::plan::sharing::Reader;
use crate::text::answering as words;
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::undo_bar::UndoBar;
use crate::ui::rooms::Rooms;

/// The share, as its reader needs it. One of a newer app can be read and not answered.
#[must_use]
pub fn show(share: Share, newer: bool) -> Piece {
    match share.reader {
        // Number 0 is the family's own: nobody can answer under it.
        _ if newer || share.share == 0 => to_read(share, newer),
        Some(Reader::OtherHome) => copy(share),
        _ => to_answer(expect_context::<Unfinished>().answer_to(share)),
    }
}

/// Only to read.
fn to_read(share: Share, newer: bool) -> Piece {
    let heading = head::heading(&share);
    let head = head::head(&share, None, words::not_kept_read());
    let share = StoredValue::new(share);
    view! {
        <PageFrame title=words::title() heading class="answering">
            {head}
            {newer.then(|| view! { <p class="note note--warn"><span>{words::newer()}</span></p> })}
            <div class="answering__paper">{whole::open(share)}</div>
        </PageFrame>
    }
    .piece()
}

/// A full copy, to carry on with.
fn copy(share: Share) -> Piece {
    let heading = head::heading(&share);
    let head = head::head(&share, None, words::not_kept_read());
    let share = StoredValue::new(share);
    view! {
        <PageFrame title=words::title() heading class="answering">
            {head}
            {expect_context::<Rooms>().reply(Reply::Copy(share))}
        </PageFrame>
    }
    .piece()
}

/// To read and to answer.
fn to_answer(draft: Draft) -> Piece {
    provide_context(draft.session);
    let reader = draft.share.with_value(|share| share.reader);
    let heading = draft.share.with_value(head::heading);
    let asked = match reader {
        Some(Reader::Professional) if draft.received(|plan| plan.agreements.is_empty()) => {
            words::asked_before().to_owned()
        }
        Some(Reader::Professional) => words::asked_professional().to_owned(),
        Some(Reader::Coordinator) => words::asked_coordinator().to_owned(),
        Some(Reader::Child) => words::asked_child().to_owned(),
        Some(Reader::Network | Reader::OtherHome) | None => network::asked_words(draft),
    };
    let head = draft
        .share
        .with_value(|share| head::head(share, Some(asked), words::not_kept()));
    let class = match reader {
        Some(Reader::Child) => "answering answering--child",
        _ => "answering",
    };
    let whole = (reader != Some(Reader::Coordinator)).then(|| whole::closed(draft.share));
    view! {
        <PageFrame title=words::title() heading class=class>
            {head}
            {expect_context::<Rooms>().reply(Reply::Answer(draft))}
            {whole}
        </PageFrame>
        <UndoBar undo=draft.session.undo />
    }
    .piece()
}

/// What somebody can do with what they received.
#[derive(Clone, Copy)]
pub enum Reply {
    /// Answer it.
    Answer(Draft),
    /// Carry on with it: a full copy.
    Copy(StoredValue<Share>),
}

/// What somebody can do with what they received. It comes after what they read: see [`crate::ui::rooms`].
#[must_use]
pub fn reply(reply: Reply) -> Piece {
    match reply {
        Reply::Answer(draft) => answer(draft),
        Reply::Copy(share) => home::show(share),
    }
}

fn answer(draft: Draft) -> Piece {
    let said = draft.said();
    let page = match draft.share.with_value(|share| share.reader) {
        Some(Reader::Professional) => professional::show(draft),
        Some(Reader::Coordinator) => coordinator::show(draft),
        Some(Reader::Child) => child::show(draft),
        Some(Reader::Network | Reader::OtherHome) | None => network::show(draft),
    };
    view! {
        <div class="answering__body">
            {page}
            {back::bar(draft, said)}
        </div>
        {back::section(draft, said)}
    }
    .piece()
}
