//! The week on one sheet, for the door of the fridge.

use chrono::Datelike as _;

use super::picture::{Picture, picture};
use super::{day_month, for_person, private_ticks, what, when, who};
use crate::audience::{Part, is_for_all, is_kept_from_somebody};
use crate::plan::Plan;
use crate::plan::agreement::Agreement;
use crate::plan::day::Day;
use crate::plan::id::{Id, find};
use crate::plan::occurrence::{self, Entry, Week, week};
use crate::text::{phrases, sheet as words, when as times};

/// On so many days of a week or more, something stands once on the sheet with a box for each day.
const NEARLY_DAILY: usize = 5;
/// The most boxes beside one thing.
const MOST_BOXES: u32 = 12;

/// What to put on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// A day of the week.
    pub day: Day,
    /// For whom; none for everybody.
    pub person: Option<Id>,
    /// Whether agreements of the private part are on it.
    pub private: bool,
    /// Whether agreements without a fixed day are on it.
    pub loose: bool,
}

/// A week for the fridge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fridge {
    /// "Onze week", or whose.
    pub title: String,
    /// From which day until which.
    pub week: String,
    /// What falls on nearly every day.
    pub daily: Vec<Daily>,
    /// The days, Monday first.
    pub days: Vec<FridgeDay>,
    /// What has no fixed day.
    pub loose: Vec<Row>,
}

/// What falls on nearly every day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Daily {
    /// What it is.
    pub row: Row,
    /// On which days, Monday first.
    pub on: Vec<bool>,
}

/// A day of the week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FridgeDay {
    /// "maandag".
    pub name: &'static str,
    /// "14 september".
    pub date: String,
    /// What falls on it.
    pub rows: Vec<Row>,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// For who does not read yet.
    pub picture: Picture,
    /// What time, or when in words.
    pub when: String,
    /// What.
    pub what: String,
    /// Who.
    pub who: String,
    /// How many boxes to tick.
    pub boxes: u32,
}

impl Fridge {
    /// Whether nothing at all falls in this week.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.daily.is_empty() && self.loose.is_empty() && self.days.iter().all(|day| day.rows.is_empty())
    }
}

/// The week that this day is in.
#[must_use]
pub fn fridge(plan: &Plan, options: Options) -> Fridge {
    let title = options.person.map_or_else(
        || words::fridge_title().to_owned(),
        |person| words::fridge_of(&phrases::name_of(plan, person)),
    );
    let (mut plan, person) = match options.person {
        Some(person) => {
            let ticks = private_ticks(plan, options.private);
            let parts = [Part::People, Part::Family, Part::Agreements, Part::Upkeep];
            // Where somebody stands in no share, there is nothing for them.
            let (made, to) = for_person(plan, person, &parts, ticks, options.day);
            (made, Some(to.unwrap_or_default()))
        }
        None => (plan.clone(), None),
    };
    if person.is_none() {
        // Whoever comes into the kitchen reads it.
        let all = plan.clone();
        plan.agreements.retain(|agreement| {
            let asked_for = agreement.private && options.private;
            is_for_all(&all, agreement) || asked_for && !is_kept_from_somebody(&all, agreement.id, agreement)
        });
    }
    let week = week(&plan, options.day);
    let sheet = Sheet { plan: &plan, person };
    let daily = sheet.daily(&week);
    let days = week.days.iter().map(|day| {
        let entries = day
            .entries
            .iter()
            .filter(|entry| !daily.iter().any(|(known, _)| sheet.same(known, entry)));
        let mut rows: Vec<_> = entries.filter_map(|entry| sheet.row(entry)).collect();
        rows.extend(sheet.reviews(day.day));
        FridgeDay {
            name: phrases::weekday_name(day.day.0.weekday()),
            date: day_month(day.day),
            rows,
        }
    });
    let days: Vec<_> = days.collect();
    let sunday = week.days.last().map_or(week.monday, |day| day.day);
    Fridge {
        title,
        week: words::week(&day_month(week.monday), &phrases::day_short(sunday)),
        daily: daily
            .iter()
            .filter_map(|(entry, on)| sheet.row(entry).map(|row| Daily { row, on: on.clone() }))
            .collect(),
        days,
        loose: if options.loose { sheet.loose(&week) } else { Vec::new() },
    }
}

struct Sheet<'a> {
    plan: &'a Plan,
    person: Option<Id>,
}

impl Sheet<'_> {
    /// Whether it is for the one whose sheet this is.
    fn is_theirs(&self, entry: &Entry) -> bool {
        self.person.is_none_or(|person| entry.part_of(person).is_some())
    }

    /// Whether two entries differ only by their day.
    fn same(&self, one: &Entry, other: &Entry) -> bool {
        one.agreement == other.agreement && one.doers == other.doers
    }

    /// What falls on nearly every day, with its days.
    fn daily<'w>(&self, week: &'w Week) -> Vec<(&'w Entry, Vec<bool>)> {
        let mut found: Vec<(&Entry, Vec<bool>)> = Vec::new();
        let entries = week.days.iter().flat_map(|day| &day.entries);
        for entry in entries.filter(|entry| self.is_theirs(entry)) {
            if !found.iter().any(|(known, _)| self.same(known, entry)) {
                let falls = |day: &occurrence::WeekDay| day.entries.iter().any(|other| self.same(entry, other));
                found.push((entry, week.days.iter().map(falls).collect()));
            }
        }
        found.retain(|(_, on)| on.iter().filter(|falls| **falls).count() >= NEARLY_DAILY);
        found
    }

    fn row(&self, entry: &Entry) -> Option<Row> {
        if !self.is_theirs(entry) {
            return None;
        }
        let agreement = find(&self.plan.agreements, entry.agreement)?;
        let doer = match entry.occurrence.turn {
            Some(turn) => {
                let name = phrases::name_of(self.plan, turn.person);
                match turn.reserve {
                    Some(reserve) => words::or_else(&name, &phrases::name_of(self.plan, reserve)),
                    None => name,
                }
            }
            None => who(self.plan, agreement),
        };
        let clock = phrases::clock;
        let time = match (entry.occurrence.start, entry.occurrence.end) {
            (Some(from), Some(until)) => times::from_until(&clock(from), &clock(until)),
            (Some(from), None) => times::at(&clock(from)),
            (None, Some(until)) => times::until(&clock(until)),
            (None, None) => String::new(),
        };
        Some(self.said(agreement, time, doer, 1))
    }

    fn said(&self, agreement: &Agreement, when: String, doer: String, boxes: u32) -> Row {
        // Whoever helps finds themselves on their own sheet.
        let helps = self.person.filter(|person| agreement.helpers.contains(person));
        Row {
            picture: picture(agreement),
            when,
            what: what(agreement),
            who: match helps {
                Some(person) => words::helps(&doer, &phrases::name_of(self.plan, person)),
                None => doer,
            },
            boxes,
        }
    }

    /// What has no fixed day, with a box for each time that it is to be done.
    fn loose(&self, week: &Week) -> Vec<Row> {
        let due = week.due.iter().map(|due| (due.agreement, due.due.clamp(1, MOST_BOXES)));
        let others = week.no_moment.iter().map(|other| (other.agreement, 0));
        let rows = due.chain(others).filter_map(|(id, boxes)| {
            let agreement = find(&self.plan.agreements, id)?;
            let (doers, _) = occurrence::doers(self.plan, agreement, None);
            let theirs = |person: &Id| doers.contains(person) || agreement.helpers.contains(person);
            let is_theirs = self.person.as_ref().is_none_or(theirs);
            is_theirs.then(|| self.said(agreement, when(self.plan, agreement), who(self.plan, agreement), boxes))
        });
        rows.collect()
    }

    /// The days to look back that fall on this day.
    fn reviews(&self, day: Day) -> Vec<Row> {
        let reviews = self.plan.reviews.iter().filter(|review| {
            let attends = |person: Id| review.attendees.is_empty() || review.attendees.contains(&person);
            review.held_on.is_none()
                && review.on.as_ref().and_then(|on| on.day()) == Some(day)
                && self.person.is_none_or(attends)
        });
        let row = |review: &crate::plan::upkeep::Review| Row {
            picture: Picture::Talk,
            when: String::new(),
            what: words::review().to_owned(),
            who: phrases::list(&phrases::names(self.plan, &review.attendees)),
            boxes: 1,
        };
        reviews.map(row).collect()
    }
}
