//! The plan is read out, agreement by agreement. Whoever is named says in the room what they say to it.

use leptos::prelude::*;

use super::pager::Pager;
use crate::plan::agreement::Answer;
use crate::plan::id::{Id, find};
use crate::platform::clock;
use crate::route::TableStep;
use crate::text::{agreement as gaps, phrases, read, table as words};
use crate::ui::erase::{IntoPiece, Piece, each, redraw};
use crate::ui::pages::agreement::Handle;
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::fields::TextField;
use crate::ui::parts::show::Show;
use crate::ui::session::Session;

pub(super) fn show(session: Session) -> Piece {
    let ids: Vec<Option<Id>> = session
        .plan
        .with_untracked(|plan| plan.open_agreements().map(|one| Some(one.id)).collect());
    let none = ids.is_empty();
    let pager = Pager::new(session, TableStep::Present, if none { vec![None] } else { ids });
    let one = move |thing: Option<Id>| match thing {
        Some(id) => agreement(session, pager, id),
        None => view! { <p class="lead">{words::present_none()}</p> }.piece(),
    };
    view! {
        {(!none).then(|| view! { <p class="lead">{words::present_lead()}</p> })}
        {pager.show(one)}
        {pager.nav(None)}
    }
    .piece()
}

fn agreement(session: Session, pager: Pager, id: Id) -> Piece {
    let said = session.plan.with_untracked(|plan| {
        let one = find(&plan.agreements, id)?;
        let gap = |said: Option<String>, gap: &str| said.unwrap_or_else(|| gap.to_owned());
        let line = |title: &str, said: &str| (!said.trim().is_empty()).then(|| format!("{title}: {}", said.trim()));
        let mut behind: Vec<String> = vec![
            gap(phrases::said_who(plan, one), gaps::gap_who()),
            gap(phrases::said_when(plan, one), gaps::gap_when()),
        ];
        behind.extend(line(read::seen_by(), &one.seen_by));
        behind.extend(line(read::plan_b(), &one.plan_b));
        if one.not_agreed {
            behind.push(read::not_agreed().to_owned());
        }
        let voices = one.voices.iter().filter(|_| !one.voices_stay);
        behind.extend(voices.filter_map(|voice| {
            let name = voice
                .person
                .map_or_else(|| read::someone().to_owned(), |id| phrases::name_of(plan, id));
            line(&name, &voice.words)
        }));
        Some((gap(phrases::said_what(one), gaps::gap_what()), behind))
    });
    let Some((what, behind)) = said else {
        return None::<&'static str>.piece();
    };
    let behind: Vec<Piece> = behind
        .into_iter()
        .map(|said| view! { <p class="on-table__behind" dir="auto">{said}</p> }.piece())
        .collect();
    let asked = session.read(move |plan| {
        let one = find(&plan.agreements, id);
        one.map(|one| plan.asked_for_yes(one)).unwrap_or_default()
    });
    view! {
        <section class="on-table" aria-labelledby="op-tafel">
            {pager.place()}
            <h2 class="on-table__text" id="op-tafel" tabindex="-1" dir="auto">{what}</h2>
            {behind}
        </section>
        <h3 class="turn">{words::who_says()}</h3>
        {redraw(move || asked.with(Vec::is_empty).then(|| view! { <p class="hint">{words::nobody()}</p> }))}
        {each(asked, move |person| answer(session, id, person))}
    }
    .piece()
}

/// What one person says to it.
fn answer(session: Session, id: Id, person: Id) -> Piece {
    let handle = Handle { session, id };
    let name = session.plan.with_untracked(|plan| phrases::name_of(plan, person));
    let said = handle.bind(
        move |it| it.response_of(person).and_then(|response| response.answer),
        move |it, answer| it.respond(person, answer, clock::today()),
    );
    let own = handle.bind(
        move |it| {
            it.response_of(person)
                .map_or_else(String::new, |response| response.words.clone())
        },
        move |it, words| {
            if let Some(response) = it.responses.iter_mut().find(|response| response.person == person) {
                response.words = words;
            }
        },
    );
    let unsure = Memo::new(move |_| matches!(said.get.get(), Some(Answer::Doubt | Answer::Cannot)));
    let option = |answer, words: &str| (answer, words.to_owned(), String::new());
    let options = vec![
        option(Answer::Yes, words::yes()),
        option(Answer::Doubt, words::doubt()),
        option(Answer::Cannot, words::cannot()),
    ];
    let label = words::words_of(&name);
    view! {
        <OneOf legend=words::answer_of(&name) options bind=said inline=true />
        <Show when=move || unsure.get()>
            <TextField label=label.clone() bind=own />
        </Show>
    }
    .piece()
}
