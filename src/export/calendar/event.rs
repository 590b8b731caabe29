//! One event of the file, with what it may say.

use std::collections::BTreeMap;

use super::series::Series;
use super::write::Writer;
use super::{Listed, Options, Scope, Stamp, Titles, zone};
use crate::audience::{is_kept_from, may_name};
use crate::plan::Plan;
use crate::plan::agreement::Agreement;
use crate::plan::day::{Day, TimeOfDay};
use crate::plan::id::Id;
use crate::plan::meeting::Sitting;
use crate::plan::occurrence::{Occurrence, doers, stopped};
use crate::plan::timing::{Times, When};
use crate::text::{agenda as words, meeting_when, phrases, when};

/// An event, or a recurrence of them.
#[derive(Debug)]
pub(super) struct Event<'a> {
    options: &'a Options,
    about: Id,
    uid: String,
    series: Series,
    title: String,
    place: &'a str,
    description: String,
    cancelled: bool,
}

fn date(Day(day): Day) -> String {
    day.format("%Y%m%d").to_string()
}

fn clock(time: TimeOfDay) -> String {
    format!("T{:02}{:02}00", time.hour(), time.minute())
}

/// A moment in UTC.
pub(super) fn moment(Stamp { day, time }: Stamp) -> String {
    format!("{}{}Z", date(day), clock(time))
}

/// The name of an event: numbers only, the same in every file of this plan (RFC 7986, 5.3).
fn uid(plan: &Plan, id: Id, turn: Option<(Id, usize)>) -> String {
    let turn = turn.map(|(person, same_before)| format!("-{}-{}-{same_before}", person.author, person.count));
    let (author, count) = (id.author, id.count);
    format!(
        "{:016x}-{author}-{count}{}@familiegroepsplan",
        plan.id.0,
        turn.unwrap_or_default()
    )
}

impl<'a> Event<'a> {
    pub(super) fn of_agreement(plan: &'a Plan, agreement: &'a Agreement, series: Series, options: &'a Options) -> Self {
        let own = agreement.what.trim();
        let title = match options.titles {
            Titles::Own if !own.is_empty() => own,
            Titles::Own | Titles::Neutral => words::title(),
        };
        let turn = series.turn.map(|turn| (turn.person, series.same_before));
        Self {
            options,
            about: agreement.id,
            uid: uid(plan, agreement.id, turn),
            title: titled(title, series.times),
            place: agreement.place.trim(),
            description: description(plan, agreement, &series, options),
            cancelled: stopped(agreement),
            series,
        }
    }

    /// Where something else in the file bears its name already it gets another: a calendar would keep one of the two. Only
    /// a plan that this app did not make has that.
    pub(super) fn set_apart(&mut self, given: &mut BTreeMap<String, u32>) {
        let times = given.entry(self.uid.clone()).or_default();
        *times += 1;
        if *times > 1 {
            self.uid = format!("{times}x{}", self.uid);
        }
    }

    /// What a screen says of it.
    pub(super) fn listed(self) -> Listed {
        Listed {
            about: self.about,
            turn: self.series.turn.map(|turn| turn.person),
            title: self.title,
            next: self.series.next,
            times: self.series.times,
            cancelled: self.cancelled,
        }
    }

    /// Writes it. Contents by RFC 5545, 3.6.1.
    pub(super) fn write(&self, writer: &mut Writer) {
        let options = self.options;
        let stamp = moment(options.stamp);
        writer.line("BEGIN", "VEVENT");
        writer.line("UID", &self.uid);
        writer.line("DTSTAMP", &stamp);
        writer.line("SEQUENCE", &options.sequence.to_string());
        self.write_times(writer);
        writer.text("SUMMARY", &self.title);
        if options.places && !self.place.is_empty() {
            writer.text("LOCATION", self.place);
        }
        if !self.description.is_empty() {
            writer.text("DESCRIPTION", &self.description);
        }
        writer.line("STATUS", if self.cancelled { "CANCELLED" } else { "CONFIRMED" });
        // Who may look into this calendar sees that there is something, not what.
        writer.line("CLASS", "PRIVATE");
        writer.line("END", "VEVENT");
    }

    fn write_times(&self, writer: &mut Writer) {
        let Series {
            first,
            last,
            rule,
            except,
            times,
            ..
        } = &self.series;
        let Times { from, .. } = *times;
        let of_day = from.map_or("VALUE=DATE".to_owned(), |_| format!("TZID={}", zone::NAME));
        let at = |day: Day| format!("{}{}", date(day), from.map(clock).unwrap_or_default());
        writer.line(&format!("DTSTART;{of_day}"), &at(*first));
        if let Some(minutes) = minutes(*times).filter(|minutes| *minutes > 0) {
            // As a duration: the end of the first time, if that is the night in which the clock changes, would give
            // every other time an hour too much or too little (3.8.5.3).
            writer.line("DURATION", &format!("PT{}H{}M", minutes / 60, minutes % 60));
        }
        if let Some(rule) = rule {
            let until = last.map(|day| match from {
                Some(_) => zone::end_of_day(day),
                None => date(day),
            });
            let until = until.map(|until| format!(";UNTIL={until}")).unwrap_or_default();
            writer.line("RRULE", &format!("{rule}{until}"));
        }
        for day in except {
            writer.line(&format!("EXDATE;{of_day}"), &at(*day));
        }
        if from.is_none() {
            // A whole day does not make somebody busy all day.
            writer.line("TRANSP", "TRANSPARENT");
        }
    }
}

fn minutes(times: Times) -> Option<u32> {
    let occurrence = Occurrence {
        day: Day::default(),
        start: times.from,
        end: times.until,
        turn: None,
    };
    occurrence.minutes()
}

/// The title; with the end in words where only that is known, because such an event takes the whole day.
fn titled(title: &str, times: Times) -> String {
    match times {
        Times {
            from: None,
            until: Some(until),
        } => words::with_time(title, &when::until(&phrases::clock(until))),
        _ => title.to_owned(),
    }
}

/// Who does it and how to reach them, as far as that was chosen.
fn description(plan: &Plan, agreement: &Agreement, series: &Series, options: &Options) -> String {
    let (mut people, _) = doers(plan, agreement, series.turn);
    let all = people.len();
    if let Scope::Person(whom) = options.scope {
        people.retain(|id| may_name(plan, whom, *id));
    }
    let some_stay_home = people.len() < all;
    let mut lines = Vec::new();
    if options.names {
        let names = match &agreement.when {
            _ if some_stay_home => phrases::list(&phrases::names(plan, &people)),
            Some(When::Rota { .. }) if !people.is_empty() => phrases::list(&phrases::names(plan, &people)),
            _ => phrases::doers(plan, agreement.who.as_ref()),
        };
        if !names.is_empty() {
            lines.push(words::who(&names));
        }
    }
    if options.contacts {
        let reachable = people.iter().filter_map(|id| plan.person(*id));
        lines.extend(reachable.filter_map(|person| {
            let contact = person.contact.trim();
            (!contact.is_empty()).then(|| words::contact(&phrases::name_of(plan, person.id), contact))
        }));
    }
    lines.join("\n")
}

/// The days to look back that are still to come, as far as they are in scope.
pub(super) fn reviews<'a>(plan: &'a Plan, options: &'a Options) -> impl Iterator<Item = Event<'a>> {
    let reviews = plan.reviews.iter().filter(|review| {
        let attends = match options.scope {
            Scope::All => true,
            Scope::Person(person) => {
                let attends = review.attendees.is_empty() || review.attendees.contains(&person);
                attends && !is_kept_from(plan, person, review.id, *review)
            }
            Scope::Agreement(_) => false,
        };
        options.reviews && attends && review.held_on.is_none()
    });
    let title = match options.titles {
        Titles::Own => words::review(),
        Titles::Neutral => words::title(),
    };
    reviews.filter_map(move |review| {
        let day = review.on.as_ref()?.day()?;
        (zone::first_day() <= day && day <= zone::last_day()).then(|| Event {
            options,
            about: review.id,
            uid: uid(plan, review.id, None),
            series: Series {
                turn: None,
                same_before: 0,
                first: day,
                last: None,
                rule: None,
                except: Vec::new(),
                next: (day >= options.stamp.day).then_some(day).into_iter().collect(),
                times: Times::default(),
            },
            title: title.to_owned(),
            place: review.place.trim(),
            description: String::new(),
            cancelled: false,
        })
    })
}

/// A sitting of the meeting, if it has a day that a calendar has. The family takes it for itself, so the place stands
/// in it.
pub(super) fn sitting<'a>(plan: &'a Plan, sitting: &'a Sitting, options: &'a Options) -> Option<Event<'a>> {
    let day = sitting.on?;
    (zone::first_day() <= day && day <= zone::last_day()).then(|| Event {
        options,
        about: sitting.id,
        uid: uid(plan, sitting.id, None),
        series: Series {
            turn: None,
            same_before: 0,
            first: day,
            last: None,
            rule: None,
            except: Vec::new(),
            next: Vec::new(),
            times: Times {
                from: sitting.at,
                until: None,
            },
        },
        title: meeting_when::calendar_title().to_owned(),
        place: sitting.place.trim(),
        description: String::new(),
        cancelled: false,
    })
}
