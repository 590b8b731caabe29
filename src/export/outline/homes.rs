//! Two homes: when the children are where, and what is still open between the homes.

use chrono::{Datelike, Days};

use super::{Line, Section, facts, filled, line, list};
use crate::plan::Plan;
use crate::plan::day::Day;
use crate::plan::homes::{Schedule, Stance, Subject, is_settled};
use crate::text::phrases::homes as said;
use crate::text::{homes_beside, homes_read as words, homes_schedule, phrases};

/// When the children are in which home.
pub(super) fn schedule(plan: &Plan) -> Option<Section> {
    let schedule = &plan.schedule;
    let week = |title: String, week: usize| -> Option<Line> {
        let days = said::week(plan, schedule, week);
        (!days.is_empty()).then(|| line(&title, days.into_iter().map(Some)))
    };
    let mut lines: Vec<Line> = Vec::new();
    if schedule.two_weeks {
        lines.extend(week(words::weeks("1"), 0));
        lines.extend(week(words::weeks("2"), 1));
        lines.extend(first_monday(schedule).map(|day| line(words::start(), [Some(phrases::day_short(day))])));
    } else {
        lines.extend(week(words::week().to_owned(), 0));
    }
    let change = said::hand_over(schedule);
    if !change.is_empty() {
        lines.push(line(homes_schedule::hand_over_title(), change.into_iter().map(Some)));
    }
    lines.extend(schedule.specials.iter().filter(|one| one.from.is_some()).map(|one| {
        line(
            &said::special_name(one),
            [filled(&said::when_special(one)), filled(&said::shared(plan, one))],
        )
    }));
    Some(Section {
        title: words::schedule(),
        asked: None,
        body: facts(lines)?,
    })
}

/// The Monday of week 1, also where another day of it was written.
fn first_monday(schedule: &Schedule) -> Option<Day> {
    let start = schedule.start?;
    let passed = u64::from(start.0.weekday().num_days_from_monday());
    start.0.checked_sub_days(Days::new(passed)).map(Day)
}

/// What a home wants and the other has not said yes to, in the words of each.
pub(super) fn open_wishes(plan: &Plan) -> Option<Section> {
    let open = plan
        .wishes
        .iter()
        .filter(|wish| !wish.is_blank() && !is_settled(plan, wish));
    let lines = open.filter_map(|wish| {
        let subject = said::subject(wish.subject.unwrap_or(Subject::Other)).to_lowercase();
        let whose = words::wish_line(&said::home_name(plan, wish.home?), &subject);
        let stance = match wish.stance_now() {
            Some(Stance::NotYet) => Some(homes_beside::is_not_yet()),
            Some(Stance::Later) => Some(homes_beside::is_later()),
            Some(Stance::AskSomebody) => Some(homes_beside::is_ask()),
            Some(Stance::Yes) | None => None,
        };
        Some(line(&wish.words, [Some(whose), stance.map(str::to_owned)]))
    });
    Some(Section {
        title: words::wishes(),
        asked: None,
        body: list(false, lines.collect())?,
    })
}
