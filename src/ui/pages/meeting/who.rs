//! Who comes to which part, and privately whom the family deliberately does not ask.

use leptos::prelude::*;

use super::{frame, today};
use crate::plan::Plan;
use crate::plan::id::{Id, find_mut};
use crate::plan::person::Attendance;
use crate::plan::prepare::{PartOfMeeting, Quick};
use crate::plan::progress::Asked;
use crate::route::{MeetingStep, Page};
use crate::text::{meeting_who as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, each, live, on_press, redraw};
use crate::ui::parts::avatar::Avatar;
use crate::ui::parts::choices::Chips;
use crate::ui::parts::fields::new_element_id;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::more::More;
use crate::ui::parts::person_card::bind_person;
use crate::ui::parts::show::Show;
use crate::ui::session::{Bind, Session};

type State = (Attendance, fn() -> &'static str);

/// What can be said of somebody, in the order of the buttons.
const STATES: [State; 3] = [
    (Attendance::Present, words::present),
    (Attendance::ByLink, words::by_link),
    (Attendance::Absent, words::absent),
];

fn part_words(part: PartOfMeeting) -> (&'static str, &'static str) {
    match part {
        PartOfMeeting::Information => (words::information(), words::information_hint()),
        PartOfMeeting::PrivateTime => (words::private_time(), words::private_time_hint()),
        PartOfMeeting::Presenting => (words::presenting(), words::presenting_hint()),
    }
}

pub(super) fn show(session: Session) -> Piece {
    let people = session.read(|plan| {
        let asked = plan.people.iter().filter(|person| plan.may_invite(person));
        asked.map(|person| person.id).collect::<Vec<Id>>()
    });
    let apart = session.read(|plan| {
        let pairs = plan.apart_and_together(plan.next_sitting(today()));
        pairs
            .into_iter()
            .map(|(one, other)| words::apart(&phrases::name_of(plan, one), &phrases::name_of(plan, other)))
            .collect::<Vec<String>>()
    });
    let inside = view! {
        <p class="lead">{words::lead()}</p>
        <Show
            when=move || !people.with(Vec::is_empty)
            fallback=move || view! {
                <p class="empty">{words::nobody()}</p>
                <p><a href=live(move || session.href(Page::Ask(Asked::People)))>{words::to_people()}</a></p>
            }
        >
            {quick(session)}
            <div role="status">
                {redraw(move || apart.get().into_iter().map(|said| view! {
                    <p class="note note--warn" dir="auto">{said}</p>
                }.piece()).collect::<Vec<_>>())}
            </div>
            <ul class="cards at-list">{each(people, move |id| row(session, id))}</ul>
        </Show>
        {(!session.plan.with_untracked(|plan| plan.coordinates)).then(|| not_invited(session))}
    };
    frame(session, words::title(), MeetingStep::When, inside.piece())
}

/// Two buttons that fill in what is mostly so.
fn quick(session: Session) -> Piece {
    let said = RwSignal::new("");
    let fill = move |quick: Quick| {
        let before = session.change(|plan| plan.fill_presence(quick));
        session.offer_undo(words::filled().to_owned(), move |plan| plan.put_presence_back(before));
        said.set(words::quick_done());
    };
    let outside = session.read(|plan| match plan.parts_of_meeting() {
        [_] => words::quick_professionals_all(),
        _ => words::quick_professionals(),
    });
    let button = move |quick: Quick, words: Signal<&'static str>| {
        view! {
            <button
                type="button"
                class="utrecht-button utrecht-button--secondary-action"
                on:click=on_press(move |_| fill(quick))
            >
                {redraw(move || words.get())}
            </button>
        }
    };
    view! {
        <section aria-label=words::quick()>
            <p class="group__legend">{words::quick()}</p>
            <div class="button-row">
                {button(Quick::Family, Signal::stored(words::quick_family()))}
                {button(Quick::Professionals, outside.into())}
            </div>
            <p role="status" class="hint">{redraw(move || said.get())}</p>
        </section>
    }
    .piece()
}

/// Three buttons beside each other, of which one can be down.
fn segments(legend: Signal<String>, bind: Bind<Option<Attendance>>) -> Piece {
    let name = new_element_id();
    let buttons = STATES.map(|(state, words)| {
        let name = name.clone();
        view! {
            <label class="seg__one" class:seg__one--on=live(move || bind.get.get() == Some(state))>
                <input
                    type="radio"
                    class="seg__input"
                    name=name
                    prop:checked=live(move || bind.get.get() == Some(state))
                    on:change=move |_| bind.set.run(Some(state))
                />
                <span>{words()}</span>
            </label>
        }
        .piece()
    });
    view! {
        <fieldset class="seg">
            <legend class="visually-hidden">{redraw(move || legend.get())}</legend>
            <div class="seg__row">{buttons.into_iter().collect::<Vec<_>>()}</div>
        </fieldset>
    }
    .piece()
}

fn row(session: Session, id: Id) -> Piece {
    let name = session.read(move |plan| phrases::name_of(plan, id));
    let parts = session.read(Plan::parts_of_meeting);
    let about = session.read(move |plan| {
        let person = plan.person(id);
        person.map_or_else(String::new, |one| {
            let about = if one.organisation.trim().is_empty() {
                &one.relation
            } else {
                &one.organisation
            };
            phrases::in_line(about)
        })
    });
    let all = session.bind(
        move |plan| {
            plan.person(id)
                .and_then(|one| one.presence.throughout(plan.parts_of_meeting()))
        },
        move |plan, there| {
            let parts = plan.parts_of_meeting();
            if let Some(person) = find_mut(&mut plan.people, id) {
                parts.iter().for_each(|part| person.presence.set(*part, there));
            }
        },
    );
    let state = session.read(move |plan| {
        let person = plan.person(id)?;
        match person.presence.throughout(plan.parts_of_meeting()) {
            Some(_) => None,
            None if person.presence.is_said() => Some(words::differs()),
            None => Some(words::not_said()),
        }
    });
    let split = Memo::new(move |_| parts.get().len() > 1);
    view! {
        <li class="card at">
            <div class="at__head">
                {redraw(move || view! { <Avatar id name=name.get() /> })}
                <div class="at__who">
                    <h2 class="card__title"><bdi>{redraw(move || name.get())}</bdi></h2>
                    <p class="card__meta" dir="auto">{redraw(move || about.get())}</p>
                </div>
            </div>
            {segments(Signal::derive(move || words::of(&name.get())), all)}
            <p class="hint at__state">{redraw(move || state.get())}</p>
            <Show when=move || split.get()>
                <More summary=words::per_part()>
                    {PartOfMeeting::ALL.map(|part| one_part(session, id, name, part)).into_iter().collect::<Vec<_>>()}
                </More>
            </Show>
        </li>
    }
    .piece()
}

fn one_part(session: Session, id: Id, name: Memo<String>, part: PartOfMeeting) -> Piece {
    let bind = bind_person(
        session,
        id,
        move |person| person.presence.at(part),
        move |person, there| person.presence.set(part, there),
    );
    let (title, hint) = part_words(part);
    view! {
        <div class="at__part">
            <p aria-hidden="true"><strong>{title}</strong><span class="choice__hint">{hint}</span></p>
            {segments(Signal::derive(move || words::of_part(&name.get(), title)), bind)}
        </div>
    }
    .piece()
}

/// Whom the family deliberately does not ask. It stays on this device.
fn not_invited(session: Session) -> Piece {
    let people = session.read(|plan| {
        let here = plan.people.iter().filter(|person| !person.left);
        here.map(|person| (person.id, phrases::name_of(plan, person.id)))
            .collect::<Vec<_>>()
    });
    let is_on = move |id: Id| {
        session
            .plan
            .with(|plan| plan.person(id).is_some_and(|person| person.presence.not_invited))
    };
    let set = move |(id, on): (Id, bool)| {
        session.change(|plan| {
            if let Some(person) = find_mut(&mut plan.people, id) {
                person.presence.not_invited = on;
            }
        });
    };
    let open = session
        .plan
        .with_untracked(|plan| plan.people.iter().any(|person| person.presence.not_invited));
    view! {
        <More summary=words::not_invited_title() open>
            <div class="note note--private">
                <Icon glyph=Glyph::Lock />
                <p>{words::not_invited()}</p>
            </div>
            <Chips
                legend=words::not_invited_pick().to_owned()
                options=Signal::derive(move || people.get())
                is_on=Callback::new(is_on)
                set=Callback::new(set)
                class="chips--people"
            />
        </More>
    }
    .piece()
}
