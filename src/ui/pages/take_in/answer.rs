//! An answer to a share: what somebody says, proposes and offers.

use leptos::prelude::*;

use super::row::{self, Row, State};
use super::{MOST_ROWS, back, nothing, ready, take, take_all};
use crate::audience::{AtHome, at_home};
use crate::change::{Change, apply};
use crate::document::{self, Opened};
use crate::letter::{Answer, Proposal, Status, free_name, preview, proposals};
use crate::plan::Plan;
use crate::plan::sharing::Received as Entry;
use crate::platform::clock;
use crate::text::{self, phrases};
use crate::ui::erase::{IntoPiece, Piece, redraw};
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::save_state::SaveLine;
use crate::ui::session::Session;

/// What the page works with.
#[derive(Clone, Copy)]
struct Review {
    session: Session,
    answer: RwSignal<Answer>,
    found: Memo<Vec<Proposal>>,
    /// What the family leaves.
    left: RwSignal<Vec<Change>>,
}

pub(super) fn show(session: Session, answer: Answer) -> Piece {
    let share = answer.share;
    let home = session.plan.with_untracked(|plan| {
        let sent = plan.sent.iter().find(|sent| sent.share == share)?;
        match document::decode(sent.copy.as_deref()?).ok()? {
            Opened::Share(share) | Opened::ReadOnlyShare { share, .. } => {
                let mut home = at_home(sent, &share, &answer);
                home.answer.settle_speaker(plan);
                Some(home)
            }
            _ => None,
        }
    });
    let Some(AtHome { sent, answer }) = home else {
        return nothing(session, text::take_in::unknown_share());
    };
    let answer = RwSignal::new(answer);
    let sent = StoredValue::new(sent);
    let found = Memo::new(move |_| {
        let found = answer.with(|answer| {
            session
                .plan
                .with(|plan| sent.with_value(|sent| proposals(plan, Some(sent), answer)))
        });
        found.into_iter().take(MOST_ROWS).collect()
    });
    Review {
        session,
        answer,
        found,
        left: RwSignal::new(Vec::new()),
    }
    .page()
}

impl Review {
    fn who(self) -> String {
        self.answer
            .with(|answer| self.session.plan.with(|plan| phrases::change::speaker(plan, answer)))
    }

    /// What the log will say of it.
    fn entry(self) -> Entry {
        self.answer.with_untracked(|answer| Entry {
            share: answer.share,
            from: answer.from,
            from_words: answer.name.clone(),
            on: Some(clock::today()),
            ..Entry::default()
        })
    }

    /// Which proposals wait for the family.
    fn waiting(self) -> Vec<Change> {
        let left = self.left.get();
        self.found.with(|found| {
            let open = found.iter().filter(|one| state(one, &left) == State::Open);
            open.map(|one| one.change.clone()).collect()
        })
    }

    fn accept(self, changes: &[Change], said: String) {
        take(self.session, &self.entry(), said, |plan| {
            for change in changes {
                apply(plan, change);
            }
        });
    }

    /// One proposal, and before it the person who makes it, if they do not stand in the plan yet.
    fn accept_one(self, change: &Change) {
        let newcomer = self.found.with_untracked(|found| {
            let first = found.first().filter(|one| one.status == Status::New)?;
            let speaker = self.answer.with_untracked(Answer::speaker);
            (first.change.about() == Some(speaker) && first.change.numbers() == [5]).then(|| first.change.clone())
        });
        let mut changes: Vec<_> = newcomer.into_iter().filter(|first| first != change).collect();
        changes.push(change.clone());
        self.accept(&changes, text::take_in::one_taken().to_owned());
    }

    /// Another answer to the same share took the names of these things first: they get new ones.
    fn set_beside(self, change: &Change) {
        let Some(old) = change.key().and_then(crate::change::Key::id) else {
            return;
        };
        self.answer.update(|answer| {
            let new = self.session.plan.with_untracked(|plan| free_name(plan, answer));
            answer.rename(old, new);
        });
    }

    fn page(self) -> Piece {
        let title = text::take_in::title();
        let heading = Signal::derive(move || text::take_in::answer_of(&self.who()));
        let words = self.answer.with_untracked(|answer| answer.words.trim().to_owned());
        let count = Memo::new(move |_| self.waiting().len());
        let all = Callback::new(move |()| {
            let all = self.waiting();
            self.accept(&all, text::take_in::all_taken(all.len()));
        });
        view! {
            <PageFrame title=title heading=heading back=back(self.session)>
                <p class="lead">{text::take_in::lead()}</p>
                <SaveLine />
                {(!words.is_empty()).then(|| view! {
                    <blockquote class="said" dir="auto">{words}</blockquote>
                })}
                {take_all(count, all)}
                <p role="status" class="hint">{redraw(move || if count.get() == 0 {
                    text::take_in::none_waiting().to_owned()
                } else {
                    text::take_in::waiting(count.get())
                })}</p>
                <ul class="cards">{redraw(move || self.rows())}</ul>
                {redraw(move || self.answer.with(|answer| answer.unknown > 0).then(|| view! {
                    <p class="note note--warm">
                        {text::change::unknown_count(self.answer.with(|answer| answer.unknown as usize))}
                    </p>
                }))}
                {ready(self.session)}
            </PageFrame>
        }
        .piece()
    }

    fn rows(self) -> Vec<Piece> {
        let who = self.who();
        let left = self.left.get();
        let all = self
            .found
            .with(|found| self.session.plan.with(|plan| preview(plan, found)));
        self.found.with(|found| {
            let rows = found.iter().enumerate();
            rows.map(|(index, one)| row::show(self.row(index, one, &all, &who, &left)))
                .collect()
        })
    }

    fn row(self, index: usize, one: &Proposal, all: &Plan, who: &str, left: &[Change]) -> Row {
        let state = state(one, left);
        let said = phrases::change::proposed(all, &one.change, who);
        let change = StoredValue::new(one.change.clone());
        let accept = Callback::new(move |()| self.accept_one(&change.get_value()));
        let leave = Callback::new(move |()| self.left.update(|left| left.push(change.get_value())));
        let reopen = Callback::new(move |()| self.left.update(|left| left.retain(|one| *one != change.get_value())));
        let beside = Callback::new(move |()| self.set_beside(&change.get_value()));
        let choices = match (state, one.status) {
            (State::Open, Status::Differs) => {
                vec![(text::take_in::set_beside(), beside), (text::take_in::leave(), leave)]
            }
            (State::Open, _) => vec![(text::take_in::accept(), accept), (text::take_in::leave(), leave)],
            (State::Left, _) => vec![(text::take_in::reopen(), reopen)],
            (State::Taken | State::Closed, _) => Vec::new(),
        };
        Row {
            place: format!("voorstel-{index}"),
            said: said.lines().map(str::to_owned).collect(),
            note: phrases::change::status(one.status, who).filter(|_| state != State::Taken),
            state,
            choices,
        }
    }
}

fn state(one: &Proposal, left: &[Change]) -> State {
    match one.status {
        Status::AlreadyThere => State::Taken,
        Status::ThingGone | Status::NotAllowed | Status::Unknown => State::Closed,
        Status::New | Status::NewToOtherWords | Status::Differs if left.contains(&one.change) => State::Left,
        Status::New | Status::NewToOtherWords | Status::Differs => State::Open,
    }
}
