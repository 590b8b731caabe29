//! How the family holds on to what works.

use leptos::prelude::*;

use super::editions;
use crate::plan::Plan;
use crate::plan::id::{Id, find};
use crate::plan::upkeep::Secure;
use crate::platform::clock;
use crate::route::{LookBackStep, Page};
use crate::text::{app, look_back, overview, phrases, secure as words};
use crate::ui::erase::{IntoPiece, Piece, each, live, on_press, redraw};
use crate::ui::parts::choices::Toggle;
use crate::ui::parts::fields::TextArea;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::more::More;
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::people_picker::PeoplePicker;
use crate::ui::parts::prompts::Prompts;
use crate::ui::parts::save_state::SaveLine;
use crate::ui::parts::show::Show;
use crate::ui::session::{Bind, Session, use_session};

/// Ties a field to the page. Whatever is written bears the day of today.
fn bind<V: PartialEq + Send + Sync + 'static>(
    session: Session,
    read: fn(&Secure) -> V,
    write: fn(&mut Secure, V),
) -> Bind<V> {
    session.bind(
        move |plan| read(&plan.secure),
        move |plan, value| {
            write(&mut plan.secure, value);
            plan.secure.on = None;
            if plan.secure != Secure::default() {
                plan.secure.on = Some(clock::today());
            }
        },
    )
}

pub(super) fn show() -> Piece {
    let session = use_session();
    let overview_page = Signal::derive(move || session.href(Page::Overview));
    let signs = bind(session, |one| one.signs.clone(), |one, text| one.signs = text);
    let then = bind(session, |one| one.then.clone(), |one, text| one.then = text);
    let notices = bind(session, |one| one.notices.clone(), |one, people| one.notices = people);
    let ring = bind(session, |one| one.ring.clone(), |one, people| one.ring = people);
    let on = session.read(|plan| plan.secure.on);
    let guardian = |plan: &Plan| plan.upkeep.guardian.into_iter().collect();
    let emergency = |plan: &Plan| plan.upkeep.emergency.iter().filter_map(|one| one.person).collect();
    view! {
        <PageFrame title=words::title() back=(overview_page, app::back_to_overview())>
            <p class="lead">{words::lead()}</p>
            {works(session)}
            <h2 class="utrecht-heading-2">{words::signs_title()}</h2>
            <TextArea label=words::signs_ask().to_owned() hint=words::signs_hint() bind=signs rows=3 />
            <Prompts
                summary=words::signs_prompts()
                prompts=vec![words::signs_prompt_1(), words::signs_prompt_2(), words::signs_prompt_3()]
            />
            <PeoplePicker legend=words::notices_ask().to_owned() bind=notices />
            {proposed(session, notices, guardian, words::take_guardian)}
            <TextArea label=words::then_ask().to_owned() hint=words::then_hint() bind=then rows=3 />
            <PeoplePicker legend=words::ring_ask().to_owned() bind=ring />
            {proposed(session, ring, emergency, words::take_emergency)}
            {redraw(move || on.get().map(|day| view! {
                <div class="note">
                    <p>{words::written_on()} " " {phrases::day_long(day)}"."</p>
                    <p>{words::in_plan()}</p>
                    <p><a href=live(move || session.href(Page::Read))>{overview::read()}</a></p>
                </div>
            }))}
            <div class="step-nav">
                <a class="utrecht-button utrecht-button--primary-action" href=live(move || session.href(Page::Overview))>
                    {look_back::done()}
                    <Icon glyph=Glyph::Next />
                </a>
                <SaveLine />
            </div>
        </PageFrame>
    }
    .piece()
}

/// What works: what people said goes well, to choose; the other agreements for who wants; and their own words.
fn works(session: Session) -> Piece {
    let before = editions::last(session);
    // What is chosen stays where it stands, so that pressing it moves nothing.
    let proposed = session.plan.with_untracked(|plan| {
        let mut ids = before.with_untracked(|before| plan.what_works(before.as_ref()));
        let kept = plan.secure.keep.iter().filter(|id| words_of(plan, **id).is_some());
        let more: Vec<Id> = kept.filter(|id| !ids.contains(id)).copied().collect();
        ids.extend(more);
        ids.retain(|id| words_of(plan, *id).is_some());
        ids
    });
    let others: Vec<Id> = session.plan.with_untracked(|plan| {
        let ids = plan.agreements.iter().map(|one| one.id);
        ids.filter(|id| !proposed.contains(id) && words_of(plan, *id).is_some())
            .collect()
    });
    let own = bind(session, |one| one.works.clone(), |one, text| one.works = text);
    let none = session
        .plan
        .with_untracked(|plan| !proposed.iter().any(|id| find(&plan.agreements, *id).is_some()));
    let (proposed, others) = (Signal::stored(proposed), Signal::stored(others));
    let tick = move |id| tick(session, id);
    view! {
        <h2 class="utrecht-heading-2">{words::works_title()}</h2>
        <p>{words::works_lead()}</p>
        {none.then(|| view! {
            <div class="note">
                <p>{words::nothing_proposed()}</p>
                <p>
                    <a href=live(move || session.href(Page::LookBack(LookBackStep::Begin)))>{look_back::title()}</a>
                </p>
            </div>
        }.piece())}
        <Show when=move || !proposed.with(Vec::is_empty)>
            <fieldset class="group">
                <legend class="group__legend">{words::proposed()}</legend>
                <div class="choice-list">{each(proposed, tick)}</div>
            </fieldset>
        </Show>
        <Show when=move || !others.with(Vec::is_empty)>
            <More summary=words::others()>
                <fieldset class="group">
                    <legend class="visually-hidden">{words::others()}</legend>
                    <div class="choice-list">{each(others, tick)}</div>
                </fieldset>
            </More>
        </Show>
        <TextArea label=words::own_words().to_owned() hint=words::own_words_hint() bind=own rows=2 />
    }
    .piece()
}

/// What an agreement, or something that goes well, says.
fn words_of(plan: &Plan, id: Id) -> Option<String> {
    let agreement = find(&plan.agreements, id).map(|one| &one.what);
    let text = agreement.or_else(|| find(&plan.observations, id).map(|one| &one.text))?;
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

fn tick(session: Session, id: Id) -> Piece {
    let label = session.read(move |plan| words_of(plan, id).unwrap_or_default());
    let keep = bind(session, |one| one.keep.clone(), |one, keep| one.keep = keep);
    let one = Bind {
        get: Signal::derive(move || keep.get.with(|keep| keep.contains(&id))),
        set: Callback::new(move |on: bool| {
            let mut all = keep.get.get_untracked();
            all.retain(|one| *one != id);
            if on {
                all.push(id);
            }
            keep.set.run(all);
        }),
    };
    view! { <Toggle label bind=one /> }.piece()
}

/// People who stand elsewhere in the plan already and are not chosen here, each as a button.
fn proposed(session: Session, bind: Bind<Vec<Id>>, who: fn(&Plan) -> Vec<Id>, say: fn(&str) -> String) -> Piece {
    let people = session.read(move |plan| {
        let here = |id: &Id| plan.person(*id).is_some_and(|person| !person.left);
        who(plan).into_iter().filter(here).collect::<Vec<_>>()
    });
    let open = Memo::new(move |_| {
        let chosen = bind.get.get();
        people
            .get()
            .into_iter()
            .filter(|id| !chosen.contains(id))
            .collect::<Vec<_>>()
    });
    let button = move |id: Id| {
        let name = session.plan.with_untracked(|plan| phrases::name_of(plan, id));
        let take = move || {
            let mut people = bind.get.get_untracked();
            people.push(id);
            bind.set.run(people);
        };
        view! {
            <button type="button" class="chip chip--add" on:click=on_press(move |_| take())>
                <Icon glyph=Glyph::Plus />
                <bdi>{say(&name)}</bdi>
            </button>
        }
        .piece()
    };
    view! { <div class="chips">{each(open, button)}</div> }.piece()
}
