//! Wiping one plan or everything: what goes, what stays, and what was found when we looked.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{back, heading};
use crate::export::outline;
use crate::platform::{address, dom};
use crate::route::Route;
use crate::store::plans::{self, StoreError, Stored};
use crate::store::settings;
use crate::store::wipe::{self, Left};
use crate::text::{self, wipe as words};
use crate::ui::door::Door;
use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};
use crate::ui::parts::page::PageFrame;

/// What somebody is about to wipe.
#[derive(Clone, PartialEq)]
enum Asked {
    One(u32, String),
    All,
}

/// What is on the page.
#[derive(Clone, Copy)]
struct Wiping {
    door: Door,
    plans: RwSignal<Option<Result<Vec<Stored>, StoreError>>>,
    asked: RwSignal<Option<Asked>>,
    busy: RwSignal<bool>,
    failed: RwSignal<bool>,
    /// A plan that was wiped, by its name.
    gone: RwSignal<Option<String>>,
    /// Everything was wiped, and this was left.
    left: RwSignal<Option<Left>>,
}

impl Wiping {
    fn look(self) {
        spawn_local(async move {
            let found = plans::list().await;
            let _ = self.plans.try_set(Some(found));
        });
    }

    fn ask(self, what: Asked) {
        self.gone.set(None);
        self.failed.set(false);
        self.asked.set(Some(what));
        dom::after_paint(|| {
            dom::focus(".sure h2");
        });
    }

    fn one(self, key: u32, name: String) {
        self.busy.set(true);
        spawn_local(async move {
            let wiped = wipe::one(key).await;
            self.busy.set(false);
            self.asked.set(None);
            self.failed.set(wiped.is_err());
            if wiped.is_ok() {
                self.door.dropped(key);
                self.gone.set(Some(name));
            }
            self.look();
            dom::after_paint(dom::focus_heading);
        });
    }

    fn all(self) {
        self.busy.set(true);
        self.door.wiped();
        spawn_local(async move {
            let left = wipe::everything().await;
            self.busy.set(false);
            self.left.set(Some(left));
            address::replace(&Route::Start.href());
            dom::after_paint(dom::focus_heading);
        });
    }
}

pub(super) fn page() -> Piece {
    let wiping = Wiping {
        door: expect_context(),
        plans: RwSignal::new(None),
        asked: RwSignal::new(None),
        busy: RwSignal::new(false),
        failed: RwSignal::new(false),
        gone: RwSignal::new(None),
        left: RwSignal::new(None),
    };
    wiping.look();
    redraw(move || match (wiping.left.get(), wiping.asked.get()) {
        (Some(left), _) => done(left),
        (None, Some(asked)) => sure(wiping, asked),
        (None, None) => choose(wiping),
    })
    .piece()
}

fn list(texts: &[&'static str]) -> Piece {
    let items = texts.iter().map(|text| view! { <li>{*text}</li> }).collect_view();
    view! { <ul class="plain-list">{items}</ul> }.piece()
}

fn stays() -> Piece {
    view! {
        {heading(words::stays())}
        {list(&[words::stays_1(), words::stays_2(), words::stays_3(), words::stays_4()])}
    }
    .piece()
}

fn button(label: String, act: impl Fn() + 'static) -> Piece {
    view! {
        <button
            type="button"
            class="utrecht-button utrecht-button--secondary-action button--danger"
            on:click=on_press(move |_| act())
        >
            {label}
        </button>
    }
    .piece()
}

fn name_of(stored: &Stored) -> String {
    let name = stored.kept.as_ref().map(|kept| outline::title(&kept.plan));
    name.unwrap_or_else(|_| text::plans::nameless().to_owned())
}

fn choose(wiping: Wiping) -> Piece {
    let one = move |stored: &Stored| {
        let (key, name) = (stored.key, name_of(stored));
        let label = words::one_button(&name);
        view! { <li>{button(label, move || wiping.ask(Asked::One(key, name.clone())))}</li> }
    };
    let note = |words: &'static str| view! { <p class="hint">{words}</p> }.piece();
    let plans = move || {
        wiping.plans.with(|plans| match plans {
            _ if settings::left() => note(words::one_hidden()),
            None => text::general::part_opening().piece(),
            Some(Err(StoreError::Locked)) => note(words::one_locked()),
            Some(Err(_)) => note(text::plans::no_storage()),
            Some(Ok(plans)) if plans.is_empty() => note(words::one_none()),
            Some(Ok(plans)) => view! { <ul class="wipe-list">{plans.iter().map(one).collect_view()}</ul> }.piece(),
        })
    };
    view! {
        <PageFrame title=words::title() back=back()>
            <p class="lead">{words::lead()}</p>
            <p role="status">{redraw(move || wiping.gone.get().map(|name| words::one_done(&name)))}</p>
            <p role="alert">{redraw(move || wiping.failed.get().then(words::failed))}</p>
            {stays()}
            {heading(words::one())}
            {redraw(plans)}
            {heading(words::all())}
            <p>{words::all_what()}</p>
            <div class="button-row">{button(words::all_button().to_owned(), move || wiping.ask(Asked::All))}</div>
        </PageFrame>
    }
    .piece()
}

/// Is somebody sure? The page holds nothing else.
fn sure(wiping: Wiping, asked: Asked) -> Piece {
    let (question, yes) = match &asked {
        Asked::One(_, name) => (words::one_sure(name), words::one_yes()),
        Asked::All => (words::all_sure().to_owned(), words::all_yes()),
    };
    let go = move |_| {
        if wiping.busy.get_untracked() {
            return;
        }
        match &asked {
            Asked::One(key, name) => wiping.one(*key, name.clone()),
            Asked::All => wiping.all(),
        }
    };
    view! {
        <PageFrame title=words::title()>
            <section class="note note--warn sure" aria-labelledby="zeker">
                <h2 class="utrecht-heading-2" id="zeker" tabindex="-1" dir="auto">{question}</h2>
                <div class="button-row">
                    <button
                        type="button"
                        class="utrecht-button utrecht-button--primary-action button--danger"
                        on:click=on_press(go)
                    >
                        {redraw(move || if wiping.busy.get() { words::busy() } else { yes })}
                    </button>
                    <button
                        type="button"
                        class="utrecht-button utrecht-button--secondary-action"
                        on:click=on_press(move |_| {
                            if !wiping.busy.get_untracked() {
                                wiping.asked.set(None);
                                dom::after_paint(dom::focus_heading);
                            }
                        })
                    >
                        {words::keep()}
                    </button>
                </div>
            </section>
            {stays()}
        </PageFrame>
    }
    .piece()
}

fn done(left: Left) -> Piece {
    let title = if left.is_nothing() {
        words::done_title()
    } else {
        words::left_title()
    };
    let found = [
        (left.is_nothing(), words::done()),
        (left.plans, words::left_plans()),
        (left.settings, words::left_settings()),
        (left.app, words::left_app()),
    ];
    let found: Vec<_> = found
        .into_iter()
        .filter(|(holds, _)| *holds)
        .map(|(_, words)| words)
        .collect();
    view! {
        <PageFrame title=title>
            <div role="status">{list(&found)}</div>
            <p>{words::history()}</p>
            {stays()}
            <div class="button-row">
                <button
                    type="button"
                    class="utrecht-button utrecht-button--primary-action"
                    on:click=on_press(move |_| dom::reload())
                >
                    {words::again()}
                </button>
            </div>
        </PageFrame>
    }
    .piece()
}
