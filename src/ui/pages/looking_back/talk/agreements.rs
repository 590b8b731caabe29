//! How each agreement went: one at a time, with all of them at hand.

use leptos::prelude::*;

use super::{finding, nav, state_words, way};
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, ProgressState};
use crate::plan::id::{Id, find};
use crate::plan::upkeep::{Decision, Finding};
use crate::platform::dom;
use crate::route::LookBackStep;
use crate::text::{agreement as open, look_back as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, each, live, on_press, redraw};
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::more::More;
use crate::ui::parts::save_state::SaveLine;
use crate::ui::parts::show::Show;
use crate::ui::session::Session;

/// How many notes about how it went stand beside the question.
const NOTES: usize = 3;
/// How many letters of an agreement stand in the list of all.
const LETTERS: usize = 60;

/// Which agreement is on the table.
type At = RwSignal<Option<Id>>;

pub(super) fn show(session: Session) -> Piece {
    let at: At = RwSignal::new(session.plan.with_untracked(Plan::agreement_to_discuss));
    let is_empty = session.read(|plan| plan.agreements.is_empty());
    view! {
        <Show
            when=move || !is_empty.get()
            fallback=move || view! {
                <p class="lead">{words::no_agreements()}</p>
                {nav(session, LookBackStep::Questions)}
            }
        >
            <div class="talk">
                <div class="talk__one">{redraw(move || at.get().map(|id| one(session, at, id)))}</div>
                <div class="talk__all">
                    <More summary=words::all() open=dom::is_wide()>{all(session, at)}</More>
                </div>
            </div>
        </Show>
    }
    .piece()
}

/// Puts another agreement on the table; its heading gets the focus.
fn turn_to(at: At, id: Id) {
    at.set(Some(id));
    dom::after_paint(|| dom::focus_at_top("#afspraak-nu"));
}

/// One agreement, and on to the one beside it.
fn one(session: Session, at: At, id: Id) -> Piece {
    let place = session.read(move |plan| {
        let ids = || plan.agreements.iter().map(|one| one.id);
        let index = ids().position(|one| one == id).unwrap_or_default();
        let before = index.checked_sub(1).and_then(|index| ids().nth(index));
        (index + 1, plan.agreements.len(), before, ids().nth(index + 1))
    });
    let heading = move || {
        let (number, count, ..) = place.get();
        words::number(&number.to_string(), &count.to_string())
    };
    let states: Vec<_> = ProgressState::ALL
        .iter()
        .map(|state| (*state, state_words(*state)))
        .collect();
    let turn = move |to: Option<Id>, kind: &'static str, words: &'static str, icon: Option<Glyph>| {
        to.map(|to| {
            view! {
                <button
                    type="button"
                    class=format!("utrecht-button utrecht-button--{kind}-action")
                    on:click=on_press(move |_| turn_to(at, to))
                >
                    {words}
                    {icon.map(|glyph| view! { <Icon glyph /> })}
                </button>
            }
            .piece()
        })
    };
    view! {
        <section class="card talk__card" aria-labelledby="afspraak-nu">
            <h2 class="talk__number" id="afspraak-nu" tabindex="-1">{redraw(heading)}</h2>
            {sentence(session, id)}
            {earlier(session, id)}
            {finding::state(session, id, words::how(), &states)}
            {finding::own_words(session, id, words::happened(), Some(words::happened_hint()))}
            {decide(session, id)}
            {clear(session, id)}
        </section>
        {redraw(move || {
            let (_, _, before, after) = place.get();
            let onward = if after.is_some() { "secondary" } else { "primary" };
            view! {
                <div class="step-nav">
                    {turn(after, "primary", words::next(), Some(Glyph::Next))}
                    {turn(before, "secondary", words::previous(), None)}
                    {way(session, LookBackStep::Questions, onward)}
                    <SaveLine />
                </div>
            }
        })}
    }
    .piece()
}

/// Who, what and when. What is open yet stands there as a gentle question.
fn sentence(session: Session, id: Id) -> Piece {
    let said = session.read(move |plan| {
        let agreement = find(&plan.agreements, id)?;
        let what = phrases::said_what(agreement);
        Some((
            phrases::said_who(plan, agreement),
            what,
            phrases::said_when(plan, agreement),
        ))
    });
    let piece = |said: Option<String>, gap: &'static str| match said {
        Some(said) => view! { <bdi>{said}</bdi> }.piece(),
        None => view! { <span class="sentence__gap">{gap}</span> }.piece(),
    };
    redraw(move || {
        said.get().map(|(who, what, when)| {
            view! {
                <p class="talk__what" dir="auto">{piece(what, open::gap_what())}</p>
                <p class="card__meta">{piece(who, open::gap_who())} " · " {piece(when, open::gap_when())}</p>
            }
        })
    })
    .piece()
}

/// How it went before, the latest first: what was noted, and what was said at an earlier talk.
fn earlier(session: Session, id: Id) -> Piece {
    let lines = session.read(move |plan| {
        let agreement = find(&plan.agreements, id);
        let mut lines = agreement.map(notes).unwrap_or_default();
        lines.extend(plan.found_before(id).map(|(day, finding)| {
            let said = finding.state.map(state_words).unwrap_or_default();
            let on = words::found_before(&phrases::day_short(day));
            (words::noted(&on, said), finding.words.trim().to_owned())
        }));
        lines
    });
    redraw(move || {
        let lines = lines.get();
        (!lines.is_empty()).then(|| {
            let line = |(said, reason): (String, String)| {
                view! { <li>{said} {(!reason.is_empty()).then(|| view! { <span class="talk__reason" dir="auto">{reason}</span> })}</li> }
                    .piece()
            };
            view! {
                <div class="talk__earlier">
                    <h3 class="talk__label">{words::earlier()}</h3>
                    <ul>{lines.into_iter().map(line).collect::<Vec<_>>()}</ul>
                </div>
            }
        })
    })
    .piece()
}

fn notes(agreement: &Agreement) -> Vec<(String, String)> {
    let notes = agreement.progress.iter().rev().take(NOTES);
    let said = notes.map(|note| {
        let state = note.state.map(state_words).unwrap_or_default();
        let said = match note.on {
            Some(day) => words::noted(&phrases::day_short(day), state),
            None => state.to_owned(),
        };
        (said, note.reason.trim().to_owned())
    });
    said.collect()
}

fn decide(session: Session, id: Id) -> Piece {
    let bind = finding::bind(
        session,
        id,
        |one: &Finding| one.decision,
        |one, decision| one.decision = decision,
    );
    let option = |decision, words: &str, hint: &str| (decision, words.to_owned(), hint.to_owned());
    let options = vec![
        option(Decision::Keep, words::keep(), words::keep_hint()),
        option(Decision::Change, words::change(), words::change_hint()),
        option(Decision::Stop, words::stop(), words::stop_hint()),
    ];
    view! { <OneOf legend=words::decide().to_owned() options bind /> }.piece()
}

/// A choice cannot be taken back by pressing it again; this does.
fn clear(session: Session, id: Id) -> Piece {
    let is_there = session.read(move |plan| plan.talk().is_some_and(|talk| talk.finding(id).is_some()));
    let clear = move || {
        let taken = session.change(|plan| {
            let talk = plan.talk_mut()?;
            let taken = talk.finding(id).cloned();
            talk.findings.retain(|finding| finding.about != id);
            taken
        });
        if let Some(taken) = taken {
            session.offer_undo(words::cleared().to_owned(), move |plan| {
                if let Some(talk) = plan.talk_mut() {
                    talk.note(id, |finding| *finding = taken);
                }
            });
        }
        dom::after_paint(|| dom::focus_at_top("#afspraak-nu"));
    };
    view! {
        <Show when=move || is_there.get()>
            <p>
                <button type="button" class="utrecht-button utrecht-button--subtle" on:click=on_press(move |_| clear())>
                    {words::clear()}
                </button>
            </p>
        </Show>
    }
    .piece()
}

/// All agreements, to turn to one of them; those that were discussed have a mark.
fn all(session: Session, at: At) -> Piece {
    let ids = session.read(|plan| plan.agreements.iter().map(|one| one.id).collect::<Vec<_>>());
    let row = move |id: Id| {
        let row = session.read(move |plan| {
            let what = find(&plan.agreements, id).and_then(phrases::said_what);
            let what = what.map_or_else(
                || open::gap_what().to_owned(),
                |what| phrases::beginning(&what, LETTERS),
            );
            (what, plan.talk().is_some_and(|talk| talk.finding(id).is_some()))
        });
        let mark = move || {
            let (class, words) = if row.with(|row| row.1) {
                ("status status--done", words::talked())
            } else {
                ("status status--new", words::still_open())
            };
            view! { <span class=class>{words}</span> }
        };
        view! {
            <li>
                <button
                    type="button"
                    class="talk-list__one"
                    aria-current=live(move || (at.get() == Some(id)).then_some("true"))
                    on:click=on_press(move |_| turn_to(at, id))
                >
                    <span dir="auto">{redraw(move || row.with(|row| row.0.clone()))}</span>
                    {redraw(mark)}
                </button>
            </li>
        }
        .piece()
    };
    view! { <ol class="talk-list">{each(ids, row)}</ol> }.piece()
}
