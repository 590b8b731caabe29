//! Holidays, feast days and exceptions: they go before the ordinary week.

use leptos::prelude::*;

use super::names;
use crate::plan::homes::{Home, Special, SpecialKind, Split};
use crate::plan::id::Id;
use crate::text::{homes_schedule as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, redraw};
use crate::ui::parts::card_list::{Adding, CardList};
use crate::ui::parts::choices::{OneOf, Toggle};
use crate::ui::parts::date_field::DateField;
use crate::ui::parts::fields::TextField;
use crate::ui::parts::shelf::Shelf;
use crate::ui::session::Session;

fn shelf() -> Shelf<Special> {
    Shelf {
        read: |plan| &plan.schedule.specials,
        list: |plan| &mut plan.schedule.specials,
        belongs: |_| true,
        make: |id| Special {
            id,
            ..Special::default()
        },
        what: words::special_what(),
    }
}

pub(super) fn specials(session: Session) -> Piece {
    let add = Adding::Button(words::special_add());
    let card = move |id| card(session, id);
    view! {
        <section aria-labelledby="bijzondere-dagen">
            <h2 class="utrecht-heading-2" id="bijzondere-dagen">{words::specials()}</h2>
            <p class="hint">{words::specials_lead()}</p>
            <CardList session shelf=shelf() add empty=words::special_empty() card />
        </section>
    }
    .piece()
}

/// What the choice of a home means, with this way of sharing.
fn home_words(split: Split) -> &'static str {
    match split {
        Split::Whole => words::home_whole(),
        Split::ByYear => words::home_by_year(),
        Split::Halves => words::home_halves(),
        Split::HalvesByYear => words::home_halves_by_year(),
    }
}

fn card(session: Session, id: Id) -> Piece {
    let shelf = shelf();
    let kind = shelf.bind(session, id, |one| one.kind, |one, kind| one.kind = kind);
    let said = shelf.bind(session, id, |one| one.words.clone(), |one, said| one.words = said);
    let from = shelf.bind(session, id, |one| one.from, |one, day| one.from = day);
    let until = shelf.bind(session, id, |one| one.until, |one, day| one.until = day);
    let yearly = shelf.bind(session, id, |one| one.yearly, |one, on| one.yearly = on);
    let split = shelf.bind(
        session,
        id,
        |one| Some(one.split.unwrap_or(Split::Whole)),
        |one, split| one.split = split,
    );
    let home = shelf.bind(session, id, |one| one.home, |one, home| one.home = home);
    let kinds = SpecialKind::ALL.iter();
    let kinds = kinds.map(|kind| (*kind, phrases::homes::special_kind(*kind).to_owned(), String::new()));
    let splits = Split::ALL.iter();
    let splits = splits.map(|split| (*split, phrases::homes::split(*split).to_owned(), String::new()));
    let names = names(session);
    let legend = Signal::derive(move || home_words(split.get.get().unwrap_or(Split::Whole)).to_owned());
    view! {
        <OneOf legend=words::kind().to_owned() options=kinds.collect() bind=kind inline=true />
        <TextField label=words::words().to_owned() bind=said />
        <DateField legend=words::from().to_owned() bind=from />
        <DateField legend=words::until().to_owned() hint=words::until_hint() bind=until />
        <Toggle label=words::yearly().to_owned() bind=yearly />
        <OneOf legend=words::split().to_owned() options=splits.collect() bind=split />
        {redraw(move || {
            let [first, second] = names.get();
            let options = vec![(Home::First, first, String::new()), (Home::Second, second, String::new())];
            view! { <OneOf legend options bind=home inline=true /> }
        })}
    }
    .piece()
}
