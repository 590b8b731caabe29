//! Something else instead of an agreement that somebody doubts about or cannot do.

use leptos::prelude::*;

use super::draft::Draft;
use super::respond;
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, Answer as Said, Doers};
use crate::plan::id::{Id, find, find_mut, take};
use crate::plan::timing::When;
use crate::platform::dom;
use crate::text::answering as words;
use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};
use crate::ui::parts::fields::TextField;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::show::Show;
use crate::ui::session::Bind;

/// Ties what is done in a proposal to a field.
pub(super) fn what(draft: Draft, id: Id) -> Bind<String> {
    draft.session.bind(
        move |plan| find(&plan.agreements, id).map(|it| it.what.clone()).unwrap_or_default(),
        move |plan, what| {
            if let Some(it) = find_mut(&mut plan.agreements, id) {
                it.what = what;
            }
        },
    )
}

/// Ties the moment of a proposal, in words, to a field.
pub(super) fn when(draft: Draft, id: Id) -> Bind<String> {
    draft.session.bind(
        move |plan| match find(&plan.agreements, id).and_then(|it| it.when.as_ref()) {
            Some(When::Words { words }) => words.clone(),
            _ => String::new(),
        },
        move |plan, words| {
            if let Some(it) = find_mut(&mut plan.agreements, id) {
                it.when = (!words.trim().is_empty()).then_some(When::Words { words });
            }
        },
    )
}

/// A proposal beside this agreement, by whoever answers.
fn propose(draft: Draft, beside: Id) -> Id {
    let me = draft.me;
    draft.session.change(|plan: &mut Plan| {
        let (answers, kind) = find(&plan.agreements, beside)
            .map(|it| (it.answers.clone(), it.kind))
            .unwrap_or_default();
        let make = |id| Agreement {
            id,
            who: Some(Doers::People(vec![me])),
            answers,
            kind,
            ..Agreement::default()
        };
        crate::plan::add(plan, |plan| &mut plan.agreements, make)
    })
}

/// Offers to propose something else, once somebody doubts or cannot.
pub(super) fn offer(draft: Draft, beside: Id) -> Piece {
    let session = draft.session;
    let said = respond::answer(draft, beside);
    let proposed = Memo::new(move |_| {
        let made = draft
            .instead
            .with(|made| made.iter().rev().find(|one| one.0 == beside).map(|one| one.1));
        made.filter(|id| session.plan.with(|plan| find(&plan.agreements, *id).is_some()))
    });
    let shown =
        Memo::new(move |_| proposed.get().is_some() || matches!(said.get.get(), Some(Said::Doubt | Said::Cannot)));
    let begin = move || {
        let id = propose(draft, beside);
        draft.instead.update(|made| made.push((beside, id)));
        dom::after_paint(move || {
            dom::focus(&format!("[id=\"{}\"] input", name(id)));
        });
    };
    view! {
        <Show when=move || shown.get()>
            {redraw(move || match proposed.get() {
                Some(id) => fields(draft, id),
                None => view! {
                    <button
                        type="button"
                        class="utrecht-button utrecht-button--secondary-action"
                        on:click=on_press(move |_| begin())
                    >
                        {words::instead()}
                    </button>
                }
                .piece(),
            })}
        </Show>
    }
    .piece()
}

fn name(id: Id) -> String {
    format!("voorstel-{id}")
}

fn fields(draft: Draft, id: Id) -> Piece {
    let remove = move || {
        draft.session.change(|plan| take(&mut plan.agreements, id));
        dom::focus("#inhoud");
    };
    view! {
        <div class="proposal" id=name(id) role="group" aria-label=words::proposal()>
            <TextField label=words::instead_what().to_owned() hint=words::instead_hint() bind=what(draft, id) />
            <TextField label=words::instead_when().to_owned() hint=words::instead_when_hint() bind=when(draft, id) />
            <button type="button" class="icon-button" on:click=on_press(move |_| remove())>
                <Icon glyph=Glyph::Trash /><span>{words::instead_remove()}</span>
            </button>
        </div>
    }
    .piece()
}
