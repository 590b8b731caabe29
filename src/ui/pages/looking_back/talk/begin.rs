//! The beginning of the talk: who is there, how it works, and going on with one that began before.

use leptos::prelude::*;

use crate::plan::homes::joint_steps_allowed;
use crate::plan::id::find_mut;
use crate::plan::progress::Asked;
use crate::plan::upkeep::Review;
use crate::plan::{Plan, day::Day};
use crate::platform::{clock, dom};
use crate::route::{LookBackStep, Page};
use crate::text::{look_back as words, phrases, secure, versions};
use crate::ui::erase::{IntoPiece, Piece, live, on_press, redraw};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::people_picker::PeoplePicker;
use crate::ui::parts::save_state::SaveLine;
use crate::ui::session::{Bind, Session};

/// For so many weeks after the next version began, the way to what comes then stands here.
const WEEKS_AFTER: u32 = 2;

pub(super) fn show(session: Session) -> Piece {
    let today = clock::today();
    let begun = session.read(|plan| plan.talk().and_then(|talk| talk.held_on));
    let is_empty = session.read(|plan| plan.agreements.is_empty());
    let joint = session.read(joint_steps_allowed);
    view! {
        <p class="lead">{words::lead()}</p>
        {redraw(move || (!joint.get()).then(|| view! { <p class="note note--warm">{words::not_with_both()}</p> }))}
        {redraw(move || is_empty.get().then(|| no_agreements(session)))}
        {redraw(move || match begun.get() {
            Some(day) => go_on(session, day, today),
            None => start(session, today),
        })}
        {see_also(session, today)}
    }
    .piece()
}

fn no_agreements(session: Session) -> Piece {
    view! {
        <div class="note">
            <p>{words::no_agreements()}</p>
            <p><a href=live(move || session.href(Page::Ask(Asked::Agreements)))>{words::to_agreements()}</a></p>
        </div>
    }
    .piece()
}

fn how() -> Piece {
    view! {
        <ol class="how">
            <li>{words::how_1()}</li>
            <li>{words::how_2()}</li>
            <li>{words::how_3()}</li>
        </ol>
    }
    .piece()
}

/// Who is there: at the talk that goes on, or at the one that begins today.
fn who(session: Session, read: fn(&Plan, Day) -> Option<&Review>, today: Day) -> Piece {
    let bind: Bind<_> = session.bind(
        move |plan| {
            read(plan, today)
                .map(|review| review.attendees.clone())
                .unwrap_or_default()
        },
        move |plan, people| {
            let known = read(plan, today).map(|review| review.id);
            let id = known.unwrap_or_else(|| plan.plan_talk(today));
            if let Some(review) = find_mut(&mut plan.reviews, id) {
                review.attendees = people;
            }
        },
    );
    view! { <PeoplePicker legend=words::who().to_owned() bind /> }.piece()
}

/// No talk has begun.
fn start(session: Session, today: Day) -> Piece {
    let begin = move |step| {
        session.change(|plan| plan.begin_talk(clock::today()));
        session.go(Page::LookBack(step));
    };
    view! {
        <p>{words::today(&phrases::day_long(today))}</p>
        {how()}
        {who(session, Plan::planned_for, today)}
        <div class="step-nav">
            <button
                type="button"
                class="utrecht-button utrecht-button--primary-action"
                on:click=on_press(move |_| begin(LookBackStep::Agreements))
            >
                {words::begin()}
                <Icon glyph=Glyph::Next />
            </button>
        </div>
        <p>{words::children_first()}</p>
        <p>
            <button
                type="button"
                class="utrecht-button utrecht-button--secondary-action"
                on:click=on_press(move |_| begin(LookBackStep::Children))
            >
                {words::with_children()}
            </button>
        </p>
    }
    .piece()
}

/// A talk has begun: today, or on another day.
fn go_on(session: Session, day: Day, today: Day) -> Piece {
    let untouched = session.read(|plan| plan.talk().is_some_and(Review::is_untouched));
    let next = session.read(|plan| {
        let found = plan.found();
        if found.seen < found.agreements {
            LookBackStep::Agreements
        } else {
            LookBackStep::Questions
        }
    });
    let again = move || {
        session.change(|plan| plan.begin_talk(clock::today()));
        session.go(Page::LookBack(LookBackStep::Agreements));
    };
    let leave = move || {
        session.change(Plan::leave_talk);
        dom::after_paint(dom::focus_heading);
    };
    view! {
        <p class="note note--good">{words::begun_on(&phrases::day_long(day))}</p>
        {who(session, |plan, _| plan.talk(), today)}
        <div class="step-nav">
            <a
                class="utrecht-button utrecht-button--primary-action"
                href=live(move || session.href(Page::LookBack(next.get())))
            >
                {words::go_on()}
                <Icon glyph=Glyph::Next />
            </a>
            <a
                class="utrecht-button utrecht-button--secondary-action"
                href=live(move || session.href(Page::LookBack(LookBackStep::Children)))
            >
                {words::to_step_children()}
            </a>
            <SaveLine />
        </div>
        {redraw(move || untouched.get().then(|| view! {
            <p>
                <button
                    type="button"
                    class="utrecht-button utrecht-button--subtle"
                    on:click=on_press(move |_| leave())
                >
                    {words::not_yet()}
                </button>
            </p>
        }))}
        // One talk a day is enough: today's can be gone on with.
        {(day < today).then(|| view! {
            <p>{words::new_talk_more()}</p>
            <p>
                <button
                    type="button"
                    class="utrecht-button utrecht-button--secondary-action"
                    on:click=on_press(move |_| again())
                >
                    {words::new_talk()}
                </button>
            </p>
        }.piece())}
    }
    .piece()
}

fn see_also(session: Session, today: Day) -> Piece {
    let just_begun = session.read(move |plan| {
        let since = plan.version_from.filter(|_| plan.version > 0 && plan.talk().is_none());
        since.is_some_and(|day| day <= today && today <= day.plus_weeks(WEEKS_AFTER))
    });
    let link = move |page, words: &'static str| {
        view! { <li><a href=live(move || session.href(page))>{words}</a></li> }.piece()
    };
    view! {
        <h2 class="utrecht-heading-2">{words::see_also()}</h2>
        <ul class="plain-links">
            {redraw(move || just_begun.get().then(|| link(Page::LookBack(LookBackStep::Onward), words::onward())))}
            {link(Page::Versions, versions::title())}
            {link(Page::Secure, secure::title())}
        </ul>
    }
    .piece()
}
