//! Where two homes begin: how it works, what the homes are called, and what there is to do.

use leptos::prelude::*;

use super::{HOMES, my_home, name, private};
use crate::plan::homes::{Home, has_something_beside, joint_steps_allowed};
use crate::route::{HomesStep, Page, ShareStep};
use crate::text::homes as words;
use crate::ui::erase::{IntoPiece, Piece, live, redraw};
use crate::ui::parts::fields::TextField;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::more::More;
use crate::ui::parts::people_picker::PeoplePicker;
use crate::ui::session::Session;

type Way = (Page, Glyph, fn() -> &'static str, fn() -> &'static str);

const WAYS: [Way; 6] = [
    (
        Page::Homes(HomesStep::Wishes),
        Glyph::Pencil,
        words::wishes,
        words::wishes_hint,
    ),
    (
        Page::Homes(HomesStep::Rules),
        Glyph::Check,
        words::rules,
        words::rules_hint,
    ),
    (BESIDE, Glyph::Speech, words::beside, words::beside_hint),
    (
        Page::Homes(HomesStep::Schedule),
        Glyph::Heart,
        words::schedule,
        words::schedule_hint,
    ),
    (
        Page::Homes(HomesStep::Calendar),
        Glyph::Calendar,
        words::calendar,
        words::calendar_hint,
    ),
    (SHARE, Glyph::Share, words::share, words::share_hint),
];

const BESIDE: Page = Page::Homes(HomesStep::Beside);
const SHARE: Page = Page::Share(ShareStep::Who);

pub(super) fn show(session: Session, again: RwSignal<bool>) -> Piece {
    let joint = session.read(joint_steps_allowed);
    view! {
        {redraw(move || if joint.get() { how() } else { apart(session) })}
        <section aria-labelledby="de-huizen">
            <h2 class="utrecht-heading-2" id="de-huizen">{words::homes_title()}</h2>
            {dwelling(session, Home::First, words::name_first())}
            {dwelling(session, Home::Second, words::name_second())}
            <p class="hint">{words::name_hint()}</p>
            {my_home(session)}
            <More summary=words::people_more()>
                <p class="hint">{words::people_hint()}</p>
                {HOMES.map(|home| people(session, home)).into_iter().collect::<Vec<_>>()}
            </More>
        </section>
        {ways(session)}
        {private::answered(session, again)}
    }
    .piece()
}

fn how() -> Piece {
    view! {
        <p class="lead">{words::lead()}</p>
        <ol class="homes-how">
            <li>{words::how_1()}</li>
            <li>{words::how_2()}</li>
            <li>{words::how_3()}</li>
        </ol>
    }
    .piece()
}

/// How it goes without a step that is taken together.
fn apart(session: Session) -> Piece {
    view! {
        <section class="note note--warm" aria-labelledby="zo-kan-het-ook">
            <h2 class="utrecht-heading-3" id="zo-kan-het-ook">{words::apart_title()}</h2>
            <p>{words::apart_lead()}</p>
            <ul>
                <li>{words::apart_1()}</li>
                <li>{words::apart_2()}</li>
                <li>{words::apart_3()}</li>
            </ul>
            <p>
                <a class="desk-link" href=live(move || session.href(SHARE))>
                    {words::apart_share()}<Icon glyph=Glyph::Next />
                </a>
            </p>
        </section>
        {private::help()}
    }
    .piece()
}

fn dwelling(session: Session, home: Home, label: &'static str) -> Piece {
    let bind = session.bind(
        move |plan| plan.dwelling(home).name.clone(),
        move |plan, name| plan.dwelling_mut(home).name = name,
    );
    view! { <TextField label=label.to_owned() bind /> }.piece()
}

fn people(session: Session, home: Home) -> Piece {
    let bind = session.bind(
        move |plan| plan.dwelling(home).people.clone(),
        move |plan, people| plan.dwelling_mut(home).people = people,
    );
    let name = name(session, home);
    view! { <PeoplePicker legend=Signal::derive(move || words::people(&name.get())) bind /> }.piece()
}

fn ways(session: Session) -> Piece {
    let beside = session.read(has_something_beside);
    let joint = session.read(joint_steps_allowed);
    let way = move |(page, glyph, said, hint): &Way| {
        let page = *page;
        view! {
            <li class="task">
                <a class="task__link" href=live(move || session.href(page))>
                    <span class="task__icon"><Icon glyph=*glyph /></span>
                    <span class="task__title">{said()}</span>
                    <span class="task__hint">{hint()}</span>
                </a>
            </li>
        }
        .piece()
    };
    view! {
        <h2 class="utrecht-heading-2 task-list__heading">{words::ways()}</h2>
        {redraw(move || {
            let shown = WAYS.iter().filter(|(page, ..)| match *page {
                BESIDE => beside.get(),
                SHARE => joint.get(),
                _ => true,
            });
            view! { <ul class="task-list">{shown.map(way).collect::<Vec<_>>()}</ul> }
        })}
    }
    .piece()
}
