//! The whole plan as a document to read and print. It shows one plan as it is now; what changes draws it anew.

mod agreements;
mod people;
mod situation;
mod upkeep;

use leptos::prelude::*;

use super::plan_card::plan_name;
use crate::plan::Plan;
use crate::plan::progress::Asked;
use crate::route::{Page, Route, Source};
use crate::text::{self, phrases};

/// Where the ways to change each part lead; none where the reader does not own the plan.
pub type Owner = Option<Source>;

/// A plan to read, with ways to change it for its owner.
pub fn document(plan: &Plan, owner: Owner) -> AnyView {
    let begun = plan.begun.map(|day| text::read::begun(&phrases::day_short(day)));
    let facts = [
        (text::read::goal_now(), &plan.goal.now),
        (text::read::goal_later(), &plan.goal.in_some_months),
        (text::read::goal_enough(), &plan.goal.good_enough),
    ];
    let facts = facts.into_iter().filter(|(_, words)| !words.trim().is_empty());
    let goal = plan
        .has_answer(Asked::Goal)
        .then(|| view! { <dl class="facts">{facts.map(fact).collect_view()}</dl> });
    view! {
        <article class="document">
            <header class="document__head">
                <h1 class="utrecht-heading-1" tabindex="-1" dir="auto">{plan_name(plan)}</h1>
                {begun.map(|begun| view! { <p class="document__date">{begun}</p> })}
            </header>
            {people::children(plan, owner)}
            {section(plan, Asked::Why, text::read::why(), owner, words(&plan.why))}
            {section(plan, Asked::MainQuestion, text::read::main_question(), owner, words(&plan.main_question))}
            {section(plan, Asked::Goal, text::read::goal(), owner, goal.map(IntoAny::into_any))}
            {people::others(plan, owner)}
            {situation::columns(plan, owner)}
            {situation::tried(plan, owner)}
            {situation::questions(plan, owner)}
            {situation::conditions(plan, owner)}
            {agreements::agreements(plan, owner)}
            {upkeep::upkeep(plan, owner)}
            {upkeep::signatures(plan)}
        </article>
    }
    .into_any()
}

/// A free text, as the family wrote it; nothing where nothing is written.
fn words(text: &str) -> Option<AnyView> {
    let text = text.trim().to_owned();
    (!text.is_empty()).then(|| view! { <p dir="auto">{text}</p> }.into_any())
}

/// One name and value.
fn fact((name, value): (&'static str, &String)) -> AnyView {
    let value = value.trim().to_owned();
    view! { <div><dt>{name}</dt><dd dir="auto">{value}</dd></div> }.into_any()
}

/// A section about one question. Left open on purpose, it says so; without a word it is not there at all.
fn section(plan: &Plan, asked: Asked, title: &'static str, owner: Owner, body: Option<AnyView>) -> Option<AnyView> {
    let body = match body {
        Some(body) => body,
        None if plan.is_left_open(asked) => view! { <p class="hint">{text::read::left_open()}</p> }.into_any(),
        None => return None,
    };
    Some(
        view! {
            <section class="document__section">
                <h2 class="utrecht-heading-2">{title}</h2>
                {body}
                {change(owner, asked)}
            </section>
        }
        .into_any(),
    )
}

/// The way to change what stands here.
fn change(owner: Owner, asked: Asked) -> Option<AnyView> {
    let source = owner?;
    Some(
        view! {
            <a class="document__change" href=Route::Plan(source, Page::Ask(asked)).href()>
                {text::read::change()}
                <span class="visually-hidden">": "{phrases::question_short(asked)}</span>
            </a>
        }
        .into_any(),
    )
}

/// A line of a list: what is said, and small words behind it.
fn line(said: &str, behind: &[String]) -> AnyView {
    let said = said.trim().to_owned();
    let behind: Vec<_> = behind
        .iter()
        .filter(|words| !words.trim().is_empty())
        .cloned()
        .collect();
    view! {
        <li>
            <span dir="auto">{said}</span>
            {(!behind.is_empty()).then(|| view! { <small class="document__behind" dir="auto">{behind.join(" · ")}</small> })}
        </li>
    }
    .into_any()
}
