//! A full copy that went its own way: what the other home changed, and where both wrote.

use leptos::prelude::*;
use minicbor::bytes::ByteVec;

use super::row::{self, Row, State};
use super::{MOST_ROWS, back, nothing, ready, take, take_all};
use crate::change::{Applied, Change, Conflict, Merge, Scope, Side, apply, both, merge, resolve};
use crate::document::{self, Opened};
use crate::letter::Share;
use crate::plan::Plan;
use crate::plan::sharing::Received as Entry;
use crate::plan::wire::Field as _;
use crate::platform::clock;
use crate::text::{self, phrases};
use crate::ui::erase::{IntoPiece, Piece, redraw};
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::save_state::SaveLine;
use crate::ui::parts::show::Show;
use crate::ui::session::Session;

#[derive(Clone, Copy)]
struct Review {
    session: Session,
    merged: StoredValue<Merge>,
    entry: StoredValue<Entry>,
    who: StoredValue<String>,
    /// What the family decided to leave, and of which conflicts it keeps its own words.
    left: RwSignal<Vec<Change>>,
    /// The conflicts that were settled with the words of the other or of both.
    settled: RwSignal<Vec<usize>>,
}

/// A copy with more in it than this is not compared: no family writes so much, and comparing it would take long.
const MOST_LEAVES: usize = 40_000;

pub(super) fn show(session: Session, share: Share) -> Piece {
    if leaves(&share.plan) > MOST_LEAVES {
        return nothing(session, text::take_in::too_much());
    }
    let merged = session.plan.with_untracked(|mine| {
        let base = common_base(mine, &share).unwrap_or_default();
        merge(&base, mine, &share.plan, Scope::Copy)
    });
    if merged.changes.len() + merged.conflicts.len() > MOST_ROWS {
        return nothing(session, text::take_in::too_much());
    }
    let who = match share.from.trim() {
        "" => text::change::somebody().to_owned(),
        name => name.to_owned(),
    };
    let entry = Entry {
        share: share.share,
        from_words: who.clone(),
        on: Some(clock::today()),
        copy: Some(ByteVec::from(document::encode_share(&share))),
        stamp: share.stamp,
        ..Entry::default()
    };
    Review {
        session,
        merged: StoredValue::new(merged),
        entry: StoredValue::new(entry),
        who: StoredValue::new(who),
        left: RwSignal::new(Vec::new()),
        settled: RwSignal::new(Vec::new()),
    }
    .page(share.words)
}

/// How many texts and references there are in a plan.
fn leaves(plan: &Plan) -> usize {
    let mut count = 0;
    plan.clone().each_leaf(&mut |_| count += 1);
    count
}

/// The last state that both sides had: what this side sent and the other has seen, or what the other sent before.
/// Without one everything that differs is shown as written by both.
fn common_base(mine: &Plan, share: &Share) -> Option<Plan> {
    let stamp = share.stamp?;
    let seen = |one: &crate::plan::sharing::Sent| one.stamp.is_some_and(|one| share.seen.contains(&one));
    let sent = mine.sent.iter().filter(|one| seen(one));
    let sent = sent.map(|one| (one.id.count, one.copy.as_deref()));
    let theirs = |one: &Entry| one.stamp.is_some_and(|one| one.author == stamp.author && one != stamp);
    let received = mine.received.iter().filter(|one| theirs(one));
    let received = received.map(|one| (one.id.count, one.copy.as_deref()));
    let (_, bytes) = sent.chain(received).max_by_key(|(count, _)| *count)?;
    document::decode(bytes?).ok().and_then(Opened::into_plan)
}

impl Review {
    fn state(self, change: &Change) -> State {
        if self.left.with(|left| left.contains(change)) {
            return State::Left;
        }
        match self.session.plan.with(|plan| apply(&mut plan.clone(), change)) {
            Applied::Done => State::Open,
            Applied::AlreadyThere => State::Taken,
            Applied::Gone | Applied::Differs | Applied::Unknown => State::Closed,
        }
    }

    fn conflict_state(self, index: usize, conflict: &Conflict) -> State {
        if self.settled.with(|settled| settled.contains(&index)) {
            State::Taken
        } else if self.left.with(|left| left.contains(&conflict.theirs)) {
            State::Left
        } else {
            State::Open
        }
    }

    fn waiting(self) -> Vec<Change> {
        self.merged.with_value(|merged| {
            let open = merged.changes.iter().filter(|change| self.state(change) == State::Open);
            open.cloned().collect()
        })
    }

    fn open_conflicts(self) -> usize {
        self.merged.with_value(|merged| {
            let conflicts = merged.conflicts.iter().enumerate();
            conflicts
                .filter(|(index, conflict)| self.conflict_state(*index, conflict) == State::Open)
                .count()
        })
    }

    fn accept(self, changes: &[Change], said: String) {
        take(self.session, &self.entry.get_value(), said, |plan| {
            for change in changes {
                apply(plan, change);
            }
        });
    }

    /// To leave something is a decision too: the log says what was seen.
    fn leave(self, change: Change) {
        self.left.update(|left| left.push(change));
        self.session.change(|plan| super::note(plan, &self.entry.get_value()));
    }

    fn page(self, words: String) -> Piece {
        let heading = Signal::stored(text::take_in::copy_of(&self.who.get_value()));
        let words = words.trim().to_owned();
        let count = Memo::new(move |_| self.waiting().len());
        let all = Callback::new(move |()| {
            let all = self.waiting();
            self.accept(&all, text::take_in::all_taken(all.len()));
        });
        let conflicts = Memo::new(move |_| self.open_conflicts());
        // Anybody with a part of the plan could make something that looks like a copy of another home.
        let known = |plan: &Plan| {
            let sent = plan.sent.iter().any(|one| one.stamp.is_some());
            sent || plan.received.iter().any(|one| one.stamp.is_some())
        };
        let unexpected = !self.session.plan.with_untracked(known);
        let has_conflicts = self.merged.with_value(|merged| !merged.conflicts.is_empty());
        view! {
            <PageFrame title=text::take_in::copy_title() heading=heading back=back(self.session)>
                <p class="lead">{text::take_in::copy_lead()}</p>
                <SaveLine />
                {unexpected.then(|| view! { <p class="note note--warm">{text::take_in::unexpected()}</p> })}
                {(!words.is_empty()).then(|| view! {
                    <blockquote class="said" dir="auto">{words}</blockquote>
                })}
                <p role="status" class="hint">{redraw(move || if count.get() + conflicts.get() == 0 {
                    text::take_in::none_waiting().to_owned()
                } else {
                    text::take_in::waiting(count.get() + conflicts.get())
                })}</p>
                {has_conflicts.then(|| view! {
                    <h2 class="utrecht-heading-2">{text::take_in::conflicts()}</h2>
                    <p>{text::take_in::conflicts_lead()}</p>
                    <ul class="cards">{redraw(move || self.conflict_rows())}</ul>
                })}
                <Show when=move || self.merged.with_value(|merged| !merged.changes.is_empty())>
                    <h2 class="utrecht-heading-2">{text::take_in::changes()}</h2>
                    {(!unexpected).then(|| take_all(count, all))}
                    <ul class="cards">{redraw(move || self.rows())}</ul>
                </Show>
                {ready(self.session)}
            </PageFrame>
        }
        .piece()
    }

    fn rows(self) -> Vec<Piece> {
        let who = self.who.get_value();
        // The names of new people stand in the plan with everything in it.
        let all = self.merged.with_value(|merged| {
            let mut all = self.session.plan.get();
            for change in &merged.changes {
                apply(&mut all, change);
            }
            all
        });
        self.merged.with_value(|merged| {
            let rows = merged.changes.iter().enumerate();
            rows.map(|(index, change)| {
                let state = self.state(change);
                let said = phrases::change::written(&all, change, &who);
                let stored = StoredValue::new(change.clone());
                let accept =
                    Callback::new(move |()| self.accept(&[stored.get_value()], text::take_in::one_taken().to_owned()));
                row::show(Row {
                    place: format!("verandering-{index}"),
                    said: said.lines().map(str::to_owned).collect(),
                    note: (state == State::Closed).then(|| text::change::thing_gone().to_owned()),
                    state,
                    choices: self.choices(state, stored, accept),
                })
            })
            .collect()
        })
    }

    fn choices(self, state: State, change: StoredValue<Change>, accept: Callback<()>) -> Vec<row::Choice> {
        let leave = Callback::new(move |()| self.leave(change.get_value()));
        let reopen = Callback::new(move |()| self.left.update(|left| left.retain(|one| *one != change.get_value())));
        match state {
            State::Open => vec![(text::take_in::accept(), accept), (text::take_in::leave(), leave)],
            State::Left => vec![(text::take_in::reopen(), reopen)],
            State::Taken | State::Closed => Vec::new(),
        }
    }

    fn conflict_rows(self) -> Vec<Piece> {
        let who = self.who.get_value();
        self.merged.with_value(|merged| {
            let rows = merged.conflicts.iter().enumerate();
            rows.map(|(index, conflict)| {
                let said = self
                    .session
                    .plan
                    .with(|plan| phrases::change::conflict(plan, conflict, &who));
                let state = self.conflict_state(index, conflict);
                let stored = StoredValue::new(conflict.clone());
                let settle = move |side: Side| Callback::new(move |()| self.settle(index, &stored.get_value(), side));
                let mine = Callback::new(move |()| self.leave(stored.with_value(|one| one.theirs.clone())));
                let mut choices: Vec<row::Choice> = Vec::new();
                if state == State::Open {
                    choices.push((text::take_in::keep_mine(), mine));
                    choices.push((text::take_in::take_theirs(), settle(Side::Theirs)));
                    if self.session.plan.with(|plan| both(plan, conflict)).is_some() {
                        choices.push((text::take_in::take_both(), settle(Side::Both)));
                    }
                }
                row::show(Row {
                    place: format!("allebei-{index}"),
                    said: if state == State::Open {
                        vec![
                            said.title,
                            text::take_in::here(&said.mine),
                            text::take_in::there(&who, &said.theirs),
                        ]
                    } else {
                        vec![said.title]
                    },
                    note: None,
                    state,
                    choices,
                })
            })
            .collect()
        })
    }

    fn settle(self, index: usize, conflict: &Conflict, side: Side) {
        self.settled.update(|settled| settled.push(index));
        take(
            self.session,
            &self.entry.get_value(),
            text::take_in::one_taken().to_owned(),
            |plan| {
                resolve(plan, conflict, side);
            },
        );
    }
}
