//! With whom.

use leptos::prelude::*;

use super::Sharing;
use super::whom::{Asking, Whom, expand, readers};
use crate::document;
use crate::plan::Plan;
use crate::plan::homes::may_propose_sharing_with;
use crate::plan::id::Id;
use crate::plan::person::{Person, Role};
use crate::plan::sharing::Reader;
use crate::platform::download;
use crate::route::{Page, ShareStep};
use crate::text::{self, phrases, share, share_who as words};
use crate::ui::erase::{IntoPiece, Piece, live, on_press, redraw};
use crate::ui::pages::read::is_empty;
use crate::ui::parts::avatar::Avatar;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::own_copy::OwnCopy;
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::show::Show;
use crate::ui::session::{Session, use_session};

/// The people of the plan, by the part that they have in it.
const GROUPS: [Option<Role>; 6] = [
    Some(Role::Network),
    Some(Role::Professional),
    Some(Role::Coordinator),
    Some(Role::Child),
    Some(Role::Parent),
    None,
];

fn heading(role: Option<Role>) -> &'static str {
    match role {
        Some(Role::Network) => words::network(),
        Some(Role::Professional) => words::professionals(),
        Some(Role::Coordinator) => words::coordinator(),
        Some(Role::Child) => words::children(),
        Some(Role::Parent) => words::parents(),
        None => words::unknown(),
    }
}

/// As what somebody with this role reads it, where there is no question about that.
const fn reader(role: Option<Role>) -> Option<Reader> {
    match role {
        Some(Role::Network) => Some(Reader::Network),
        Some(Role::Professional) => Some(Reader::Professional),
        Some(Role::Coordinator) => Some(Reader::Coordinator),
        Some(Role::Child) => Some(Reader::Child),
        Some(Role::Parent) | None => None,
    }
}

/// With whom a plan can be shared: not with who left, not with whom the family does not ask, and not with the other home
/// where the homes take no steps together.
fn people(plan: &Plan, role: Option<Role>) -> Vec<Id> {
    let here = |person: &&Person| {
        person.role == role && !person.left && !person.presence.not_invited && may_propose_sharing_with(plan, person.id)
    };
    plan.people.iter().filter(here).map(|person| person.id).collect()
}

/// With whom.
#[component]
pub(super) fn WhoPage() -> impl IntoView {
    let session = use_session();
    let empty = session.read(is_empty);
    let asking = Asking::new();
    let back = Signal::derive(move || session.href(Page::Overview));
    view! {
        <PageFrame title=words::title() step=share::step("1") back=(back, text::app::back_to_overview())>
            {redraw(move || session.is_example().then(|| view! { <p class="note note--warm">{share::example()}</p> }))}
            <Show
                when=move || !empty.get()
                fallback=|| view! { <p class="note note--warm">{share::empty()}</p> }
            >
                <p class="lead">{words::lead()}</p>
                {GROUPS.map(|role| group(session, asking, role)).into_iter().collect_view()}
                <section>
                    <h2 class="utrecht-heading-2 whom__heading">{words::others()}</h2>
                    <ul class="whom-list">{expand(asking, Whom::Somebody)}</ul>
                </section>
            </Show>
            <ForYourself session />
        </PageFrame>
    }
}

fn group(session: Session, asking: Asking, role: Option<Role>) -> Option<Piece> {
    let people = session.plan.with_untracked(|plan| people(plan, role));
    if people.is_empty() {
        return None;
    }
    let cards = people.into_iter().map(|id| match reader(role) {
        Some(reader) => person(session, id, reader),
        None => expand(asking, Whom::Person(id, readers(role))),
    });
    Some(
        view! {
            <section>
                <h2 class="utrecht-heading-2 whom__heading">{heading(role)}</h2>
                <ul class="whom-list">{cards.collect::<Vec<_>>()}</ul>
            </section>
        }
        .piece(),
    )
}

/// Somebody of whom it is clear how they read it.
fn person(session: Session, id: Id, reader: Reader) -> Piece {
    let sharing = expect_context::<Sharing>();
    view! {
        <li>
            <button type="button" class="whom" on:click=on_press(move |_| sharing.begin(reader, Some(id), ""))>
                {inside(session, id)}
                <span class="whom__go"><Icon glyph=Glyph::Next /></span>
            </button>
        </li>
    }
    .piece()
}

/// What stands on the card of a person.
pub(super) fn inside(session: Session, id: Id) -> Piece {
    let (name, about, last) = session.plan.with_untracked(|plan| {
        let last = plan.sent.iter().filter(|sent| sent.to == Some(id));
        let last = last.filter_map(|sent| sent.on).max();
        (phrases::name_of(plan, id), about(plan, id), last)
    });
    view! {
        <Avatar id name=name.clone() />
        <span class="whom__text">
            <bdi class="whom__name">{name}</bdi>
            {(!about.is_empty()).then(|| view! { <span class="whom__about" dir="auto">{about}</span> })}
            {last.map(|day| view! { <span class="whom__last">{words::last_sent(&phrases::day_short(day))}</span> })}
        </span>
    }
    .piece()
}

fn about(plan: &Plan, id: Id) -> String {
    let Some(person) = plan.person(id) else {
        return String::new();
    };
    let name = phrases::name_of(plan, id);
    let parts = [person.relation.trim(), person.organisation.trim()];
    // What tells two people with one name apart stands behind the name already.
    let fresh = |part: &&str| !part.is_empty() && !name.ends_with(&format!("({part})"));
    parts.into_iter().filter(fresh).collect::<Vec<_>>().join(" · ")
}

/// What went out before, and a copy for oneself.
#[component]
fn ForYourself(session: Session) -> impl IntoView {
    let saved = RwSignal::new(false);
    let copy = OwnCopy::new(session);
    let save = move || {
        let bytes = copy.make(document::encode_packed);
        let name = format!("familiegroepsplan.{}", document::FILE_EXTENSION);
        saved.set(download::save_as(&name, &bytes, "application/octet-stream"));
    };
    view! {
        <section>
            <h2 class="utrecht-heading-2 whom__heading">{words::keep_title()}</h2>
            {copy.choice()}
            <div class="button-row">
                <a
                    class="utrecht-button utrecht-button--secondary-action"
                    href=live(move || session.href(Page::Share(ShareStep::Log)))
                >
                    <Icon glyph=Glyph::Book />{words::log()}
                </a>
                <button
                    type="button"
                    class="utrecht-button utrecht-button--secondary-action"
                    on:click=on_press(move |_| save())
                >
                    <Icon glyph=Glyph::File />{words::backup()}
                </button>
            </div>
            <p role="status">{redraw(move || saved.get().then(words::backup_done))}</p>
            <p class="hint">{words::backup_hint()}</p>
        </section>
    }
}
