//! What each kind of when asks.

use chrono::Weekday;
use leptos::prelude::*;

use super::handle::Handle;
use crate::plan::day::{Day, TimeOfDay};
use crate::plan::timing::{Event, Every, Span, Times, WEEK, When};
use crate::text;
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::date_field::{DateField, TimeField};
use crate::ui::parts::fields::{TextField, new_element_id};
use crate::ui::parts::number_field::NumberField;
use crate::ui::parts::weekday_chips::WeekdayChips;
use crate::ui::session::Bind;

/// Monday to Friday.
const WORKDAYS: [Weekday; 5] = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri];

/// From and until what time.
pub(super) fn times(handle: Handle) -> impl IntoView {
    let side = move |read: fn(&Times) -> Option<TimeOfDay>, write: fn(&mut Times, Option<TimeOfDay>)| {
        handle.when(
            move |when| when.times().map(read),
            move |when, time| {
                if let Some(place) = when.times_mut() {
                    let mut times = place.unwrap_or_default();
                    write(&mut times, time);
                    *place = Some(times).filter(|times| *times != Times::default());
                }
            },
        )
    };
    let from = side(|times| times.from, |times, time| times.from = time);
    let until = side(|times| times.until, |times, time| times.until = time);
    let legend_id = new_element_id();
    let labelled_by = legend_id.clone();
    view! {
        <div class="group" role="group" aria-labelledby=labelled_by>
            <p class="group__legend" id=legend_id>{text::when::what_time()}</p>
            <div class="time-row">
                <TimeField label=text::when::time_from().to_owned() bind=from />
                <TimeField label=text::when::time_until().to_owned() bind=until />
            </div>
        </div>
    }
}

/// Once, on a date.
pub(super) fn on_date(handle: Handle) -> impl IntoView {
    let date = handle.when(
        |when| match when {
            When::OnDate { date, .. } => Some(*date),
            _ => None,
        },
        |when, new| {
            if let When::OnDate { date, .. } = when {
                *date = new;
            }
        },
    );
    view! {
        <DateField legend=text::when::which_date().to_owned() bind=date />
        {times(handle)}
    }
}

/// The first day, which tells which weeks or months are meant.
pub(super) fn first_day(handle: Handle) -> Bind<Option<Day>> {
    handle.when(
        |when| match when {
            When::Weekly { first, .. } | When::Monthly { first, .. } | When::Rota { first, .. } => Some(*first),
            _ => None,
        },
        |when, new| {
            if let When::Weekly { first, .. } | When::Monthly { first, .. } | When::Rota { first, .. } = when {
                *first = new;
            }
        },
    )
}

/// Every so many weeks or months.
pub(super) fn every(handle: Handle) -> Bind<Option<Every>> {
    handle.when(
        |when| match when {
            When::Weekly { every, .. } | When::Monthly { every, .. } => Some(Some(*every)),
            _ => None,
        },
        |when, new| {
            if let (When::Weekly { every, .. } | When::Monthly { every, .. }, Some(new)) = (when, new) {
                *every = new;
            }
        },
    )
}

/// What can be chosen for "how often", and what somebody else chose before, in another app or a later one.
pub(super) fn every_options(
    usual: &[u8],
    now: Option<Every>,
    say: impl Fn(u8) -> String,
) -> Vec<(Every, String, String)> {
    let unusual = now.map(Every::get).filter(|now| !usual.contains(now));
    usual
        .iter()
        .copied()
        .chain(unusual)
        .filter_map(|every| Some((Every::new(every)?, say(every), String::new())))
        .collect()
}

/// Which days of the week.
pub(super) fn days(handle: Handle) -> impl IntoView {
    let days = handle.when(
        |when| match when {
            When::Weekly { days, .. } | When::Rota { days, .. } => Some(*days),
            _ => None,
        },
        |when, new| {
            if let When::Weekly { days, .. } | When::Rota { days, .. } = when {
                *days = new;
            }
        },
    );
    view! { <WeekdayChips legend=text::when::which_days() bind=days days=&WEEK /> }
}

/// On fixed days of the week.
pub(super) fn weekly(handle: Handle) -> impl IntoView {
    let every = every(handle);
    let options = every_options(&[1, 2, 3, 4], every.get.get_untracked(), |weeks| match weeks {
        1 => text::when::weeks_1().to_owned(),
        2 => text::when::weeks_2().to_owned(),
        _ => text::when::weeks_many(&weeks.to_string()),
    });
    let seldom = Memo::new(move |_| every.get.get().is_some_and(|every| every.get() > 1));
    view! {
        {days(handle)}
        <OneOf legend=text::when::how_often().to_owned() options bind=every inline=true />
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

/// Monday to Friday, but not on some days.
pub(super) fn workdays(handle: Handle) -> impl IntoView {
    let except = handle.when(
        |when| match when {
            When::Workdays { except, .. } => Some(*except),
            _ => None,
        },
        |when, new| {
            if let When::Workdays { except, .. } = when {
                *except = new;
            }
        },
    );
    view! {
        <WeekdayChips legend=text::when::except_days() bind=except days=&WORKDAYS />
        {times(handle)}
    }
}

/// At least so many times.
pub(super) fn at_least(handle: Handle) -> impl IntoView {
    let count = handle.when(
        |when| match when {
            When::AtLeast { times, .. } => Some(*times),
            _ => None,
        },
        |when, new| {
            if let When::AtLeast { times, .. } = when {
                *times = new;
            }
        },
    );
    let per = handle.when(
        |when| match when {
            When::AtLeast { per, .. } => Some(*per),
            _ => None,
        },
        |when, new| {
            if let When::AtLeast { per, .. } = when {
                *per = new;
            }
        },
    );
    let options = Span::ALL.iter().map(|span| {
        let words = match span {
            Span::Week => text::when::per_week(),
            Span::Month => text::when::per_month(),
            Span::Year => text::when::per_year(),
        };
        (*span, words.to_owned(), String::new())
    });
    view! {
        <NumberField label=text::when::how_many() hint=text::when::how_many_hint() bind=count most=99 />
        <OneOf legend=text::when::per().to_owned() options=options.collect() bind=per inline=true />
    }
}

/// The family's own words.
pub(super) fn words(handle: Handle, label: &'static str, hint: &'static str) -> impl IntoView {
    let words = handle.when(
        |when| Some(when.words().to_owned()),
        |when, new| {
            if let Some(words) = when.words_mut() {
                *words = new;
            }
        },
    );
    view! { <TextField label=label.to_owned() hint bind=words /> }
}

/// Every time that something comes round.
pub(super) fn per_event(handle: Handle) -> impl IntoView {
    let event = handle.when(
        |when| match when {
            When::PerEvent { event, .. } => Some(*event),
            _ => None,
        },
        |when, new| {
            if let When::PerEvent { event, .. } = when {
                *event = new;
            }
        },
    );
    let options = Event::ALL.iter().map(|event| {
        let words = match event {
            Event::SchoolReport => text::when::event_report(),
            Event::HandOver => text::when::event_hand_over(),
            Event::Birthday => text::when::event_birthday(),
            Event::Holiday => text::when::event_holiday(),
            Event::ProfessionalVisit => text::when::event_visit(),
            Event::Other => text::when::event_other(),
        };
        (*event, words.to_owned(), String::new())
    });
    view! {
        <OneOf legend=text::when::event_legend().to_owned() options=options.collect() bind=event />
        {words(handle, text::when::event_words(), text::when::event_words_hint())}
    }
}
