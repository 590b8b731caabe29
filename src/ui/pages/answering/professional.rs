//! A professional: one page with the conditions, the questions, their own part, what is open, and the plan as a whole.

use leptos::prelude::*;

use super::draft::Draft;
use super::verdict::verdict;
use super::{adding, dossier, respond};
use crate::export::reply::{answer_words, concerns, still_open};
use crate::plan::Plan;
use crate::plan::id::Id;
use crate::plan::situation::{Condition, Question};
use crate::plan::upkeep::Acceptance;
use crate::text::{self, conditions, phrases, pro_reply as words};
use crate::ui::erase::{IntoPiece, Piece};

/// The page of this reader.
pub(super) fn show(draft: Draft) -> Piece {
    let of_plan = draft.received(conditions_of);
    let conditions = of_plan
        .into_iter()
        .map(|(id, what, shown)| condition(draft, id, &what, shown));
    let questions = draft.received(|plan| plan.questions.iter().map(|one| question(plan, one)).collect::<Vec<_>>());
    let own: Vec<Id> = draft.received(|plan| {
        let agreements = plan.agreements.iter();
        agreements
            .filter(|one| concerns(one, draft.me))
            .map(|one| one.id)
            .collect()
    });
    let own: Vec<Piece> = own.into_iter().map(|id| respond::card(draft, id, None)).collect();
    let open = draft.received(still_open);
    let add = |title: &'static str, lead: &'static str| {
        view! {
            <section>
                <h2 class="utrecht-heading-2">{title}</h2>
                {(!lead.is_empty()).then(|| view! { <p class="hint">{lead}</p> })}
                <div class="stack">
                    {adding::worries(draft)}
                    {adding::help(draft)}
                    {adding::conditions(draft)}
                    {adding::questions(draft)}
                    {adding::well(draft)}
                </div>
            </section>
        }
        .piece()
    };
    let conditions = section(words::conditions(), conditions.collect(), words::conditions_none());
    let questions = section(words::questions(), questions, words::questions_none());
    // Before there is an agreement nobody is asked to stand behind a plan.
    if draft.received(Plan::is_before_agreements) {
        return view! {
            {add(words::before(), words::before_lead())}
            {questions}
            {conditions}
            {dossier::section(draft)}
        }
        .piece();
    }
    view! {
        {conditions}
        {questions}
        {section(words::your_part(), own, words::your_part_none())}
        {still_open_section(open)}
        <section>
            <h2 class="utrecht-heading-2">{words::whole()}</h2>
            <div class="card card--answer">
                {draft.received(|plan| earlier(plan, &plan.acceptances, words::plan_yes()))}
                {verdict(
                    draft,
                    None,
                    words::whole_legend().to_owned(),
                    [words::whole_yes(), words::whole_change(), words::whole_not_yet()],
                    false,
                )}
            </div>
        </section>
        {add(words::add(), "")}
        {dossier::section(draft)}
    }
    .piece()
}

fn section(title: &'static str, cards: Vec<Piece>, none: &'static str) -> Piece {
    let none = cards.is_empty().then(|| view! { <p class="hint">{none}</p> });
    let cards = (!cards.is_empty()).then(|| view! { <ul class="cards">{cards}</ul> });
    view! {
        <section>
            <h2 class="utrecht-heading-2">{title}</h2>
            {none}
            {cards}
        </section>
    }
    .piece()
}

fn still_open_section(open: Vec<String>) -> Piece {
    let none = open.is_empty();
    let lines: Vec<Piece> = open
        .into_iter()
        .map(|open| view! { <li dir="auto">{open}</li> }.piece())
        .collect();
    let body = if none {
        view! { <p>{words::open_none()}</p> }.piece()
    } else {
        view! { <p class="hint">{words::open_lead()}</p><ul class="open-list">{lines}</ul> }.piece()
    };
    view! {
        <section>
            <h2 class="utrecht-heading-2">{words::open_title()}</h2>
            {body}
        </section>
    }
    .piece()
}

/// The conditions as they were received, with their words for the question about them.
fn conditions_of(plan: &Plan) -> Vec<(Id, String, Piece)> {
    let conditions = plan.conditions.iter();
    conditions
        .map(|one| (one.id, phrases::beginning(&one.text, 90), received(plan, one)))
        .collect()
}

fn received(plan: &Plan, one: &Condition) -> Piece {
    let set_by_words = one.set_by_words.trim();
    let set_by = one.set_by.filter(|id| plan.person(*id).is_some());
    let tag = match (set_by, set_by_words.is_empty()) {
        (Some(person), _) => conditions::tag_of(&phrases::name_of(plan, person)),
        (None, false) => conditions::tag_of(set_by_words),
        (None, true) => conditions::tag().to_owned(),
    };
    let before = match (one.by, one.by_words.trim()) {
        (Some(day), _) => Some(conditions::before(&phrases::day_long(day))),
        (None, "") => None,
        (None, by) => Some(conditions::before_words(by)),
    };
    let line = |text: &str, say: fn(&str) -> String| {
        let text = text.trim();
        (!text.is_empty()).then(|| view! { <p class="card__meta" dir="auto">{say(text)}</p> })
    };
    view! {
        <p class="card__tags"><bdi class="tag tag--pro">{tag}</bdi></p>
        <h3 class="card__title" dir="auto">{one.text.trim().to_owned()}</h3>
        {before.map(|before| view! { <p class="card__meta" dir="auto">{before}</p> })}
        {line(&one.visible_by, words::seen_by)}
        {line(&one.family_says, words::family_says)}
        {answered_by(plan, one.id, &one.no_agreement_because)}
        {earlier(plan, &one.answers, words::answer_yes())}
    }
    .piece()
}

/// What was answered before, and by whom.
fn earlier(plan: &Plan, given: &[Acceptance], yes: &'static str) -> Vec<Piece> {
    let said = given.iter().filter_map(|given| {
        let who = given.person.filter(|id| plan.person(*id).is_some());
        let who = who.map_or_else(|| given.name.trim().to_owned(), |id| phrases::name_of(plan, id));
        let answer = answer_words(given, yes)?;
        Some(view! { <p class="card__meta" dir="auto">{words::earlier(&who, &answer)}</p> }.piece())
    });
    said.collect()
}

fn condition(draft: Draft, id: Id, what: &str, shown: Piece) -> Piece {
    let choices = [words::yes(), words::change(), words::not_yet()];
    view! {
        <li class="card card--condition card--answer">
            {shown}
            {verdict(draft, Some(id), words::enough(what), choices, true)}
        </li>
    }
    .piece()
}

/// A question, with its agreements a press away: they stand with the conditions as well.
fn question(plan: &Plan, one: &Question) -> Piece {
    let text = one.text.trim().to_owned();
    let count = plan.agreements_for(one.id).count();
    let answered = answered_by(plan, one.id, &one.no_agreement_because);
    if count == 0 {
        return view! {
            <li class="card">
                <h3 class="card__title" dir="auto">{text}</h3>
                {answered}
            </li>
        }
        .piece();
    }
    view! {
        <li>
            <details class="more more--card">
                <summary class="more__summary">
                    <span>
                        <span dir="auto">{text}</span>
                        " "
                        <span class="choice__hint">{words::question_answers(count)}</span>
                    </span>
                </summary>
                <div class="more__body">{answered}</div>
            </details>
        </li>
    }
    .piece()
}

/// The agreements that answer it, or that there is none yet.
fn answered_by(plan: &Plan, id: Id, because: &str) -> Piece {
    let because = because.trim();
    let agreements: Vec<Piece> = plan
        .agreements_for(id)
        .map(|one| {
            let what = phrases::said_what(one).unwrap_or_else(|| text::agreement::gap_what().to_owned());
            let who = phrases::said_who(plan, one).unwrap_or_else(|| text::agreement::gap_who().to_owned());
            let when = phrases::said_when(plan, one).unwrap_or_else(|| text::agreement::gap_when().to_owned());
            view! {
                <li>
                    <span dir="auto">{what}</span>
                    <span class="answered__meta"><bdi>{who}</bdi>" · "<bdi>{when}</bdi></span>
                </li>
            }
            .piece()
        })
        .collect();
    match (agreements.is_empty(), because) {
        (true, "") => view! { <p class="answered__none">{words::no_agreement()}</p> }.piece(),
        (true, because) => view! { <p dir="auto">{words::no_agreement_because(because)}</p> }.piece(),
        (false, _) => view! {
            <p class="card__meta">{words::answered_by()}</p>
            <ul class="answered">{agreements}</ul>
        }
        .piece(),
    }
}
