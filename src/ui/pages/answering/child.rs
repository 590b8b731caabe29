//! A child: what they agreed together in large friendly cards, whom to call, and that it is not their fault.

use leptos::prelude::*;

use super::draft::Draft;
use super::respond;
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, Answer as Said};
use crate::plan::child::ChildPage;
use crate::plan::id::{Id, find};
use crate::text::{agreement, child, child_reply as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, live, on_press, redraw};
use crate::ui::parts::child_given::given;
use crate::ui::parts::fields::{TextArea, new_element_id};
use crate::ui::parts::help_numbers::for_a_child;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::more::More;
use crate::ui::parts::show::Show;

/// The page of this reader.
pub(super) fn show(draft: Draft) -> Piece {
    let ids: Vec<Id> = draft.received(|plan| plan.agreements.iter().map(|one| one.id).collect());
    let none = ids
        .is_empty()
        .then(|| view! { <p class="hint">{words::agreements_none()}</p> });
    let cards: Vec<Piece> = ids.into_iter().map(|id| card(draft, id)).collect();
    view! {
        <div class="kind-words">
            <Icon glyph=Glyph::Heart />
            <h2 class="kind-words__title">{words::not_your_fault_title()}</h2>
            <p>{words::not_your_fault()}</p>
        </div>
        {draft.received(given)}
        {own_page(draft)}
        <section>
            <h2 class="utrecht-heading-2">{words::agreements()}</h2>
            {none}
            <ul class="cards">{cards}</ul>
        </section>
        <section>
            <h2 class="utrecht-heading-2">{words::call()}</h2>
            {draft.received(whom)}
        </section>
    }
    .piece()
}

/// Their own page, to write on: what they change goes back with the answer.
fn own_page(draft: Draft) -> Option<Piece> {
    let me = draft.me;
    draft.received(|plan| plan.page_of(me).map(|page| page.id))?;
    let field =
        move |label: &'static str, read: fn(&ChildPage) -> &String, write: fn(&mut ChildPage) -> &mut String| {
            let bind = draft.session.bind(
                move |plan| plan.page_of(me).map(|page| read(page).clone()).unwrap_or_default(),
                move |plan, said| {
                    if let Some(page) = plan.page_of_mut(me) {
                        *write(page) = said;
                    }
                },
            );
            view! { <TextArea label=label.to_owned() bind rows=2 /> }.piece()
        };
    let fields = move || {
        vec![
            field(child::good(), |page| &page.good, |page| &mut page.good),
            field(child::worries(), |page| &page.worries, |page| &mut page.worries),
            field(child::dreams(), |page| &page.dreams, |page| &mut page.dreams),
            field(child::rule(), |page| &page.own_rule, |page| &mut page.own_rule),
        ]
    };
    Some(
        view! {
            <More summary=words::own_page()>
                <p class="hint">{words::own_page_hint()}</p>
                {fields()}
            </More>
        }
        .piece(),
    )
}

fn sentence(plan: &Plan, it: &Agreement) -> Piece {
    let what = phrases::said_what(it).unwrap_or_else(|| agreement::gap_what().to_owned());
    let parts = [phrases::said_who(plan, it), phrases::said_when(plan, it)];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    view! {
        <h3 class="card__title child-card__title" dir="auto">{what}</h3>
        <p class="card__meta" dir="auto">{parts.join(" · ")}</p>
    }
    .piece()
}

fn card(draft: Draft, id: Id) -> Piece {
    let Some((shown, mine, what)) = draft.received(|plan| {
        let it = find(&plan.agreements, id)?;
        let mine = respond::part_in(it, draft.me).is_some();
        Some((sentence(plan, it), mine, phrases::said_what(it).unwrap_or_default()))
    }) else {
        return view! { <li hidden=true></li> }.piece();
    };
    let answer = respond::answer(draft, id);
    let own = respond::own_words(draft, id);
    let talking = RwSignal::new(own.get.with_untracked(|own| !own.trim().is_empty()));
    let body = new_element_id();
    let controls = body.clone();
    let focus_in = format!("#{body} textarea");
    // A second press takes the answer back.
    let choice = move |said: Said, glyph: Glyph, label: &'static str| {
        let on = Memo::new(move |_| answer.get.get() == Some(said));
        view! {
            <button
                type="button"
                class="child-choice"
                aria-pressed=live(move || on.get().to_string())
                on:click=on_press(move |_| answer.set.run((!on.get_untracked()).then_some(said)))
            >
                <Icon glyph /><span>{label}</span>
            </button>
        }
    };
    let talk = move || {
        talking.update(|on| *on = !*on);
        if talking.get_untracked() {
            let selector = focus_in.clone();
            crate::platform::dom::after_paint(move || {
                crate::platform::dom::focus(&selector);
            });
        }
    };
    let thanks = move || (answer.get.get().is_some() || own.get.with(|own| !own.trim().is_empty())).then(words::thanks);
    view! {
        <li class="card card--answer child-card">
            {mine.then(|| view! { <p class="card__tags"><span class="tag tag--own">{words::with_you()}</span></p> })}
            {shown}
            <div class="child-choices" role="group" aria-label=words::answer(&what)>
                {choice(Said::Yes, Glyph::Check, words::yes())}
                {choice(Said::Cannot, Glyph::Close, words::no())}
                <button
                    type="button"
                    class="child-choice child-choice--wide"
                    aria-expanded=live(move || talking.get().to_string())
                    aria-controls=controls
                    on:click=on_press(move |_| talk())
                >
                    <Icon glyph=Glyph::Speech /><span>{words::say()}</span>
                </button>
            </div>
            <div id=body>
                <Show when=move || talking.get()>
                    <TextArea label=words::words().to_owned() bind=own rows=2 />
                </Show>
            </div>
            <p class="added" role="status">{redraw(thanks)}</p>
        </li>
    }
    .piece()
}

/// Whom a child can call and where to go: what the family let go along, and who always answers.
fn whom(plan: &Plan) -> Piece {
    let written = |text: &str| {
        let text = text.trim().to_owned();
        (!text.is_empty()).then(|| view! { <p class="child-say" dir="auto">{text}</p> }.piece())
    };
    let pages = plan.child_pages.iter();
    let said: Vec<Piece> = pages
        .flat_map(|page| [written(&page.whom_to_call), written(&page.where_to_go)])
        .chain([written(&plan.upkeep.child_can_turn_to)])
        .flatten()
        .collect();
    let contacts: Vec<Piece> = plan
        .upkeep
        .emergency
        .iter()
        .map(|contact| {
            let known = contact.person.filter(|id| plan.person(*id).is_some());
            let name = known.map_or_else(|| contact.name.trim().to_owned(), |id| phrases::name_of(plan, id));
            let note = contact.note.trim().to_owned();
            let note = (!note.is_empty()).then(|| view! { <p dir="auto">{note}</p> });
            let call = match contact.number_to_dial() {
                Some(number) => {
                    let href = format!("tel:{number}");
                    view! { <a class="tel-link" href=href><Icon glyph=Glyph::Phone />{words::call_person(&name)}</a> }
                        .piece()
                }
                None => view! { <p class="child-say" dir="auto">{name}</p> }.piece(),
            };
            view! { <li class="help-card">{note}{call}</li> }.piece()
        })
        .collect();
    view! {
        {said}
        <ul class="help-list">
            {contacts}
            {for_a_child()}
        </ul>
    }
    .piece()
}
