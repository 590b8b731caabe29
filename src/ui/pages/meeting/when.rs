//! The sittings: when, where, who leads and writes, and practical matters.

use leptos::prelude::*;

use super::{frame, today};
use crate::export::calendar::{Stamp, sitting};
use crate::plan::id::{Id, find};
use crate::plan::meeting::{Sitting, Sittings};
use crate::platform::{clock, download};
use crate::route::{MeetingStep, Page};
use crate::text::{meeting_when as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, live, on_press, redraw};
use crate::ui::parts::card_list::{Adding, CardList};
use crate::ui::parts::date_field::{DateField, TimeField};
use crate::ui::parts::fields::TextField;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::more::More;
use crate::ui::parts::people_picker::{PeoplePicker, PersonPicker};
use crate::ui::parts::shelf::Shelf;
use crate::ui::parts::show::Show;
use crate::ui::session::Session;

/// No word of the family: a file name stands in lists and on screens of others.
const FILE: &str = "bijeenkomst.ics";
const KIND: &str = "text/calendar;charset=utf-8";

fn shelf() -> Shelf<Sitting> {
    Shelf {
        read: |plan| &plan.meeting.dates,
        list: |plan| &mut plan.meeting.dates,
        belongs: |_| true,
        make: |id| Sitting {
            id,
            ..Sitting::default()
        },
        what: words::sitting(),
    }
}

pub(super) fn show(session: Session) -> Piece {
    let several = session.read(|plan| plan.meeting.sittings == Some(Sittings::Several));
    let none = session.read(|plan| plan.meeting.dates.is_empty());
    let lead = move || {
        if several.get() {
            words::lead_several()
        } else {
            words::lead()
        }
    };
    let add = if none.get_untracked() {
        words::add_first()
    } else {
        words::add()
    };
    let inside = view! {
        <p class="lead">{redraw(lead)}</p>
        <CardList
            session
            shelf=shelf()
            add=Adding::Button(add)
            empty=""
            card=move |id| card(session, id)
            ordered=false
            class="card--sitting"
        />
    };
    frame(session, words::title(), MeetingStep::Invite, inside.piece())
}

type Text = (
    fn() -> &'static str,
    Option<fn() -> &'static str>,
    fn(&Sitting) -> &String,
    fn(&mut Sitting) -> &mut String,
);

/// What is practical, one field a matter.
const PRACTICAL: [Text; 5] = [
    (
        words::food,
        Some(words::food_hint),
        |one| &one.food,
        |one| &mut one.food,
    ),
    (
        words::child_minding,
        None,
        |one| &one.child_minding,
        |one| &mut one.child_minding,
    ),
    (
        words::interpreter,
        None,
        |one| &one.interpreter,
        |one| &mut one.interpreter,
    ),
    (
        words::elsewhere,
        Some(words::elsewhere_hint),
        |one| &one.elsewhere,
        |one| &mut one.elsewhere,
    ),
    (
        words::other,
        Some(words::other_hint),
        |one| &one.practical,
        |one| &mut one.practical,
    ),
];

const PLACE: Text = (
    words::place,
    Some(words::place_hint),
    |one| &one.place,
    |one| &mut one.place,
);

fn field(session: Session, id: Id, (label, hint, read, write): Text) -> Piece {
    let bind = shelf().bind(
        session,
        id,
        move |one| read(one).clone(),
        move |one, words| *write(one) = words,
    );
    match hint {
        Some(hint) => view! { <TextField label=label().to_owned() hint=hint() bind /> }.piece(),
        None => view! { <TextField label=label().to_owned() bind /> }.piece(),
    }
}

fn card(session: Session, id: Id) -> Piece {
    let shelf = shelf();
    let day = shelf.bind(session, id, |one| one.on, |one, day| one.on = day);
    let time = shelf.bind(session, id, |one| one.at, |one, time| one.at = time);
    let chair = shelf.bind(session, id, |one| one.chair, |one, who| one.chair = who);
    let writer = shelf.bind(session, id, |one| one.writer, |one, who| one.writer = who);
    let attendees = shelf.bind(session, id, |one| one.attendees.clone(), |one, who| one.attendees = who);
    let heading = session.read(move |plan| {
        let dates = &plan.meeting.dates;
        let place = dates.iter().position(|one| one.id == id).unwrap_or_default();
        let number = (dates.len() > 1 || plan.meeting.sittings == Some(Sittings::Several))
            .then(|| words::number(&(place + 1).to_string()));
        let held = find(dates, id).and_then(|one| one.held_on);
        let held = held.map(|day| words::held(&phrases::day_long(day)));
        let parts: Vec<String> = number.into_iter().chain(held).collect();
        parts.join(" · ")
    });
    let several = session.read(|plan| plan.meeting.sittings == Some(Sittings::Several) || plan.meeting.dates.len() > 1);
    let past = session.read(move |plan| {
        let one = find(&plan.meeting.dates, id);
        one.is_some_and(|one| one.held_on.is_none() && one.on.is_some_and(|day| day < today()))
    });
    let open = session.plan.with_untracked(|plan| {
        let one = find(&plan.meeting.dates, id);
        one.is_some_and(|one| PRACTICAL.iter().any(|(_, _, read, _)| !read(one).trim().is_empty()))
    });
    view! {
        {redraw(move || Some(heading.get()).filter(|words| !words.is_empty()).map(|words| view! {
            <h2 class="card__title">{words}</h2>
        }))}
        {left(session, id)}
        <DateField legend=words::day().to_owned() bind=day />
        <Show when=move || past.get()><p class="hint">{words::past()}</p></Show>
        <TimeField label=words::time().to_owned() bind=time />
        {field(session, id, PLACE)}
        <PersonPicker legend=words::chair().to_owned() bind=chair />
        <PersonPicker legend=words::writer().to_owned() bind=writer />
        <Show when=move || several.get()>
            <PeoplePicker legend=words::attendees().to_owned() bind=attendees />
            <p class="hint">{words::attendees_hint()}</p>
        </Show>
        <More summary=words::practical() open>
            {PRACTICAL.map(|one| field(session, id, one)).into_iter().collect::<Vec<_>>()}
        </More>
        {calendar(session, id)}
    }
    .piece()
}

/// What was left from the time before opens this one.
fn left(session: Session, id: Id) -> Piece {
    let left = session.read(move |plan| {
        let next = plan.next_sitting(today()).is_some_and(|one| one.id == id);
        let held = plan.meeting.dates.iter().any(|one| one.held_on.is_some());
        let questions = if next && held {
            plan.left_without_agreement().len()
        } else {
            0
        };
        let written = plan.left_before(id).filter(|_| next).map(str::to_owned);
        (written.is_some() || questions > 0).then_some((written.unwrap_or_default(), questions))
    });
    redraw(move || {
        left.get().map(|(written, questions)| {
            view! {
                <div class="note note--warm">
                    <p><strong>{words::left_title()}</strong></p>
                    {(!written.is_empty()).then(|| view! { <p dir="auto" class="as-written">{written}</p> })}
                    {(questions > 0).then(|| view! {
                        <p>
                            {words::left_questions(questions)}
                            " "
                            <a href=live(move || session.href(Page::Check))>{words::left_look()}</a>
                        </p>
                    })}
                </div>
            }
            .piece()
        })
    })
    .piece()
}

/// The sitting for the calendar of a telephone.
fn calendar(session: Session, id: Id) -> Piece {
    let dated = session.read(move |plan| find(&plan.meeting.dates, id).is_some_and(|one| one.on.is_some()));
    let done = RwSignal::new(false);
    let take = move || {
        let file = clock::utc().and_then(|(day, time)| {
            session
                .plan
                .with_untracked(|plan| sitting(plan, id, Stamp { day, time }))
        });
        done.set(file.is_some_and(|file| download::save_as(FILE, file.as_bytes(), KIND)));
    };
    view! {
        <Show when=move || dated.get()>
            <div class="button-row">
                <button
                    type="button"
                    class="utrecht-button utrecht-button--secondary-action"
                    on:click=on_press(move |_| take())
                >
                    <Icon glyph=Glyph::Calendar />{words::calendar()}
                </button>
            </div>
        </Show>
        <p role="status">{redraw(move || if done.get() { words::calendar_done() } else { "" })}</p>
    }
    .piece()
}
