//! What does not go together in the days of two homes: for somebody to look at. Nothing here is an error.

use super::days::days;
use super::{Home, Special, home_at};
use crate::plan::Plan;
use crate::plan::day::Day;
use crate::plan::id::Id;
use crate::plan::occurrence::{Rhythm, stopped};

/// So many are told at most.
pub const MOST_COLLISIONS: usize = 20;

/// Something that does not go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Collision {
    /// An agreement takes place in one home on a day when the children are in the other.
    Elsewhere {
        /// Which agreement.
        agreement: Id,
        /// The first such day.
        day: Day,
        /// Where the children are then.
        home: Home,
        /// How many such days there are.
        days: usize,
    },
    /// Two rules of one kind say something different about one day.
    TwoRules {
        /// The one that counts, because it stands first.
        one: Id,
        /// The other.
        other: Id,
        /// The first such day.
        day: Day,
    },
    /// Days of which no home was chosen yet.
    NoChoice {
        /// Which days.
        special: Id,
        /// The first of them.
        day: Day,
    },
    /// Special days that another kind of special days goes before, with another home.
    Covered {
        /// The one that goes before.
        by: Id,
        /// The one that it goes before.
        special: Id,
        /// The first such day.
        day: Day,
    },
}

impl Collision {
    /// The first day that it is about.
    #[must_use]
    pub const fn day(&self) -> Day {
        match self {
            Self::Elsewhere { day, .. }
            | Self::TwoRules { day, .. }
            | Self::NoChoice { day, .. }
            | Self::Covered { day, .. } => *day,
        }
    }
}

/// What does not go together from one day to another, each matter once, the first day first.
#[must_use]
pub fn collisions(plan: &Plan, from: Day, until: Day) -> Vec<Collision> {
    let mut found = between_rules(&plan.schedule.specials, from, until);
    found.extend(elsewhere(plan, from, until));
    found.sort_by_key(Collision::day);
    found.truncate(MOST_COLLISIONS);
    found
}

fn between_rules(specials: &[Special], from: Day, until: Day) -> Vec<Collision> {
    let mut found: Vec<Collision> = Vec::new();
    // What was said of these before.
    let mut said: Vec<(Id, Id)> = Vec::new();
    let mut note = |found: &mut Vec<Collision>, pair: (Id, Id), collision: Collision| {
        if !said.contains(&pair) {
            said.push(pair);
            found.push(collision);
        }
    };
    for day in days(from, until) {
        if found.len() >= MOST_COLLISIONS {
            break;
        }
        let here: Vec<&Special> = specials.iter().filter(|one| one.around(day).is_some()).collect();
        for (index, one) in here.iter().enumerate() {
            let Some(home) = one.home_on(day) else {
                let special = one.id;
                note(&mut found, (special, special), Collision::NoChoice { special, day });
                continue;
            };
            for other in here.iter().skip(index + 1) {
                if other.home_on(day).is_none_or(|there| there == home) {
                    continue;
                }
                let (first, second) = if other.rank() > one.rank() {
                    (other, one)
                } else {
                    (one, other)
                };
                let pair = (first.id, second.id);
                let collision = if first.rank() == second.rank() {
                    Collision::TwoRules {
                        one: first.id,
                        other: second.id,
                        day,
                    }
                } else {
                    Collision::Covered {
                        by: first.id,
                        special: second.id,
                        day,
                    }
                };
                note(&mut found, pair, collision);
            }
        }
    }
    found
}

fn elsewhere(plan: &Plan, from: Day, until: Day) -> Vec<Collision> {
    let agreements = plan.agreements.iter().filter(|agreement| !stopped(agreement));
    let found = agreements.filter_map(|agreement| {
        let at = agreement.home?;
        let rhythm = Rhythm::in_plan(plan, agreement).ok()?;
        let mut apart = days(from, until)
            .filter(|day| rhythm.holds_on(*day))
            .filter_map(|day| Some((day, home_at(&plan.schedule, day, rhythm.times.from)?)))
            .filter(|(_, home)| *home != at);
        let (day, home) = apart.next()?;
        Some(Collision::Elsewhere {
            agreement: agreement.id,
            day,
            home,
            days: 1 + apart.count(),
        })
    });
    found.take(MOST_COLLISIONS).collect()
}
