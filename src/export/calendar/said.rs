//! A calendar file in words: what is in it, what is not and why, before anybody makes it.

use super::{CalendarFile, NoEvent};
use crate::plan::Plan;
use crate::plan::agreement::Agreement;
use crate::plan::id::{Id, find};
use crate::plan::occurrence::Undated;
use crate::text::{agenda, calendar_page as words, phrases};

/// What falls when, for one agreement or day to look back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What was agreed, in the family's words.
    pub what: String,
    /// When, as the plan says it.
    pub when: String,
    /// Its events: whose turn, where that differs, and the next days.
    pub events: Vec<SaidEvent>,
    /// It is no longer needed: the calendar calls it off.
    pub cancelled: bool,
}

/// The next days of one event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidEvent {
    /// Whose turn, in a rota.
    pub turn: Option<String>,
    /// The next days in words; none where they are all past.
    pub days: Vec<String>,
}

/// An agreement that is not in the file, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidLeftOut {
    /// What was agreed.
    pub what: String,
    /// Why it is not in it.
    pub why: &'static str,
}

/// What an agreement is called on the screen.
#[must_use]
pub fn what(agreement: &Agreement) -> String {
    phrases::said_what(agreement).unwrap_or_else(|| words::nameless().to_owned())
}

/// What is in the file, in its order; the events of one agreement together.
#[must_use]
pub fn said(plan: &Plan, file: &CalendarFile) -> Vec<Said> {
    let mut all: Vec<(Id, Said)> = Vec::new();
    for listed in &file.listed {
        let event = SaidEvent {
            turn: listed.turn.map(|person| phrases::name_of(plan, person)),
            days: listed.next.iter().map(|day| phrases::day_long(*day)).collect(),
        };
        match all.last_mut() {
            Some((about, said)) if *about == listed.about => said.events.push(event),
            _ => all.push((listed.about, begin(plan, listed.about, event, listed.cancelled))),
        }
    }
    all.into_iter().map(|(_, said)| said).collect()
}

fn begin(plan: &Plan, about: Id, event: SaidEvent, cancelled: bool) -> Said {
    let agreement = find(&plan.agreements, about);
    let when = agreement.map(|agreement| {
        let when = phrases::when(plan, agreement.when.as_ref());
        let period = phrases::period(&agreement.period);
        [when, period]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    });
    Said {
        what: agreement.map_or_else(|| agenda::review().to_owned(), what),
        when: when.unwrap_or_default(),
        events: vec![event],
        cancelled,
    }
}

/// What is not in the file, and why.
#[must_use]
pub fn left_out(plan: &Plan, file: &CalendarFile) -> Vec<SaidLeftOut> {
    let said = file.left_out.iter().filter_map(|left| {
        Some(SaidLeftOut {
            what: what(find(&plan.agreements, left.agreement)?),
            why: why(left.why),
        })
    });
    said.collect()
}

/// The agreements in the file with days that no calendar can leave out: what, and the exception in words.
#[must_use]
pub fn worded(plan: &Plan, file: &CalendarFile) -> Vec<(String, String)> {
    let agreements = file
        .worded_exceptions
        .iter()
        .filter_map(|id| find(&plan.agreements, *id));
    let said = agreements.map(|agreement| {
        let worded = agreement
            .period
            .exceptions
            .iter()
            .filter(|one| one.from.or(one.until).is_none());
        let worded: Vec<_> = worded.map(phrases::exception).filter(|said| !said.is_empty()).collect();
        (what(agreement), worded.join("; "))
    });
    said.collect()
}

fn why(why: NoEvent) -> &'static str {
    match why {
        NoEvent::Private => words::why_private(),
        NoEvent::TurnUnknown => words::why_turn(),
        NoEvent::NoDayLeft => words::why_past(),
        NoEvent::Undated(undated) => match undated {
            Undated::NotKnown => words::why_not_known(),
            Undated::NoDay => words::why_no_day(),
            Undated::NoFirstDay => words::why_no_first_day(),
            Undated::AtLeast => words::why_at_least(),
            Undated::Moment | Undated::Words => words::why_words(),
            Undated::Trigger => words::why_trigger(),
            Undated::PerEvent => words::why_event(),
            Undated::Always => words::why_always(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::calendar::{Options, Scope, Stamp, calendar};
    use crate::plan::day::{Day, TimeOfDay};
    use crate::plan::sample::example;

    fn file(plan: &Plan, scope: Scope) -> CalendarFile {
        let stamp = Stamp {
            day: Day::new(2026, 9, 14).unwrap(),
            time: TimeOfDay::new(10, 0).unwrap(),
        };
        calendar(plan, &Options::new(stamp, scope))
    }

    #[test]
    fn every_agreement_of_the_example_is_said_to_be_in_it_or_not_and_why() {
        let plan = example(Day::new(2026, 9, 14).unwrap());
        let file = file(&plan, Scope::All);
        let said = said(&plan, &file);
        assert_eq!(said.iter().map(|one| one.events.len()).sum::<usize>(), file.events);
        let reviews = 2;
        assert_eq!(
            said.len() - reviews + left_out(&plan, &file).len(),
            plan.agreements.len()
        );
        let drive = &said[0];
        assert_eq!(
            drive.when,
            "elke dinsdag en donderdag van 7.45 tot 8.30, vanaf 14 september 2026, niet in de schoolvakanties"
        );
        assert_eq!(
            drive.events[0].days,
            [
                "dinsdag 15 september 2026",
                "donderdag 17 september 2026",
                "dinsdag 22 september 2026"
            ]
        );
        assert_eq!(
            worded(&plan, &file),
            [(plan.agreements[0].what.clone(), "in de schoolvakanties".to_owned())]
        );
    }

    #[test]
    fn a_rota_is_said_turn_by_turn() {
        let plan = example(Day::new(2026, 9, 14).unwrap());
        let rota = &plan.agreements[6];
        let said = said(&plan, &file(&plan, Scope::Agreement(rota.id)));
        let turns: Vec<_> = said[0]
            .events
            .iter()
            .map(|event| (event.turn.as_deref(), event.days[0].as_str()))
            .collect();
        assert_eq!(
            turns,
            [
                (Some("Şerife"), "woensdag 16 september 2026"),
                (Some("Agnieszka"), "woensdag 23 september 2026"),
                (Some("Youssef"), "woensdag 30 september 2026"),
            ]
        );
    }
}
