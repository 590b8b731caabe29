//! Help that was asked and that nobody reacted to. How long is too long, the family says.

use leptos::prelude::*;

use super::Desk;
use crate::export::message::no_reaction;
use crate::plan::Plan;
use crate::plan::attention::Waiting;
use crate::plan::going::is_asked;
use crate::plan::id::{Id, find};
use crate::route::Page;
use crate::text::{going, guard as words, phrases, week};
use crate::ui::erase::{IntoPiece, Piece, live, redraw};
use crate::ui::pages::doing::ring;
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::message::message;
use crate::ui::parts::more::More;
use crate::ui::parts::show::Show;
use crate::ui::session::Bind;

/// What a family can choose.
const WEEKS: [u32; 4] = [1, 2, 4, 6];

fn what(plan: &Plan, id: Id) -> String {
    let said = find(&plan.agreements, id).and_then(phrases::said_what);
    said.unwrap_or_else(|| week::what_open().to_owned())
}

/// The section; nothing in a plan that asks nothing of a professional.
pub(super) fn waiting(desk: Desk) -> Piece {
    let asks = desk.session.read(|plan| plan.agreements.iter().any(is_asked));
    view! { <Show when=move || asks.get()>{section(desk)}</Show> }.piece()
}

fn section(desk: Desk) -> Piece {
    let session = desk.session;
    let weeks = session.read(|plan| plan.upkeep.wait_weeks);
    let bind = Bind {
        get: Signal::derive(move || Some(weeks.get()).filter(|weeks| *weeks > 0)),
        set: Callback::new(move |weeks: Option<u32>| {
            session.change(|plan| plan.upkeep.wait_weeks = weeks.unwrap_or_default());
        }),
    };
    let mut offered = WEEKS.to_vec();
    // Another number may come from another home.
    let chosen = weeks.get_untracked();
    if chosen > 0 && !offered.contains(&chosen) {
        offered.push(chosen);
    }
    let count = |weeks: u32| words::waiting_weeks(usize::try_from(weeks).unwrap_or_default());
    let options = offered
        .into_iter()
        .map(|weeks| (weeks, count(weeks), String::new()))
        .collect::<Vec<_>>();
    let late = desk.read(|all| all.waiting.clone());
    let without_day = desk.read(|all| all.asked_without_day.clone());
    let none = move || {
        let weeks = Some(weeks.get()).filter(|weeks| *weeks > 0 && late.with(Vec::is_empty))?;
        Some(view! { <p class="hint">{words::waiting_none(&count(weeks))}</p> })
    };
    view! {
        <section aria-labelledby="geen-reactie">
            <h2 class="utrecht-heading-2" id="geen-reactie">{words::waiting_title()}</h2>
            <OneOf
                legend=words::waiting_choice().to_owned()
                hint=words::waiting_choice_hint()
                options
                bind
                inline=true
            />
            <div aria-live="polite">{redraw(none)}</div>
            {redraw(move || {
                let cards = late.get().into_iter().map(|one| card(desk, one)).collect::<Vec<_>>();
                (!cards.is_empty()).then(|| view! { <ul class="cards">{cards}</ul> })
            })}
            {redraw(move || {
                let ids = without_day.get();
                (!ids.is_empty()).then(|| {
                    let links = ids.into_iter().map(|id| {
                        let what = session.plan.with(|plan| what(plan, id));
                        view! {
                            <li><a href=live(move || session.href(Page::Going(id))) dir="auto">{what}</a></li>
                        }
                    });
                    view! {
                        <p>{words::waiting_no_day()}</p>
                        <ul class="answers">{links.collect::<Vec<_>>()}</ul>
                    }
                })
            })}
        </section>
    }
    .piece()
}

fn card(desk: Desk, one: Waiting) -> Piece {
    let session = desk.session;
    let Waiting {
        agreement: id,
        asked_on,
        weeks,
    } = one;
    let (what, people, text) = session.plan.with(|plan| {
        let agreement = find(&plan.agreements, id);
        let named = agreement
            .and_then(|it| it.who.as_ref())
            .map(|who| who.named())
            .unwrap_or_default();
        let here: Vec<Id> = named.iter().copied().filter(|id| plan.person(*id).is_some()).collect();
        let text = agreement.and_then(|agreement| no_reaction(plan, agreement, asked_on));
        (what(plan, id), ring::look_up(plan, &here), text)
    });
    let ago = words::waiting_asked(
        usize::try_from(weeks).unwrap_or_default(),
        &phrases::day_short(asked_on),
    );
    let behind = what.clone();
    view! {
        <li class="card">
            <p class="card__meta">{ago}</p>
            <h3 class="card__title" dir="auto">{what}</h3>
            <More summary=words::ring_and_write()>
                {ring::ring(session, people.clone())}
                {match text.clone() {
                    Some(text) => message(Signal::stored(text)),
                    None => view! { <p class="hint">{going::message_private()}</p> }.piece(),
                }}
            </More>
            <a class="desk-link" href=live(move || session.href(Page::Going(id)))>
                {words::waiting_go()}
                <span class="visually-hidden">" " {behind}</span>
            </a>
        </li>
    }
    .piece()
}
