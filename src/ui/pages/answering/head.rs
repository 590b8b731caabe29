//! What stands at the top for everybody: who sent it, what it is, what is asked, and that nothing is kept.

use leptos::prelude::*;

use crate::letter::{Share, writing};
use crate::plan::sharing::Reader;
use crate::text::{self, answering as words, phrases};
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::icon::{Glyph, Icon};

/// The heading of the page, which the tab does not show.
pub(super) fn heading(share: &Share) -> Signal<String> {
    let from = share.from.trim();
    Signal::stored(if from.is_empty() {
        words::from_somebody().to_owned()
    } else {
        words::from(from)
    })
}

/// Who is meant, the sender's words, what it is and what is asked.
pub(super) fn head(share: &Share, asked: Option<String>, not_kept: &'static str) -> Piece {
    let name = writing::recipient(share)
        .map(|id| phrases::name_of(&share.plan, id))
        .filter(|name| name.as_str() != text::people::nameless());
    let hello = name.map(|name| view! { <p class="lead" dir="auto">{words::hello(&name)}</p> });
    let said = share.words.trim().to_owned();
    let said = (!said.is_empty()).then(|| {
        let by = words::words_from(&super::draft::from(share));
        view! {
            <figure class="said">
                <figcaption class="said__by" dir="auto">{by}</figcaption>
                <blockquote class="said__words" dir="auto">{said}</blockquote>
            </figure>
        }
    });
    let asked = asked.map(|asked| {
        view! {
            <h2 class="asked__title">{words::asked()}</h2>
            <p>{asked}</p>
        }
    });
    view! {
        <div class="answering__head">
            {hello}
            {said}
            <p>{what(share.reader)}</p>
            {asked}
            <p class="note note--private">
                <Icon glyph=Glyph::Lock />
                <span><strong>{words::not_kept_title()}"."</strong>" "{not_kept}</span>
            </p>
        </div>
    }
    .piece()
}

fn what(reader: Option<Reader>) -> &'static str {
    match reader {
        Some(Reader::Professional) => words::what_professional(),
        Some(Reader::Coordinator) => words::what_coordinator(),
        Some(Reader::Child) => words::what_child(),
        Some(Reader::OtherHome) => words::what_home(),
        Some(Reader::Network) | None => words::what_network(),
    }
}
