//! The agreements as a table of who, what, when; on a phone each row is a card.

use leptos::prelude::*;

use super::{Owner, section};
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, AgreementKind};
use crate::plan::id::{Id, find};
use crate::plan::progress::Asked;
use crate::text::{self, phrases};

/// The agreements.
pub(super) fn agreements(plan: &Plan, owner: Owner) -> Option<AnyView> {
    let rows: Vec<_> = plan.agreements.iter().map(|agreement| row(plan, agreement)).collect();
    let body = (!rows.is_empty()).then(|| {
        view! {
            <table class="agreements">
                <thead>
                    <tr>
                        <th scope="col">{text::read::who()}</th>
                        <th scope="col">{text::read::what()}</th>
                        <th scope="col">{text::read::when()}</th>
                        <th scope="col">{text::read::seen_by()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
        .into_any()
    });
    section(plan, Asked::Agreements, text::read::agreements(), owner, body)
}

fn or_open(said: String) -> String {
    if said.is_empty() {
        text::read::open().to_owned()
    } else {
        said
    }
}

fn row(plan: &Plan, agreement: &Agreement) -> AnyView {
    let who = or_open(phrases::doers(plan, agreement.who.as_ref()));
    let what = or_open(agreement.what.trim().to_owned());
    let when = or_open(phrases::when(plan, agreement.when.as_ref()));
    let period = phrases::period(&agreement.period);
    let seen = agreement.seen_by.trim().to_owned();
    let checker = name(plan, agreement.checker).map(|name| format!("{}: {name}", text::read::checker()));
    let blank = seen.is_empty() && checker.is_none();
    view! {
        <tr>
            <th scope="row" data-label=text::read::who() dir="auto">{who}</th>
            <td data-label=text::read::what()>
                <span dir="auto">{what}</span>
                {below(plan, agreement)}
            </td>
            <td data-label=text::read::when() dir="auto">
                {when}
                {(!period.is_empty()).then(|| view! { <small class="document__behind">{period}</small> })}
            </td>
            <td data-label=text::read::seen_by() dir="auto" class:document__blank=blank>
                {seen}
                {checker.map(|checker| view! { <small class="document__behind">{checker}</small> })}
            </td>
        </tr>
    }
    .into_any()
}

fn name(plan: &Plan, id: Option<Id>) -> Option<String> {
    id.filter(|id| plan.person(*id).is_some())
        .map(|id| phrases::name_of(plan, id))
}

/// What else was agreed on it, in small words below.
fn below(plan: &Plan, agreement: &Agreement) -> AnyView {
    let helpers = phrases::list(&phrases::names(plan, &agreement.helpers));
    let answered = agreement.answers.iter().filter_map(|id| {
        let question = find(&plan.questions, *id).map(|question| question.text.trim());
        question.or_else(|| find(&plan.conditions, *id).map(|condition| condition.text.trim()))
    });
    let answered: Vec<&str> = answered.filter(|text| !text.is_empty()).collect();
    let facts = [
        (text::read::plan_b(), agreement.plan_b.trim().to_owned()),
        (text::read::helpers(), helpers),
        (text::read::place(), agreement.place.trim().to_owned()),
        (text::read::answers(), answered.join(" · ")),
    ];
    let facts = facts
        .into_iter()
        .filter(|(_, said)| !said.is_empty())
        .map(|(title, said)| {
            view! { <small class="document__behind"><strong>{title}</strong>": "<span dir="auto">{said}</span></small> }
        });
    let kind = match agreement.kind {
        Some(AgreementKind::AskedOfProfessional) => Some(text::read::asked_professional()),
        Some(AgreementKind::ChildRule) => Some(text::read::child_rule()),
        Some(AgreementKind::OwnCircle) | None => None,
    };
    let voices = agreement
        .voices
        .iter()
        .filter(|voice| !voice.words.trim().is_empty())
        .map(|voice| {
            let who = name(plan, voice.person).unwrap_or_else(|| text::read::someone().to_owned());
            let said = voice.words.trim().to_owned();
            view! { <small class="document__behind"><bdi>{who}</bdi>": "<span dir="auto">{said}</span></small> }
        });
    view! {
        {facts.collect_view()}
        {kind.map(|kind| view! { <small class="document__behind"><em>{kind}</em></small> })}
        {agreement.not_agreed.then(|| view! {
            <small class="document__behind"><strong>{text::read::not_agreed()}</strong></small>
        })}
        {voices.collect_view()}
    }
    .into_any()
}
