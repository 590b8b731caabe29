//! A week of the plan as lines to show: what each day brings, who does it, and what has no day.
//!
//! Only as many lines are made as are shown: a plan of 400 agreements has a thousand in a week.

use chrono::Datelike;

use crate::plan::Plan;
use crate::plan::agreement::{Agreement, Doers, ProgressState};
use crate::plan::day::Day;
use crate::plan::filter::names;
use crate::plan::going::state;
use crate::plan::id::{Id, Index};
use crate::plan::occurrence::{self, Clash, Entry, Undated, Week, WeekDay};
use crate::text::{people, phrases, week as words};

/// How many letters of an agreement stand in a sentence about two of them.
const SHORT: usize = 60;

/// One agreement in a week.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Which agreement.
    pub agreement: Id,
    /// The time of day, how often, or the moment in words; may be empty.
    pub time: String,
    /// What is done; none while nothing is written.
    pub what: Option<String>,
    /// Who does it; none while that is open.
    pub who: Option<String>,
    /// Who helps; may be empty.
    pub helpers: String,
    /// Where; may be empty.
    pub place: String,
    /// How it goes, if somebody said so.
    pub state: Option<ProgressState>,
    /// The family does not agree on it yet.
    pub not_agreed: bool,
    /// It is of the private part.
    pub private: bool,
}

/// A day with its lines.
#[derive(Clone, Debug, PartialEq)]
pub struct DayLines {
    /// Which day.
    pub day: Day,
    /// The lines that are shown.
    pub lines: Vec<Line>,
    /// How many more there are.
    pub more: usize,
}

/// Something that may not go together, in a sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct ClashLine {
    /// The agreement to look at.
    pub agreement: Id,
    /// What it is.
    pub words: String,
}

/// Looks a week up for one page: for everybody or for one person.
pub struct Shown<'a> {
    plan: &'a Plan,
    week: &'a Week,
    whom: Option<Id>,
    names: Vec<(Id, String)>,
    agreements: Index<'a, Agreement>,
}

impl<'a> Shown<'a> {
    /// A week, for everybody or for one person.
    #[must_use]
    pub fn new(plan: &'a Plan, week: &'a Week, whom: Option<Id>) -> Self {
        Self {
            plan,
            week,
            whom,
            names: phrases::all_names(plan),
            agreements: Index::of(&plan.agreements),
        }
    }

    /// The days, with at most so many lines each.
    #[must_use]
    pub fn days(&self, most: impl Fn(Day) -> usize) -> Vec<DayLines> {
        let days = self.week.days.iter();
        days.map(|day| self.day(day, most(day.day))).collect()
    }

    /// One day of the week, with at most so many lines.
    #[must_use]
    pub fn day(&self, day: &WeekDay, most: usize) -> DayLines {
        let shown = day.entries.iter().filter(|entry| self.is_for(entry));
        DayLines {
            day: day.day,
            lines: shown.take(most).filter_map(|entry| self.line(entry)).collect(),
            more: self.count(day).saturating_sub(most),
        }
    }

    /// How many lines there are for a day.
    #[must_use]
    pub fn count(&self, day: &WeekDay) -> usize {
        day.entries.iter().filter(|entry| self.is_for(entry)).count()
    }

    /// Whether an entry is shown: everybody is in what everybody does.
    fn is_for(&self, entry: &Entry) -> bool {
        self.whom.is_none_or(|person| entry.part_of(person).is_some())
    }

    fn is_about(&self, agreement: &Agreement) -> bool {
        let everybody = agreement.who == Some(Doers::Everybody);
        self.whom.is_none_or(|person| everybody || names(agreement, person))
    }

    fn name(&self, id: Id) -> Option<&str> {
        let known = self.names.iter().find(|(other, _)| *other == id);
        known.map(|(_, name)| name.as_str())
    }

    fn joined(&self, ids: &[Id], last: &str) -> String {
        let names: Vec<&str> = ids.iter().filter_map(|id| self.name(*id)).collect();
        match names.as_slice() {
            [] => String::new(),
            [one] => (*one).to_owned(),
            [first @ .., end] => format!("{} {last} {end}", first.join(", ")),
        }
    }

    fn line(&self, entry: &Entry) -> Option<Line> {
        let agreement = self.agreements.find(entry.agreement)?;
        Some(Line {
            time: phrases::time_span(&entry.occurrence),
            who: self.who(agreement, entry),
            ..self.bare(agreement)
        })
    }

    fn bare(&self, agreement: &Agreement) -> Line {
        let helpers = self.joined(&agreement.helpers, people::and());
        let place = agreement.place.trim();
        Line {
            agreement: agreement.id,
            time: String::new(),
            what: phrases::said_what(agreement),
            who: None,
            helpers: if helpers.is_empty() {
                helpers
            } else {
                words::with_help(&helpers)
            },
            place: if place.is_empty() {
                String::new()
            } else {
                words::at_place(place)
            },
            state: state(agreement),
            not_agreed: agreement.not_agreed,
            private: agreement.private,
        }
    }

    fn who(&self, agreement: &Agreement, entry: &Entry) -> Option<String> {
        if let Some(turn) = entry.occurrence.turn {
            let name = self.name(turn.person)?;
            let reserve = turn.reserve.and_then(|id| self.name(id));
            return Some(reserve.map_or_else(|| words::turn(name), |reserve| words::turn_reserve(name, reserve)));
        }
        if entry.doers.is_empty() || agreement.who == Some(Doers::Everybody) {
            return phrases::said_who(self.plan, agreement);
        }
        let last = if entry.one_of { people::or() } else { people::and() };
        Some(self.joined(&entry.doers, last)).filter(|who| !who.is_empty())
    }

    /// What is to be done so many times, with how many more there are. What falls in another quarter is left out.
    #[must_use]
    pub fn due(&self, most: usize) -> (Vec<Line>, usize) {
        let due = self.week.due.iter().filter(|due| due.due > 0);
        let found = due.filter_map(|due| {
            let agreement = self.agreements.find(due.agreement)?;
            self.is_about(agreement).then_some((due, agreement))
        });
        let all: Vec<_> = found.collect();
        let lines = all.iter().take(most).map(|(due, agreement)| Line {
            time: phrases::due(due),
            who: phrases::said_who(self.plan, agreement),
            ..self.bare(agreement)
        });
        (lines.collect(), all.len().saturating_sub(most))
    }

    /// What has no day, with how many more there are.
    #[must_use]
    pub fn no_moment(&self, most: usize) -> (Vec<Line>, usize) {
        let found = self.week.no_moment.iter().filter_map(|entry| {
            let agreement = self.agreements.find(entry.agreement)?;
            self.is_about(agreement).then_some((entry.why, agreement))
        });
        let all: Vec<_> = found.collect();
        let lines = all.iter().take(most).map(|(why, agreement)| Line {
            time: self.moment(*why, agreement),
            who: phrases::said_who(self.plan, agreement),
            ..self.bare(agreement)
        });
        (lines.collect(), all.len().saturating_sub(most))
    }

    fn moment(&self, why: Undated, agreement: &Agreement) -> String {
        let said = phrases::said_when(self.plan, agreement).unwrap_or_default();
        let open = match why {
            Undated::NotKnown | Undated::NoDay => words::no_day_yet(),
            Undated::NoFirstDay => words::no_first_day(),
            _ => return said,
        };
        if said.is_empty() {
            open.to_owned()
        } else {
            format!("{said}. {open}")
        }
    }

    /// What may not go together, with how many more there are. The same two things on several days are one line.
    #[must_use]
    pub fn clashes(&self, most: usize) -> (Vec<ClashLine>, usize) {
        let mut groups: Vec<(Clash, Vec<Day>)> = Vec::new();
        for clash in occurrence::clashes(self.plan, self.week) {
            if !self.concerns(&clash) {
                continue;
            }
            let (bare, day) = without_day(clash);
            match groups.iter_mut().find(|(other, _)| *other == bare) {
                Some((_, days)) => days.push(day),
                None => groups.push((bare, vec![day])),
            }
        }
        // Of somebody who was removed there is nothing to say.
        groups.retain(|(clash, _)| !matches!(clash, Clash::Overlap { person, .. } if self.name(*person).is_none()));
        let shown = groups.iter().take(most);
        let lines = shown.filter_map(|(clash, days)| self.clash(*clash, days)).collect();
        (lines, groups.len().saturating_sub(most))
    }

    fn concerns(&self, clash: &Clash) -> bool {
        match *clash {
            Clash::Overlap { person, .. } => self.whom.is_none_or(|whom| whom == person),
            Clash::Away { agreement, .. } => self
                .agreements
                .find(agreement)
                .is_some_and(|agreement| self.is_about(agreement)),
        }
    }

    fn short(&self, id: Id) -> String {
        let what = self.agreements.find(id).and_then(phrases::said_what);
        let what = what.unwrap_or_else(|| words::what_open().to_owned());
        format!("“{}”", phrases::beginning(what.trim_end_matches('.'), SHORT))
    }

    fn clash(&self, clash: Clash, days: &[Day]) -> Option<ClashLine> {
        let days: Vec<String> = days
            .iter()
            .map(|day| phrases::weekday_name(day.0.weekday()).to_owned())
            .collect();
        let days = phrases::list(&days);
        Some(match clash {
            Clash::Overlap {
                person,
                first,
                second,
                two_places,
                ..
            } => {
                let say = if two_places {
                    words::clash_two_places
                } else {
                    words::clash_overlap
                };
                ClashLine {
                    agreement: second,
                    words: say(self.name(person)?, &days, &self.short(first), &self.short(second)),
                }
            }
            Clash::Away {
                agreement, exception, ..
            } => {
                let period = &self.agreements.find(agreement)?.period;
                let because = period.exceptions.get(exception).map(|one| one.words.trim().to_owned());
                let what = self.short(agreement);
                ClashLine {
                    agreement,
                    words: match because.filter(|words| !words.is_empty()) {
                        Some(because) => words::clash_away_because(&what, &days, &because),
                        None => words::clash_away(&what, &days),
                    },
                }
            }
        })
    }
}

/// A clash apart from its day, to find the same one on other days.
fn without_day(clash: Clash) -> (Clash, Day) {
    let mut bare = clash;
    match &mut bare {
        Clash::Overlap { day, .. } | Clash::Away { day, .. } => {
            let was = *day;
            *day = Day::default();
            (bare, was)
        }
    }
}

#[cfg(test)]
mod tests;
