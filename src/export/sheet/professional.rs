//! One page for a professional: are my conditions answered, what is asked of me, where do I answer.

use super::{running, what, when, who};
use crate::audience::{Part, Selection, make_share};
use crate::export::outline::{self, Line};
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, AgreementKind};
use crate::plan::day::Day;
use crate::plan::id::{Id, find};
use crate::plan::person::Role;
use crate::plan::sharing::Reader;
use crate::text::{phrases, read, sheet as words};

/// The sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Professional {
    /// What the plan is called.
    pub title: String,
    /// When it was made.
    pub made: String,
    /// The conditions, each with the agreements that answer it.
    pub conditions: Vec<Answered>,
    /// The questions.
    pub questions: Vec<Line>,
    /// What is asked of professionals.
    pub asked: Vec<Line>,
    /// Who can answer on it.
    pub answer: Vec<String>,
}

/// A condition with what answers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The condition.
    pub condition: Line,
    /// The agreements, or why there is none.
    pub agreements: Vec<Line>,
}

/// The professionals that a sheet can be for.
#[must_use]
pub fn professionals(plan: &Plan) -> Vec<Id> {
    let people = plan.people_who_are(Role::Professional);
    people.filter(|person| !person.left).map(|person| person.id).collect()
}

/// The sheet of this plan for one of them; none for somebody who does not stand in the plan.
///
/// It is made of a share as it would go out to them, so nothing private can be on it.
#[must_use]
pub fn professional(plan: &Plan, recipient: Option<Id>, today: Day) -> Professional {
    let plan = running(plan);
    let mut selection = Selection::suggested(&plan, Reader::Professional, recipient);
    selection.ticks.clear();
    // What is not on the sheet has no need to pass.
    for part in [
        Part::Why,
        Part::Goal,
        Part::GoingWell,
        Part::Worries,
        Part::Needed,
        Part::Facts,
    ] {
        selection.set(part, false);
    }
    if recipient.is_none() {
        // Not known for whom: then it is for none of those who may not see something.
        selection.also_for = professionals(&plan);
    }
    let (share, _) = make_share(&plan, &selection, 1, "", "", today);
    let (plan, to) = (&share.plan, share.to);
    let answer = to.map_or_else(|| professionals(plan), |to| vec![to]);
    Professional {
        title: outline::title(plan),
        made: words::made_on(&phrases::day_short(today)),
        conditions: conditions(plan),
        questions: questions(plan),
        asked: asked(plan),
        answer: answer.into_iter().map(|id| phrases::name_of(plan, id)).collect(),
    }
}

fn said(plan: &Plan, agreement: &Agreement) -> Line {
    let plan_b = agreement.plan_b.trim();
    let plan_b = (!plan_b.is_empty()).then(|| format!("{}: {plan_b}", words::plan_b()));
    Line {
        said: what(agreement),
        behind: [
            Some(format!("{} · {}", who(plan, agreement), when(plan, agreement))),
            plan_b,
        ]
        .into_iter()
        .flatten()
        .collect(),
    }
}

/// Who set it and by when on one line, and what the family says under it.
fn behind(set_by: Option<String>, by: Option<String>, family: Option<String>) -> Vec<String> {
    let head: Vec<_> = set_by
        .map(|who| read::conditions_from(&who))
        .into_iter()
        .chain(by)
        .collect();
    let head = (!head.is_empty()).then(|| head.join(" · "));
    head.into_iter().chain(family).collect()
}

fn conditions(plan: &Plan) -> Vec<Answered> {
    let conditions = plan
        .conditions
        .iter()
        .filter(|one| !one.text.trim().is_empty())
        .map(|one| {
            let set_by = one.set_by.filter(|id| plan.person(*id).is_some());
            let set_by = set_by.map(|id| phrases::name_of(plan, id));
            let set_by = set_by.or_else(|| Some(one.set_by_words.trim().to_owned()).filter(|words| !words.is_empty()));
            let by = one.by.map(|day| words::condition_by(&phrases::day_short(day)));
            let family = one.family_says.trim();
            let family = (!family.is_empty()).then(|| format!("{}: {family}", read::family_says()));
            let because = one.no_agreement_because.trim();
            let because = (!because.is_empty()).then(|| read::no_agreement(because));
            let mut agreements: Vec<_> = plan
                .agreements_for(one.id)
                .map(|agreement| said(plan, agreement))
                .collect();
            if agreements.is_empty() {
                agreements.push(Line {
                    said: because.clone().unwrap_or_else(|| words::no_agreement_yet().to_owned()),
                    behind: Vec::new(),
                });
            }
            Answered {
                condition: Line {
                    said: one.text.trim().to_owned(),
                    behind: behind(set_by, by, family),
                },
                agreements,
            }
        });
    conditions.collect()
}

fn questions(plan: &Plan) -> Vec<Line> {
    let questions = plan
        .questions
        .iter()
        .filter(|question| !question.text.trim().is_empty());
    let line = |text: &str| Line {
        said: text.trim().to_owned(),
        behind: Vec::new(),
    };
    let main = Some(plan.main_question.as_str()).filter(|text| !text.trim().is_empty());
    main.map(line)
        .into_iter()
        .chain(questions.map(|question| line(&question.text)))
        .collect()
}

/// What is asked of professionals; plan B stands with the condition, where it answers one.
fn asked(plan: &Plan) -> Vec<Line> {
    let asked = plan
        .agreements
        .iter()
        .filter(|one| one.kind == Some(AgreementKind::AskedOfProfessional));
    let short = |agreement: &Agreement| {
        let mut line = said(plan, agreement);
        if agreement.answers.iter().any(|id| find(&plan.conditions, *id).is_some()) {
            line.behind.truncate(1);
        }
        line
    };
    asked.map(short).collect()
}
