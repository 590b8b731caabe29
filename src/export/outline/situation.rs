//! Columns, help tried before, questions and conditions, as the document says them.

use super::{Body, Line, Section, filled, line, list, name, section, titled};
use crate::export::reply::answer_words;
use crate::plan::Plan;
use crate::plan::progress::Asked;
use crate::plan::situation::{Column, Condition, Observation};
use crate::plan::upkeep::Acceptance;
use crate::text::{self, phrases};

const COLUMNS: [(Column, Asked); 3] = [
    (Column::GoingWell, Asked::GoingWell),
    (Column::Worry, Asked::Worries),
    (Column::Needed, Asked::Needed),
];

/// The three columns; none of them if nothing stands in any.
pub(super) fn columns(plan: &Plan) -> Option<Section> {
    if !COLUMNS
        .iter()
        .any(|(_, asked)| plan.has_answer(*asked) || plan.is_left_open(*asked))
    {
        return None;
    }
    let column = |(column, asked): (Column, Asked)| {
        let lines: Vec<_> = plan.column(column).map(|said| observation(plan, said)).collect();
        let body = list(false, lines).unwrap_or(Body::LeftOpen);
        Section {
            title: phrases::question_title(asked),
            asked: Some(asked),
            body,
        }
    };
    let columns = COLUMNS.into_iter().map(column).collect();
    Some(Section {
        title: text::read::situation(),
        asked: None,
        body: Body::Columns(columns),
    })
}

fn observation(plan: &Plan, said: &Observation) -> Line {
    let enough = filled(&said.good_enough).map(|enough| text::read::good_enough(&enough));
    line(&said.text, [name(plan, said.by), filled(&said.since), enough])
}

/// Help tried before.
pub(super) fn tried(plan: &Plan) -> Option<Section> {
    let lines = plan
        .tried
        .iter()
        .map(|help| line(&help.what, [filled(&help.when), filled(&help.outcome)]));
    section(plan, Asked::Tried, text::read::tried(), list(false, lines.collect()))
}

fn no_agreement(why: &str) -> Option<String> {
    filled(why).map(|why| text::read::no_agreement(&why))
}

/// The questions.
pub(super) fn questions(plan: &Plan) -> Option<Section> {
    let lines = plan.questions.iter().map(|question| {
        let side = question.asked_by.map(|asker| phrases::asker(asker).to_owned());
        let by = name(plan, question.person).or(side);
        line(&question.text, [by, no_agreement(&question.no_agreement_because)])
    });
    section(
        plan,
        Asked::Questions,
        text::read::questions(),
        list(true, lines.collect()),
    )
}

/// The conditions of a professional.
pub(super) fn conditions(plan: &Plan) -> Option<Section> {
    let lines: Vec<_> = plan.conditions.iter().map(|one| condition(plan, one)).collect();
    let body = (!lines.is_empty()).then_some(Body::Conditions(lines));
    section(plan, Asked::Conditions, text::read::conditions(), body)
}

/// "Ingrid: ja", with the day.
fn answered(plan: &Plan, given: &Acceptance) -> Option<String> {
    let who = name(plan, given.person).or_else(|| filled(&given.name))?;
    titled(&who, &answer_words(given, text::read::answer_enough())?)
}

fn condition(plan: &Plan, condition: &Condition) -> Line {
    let who = name(plan, condition.set_by).or_else(|| filled(&condition.set_by_words));
    line(
        &condition.text,
        [
            Some(who.map_or_else(
                || text::read::condition().to_owned(),
                |who| text::read::conditions_from(&who),
            )),
            condition.kind.map(|kind| phrases::condition_kind(kind).to_owned()),
            condition.by.map(|day| text::read::by(&phrases::day_short(day))),
            filled(&condition.by_words),
            titled(text::read::seen_by(), &condition.visible_by),
            titled(text::read::family_says(), &condition.family_says),
            no_agreement(&condition.no_agreement_because),
        ]
        .into_iter()
        .chain(condition.answers.iter().map(|given| answered(plan, given))),
    )
}
