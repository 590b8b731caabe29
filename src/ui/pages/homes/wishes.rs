//! What the own home wants, a subject at a time, in its own words.

use leptos::prelude::*;

use super::{onward, with_home};
use crate::plan;
use crate::plan::Plan;
use crate::plan::homes::{Home, Subject, Wish, has_something_beside};
use crate::plan::id::{Id, find, find_mut};
use crate::platform::{clock, dom};
use crate::route::{HomesStep, Page};
use crate::text::{homes_wishes as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, each, live, on_press, redraw};
use crate::ui::parts::card_list::{card_name, focus_card};
use crate::ui::parts::fields::{TextArea, new_element_id};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::item_actions::{ItemActions, List};
use crate::ui::session::Session;

const LIST: List<Wish> = |plan| &mut plan.wishes;

pub(super) fn show(session: Session) -> Piece {
    with_home(session, written)
}

fn written(session: Session, home: Home) -> Piece {
    let beside = session.read(has_something_beside);
    let subjects = Subject::ALL.iter().map(|about| subject(session, home, *about));
    view! {
        <p class="lead">{words::lead()}</p>
        {subjects.collect::<Vec<_>>()}
        {redraw(move || beside.get().then(|| onward(session, Page::Homes(HomesStep::Beside), words::to_beside())))}
    }
    .piece()
}

/// Puts a wish in the plan.
pub(super) fn put(plan: &mut Plan, home: Home, subject: Subject, words: String) -> Id {
    let today = clock::today();
    plan::add(plan, LIST, |id| Wish {
        id,
        home: Some(home),
        subject: Some(subject),
        words,
        on: Some(today),
        ..Wish::default()
    })
}

fn subject(session: Session, home: Home, about: Subject) -> Piece {
    let (name, example) = phrases::homes::subject_words(about);
    let ids = session.read(move |plan| {
        let wishes = plan.wishes.iter();
        let wishes = wishes.filter(|wish| wish.home == Some(home) && wish.subject == Some(about));
        wishes.map(|wish| wish.id).collect::<Vec<_>>()
    });
    let is_empty = Memo::new(move |_| ids.with(Vec::is_empty));
    let heading = new_element_id();
    let labelled_by = heading.clone();
    let button = new_element_id();
    let to_button = format!("#{button}");
    let add = move || focus_card(session.change(|plan| put(plan, home, about, String::new())), true);
    let row = move |id| {
        let to_button = to_button.clone();
        let on_removal = Callback::new(move |()| {
            dom::focus(&to_button);
        });
        card(session, id, on_removal)
    };
    view! {
        <section class="homes-subject" aria-labelledby=labelled_by>
            <h2 class="utrecht-heading-3" id=heading>{name}</h2>
            <p class="hint">{words::example(example)}</p>
            <ul class="cards" hidden=live(move || is_empty.get())>{each(ids, row)}</ul>
            <button
                type="button"
                class="utrecht-button utrecht-button--secondary-action"
                id=button
                on:click=on_press(move |_| add())
            >
                <Icon glyph=Glyph::Plus />
                {redraw(move || if is_empty.get() { words::add() } else { words::add_next() })}
                <span class="visually-hidden">" " {words::add_about(name)}</span>
            </button>
        </section>
    }
    .piece()
}

fn card(session: Session, id: Id, on_removal: Callback<()>) -> Piece {
    let bind = session.bind(
        move |plan| {
            find(&plan.wishes, id)
                .map(|wish| wish.words.clone())
                .unwrap_or_default()
        },
        move |plan, words| {
            if let Some(wish) = find_mut(&mut plan.wishes, id) {
                wish.words = words;
            }
        },
    );
    view! {
        <li class="card" id=card_name(id) tabindex="-1">
            <TextArea label=words::words().to_owned() bind rows=2 />
            <ItemActions session list=LIST id what=words::what() ordered=false on_removal />
        </li>
    }
    .piece()
}
