//! The invitations: for everybody who is asked a text that is ready. Nothing is sent by itself.

use leptos::prelude::*;

use super::{frame, today};
use crate::export::invitation::invitation;
use crate::plan::Plan;
use crate::plan::id::{Id, find_mut};
use crate::platform::address;
use crate::route::{ForWhom, MeetingStep, Page, Route};
use crate::text::{meeting_invite as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, each, live, redraw};
use crate::ui::parts::message::message_taken;
use crate::ui::parts::more::More;
use crate::ui::parts::show::Show;
use crate::ui::session::Session;

pub(super) fn show(session: Session) -> Piece {
    let today = today();
    let people = session.read(move |plan| plan.invited_to(plan.next_sitting(today)));
    let alone = session.read(Plan::has_no_meeting);
    let lead = move || if alone.get() { words::lead_none() } else { words::lead() };
    let day = session.read(move |plan| plan.next_sitting(today).and_then(|one| one.on));
    let count = session.read(move |plan| {
        let invited = plan.invited_to(plan.next_sitting(today));
        let ready = invited
            .iter()
            .filter(|id| plan.person(**id).is_some_and(|one| one.invited_on.is_some()));
        words::count(invited.len(), &ready.count().to_string())
    });
    let inside = view! {
        <p class="lead">{redraw(lead)}</p>
        <Show when=move || !alone.get()>
            <p class="note note--warm">
                {redraw(move || match day.get() {
                    Some(day) => view! { <span>{words::for_day(&phrases::day_long(day))}</span> }.piece(),
                    None => view! {
                        <span>
                            {words::for_open()}
                            " "
                            <a href=live(move || session.href(Page::Meeting(MeetingStep::When)))>{words::choose_day()}</a>
                        </span>
                    }
                    .piece(),
                })}
            </p>
        </Show>
        <Show
            when=move || !people.with(Vec::is_empty)
            fallback=|| view! { <p class="empty">{words::nobody()}</p> }
        >
            <p role="status">{redraw(move || count.get())}</p>
            <ul class="cards">{each(people, move |id| row(session, id))}</ul>
        </Show>
    };
    frame(session, words::title(), MeetingStep::Begin, inside.piece())
}

/// Where this person reads what will happen.
fn about(plan: &Plan, id: Id) -> String {
    let role = plan.person(id).and_then(|person| person.role);
    format!("{}{}", address::base(), Route::WhatHappens(ForWhom::of(role)).href())
}

fn row(session: Session, id: Id) -> Piece {
    let name = session.read(move |plan| phrases::name_of(plan, id));
    let state = session.read(move |plan| {
        let ready = plan.person(id).and_then(|person| person.invited_on);
        ready.map_or_else(
            || words::not_yet().to_owned(),
            |day| words::ready_on(&phrases::day_short(day)),
        )
    });
    view! {
        <li class="card">
            <h2 class="card__title"><bdi>{redraw(move || name.get())}</bdi></h2>
            <p class="card__meta">{redraw(move || state.get())}</p>
            <More summary=words::open()>{text(session, id)}</More>
        </li>
    }
    .piece()
}

fn text(session: Session, id: Id) -> Piece {
    let made = session
        .read(move |plan| invitation(plan, plan.next_sitting(today()), id, &about(plan, id)).unwrap_or_default());
    let taken = Callback::new(move |()| {
        session.change(|plan| {
            if let Some(person) = find_mut(&mut plan.people, id) {
                person.invited_on = Some(today());
            }
        });
    });
    view! {
        {redraw(move || made.with(|made| (made.left_out > 0).then(|| view! {
            <p class="note note--private">{words::left_out(made.left_out)}</p>
        })))}
        {message_taken(Signal::derive(move || made.with(|made| made.text.clone())), Some(taken))}
    }
    .piece()
}
