//! What is arranged and what is not, how long they are at it, and when the family wants the plan to be there.

use leptos::prelude::*;

use super::today;
use crate::plan::Plan;
use crate::plan::day::Day;
use crate::plan::id::Id;
use crate::plan::person::Role;
use crate::plan::prepare::Matter;
use crate::plan::sharing::Reader;
use crate::route::{ForWhom, MeetingStep, Page, Route, ShareStep};
use crate::text::{self, meeting as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, each, live, on_press, redraw};
use crate::ui::pages::share::Sharing;
use crate::ui::parts::choices::Chips;
use crate::ui::parts::date_field::DateField;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::more::More;
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::save_state::SaveLine;
use crate::ui::parts::show::Show;
use crate::ui::session::Session;

/// Spans from which a family can choose when the plan is there: an offer, no norm.
const SPANS: [u32; 4] = [4, 6, 8, 12];

const fn step(matter: Matter) -> MeetingStep {
    match matter {
        Matter::Kind => MeetingStep::Kind,
        Matter::People => MeetingStep::Who,
        Matter::Invitations => MeetingStep::Invite,
        _ => MeetingStep::When,
    }
}

fn name(matter: Matter) -> &'static str {
    match matter {
        Matter::Kind => words::matter_kind(),
        Matter::Day => words::matter_day(),
        Matter::Place => words::matter_place(),
        Matter::People => words::matter_people(),
        Matter::Chair => words::matter_chair(),
        Matter::Writer => words::matter_writer(),
        Matter::Food => words::matter_food(),
        Matter::ChildMinding => words::matter_child_minding(),
        Matter::Interpreter => words::matter_interpreter(),
        Matter::Invitations => words::matter_invitations(),
    }
}

pub(super) fn show(session: Session) -> Piece {
    let today = today();
    let back = Signal::derive(move || session.href(Page::Overview));
    let arranged = session.read(move |plan| plan.arranged(today));
    let next = session.read(move |plan| next(plan, today));
    let none = session.read(Plan::has_no_meeting);
    // Only the family itself shares something of the plan.
    let helping = session.plan.with_untracked(|plan| plan.coordinates);
    view! {
        <PageFrame title=words::title() back=(back, text::app::back_to_overview()) class="page--meeting">
            <p class="lead">{words::lead()}</p>
            {redraw(move || next.get().map(|next| view! {
                <section class="next-step" aria-labelledby="samenkomen">
                    <p class="next-step__kicker" id="samenkomen">{words::next_title()}</p>
                    <p class="next-step__title" dir="auto">{next}</p>
                </section>
            }))}
            <Show when=move || none.get()>
                <div class="note note--good">
                    <Icon glyph=Glyph::Check />
                    <p><strong>{words::no_meeting_title()}</strong></p>
                    <p>{words::no_meeting()}</p>
                    {(!helping).then(|| view! {
                        <p><a href=live(move || session.href(Page::Share(ShareStep::Who)))>{words::no_meeting_share()}</a></p>
                    })}
                </div>
            </Show>
            <h2 class="utrecht-heading-2">{words::arranged_title()}</h2>
            {redraw(move || matters(session, &arranged.get(), false))}
            {redraw(move || {
                let list = arranged.get();
                list.iter().any(|(matter, _)| matter.is_extra()).then(|| view! {
                    <h3>{words::extra_title()}</h3>
                    <p class="hint">{words::extra_hint()}</p>
                    {matters(session, &list, true)}
                }.piece())
            })}
            {since(session, today)}
            {target(session, today)}
            {(!helping).then(|| beforehand(session))}
            <h2 class="utrecht-heading-2">{words::also_title()}</h2>
            <p>
                <a class="desk-link" href=Route::WhatHappens(ForWhom::Choose).href()>
                    {words::what_happens()}<Icon glyph=Glyph::Next />
                </a>
            </p>
            <SaveLine />
        </PageFrame>
    }
    .piece()
}

/// When and where they come together next.
fn next(plan: &Plan, today: Day) -> Option<String> {
    let sitting = plan.next_sitting(today).filter(|_| !plan.has_no_meeting())?;
    let day = phrases::day_long(sitting.on?);
    let when = match sitting.at {
        Some(time) => text::meeting_read::day(&day, &phrases::clock(time)),
        None => day,
    };
    let place = sitting.place.trim();
    Some(if place.is_empty() {
        when
    } else {
        format!("{when}, {place}")
    })
}

fn matters(session: Session, list: &[(Matter, bool)], extra: bool) -> Piece {
    let row = |(matter, done): &(Matter, bool)| {
        let (matter, done) = (*matter, *done);
        let href = session
            .plan
            .with_untracked(|_| session.href(Page::Meeting(step(matter))));
        let (class, said) = match (done, extra) {
            (true, _) => ("status status--done", words::done()),
            (false, false) => ("status status--new", words::open()),
            (false, true) => ("status status--quiet", ""),
        };
        view! {
            <li class="task">
                <a class="task__link matter" href=href>
                    <span class="matter__mark" class:matter__mark--done=done aria-hidden="true">
                        {done.then(|| view! { <Icon glyph=Glyph::Check /> })}
                    </span>
                    <span class="matter__name">{name(matter)}</span>
                    {(!said.is_empty()).then(|| view! { <span class=class>{said}</span> })}
                </a>
            </li>
        }
        .piece()
    };
    let rows: Vec<Piece> = list
        .iter()
        .filter(|(matter, _)| matter.is_extra() == extra)
        .map(row)
        .collect();
    view! { <ul class="task-list matters">{rows}</ul> }.piece()
}

/// Since when they are at it. Told, and never weighed.
fn since(session: Session, today: Day) -> Piece {
    let began = session.read(move |plan| Some((plan.meeting_began()?, plan.weeks_since_start(today)?)));
    let bind = session.bind(|plan| plan.meeting.started, |plan, day| plan.meeting.started = day);
    let said = move || {
        let (day, weeks) = began.get()?;
        if day == today {
            return Some(words::began_today().to_owned());
        }
        let ago = if weeks == 0 {
            words::days().to_owned()
        } else {
            words::weeks(weeks)
        };
        Some(format!("{} {ago}", words::began(&phrases::day_long(day))))
    };
    view! {
        <h2 class="utrecht-heading-2">{words::target_title()}</h2>
        <p data-testid="since">{redraw(said)}</p>
        <More summary=words::started_summary()>
            <DateField legend=words::started().to_owned() bind />
        </More>
    }
    .piece()
}

/// When the family wants the plan to be there.
fn target(session: Session, today: Day) -> Piece {
    let bind = session.bind(|plan| plan.meeting.target, |plan, day| plan.meeting.target = day);
    let options: Vec<(u32, String)> = SPANS
        .iter()
        .map(|weeks| (*weeks, words::target_in(usize::try_from(*weeks).unwrap_or_default())))
        .collect();
    let said = move || {
        let day = bind.get.get()?;
        let is = words::target_is(&phrases::day_long(day));
        let days = (day.0 - today.0).num_days();
        let Ok(days) = usize::try_from(days) else {
            return Some(format!("{is} {}", words::target_past()));
        };
        Some(if days < 7 {
            is
        } else {
            format!("{is} {}", words::target_weeks(days / 7))
        })
    };
    let own = bind
        .get
        .with_untracked(|day| day.is_some_and(|day| !SPANS.iter().any(|weeks| today.plus_weeks(*weeks) == day)));
    view! {
        <p class="hint">{words::target_lead()}</p>
        <Chips
            legend=words::target_quick().to_owned()
            options=Signal::stored(options)
            is_on=Callback::new(move |weeks: u32| bind.get.get() == Some(today.plus_weeks(weeks)))
            set=Callback::new(move |(weeks, on): (u32, bool)| bind.set.run(on.then(|| today.plus_weeks(weeks))))
        />
        <p role="status" data-testid="target">{redraw(said)}</p>
        <More summary=words::target_own() open=own>
            <DateField legend=words::target_title().to_owned() bind />
        </More>
    }
    .piece()
}

/// Professionals can write down beforehand what they see, what help can be, and their conditions.
fn beforehand(session: Session) -> Piece {
    let sharing = expect_context::<Sharing>();
    let professionals = session.read(|plan| {
        let people = plan
            .people_who_are(Role::Professional)
            .filter(|one| plan.may_invite(one));
        people.map(|person| person.id).collect::<Vec<Id>>()
    });
    let row = move |id: Id| {
        let name = session.plan.with_untracked(|plan| phrases::name_of(plan, id));
        view! {
            <li>
                <button
                    type="button"
                    class="utrecht-button utrecht-button--secondary-action"
                    on:click=on_press(move |_| sharing.begin(Reader::Professional, Some(id), ""))
                >
                    <Icon glyph=Glyph::Share />{words::pro_ask(&name)}
                </button>
            </li>
        }
    };
    view! {
        <h2 class="utrecht-heading-2">{words::pro_title()}</h2>
        <p>{words::pro_lead()}</p>
        <Show when=move || professionals.with(Vec::is_empty)>
            <p class="hint">{words::pro_none()}</p>
        </Show>
        <ul class="plain-links">{each(professionals, row)}</ul>
    }
    .piece()
}
