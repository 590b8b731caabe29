//! Who is named in an agreement and did not say yes to it, with what they said.

use leptos::prelude::*;

use super::{fold, link_to, links_to, part, rows, section};
use crate::advice::Coverage;
use crate::advice::coverage::{NotYetYes, said_last};
use crate::plan::Plan;
use crate::plan::agreement::Answer;
use crate::plan::id::{Id, find};
use crate::text::{check as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, redraw};
use crate::ui::parts::person_names::with_names;
use crate::ui::session::Session;

pub(super) fn yes(session: Session, all: Memo<Coverage>) -> Piece {
    let open = part(all, |all| all.not_yet_yes.clone());
    let list = move || {
        let open = open.get();
        if open.is_empty() {
            return view! { <p class="note note--good">{words::yes_all()}</p> }.piece();
        }
        session.plan.with_untracked(|plan| {
            let spoken = open.iter().filter(|one| one.answer.is_some());
            let spoken: Vec<Piece> = spoken.map(|one| said(session, plan, one)).collect();
            let spoken = (!spoken.is_empty()).then(|| rows("check-rows", spoken));
            let silent = silent(plan, &open);
            let silent = (!silent.is_empty()).then(|| {
                let people = silent.len();
                let one = |(person, agreements): (Id, Vec<Id>)| {
                    let name = phrases::name_of(plan, person);
                    let links = links_to(session, agreements);
                    view! { <li class="check-row"><bdi class="check-row__name">{name}</bdi>{links}</li> }.piece()
                };
                let list: Vec<Piece> = silent.into_iter().map(one).collect();
                fold(
                    words::silent(people),
                    view! { <ul class="check-rows">{list}</ul> }.piece(),
                )
            });
            view! { {spoken} {silent} }.piece()
        })
    };
    section(words::yes(), Some(words::yes_hint()), redraw(list))
}

/// Who said nothing yet, in the order of the plan, with the agreements that name them.
fn silent(plan: &Plan, open: &[NotYetYes]) -> Vec<(Id, Vec<Id>)> {
    let of = |person: Id| -> Vec<Id> {
        let theirs = open.iter().filter(|one| one.person == person && one.answer.is_none());
        theirs.map(|one| one.agreement).collect()
    };
    let people = plan.people.iter().map(|person| (person.id, of(person.id)));
    people.filter(|(_, agreements)| !agreements.is_empty()).collect()
}

/// What somebody said instead of yes, in their own words.
fn said(session: Session, plan: &Plan, one: &NotYetYes) -> Piece {
    let say = if one.answer == Some(Answer::Doubt) {
        words::said_doubt
    } else {
        words::said_cannot
    };
    let name = phrases::name_of(plan, one.person);
    let own = find(&plan.agreements, one.agreement).and_then(|it| said_last(it, one.person));
    let own = own.map(|response| response.words.trim().to_owned());
    let own = own.filter(|own| !own.is_empty());
    view! {
        <li class="check-row">
            <p>{with_names(say, vec![name])}</p>
            {own.map(|own| view! { <p class="said" dir="auto">{own}</p> })}
            {link_to(session, one.agreement)}
        </li>
    }
    .piece()
}
