//! One month of both homes: a table with a letter, a colour and a pattern for each home, and the same as a list.

use chrono::Datelike;
use leptos::prelude::*;

use super::HOMES;
use super::beside::class;
use super::calendar::way;
use crate::audience::collisions_for_all;
use crate::plan::Plan;
use crate::plan::day::Day;
use crate::plan::homes::{Collision, Home, Night, month, next_hand_overs, stays};
use crate::plan::weekdays::WEEK;
use crate::text::{homes_calendar as words, phrases};
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::session::Session;

/// What the cells of one month need to know.
struct Picture<'a> {
    plan: &'a Plan,
    shown: Day,
    today: Day,
    changes: Vec<Day>,
    looks: Vec<Day>,
}

pub(super) fn show(session: Session, plan: &Plan, shown: Day, today: Day) -> Piece {
    let weeks = month(&plan.schedule, shown);
    let inside = |night: &&Night| same_month(night.day, shown);
    let all = || weeks.iter().flatten().filter(inside);
    let (Some(first), Some(last)) = (all().next(), all().next_back()) else {
        return ().piece();
    };
    let (first, last) = (first.day, last.day);
    let looked = collisions_for_all(plan, first, last);
    let from = weeks
        .first()
        .and_then(|week| week.first())
        .map_or(first, |night| night.day);
    let picture = Picture {
        plan,
        shown,
        today,
        changes: next_hand_overs(&plan.schedule, from, 42)
            .into_iter()
            .map(|one| one.day)
            .collect(),
        looks: looked.iter().map(Collision::day).collect(),
    };
    let title = phrases::homes::month(shown);
    let heads = WEEK.iter().map(|day| {
        let (short, long) = (phrases::weekday_short(*day), phrases::weekday_name(*day));
        view! { <th scope="col"><span aria-hidden="true">{short}</span><span class="visually-hidden">{long}</span></th> }
            .piece()
    });
    let rows = weeks.iter().map(|week| row(&picture, week));
    view! {
        <table class="homes-month">
            <caption>{title}</caption>
            <thead>
                <tr>
                    <th scope="col"><span class="visually-hidden">{words::week()}</span></th>
                    {heads.collect::<Vec<_>>()}
                </tr>
            </thead>
            <tbody>{rows.collect::<Vec<_>>()}</tbody>
        </table>
        {legend(plan)}
        {to_look_at(session, plan, &looked)}
        {list(plan, first, last)}
    }
    .piece()
}

fn same_month(one: Day, other: Day) -> bool {
    (one.0.year(), one.0.month()) == (other.0.year(), other.0.month())
}

fn row(picture: &Picture, week: &[Night]) -> Piece {
    let number = week.first().map_or(0, |night| night.day.0.iso_week().week());
    let cells = week.iter().map(|night| cell(picture, night));
    view! {
        <tr>
            <th scope="row"><span class="visually-hidden">{words::week()}" "</span>{number.to_string()}</th>
            {cells.collect::<Vec<_>>()}
        </tr>
    }
    .piece()
}

fn cell(picture: &Picture, night: &Night) -> Piece {
    let day = night.day;
    if !same_month(day, picture.shown) {
        return view! { <td class="homes-day homes-day--out"></td> }.piece();
    }
    let change = picture.changes.contains(&day);
    let look = picture.looks.contains(&day);
    let today = day == picture.today;
    let side = night.home.map_or("open", class);
    let home = match night.home {
        Some(home) => phrases::homes::home_name(picture.plan, home),
        None => words::open().to_owned(),
    };
    let also = [
        (change, words::change()),
        (look, words::look()),
        (today, words::today()),
    ];
    let also = also
        .into_iter()
        .filter(|(is, _)| *is)
        .map(|(_, words)| format!(", {words}"));
    let said = format!(" {home}{}", also.collect::<String>());
    view! {
        <td class=format!("homes-day homes-side--{side}") class:homes-day--today=today class:homes-day--change=change>
            <span class="homes-day__number">{day.0.day().to_string()}</span>
            <span class="homes-day__letter" aria-hidden="true">{phrases::homes::letter(night.home)}</span>
            {look.then(|| view! { <span class="homes-day__look" aria-hidden="true">{"!"}</span> })}
            <span class="visually-hidden">{said}</span>
        </td>
    }
    .piece()
}

fn legend(plan: &Plan) -> Piece {
    let row = |side: &'static str, letter: &'static str, said: String| {
        view! {
            <li>
                <span class=format!("homes-letter homes-side--{side}") aria-hidden="true">{letter}</span>
                <span class="visually-hidden">{letter}": "</span>
                <bdi>{said}</bdi>
            </li>
        }
        .piece()
    };
    let home = |home: Home| {
        row(
            class(home),
            phrases::homes::letter(Some(home)),
            phrases::homes::home_name(plan, home),
        )
    };
    view! {
        <ul class="homes-legend" aria-label=words::legend()>
            {HOMES.map(home).into_iter().collect::<Vec<_>>()}
            {row("open", phrases::homes::letter(None), words::open().to_owned())}
        </ul>
    }
    .piece()
}

fn to_look_at(session: Session, plan: &Plan, all: &[Collision]) -> Piece {
    if all.is_empty() {
        return view! { <p class="hint">{words::collisions_none()}</p> }.piece();
    }
    let rows = all.iter().map(|one| {
        view! {
            <li>
                <p dir="auto">{phrases::homes::collision(plan, one)}</p>
                {way(session, one)}
            </li>
        }
        .piece()
    });
    view! {
        <section class="note note--warm homes-look" aria-labelledby="kijk-hier">
            <Icon glyph=Glyph::Eye />
            <h2 class="utrecht-heading-3" id="kijk-hier">{words::collisions()}</h2>
            <ul>{rows.collect::<Vec<_>>()}</ul>
        </section>
    }
    .piece()
}

fn list(plan: &Plan, first: Day, last: Day) -> Piece {
    let rows = stays(&plan.schedule, first, last).into_iter().map(|stay| {
        let home = match stay.home {
            Some(home) => phrases::homes::home_name(plan, home),
            None => words::open().to_owned(),
        };
        view! {
            <li>
                <span class=format!("homes-letter homes-side--{}", stay.home.map_or("open", class)) aria-hidden="true">
                    {phrases::homes::letter(stay.home)}
                </span>
                <span>{phrases::homes::stay(&stay)}": "<bdi>{home}</bdi></span>
            </li>
        }
        .piece()
    });
    view! {
        <section aria-labelledby="deze-maand">
            <h2 class="utrecht-heading-2" id="deze-maand">{words::list()}</h2>
            <ul class="homes-list">{rows.collect::<Vec<_>>()}</ul>
        </section>
    }
    .piece()
}
