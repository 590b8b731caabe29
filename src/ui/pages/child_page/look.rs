//! All of the page, to look at and to print.

use leptos::prelude::*;

use super::small::{part_words, speaks};
use super::{Desk, house};
use crate::plan::Plan;
use crate::plan::child::{ChildPage, House, Shown};
use crate::plan::id::Id;
use crate::route::ChildStep;
use crate::text::{child as words, child_reply, help, phrases};
use crate::ui::erase::{IntoPiece, Piece, redraw};
use crate::ui::parts::drawing::hung;
use crate::ui::parts::print_button::print_button;

pub(super) fn show(desk: Desk) -> Piece {
    let name = desk.name();
    let sheet = desk.read(|plan, page| {
        (
            page.clone(),
            seen_by(plan, page),
            speaks(plan, page.spokesperson),
            writer(plan, page),
        )
    });
    let body = view! {
        <section class="sheet child-sheet" aria-label=words::look() data-testid="sheet">
            <h2 class="child-sheet__title" dir="auto">{redraw(move || words::heading(&name.get()))}</h2>
            {redraw(move || sheet.with(|(page, seen, speaks, writer)| whole(page, seen, speaks.clone(), writer.clone())))}
            <p class="child-sheet__foot">{child_reply::not_your_fault_title()}". "{help::children_call()}</p>
        </section>
        <div class="flow no-print">
            <p class="hint">{words::print_note()}</p>
            {print_button(words::print(), "primary-action")}
        </div>
    }
    .piece();
    desk.frame(ChildStep::Look, words::look_lead(), body)
}

/// Who may see each part besides the child, in the order of the parts.
fn seen_by(plan: &Plan, page: &ChildPage) -> Vec<String> {
    let names = |part: Shown| {
        let others = plan.people.iter().filter(|one| page.child != Some(one.id));
        let seen: Vec<Id> = others
            .filter(|one| page.may_see(one.id, part))
            .map(|one| one.id)
            .collect();
        let names = phrases::names(plan, &seen);
        let names = if names.is_empty() {
            words::nobody_else().to_owned()
        } else {
            phrases::list(&names)
        };
        words::look_seen(&names)
    };
    page.parts().into_iter().map(names).collect()
}

fn writer(plan: &Plan, page: &ChildPage) -> Option<String> {
    Some(words::written_note(&speaks(plan, page.written_by)?))
}

fn whole(page: &ChildPage, seen: &[String], speaks: Option<String>, writer: Option<String>) -> Vec<Piece> {
    let of = |part: Shown| {
        let at = page.parts().iter().position(|one| *one == part);
        let words = at.and_then(|at| seen.get(at)).cloned().unwrap_or_default();
        view! { <p class="child-sheet__seen" dir="auto">{words}</p> }.piece()
    };
    let mut pieces: Vec<Piece> = Vec::new();
    for house in [House::Good, House::Worries, House::Dreams] {
        let said = page.words(house).trim().to_owned();
        let drawings: Vec<Piece> = page
            .drawings_in(house)
            .map(|(at, drawing)| view! { <div>{hung(drawing)}{of(Shown::Drawing(at))}</div> }.piece())
            .collect();
        if said.is_empty() && drawings.is_empty() {
            continue;
        }
        let title = match house {
            House::Good => words::good(),
            House::Worries => words::worries(),
            House::Dreams => words::dreams(),
        };
        let said = (!said.is_empty())
            .then(|| view! { <p class="said" dir="auto">{said}</p>{of(Shown::House(house))} }.piece());
        pieces.push(
            view! {
                <section class="child-sheet__house">
                    {house::picture(house)}
                    <h3>{title}</h3>
                    {said}
                    <div class="drawings">{drawings}</div>
                </section>
            }
            .piece(),
        );
    }
    let part = page.takes_part.map_or("", |part| part_words(part).0).to_owned();
    let rest = [
        (words::rule(), page.own_rule.trim().to_owned()),
        (words::whom(), page.whom_to_call.trim().to_owned()),
        (words::place(), page.where_to_go.trim().to_owned()),
        (words::takes_part(), part),
        (words::speaks(), speaks.unwrap_or_default()),
    ];
    let rest: Vec<Piece> = rest
        .into_iter()
        .filter(|(_, said)| !said.is_empty())
        .map(|(title, said)| view! { <h3>{title}</h3><p class="said" dir="auto">{said}</p> }.piece())
        .collect();
    if !rest.is_empty() {
        pieces.push(view! { <section>{rest}{of(Shown::Rest)}</section> }.piece());
    }
    if pieces.is_empty() {
        return vec![view! { <p>{words::look_empty()}</p> }.piece()];
    }
    pieces.extend(writer.map(|words| view! { <p class="hint" dir="auto">{words}</p> }.piece()));
    pieces
}
