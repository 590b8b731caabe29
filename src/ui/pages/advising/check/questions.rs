//! Each question and each condition with its agreements; open where there are none yet.

use leptos::prelude::*;

use super::{fold, links_to, part, section};
use crate::advice::Coverage;
use crate::advice::coverage::Covered;
use crate::plan::Plan;
use crate::plan::id::{Id, find, find_mut};
use crate::plan::progress::Asked;
use crate::route::Page;
use crate::text::{self, check as words};
use crate::ui::erase::{IntoPiece, Piece, each, live, redraw};
use crate::ui::parts::fields::TextArea;
use crate::ui::session::{Bind, Session};

/// Questions of the family, or conditions.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Question,
    Condition,
}

impl Kind {
    fn covered(self, all: &Coverage) -> &[Covered] {
        match self {
            Self::Question => &all.questions,
            Self::Condition => &all.conditions,
        }
    }

    fn text(self, plan: &Plan, id: Id) -> String {
        let text = match self {
            Self::Question => find(&plan.questions, id).map(|one| one.text.trim()),
            Self::Condition => find(&plan.conditions, id).map(|one| one.text.trim()),
        };
        let text = text.filter(|text| !text.is_empty());
        text.unwrap_or(words::unwritten()).to_owned()
    }

    fn because(self, session: Session, id: Id) -> Bind<String> {
        session.bind(
            move |plan| {
                let because = match self {
                    Self::Question => find(&plan.questions, id).map(|one| &one.no_agreement_because),
                    Self::Condition => find(&plan.conditions, id).map(|one| &one.no_agreement_because),
                };
                because.cloned().unwrap_or_default()
            },
            move |plan, new| {
                let because = match self {
                    Self::Question => find_mut(&mut plan.questions, id).map(|one| &mut one.no_agreement_because),
                    Self::Condition => find_mut(&mut plan.conditions, id).map(|one| &mut one.no_agreement_because),
                };
                if let Some(because) = because {
                    *because = new;
                }
            },
        )
    }
}

pub(super) fn questions(session: Session, all: Memo<Coverage>) -> Piece {
    let loose = part(all, |all| all.without_question.clone());
    let has_questions = part(all, |all| !all.questions.is_empty());
    let has_conditions = part(all, |all| !all.conditions.is_empty());
    let body = move || {
        if has_questions.get() {
            return list(session, all, Kind::Question);
        }
        view! {
            <p>{words::questions_none()}</p>
            <p><a class="check-link" href=live(move || session.href(Page::Ask(Asked::Questions)))>{words::to_questions()}</a></p>
        }
        .piece()
    };
    let without = move || {
        let loose = loose.get();
        let any = !loose.is_empty() && (has_questions.get() || has_conditions.get());
        any.then(|| fold(words::loose(loose.len()), links_to(session, loose)))
    };
    let conditions = move || {
        has_conditions.get().then(|| {
            let list = list(session, all, Kind::Condition);
            section(words::conditions(), Some(words::conditions_hint()), list)
        })
    };
    let hint = words::questions_hint();
    view! {
        {section(words::questions(), Some(hint), view! { {redraw(body)} {redraw(without)} })}
        {redraw(conditions)}
    }
    .piece()
}

fn list(session: Session, all: Memo<Coverage>, kind: Kind) -> Piece {
    let ids = part(all, move |all| {
        kind.covered(all).iter().map(|one| one.id).collect::<Vec<_>>()
    });
    let rows = each(ids, move |id| one(session, all, kind, id));
    view! { <ul class="check-questions">{rows}</ul> }.piece()
}

fn one(session: Session, all: Memo<Coverage>, kind: Kind, id: Id) -> Piece {
    let covered = part(all, move |all| {
        kind.covered(all)
            .iter()
            .find(|one| one.id == id)
            .cloned()
            .unwrap_or_default()
    });
    let agreements = Memo::new(move |_| covered.with(|it| it.agreements.clone()));
    let status = Memo::new(move |_| {
        covered.with(|it| match (it.agreements.len(), it.explained) {
            (0, true) => ("status status--done", words::explained().to_owned()),
            (0, false) => ("status status--new", words::none().to_owned()),
            (count, _) => ("status status--done", words::count(count)),
        })
    });
    let text = session.read(move |plan| kind.text(plan, id));
    // What is open stands open; writing a reason must not fold it under somebody's hands.
    let open = covered.with_untracked(|it| it.agreements.is_empty() && !it.explained);
    let class = if kind == Kind::Condition {
        "more check-question check-question--condition"
    } else {
        "more check-question"
    };
    let because = kind.because(session, id);
    let body = move || {
        let agreements = agreements.get();
        if !agreements.is_empty() {
            return links_to(session, agreements);
        }
        if session.read_only {
            return because_said(because.get.get_untracked());
        }
        view! {
            <TextArea label=text::questions::no_agreement_because().to_owned() bind=because rows=2 />
            <p><a class="check-link" href=live(move || session.href(Page::Ask(Asked::Agreements)))>{words::to_agreements()}</a></p>
        }
        .piece()
    };
    view! {
        <li>
            <details class=class open=open>
                <summary class="more__summary">
                    <span class="check-question__text" dir="auto">{redraw(move || text.get())}</span>
                    <span class=live(move || status.get().0)>{redraw(move || status.get().1)}</span>
                </summary>
                <div class="more__body">{redraw(body)}</div>
            </details>
        </li>
    }
    .piece()
}

fn because_said(because: String) -> Piece {
    if because.trim().is_empty() {
        return view! { <p>{words::none()}</p> }.piece();
    }
    view! { <p>{text::questions::no_agreement_because()}</p> <p class="said" dir="auto">{because}</p> }.piece()
}
