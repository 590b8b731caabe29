//! Each month or each so many months.

use leptos::prelude::*;

use super::handle::Handle;
use super::rhythm::{every, every_options, first_day, times};
use crate::plan::timing::{MonthDay, Nth, WEEK, Weekdays, When};
use crate::text;
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::date_field::DateField;
use crate::ui::parts::number_field::NumberField;
use crate::ui::parts::weekday_chips::WeekdayChips;
use crate::ui::session::Bind;

/// By a number, or by the first, second … of a day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    Number,
    Nth,
}

fn on(when: &When) -> Option<&MonthDay> {
    match when {
        When::Monthly { on, .. } => on.as_ref(),
        _ => None,
    }
}

fn set_on(when: &mut When, new: MonthDay) {
    if let When::Monthly { on, .. } = when {
        *on = Some(new);
    }
}

fn nth_of(when: &When) -> (Option<Nth>, Weekdays) {
    match on(when) {
        Some(MonthDay::Nth { nth, day }) => (*nth, *day),
        _ => (None, Weekdays::default()),
    }
}

fn by(handle: Handle) -> Bind<Option<By>> {
    handle.when(
        |when| {
            on(when).map(|on| {
                Some(match on {
                    MonthDay::Number(_) => By::Number,
                    MonthDay::Nth { .. } => By::Nth,
                })
            })
        },
        |when, by| match by {
            Some(By::Number) => set_on(when, MonthDay::Number(1)),
            Some(By::Nth) => set_on(
                when,
                MonthDay::Nth {
                    nth: Some(Nth::First),
                    day: Weekdays::default(),
                },
            ),
            None => {}
        },
    )
}

/// Each month or each so many months.
pub(super) fn monthly(handle: Handle) -> impl IntoView {
    let every = every(handle);
    let options = every_options(&[1, 2, 3, 6, 12], every.get.get_untracked(), |months| match months {
        1 => text::when::months_1().to_owned(),
        12 => text::when::months_year().to_owned(),
        _ => text::when::months_many(&months.to_string()),
    });
    let seldom = Memo::new(move |_| every.get.get().is_some_and(|every| every.get() > 1));
    let by = by(handle);
    let ways = vec![
        (
            By::Number,
            text::when::month_number().to_owned(),
            text::when::month_number_hint().to_owned(),
        ),
        (
            By::Nth,
            text::when::month_nth().to_owned(),
            text::when::month_nth_hint().to_owned(),
        ),
    ];
    view! {
        <OneOf legend=text::when::how_often().to_owned() options bind=every inline=true />
        <OneOf legend=text::when::day_of_month().to_owned() options=ways bind=by inline=true />
        {move || by.get.get().map(|by| match by {
            By::Number => number(handle).into_any(),
            By::Nth => nth(handle).into_any(),
        })}
        <Show when=move || seldom.get()>
            <DateField
                legend=text::when::first_day().to_owned()
                hint=text::when::first_day_hint()
                bind=first_day(handle)
            />
        </Show>
        {times(handle)}
    }
}

fn number(handle: Handle) -> impl IntoView {
    let number = handle.when(
        |when| match on(when) {
            Some(MonthDay::Number(number)) => Some(u32::from(*number)),
            _ => None,
        },
        |when, number| set_on(when, MonthDay::Number(u8::try_from(number).unwrap_or(1))),
    );
    view! { <NumberField label=text::when::number_label() hint=text::when::number_hint() bind=number most=31 /> }
}

fn nth(handle: Handle) -> impl IntoView {
    let which = handle.when(
        |when| Some(nth_of(when).0),
        |when, nth| {
            let (_, day) = nth_of(when);
            set_on(when, MonthDay::Nth { nth, day });
        },
    );
    let day = handle.when(
        |when| Some(nth_of(when).1),
        |when, day| {
            let (nth, _) = nth_of(when);
            set_on(when, MonthDay::Nth { nth, day });
        },
    );
    let options = Nth::ALL.iter().map(|nth| {
        let words = match nth {
            Nth::First => text::when::nth_first(),
            Nth::Second => text::when::nth_second(),
            Nth::Third => text::when::nth_third(),
            Nth::Fourth => text::when::nth_fourth(),
            Nth::Last => text::when::nth_last(),
        };
        (*nth, words.to_owned(), String::new())
    });
    view! {
        <OneOf legend=text::when::which_nth().to_owned() options=options.collect() bind=which inline=true />
        <WeekdayChips legend=text::when::which_day() bind=day days=&WEEK single=true />
    }
}
