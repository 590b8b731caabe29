//! The circle around the children: a picture, and the same as a list.

use crate::ui::erase::{IntoPiece, Piece, each, live, redraw};
use crate::ui::parts::show::Show;
use leptos::prelude::*;

use crate::audience::is_for_all;
use crate::plan::id::Id;
use crate::plan::person::{Nearness, Role};
use crate::plan::progress::Asked;
use crate::route::Page;
use crate::text::{self, phrases};
use crate::ui::parts::avatar::Avatar;
use crate::ui::parts::choices::Toggle;
use crate::ui::parts::circle_picture::CirclePicture;
use crate::ui::parts::fields::TextField;
use crate::ui::parts::more::More;
use crate::ui::parts::nearness_chips::NearnessChips;
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::person_card::{bind_person, link_id};
use crate::ui::parts::print_button::print_button;
use crate::ui::parts::save_state::SaveLine;
use crate::ui::session::{Session, use_session};

/// The circle around the children.
#[component]
pub fn CirclePage() -> impl IntoView {
    let session = use_session();
    let people = Signal::derive(move || session.href(Page::Ask(Asked::People)));
    let heading = session.read(|plan| {
        let children = plan.people_who_are(Role::Child).filter(|child| !child.left);
        let names = phrases::names(plan, &children.map(|child| child.id).collect::<Vec<_>>());
        if names.is_empty() {
            return text::circle::title().to_owned();
        }
        text::circle::heading(&phrases::list(&names))
    });
    let nobody = session.read(|plan| plan.around().next().is_none());
    view! {
        <PageFrame title=text::circle::title() heading back=(people, text::person::back()) class="page--circle">
            <p class="lead">{text::circle::lead()}</p>
            <Show when=move || nobody.get()>
                <div class="empty">
                    <p class="empty__title">{text::circle::empty_title()}</p>
                    <p>{text::circle::empty()}</p>
                </div>
            </Show>
            <CirclePicture />
            <RingList nearness=Some(Nearness::Close) />
            <RingList nearness=Some(Nearness::Around) />
            <RingList nearness=Some(Nearness::Far) />
            <RingList nearness=None />
            <section class="circle-desk">
                <More summary=text::circle::print_title()>{map_sheet(session)}</More>
            </section>
            <div class="step-nav">
                <a class="utrecht-button utrecht-button--primary-action" href=live(move || people.get())>
                    {text::circle::add_people()}
                </a>
                <SaveLine />
            </div>
        </PageFrame>
    }
}

/// The people of one ring; a ring without people has no heading either.
#[component]
fn RingList(
    /// Which ring; none for those of whom it is not said.
    nearness: Option<Nearness>,
) -> impl IntoView {
    let session = use_session();
    let ids = session.read(move |plan| plan.standing(nearness).map(|person| person.id).collect::<Vec<_>>());
    let title = nearness.map_or_else(text::circle::unknown, phrases::nearness);
    view! {
        {nearness.map(|near| view! {
            <Show when=move || ids.with(Vec::is_empty)>
                <p class="hint">{nobody_here(near)}</p>
            </Show>
        })}
        <Show when=move || !ids.with(Vec::is_empty)>
            <h2 class="utrecht-heading-3">{title}</h2>
            {nearness.is_none().then(|| view! { <p class="hint">{text::circle::unknown_hint()}</p> })}
            <ul class="cards cards--columns" aria-label=title>
                {each(ids, move |id| view! {
                    <Row id />
                })}
            </ul>
        </Show>
    }
}

/// One person, and how near they stand.
#[component]
fn Row(
    /// Who.
    id: Id,
) -> impl IntoView {
    let session = use_session();
    let name = session.read(move |plan| phrases::name_of(plan, id));
    let could = session.read(move |plan| plan.person(id).is_some_and(|one| one.nearness != Some(Nearness::Close)));
    view! {
        <li class="card card--person">
            <Avatar id name />
            <p class="card__title">
                <a id=link_id(id) href=live(move || session.href(Page::Person(id)))><bdi>{redraw(move || name.get())}</bdi></a>
            </p>
            {said(session, id)}
            <NearnessChips id named_by=link_id(id) />
            <Show when=move || could.get()>{nearer(session, id)}</Show>
        </li>
    }
}

/// A gentle question where nobody stands.
fn nobody_here(near: Nearness) -> &'static str {
    match near {
        Nearness::Close => text::circle::nobody_close(),
        Nearness::Around => text::circle::nobody_around(),
        Nearness::Far => text::circle::nobody_far(),
    }
}

fn said(session: Session, id: Id) -> Piece {
    let helps = session.read(move |plan| {
        plan.helps_in(id, true)
            .filter_map(phrases::said_what)
            .collect::<Vec<_>>()
    });
    let offers = session.read(move |plan| {
        plan.person(id)
            .map(|one| one.offers.trim().to_owned())
            .unwrap_or_default()
    });
    let lines = move || {
        let mut lines: Vec<Piece> = helps.with(|helps| {
            let line = |what: &String| view! { <li dir="auto">{what.clone()}</li> }.piece();
            helps.iter().map(line).collect()
        });
        let offers = offers.get();
        if !offers.is_empty() {
            lines.push(view! { <li dir="auto">{text::circle::offers(&offers)}</li> }.piece());
        }
        (!lines.is_empty()).then(|| view! { <ul class="circle-helps">{lines}</ul> })
    };
    redraw(lines).piece()
}

/// Whether somebody could come nearer, and how.
fn nearer(session: Session, id: Id) -> Piece {
    let could = bind_person(
        session,
        id,
        |one| one.could_come_nearer,
        |one, could| one.could_come_nearer = could,
    );
    let how = bind_person(
        session,
        id,
        |one| one.nearer_how.clone(),
        |one, how| one.nearer_how = how,
    );
    view! {
        <div class="circle-nearer">
            <Toggle label=text::circle::nearer().to_owned() bind=could />
            <Show when=move || could.get.get()>
                <TextField label=text::circle::nearer_how().to_owned() hint=text::circle::nearer_how_hint() bind=how />
            </Show>
        </div>
    }
    .piece()
}

/// One ring on paper: who stands there, and in what they help.
type RingOnPaper = (&'static str, Vec<(String, Vec<String>)>);

/// The map on one sheet for whoever sees it: without who was deliberately not invited, and only with what is for all.
fn map_sheet(session: Session) -> Piece {
    let rings = session.read(|plan| {
        let others = plan.map_for_others();
        let near = Nearness::ALL.iter().map(|near| (Some(*near), phrases::nearness(*near)));
        let rings = near
            .chain([(None, text::circle::unknown_on_paper())])
            .map(|(near, title)| {
                let people = others.standing(near).map(|one| {
                    let helps = plan
                        .helps_in(one.id, false)
                        .filter(|agreement| is_for_all(plan, agreement));
                    (
                        phrases::name_of(&others, one.id),
                        helps.filter_map(phrases::said_what).collect(),
                    )
                });
                (title, people.collect::<Vec<_>>())
            });
        rings
            .filter(|(_, people)| !people.is_empty())
            .collect::<Vec<RingOnPaper>>()
    });
    let person = |(name, helps): &(String, Vec<String>)| {
        let helps = (!helps.is_empty())
            .then(|| view! { <small class="document__behind" dir="auto">{helps.join(" · ")}</small> }.piece());
        view! { <li><span dir="auto">{name.clone()}</span>{helps}</li> }.piece()
    };
    let ring = move |(title, people): &RingOnPaper| {
        let people: Vec<Piece> = people.iter().map(person).collect();
        view! { <section><h3>{*title}</h3><ul>{people}</ul></section> }.piece()
    };
    view! {
        <p class="no-print">{text::circle::print_lead()}</p>
        {print_button(text::circle::print(), "secondary-action")}
        <section class="sheet circle-sheet" aria-label=text::circle::title() data-testid="sheet">
            <CirclePicture for_others=true />
            <div class="circle-sheet__rings">
                {redraw(move || rings.with(|rings| rings.iter().map(ring).collect::<Vec<_>>()))}
            </div>
        </section>
    }
    .piece()
}
