//! The agreements: who, what, when, how we see it, and small words for the rest.

use super::{Body, Line, Row, Section, facts, filled, line, name, section, titled};
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, AgreementKind};
use crate::plan::homes::Dwelling;
use crate::plan::id::find;
use crate::plan::progress::Asked;
use crate::text::{self, phrases};

/// The agreements.
pub(super) fn agreements(plan: &Plan) -> Option<Section> {
    section(plan, Asked::Agreements, text::read::agreements(), rows(plan, |_| true))
}

fn is_help(agreement: &Agreement) -> bool {
    agreement.kind == Some(AgreementKind::AskedOfProfessional)
}

fn rows(plan: &Plan, which: impl Fn(&Agreement) -> bool) -> Option<Body> {
    let agreements = plan.open_agreements().filter(|agreement| which(agreement));
    let rows: Vec<_> = agreements.map(|agreement| row(plan, agreement)).collect();
    (!rows.is_empty()).then_some(Body::Agreements(rows))
}

/// What the own circle does.
pub(super) fn own(plan: &Plan) -> Option<Section> {
    let rows = rows(plan, |agreement| !is_help(agreement));
    section(plan, Asked::Agreements, text::read::agreements(), rows)
}

/// What is asked of professionals.
pub(super) fn help(plan: &Plan) -> Option<Section> {
    Some(Section {
        title: text::form::eigen_kracht_help(),
        asked: Some(Asked::Agreements),
        body: rows(plan, is_help)?,
    })
}

/// Which professionals that takes, and where they work.
pub(super) fn needed(plan: &Plan) -> Option<Section> {
    let asked = |id| {
        let mut help = plan.open_agreements().filter(|agreement| is_help(agreement));
        help.any(|agreement| agreement.who.as_ref().is_some_and(|who| who.named().contains(&id)))
    };
    let people = plan.people.iter().filter(|person| asked(person.id));
    let lines = people.map(|person| {
        let about = [filled(&person.relation), filled(&person.organisation)];
        line(&phrases::name_of(plan, person.id), about)
    });
    Some(Section {
        title: text::form::eigen_kracht_needed(),
        asked: Some(Asked::Agreements),
        body: facts(lines.collect())?,
    })
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
    let voices = agreement.voices.iter().filter(|_| !agreement.voices_stay).map(|voice| {
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
