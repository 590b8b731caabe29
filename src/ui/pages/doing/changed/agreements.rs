//! Going through the agreements: this one still holds, that one does not. What nobody touches, holds.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::Desk;
use crate::plan::changed::{left_of, stopped_by, to_go_through};
use crate::plan::id::{Id, find};
use crate::platform::dom;
use crate::route::Page;
use crate::text::{changed as words, phrases, week};
use crate::ui::erase::{IntoPiece, Piece, each, live, on_press, redraw};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::show::Show;

/// How many agreements stand there at first.
const FIRST: usize = 25;

/// The agreements, those of people who left first.
pub(super) fn agreements(desk: Desk) -> Piece {
    let session = desk.session;
    // Without a change of its own the list is there all the same: people look before they write.
    let all = session.read(move |plan| {
        let change = desk.of(plan).cloned().unwrap_or_default();
        to_go_through(plan, &change)
    });
    let seen = RwSignal::new(BTreeSet::<Id>::new());
    let most = RwSignal::new(FIRST);
    let shown = Memo::new(move |_| all.with(|all| all.iter().take(most.get()).copied().collect::<Vec<_>>()));
    let more = Memo::new(move |_| all.with(|all| all.len().saturating_sub(most.get())));
    let is_empty = Memo::new(move |_| all.with(Vec::is_empty));
    let stopped = desk.read(|plan, change| {
        let stopped = plan.agreements.iter().filter(|agreement| stopped_by(change, agreement));
        stopped.map(|agreement| agreement.id).collect::<Vec<_>>()
    });
    let counted = move || {
        let looked = seen.with(|seen| {
            stopped.with(|stopped| {
                all.with(|all| {
                    all.iter()
                        .filter(|id| seen.contains(id) || stopped.contains(id))
                        .count()
                })
            })
        });
        let looked = words::counted(&looked.to_string(), &all.with(Vec::len).to_string());
        match stopped.with(Vec::len) {
            0 => looked,
            count => format!("{looked} {}", words::counted_stopped(count)),
        }
    };
    let unfold = move || {
        let next = shown.with_untracked(Vec::len);
        most.set(usize::MAX);
        let next = all.with_untracked(|all| all.get(next).copied());
        dom::after_paint(move || {
            if let Some(id) = next {
                dom::focus(&format!("[id=\"{}\"]", card_id(id)));
            }
        });
    };
    view! {
        <section aria-labelledby="langs">
            <h2 class="utrecht-heading-2" id="langs">{words::go_through()}</h2>
            <p>{words::go_through_lead()}</p>
            <Show
                when=move || !is_empty.get()
                fallback=move || view! { <p class="empty">{words::no_agreements()}</p> }
            >
                <p class="hint" role="status">{redraw(counted)}</p>
                <ul class="cards agreements">{each(shown, move |id| card(desk, id, seen))}</ul>
                <Show when=move || more.with(|more| *more > 0)>
                    <button
                        type="button"
                        class="utrecht-button utrecht-button--secondary-action"
                        on:click=on_press(move |_| unfold())
                    >
                        {redraw(move || words::show_more(more.get()))}
                    </button>
                </Show>
            </Show>
        </section>
    }
    .piece()
}

fn card_id(id: Id) -> String {
    format!("langs-{id}")
}

fn card(desk: Desk, id: Id, seen: RwSignal<BTreeSet<Id>>) -> Piece {
    let session = desk.session;
    let what = session.read(move |plan| {
        let said = find(&plan.agreements, id).and_then(phrases::said_what);
        said.unwrap_or_else(|| week::what_open().to_owned())
    });
    let about = session.read(move |plan| {
        let agreement = find(&plan.agreements, id)?;
        let said = [phrases::said_who(plan, agreement), phrases::said_when(plan, agreement)];
        Some(said.into_iter().flatten().collect::<Vec<_>>().join(" · "))
    });
    let gone = session.read(move |plan| {
        let agreement = find(&plan.agreements, id)?;
        let names = phrases::names(plan, &left_of(plan, agreement));
        (!names.is_empty()).then(|| phrases::list(&names))
    });
    let stopped = desk
        .read(move |plan, change| find(&plan.agreements, id).is_some_and(|agreement| stopped_by(change, agreement)));
    let holds = Memo::new(move |_| !stopped.get() && seen.with(|seen| seen.contains(&id)));
    let say = move |stops: bool| {
        let was = stopped.get_untracked();
        let was_seen = seen.with_untracked(|seen| seen.contains(&id));
        if was == stops && was_seen != stops {
            return;
        }
        let change = session.change(|plan| {
            let change = desk.begin(plan);
            plan.mark_stopped(change, id, stops);
            change
        });
        seen.update(|seen| {
            if stops {
                seen.remove(&id);
            } else {
                seen.insert(id);
            }
        });
        let said = if stops {
            words::said_stops()
        } else {
            words::said_still()
        };
        session.offer_undo(said.to_owned(), move |plan| {
            plan.mark_stopped(change, id, was);
            // Somebody may be on another page by now.
            let _ = seen.try_update(|seen| {
                if was_seen {
                    seen.insert(id);
                } else {
                    seen.remove(&id);
                }
            });
        });
    };
    let button = move |stops: bool, on: Memo<bool>, glyph: Glyph, words: &'static str| {
        view! {
            <button
                type="button"
                class="chip"
                aria-pressed=live(move || if on.get() { "true" } else { "false" })
                on:click=on_press(move |_| say(stops))
            >
                <Icon glyph />
                {words}
                <span class="visually-hidden">": " {redraw(move || what.get())}</span>
            </button>
        }
    };
    view! {
        <li class="card" id=card_id(id) tabindex="-1">
            <h3 class="card__title" dir="auto">{redraw(move || what.get())}</h3>
            <p class="card__meta" dir="auto">{redraw(move || about.get())}</p>
            {redraw(move || gone.get().map(|names| view! {
                <p class="note note--warm note--small" dir="auto">
                    {words::somebody_left(&names)}
                    " "
                    <a href=live(move || session.href(Page::Agreement(id)))>{words::change_it()}</a>
                </p>
            }))}
            <div class="chips">
                {button(false, holds, Glyph::Check, words::still())}
                {button(true, stopped, Glyph::Close, words::stops())}
            </div>
        </li>
    }
    .piece()
}
