//! The story in words and pictures: the grown-ups write it together, the child reads it when all of them say yes.

use leptos::prelude::*;

use super::Desk;
use crate::export::sheet::picture::SET;
use crate::plan::Plan;
use crate::plan::id::Id;
use crate::plan::progress::Asked;
use crate::plan::story::{PanelKind, Story};
use crate::route::{ChildStep, Page};
use crate::text::{self, phrases, story as words};
use crate::ui::erase::{IntoPiece, Piece, each, live, on_press, redraw};
use crate::ui::parts::choices::{Chips, Toggle};
use crate::ui::parts::fields::TextArea;
use crate::ui::parts::more::More;
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::pictogram::{self, pictogram};
use crate::ui::parts::print_button::print_button;
use crate::ui::parts::save_state::SaveLine;
use crate::ui::parts::story::told;
use crate::ui::session::Bind;

type Said = fn() -> &'static str;

/// Every panel with what it asks and an example.
const PANELS: [(PanelKind, Said, Said); 5] = [
    (PanelKind::Happened, words::happened, words::happened_hint),
    (PanelKind::Worries, words::worries, words::worries_hint),
    (PanelKind::GrownUps, words::grown_ups, words::grown_ups_hint),
    (PanelKind::Stays, words::stays, words::stays_hint),
    (
        PanelKind::NotYourFault,
        words::not_your_fault,
        words::not_your_fault_hint,
    ),
];

impl Desk {
    fn story<T>(self, read: impl Fn(&Plan, &Story) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        let child = self.child;
        let blank = Story::default();
        self.session
            .read(move |plan| read(plan, plan.story_of(child).unwrap_or(&blank)))
    }

    fn change_story(self, change: impl FnOnce(&mut Story)) {
        let child = self.child;
        self.session.change(|plan| {
            if let Some(story) = plan.story_of_mut(child) {
                change(story);
            }
        });
    }
}

/// For the child. Closed, it shows nothing of what is in it.
pub(super) fn read(desk: Desk) -> Piece {
    let open = desk.story(|plan, story| story.is_open(plan).then(|| story.clone()));
    let back = Signal::derive(move || desk.href(ChildStep::Begin));
    let body = move || match open.get() {
        Some(story) => view! {
            {told(&story)}
            <div class="button-row no-print">
                {print_button(words::print(), "secondary-action")}
            </div>
        }
        .piece(),
        None => view! { <p class="note"><span>{words::not_yet()}</span></p> }.piece(),
    };
    view! {
        <PageFrame title=words::title_child() back=(back, text::child::back()) class="page--child">
            {redraw(body)}
        </PageFrame>
    }
    .piece()
}

/// For the grown-ups.
pub(super) fn make(desk: Desk) -> Piece {
    let name = desk.name();
    let heading = Signal::derive(move || words::heading_make(&name.get()));
    let back = Signal::derive(move || desk.session.href(Page::Ask(Asked::Children)));
    let panels: Vec<Piece> = PANELS
        .iter()
        .map(|(kind, asks, hint)| panel(desk, *kind, asks(), hint()))
        .collect();
    let adults = desk.adults();
    let chosen = desk.story(|_, story| story.adults.clone());
    let set = Callback::new(move |(id, on): (Id, bool)| {
        desk.change_story(|story| {
            story.adults.retain(|other| *other != id);
            if on {
                story.adults.push(id);
            }
        });
    });
    let state = desk.story(state);
    let is_open = desk.story(|plan, story| story.is_open(plan));
    let written = desk.story(|_, story| story.clone());
    view! {
        <PageFrame title=words::title_make() heading back=(back, text::person::back_children())>
            <p class="lead">{words::lead_make()}</p>
            {panels}
            <section class="flow">
                <h2 class="utrecht-heading-2">{words::adults()}</h2>
                <p>{words::adults_lead()}</p>
                <Chips
                    legend=words::adults_choose().to_owned()
                    options=adults
                    is_on=Callback::new(move |id| chosen.with(|chosen| chosen.contains(&id)))
                    set
                />
                <p class="hint">{words::yes_note()}</p>
                {each(chosen, move |id| yes(desk, id))}
                <p class=live(move || if is_open.get() { "note note--good" } else { "note" }) role="status">
                    <span>{redraw(move || state.get())}</span>
                </p>
            </section>
            <More summary=words::read()>{redraw(move || written.with(told))}</More>
            <div class="step-nav">
                <SaveLine />
            </div>
        </PageFrame>
    }
    .piece()
}

/// Whether it is open, or what it waits for.
fn state(plan: &Plan, story: &Story) -> String {
    let here = story.adults.iter().filter(|id| plan.person(**id).is_some());
    if here.clone().next().is_none() {
        return words::closed_nobody().to_owned();
    }
    if !story.is_written() {
        return words::closed_words().to_owned();
    }
    let waiting: Vec<Id> = here.filter(|id| !story.says_yes(**id)).copied().collect();
    if waiting.is_empty() {
        return words::open().to_owned();
    }
    words::closed_waiting(&phrases::list(&phrases::names(plan, &waiting)))
}

fn panel(desk: Desk, kind: PanelKind, asks: &'static str, hint: &'static str) -> Piece {
    let bind = Bind {
        get: desk.story(move |_, story| story.words(kind).to_owned()).into(),
        set: Callback::new(move |said| {
            desk.change_story(|story| {
                if let Some(panel) = story.panel_mut(kind) {
                    panel.words = said;
                }
            });
        }),
    };
    let picture = desk.story(move |_, story| story.panel(kind).and_then(|panel| panel.picture));
    let choose = move |chosen: u8| {
        let on = picture.get_untracked() != Some(chosen);
        desk.change_story(|story| {
            if let Some(panel) = story.panel_mut(kind) {
                panel.picture = on.then_some(chosen);
            }
        });
    };
    let one = move |number: u8| {
        let name = SET.get(usize::from(number)).map_or("", |drawn| pictogram::name(*drawn));
        view! {
            <button
                type="button"
                class="pad__stamp"
                aria-label=name
                title=name
                aria-pressed=live(move || (picture.get() == Some(number)).to_string())
                on:click=on_press(move |_| choose(number))
            >
                {SET.get(usize::from(number)).map(|drawn| pictogram(*drawn))}
            </button>
        }
        .piece()
    };
    view! {
        <section class="card flow">
            <TextArea label=asks.to_owned() hint bind rows=2 />
            <More summary=words::picture()>
                <div class="chips" role="group" aria-label=words::picture()>
                    {(0u8..).take(SET.len()).map(one).collect::<Vec<_>>()}
                </div>
            </More>
        </section>
    }
    .piece()
}

/// Somebody's own yes.
fn yes(desk: Desk, id: Id) -> Piece {
    let name = desk.session.read(move |plan| phrases::name_of(plan, id));
    let bind = Bind {
        get: desk.story(move |_, story| story.says_yes(id)).into(),
        set: Callback::new(move |on| desk.change_story(|story| story.set_yes(id, on))),
    };
    let before = desk.story(move |_, story| story.said_yes_before(id));
    let again = move || {
        before
            .get()
            .then(|| view! { <p class="hint">{words::yes_again(&name.get())}</p> })
    };
    view! {
        <div>
            <Toggle label=Signal::derive(move || words::yes_of(&name.get())) bind />
            <div role="status">{redraw(again)}</div>
        </div>
    }
    .piece()
}
