//! When it is stuck, sad or heated: pause, ring the coordinator, come back later, or write down that they differ.

use leptos::prelude::*;

use super::{beside, button, step_at, together};
use crate::plan::Plan;
use crate::plan::id::{Id, find, find_mut};
use crate::plan::meeting::Stage;
use crate::platform::dom;
use crate::route::{Page, TableStep};
use crate::text::{phrases, table as words};
use crate::ui::erase::{IntoPiece, Piece, each, live, on_press, redraw};
use crate::ui::parts::fields::{TextArea, TextField};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::show::Show;
use crate::ui::session::{Bind, Session};

/// What is the matter: its words, and what can help.
type Card = (fn() -> &'static str, [fn() -> &'static str; 3]);

const CARDS: [Card; 3] = [
    (words::stuck_fast, [words::fast_1, words::fast_2, words::fast_3]),
    (words::stuck_sad, [words::sad_1, words::sad_2, words::sad_3]),
    (words::stuck_hot, [words::hot_1, words::hot_2, words::hot_3]),
];

/// Where the family was at the table.
fn was(plan: &Plan) -> (TableStep, Option<Id>) {
    let sitting = plan.at_table();
    let stage = sitting.and_then(|sitting| sitting.stage).unwrap_or(Stage::Ideas);
    (step_at(stage), sitting.and_then(|sitting| sitting.on_table))
}

pub(super) fn show(session: Session) -> Piece {
    let chosen = RwSignal::new(None::<usize>);
    let pausing = RwSignal::new(false);
    let back = move || {
        let (step, _) = session.plan.with_untracked(was);
        session.go(Page::Table(step));
    };
    let pause = move |on: bool| {
        pausing.set(on);
        dom::after_paint(|| {
            dom::focus("#pauze, #wat-is-er");
        });
    };
    let card = move |(index, (title, _)): (usize, Card)| {
        view! {
            <button
                type="button"
                class="stuck__card"
                aria-pressed=live(move || (chosen.get() == Some(index)).to_string())
                on:click=on_press(move |_| chosen.set(Some(index)))
            >
                {title()}
            </button>
        }
        .piece()
    };
    let cards = CARDS.into_iter().enumerate().map(card).collect::<Vec<_>>();
    let helps = move || {
        let (_, lines) = chosen.get().and_then(|index| CARDS.get(index))?;
        let lines: Vec<Piece> = lines.iter().map(|line| view! { <li>{line()}</li> }.piece()).collect();
        Some(view! { <ol class="how">{lines}</ol> })
    };
    // What was built stays, so that words half written survive a pause.
    view! {
        <Show when=move || pausing.get()>
            <div class="hand-over">
                <h2 class="hand-over__title" id="pauze" tabindex="-1">{words::pause()}</h2>
                <p class="hand-over__line">{words::pause_lead()}</p>
                <div class="table-nav">{button(words::pause_end(), "primary-action", move || pause(false))}</div>
            </div>
        </Show>
        <div class="stuck flow" hidden=live(move || pausing.get())>
            <h2 class="lead" id="wat-is-er" tabindex="-1">{words::stuck_lead()}</h2>
            <div class="stuck__cards">{cards}</div>
            <div aria-live="polite">{redraw(helps)}</div>
            <div class="button-row">{button(words::pause(), "secondary-action", move || pause(true))}</div>
            {call(session)}
            {later(session)}
            {differ(session)}
            <p class="hint"><a href="tel:112">{words::danger()}</a></p>
            <div class="table-nav">{button(words::back_to_table(), "primary-action", back)}</div>
            {super::saved()}
        </div>
    }
    .piece()
}

fn call(session: Session) -> Piece {
    let people = together::coordinators(session);
    if people.is_empty() {
        return view! { <p class="hint">{words::call_none()}</p> }.piece();
    }
    let row = |(name, number): (String, Option<String>)| match number {
        Some(number) => view! {
            <li>
                <a class="utrecht-button utrecht-button--secondary-action" href=format!("tel:{number}")>
                    <Icon glyph=Glyph::Phone /><span>{words::call()}": "<bdi>{name}</bdi></span>
                </a>
            </li>
        }
        .piece(),
        None => view! { <li>{words::call()}": "<bdi>{name}</bdi></li> }.piece(),
    };
    view! { <ul class="ring">{people.into_iter().map(row).collect::<Vec<_>>()}</ul> }.piece()
}

/// On to the next question; this one comes back by itself, because no agreement answers it.
fn later(session: Session) -> Piece {
    let go = move || {
        let to = session.change(|plan| {
            let (step, now) = was(plan);
            let subjects = plan.subjects();
            let place = subjects.iter().position(|one| *one == now).unwrap_or_default();
            let stage = plan
                .at_table()
                .and_then(|sitting| sitting.stage)
                .unwrap_or(Stage::Ideas);
            match subjects.get(place + 1) {
                Some(next) => {
                    plan.put_on_table(stage, *next);
                    step
                }
                None => beside(plan, step, true),
            }
        });
        session.go(Page::Table(to));
    };
    view! {
        <section class="stuck__way">
            <h2 class="utrecht-heading-2">{words::later()}</h2>
            <p>{words::later_more()}</p>
            <div class="button-row">{button(words::later_go(), "secondary-action", go)}</div>
        </section>
    }
    .piece()
}

/// They differ, and that is what they write down: what about, and each one's words.
fn differ(session: Session) -> Piece {
    let about = RwSignal::new(String::new());
    let made = RwSignal::new(None::<Id>);
    let bind = Bind {
        get: about.into(),
        set: Callback::new(move |said| about.set(said)),
    };
    let go = move || {
        let said = about.get_untracked();
        if said.trim().is_empty() {
            return;
        }
        let id = session.change(|plan| {
            let (_, subject) = was(plan);
            plan.differ_on(&said, subject)
        });
        made.set(Some(id));
        dom::after_paint(|| {
            dom::focus("#verschil");
        });
    };
    let begin = move || {
        view! {
            <TextField label=words::differ_label().to_owned() bind />
            <div class="button-row">{button(words::differ_go(), "secondary-action", go)}</div>
        }
    };
    let inside = move || match made.get() {
        Some(id) => voices(session, id),
        None => begin().piece(),
    };
    view! {
        <section class="stuck__way">
            <h2 class="utrecht-heading-2" id="verschil" tabindex="-1">{words::differ()}</h2>
            <p>{words::differ_more()}</p>
            {redraw(inside)}
            <p class="hint">{words::differ_private()}</p>
        </section>
    }
    .piece()
}

/// A place for each one's words.
fn voices(session: Session, id: Id) -> Piece {
    let what = session.read(move |plan| find(&plan.agreements, id).map(|one| one.what.clone()));
    let people = session.read(move |plan| {
        let one = find(&plan.agreements, id);
        let voices = one.map_or(&[][..], |one| &one.voices);
        voices.iter().filter_map(|voice| voice.person).collect::<Vec<_>>()
    });
    let row = move |person: Id| {
        let label = session.read(move |plan| words::differ_voice(&phrases::name_of(plan, person)));
        let bind = session.bind(
            move |plan| {
                let voices = find(&plan.agreements, id).map_or(&[][..], |one| &one.voices);
                let mine = voices.iter().find(|voice| voice.person == Some(person));
                mine.map(|voice| voice.words.clone()).unwrap_or_default()
            },
            move |plan, said| {
                let voices = find_mut(&mut plan.agreements, id).map(|one| &mut one.voices);
                let mine = voices.and_then(|voices| voices.iter_mut().find(|voice| voice.person == Some(person)));
                if let Some(mine) = mine {
                    mine.words = said;
                }
            },
        );
        view! { <TextArea label bind rows=2 /> }.piece()
    };
    view! {
        <p class="said" dir="auto">{redraw(move || what.get())}</p>
        {each(people, row)}
    }
    .piece()
}
