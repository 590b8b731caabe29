//! What became of the questions, and of the conditions.

use leptos::prelude::*;

use super::{finding, nav};
use crate::plan::agreement::ProgressState;
use crate::plan::id::{Id, find};
use crate::route::LookBackStep;
use crate::text::look_back as words;
use crate::ui::erase::{IntoPiece, Live, Piece, each, redraw};
use crate::ui::parts::fields::new_element_id;
use crate::ui::parts::show::Show;
use crate::ui::session::Session;

pub(super) fn show(session: Session) -> Piece {
    let main = session.read(|plan| plan.main_question.trim().to_owned());
    let questions = session.read(|plan| plan.questions.iter().map(|one| one.id).collect::<Vec<_>>());
    let conditions = session.read(|plan| plan.conditions.iter().map(|one| one.id).collect::<Vec<_>>());
    let is_empty = move || questions.with(Vec::is_empty) && conditions.with(Vec::is_empty);
    let question = move |id| {
        let heading = |id: String, text| view! { <h2 class="card__title" id=id dir="auto">{text}</h2> }.piece();
        card(
            session,
            id,
            "card",
            heading,
            (words::question_state(), words::question_words()),
        )
    };
    let condition = move |id| {
        let heading = |id: String, text| view! { <h3 class="card__title" id=id dir="auto">{text}</h3> }.piece();
        card(
            session,
            id,
            "card card--condition",
            heading,
            (words::condition_state(), words::condition_words()),
        )
    };
    view! {
        <p class="lead">
            {redraw(move || if is_empty() { words::no_questions() } else { words::questions_lead() })}
        </p>
        {redraw(move || {
            let main = main.get();
            (!main.is_empty()).then(|| view! {
                <div class="note note--warm">
                    <p>{words::main_question()}</p>
                    <p class="talk__main" dir="auto">{main}</p>
                </div>
            })
        })}
        <ul class="cards" hidden=move || questions.with(Vec::is_empty)>{each(questions, question)}</ul>
        <Show when=move || !conditions.with(Vec::is_empty)>
            <h2 class="utrecht-heading-2">{words::conditions()}</h2>
            <ul class="cards">{each(conditions, condition)}</ul>
        </Show>
        {nav(session, LookBackStep::Moods)}
    }
    .piece()
}

fn card(
    session: Session,
    id: Id,
    class: &'static str,
    heading: fn(String, Live<Piece>) -> Piece,
    (state, own): (&'static str, &'static str),
) -> Piece {
    let text = session.read(move |plan| {
        let question = find(&plan.questions, id).map(|one| &one.text);
        let text = question.or_else(|| find(&plan.conditions, id).map(|one| &one.text));
        text.map(|text| text.trim().to_owned()).unwrap_or_default()
    });
    let options = [
        (ProgressState::Well, words::yes()),
        (ProgressState::Partly, words::in_part()),
        (ProgressState::Not, words::not_yet_so()),
    ];
    // Every card asks the same: which question it is about goes before that for who cannot see it.
    let name = new_element_id();
    let labelled_by = name.clone();
    view! {
        <li class=class>
            <div class="flow" role="group" aria-labelledby=labelled_by>
                {heading(name, redraw(move || text.get()))}
                {finding::state(session, id, state, &options)}
                {finding::own_words(session, id, own, None)}
            </div>
        </li>
    }
    .piece()
}
