//! What somebody says to an agreement: yes, in doubt, cannot, and their own words.

use leptos::prelude::*;

use super::draft::Draft;
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, Answer as Said, Doers, Response};
use crate::plan::id::{Id, find, find_mut};
use crate::plan::timing::When;
use crate::platform::clock;
use crate::text::{agreement, answering as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, redraw};
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::fields::TextArea;
use crate::ui::parts::show::Show;
use crate::ui::session::Bind;

fn response(plan: &Plan, agreement: Id, me: Id) -> Option<&Response> {
    let it = find(&plan.agreements, agreement)?;
    it.responses.iter().find(|one| one.person == me)
}

fn respond(plan: &mut Plan, agreement: Id, me: Id, write: impl FnOnce(&mut Response)) {
    let Some(it) = find_mut(&mut plan.agreements, agreement) else {
        return;
    };
    if !it.responses.iter().any(|one| one.person == me) {
        it.responses.push(Response {
            person: me,
            ..Response::default()
        });
    }
    if let Some(one) = it.responses.iter_mut().find(|one| one.person == me) {
        write(one);
        one.on = Some(clock::today());
    }
}

/// Their yes or no to this agreement.
pub(super) fn answer(draft: Draft, id: Id) -> Bind<Option<Said>> {
    let me = draft.me;
    draft.session.bind(
        move |plan| response(plan, id, me).and_then(|one| one.answer),
        move |plan, answer| respond(plan, id, me, |one| one.answer = answer),
    )
}

/// Their own words to this agreement.
pub(super) fn own_words(draft: Draft, id: Id) -> Bind<String> {
    let me = draft.me;
    draft.session.bind(
        move |plan| response(plan, id, me).map(|one| one.words.clone()).unwrap_or_default(),
        move |plan, words| respond(plan, id, me, |one| one.words = words),
    )
}

/// In what way this agreement asks something of somebody.
pub(super) fn part_in(agreement: &Agreement, id: Id) -> Option<&'static str> {
    let rota = match &agreement.when {
        Some(When::Rota { turns, .. }) if turns.contains(&id) => Some(words::turn()),
        Some(When::Rota { reserve, .. }) if *reserve == Some(id) => Some(words::reserve()),
        _ => None,
    };
    if agreement.who.as_ref().is_some_and(|who| who.named().contains(&id)) {
        Some(words::doer())
    } else if agreement.helpers.contains(&id) {
        Some(words::helper())
    } else if agreement.checker == Some(id) {
        Some(words::checker())
    } else {
        let everybody = agreement.who == Some(Doers::Everybody);
        rota.or(everybody.then(words::everybody))
    }
}

/// An agreement as it was received: what, who, when, where, and what if it does not work.
pub(super) fn sentence(plan: &Plan, it: &Agreement) -> Piece {
    let gap = |words: &'static str| view! { <span class="sentence__gap">{words}</span> }.piece();
    let or_gap =
        |said: Option<String>, words| said.map_or_else(|| gap(words), |said| view! { <bdi>{said}</bdi> }.piece());
    let line = |text: &str, say: fn(&str) -> String| {
        let text = text.trim();
        (!text.is_empty()).then(|| view! { <p class="card__meta" dir="auto">{say(text)}</p> })
    };
    view! {
        <h3 class="card__title" dir="auto">{or_gap(phrases::said_what(it), agreement::gap_what())}</h3>
        <p class="card__meta">
            {or_gap(phrases::said_who(plan, it), agreement::gap_who())}
            " · "
            {or_gap(phrases::said_when(plan, it), agreement::gap_when())}
        </p>
        {line(&it.place, words::place)}
        {line(&it.plan_b, words::plan_b)}
    }
    .piece()
}

/// An agreement that somebody answers. `below` stands under their answer.
pub(super) fn card(draft: Draft, id: Id, below: Option<Piece>) -> Piece {
    let Some((shown, part, legend)) = draft.received(|plan| {
        let it = find(&plan.agreements, id)?;
        let what = phrases::said_what(it).unwrap_or_default();
        Some((sentence(plan, it), part_in(it, draft.me), words::joins(&what)))
    }) else {
        return view! { <li hidden=true></li> }.piece();
    };
    let bind = answer(draft, id);
    let own = own_words(draft, id);
    let answered = Memo::new(move |_| bind.get.get().is_some());
    let options = vec![
        (Said::Yes, words::yes().to_owned(), String::new()),
        (Said::Doubt, words::doubt().to_owned(), String::new()),
        (Said::Cannot, words::cannot().to_owned(), String::new()),
    ];
    let before = draft.received(|plan| response(plan, id, draft.me).and_then(|one| one.answer));
    let thanks = move || match bind.get.get() {
        None => "",
        now if now == before => words::said_before(),
        Some(Said::Yes) => words::thanks_yes(),
        Some(Said::Doubt | Said::Cannot) => words::thanks_no(),
    };
    view! {
        <li class="card card--answer">
            {part.map(|part| view! { <p class="card__tags"><span class="tag tag--own">{part}</span></p> })}
            {shown}
            <OneOf legend=legend options=options bind hide_legend=true />
            <p class="added" role="status">{redraw(thanks)}</p>
            <Show when=move || answered.get()>
                <TextArea label=words::own_words().to_owned() hint=words::own_words_hint() bind=own rows=2 />
            </Show>
            {below}
        </li>
    }
    .piece()
}
