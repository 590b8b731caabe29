//! Words about two homes: what they are called, and their days as sentences.

use chrono::Datelike;

use super::{clock, day_long, day_short, list, name_of, names, weekday_name};
use crate::plan::Plan;
use crate::plan::day::Day;
use crate::plan::homes::{Collision, Home, Schedule, Special, SpecialKind, Split, Stance, Stay, Subject};
use crate::plan::id::{Id, find};
use crate::plan::person::Role;
use crate::plan::weekdays::WEEK;
use crate::text::{
    homes as words, homes_beside, homes_calendar as calendar, homes_read as read, homes_schedule,
    homes_subject as about,
};

/// What a home is called: as the family calls it, or else by who live there, or else by a letter.
#[must_use]
pub fn home_name(plan: &Plan, home: Home) -> String {
    let dwelling = plan.dwelling(home);
    let name = dwelling.name.trim();
    if !name.is_empty() {
        return super::in_line(name);
    }
    let people = names(plan, &dwelling.people);
    if !people.is_empty() {
        return words::home_of(&list(&people));
    }
    let nobody = plan.first_home.people.is_empty() && plan.second_home.people.is_empty();
    let parents: Vec<Id> = plan
        .people_who_are(Role::Parent)
        .filter(|person| !person.left && !person.name.trim().is_empty())
        .map(|person| person.id)
        .collect();
    match (parents.as_slice(), home) {
        ([one, _], Home::First) | ([_, one], Home::Second) if nobody => words::home_of(&name_of(plan, *one)),
        (_, Home::First) => words::home_first().to_owned(),
        (_, Home::Second) => words::home_second().to_owned(),
    }
}

/// The letter of a home in a picture.
#[must_use]
pub const fn letter(home: Option<Home>) -> &'static str {
    match home {
        Some(Home::First) => "A",
        Some(Home::Second) => "B",
        None => "–",
    }
}

/// What a subject is called.
#[must_use]
pub fn subject(subject: Subject) -> &'static str {
    subject_words(subject).0
}

/// What a subject is called, and what to think of.
#[must_use]
pub fn subject_words(subject: Subject) -> (&'static str, &'static str) {
    match subject {
        Subject::Contact => (about::contact(), about::contact_example()),
        Subject::HandOver => (about::hand_over(), about::hand_over_example()),
        Subject::Days => (about::days(), about::days_example()),
        Subject::Holidays => (about::holidays(), about::holidays_example()),
        Subject::School => (about::school(), about::school_example()),
        Subject::Health => (about::health(), about::health_example()),
        Subject::Rules => (about::rules(), about::rules_example()),
        Subject::Things => (about::things(), about::things_example()),
        Subject::Money => (about::money(), about::money_example()),
        Subject::Others => (about::others(), about::others_example()),
        Subject::Other => (about::other(), about::other_example()),
    }
}

/// What a home says to a wish, as a choice.
#[must_use]
pub fn stance(stance: Stance) -> &'static str {
    match stance {
        Stance::Yes => homes_beside::yes(),
        Stance::NotYet => homes_beside::not_yet(),
        Stance::Later => homes_beside::later(),
        Stance::AskSomebody => homes_beside::ask(),
    }
}

/// What special days are.
#[must_use]
pub fn special_kind(kind: SpecialKind) -> &'static str {
    match kind {
        SpecialKind::Holiday => homes_schedule::kind_holiday(),
        SpecialKind::Feast => homes_schedule::kind_feast(),
        SpecialKind::Exception => homes_schedule::kind_exception(),
    }
}

/// How special days are shared.
#[must_use]
pub fn split(split: Split) -> &'static str {
    match split {
        Split::Whole => homes_schedule::split_whole(),
        Split::ByYear => homes_schedule::split_by_year(),
        Split::Halves => homes_schedule::split_halves(),
        Split::HalvesByYear => homes_schedule::split_halves_by_year(),
    }
}

/// What special days are called.
#[must_use]
pub fn special_name(special: &Special) -> String {
    match (special.words.trim(), special.kind) {
        ("", Some(kind)) => special_kind(kind).to_lowercase(),
        ("", None) => calendar::unnamed().to_owned(),
        (words, _) => super::in_line(words),
    }
}

/// Days in one home, as a line: "ma 2 tot en met vr 6 november".
#[must_use]
pub fn span(from: Day, until: Day) -> String {
    if from == until {
        day_long(from)
    } else {
        format!("{} {}", day_long(from), calendar::list_until(&day_long(until)))
    }
}

/// The days of a stay.
#[must_use]
pub fn stay(one: &Stay) -> String {
    span(one.from, one.until)
}

/// How special days are shared, with the names of the homes.
#[must_use]
pub fn shared(plan: &Plan, special: &Special) -> String {
    let Some(home) = special.home else {
        return read::open().to_owned();
    };
    let (name, other) = (home_name(plan, home), home_name(plan, home.other()));
    match special.split.unwrap_or(Split::Whole) {
        Split::Whole => name,
        Split::ByYear => read::even_years(&name, &other),
        Split::Halves => read::halves(&name, &other),
        Split::HalvesByYear => read::halves_even(&name, &other),
    }
}

/// When special days are.
#[must_use]
pub fn when_special(special: &Special) -> String {
    let Some(from) = special.from else {
        return read::open().to_owned();
    };
    let until = special.until.filter(|until| *until > from);
    let said = match until {
        Some(until) => format!("{} {}", day_short(from), calendar::list_until(&day_short(until))),
        None => day_short(from),
    };
    if special.yearly {
        format!("{said}, {}", read::yearly())
    } else {
        said
    }
}

/// The days of one week of the pattern, a line for each home: "maandag, dinsdag: Huis van mama".
#[must_use]
pub fn week(plan: &Plan, schedule: &Schedule, week: usize) -> Vec<String> {
    let homes = Home::ALL.iter().filter_map(|home| {
        let days = WEEK.iter().enumerate();
        let days = days.filter(|(index, _)| schedule.pattern.get(week * 7 + index) == Some(*home));
        let days: Vec<String> = days.map(|(_, day)| weekday_name(*day).to_owned()).collect();
        (!days.is_empty()).then(|| read::days(&list(&days), &home_name(plan, *home)))
    });
    homes.collect()
}

/// The hand-over: at what time, where and who.
#[must_use]
pub fn hand_over(schedule: &Schedule) -> Vec<String> {
    let time = schedule.hand_over.map(|time| calendar::next_at(&clock(time)));
    let words = schedule.hand_over_words.trim();
    time.into_iter()
        .chain((!words.is_empty()).then(|| words.to_owned()))
        .collect()
}

/// What does not go together, as a sentence that asks somebody to look.
#[must_use]
pub fn collision(plan: &Plan, collision: &Collision) -> String {
    let special =
        |id: Id| find(&plan.schedule.specials, id).map_or_else(|| calendar::unnamed().to_owned(), special_name);
    let day = capital(&day_long(collision.day()));
    match collision {
        Collision::Elsewhere {
            agreement, home, days, ..
        } => {
            let what = find(&plan.agreements, *agreement).map_or("", |one| one.what.trim());
            let said = calendar::elsewhere(
                &day,
                &super::beginning(&super::in_line(what), 80),
                &home_name(plan, home.other()),
                &home_name(plan, *home),
            );
            match days.saturating_sub(1) {
                0 => said,
                more => format!("{said} {}", calendar::elsewhere_more(more)),
            }
        }
        Collision::TwoRules { one, other, .. } => calendar::two_rules(&day, &special(*one), &special(*other)),
        Collision::NoChoice { special: id, .. } => calendar::no_choice(&day, &special(*id)),
        Collision::Covered { by, special: id, .. } => calendar::covered(&day, &special(*by), &special(*id)),
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    first + letters.as_str()
}

/// The month of a day: "november 2026".
#[must_use]
pub fn month(day: Day) -> String {
    format!("{} {}", super::month_name(day.0.month()), day.0.year())
}
