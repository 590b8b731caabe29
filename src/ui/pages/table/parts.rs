//! Everybody gets their own part before they go home: one person at a time scans it from this screen.

use leptos::prelude::*;

use super::accept::at_table;
use super::link;
use super::pager::Pager;
use crate::document;
use crate::plan::id::Id;
use crate::plan::person::Role;
use crate::plan::sharing::{Reader, Way};
use crate::platform::address;
use crate::route::{Page, ShareStep, TableStep};
use crate::text::{phrases, table as words};
use crate::ui::erase::{IntoPiece, Piece, live, on_press, redraw};
use crate::ui::pages::share::Sharing;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::more::More;
use crate::ui::parts::qr;
use crate::ui::parts::sending::Sending;
use crate::ui::session::Session;

/// As what somebody with this role reads their part.
const fn reader(role: Option<Role>) -> Reader {
    match role {
        Some(Role::Professional) => Reader::Professional,
        Some(Role::Coordinator) => Reader::Coordinator,
        Some(Role::Child) => Reader::Child,
        Some(Role::Network | Role::Parent) | None => Reader::Network,
    }
}

pub(super) fn show(session: Session) -> Piece {
    let ids: Vec<Option<Id>> = session
        .plan
        .with_untracked(|plan| at_table(plan).into_iter().map(Some).collect());
    let none = ids.is_empty();
    let pager = Pager::new(session, TableStep::Parts, if none { vec![None] } else { ids });
    let one = move |thing: Option<Id>| match thing {
        Some(person) => part(session, pager, person),
        None => view! { <p class="lead">{words::parts_nobody()}</p> }.piece(),
    };
    view! {
        <p class="lead">{words::parts_lead()}</p>
        {pager.show(one)}
        {pager.nav(None)}
        <p class="hint">{words::part_calls()}</p>
        {link(session, Page::Share(ShareStep::Who), words::part_more())}
    }
    .piece()
}

/// The picture of a part, where it fits in one.
fn code_of(bytes: &[u8]) -> Option<qrcodegen::QrCode> {
    let parts = document::qr_parts(&address::base(), bytes);
    qr::encode(&parts.address, &parts.digits)
}

/// The part of one person: what is in it, and the picture to scan.
fn part(session: Session, pager: Pager, person: Id) -> Piece {
    let sharing = expect_context::<Sharing>();
    let (name, role) = session.plan.with_untracked(|plan| {
        let role = plan.person(person).and_then(|person| person.role);
        (phrases::name_of(plan, person), role)
    });
    sharing.at_table(reader(role), person);
    let holds = move || {
        let made = sharing.made();
        let plan = made.as_ref().map(|made| &made.share.plan);
        let count = |count: usize, say: fn(usize) -> String| (count > 0).then(|| say(count));
        let parts = plan.map(|plan| {
            [
                count(plan.agreements.len(), words::part_agreements),
                count(plan.questions.len(), words::part_questions),
                count(plan.conditions.len(), words::part_conditions),
            ]
        });
        let parts: Vec<String> = parts.into_iter().flatten().flatten().collect();
        if parts.is_empty() {
            words::part_empty().to_owned()
        } else {
            words::part_holds(&phrases::list(&parts))
        }
    };
    let bytes = Memo::new(move |_| sharing.made().map(|made| made.bytes()).unwrap_or_default());
    let scanning = RwSignal::new(false);
    let noted = sharing.is_noted();
    let press = move || {
        scanning.update(|on| *on = !*on);
        // What does not fit was not given.
        if scanning.get_untracked() && bytes.with_untracked(|bytes| code_of(bytes).is_some()) {
            sharing.note(Way::Qr, false);
        }
    };
    let hint = words::part_scan(&name);
    let picture = move || match bytes.with(|bytes| code_of(bytes)) {
        Some(code) => view! {
            <figure class="qr-figure">
                {qr::picture(&code)}
                <figcaption dir="auto">{hint.clone()}</figcaption>
            </figure>
        }
        .piece(),
        None => view! { <p class="note note--warm">{words::part_large()}</p> }.piece(),
    };
    view! {
        <section class="on-table" aria-labelledby="op-tafel">
            {pager.place()}
            <h2 class="on-table__text" id="op-tafel" tabindex="-1" dir="auto">{words::part_for(&name)}</h2>
            <p class="on-table__behind">{redraw(holds)}</p>
        </section>
        <div class="button-row">
            <button
                type="button"
                class="utrecht-button utrecht-button--primary-action"
                aria-expanded=live(move || scanning.get().to_string())
                on:click=on_press(move |_| press())
            >
                {redraw(move || if scanning.get() { words::part_hide() } else { words::part_show() })}
            </button>
        </div>
        {redraw(move || scanning.get().then(&picture))}
        <div role="status">
            {redraw(move || noted.get().then(|| view! {
                <p class="note note--good"><Icon glyph=Glyph::Check /><span><bdi>{name.clone()}</bdi>" "{words::part_done()}</span></p>
            }))}
        </div>
        <More summary=words::part_other()>
            <Sending
                bytes
                message=Signal::stored(words::part_message().to_owned())
                file_name="familiegroepsplan"
                on_sent=Callback::new(move |way| sharing.note(way, false))
            />
        </More>
    }
    .piece()
}
