//! What a professional answers, as plain text with fixed headings for their own file; and what is open in a plan.

use crate::change::number;
use crate::letter::{Share, writing};
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, Answer as Said};
use crate::plan::day::Day;
use crate::plan::filter::{self, open_points};
use crate::plan::id::Id;
use crate::plan::upkeep::{Acceptance, PlanAnswer};
use crate::text::phrases::{self, beginning, change::proposed};
use crate::text::{answer_back, pro_reply as words};

/// How much of an agreement is quoted to say which one is meant.
const LONGEST: usize = 90;

/// What has no answer yet in this plan, in friendly words. Nothing here is wrong.
#[must_use]
pub fn still_open(plan: &Plan) -> Vec<String> {
    let unanswered = |id: Id, because: &str| because.trim().is_empty() && plan.agreements_for(id).next().is_none();
    let conditions = plan.conditions.iter();
    let conditions = conditions.filter(|one| unanswered(one.id, &one.no_agreement_because));
    let questions = plan.questions.iter();
    let questions = questions.filter(|one| unanswered(one.id, &one.no_agreement_because));
    let agreements = plan.agreements.iter().filter_map(|one| {
        let open = open_points(plan, one);
        let what = quote(&one.what);
        match (open.who, open.when) {
            (true, true) => Some(words::open_both(&what)),
            (true, false) => Some(words::open_who(&what)),
            (false, true) => Some(words::open_when(&what)),
            (false, false) => None,
        }
    });
    conditions
        .map(|one| words::open_condition(&quote(&one.text)))
        .chain(questions.map(|one| words::open_question(&quote(&one.text))))
        .chain(agreements)
        .collect()
}

fn quote(text: &str) -> String {
    crate::text::change::quote(&beginning(text, LONGEST))
}

/// Whether this person does it, helps, keeps an eye on it or is one of everybody.
#[must_use]
pub fn concerns(agreement: &Agreement, id: Id) -> bool {
    agreement.who == Some(crate::plan::agreement::Doers::Everybody) || filter::names(agreement, id)
}

/// What somebody answers to the plan or to a condition, in words; none while they answer nothing.
#[must_use]
pub fn answer_words(given: &Acceptance, yes: &'static str) -> Option<String> {
    let own = given.words.trim();
    let said = match (given.answer?, own.is_empty()) {
        (PlanAnswer::Yes, true) => yes.to_owned(),
        (PlanAnswer::Yes, false) => format!("{yes} {own}"),
        (PlanAnswer::YesWithChange, true) => words::answer_change_plain().to_owned(),
        (PlanAnswer::YesWithChange, false) => words::answer_change(own),
        (PlanAnswer::NotYet, true) => words::answer_not_yet_plain().to_owned(),
        (PlanAnswer::NotYet, false) => words::answer_not_yet(own),
    };
    let by = given.by.filter(|_| given.answer == Some(PlanAnswer::NotYet));
    Some(match by {
        Some(day) => format!("{said} {}", words::answer_by(&phrases::day_long(day))),
        None => said,
    })
}

/// The answer as text. `copy` is the plan in which they answer, `own` their word to go with it.
#[must_use]
pub fn reply(share: &Share, copy: &Plan, own: &str, today: Option<Day>) -> String {
    let plan = &writing::finished(share, copy);
    let (name, organisation) = who_answers(share, copy);
    let signed = if organisation.is_empty() {
        name.clone()
    } else {
        format!("{name}, {organisation}")
    };
    let mut text = Text::default();
    text.line(words::text_title());
    let named = |say: fn(&str) -> String, value: &str| Some(value.trim()).filter(|value| !value.is_empty()).map(say);
    text.lines(named(words::text_plan, &plan.name));
    text.lines(named(words::text_from, &share.from));
    text.lines(share.on.map(|day| words::text_received(&phrases::day_long(day))));
    text.lines(named(words::text_by, &signed));
    text.lines(today.map(|day| words::text_on(&phrases::day_long(day))));

    // What they add themselves stands under its own heading.
    let received = |id: Id| id.author != share.share;
    text.heading(words::text_conditions());
    for one in plan.conditions.iter().filter(|one| received(one.id)) {
        text.line(&words::text_condition(one.text.trim()));
        let before = Some(one.by_words.trim().to_owned()).filter(|by| !by.is_empty());
        let before = one.by.map(phrases::day_long).or(before);
        text.lines(before.map(|before| words::text_before(&before)));
        text.agreements(plan, one.id, &one.no_agreement_because, true);
        let mine = one.answers.iter().find(|given| given.id.author == share.share);
        text.answer(mine.and_then(|given| answer_words(given, words::answer_yes())));
        text.line("");
    }
    text.heading(words::text_questions());
    for one in plan.questions.iter().filter(|one| received(one.id)) {
        text.line(&words::text_question(one.text.trim()));
        text.agreements(plan, one.id, &one.no_agreement_because, false);
        text.line("");
    }
    text.heading(words::text_own());
    let me = writing::speaker(share);
    for one in plan
        .agreements
        .iter()
        .filter(|one| received(one.id) && concerns(one, me))
    {
        text.agreement(plan, one);
        let response = one.responses.iter().find(|given| given.person == me);
        text.answer(response.and_then(|given| {
            let said = match given.answer {
                Some(Said::Yes) => words::part_yes(),
                Some(Said::Doubt) => words::part_doubt(),
                Some(Said::Cannot) => words::part_cannot(),
                None => "",
            };
            let said = format!("{said} {}", given.words.trim()).trim().to_owned();
            Some(said).filter(|said| !said.is_empty())
        }));
        text.line("");
    }
    text.heading(words::text_open());
    still_open(&share.plan)
        .iter()
        .for_each(|open| text.line(&format!("- {open}")));
    text.heading(words::text_whole());
    let whole = plan.acceptances.iter().find(|given| given.id.author == share.share);
    text.answer(whole.and_then(|given| answer_words(given, words::plan_yes())));
    text.heading(words::text_added());
    let who = if name.is_empty() { answer_back::you() } else { &name };
    for change in writing::said(share, copy) {
        let numbers = change.numbers();
        let added = change.path.len() == 1 && numbers != [number::ACCEPTANCES];
        if added || numbers == [number::PEOPLE, number::OFFERS] {
            text.line(&format!("- {}", proposed(plan, &change, who)));
        }
    }
    text.heading(words::text_words());
    text.lines(Some(own.trim().to_owned()).filter(|own| !own.is_empty()));
    text.close();
    text.written.trim_end().to_owned() + "\n"
}

/// Who answers, and where they work if the plan knows that.
fn who_answers(share: &Share, copy: &Plan) -> (String, String) {
    match writing::recipient(share).and_then(|id| copy.person(id)) {
        Some(person) => (phrases::name_of(copy, person.id), person.organisation.trim().to_owned()),
        None => (writing::given_name(share, copy).to_owned(), String::new()),
    }
}

#[derive(Default)]
struct Text {
    written: String,
    /// The last line is a heading.
    below_heading: bool,
}

impl Text {
    fn line(&mut self, line: &str) {
        self.written.push_str(line);
        self.written.push('\n');
        self.below_heading = false;
    }

    fn lines(&mut self, lines: impl IntoIterator<Item = String>) {
        lines.into_iter().for_each(|line| self.line(&line));
    }

    /// A heading. What stood above it and says nothing says so.
    fn heading(&mut self, heading: &str) {
        self.close();
        self.written.push('\n');
        self.line(heading);
        self.below_heading = true;
    }

    fn close(&mut self) {
        if self.below_heading {
            self.line(words::text_none());
        }
        let kept = self.written.trim_end().len();
        self.written.truncate(kept);
        self.written.push('\n');
    }

    fn answer(&mut self, answer: Option<String>) {
        let answer = answer.map(|answer| words::text_answer(&answer));
        self.line(answer.as_deref().unwrap_or(words::text_no_answer()));
    }

    /// The agreements that answer something, with who and when where that matters.
    fn agreements(&mut self, plan: &Plan, id: Id, because: &str, whole: bool) {
        let mut any = false;
        for one in plan.agreements_for(id) {
            if whole {
                self.agreement(plan, one);
            } else {
                self.line(&format!("- {}", words::text_agreement(one.what.trim())));
            }
            any = true;
        }
        let because = because.trim();
        if !because.is_empty() {
            self.line(&words::no_agreement_because(because));
        } else if !any {
            self.line(words::no_agreement());
        }
    }

    fn agreement(&mut self, plan: &Plan, one: &Agreement) {
        self.line(&format!("- {}", words::text_agreement(one.what.trim())));
        let who = phrases::said_who(plan, one).map(|who| words::text_who(&who));
        let when = phrases::said_when(plan, one).map(|when| words::text_when(&when));
        self.lines(who.into_iter().chain(when).map(|line| format!("  {line}")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::person::Person;
    use crate::plan::situation::{Condition, Question};
    use crate::plan::timing::When;

    fn share() -> Share {
        let mut plan = Plan {
            name: "Rust voor Jurre".into(),
            ..Plan::default()
        };
        let helper = plan.new_id();
        plan.people.push(Person {
            id: helper,
            name: "Fatoumata".into(),
            ..Person::default()
        });
        let condition = plan.new_id();
        plan.conditions.push(Condition {
            id: condition,
            text: "Jurre is op tijd op school.".into(),
            by: Day::new(2026, 12, 1),
            ..Condition::default()
        });
        let question = plan.new_id();
        plan.questions.push(Question {
            id: question,
            text: "Wie brengt Jurre?".into(),
            ..Question::default()
        });
        let agreement = plan.new_id();
        plan.agreements.push(Agreement {
            id: agreement,
            what: "Elke week langskomen".into(),
            who: Some(crate::plan::agreement::Doers::People(vec![helper])),
            when: Some(When::NotYetKnown),
            answers: vec![condition],
            ..Agreement::default()
        });
        Share {
            share: 9,
            from: "Samira".into(),
            to: Some(helper),
            on: Day::new(2026, 11, 20),
            plan,
            ..Share::default()
        }
    }

    #[test]
    fn the_text_has_every_heading_and_what_was_said() {
        let share = share();
        let mut copy = writing::begin(&share);
        let id = copy.new_id();
        copy.conditions[0].answers.push(Acceptance {
            id,
            answer: Some(PlanAnswer::NotYet),
            words: "maandag is nog open".into(),
            by: Day::new(2026, 12, 4),
            ..Acceptance::default()
        });
        let text = reply(&share, &copy, "Dank jullie wel.", Day::new(2026, 11, 24));
        assert_eq!(
            text,
            "ANTWOORD OP EEN FAMILIEGROEPSPLAN\n\
             Plan: Rust voor Jurre\n\
             Gekregen van: Samira\n\
             Gemaakt op: vrijdag 20 november 2026\n\
             Antwoord van: Fatoumata\n\
             Datum van het antwoord: dinsdag 24 november 2026\n\
             \n\
             VOORWAARDEN\n\
             Voorwaarde: Jurre is op tijd op school.\n\
             Voor: dinsdag 1 december 2026\n\
             - Afspraak: Elke week langskomen\n\
             \u{20} Wie: Fatoumata\n\
             Antwoord: nog niet, omdat: maandag is nog open (voor vrijdag 4 december 2026)\n\
             \n\
             VRAGEN\n\
             Vraag: Wie brengt Jurre?\n\
             Nog geen afspraak.\n\
             \n\
             WAT AAN MIJ IS GEVRAAGD\n\
             - Afspraak: Elke week langskomen\n\
             \u{20} Wie: Fatoumata\n\
             Nog geen antwoord.\n\
             \n\
             NOG OPEN\n\
             - Voor deze vraag is er nog geen afspraak: ‘Wie brengt Jurre?’\n\
             - Wanneer is dit? ‘Elke week langskomen’\n\
             \n\
             ANTWOORD OP HET HELE PLAN\n\
             Nog geen antwoord.\n\
             \n\
             WAT IK TOEVOEG\n\
             Niets.\n\
             \n\
             IN EIGEN WOORDEN\n\
             Dank jullie wel.\n"
        );
    }

    #[test]
    fn what_the_family_decided_to_leave_is_not_open() {
        let mut plan = share().plan;
        plan.questions[0].no_agreement_because = "dat regelen we zelf".into();
        plan.agreements[0].when = Some(When::Always);
        assert!(still_open(&plan).is_empty());
    }
}
