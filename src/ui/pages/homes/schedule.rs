//! Which days in which home: the ordinary week or two weeks, changing homes, special days.

use leptos::prelude::*;

use super::{names, onward, special};
use crate::plan::Plan;
use crate::plan::homes::{Home, Pattern, Schedule};
use crate::plan::weekdays::WEEK;
use crate::platform::clock;
use crate::route::{HomesStep, Page};
use crate::text::{homes_schedule as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, live, on_press, redraw};
use crate::ui::parts::choices::Toggle;
use crate::ui::parts::date_field::{DateField, TimeField};
use crate::ui::parts::fields::{TextArea, new_element_id};
use crate::ui::parts::more::More;
use crate::ui::session::Session;

/// Two weeks from a Monday, a letter a day, as examples to begin with.
#[derive(Clone, Copy)]
enum Example {
    Weeks,
    Weekend,
    Halves,
}

impl Example {
    const fn days(self) -> &'static [u8; 14] {
        match self {
            Self::Weeks => b"AAAAAAABBBBBBB",
            Self::Weekend => b"AAAABBBAAAAAAA",
            Self::Halves => b"AABBAAAAABBBBB",
        }
    }
}

pub(super) fn show(session: Session) -> Piece {
    let hand_over = session.bind(
        |plan| plan.schedule.hand_over,
        |plan, time| plan.schedule.hand_over = time,
    );
    let hand_over_words = session.bind(
        |plan| plan.schedule.hand_over_words.clone(),
        |plan, words| plan.schedule.hand_over_words = words,
    );
    view! {
        <p class="lead">{words::lead()}</p>
        {examples(session)}
        {weeks(session)}
        <section aria-labelledby="wisselen">
            <h2 class="utrecht-heading-2" id="wisselen">{words::hand_over_title()}</h2>
            <TimeField label=words::hand_over().to_owned() bind=hand_over />
            <TextArea label=words::hand_over_words().to_owned() bind=hand_over_words rows=2 />
        </section>
        {special::specials(session)}
        {onward(session, Page::Homes(HomesStep::Calendar), words::to_calendar())}
    }
    .piece()
}

fn fill(plan: &mut Plan, example: Example) {
    let mut pattern = Pattern::default();
    for (day, letter) in example.days().iter().enumerate() {
        pattern.set(day, Some(if *letter == b'A' { Home::First } else { Home::Second }));
    }
    let schedule = &mut plan.schedule;
    schedule.pattern = pattern;
    schedule.two_weeks = true;
    schedule.start = schedule.start.or_else(|| Some(clock::today()));
}

fn examples(session: Session) -> Piece {
    let names = names(session);
    let filled = session.read(|plan| !plan.schedule.pattern.is_empty());
    let said = RwSignal::new(false);
    let button = move |example: Example, words: String| {
        let press = move || {
            session.change(|plan| fill(plan, example));
            said.set(true);
        };
        view! {
            <button
                type="button"
                class="utrecht-button utrecht-button--secondary-action"
                on:click=on_press(move |_| press())
            >
                {words}
            </button>
        }
        .piece()
    };
    let open = !filled.get_untracked();
    view! {
        <More summary=words::begin() open>
            {redraw(move || filled.get().then(|| view! { <p class="hint">{words::begin_lost()}</p> }))}
            <div class="button-row">
                {button(Example::Weeks, words::begin_weeks().to_owned())}
                {redraw(move || {
                    let [_, other] = names.get();
                    button(Example::Weekend, words::begin_weekend(&other))
                })}
                {button(Example::Halves, words::begin_halves().to_owned())}
            </div>
            <p role="status">{redraw(move || said.get().then(words::begun))}</p>
        </More>
    }
    .piece()
}

fn weeks(session: Session) -> Piece {
    let two_weeks = session.bind(|plan| plan.schedule.two_weeks, |plan, on| plan.schedule.two_weeks = on);
    let start = session.bind(|plan| plan.schedule.start, |plan, day| plan.schedule.start = day);
    let names = names(session);
    let two = two_weeks.get;
    let no_start = session.read(|plan| plan.schedule.two_weeks && plan.schedule.start.is_none());
    view! {
        <section aria-labelledby="gewone-week">
            <h2 class="utrecht-heading-2" id="gewone-week">{words::week()}</h2>
            <Toggle label=words::two_weeks().to_owned() bind=two_weeks />
            {redraw(move || two.get().then(|| view! {
                <DateField legend=words::start().to_owned() hint=words::start_hint() bind=start />
            }))}
            <div role="status">
                {redraw(move || no_start.get().then(|| view! { <p class="note note--warm">{words::start_missing()}</p> }))}
            </div>
            {redraw(move || {
                let names = names.get();
                let shown = if two.get() { 2 } else { 1 };
                let weeks = (0..shown).map(|week| one_week(session, week, shown > 1, &names));
                view! { <div class="homes-weeks">{weeks.collect::<Vec<_>>()}</div> }
            })}
        </section>
    }
    .piece()
}

fn one_week(session: Session, week: usize, titled: bool, names: &[String; 2]) -> Piece {
    let number = (week + 1).to_string();
    let days = WEEK.iter().enumerate().map(|(index, day)| {
        let said = phrases::weekday_name(*day);
        let label = if titled {
            words::day_in_week(said, &number)
        } else {
            said.to_owned()
        };
        one_day(session, week * 7 + index, said, label, names)
    });
    view! {
        <div class="homes-week">
            {titled.then(|| view! { <h3>{words::week_number(&number)}</h3> })}
            {days.collect::<Vec<_>>()}
        </div>
    }
    .piece()
}

fn read(schedule: &Schedule, day: usize) -> &'static str {
    match schedule.pattern.get(day) {
        Some(Home::First) => "a",
        Some(Home::Second) => "b",
        None => "open",
    }
}

fn one_day(session: Session, day: usize, said: &'static str, label: String, names: &[String; 2]) -> Piece {
    let now = session.read(move |plan| read(&plan.schedule, day));
    let set = move |value: &str| {
        let home = match value {
            "a" => Some(Home::First),
            "b" => Some(Home::Second),
            _ => None,
        };
        session.change(|plan| plan.schedule.pattern.set(day, home));
    };
    let id = new_element_id();
    let [first, second] = names.clone();
    let options = [
        ("open", words::open().to_owned()),
        ("a", format!("A: {first}")),
        ("b", format!("B: {second}")),
    ];
    let options = options.map(|(value, words)| {
        view! { <option value=value selected=live(move || now.get() == value)>{words}</option> }.piece()
    });
    view! {
        <div class=live(move || format!("homes-pick homes-side--{}", now.get()))>
            <label for=id.clone()>
                <span aria-hidden="true">{said}</span>
                <span class="visually-hidden">{label}</span>
            </label>
            <select
                class="utrecht-select"
                autocomplete="off"
                id=id
                prop:value=live(move || now.get())
                on:change:target=move |event| set(&event.target().value())
            >
                {options.into_iter().collect::<Vec<_>>()}
            </select>
        </div>
    }
    .piece()
}
