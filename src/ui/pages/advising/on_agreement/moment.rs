//! A moment in a few presses: every week on a day, on a date, or when something happens. Everything else stands at
//! "Wanneer?", and what was filled in there is changed there.

use leptos::prelude::*;

use super::Tip;
use crate::plan::day::Day;
use crate::plan::timing::{Every, WEEK, Weekdays, When};
use crate::platform::dom;
use crate::text::tips as words;
use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};
use crate::ui::parts::choices::Chips;
use crate::ui::parts::date_field::DateField;
use crate::ui::parts::fields::TextField;
use crate::ui::parts::weekday_chips::WeekdayChips;

/// A quick way to say when.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Way {
    Weekly,
    OnDate,
    Trigger,
}

pub(super) fn answer(tip: Tip) -> Piece {
    let nothing_there = tip
        .handle
        .read(|it| it.when.as_ref().is_none_or(|when| *when == when.kind().blank()))
        .get_untracked();
    let elsewhere = on_press(|_| {
        dom::focus("#wanneer-gekozen, .when-kinds .choice");
    });
    let label = if nothing_there {
        words::other_when()
    } else {
        words::to_when()
    };
    view! {
        {nothing_there.then(|| quick(tip))}
        <button type="button" class="utrecht-button utrecht-button--subtle" on:click=elsewhere>{label}</button>
    }
    .piece()
}

fn quick(tip: Tip) -> impl IntoView {
    let way = RwSignal::new(None::<Way>);
    let options = Signal::stored(vec![
        (Way::Weekly, words::weekly().to_owned()),
        (Way::OnDate, words::on_date().to_owned()),
        (Way::Trigger, words::trigger().to_owned()),
    ]);
    let is_on = Callback::new(move |this| way.get() == Some(this));
    let set = Callback::new(move |(this, on)| way.set(Some(this).filter(|_| on)));
    view! {
        <Chips legend=words::when().to_owned() options is_on set />
        {redraw(move || match way.get() {
            Some(Way::Weekly) => weekly(tip),
            Some(Way::OnDate) => on_date(tip),
            Some(Way::Trigger) => trigger(tip),
            None => None::<&'static str>.piece(),
        })}
    }
}

fn weekly(tip: Tip) -> Piece {
    let bind = tip.handle.bind(
        |it| match &it.when {
            Some(When::Weekly { days, .. }) => *days,
            _ => Weekdays::default(),
        },
        |it, new: Weekdays| match &mut it.when {
            Some(When::Weekly { days, .. }) => *days = new,
            when => {
                *when = Some(When::Weekly {
                    days: new,
                    every: Every::default(),
                    first: None,
                    times: None,
                });
            }
        },
    );
    view! { <WeekdayChips legend=words::weekly_days() bind=tip.noticed(bind) days=&WEEK /> }.piece()
}

fn on_date(tip: Tip) -> Piece {
    let bind = tip.handle.bind(
        |it| match &it.when {
            Some(When::OnDate { date, .. }) => *date,
            _ => None,
        },
        |it, new: Option<Day>| match &mut it.when {
            Some(When::OnDate { date, .. }) => *date = new,
            when => *when = Some(When::OnDate { date: new, times: None }),
        },
    );
    view! { <DateField legend=words::date().to_owned() bind=tip.noticed(bind) /> }.piece()
}

fn trigger(tip: Tip) -> Piece {
    let bind = tip.handle.bind(
        |it| match &it.when {
            Some(When::Trigger { words }) => words.clone(),
            _ => String::new(),
        },
        |it, new: String| match &mut it.when {
            Some(When::Trigger { words }) => *words = new,
            when => *when = Some(When::Trigger { words: new }),
        },
    );
    view! { <TextField label=words::trigger_label().to_owned() hint=words::trigger_hint() bind=tip.noticed(bind) /> }
        .piece()
}
