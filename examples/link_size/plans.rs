//! Three plans to measure links with: 3, 18 and 40 agreements. Invented, and written apart from the priming text; a
//! test holds the two apart.

use familiegroepsplan::plan::Plan;
use familiegroepsplan::plan::agreement::{Agreement, AgreementKind, Doers, Topic};
use familiegroepsplan::plan::day::{Day, TimeOfDay};
use familiegroepsplan::plan::id::{Id, PlanId};
use familiegroepsplan::plan::person::{Person, Role};
use familiegroepsplan::plan::situation::{Asker, Condition, ConditionKind, Question};
use familiegroepsplan::plan::timing::{Event, Every, Span, Times, Weekdays, When};
use familiegroepsplan::plan::upkeep::{Review, ReviewMoment};

use super::texts;

/// A person: name, relation, role.
pub type PersonRow = (&'static str, &'static str, Role);

/// An agreement: what, how it is seen, what if not, who (numbers of people, from 0), when, which questions (from 0;
/// conditions follow the questions), what kind of agreement, topic.
pub type AgreementRow = (
    &'static str,
    &'static str,
    &'static str,
    &'static [usize],
    W,
    &'static [usize],
    AgreementKind,
    Option<Topic>,
);

/// When, in short.
#[derive(Clone, Copy)]
pub enum W {
    /// On these days (Monday is 0), every so many weeks, from and until as `hhmm`; 0 is none.
    Days(&'static [u8], u8, u16, u16),
    /// On workdays, from and until.
    Work(u16, u16),
    /// Every day, at.
    Daily(u16),
    /// So often in a span.
    Often(u32, Span),
    /// When this happens.
    If(&'static str),
    /// Around this moment.
    Around(&'static str),
    /// At every such event.
    At(Event),
    /// On that day, so many weeks after the plan was begun.
    Once(u32, u16),
    /// Always.
    Always,
}

/// What a plan is made of.
pub struct Rows {
    /// The random number of the plan.
    pub id: u64,
    /// Its name.
    pub name: &'static str,
    /// What is going on.
    pub why: &'static str,
    /// Where they want to be.
    pub goal: &'static str,
    /// The people.
    pub people: &'static [PersonRow],
    /// The questions, and who asks.
    pub questions: &'static [(&'static str, Asker)],
    /// The conditions.
    pub conditions: &'static [&'static str],
    /// The agreements.
    pub agreements: &'static [AgreementRow],
}

/// The plans, the smallest first.
pub fn all() -> [Plan; 3] {
    [&texts::SMALL, &texts::ORDINARY, &texts::LARGE].map(plan)
}

fn plan(rows: &Rows) -> Plan {
    let today = Day::new(2026, 9, 14).unwrap_or(Day(chrono::NaiveDate::MIN));
    let mut plan = Plan::new(PlanId(rows.id), today);
    plan.name = rows.name.into();
    plan.why = rows.why.into();
    plan.goal.now = rows.goal.into();
    for (name, relation, role) in rows.people {
        let id = plan.new_id();
        plan.people.push(Person {
            id,
            name: (*name).into(),
            relation: (*relation).into(),
            role: Some(*role),
            ..Person::default()
        });
    }
    let people: Vec<Id> = plan.people.iter().map(|person| person.id).collect();
    let professional = plan.people_who_are(Role::Professional).next().map(|person| person.id);
    let mut asked = Vec::new();
    for (text, asker) in rows.questions {
        let id = plan.new_id();
        asked.push(id);
        plan.questions.push(Question {
            id,
            text: (*text).into(),
            asked_by: Some(*asker),
            ..Question::default()
        });
    }
    for text in rows.conditions {
        let id = plan.new_id();
        asked.push(id);
        plan.conditions.push(Condition {
            id,
            text: (*text).into(),
            set_by: professional,
            kind: Some(ConditionKind::Do),
            ..Condition::default()
        });
    }
    for (what, seen_by, plan_b, who, moment, answers, kind, topic) in rows.agreements {
        let id = plan.new_id();
        let named = |list: &[Id], numbers: &[usize]| numbers.iter().filter_map(|at| list.get(*at).copied()).collect();
        plan.agreements.push(Agreement {
            id,
            what: (*what).into(),
            seen_by: (*seen_by).into(),
            plan_b: (*plan_b).into(),
            who: Some(Doers::People(named(&people, who))),
            when: Some(when(*moment, today)),
            answers: named(&asked, answers),
            kind: Some(*kind),
            topic: *topic,
            ..Agreement::default()
        });
    }
    plan.upkeep.guardian = people.get(3).copied();
    let id = plan.new_id();
    plan.reviews.push(Review {
        id,
        on: Some(ReviewMoment::AfterWeeks {
            weeks: 6,
            from: Some(today),
        }),
        ..Review::default()
    });
    plan
}

fn when(moment: W, today: Day) -> When {
    match moment {
        W::Days(days, every, from, until) => When::Weekly {
            days: Weekdays::from_iter(days.iter().filter_map(|day| chrono::Weekday::try_from(*day).ok())),
            every: Every::new(every).unwrap_or_default(),
            first: None,
            times: times(from, until),
        },
        W::Work(from, until) => When::Workdays {
            except: Weekdays::default(),
            times: times(from, until),
        },
        W::Daily(at) => When::Daily { times: times(at, 0) },
        W::Often(times, per) => When::AtLeast { times, per: Some(per) },
        W::If(words) => When::Trigger { words: words.into() },
        W::Around(words) => When::Moment { words: words.into() },
        W::At(event) => When::PerEvent {
            event: Some(event),
            words: String::new(),
        },
        W::Once(weeks, at) => When::OnDate {
            date: Some(today.plus_weeks(weeks)),
            times: times(at, 0),
        },
        W::Always => When::Always,
    }
}

fn times(from: u16, until: u16) -> Option<Times> {
    let time = |number: u16| {
        (number > 0)
            .then(|| TimeOfDay::new(number / 100, number % 100))
            .flatten()
    };
    (from > 0).then(|| Times {
        from: time(from),
        until: time(until),
    })
}
