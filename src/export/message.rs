//! Messages that are ready to send: the family reads one first, and sends it itself.
//!
//! They say what, who and when and nothing else: no telephone number, no reason, no place. What [`may_say`] withholds
//! is in none of them.

use crate::audience::{called, may_say};
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, Doers, ProgressState};
use crate::plan::attention::Unanswered;
use crate::plan::day::Day;
use crate::plan::going::state;
use crate::plan::id::{Id, find};
use crate::plan::occurrence::{Entry, Week};
use crate::text::{going, guard, people, phrases, week as words};

/// A week in words, for a chat.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WeekMessage {
    /// The message; empty where there is nothing to say.
    pub text: String,
    /// How many agreements of this week it passes over.
    pub left_out: usize,
}

/// A week in words: what, who and when. For everybody, or what one person does; `is_this_week` chooses the heading.
#[must_use]
pub fn week(plan: &Plan, week: &Week, whom: Option<Id>, is_this_week: bool) -> WeekMessage {
    let mut lines = Vec::new();
    let mut left_out: Vec<Id> = Vec::new();
    for day in &week.days {
        let mut of_day = Vec::new();
        let theirs = |entry: &&Entry| whom.is_none_or(|person| entry.part_of(person).is_some());
        for entry in day.entries.iter().filter(theirs) {
            match find(&plan.agreements, entry.agreement) {
                Some(agreement) if may_say(plan, agreement) => of_day.extend(line(plan, agreement, entry)),
                _ => left_out.push(entry.agreement),
            }
        }
        if !of_day.is_empty() {
            lines.push(String::new());
            lines.push(phrases::day_of_week(day.day));
            lines.append(&mut of_day);
        }
    }
    let mut due = Vec::new();
    for one in week.due.iter().filter(|one| one.due > 0) {
        let Some(agreement) = find(&plan.agreements, one.agreement) else {
            continue;
        };
        let everybody = agreement.who == Some(Doers::Everybody);
        if !whom.is_none_or(|person| everybody || crate::plan::filter::names(agreement, person)) {
            continue;
        }
        match (may_say(plan, agreement), phrases::said_what(agreement)) {
            (true, Some(what)) => due.push(words::chat_line_open(&format!("{what} {}", phrases::due(one)))),
            (true, None) => {}
            (false, _) => left_out.push(one.agreement),
        }
    }
    if !due.is_empty() {
        lines.push(String::new());
        lines.push(words::chat_due().to_owned());
        lines.append(&mut due);
    }
    left_out.sort_unstable();
    left_out.dedup();
    let text = if lines.is_empty() {
        String::new()
    } else {
        let span = phrases::week_span(week.monday);
        let title = if is_this_week {
            words::chat_title(&span)
        } else {
            words::chat_title_other(&span)
        };
        let title = whom.map_or_else(
            || title.clone(),
            |person| words::chat_title_for(&title, &called(plan, person)),
        );
        format!("{title}\n{}", lines.join("\n"))
    };
    WeekMessage {
        text,
        left_out: left_out.len(),
    }
}

fn called_all(plan: &Plan, ids: &[Id], last: &str) -> String {
    let names: Vec<String> = ids
        .iter()
        .map(|id| called(plan, *id))
        .filter(|name| !name.is_empty())
        .collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., end] => format!("{} {last} {end}", first.join(", ")),
    }
}

/// One agreement on a day; nothing while nobody wrote what is done.
fn line(plan: &Plan, agreement: &Agreement, entry: &Entry) -> Option<String> {
    let what = phrases::said_what(agreement)?;
    let time = phrases::time_span(&entry.occurrence);
    let who = match &agreement.who {
        Some(Doers::Everybody) if entry.occurrence.turn.is_none() => people::everybody().to_owned(),
        Some(Doers::Words(words)) if entry.doers.is_empty() => words.trim().to_owned(),
        _ => called_all(
            plan,
            &entry.doers,
            if entry.one_of { people::or() } else { people::and() },
        ),
    };
    Some(match (time.is_empty(), who.is_empty()) {
        (false, false) => words::chat_line(&time, &who, &what),
        (true, false) => words::chat_line_day(&who, &what),
        (false, true) => words::chat_line_time(&time, &what),
        (true, true) => words::chat_line_open(&what),
    })
}

/// That an agreement does not work now, and what plan B is. None for what may not be said.
#[must_use]
pub fn falters(plan: &Plan, agreement: &Agreement) -> Option<String> {
    let what = phrases::said_what(agreement).filter(|_| may_say(plan, agreement))?;
    let opening = match state(agreement) {
        Some(ProgressState::Partly) => going::says_partly(),
        _ => going::says_not(),
    };
    let mut lines = vec![opening.to_owned(), what];
    let plan_b = agreement.plan_b.trim();
    if !plan_b.is_empty() {
        lines.extend([String::new(), going::says_plan_b().to_owned(), plan_b.to_owned()]);
    }
    lines.extend([String::new(), going::says_ask().to_owned()]);
    Some(lines.join("\n"))
}

/// To a professional who did not react. None for what may not be said.
#[must_use]
pub fn no_reaction(plan: &Plan, agreement: &Agreement, asked_on: Day) -> Option<String> {
    let what = phrases::said_what(agreement).filter(|_| may_say(plan, agreement))?;
    let hello = guard::waiting_message_hello(&phrases::day_short(asked_on));
    Some(format!("{hello}\n{what}\n\n{}", guard::waiting_message_ask()))
}

/// To somebody who did not answer yet, with the agreements that name them. None where none of those may be said.
#[must_use]
pub fn unanswered(plan: &Plan, open: &Unanswered) -> Option<String> {
    let agreements = open.agreements.iter().filter_map(|id| find(&plan.agreements, *id));
    let said = agreements
        .filter(|one| may_say(plan, one))
        .filter_map(phrases::said_what);
    let said: Vec<String> = said.map(|what| words::chat_line_open(&what)).collect();
    let hello = guard::unanswered_hello(&called(plan, open.person));
    (!said.is_empty()).then(|| format!("{hello}\n{}\n\n{}", said.join("\n"), guard::unanswered_ask()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::attention::attention;
    use crate::plan::going::note;
    use crate::plan::occurrence;
    use crate::plan::sample::example;

    fn monday() -> Day {
        Day::new(2026, 9, 14).unwrap()
    }

    #[test]
    fn a_week_says_what_who_and_when_and_no_more() {
        let mut plan = example(monday());
        for agreement in &mut plan.agreements {
            agreement.place = "PLEK".into();
            agreement.seen_by = "GEZIEN".into();
            agreement.plan_b = "PLANB".into();
        }
        for person in &mut plan.people {
            person.contact = "06 12345678".into();
            person.name = format!("{} Achternaam", person.name);
        }
        let now = occurrence::week(&plan, monday());
        let said = week(&plan, &now, None, true);
        assert!(
            said.text
                .starts_with("Deze week, 14 tot en met 20 september 2026\n\nmaandag 14 september\n")
        );
        assert!(said.text.contains("- 18.15 IJsbrand: IJsbrand brengt Sem"));
        assert!(said.text.contains("- 17.30 Şerife: Een van ons"), "{}", said.text);
        for withheld in ["PLEK", "GEZIEN", "PLANB", "06 1", "Achternaam"] {
            assert!(!said.text.contains(withheld), "{withheld}");
        }
        assert_eq!(said.left_out, 0, "what is not agreed has no day");
    }

    #[test]
    fn what_is_private_is_passed_over_and_counted_once() {
        let mut plan = example(monday());
        plan.agreements[7].private = true;
        assert_eq!(plan.agreements[7].what.split(' ').next(), Some("Zoë"));
        let now = occurrence::week(&plan, monday());
        let said = week(&plan, &now, None, false);
        assert!(said.text.starts_with("De week van 14 tot en met"));
        assert!(!said.text.contains("la in de keuken"));
        assert_eq!(said.left_out, 1);
        assert_eq!(falters(&plan, &plan.agreements[7]), None);
    }

    #[test]
    fn a_message_about_what_falters_holds_plan_b_and_no_reason() {
        let mut plan = example(monday());
        note(&mut plan.agreements[0], ProgressState::Not, monday(), false);
        plan.agreements[0].progress[0].reason = "REDEN".into();
        let said = falters(&plan, &plan.agreements[0]).unwrap();
        assert!(said.contains(&plan.agreements[0].what) && said.contains(&plan.agreements[0].plan_b));
        assert!(!said.contains("REDEN"));
    }

    #[test]
    fn who_did_not_answer_is_asked_by_first_name() {
        let plan = example(monday());
        let open = attention(&plan, monday()).unanswered;
        let said = unanswered(&plan, &open[0]).unwrap();
        assert!(said.starts_with("Hoi "), "{said}");
        assert!(no_reaction(&plan, &plan.agreements[16], monday()).is_some());
    }
}
