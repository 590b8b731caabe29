//! Columns, help tried before, questions and conditions, as the document shows them.

use leptos::prelude::*;

use super::{Owner, change, line, section, words};
use crate::plan::Plan;
use crate::plan::id::Id;
use crate::plan::progress::Asked;
use crate::plan::situation::{Column, Condition, Observation};
use crate::text::{self, phrases};

const COLUMNS: [(Column, Asked); 3] = [
    (Column::GoingWell, Asked::GoingWell),
    (Column::Worry, Asked::Worries),
    (Column::Needed, Asked::Needed),
];

fn name(plan: &Plan, id: Option<Id>) -> Option<String> {
    id.filter(|id| plan.person(*id).is_some())
        .map(|id| phrases::name_of(plan, id))
}

/// The three columns, beside each other where there is room.
pub(super) fn columns(plan: &Plan, owner: Owner) -> Option<AnyView> {
    if !COLUMNS
        .iter()
        .any(|(_, asked)| plan.has_answer(*asked) || plan.is_left_open(*asked))
    {
        return None;
    }
    let column = |(column, asked): &(Column, Asked)| {
        let items: Vec<_> = plan.column(*column).map(|said| observation(plan, said)).collect();
        let body = if items.is_empty() {
            view! { <p class="hint">{text::read::left_open()}</p> }.into_any()
        } else {
            view! { <ul>{items}</ul> }.into_any()
        };
        let title = phrases::question_title(*asked);
        view! { <section><h3>{title}</h3>{body}{change(owner, *asked)}</section> }
    };
    Some(
        view! {
            <section class="document__section">
                <h2 class="utrecht-heading-2">{text::read::situation()}</h2>
                <div class="columns-3">{COLUMNS.iter().map(column).collect_view()}</div>
            </section>
        }
        .into_any(),
    )
}

fn observation(plan: &Plan, said: &Observation) -> AnyView {
    let mut behind: Vec<String> = name(plan, said.by).into_iter().collect();
    if !said.since.trim().is_empty() {
        behind.push(said.since.trim().to_owned());
    }
    if !said.good_enough.trim().is_empty() {
        behind.push(text::read::good_enough(said.good_enough.trim()));
    }
    line(&said.text, &behind)
}

/// Help tried before.
pub(super) fn tried(plan: &Plan, owner: Owner) -> Option<AnyView> {
    let lines: Vec<_> = plan
        .tried
        .iter()
        .map(|help| line(&help.what, &[help.when.clone(), help.outcome.clone()]))
        .collect();
    let body = (!lines.is_empty()).then(|| view! { <ul>{lines}</ul> }.into_any());
    section(plan, Asked::Tried, text::read::tried(), owner, body)
}

/// The questions, numbered: agreements name them by these numbers' words.
pub(super) fn questions(plan: &Plan, owner: Owner) -> Option<AnyView> {
    let lines: Vec<_> = plan
        .questions
        .iter()
        .map(|question| {
            let side = question.asked_by.map(|asker| phrases::asker(asker).to_owned());
            let mut behind: Vec<String> = name(plan, question.person).or(side).into_iter().collect();
            if !question.no_agreement_because.trim().is_empty() {
                behind.push(text::read::no_agreement(question.no_agreement_because.trim()));
            }
            line(&question.text, &behind)
        })
        .collect();
    let body = (!lines.is_empty()).then(|| view! { <ol>{lines}</ol> }.into_any());
    section(plan, Asked::Questions, text::read::questions(), owner, body)
}

/// The conditions of a professional, apart from what the family wants.
pub(super) fn conditions(plan: &Plan, owner: Owner) -> Option<AnyView> {
    let cards: Vec<_> = plan.conditions.iter().map(|condition| card(plan, condition)).collect();
    let body = (!cards.is_empty()).then(|| view! { <ul class="cards">{cards}</ul> }.into_any());
    section(plan, Asked::Conditions, text::read::conditions(), owner, body)
}

fn card(plan: &Plan, condition: &Condition) -> AnyView {
    let by_words = condition.set_by_words.trim();
    let who = name(plan, condition.set_by).or_else(|| (!by_words.is_empty()).then(|| by_words.to_owned()));
    let title = who.map_or_else(
        || text::read::condition().to_owned(),
        |who| text::read::conditions_from(&who),
    );
    let mut facts: Vec<String> = Vec::new();
    facts.extend(condition.kind.map(|kind| phrases::condition_kind(kind).to_owned()));
    facts.extend(condition.by.map(|day| text::read::by(&phrases::day_short(day))));
    if !condition.by_words.trim().is_empty() {
        facts.push(condition.by_words.trim().to_owned());
    }
    if !condition.visible_by.trim().is_empty() {
        facts.push(condition.visible_by.trim().to_owned());
    }
    let says = condition.family_says.trim().to_owned();
    let no_agreement = condition.no_agreement_because.trim();
    let no_agreement = (!no_agreement.is_empty()).then(|| text::read::no_agreement(no_agreement));
    view! {
        <li class="card card--condition">
            <p class="card__meta" dir="auto">{title}</p>
            {words(&condition.text)}
            <p class="card__meta" dir="auto">{facts.join(" · ")}</p>
            {(!says.is_empty()).then(|| view! {
                <p class="card__text"><strong>{text::read::family_says()}</strong>": "<span dir="auto">{says}</span></p>
            })}
            {no_agreement.map(|why| view! { <p class="card__text" dir="auto">{why}</p> })}
        </li>
    }
    .into_any()
}
