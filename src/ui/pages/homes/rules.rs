//! Examples about contact and changing homes: a tick puts one with what the own home wants, there it can be rewritten.

use leptos::prelude::*;

use super::wishes::put;
use super::{onward, with_home};
use crate::plan::Plan;
use crate::plan::homes::{Home, Subject};
use crate::plan::id::{Id, take};
use crate::route::{HomesStep, Page};
use crate::text::{self, homes_rules as words};
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::choices::Toggle;
use crate::ui::session::Session;

type Example = fn() -> &'static str;

const CONTACT: [Example; 7] = [
    words::contact_1,
    words::contact_2,
    words::contact_3,
    words::contact_4,
    words::contact_5,
    words::contact_6,
    words::contact_7,
];

const HAND_OVER: [Example; 6] = [
    words::hand_over_1,
    words::hand_over_2,
    words::hand_over_3,
    words::hand_over_4,
    words::hand_over_5,
    words::hand_over_6,
];

pub(super) fn show(session: Session) -> Piece {
    with_home(session, |session, home| {
        view! {
            <p class="lead">{words::lead()}</p>
            {group(session, home, Subject::Contact, words::contact(), &CONTACT)}
            {group(session, home, Subject::HandOver, words::hand_over(), &HAND_OVER)}
            <p class="hint">{words::rewrite()}</p>
            {onward(session, Page::Homes(HomesStep::Wishes), text::homes::wishes())}
        }
        .piece()
    })
}

/// The wish with these very words.
fn wish(plan: &Plan, home: Home, subject: Subject, words: &str) -> Option<Id> {
    let mut wishes = plan.wishes.iter();
    let found =
        wishes.find(|one| one.home == Some(home) && one.subject == Some(subject) && one.words.trim() == words)?;
    Some(found.id)
}

fn group(session: Session, home: Home, subject: Subject, title: &'static str, examples: &'static [Example]) -> Piece {
    let rows = examples.iter().map(|example| {
        let words = example();
        let bind = session.bind(
            move |plan| wish(plan, home, subject, words).is_some(),
            move |plan, on: bool| match wish(plan, home, subject, words) {
                Some(id) if !on => {
                    take(&mut plan.wishes, id);
                }
                None if on => {
                    put(plan, home, subject, words.to_owned());
                }
                _ => {}
            },
        );
        view! { <Toggle label=words.to_owned() bind /> }.piece()
    });
    view! {
        <section>
            <h2 class="utrecht-heading-2">{title}</h2>
            <div class="choice-list">{rows.collect::<Vec<_>>()}</div>
        </section>
    }
    .piece()
}
