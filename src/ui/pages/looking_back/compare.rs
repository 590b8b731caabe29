//! What is different since a version, in the sentences that taking in uses too.

use leptos::prelude::*;

use super::editions::{closed, open};
use crate::change::{Change, Since};
use crate::route::Page;
use crate::text::{compare as words, phrases, versions};
use crate::ui::erase::{IntoPiece, Piece, live, redraw};
use crate::ui::parts::page::PageFrame;
use crate::ui::session::use_session;

pub(super) fn show(number: u32) -> Piece {
    let session = use_session();
    let back = Signal::derive(move || session.href(Page::Versions));
    let people_number = number.saturating_add(1).to_string();
    let heading = Signal::stored(words::title_than(&people_number));
    let lead = session.read(move |plan| {
        let edition = plan.edition(number)?;
        let when = phrases::from_until(edition.from, edition.until);
        Some(words::lead(&people_number, &when))
    });
    let inside = redraw(move || {
        session.plan.with(|plan| match open(plan, number) {
            Ok(before) => view! {
                <p class="lead">{lead.get()}</p>
                {differences(&Since::of(&before, plan))}
                <p>
                    <a href=live(move || session.href(Page::Earlier(number)))>
                        {versions::read(&number.saturating_add(1).to_string())}
                    </a>
                </p>
            }
            .piece(),
            Err(why) => closed(why),
        })
    });
    view! {
        <PageFrame title=words::title() heading back=(back, versions::back())>{inside}</PageFrame>
    }
    .piece()
}

fn differences(since: &Since) -> Piece {
    if since.is_empty() {
        return view! { <p class="note note--good">{words::nothing()}</p> }.piece();
    }
    let groups = [
        (words::added(), &since.added),
        (words::changed(), &since.changed),
        (words::stopped(), &since.stopped),
        (words::people(), &since.people),
        (words::rest(), &since.rest),
    ];
    let groups = groups.into_iter().filter(|(_, changes)| !changes.is_empty());
    groups
        .map(|(title, changes)| group(since, title, changes))
        .collect::<Vec<_>>()
        .piece()
}

fn group(since: &Since, title: &'static str, changes: &[Change]) -> Piece {
    let said = |change: &Change| {
        let said = phrases::change::written(&since.names, change, words::who());
        view! { <li dir="auto">{said}</li> }.piece()
    };
    view! {
        <section>
            <h2 class="utrecht-heading-2">{title}</h2>
            <ul class="differences">{changes.iter().map(said).collect::<Vec<_>>()}</ul>
        </section>
    }
    .piece()
}
