//! How much each person carries, and the three parts that the law names: counts, and bars for the eye.

use leptos::prelude::*;

use super::{part, rows, section};
use crate::advice::Coverage;
use crate::advice::coverage::Load;
use crate::plan::Plan;
use crate::text::{check as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, redraw};
use crate::ui::parts::person_names::with_names;
use crate::ui::session::Session;

pub(super) fn loads(session: Session, all: Memo<Coverage>) -> Piece {
    let loads = part(all, |all| (all.loads.clone(), all.agreements));
    let list = move || {
        let (loads, count) = loads.get();
        session.plan.with_untracked(|plan| {
            let list = loads.iter().map(|load| one(plan, load, count)).collect();
            rows("check-loads", list)
        })
    };
    let any = part(all, |all| !all.loads.is_empty());
    redraw(move || {
        any.get()
            .then(|| section(words::loads(), Some(words::loads_hint()), redraw(list)))
    })
    .piece()
}

fn one(plan: &Plan, load: &Load, all: usize) -> Piece {
    let (does, helps, of_all) = (load.does.to_string(), load.helps.to_string(), all.to_string());
    let say = move |name: &str| {
        if helps == "0" {
            words::does(name, &does, &of_all)
        } else {
            words::does_and_helps(name, &does, &of_all, &helps)
        }
    };
    let name = phrases::name_of(plan, load.person);
    view! {
        <li class="check-load">
            <p>{with_names(say, vec![name])}</p>
            // The words say it all; the bar is for the eye.
            <svg class="check-load__bar" viewBox=format!("0 0 {} 1", all.max(1)) preserveAspectRatio="none" aria-hidden="true">
                <rect class="check-load__done" width=load.does.to_string() height="1" />
                <rect class="check-load__helps" x=load.does.to_string() width=load.helps.to_string() height="1" />
            </svg>
        </li>
    }
    .piece()
}

pub(super) fn parts(all: Memo<Coverage>) -> Piece {
    let parts = part(all, |all| all.parts);
    let row = |title: &'static str, count: usize| {
        view! {
            <div class="check-counts__row">
                <dt>{title}</dt>
                <dd>{words::count(count)}</dd>
            </div>
        }
        .piece()
    };
    let list = move || {
        let parts = parts.get();
        view! {
            <dl class="check-counts">
                {row(words::parts_own(), parts.ourselves)}
                {row(words::parts_circle(), parts.with_our_circle)}
                {row(words::parts_help(), parts.professional_help)}
            </dl>
        }
    };
    section(words::parts(), Some(words::parts_hint()), redraw(list))
}
