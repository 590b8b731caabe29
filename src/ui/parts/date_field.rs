//! A date in three small fields, as people write it; and a time of day.

use crate::ui::erase::{live, redraw};
use leptos::prelude::*;

use super::fields::new_element_id;
use crate::plan::day::{Day, TimeOfDay};
use crate::text;
use crate::ui::session::Bind;
use chrono::Datelike;

/// What is typed, before it is a date.
#[derive(Clone, Debug, Default, PartialEq)]
struct Typed {
    day: String,
    month: String,
    year: String,
}

impl Typed {
    fn of(day: Option<Day>) -> Self {
        day.map_or_else(Self::default, |Day(date)| Self {
            day: date.day().to_string(),
            month: date.month().to_string(),
            year: date.year().to_string(),
        })
    }

    fn is_blank(&self) -> bool {
        [&self.day, &self.month, &self.year]
            .iter()
            .all(|part| part.trim().is_empty())
    }

    /// The date, if these three make one. A year of two figures is one of this century.
    fn read(&self) -> Option<Day> {
        let year: i32 = self.year.trim().parse().ok()?;
        let year = if (0..100).contains(&year) { year + 2000 } else { year };
        Day::new(year, self.month.trim().parse().ok()?, self.day.trim().parse().ok()?)
            .filter(|_| (1900..=2200).contains(&year))
    }
}

/// A date in three fields. What is no date on the calendar stays as typed, with a friendly word beside it.
#[component]
pub fn DateField(
    /// What is asked.
    #[prop(into)]
    legend: Signal<String>,
    /// One short sentence that helps.
    #[prop(optional, into)]
    hint: Option<String>,
    /// The date in the plan.
    bind: Bind<Option<Day>>,
) -> impl IntoView {
    let id = new_element_id();
    let typed = RwSignal::new(Typed::of(bind.get.get_untracked()));
    let left = RwSignal::new(false);
    // Another tab or undo may write another date; what is being typed here stays otherwise.
    Effect::new(move |_| {
        let day = bind.get.get();
        if typed.with_untracked(|typed| typed.read() != day && (day.is_some() || typed.read().is_some())) {
            typed.set(Typed::of(day));
        }
    });
    let wrong = Memo::new(move |_| left.get() && typed.with(|typed| !typed.is_blank() && typed.read().is_none()));
    let change = move |write: fn(&mut Typed, String), value: String| {
        typed.update(|typed| write(typed, value));
        let day = typed.with_untracked(Typed::read);
        if day != bind.get.get_untracked() {
            bind.set.run(day);
        }
    };
    let error_id = format!("{id}-error");
    let error = error_id.clone();
    let part = move |name: &'static str,
                     label: &'static str,
                     size: &'static str,
                     read: fn(&Typed) -> String,
                     write: fn(&mut Typed, String)| {
        let field = format!("{id}-{name}");
        let error = error.clone();
        view! {
            <div class="date-field__part">
                <label class="utrecht-form-label" for=field.clone()>{label}</label>
                <input
                    class=format!("utrecht-textbox date-field__input date-field__input--{size}")
                    id=field
                    type="text"
                    inputmode="numeric"
                    autocomplete="off"
                    prop:value=live(move || typed.with(read))
                    aria-invalid=live(move || wrong.get().then_some("true"))
                    aria-describedby=live(move || wrong.get().then(|| error.clone()))
                    on:input:target=move |event| change(write, event.target().value())
                    on:blur=move |_| left.set(true)
                    on:focus=move |_| left.set(false)
                />
            </div>
        }
    };
    view! {
        <fieldset class="group">
            <legend class="group__legend">{redraw(move || legend.get())}</legend>
            {hint.map(|hint| view! { <p class="hint">{hint}</p> })}
            <div class="date-field">
                {part("d", text::date::day(), "short", |typed| typed.day.clone(), |typed, value| typed.day = value)}
                {part("m", text::date::month(), "short", |typed| typed.month.clone(), |typed, value| typed.month = value)}
                {part("y", text::date::year(), "long", |typed| typed.year.clone(), |typed, value| typed.year = value)}
            </div>
            <div aria-live="polite">
                {redraw(move || wrong.get().then(|| view! {
                    <p class="utrecht-form-field-error-message" id=error_id.clone()>{text::date::unknown()}</p>
                }))}
                {redraw(move || bind.get.get().map(|day| view! {
                    <p class="hint date-field__spoken">{text::phrases::day_long(day)}</p>
                }))}
            </div>
        </fieldset>
    }
}

/// A time of day, read as people type it.
#[component]
pub fn TimeField(
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// The time in the plan.
    bind: Bind<Option<TimeOfDay>>,
) -> impl IntoView {
    let id = new_element_id();
    let show = |time: Option<TimeOfDay>| time.map(text::phrases::clock).unwrap_or_default();
    let typed = RwSignal::new(show(bind.get.get_untracked()));
    let left = RwSignal::new(false);
    Effect::new(move |_| {
        let time = bind.get.get();
        if typed.with_untracked(|typed| TimeOfDay::parse(typed) != time) && time.is_some() {
            typed.set(show(time));
        }
    });
    let wrong = Memo::new(move |_| {
        left.get() && typed.with(|typed| !typed.trim().is_empty() && TimeOfDay::parse(typed).is_none())
    });
    let error_id = format!("{id}-error");
    let described = error_id.clone();
    view! {
        <div class="utrecht-form-field time-field">
            <label class="utrecht-form-label" for=id.clone()>{redraw(move || label.get())}</label>
            <input
                class="utrecht-textbox time-field__input"
                id=id
                type="text"
                inputmode="numeric"
                autocomplete="off"
                prop:value=live(move || typed.get())
                aria-invalid=live(move || wrong.get().then_some("true"))
                aria-describedby=live(move || wrong.get().then(|| described.clone()))
                on:input:target=move |event| {
                    typed.set(event.target().value());
                    bind.set.run(typed.with_untracked(|typed| TimeOfDay::parse(typed)));
                }
                on:blur=move |_| {
                    left.set(true);
                    if bind.get.get_untracked().is_some() {
                        typed.set(show(bind.get.get_untracked()));
                    }
                }
                on:focus=move |_| left.set(false)
            />
            <div aria-live="polite">
                {redraw(move || wrong.get().then(|| view! {
                    <p class="utrecht-form-field-error-message" id=error_id.clone()>{text::date::unknown_time()}</p>
                }))}
            </div>
        </div>
    }
}
