//! Agreements that do not work yet, or only in part: why, plan B, whom to ring, what to write.

use leptos::prelude::*;

use super::Desk;
use crate::export::message::falters as falters_message;
use crate::plan::Plan;
use crate::plan::agreement::ProgressState;
use crate::plan::going::latest;
use crate::plan::id::{Id, find};
use crate::plan::reach::whom_to_ring;
use crate::route::Page;
use crate::text::{going, guard as words, phrases, week};
use crate::ui::erase::{IntoPiece, Piece, each, live, redraw};
use crate::ui::pages::doing::ring::{self, Ring};
use crate::ui::pages::doing::state;
use crate::ui::parts::message::message;
use crate::ui::parts::more::More;

/// One matter, worked out at once.
#[derive(Clone, Default, PartialEq)]
struct Matter {
    what: Option<String>,
    state: Option<ProgressState>,
    since: String,
    reason: String,
    plan_b: String,
    ring: Ring,
    message: Option<String>,
}

fn matter(plan: &Plan, id: Id) -> Matter {
    let Some(agreement) = find(&plan.agreements, id) else {
        return Matter::default();
    };
    let note = latest(agreement);
    Matter {
        what: phrases::said_what(agreement),
        state: note.and_then(|note| note.state),
        since: note
            .and_then(|note| note.on)
            .map(phrases::day_short)
            .unwrap_or_default(),
        reason: note.map(|note| note.reason.trim().to_owned()).unwrap_or_default(),
        plan_b: agreement.plan_b.trim().to_owned(),
        ring: ring::look_up(plan, &whom_to_ring(plan, agreement)),
        message: falters_message(plan, agreement),
    }
}

/// The cards; nothing where all goes well.
pub(super) fn falters(desk: Desk) -> Piece {
    let ids = desk.read(|all| all.falters.clone());
    let some = Memo::new(move |_| ids.with(|ids| !ids.is_empty()));
    redraw(move || {
        some.get().then(|| {
            view! {
                <section aria-labelledby="loopt-niet">
                    <h2 class="utrecht-heading-2" id="loopt-niet">{words::falters_title()}</h2>
                    <ul class="cards">{each(ids, move |id| card(desk, id))}</ul>
                </section>
            }
        })
    })
    .piece()
}

fn card(desk: Desk, id: Id) -> Piece {
    let session = desk.session;
    let matter = session.read(move |plan| matter(plan, id));
    view! { <li class="card">{redraw(move || matter.with(|matter| inside(desk, id, matter)))}</li> }.piece()
}

fn inside(desk: Desk, id: Id, matter: &Matter) -> Piece {
    let session = desk.session;
    let what = matter.what.clone().unwrap_or_else(|| week::what_open().to_owned());
    let since = matter.since.clone();
    let reason = matter.reason.clone();
    let plan_b = matter.plan_b.clone();
    let (people, text) = (matter.ring.clone(), matter.message.clone());
    let behind = what.clone();
    let help = move || {
        let text = text.clone();
        view! {
            {ring::ring(session, people.clone())}
            {match text {
                Some(text) => message(Signal::stored(text)),
                None => view! { <p class="hint">{going::message_private()}</p> }.piece(),
            }}
        }
    };
    view! {
        <p class="history__head">{matter.state.map(state::label)} " " {since}</p>
        <h3 class="card__title" dir="auto">{what}</h3>
        {(!reason.is_empty()).then(|| view! {
            <p dir="auto"><span class="card__meta">{words::falters_reason()} ": "</span>{reason}</p>
        })}
        {if plan_b.is_empty() {
            view! { <p class="card__meta">{words::falters_no_plan_b()}</p> }.piece()
        } else {
            view! { <p dir="auto"><span class="card__meta">{words::falters_plan_b()} ": "</span>{plan_b}</p> }.piece()
        }}
        <More summary=words::ring_and_write()>{help()}</More>
        <a class="desk-link" href=live(move || session.href(Page::Going(id)))>
            {words::falters_go()}
            <span class="visually-hidden">": " {behind}</span>
        </a>
    }
    .piece()
}
