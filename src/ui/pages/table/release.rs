//! What of the private part may go into the plan: one agreement at a time, and it stays private unless they say so.

use leptos::prelude::*;

use super::pager::Pager;
use crate::plan::id::{Id, find};
use crate::route::TableStep;
use crate::text::{phrases, table as words};
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::pages::agreement::Handle;
use crate::ui::parts::choices::{OneOf, Toggle};
use crate::ui::session::{Bind, Session};

pub(super) fn show(session: Session) -> Piece {
    // Those that are private as the page opens: one that may go into the plan stays here to change their mind.
    let ids: Vec<Option<Id>> = session
        .plan
        .with_untracked(|plan| plan.private_agreements().map(|one| Some(one.id)).collect());
    let none = ids.is_empty();
    let pager = Pager::new(session, TableStep::Release, if none { vec![None] } else { ids });
    let one = move |thing: Option<Id>| match thing {
        Some(id) => agreement(session, pager, id),
        None => view! { <p class="lead">{words::release_none()}</p> }.piece(),
    };
    view! {
        {(!none).then(|| view! { <p class="lead">{words::release_lead()}</p> })}
        {pager.show(one)}
        {pager.nav(None)}
    }
    .piece()
}

fn agreement(session: Session, pager: Pager, id: Id) -> Piece {
    let handle = Handle { session, id };
    let said = session.plan.with_untracked(|plan| {
        let one = find(&plan.agreements, id)?;
        let about = [phrases::said_who(plan, one), phrases::said_when(plan, one)];
        let about: Vec<_> = about.into_iter().flatten().collect();
        let voices = one.voices.iter().filter(|voice| !voice.words.trim().is_empty());
        let voices = voices.map(|voice| {
            let name = voice.person.map_or_else(String::new, |id| phrases::name_of(plan, id));
            crate::text::beyond::said(&name, voice.words.trim())
        });
        Some((
            phrases::said_what(one).unwrap_or_else(|| crate::text::agreement::gap_what().to_owned()),
            about.join(" · "),
            one.not_agreed,
            voices.collect::<Vec<_>>(),
        ))
    });
    let Some((what, about, differs, voices)) = said else {
        return None::<&'static str>.piece();
    };
    let private = handle.bind(|it| it.private, |it, private| it.private = private);
    let bind = Bind {
        get: Signal::derive(move || Some(private.get.get())),
        set: Callback::new(move |choice: Option<bool>| private.set.run(choice.unwrap_or(true))),
    };
    let options = vec![
        (true, words::release_stay().to_owned(), String::new()),
        (false, words::release_go().to_owned(), String::new()),
    ];
    let along = handle.bind(|it| !it.voices_stay, |it, along| it.voices_stay = !along);
    let has_voices = !voices.is_empty();
    let voices: Vec<Piece> = voices
        .into_iter()
        .map(|said| view! { <li dir="auto">{said}</li> }.piece())
        .collect();
    view! {
        <section class="on-table" aria-labelledby="op-tafel">
            {pager.place()}
            <h2 class="on-table__text" id="op-tafel" tabindex="-1" dir="auto">{what}</h2>
            <p class="on-table__behind" dir="auto">{about}</p>
            {differs.then(|| view! { <p class="tag tag--warn">{words::differ_tag()}</p> })}
            {has_voices.then(|| view! { <ul>{voices}</ul> })}
        </section>
        <OneOf legend=words::release_legend().to_owned() options bind />
        {has_voices.then(|| view! { <Toggle label=words::release_voices().to_owned() bind=along /> })}
    }
    .piece()
}
