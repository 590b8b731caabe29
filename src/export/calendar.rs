//! The agreements as a calendar file: iCalendar, RFC 5545.
//!
//! Rules of our own:
//! - A calendar stands on a locked screen and in the accounts of others, so titles say nothing of the family unless it
//!   chose its own words, and names, places and contact details stay out unless chosen. No event has an organiser or
//!   guests: a calendar would send them mail.
//! - Every *when* with days becomes one recurrence, a rota one for each turn. `RDATE` is never needed. Exceptions are
//!   written day by day for [`MOST_DAYS`](crate::plan::occurrence::MOST_DAYS) from the first; who is away
//!   when those end, has no days after them.
//! - An agreement without a first day begins when the plan was begun, or else on the day of the stamp.
//! - The name of an event (`UID`) is made of numbers only and stays the same, so a new file changes what an older one
//!   brought. What was removed from the plan stays in the calendar until somebody removes it there too; an agreement
//!   that is no longer needed is written as cancelled.

mod event;
mod homes;
pub mod said;
mod series;
mod write;
mod zone;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::audience::is_kept_from;
use crate::plan::Plan;
use crate::plan::agreement::Agreement;
use crate::plan::day::{Day, TimeOfDay};
use crate::plan::id::{Id, find};
use crate::plan::occurrence::{Rhythm, Undated, doers, stopped};
use crate::plan::timing::{Times, When};
use crate::text::agenda as words;
use event::Event;
pub use homes::days_of_homes;
use series::Series;
use write::Writer;

/// What to write, and how much of it to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// When the file is made (`DTSTAMP`), in UTC.
    pub stamp: Stamp,
    /// How many times the family has made a file of this plan with changes (`SEQUENCE`): the caller keeps the count.
    /// A calendar takes the event with the highest count; one count for the whole file is enough, because a higher
    /// one without a change does no harm.
    pub sequence: u32,
    /// Whose agreements, or which.
    pub scope: Scope,
    /// What the titles say.
    pub titles: Titles,
    /// Whether the description names who does it.
    pub names: bool,
    /// Whether the place stands in it.
    pub places: bool,
    /// Whether telephone, address and e-mail of who does it stand in the description.
    pub contacts: bool,
    /// Whether agreements of the private part of the meeting are in it.
    pub private: bool,
    /// Whether the days to look back are in it.
    pub reviews: bool,
}

impl Options {
    /// The careful choice: neutral titles, and nothing that tells who or where.
    #[must_use]
    pub const fn new(stamp: Stamp, scope: Scope) -> Self {
        Self {
            stamp,
            sequence: 0,
            scope,
            titles: Titles::Neutral,
            names: false,
            places: false,
            contacts: false,
            private: false,
            reviews: true,
        }
    }
}

/// A moment in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The day.
    pub day: Day,
    /// The time.
    pub time: TimeOfDay,
}

impl Stamp {
    /// As it stands in the file.
    fn written(self) -> String {
        event::moment(self)
    }
}

/// What a calendar file is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// All agreements.
    All,
    /// What this person does or helps with; in a rota their turns only.
    Person(Id),
    /// One agreement.
    Agreement(Id),
}

/// What the titles of events say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Titles {
    /// The same neutral words for each.
    Neutral,
    /// What was agreed, in the family's words; these may hold names.
    Own,
}

/// A calendar file, and what is not in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarFile {
    /// The file as text, in UTF-8; its type is `text/calendar`.
    pub text: String,
    /// How many events there are in it; a recurrence is one.
    pub events: usize,
    /// Those events one by one, as they stand in it: to say on a screen what falls when.
    pub listed: Vec<Listed>,
    /// The agreements in scope that are not in it, in the order of the plan. Those that are no longer needed
    /// are not mentioned.
    pub left_out: Vec<LeftOut>,
    /// The agreements in it with an exception in words ("in de schoolvakanties") that no calendar can leave out.
    pub worded_exceptions: Vec<Id>,
}

/// An event of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The agreement, or the day to look back.
    pub about: Id,
    /// Whose turn, where a rota has an event for each.
    pub turn: Option<Id>,
    /// What it is called in the calendar.
    pub title: String,
    /// The next days on which it falls; at most three. None where they are all past.
    pub next: Vec<Day>,
    /// From and until what time.
    pub times: Times,
    /// It is in the file only to call it off.
    pub cancelled: bool,
}

/// An agreement that is not in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Which agreement.
    pub agreement: Id,
    /// Why.
    pub why: NoEvent,
}

/// Why an agreement is not in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoEvent {
    /// It has no days of its own.
    Undated(Undated),
    /// It belongs to the private part of the meeting, and that was not chosen.
    Private,
    /// A rota without a first day: nobody can tell which turns are this person's.
    TurnUnknown,
    /// No day is left between its first and last, or only days that no calendar has.
    NoDayLeft,
}

/// The calendar file of a plan.
#[must_use]
pub fn calendar(plan: &Plan, options: &Options) -> CalendarFile {
    let mut writer = begin();
    let mut file = CalendarFile {
        text: String::new(),
        events: 0,
        listed: Vec::new(),
        left_out: Vec::new(),
        worded_exceptions: Vec::new(),
    };
    let mut given = BTreeMap::new();
    for agreement in plan.agreements.iter().filter(|one| in_scope(plan, one, options.scope)) {
        match events(plan, agreement, options) {
            Ok((mut events, worded)) => {
                file.events += events.len();
                events.iter_mut().for_each(|event| event.set_apart(&mut given));
                events.iter().for_each(|event| event.write(&mut writer));
                file.listed.extend(events.into_iter().map(Event::listed));
                file.worded_exceptions.extend(worded.then_some(agreement.id));
            }
            Err(_) if stopped(agreement) => {}
            Err(why) => file.left_out.push(LeftOut {
                agreement: agreement.id,
                why,
            }),
        }
    }
    for mut event in event::reviews(plan, options) {
        file.events += 1;
        event.set_apart(&mut given);
        event.write(&mut writer);
        file.listed.push(event.listed());
    }
    writer.line("END", "VCALENDAR");
    file.text = writer.finish();
    file
}

/// A calendar file with one sitting of the meeting. None while its day is open.
#[must_use]
pub fn sitting(plan: &Plan, id: Id, stamp: Stamp) -> Option<String> {
    let options = Options {
        sequence: plan.calendar_files,
        places: true,
        ..Options::new(stamp, Scope::All)
    };
    let event = event::sitting(plan, find(&plan.meeting.dates, id)?, &options)?;
    let mut writer = begin();
    event.write(&mut writer);
    writer.line("END", "VCALENDAR");
    Some(writer.finish())
}

fn begin() -> Writer {
    let mut writer = Writer::default();
    writer.line("BEGIN", "VCALENDAR");
    writer.line("VERSION", "2.0");
    writer.line("PRODID", "-//familiegroepsplan//NL");
    writer.line("CALSCALE", "GREGORIAN");
    writer.text("X-WR-CALNAME", words::calendar());
    zone::write(&mut writer);
    writer
}

fn in_scope(plan: &Plan, agreement: &Agreement, scope: Scope) -> bool {
    match scope {
        Scope::All => true,
        Scope::Agreement(id) => agreement.id == id,
        Scope::Person(person) => {
            (agreement.helpers.contains(&person) || does(plan, agreement, person))
                && !is_kept_from(plan, person, agreement.id, agreement)
        }
    }
}

/// Whether somebody does an agreement, or may: in a rota they have a turn.
fn does(plan: &Plan, agreement: &Agreement, person: Id) -> bool {
    let (doers, _) = doers(plan, agreement, None);
    doers.contains(&person)
}

/// The events of an agreement, and whether it has an exception in words.
fn events<'a>(
    plan: &'a Plan,
    agreement: &'a Agreement,
    options: &'a Options,
) -> Result<(Vec<Event<'a>>, bool), NoEvent> {
    if agreement.private && !options.private {
        return Err(NoEvent::Private);
    }
    let rhythm = Rhythm::in_plan(plan, agreement).map_err(NoEvent::Undated)?;
    let since = rhythm.from.or(plan.begun).unwrap_or(options.stamp.day);
    let mut all = Series::of(&rhythm, since, options.stamp.day);
    if all.is_empty() {
        return Err(NoEvent::NoDayLeft);
    }
    if let Scope::Person(person) = options.scope
        && matches!(agreement.when, Some(When::Rota { .. }))
        && !agreement.helpers.contains(&person)
    {
        let unknown = all.iter().any(|series| series.turn.is_none()) && has_turn(agreement, person);
        all.retain(|series| series.turn.is_none_or(|turn| turn.person == person));
        if unknown {
            return Err(NoEvent::TurnUnknown);
        }
        if all.is_empty() {
            return Err(NoEvent::NoDayLeft);
        }
    }
    let events = all
        .into_iter()
        .map(|series| Event::of_agreement(plan, agreement, series, options));
    Ok((events.collect(), rhythm.has_worded_exception()))
}

fn has_turn(agreement: &Agreement, person: Id) -> bool {
    matches!(&agreement.when, Some(When::Rota { turns, .. }) if turns.contains(&person))
}
