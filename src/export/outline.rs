//! The outline of the document: every section of the plan in reading order, in words.
//!
//! What the family keeps among itself stands in none: it is read out, printed and left on tables.
//!
//! One outline serves the screen, paper and plain text, so that all three say the same. It holds words only: how a
//! list or a table looks is for whoever shows it.

mod agreements;
mod extra;
mod gathered;
mod homes;
mod order;
mod people;
mod situation;
mod upkeep;

#[cfg(test)]
mod tests;

use crate::approach::method;
use crate::plan::Plan;
use crate::plan::id::Id;
use crate::plan::progress::Asked;
use crate::text::{self, phrases};

/// The plan as a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    /// What the plan is called.
    pub title: String,
    /// When it was begun, in words.
    pub begun: Option<String>,
    /// Which version it is, since when, in words; none for a first version.
    pub version: Option<String>,
    /// The sections, in reading order.
    pub sections: Vec<Section>,
}

/// One section of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub title: &'static str,
    /// The question that it answers: where its owner can change it.
    pub asked: Option<Asked>,
    /// What stands in it.
    pub body: Body,
}

/// What stands in a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// A text of the family, as they wrote it.
    Text(String),
    /// Asked, and left open on purpose.
    LeftOpen,
    /// Names with what belongs to them.
    Facts(Vec<Line>),
    /// A list; in order where the order means something.
    List {
        /// Whether the order means something.
        ordered: bool,
        /// The things in the list.
        lines: Vec<Line>,
    },
    /// Three columns beside each other.
    Columns(Vec<Section>),
    /// A part of the working method, with sections of its own.
    Group(Vec<Section>),
    /// Conditions that somebody set, apart from what the family wants.
    Conditions(Vec<Line>),
    /// Agreements: who, what, when, how we see it.
    Agreements(Vec<Row>),
    /// Names to sign for. On paper only.
    Signatures(Vec<String>),
}

/// Something said, with small words behind it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// What is said.
    pub said: String,
    /// What belongs to it: who said it, since when.
    pub behind: Vec<String>,
}

/// One agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Who.
    pub who: String,
    /// What, and what else was agreed on it.
    pub what: Line,
    /// When, and for how long.
    pub when: Line,
    /// How we see it, and who keeps an eye on it.
    pub seen_by: Line,
}

impl Outline {
    /// The outline of this plan, in the order and under the words of its working method.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        Self {
            title: title(plan),
            begun: plan.begun.map(|day| text::read::begun(&phrases::day_short(day))),
            version: (plan.version > 0).then(|| phrases::version_since(plan.version, plan.version_from)),
            sections: order::sections(plan),
        }
    }
}

/// What the plan is called, where it has a name.
#[must_use]
pub fn title(plan: &Plan) -> String {
    filled(&plan.name).unwrap_or_else(|| text::plans::nameless().to_owned())
}

/// A section about one question. Left open on purpose, it says so; without a word it is not there at all. The working
/// method may call it something else.
fn section(plan: &Plan, asked: Asked, title: &'static str, body: Option<Body>) -> Option<Section> {
    let body = body.or_else(|| plan.is_left_open(asked).then_some(Body::LeftOpen))?;
    Some(Section {
        title: method(plan.approach).heading(asked).unwrap_or(title),
        asked: Some(asked),
        body,
    })
}

/// A text without the space around it, if there is any.
fn filled(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn words(text: &str) -> Option<Body> {
    filled(text).map(Body::Text)
}

fn line(said: &str, behind: impl IntoIterator<Item = Option<String>>) -> Line {
    Line {
        said: said.trim().to_owned(),
        behind: behind.into_iter().flatten().collect(),
    }
}

/// "Naam: waarde", if there is a value.
fn titled(title: &str, value: &str) -> Option<String> {
    filled(value).map(|value| format!("{title}: {value}"))
}

fn list(ordered: bool, lines: Vec<Line>) -> Option<Body> {
    (!lines.is_empty()).then_some(Body::List { ordered, lines })
}

fn facts(facts: Vec<Line>) -> Option<Body> {
    (!facts.is_empty()).then_some(Body::Facts(facts))
}

/// The name of somebody who still stands in the plan.
fn name(plan: &Plan, id: Option<Id>) -> Option<String> {
    id.filter(|id| plan.person(*id).is_some())
        .map(|id| phrases::name_of(plan, id))
}

/// Where the family wants to be. When it is good enough stands elsewhere where the method has a place for that.
fn goal(plan: &Plan) -> Option<Body> {
    let enough = if method(plan.approach).asks(Asked::BookEnds) {
        ""
    } else {
        plan.goal.good_enough.as_str()
    };
    let parts = [
        (text::read::goal_now(), plan.goal.now.as_str()),
        (text::read::goal_later(), plan.goal.in_some_months.as_str()),
        (text::read::goal_enough(), enough),
    ];
    let parts = parts
        .into_iter()
        .filter_map(|(title, said)| filled(said).map(|said| line(title, [Some(said)])));
    facts(parts.collect())
}
