//! The days of a week with their agreements, and what has no day.

use leptos::prelude::*;

use super::{First, Fold, Rest, View};
use crate::export::week::{ClashLine, DayLines, Line};
use crate::plan::day::Day;
use crate::plan::id::Id;
use crate::platform::dom;
use crate::route::Page;
use crate::text::{agreement, phrases, week as words};
use crate::ui::erase::{IntoPiece, Piece, on_press};
use crate::ui::pages::doing::state;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::more::More;

/// The days that fill the first screen.
pub(super) fn first(view: View, lines: &First) -> Piece {
    let empty = lines.nothing.then(|| {
        let said = lines.name.as_ref().map(|name| words::nothing_week_of(name));
        view! { <p class="note" dir="auto">{said.unwrap_or_else(|| words::nothing_week().to_owned())}</p> }
    });
    view! {
        {empty}
        <div class="days">{days(view, &lines.days, lines.today)}</div>
    }
    .piece()
}

/// What lies behind them: the other days, what does not go together, and what has no day.
pub(super) fn rest(view: View, lines: &Rest) -> Piece {
    let today = lines.today;
    let later = (!lines.days.is_empty()).then(|| view! { <div class="days">{days(view, &lines.days, today)}</div> });
    let earlier = lines.earlier.clone();
    let earlier = (!earlier.is_empty()).then(|| {
        view! {
            <More summary=words::earlier()>{days(view, &earlier, today)}</More>
        }
    });
    view! {
        {later}
        {earlier}
        {clashes(view, &lines.clashes)}
        {list(view, Fold::Due, (words::due_title(), words::due_lead()), &lines.due)}
        {list(view, Fold::NoMoment, (words::no_moment_title(), words::no_moment_lead()), &lines.no_moment)}
    }
    .piece()
}

fn days(view: View, days: &[DayLines], today: Day) -> Vec<Piece> {
    days.iter().map(|one| day(view, one, today)).collect()
}

fn day(view: View, lines: &DayLines, today: Day) -> Piece {
    let is_today = lines.day == today;
    let tomorrow = today.0.succ_opt().map(Day) == Some(lines.day);
    let near = if is_today {
        Some(words::today())
    } else {
        tomorrow.then(words::tomorrow)
    };
    let class = match (is_today, lines.lines.is_empty()) {
        (true, _) => "day day--today",
        (false, true) => "day day--empty",
        (false, false) => "day",
    };
    let rows = lines.lines.iter().map(|line| row(view, line)).collect::<Vec<_>>();
    let list = if rows.is_empty() {
        let words = if is_today {
            words::nothing_today()
        } else {
            words::nothing_day()
        };
        view! { <p class="hint">{words}</p> }.piece()
    } else {
        view! { <ul class="entries">{rows}</ul> }.piece()
    };
    view! {
        <section class=class>
            <h3 class="day__title" id=day_id(lines.day) tabindex="-1">
                {near.map(|near| view! { <span class="day__near">{near}</span> " " })}
                {phrases::day_of_week(lines.day)}
            </h3>
            {list}
            {unfold(view, Fold::Day(lines.day), lines.more, day_id(lines.day))}
        </section>
    }
    .piece()
}

fn day_id(day: Day) -> String {
    format!("dag-{}", day.0)
}

/// Shows what is folded, and keeps the place of who reads on.
fn unfold(view: View, fold: Fold, more: usize, heading: String) -> Option<Piece> {
    let label = match fold {
        Fold::Clashes => words::clash_more(more),
        _ => words::more(more),
    };
    let behind = match fold {
        Fold::Day(day) => words::on_day(&phrases::day_of_week(day)),
        _ => String::new(),
    };
    (more > 0).then(|| {
        let press = move || {
            view.unfolded.update(|all| all.push(fold));
            let heading = heading.clone();
            dom::after_paint(move || {
                dom::focus(&format!("[id=\"{heading}\"]"));
            });
        };
        view! {
            <button type="button" class="utrecht-button utrecht-button--subtle" on:click=on_press(move |_| press())>
                {label}
                <span class="visually-hidden">" " {behind}</span>
            </button>
        }
        .piece()
    })
}

/// One agreement: a large target that leads to how it goes.
fn row(view: View, line: &Line) -> Piece {
    let href = view.session.href(Page::Going(line.agreement));
    let what = match &line.what {
        Some(what) => view! { <span class="entry__what" dir="auto">{what.clone()}</span> }.piece(),
        None => {
            view! { <span class="entry__what"><span class="sentence__gap">{words::what_open()}</span></span> }.piece()
        }
    };
    let who = match &line.who {
        Some(who) => view! { <span class="entry__who" dir="auto">{who.clone()}</span> }.piece(),
        None => {
            view! { <span class="entry__who"><span class="sentence__gap">{words::who_open()}</span></span> }.piece()
        }
    };
    let said = [&line.helpers, &line.place].into_iter().filter(|said| !said.is_empty());
    let beside = said
        .map(|said| view! { <span class="entry__beside" dir="auto">{said.clone()}</span> })
        .collect::<Vec<_>>();
    let tags = (line.state.is_some() || line.not_agreed || line.private).then(|| {
        view! {
            <span class="entry__tags">
                {line.state.map(state::label)}
                {line.not_agreed.then(|| view! { <span class="tag tag--warn">{agreement::tag_not_agreed()}</span> })}
                {line.private.then(|| view! { <span class="tag tag--closed">{agreement::tag_private()}</span> })}
            </span>
        }
    });
    let time =
        (!line.time.is_empty()).then(|| view! { <span class="entry__time" dir="auto">{line.time.clone()}</span> });
    view! {
        <li class=if line.private { "entry no-print" } else { "entry" }>
            <a class="entry__link" href=href>{time}{what}{who}{beside}{tags}</a>
        </li>
    }
    .piece()
}

fn list(
    view: View,
    fold: Fold,
    (title, lead): (&'static str, &'static str),
    lines: &(Vec<Line>, usize),
) -> Option<Piece> {
    let (lines, more) = lines;
    let id = match fold {
        Fold::Due => "zelf-een-dag",
        _ => "geen-vast-moment",
    };
    (!lines.is_empty()).then(|| {
        view! {
            <section class="day" aria-labelledby=id>
                <h3 class="day__title" id=id tabindex="-1">{title}</h3>
                <p class="hint">{lead}</p>
                <ul class="entries">{lines.iter().map(|line| row(view, line)).collect::<Vec<_>>()}</ul>
                {unfold(view, fold, *more, id.to_owned())}
            </section>
        }
        .piece()
    })
}

fn clashes(view: View, clashes: &(Vec<ClashLine>, usize)) -> Option<Piece> {
    let (lines, more) = clashes;
    let row = |agreement: Id, words: String| {
        let href = view.session.href(Page::Agreement(agreement));
        view! {
            <li>
                <a class="clash" href=href><Icon glyph=Glyph::Question /><span dir="auto">{words}</span></a>
            </li>
        }
    };
    (!lines.is_empty()).then(|| {
        view! {
            <section class="note--warm clashes no-print" aria-labelledby="past-dit">
                <h3 class="day__title" id="past-dit" tabindex="-1">{words::clash_title()}</h3>
                <ul class="clashes__list">
                    {lines.iter().map(|line| row(line.agreement, line.words.clone())).collect::<Vec<_>>()}
                </ul>
                {unfold(view, Fold::Clashes, *more, "past-dit".to_owned())}
            </section>
        }
        .piece()
    })
}
