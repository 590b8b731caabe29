//! The sheet for the guardian of the plan.

use leptos::prelude::*;

use super::super::pick::tie;
use super::{bits, on_paper};
use crate::export::sheet::guardian::{Agreed, Guardian, Options, Ring, guardian};
use crate::platform::clock;
use crate::text::{help, paper as words, sheet};
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::choices::Toggle;
use crate::ui::parts::show::Show;
use crate::ui::session::Session;

#[derive(Clone, Copy, Default, PartialEq)]
struct Chosen {
    contacts: bool,
    private: bool,
    no_emergency: bool,
}

pub(super) fn show(session: Session) -> Piece {
    let chosen = RwSignal::new(Chosen::default());
    let today = clock::today();
    let made = move || {
        let now = chosen.get();
        let options = Options {
            today,
            contacts: now.contacts,
            private: now.private,
            emergency: !now.no_emergency,
        };
        session.plan.with(|plan| paper(guardian(plan, options)))
    };
    on_paper(words::guardian(), choices(session, chosen), made)
}

fn choices(session: Session, chosen: RwSignal<Chosen>) -> Piece {
    let emergency = tie(
        chosen,
        |chosen| !chosen.no_emergency,
        |chosen, on| chosen.no_emergency = !on,
    );
    let contacts = tie(chosen, |chosen| chosen.contacts, |chosen, on| chosen.contacts = on);
    let private = tie(chosen, |chosen| chosen.private, |chosen, on| chosen.private = on);
    let has_private = session.read(|plan| plan.agreements.iter().any(|agreement| agreement.private));
    view! {
        <div class="choice-list">
            <Toggle label=words::emergency().to_owned() bind=emergency />
            <Toggle label=words::contacts().to_owned() hint=words::contacts_hint() bind=contacts />
            <Show when=move || has_private.get()>
                <Toggle label=words::private().to_owned() hint=words::private_hint() bind=private />
            </Show>
        </div>
    }
    .piece()
}

fn paper(made: Guardian) -> Piece {
    let who = made.guardian.map(|name| sheet::guardian_is(&name));
    let under = std::iter::once(made.title).chain(who).collect();
    let ring: Vec<Piece> = made.ring.into_iter().map(ring).collect();
    let ring = view! {
        <ol class="sheet__list sheet__ring">{ring}</ol>
        <p class="sheet__danger">{sheet::danger(help::danger_number())}</p>
    };
    let days = bits::list(made.look_back).unwrap_or_else(|| view! { <p>{sheet::no_day()}</p> }.piece());
    view! {
        <div class="sheet__dense">
        {bits::head(sheet::guardian_title().to_owned(), under)}
        {bits::list(made.watch).map(|watch| bits::part(sheet::watch(), watch))}
        <div class="sheet__beside">
            {bits::part(sheet::ring(), ring.piece())}
            {bits::part(sheet::look_back(), days)}
        </div>
        {(!made.agreements.is_empty()).then(|| bits::part(sheet::agreements(), agreements(made.agreements)))}
        {bits::part(sheet::notes(), bits::ruled())}
        </div>
    }
    .piece()
}

fn ring(one: Ring) -> Piece {
    let contact = match one.contact {
        Some(contact) => view! { <span class="sheet__contact" dir="auto">{contact}</span> }.piece(),
        None => view! { <span class="sheet__blank">{sheet::number_blank()}</span> }.piece(),
    };
    let about = (!one.about.is_empty()).then_some(one.about);
    view! { <li><strong dir="auto">{one.name}</strong>" "{contact}{bits::behind(about.into_iter().collect())}</li> }
        .piece()
}

// On a phone each row becomes a card by its style; the roles keep it a table for a screen reader.
fn agreements(agreed: Vec<Agreed>) -> Piece {
    let heads = [sheet::what(), sheet::who(), sheet::when(), sheet::plan_b()];
    let heads: Vec<Piece> = heads
        .into_iter()
        .map(|title| view! { <th scope="col" role="columnheader">{title}</th> }.piece())
        .collect();
    let cell = |label: &'static str, said: String| {
        let class = if said.is_empty() { "document__blank" } else { "" };
        view! { <td role="cell" class=class data-label=label dir="auto">{said}</td> }.piece()
    };
    let row = |one: Agreed| {
        view! {
            <tr role="row">
                <th scope="row" role="rowheader" data-label=sheet::what() dir="auto">{one.what}</th>
                {cell(sheet::who(), one.who)}
                {cell(sheet::when(), one.when)}
                {cell(sheet::plan_b(), one.plan_b)}
            </tr>
        }
        .piece()
    };
    let rows: Vec<Piece> = agreed.into_iter().map(row).collect();
    view! {
        <table class="agreements agreements--short" role="table">
            <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .piece()
}
