//! Which questions and conditions an agreement answers.

use leptos::prelude::*;

use super::handle::Handle;
use crate::plan::Plan;
use crate::plan::id::{Id, find};
use crate::plan::progress::Asked;
use crate::route::Page;
use crate::text;

/// Whether it is a condition, and its name.
type Answered = (bool, Id);

fn all(plan: &Plan) -> Vec<Answered> {
    let questions = plan.questions.iter().map(|question| (false, question.id));
    questions
        .chain(plan.conditions.iter().map(|condition| (true, condition.id)))
        .collect()
}

fn words(plan: &Plan, (is_condition, id): Answered) -> String {
    let words = if is_condition {
        find(&plan.conditions, id).map(|condition| condition.text.as_str())
    } else {
        find(&plan.questions, id).map(|question| question.text.as_str())
    };
    words
        .map(str::trim)
        .filter(|words| !words.is_empty())
        .unwrap_or(text::agreement::answers_unwritten())
        .to_owned()
}

/// Which questions and conditions it answers; none is fine too.
#[component]
pub(super) fn Answers(
    /// Which agreement.
    handle: Handle,
) -> impl IntoView {
    let session = handle.session;
    let list = session.read(all);
    let none = Memo::new(move |_| list.with(Vec::is_empty));
    let questions = move || session.href(Page::Ask(Asked::Questions));
    view! {
        {move || none.get().then(|| view! {
            <p class="hint">{text::agreement::answers_none()}</p>
            <p><a class="utrecht-link" href=questions>{text::agreement::answers_to_questions()}</a></p>
        })}
        <fieldset class="group" hidden=move || none.get()>
            <legend class="group__legend">{text::agreement::answers_legend()}</legend>
            <div class="choice-list">
                <For each=move || list.get() key=|one| *one let(one)>
                    <One handle one />
                </For>
            </div>
        </fieldset>
    }
}

#[component]
fn One(handle: Handle, one: Answered) -> impl IntoView {
    let (is_condition, id) = one;
    let bind = handle.bind(
        move |it| it.answers.contains(&id),
        move |it, on| {
            it.answers.retain(|other| *other != id);
            if on {
                it.answers.push(id);
            }
        },
    );
    let words = handle.session.read(move |plan| words(plan, one));
    let sort = if is_condition {
        text::agreement::answers_condition_hint()
    } else {
        text::agreement::answers_questions_hint()
    };
    view! {
        <label class="choice" class:choice--condition=is_condition class:choice--on=move || bind.get.get()>
            <input
                type="checkbox"
                class="utrecht-checkbox"
                prop:checked=move || bind.get.get()
                on:change:target=move |event| bind.set.run(event.target().checked())
            />
            <span class="choice__text">
                <span dir="auto">{move || words.get()}</span>
                " "
                <span class="choice__hint">{sort}</span>
            </span>
        </label>
    }
}
