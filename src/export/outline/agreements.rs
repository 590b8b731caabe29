//! The agreements: who, what, when, how we see it, and small words for the rest.

use super::{Body, Line, Row, Section, filled, line, name, section, titled};
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, AgreementKind};
use crate::plan::homes::Dwelling;
use crate::plan::id::find;
use crate::plan::progress::Asked;
use crate::text::{self, phrases};

/// The agreements.
pub(super) fn agreements(plan: &Plan) -> Option<Section> {
    let rows: Vec<_> = plan.agreements.iter().map(|agreement| row(plan, agreement)).collect();
    let body = (!rows.is_empty()).then_some(Body::Agreements(rows));
    section(plan, Asked::Agreements, text::read::agreements(), body)
}

fn or_open(said: String) -> String {
    if said.is_empty() {
        text::read::open().to_owned()
    } else {
        said
    }
}

fn row(plan: &Plan, agreement: &Agreement) -> Row {
    let checker = name(plan, agreement.checker).map(|name| format!("{}: {name}", text::read::checker()));
    Row {
        who: or_open(phrases::doers(plan, agreement.who.as_ref())),
        what: Line {
            said: or_open(agreement.what.trim().to_owned()),
            behind: rest(plan, agreement),
        },
        when: line(
            &or_open(phrases::when(plan, agreement.when.as_ref())),
            [filled(&phrases::period(&agreement.period))],
        ),
        seen_by: line(&agreement.seen_by, [checker]),
    }
}

/// What else was agreed on it.
fn rest(plan: &Plan, agreement: &Agreement) -> Vec<String> {
    let helpers = phrases::list(&phrases::names(plan, &agreement.helpers));
    let answered = agreement.answers.iter().filter_map(|id| {
        let question = find(&plan.questions, *id).map(|question| question.text.trim());
        question.or_else(|| find(&plan.conditions, *id).map(|condition| condition.text.trim()))
    });
    let answered: Vec<&str> = answered.filter(|text| !text.is_empty()).collect();
    let kind = match agreement.kind {
        Some(AgreementKind::AskedOfProfessional) => Some(text::read::asked_professional()),
        Some(AgreementKind::ChildRule) => Some(text::read::child_rule()),
        Some(AgreementKind::OwnCircle) | None => None,
    };
    let voices = agreement.voices.iter().map(|voice| {
        let who = name(plan, voice.person).unwrap_or_else(|| text::read::someone().to_owned());
        titled(&who, &voice.words)
    });
    let parts = [
        titled(text::read::plan_b(), &agreement.plan_b),
        titled(text::read::helpers(), &helpers),
        titled(text::read::place(), &agreement.place),
        titled(text::homes_read::at_home_is(), &home(plan, agreement)),
        titled(text::read::answers(), &answered.join(" · ")),
        kind.map(str::to_owned),
        agreement.not_agreed.then(|| text::read::not_agreed().to_owned()),
    ];
    parts.into_iter().chain(voices).flatten().collect()
}

/// In which of two homes it takes place, where that home stands in the plan.
fn home(plan: &Plan, agreement: &Agreement) -> String {
    let home = agreement
        .home
        .filter(|home| *plan.dwelling(*home) != Dwelling::default());
    home.map(|home| phrases::homes::home_name(plan, home))
        .unwrap_or_default()
}
