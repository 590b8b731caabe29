//! What goes into the calendar, and what it may say.

use leptos::prelude::*;

use super::super::pick::{select, tie};
use super::chosen::{Chosen, Whose};
use crate::export::calendar::said;
use crate::plan::filter::people_in_agreements;
use crate::text::{agenda, calendar_page as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, redraw};
use crate::ui::parts::choices::{OneOf, Toggle};
use crate::ui::parts::show::Show;
use crate::ui::session::{Bind, Session};

/// So much of an agreement stands in the list to choose from.
const LONGEST: usize = 60;

pub(super) fn show(session: Session, chosen: RwSignal<Chosen>) -> Piece {
    let whose = Bind {
        get: Signal::derive(move || Some(chosen.with(|chosen| chosen.whose))),
        set: Callback::new(move |whose: Option<Whose>| chosen.update(|now| now.whose = whose.unwrap_or_default())),
    };
    let option = |whose, said: &'static str, hint: &'static str| (whose, said.to_owned(), hint.to_owned());
    let whose_options = vec![
        option(Whose::All, words::all(), words::all_hint()),
        option(Whose::Person, words::of_person(), words::of_person_hint()),
        option(Whose::One, words::one(), words::one_hint()),
    ];
    view! {
        <OneOf legend=words::for_whom().to_owned() options=whose_options bind=whose />
        {redraw(move || match chosen.with(|chosen| chosen.whose) {
            Whose::All => None::<&'static str>.piece(),
            Whose::Person => person(session, chosen),
            Whose::One => agreement(session, chosen),
        })}
        {titles(chosen)}
        {along(session, chosen)}
    }
    .piece()
}

fn person(session: Session, chosen: RwSignal<Chosen>) -> Piece {
    let people = session.read(|plan| {
        let people = people_in_agreements(plan).into_iter();
        people.map(|id| (id, phrases::name_of(plan, id))).collect::<Vec<_>>()
    });
    let bind = tie(chosen, |chosen| chosen.person, |chosen, person| chosen.person = person);
    select(words::person(), words::choose(), people, bind)
}

fn agreement(session: Session, chosen: RwSignal<Chosen>) -> Piece {
    let agreements = session.read(|plan| {
        let agreements = plan.agreements.iter();
        agreements
            .map(|one| (one.id, phrases::beginning(&said::what(one), LONGEST)))
            .collect::<Vec<_>>()
    });
    let bind = tie(
        chosen,
        |chosen| chosen.agreement,
        |chosen, agreement| chosen.agreement = agreement,
    );
    select(words::agreement(), words::choose(), agreements, bind)
}

fn titles(chosen: RwSignal<Chosen>) -> Piece {
    let own = Bind {
        get: Signal::derive(move || Some(chosen.with(|chosen| chosen.own_words))),
        set: Callback::new(move |own: Option<bool>| chosen.update(|now| now.own_words = own.unwrap_or_default())),
    };
    let options = vec![
        (false, words::neutral(agenda::title()), words::neutral_hint().to_owned()),
        (true, words::own().to_owned(), words::own_hint().to_owned()),
    ];
    view! { <OneOf legend=words::titles().to_owned() hint=words::titles_hint() options bind=own /> }.piece()
}

fn along(session: Session, chosen: RwSignal<Chosen>) -> Piece {
    let has_private = session.read(|plan| plan.agreements.iter().any(|agreement| agreement.private));
    let has_reviews = session.read(|plan| plan.reviews.iter().any(|review| review.held_on.is_none()));
    let several = move || chosen.with(|chosen| chosen.whose != Whose::One);
    let on_off = |label: &'static str, bind: Bind<bool>| view! { <Toggle label=label.to_owned() bind /> }.piece();
    let reviews = tie(
        chosen,
        |chosen| !chosen.no_reviews,
        |chosen, on| chosen.no_reviews = !on,
    );
    let private = tie(chosen, |chosen| chosen.private, |chosen, on| chosen.private = on);
    view! {
        <fieldset class="group">
            <legend class="group__legend">{words::along()}</legend>
            <p class="hint">{words::along_hint()}</p>
            <div class="choice-list">
                {on_off(words::names(), tie(chosen, |chosen| chosen.names, |chosen, on| chosen.names = on))}
                {on_off(words::places(), tie(chosen, |chosen| chosen.places, |chosen, on| chosen.places = on))}
                {on_off(words::contacts(), tie(chosen, |chosen| chosen.contacts, |chosen, on| chosen.contacts = on))}
                <Show when=move || has_private.get()>{on_off(words::private(), private)}</Show>
                <Show when=move || has_reviews.get() && several()>{on_off(words::reviews(), reviews)}</Show>
            </div>
        </fieldset>
    }
    .piece()
}
