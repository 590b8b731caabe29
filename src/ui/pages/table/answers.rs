//! Professionals answer on the spot: are the agreements enough for what they ask.

use leptos::prelude::*;

use super::made::{Given, answer};
use super::pager::Pager;
use crate::plan::Plan;
use crate::plan::id::{Id, find};
use crate::plan::person::Role;
use crate::route::TableStep;
use crate::text::{phrases, table as words};
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::session::Session;

/// The professionals at the table; if nobody was named there, those of the plan.
fn professionals(plan: &Plan) -> Vec<Id> {
    let present = plan.at_table().map_or(&[][..], |sitting| &sitting.present);
    let people = plan.people_who_are(Role::Professional).filter(|person| !person.left);
    people
        .map(|person| person.id)
        .filter(|id| present.is_empty() || present.contains(id))
        .collect()
}

pub(super) fn show(session: Session) -> Piece {
    let ids: Vec<Option<Id>> = session
        .plan
        .with_untracked(|plan| plan.conditions.iter().map(|one| Some(one.id)).collect());
    let none = ids.is_empty();
    let pager = Pager::new(session, TableStep::Answers, if none { vec![None] } else { ids });
    let one = move |thing: Option<Id>| match thing {
        Some(id) => condition(session, pager, id),
        None => view! { <p class="lead">{words::answers_none()}</p> }.piece(),
    };
    view! {
        {(!none).then(|| view! { <p class="lead">{words::answers_lead()}</p> })}
        {pager.show(one)}
        {pager.nav(None)}
    }
    .piece()
}

fn condition(session: Session, pager: Pager, id: Id) -> Piece {
    let (text, agreed, people) = session.plan.with_untracked(|plan| {
        let text = find(&plan.conditions, id)
            .map(|one| one.text.clone())
            .unwrap_or_default();
        let agreed = plan.open_agreements().filter(|one| one.answers.contains(&id));
        let agreed: Vec<String> = agreed
            .map(|one| {
                let who = phrases::said_who(plan, one);
                let what = phrases::said_what(one).unwrap_or_default();
                who.map_or_else(|| what.clone(), |who| format!("{what} ({who})"))
            })
            .collect();
        (text, agreed, professionals(plan))
    });
    let nobody = people.is_empty();
    let answers: Vec<Piece> = people
        .into_iter()
        .map(|person| answer(session, Given::ToCondition(id), person))
        .collect();
    let agreed = if agreed.is_empty() {
        view! { <p class="on-table__behind">{words::answered_not()}</p> }.piece()
    } else {
        let lines: Vec<Piece> = agreed
            .into_iter()
            .map(|said| view! { <li dir="auto">{said}</li> }.piece())
            .collect();
        view! { <h3 class="on-table__kind">{words::answered_with()}</h3><ul>{lines}</ul> }.piece()
    };
    view! {
        <section class="on-table on-table--pro" aria-labelledby="op-tafel">
            {pager.place()}
            <h2 class="on-table__text" id="op-tafel" tabindex="-1" dir="auto">{text}</h2>
            {agreed}
        </section>
        {nobody.then(|| view! { <p class="hint">{words::answers_nobody()}</p> })}
        {answers}
    }
    .piece()
}
