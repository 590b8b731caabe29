//! A coordinator: what they prepare for a family, and giving it to that family. Nothing is approved here.

use leptos::prelude::*;

use super::meeting;
use crate::document;
use crate::plan::Plan;
use crate::plan::person::Role;
use crate::plan::progress::Asked;
use crate::platform::clock;
use crate::route::{ForWhom, MeetingStep, Page, Route, Source};
use crate::text::{coordinate as words, hand_over, phrases};
use crate::ui::erase::{IntoPiece, Piece, live, redraw};
use crate::ui::parts::document::document as document_view;
use crate::ui::parts::fields::TextField;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::more::More;
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::save_state::SaveLine;
use crate::ui::parts::sending::Sending;
use crate::ui::parts::sittings::sittings;
use crate::ui::session::Session;

/// What a coordinator prepares, and how many of it stand there.
type Matter = (fn() -> &'static str, Page, Option<fn(&Plan) -> usize>);

const MATTERS: [Matter; 5] = [
    (words::children, Page::Ask(Asked::Children), Some(children)),
    (words::people, Page::Ask(Asked::People), Some(others)),
    (
        words::questions,
        Page::Ask(Asked::Questions),
        Some(|plan| plan.questions.len()),
    ),
    (words::meeting, Page::Meeting(MeetingStep::Begin), None),
    (words::hand_over, Page::Meeting(MeetingStep::HandOver), None),
];

fn children(plan: &Plan) -> usize {
    plan.people_who_are(Role::Child).count()
}

fn others(plan: &Plan) -> usize {
    plan.people.len().saturating_sub(children(plan))
}

/// What a coordinator sees of a family. A plan that was begun from here is marked as that of a coordinator; a plan of
/// the family itself is not.
pub(super) fn desk(session: Session) -> Piece {
    let begun = matches!(session.source.get_untracked(), Source::Draft(_));
    let blank = session
        .plan
        .with_untracked(|plan| plan.people.is_empty() && plan.name.is_empty());
    if begun && blank {
        // No change by somebody: nothing is kept until something is written.
        session.plan.update(|plan| plan.coordinates = true);
    }
    if !session.plan.with_untracked(|plan| plan.coordinates) {
        return meeting::show(MeetingStep::Begin);
    }
    let back = Signal::stored(Route::Coordinator.href());
    let given = session.read(|plan| plan.handed_over);
    view! {
        <PageFrame title=words::desk() back=(back, words::back_list()) class="page--meeting">
            {redraw(move || match given.get() {
                Some(day) => copy(session, &phrases::day_long(day)),
                None => preparing(session),
            })}
            <SaveLine />
        </PageFrame>
    }
    .piece()
}

/// While the plan is being prepared.
fn preparing(session: Session) -> Piece {
    let name = session.bind(|plan| plan.name.clone(), |plan, name| plan.name = name);
    let rows: Vec<Piece> = MATTERS.into_iter().map(|matter| row(session, matter)).collect();
    view! {
        <p class="lead">{words::desk_lead()}</p>
        <p class="note note--private"><Icon glyph=Glyph::Lock /><span>{words::not_here()}</span></p>
        <TextField label=words::name().to_owned() hint=words::name_hint() bind=name />
        <h2 class="utrecht-heading-2">{words::steps()}</h2>
        <ul class="task-list matters">{rows}</ul>
        <p>
            <a class="desk-link" href=Route::WhatHappens(ForWhom::Choose).href()>
                {words::what_happens()}<Icon glyph=Glyph::Next />
            </a>
        </p>
    }
    .piece()
}

fn row(session: Session, (name, page, count): Matter) -> Piece {
    let count = session.read(move |plan| count.map(|count| count(plan)));
    let said = move || {
        count.get().map(|count| {
            if count == 0 {
                words::count_none().to_owned()
            } else {
                count.to_string()
            }
        })
    };
    view! {
        <li class="task">
            <a class="task__link matter" href=live(move || session.href(page))>
                <span class="matter__name">{name()}</span>
                {redraw(move || said().map(|said| view! { <span class="status status--quiet">{said}</span> }))}
            </a>
        </li>
    }
    .piece()
}

/// When the plan is the family's: what is left here is a copy to read.
fn copy(session: Session, day: &str) -> Piece {
    let (sittings, body) = session
        .plan
        .with_untracked(|plan| (sittings(plan), document_view(plan, None)));
    view! {
        <div class="note note--good">
            <Icon glyph=Glyph::Check />
            <p><strong>{hand_over::given(day)}</strong></p>
            <p>{hand_over::given_more()}</p>
        </div>
        {kept()}
        <div class="button-row no-print">
            <a
                class="utrecht-button utrecht-button--secondary-action"
                href=live(move || session.href(Page::Meeting(MeetingStep::HandOver)))
            >
                <Icon glyph=Glyph::Share />{hand_over::again()}
            </a>
        </div>
        <h2 class="utrecht-heading-2">{hand_over::read()}</h2>
        {sittings}
        {body}
    }
    .piece()
}

/// What a coordinator keeps, in two sentences, and the way to take it off this device.
fn kept() -> Piece {
    view! {
        <h2 class="utrecht-heading-2">{hand_over::keep_title()}</h2>
        <p>{hand_over::keep_1()}</p>
        <p>{hand_over::keep_2()}" "<a href=Route::Coordinator.href()>{hand_over::remove()}</a></p>
        <More summary=hand_over::back_title()><p>{hand_over::back_words()}</p></More>
    }
    .piece()
}

/// Giving the plan to the family: a copy that becomes theirs.
pub(super) fn hand_over(session: Session) -> Piece {
    if !session.plan.with_untracked(|plan| plan.coordinates) {
        return meeting::show(MeetingStep::Begin);
    }
    let back = Signal::derive(move || session.href(Page::Meeting(MeetingStep::Desk)));
    let bytes = session.read(|plan| document::encode_packed(&plan.for_the_family()));
    let empty =
        session.read(|plan| plan.people.is_empty() && plan.questions.is_empty() && plan.meeting.dates.is_empty());
    let given = session.read(|plan| plan.handed_over);
    let sent = Callback::new(move |_| session.change(|plan| plan.handed_over = Some(clock::today())));
    view! {
        <PageFrame title=hand_over::title() back=(back, words::back_desk()) class="page--meeting">
            <p class="lead">{hand_over::lead()}</p>
            <p class="note note--warm">{hand_over::goes()}</p>
            {redraw(move || if empty.get() {
                view! { <p class="empty">{hand_over::empty()}</p> }.piece()
            } else {
                view! {
                    <Sending
                        bytes=Signal::from(bytes)
                        message=Signal::stored(hand_over::message().to_owned())
                        file_name="familiegroepsplan"
                        on_sent=sent
                    />
                }
                .piece()
            })}
            <div role="status">
                {redraw(move || given.get().map(|day| view! {
                    <p class="note note--good">{hand_over::given(&phrases::day_long(day))}</p>
                }))}
            </div>
            {kept()}
            <SaveLine />
        </PageFrame>
    }
    .piece()
}
