//! The week for the door of the fridge.

use leptos::prelude::*;

use super::super::pick::{select, tie};
use super::{bits, on_paper};
use crate::audience::is_kept_from_somebody;
use crate::export::sheet::fridge::{Daily, FridgeDay, Options, Row, fridge};
use crate::plan::filter::people_in_agreements;
use crate::plan::id::Id;
use crate::plan::timing::WEEK;
use crate::platform::clock;
use crate::text::{paper as words, phrases, sheet};
use crate::ui::erase::{IntoPiece, Piece, redraw};
use crate::ui::parts::choices::{OneOf, Toggle};
use crate::ui::parts::show::Show;
use crate::ui::session::{Bind, Session};

#[derive(Clone, Copy, Default, PartialEq)]
struct Chosen {
    next_week: bool,
    person: Option<Id>,
    private: bool,
    no_loose: bool,
}

pub(super) fn show(session: Session) -> Piece {
    let chosen = RwSignal::new(Chosen::default());
    let today = clock::today();
    let made = move || {
        let now = chosen.get();
        let options = Options {
            day: today.plus_weeks(u32::from(now.next_week)),
            person: now.person,
            private: now.private,
            loose: !now.no_loose,
        };
        session.plan.with(|plan| paper(fridge(plan, options)))
    };
    on_paper(words::fridge(), choices(session, chosen), made)
}

fn choices(session: Session, chosen: RwSignal<Chosen>) -> Piece {
    let week = Bind {
        get: Signal::derive(move || Some(chosen.with(|chosen| chosen.next_week))),
        set: Callback::new(move |next: Option<bool>| chosen.update(|now| now.next_week = next.unwrap_or_default())),
    };
    let weeks = vec![
        (false, words::this_week().to_owned(), String::new()),
        (true, words::next_week().to_owned(), String::new()),
    ];
    let people = session.read(|plan| {
        let people = people_in_agreements(plan).into_iter();
        people.map(|id| (id, phrases::name_of(plan, id))).collect::<Vec<_>>()
    });
    let person = tie(chosen, |chosen| chosen.person, |chosen, person| chosen.person = person);
    let loose = tie(chosen, |chosen| !chosen.no_loose, |chosen, on| chosen.no_loose = !on);
    let private = tie(chosen, |chosen| chosen.private, |chosen, on| chosen.private = on);
    let has_private = session.read(|plan| plan.agreements.iter().any(|agreement| agreement.private));
    let left_out = session.read(|plan| {
        let agreements = plan.agreements.iter();
        agreements
            .filter(|one| is_kept_from_somebody(plan, one.id, *one))
            .count()
    });
    let left_out = move || {
        let count = left_out.get();
        let for_all = count > 0 && chosen.with(|chosen| chosen.person.is_none());
        for_all.then(|| view! { <p class="hint">{words::kept_from(count)}</p> })
    };
    view! {
        <OneOf legend=words::week().to_owned() options=weeks bind=week inline=true />
        {select(words::for_whom(), words::everybody(), people, person)}
        <Toggle label=words::loose().to_owned() bind=loose />
        <Show when=move || has_private.get()>
            <Toggle label=words::private().to_owned() hint=words::private_hint() bind=private />
        </Show>
        {redraw(left_out)}
    }
    .piece()
}

fn paper(made: crate::export::sheet::fridge::Fridge) -> Piece {
    if made.is_empty() {
        return view! { {bits::head(made.title, vec![made.week])}<p>{sheet::nothing()}</p> }.piece();
    }
    let daily = (!made.daily.is_empty()).then(|| {
        let rows: Vec<Piece> = made.daily.into_iter().map(daily).collect();
        bits::part(
            sheet::nearly_daily(),
            view! { <ul class="week__rows">{rows}</ul> }.piece(),
        )
    });
    let days: Vec<Piece> = made.days.into_iter().map(day).collect();
    let loose = (!made.loose.is_empty()).then(|| {
        let rows: Vec<Piece> = made.loose.into_iter().map(|one| row(one, None)).collect();
        bits::part(sheet::loose(), view! { <ul class="week__rows">{rows}</ul> }.piece())
    });
    view! {
        <div class="week">
            {bits::head(made.title, vec![made.week])}
            {daily}
            <ol class="week__days">{days}</ol>
            {loose}
        </div>
    }
    .piece()
}

fn day(day: FridgeDay) -> Piece {
    let rows: Vec<Piece> = day.rows.into_iter().map(|one| row(one, None)).collect();
    let body = if rows.is_empty() {
        view! { <p class="week__none">{sheet::none()}</p> }.piece()
    } else {
        view! { <ul class="week__rows">{rows}</ul> }.piece()
    };
    view! {
        <li class="week__day">
            <h4 class="week__name">{day.name}<span class="week__date">{day.date}</span></h4>
            {body}
        </li>
    }
    .piece()
}

fn daily(daily: Daily) -> Piece {
    let boxes = WEEK.into_iter().zip(daily.on).map(|(day, on)| {
        let class = if on {
            "tick tick--day"
        } else {
            "tick tick--day tick--off"
        };
        view! { <li class=class>{phrases::weekday_short(day)}</li> }.piece()
    });
    let boxes: Vec<Piece> = boxes.collect();
    row(daily.row, Some(view! { <ul class="ticks">{boxes}</ul> }.piece()))
}

/// Something to do, with boxes to tick on paper.
fn row(row: Row, boxes: Option<Piece>) -> Piece {
    let boxes = boxes.or_else(|| {
        let boxes: Vec<Piece> = (0..row.boxes)
            .map(|_| view! { <span class="tick"></span> }.piece())
            .collect();
        (!boxes.is_empty()).then(|| view! { <span class="ticks" aria-hidden="true">{boxes}</span> }.piece())
    });
    view! {
        <li class="week__row">
            {bits::pictogram(row.picture)}
            <div class="week__said">
                <p class="week__top" dir="auto">
                    <span class="week__when" dir="auto">{row.when}</span>
                    <span class="week__who" dir="auto">{row.who}</span>
                </p>
                <p class="week__what" dir="auto">{row.what}</p>
            </div>
            {boxes}
        </li>
    }
    .piece()
}
