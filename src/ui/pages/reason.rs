//! Name, why, main question, goal.

use leptos::prelude::*;

use crate::plan::progress::Asked;
use crate::route::{ApproachStep, Page};
use crate::text;
use crate::ui::erase::live;
use crate::ui::parts::fields::{TextArea, TextField};
use crate::ui::parts::question::Question;
use crate::ui::session::use_session;

/// What the plan is called.
#[component]
pub fn NamePage() -> impl IntoView {
    let session = use_session();
    let name = session.bind(|plan| plan.name.clone(), |plan, name| plan.name = name);
    view! {
        <Question asked=Asked::Name lead=text::reason::name_lead()>
            <TextField label=text::reason::name_label().to_owned() hint=text::reason::name_hint() bind=name />
            <p class="note note--private">{text::reason::stays_here()}</p>
            <p class="hint">
                {text::approach::name_line()}
                " "
                <a href=live(move || session.href(Page::Approach(ApproachStep::Choose)))>
                    {text::approach::overview_choose()}
                </a>
            </p>
        </Question>
    }
}

/// Why this plan.
#[component]
pub fn WhyPage() -> impl IntoView {
    let session = use_session();
    let why = session.bind(|plan| plan.why.clone(), |plan, why| plan.why = why);
    view! {
        <Question asked=Asked::Why lead=text::reason::why_lead()>
            <TextArea label=text::reason::why_label().to_owned() hint=text::reason::why_hint() bind=why rows=6 />
        </Question>
    }
}

/// The one question that looks ahead.
#[component]
pub fn MainQuestionPage() -> impl IntoView {
    let session = use_session();
    let question = session.bind(
        |plan| plan.main_question.clone(),
        |plan, text| plan.main_question = text,
    );
    view! {
        <Question asked=Asked::MainQuestion lead=text::reason::main_question_lead()>
            <TextArea
                label=text::reason::main_question_label().to_owned()
                hint=text::reason::main_question_hint()
                bind=question
                rows=3
            />
        </Question>
    }
}

/// Where the family wants to be.
#[component]
pub fn GoalPage() -> impl IntoView {
    let session = use_session();
    let now = session.bind(|plan| plan.goal.now.clone(), |plan, text| plan.goal.now = text);
    let later = session.bind(
        |plan| plan.goal.in_some_months.clone(),
        |plan, text| plan.goal.in_some_months = text,
    );
    let enough = session.bind(
        |plan| plan.goal.good_enough.clone(),
        |plan, text| plan.goal.good_enough = text,
    );
    view! {
        <Question asked=Asked::Goal lead=text::reason::goal_lead()>
            <TextArea label=text::reason::goal_now().to_owned() bind=now rows=3 />
            <TextArea label=text::reason::goal_later().to_owned() bind=later rows=3 />
            <TextArea
                label=text::reason::goal_enough().to_owned()
                hint=text::reason::goal_enough_hint()
                bind=enough
                rows=3
            />
        </Question>
    }
}
