//! The app: which page stands there, and what happens between pages.

use crate::ui::erase::{IntoPiece, redraw};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::door::{self, Door, Shut, Unkept};
use super::pages::{self, general};
use super::parts::new_version::NewVersionBar;
use super::parts::topbar::Topbar;
use super::parts::undo_bar::UndoBar;
use super::rooms::Rooms;
use super::saving::SaveState;
use super::session::{Session, Undo};
use crate::document::{OpenError, Opened};
use crate::plan::Plan;
use crate::plan::id::PlanId;
use crate::platform::{address, clock, dom, random};
use crate::route::{Page, Route, Source};
use crate::seal::code::SecretKind;
use crate::store::plans::{self, Saved, StoreError};
use crate::store::wipe;

/// What came in by a link and is not kept yet. It lives in memory only.
#[derive(Clone, Copy)]
pub struct Received(pub RwSignal<Option<Result<Opened, OpenError>>>);

/// What can be undone outside a plan: a plan that was taken off this device.
#[derive(Clone, Copy)]
pub struct GeneralUndo(pub RwSignal<Option<Undo>>);

/// How the opening of a plan went.
#[derive(Clone, Copy)]
enum Opening {
    Busy,
    Open(Session),
    Missing,
    Broken(OpenError),
    NoStorage(StoreError),
}

/// What stands between the top bar and the foot.
#[derive(Clone, Copy, PartialEq)]
enum Shown {
    /// It is not known yet whether there is a lock.
    Wait,
    /// The lock.
    Lock(SecretKind),
    /// A page outside a plan.
    General,
    /// A page of a plan.
    Plan,
}

/// The app. `arrived` is the document that stood in the address when the app was opened, if one did.
#[component]
pub fn App(
    /// The fragment of the address as it was, before it was taken out.
    arrived: Option<String>,
) -> impl IntoView {
    let route = RwSignal::new(Route::parse(&address::fragment()));
    let received = Received(RwSignal::new(None));
    provide_context(received);
    provide_context(GeneralUndo(RwSignal::new(None)));
    let unfinished = pages::answering::Unfinished::new();
    provide_context(unfinished);
    let opening = RwSignal::new(Opening::Busy);
    let drafts = StoredValue::new(Vec::<(u32, Session)>::new());
    let plan = move || {
        let is_unkept =
            |session: Session| matches!(session.state.get_untracked(), SaveState::Saving | SaveState::Failed(_));
        let open = match opening.get_untracked() {
            Opening::Open(session) => is_unkept(session),
            _ => false,
        };
        open || drafts.with_value(|drafts| drafts.iter().any(|(_, session)| is_unkept(*session)))
    };
    let other = move || !unfinished.is_empty() || received.0.with_untracked(Option::is_some) && !door::is_letter_kept();
    let door = Door::new(Unkept {
        plan: Box::new(plan),
        other: Box::new(other),
    });
    provide_context(door);
    Effect::new(move |_| {
        received.0.track();
        door::letter_is_kept(false);
    });

    let receive = move |fragment: &str| {
        let opened = clock::timed("open-document", || crate::document::from_text(fragment));
        received.0.set(Some(opened));
        address::replace(&Route::Received.href());
        route.set(Route::Received);
    };
    let rooms = Rooms::fetch(arrived.is_some());
    provide_context(rooms);
    if let Some(fragment) = arrived {
        receive(&fragment);
    }
    // A link that is opened in a tab where the app is open already does not load the page anew.
    address::on_change(move |fragment| {
        if wipe::is_done() {
            return dom::reload();
        }
        if crate::document::is_document_fragment(&fragment) {
            receive(&fragment);
        } else {
            route.set(Route::parse(&fragment));
        }
    });

    // A draft gets its number while somebody types: the address changes then, and the page stays.
    let wanted = Memo::new(move |_| route.get().source());
    // A session outlives the effect that opens it: whoever looks at the help page meanwhile finds it as it was.
    let owner = Owner::current().unwrap_or_default();
    let shown = Memo::new(move |_| {
        let route = route.get();
        let needs_plans = match route {
            Route::Plan(source, _) => source != Source::Example,
            Route::Plans | Route::Coordinator | Route::Received | Route::Lock | Route::Copies => true,
            _ => false,
        };
        let here = if route.source().is_some() {
            Shown::Plan
        } else {
            Shown::General
        };
        match door.shut() {
            _ if !needs_plans => here,
            None => Shown::Wait,
            Some(Shut::Locked(kind)) => Shown::Lock(kind),
            Some(Shut::Hidden) => Shown::General,
            Some(Shut::No) => here,
        }
    });
    Effect::new(move |_| {
        if let (Some(source), Shown::Plan) = (wanted.get(), shown.get()) {
            open(source, opening, drafts, &owner);
        }
    });
    Effect::new(move |_| {
        let Some(key) = door.last_dropped() else { return };
        let is_it = |session: Session| session.source.get_untracked() == Source::Stored(key);
        if matches!(opening.get_untracked(), Opening::Open(session) if is_it(session)) {
            opening.set(Opening::Busy);
        }
        drafts.update_value(|drafts| drafts.retain(|(_, session)| !is_it(*session)));
    });
    let busy = Memo::new(move |_| wanted.get().is_some() && matches!(opening.get(), Opening::Busy));
    Effect::new(move |before: Option<(Route, bool, Shown)>| {
        let now = (route.get(), busy.get(), shown.get());
        if before.is_some_and(|before| before != now) {
            dom::after_paint(dom::focus_heading);
        }
        now
    });

    let page = Memo::new(move |_| match route.get() {
        Route::Plan(_, page) => page,
        _ => Page::Overview,
    });
    // Where somebody writes or reads what came in, a new version of the app waits.
    let quiet = Memo::new(move |_| {
        let place = matches!(
            route.get(),
            Route::Start | Route::Plans | Route::Coordinator | Route::About
        );
        place && unfinished.is_empty() && received.0.with(Option::is_none)
    });
    let general_route = Memo::new(move |_| match route.get() {
        // What is hidden looks like the first page.
        Route::Plan(..) => Route::Start,
        Route::Plans | Route::Coordinator | Route::Lock | Route::Copies if door.shut() == Some(Shut::Hidden) => {
            Route::Start
        }
        route => route,
    });
    view! {
        <div class="app">
            <Topbar />
            <NewVersionBar quiet />
            {redraw(move || match shown.get() {
                Shown::Wait => general::opening().piece(),
                Shown::Lock(kind) => rooms.lock(kind),
                Shown::General => view! { <GeneralHost route=general_route rooms /> }.piece(),
                Shown::Plan => match opening.get() {
                    Opening::Busy => general::opening().piece(),
                    Opening::Missing => general::missing().piece(),
                    Opening::Broken(error) => general::broken(error).piece(),
                    Opening::NoStorage(error) => general::no_storage(error).piece(),
                    Opening::Open(session) => rooms.plan(session, page),
                },
            })}
            <general::Footer />
        </div>
    }
}

/// Opens the plan that the address asks for, unless it is open already.
fn open(source: Source, opening: RwSignal<Opening>, drafts: StoredValue<Vec<(u32, Session)>>, owner: &Owner) {
    if let Opening::Open(session) = opening.get_untracked()
        && session.source.try_get_untracked() == Some(source)
    {
        return;
    }
    // Back to the place where a plan was begun: it may have been kept since, under a number of its own.
    if let Source::Draft(number) = source
        && let Some(session) =
            drafts.with_value(|drafts| drafts.iter().find(|(one, _)| *one == number).map(|one| one.1))
    {
        let now = session.source.get_untracked();
        if now != source {
            if let Route::Plan(_, page) = Route::parse(&address::fragment()) {
                address::replace(&Route::Plan(now, page).href());
            }
            return open(now, opening, drafts, owner);
        }
        return opening.set(Opening::Open(session));
    }
    let owner = owner.clone();
    let door = expect_context::<Door>();
    let begin =
        move |plan, saved, read_only| owner.with(|| Opening::Open(Session::new(plan, source, saved, read_only)));
    match source {
        Source::Draft(number) => {
            let begun = begin(Plan::new(PlanId(random::number()), clock::today()), None, false);
            if let Opening::Open(session) = begun {
                drafts.update_value(|drafts| drafts.push((number, session)));
            }
            opening.set(begun);
        }
        // The pages of a plan bring the example along.
        Source::Example => opening.set(begin(Plan::default(), None, false)),
        Source::Stored(key) => {
            opening.set(Opening::Busy);
            spawn_local(async move {
                opening.set(match plans::load(key).await {
                    Ok(Some(stored)) => match stored.kept {
                        Ok(kept) => begin(
                            kept.plan,
                            Some(Saved {
                                key,
                                revision: stored.revision,
                            }),
                            kept.read_only,
                        ),
                        Err(error) => Opening::Broken(error),
                    },
                    Ok(None) => Opening::Missing,
                    Err(StoreError::Locked) => return door.look(),
                    Err(error) => Opening::NoStorage(error),
                });
            });
        }
    }
}

/// The pages outside a plan.
#[component]
fn GeneralHost(route: Memo<Route>, rooms: Rooms) -> impl IntoView {
    let received = expect_context::<Received>();
    let undo = expect_context::<GeneralUndo>().0;
    view! {
        {move || match route.get() {
            Route::Plans => view! { <pages::plans::PlansPage helping=false /> }.piece(),
            Route::Coordinator => view! { <pages::plans::PlansPage helping=true /> }.piece(),
            Route::About => view! { <pages::about::AboutPage /> }.piece(),
            Route::WhenNot => view! { <pages::about::WhenNotPage /> }.piece(),
            Route::HelpNow => view! { <pages::help::HelpPage /> }.piece(),
            Route::Display => view! { <pages::display::DisplayPage /> }.piece(),
            place @ (Route::Words(_)
            | Route::WhatHappens(_)
            | Route::Device
            | Route::Lock
            | Route::Wipe
            | Route::Copies) => rooms.general(place),
            Route::Paste => view! { <pages::paste::PastePage /> }.piece(),
            Route::Received => rooms.letter(received),
            Route::Start | Route::Plan(..) => view! { <pages::start::StartPage /> }.piece(),
        }}
        <UndoBar undo />
    }
}
