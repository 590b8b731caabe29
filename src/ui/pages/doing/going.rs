//! How one agreement goes: one press, and what helps when it does not work stands there at once.

mod asked;
mod history;
mod onward;

use leptos::prelude::*;

use crate::plan::Plan;
use crate::plan::agreement::{Agreement, ProgressNote, ProgressState};
use crate::plan::day::Day;
use crate::plan::going::{add_to_todays, falters, is_asked, latest, note, state, todays};
use crate::plan::id::{Id, find, find_mut};
use crate::plan::progress::Asked;
use crate::route::Page;
use crate::text::{agreement, going as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, live, redraw};
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::fields::TextArea;
use crate::ui::parts::more::More;
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::people_picker::PersonPicker;
use crate::ui::parts::save_state::SaveLine;
use crate::ui::parts::show::Show;
use crate::ui::session::{Bind, Session, use_session};

/// One agreement, on the page about how it goes.
#[derive(Clone, Copy)]
struct Going {
    session: Session,
    id: Id,
    today: Day,
    /// Whether the note of today was written on this page.
    here: RwSignal<bool>,
    /// What was noted before this page wrote anything, for undo.
    before: RwSignal<Option<Vec<ProgressNote>>>,
}

impl Going {
    fn read<T>(self, read: impl Fn(&Plan, &Agreement) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Default + Send + Sync + 'static,
    {
        self.session.read(move |plan| {
            let agreement = find(&plan.agreements, self.id);
            agreement.map(|agreement| read(plan, agreement)).unwrap_or_default()
        })
    }

    fn change(self, change: impl FnOnce(&mut Agreement)) {
        self.session.change(|plan| {
            if let Some(agreement) = find_mut(&mut plan.agreements, self.id) {
                change(agreement);
            }
        });
    }

    /// Notes how it goes, and offers to take that back.
    fn say(self, state: ProgressState) {
        let Self {
            session,
            id,
            today,
            here,
            ..
        } = self;
        if self.before.with_untracked(Option::is_none) {
            let noted = session
                .plan
                .with_untracked(|plan| find(&plan.agreements, id).map(|agreement| agreement.progress.clone()));
            self.before.set(noted);
        }
        let was_here = here.get_untracked();
        self.change(|agreement| note(agreement, state, today, was_here));
        here.set(true);
        let before = self.before.get_untracked().unwrap_or_default();
        let first = self.before;
        session.offer_undo(words::undone(phrases::progress_state(state)), move |plan| {
            if let Some(agreement) = find_mut(&mut plan.agreements, id) {
                agreement.progress = before;
            }
            // Somebody may be on another page by now.
            let _ = here.try_set(false);
            let _ = first.try_set(None);
        });
    }

    /// Ties something of the note of today to a field.
    fn bind_note<T>(self, read: fn(&ProgressNote) -> T, write: fn(&mut ProgressNote, T)) -> Bind<T>
    where
        T: PartialEq + Default + Send + Sync + 'static,
    {
        let Self { today, here, .. } = self;
        let get = Memo::new(move |_| {
            let here = here.get();
            self.session.plan.with(|plan| {
                let agreement = find(&plan.agreements, self.id);
                let note = agreement.and_then(|agreement| todays(agreement, today, here));
                note.map(read).unwrap_or_default()
            })
        });
        Bind {
            get: get.into(),
            set: Callback::new(move |value| {
                // What is written now is of this page: saying who says it must not close the fields.
                here.set(true);
                self.change(|agreement| add_to_todays(agreement, today, true, |note| write(note, value)));
            }),
        }
    }
}

pub(super) fn show(id: Id) -> Piece {
    let session = use_session();
    if session.plan.with_untracked(|plan| find(&plan.agreements, id).is_none()) {
        return missing(session);
    }
    let going = Going {
        session,
        id,
        today: crate::platform::clock::today(),
        here: RwSignal::new(false),
        before: RwSignal::new(None),
    };
    let back = Signal::derive(move || session.href(Page::Week));
    let now = going.read(|_, agreement| state(agreement));
    let asked = going.read(|_, agreement| is_asked(agreement));
    view! {
        <PageFrame title=words::title() back=(back, words::back()) class="page--going">
            {sentence(going)}
            <p>{words::lead()}</p>
            {choose(going)}
            // What helps stands before room for words: on a phone the first thing that is seen.
            <Show when=move || falters(now.get())>{onward::onward(going)}</Show>
            {words_to_it(going)}
            <Show when=move || asked.get()>{asked::asked(going)}</Show>
            {history::history(going)}
            <div class="step-nav">
                <a
                    class="utrecht-button utrecht-button--secondary-action"
                    href=live(move || session.href(Page::Agreement(id)))
                >
                    {words::whole()}
                </a>
                <SaveLine />
            </div>
        </PageFrame>
    }
    .piece()
}

/// The agreement is not in this plan.
fn missing(session: Session) -> Piece {
    view! {
        <PageFrame title=words::missing_title()>
            <p class="lead">{words::missing()}</p>
            <p>
                <a
                    class="utrecht-button utrecht-button--primary-action"
                    href=live(move || session.href(Page::Ask(Asked::Agreements)))
                >
                    {agreement::back()}
                </a>
            </p>
        </PageFrame>
    }
    .piece()
}

/// Who, what and when, as the family wrote it.
fn sentence(going: Going) -> Piece {
    let said = going.read(|plan, it| {
        [
            phrases::said_who(plan, it),
            phrases::said_what(it),
            phrases::said_when(plan, it),
        ]
    });
    let gaps = [agreement::gap_who(), agreement::gap_what(), agreement::gap_when()];
    let piece = move |at: usize, gap: &'static str| {
        said.with(|said| match said.get(at).cloned().flatten() {
            Some(said) => view! { <strong dir="auto">{said}</strong> }.piece(),
            None => view! { <span class="sentence__gap">{gap}</span> }.piece(),
        })
    };
    let [who, what, when] = gaps;
    view! {
        <div class="sentence" role="group" aria-label=words::agreement()>
            <p class="sentence__text">
                {redraw(move || piece(0, who))} " · " {redraw(move || piece(1, what))} " · " {redraw(move || piece(2, when))}
            </p>
        </div>
    }
    .piece()
}

/// The four answers, and what was said last.
fn choose(going: Going) -> Piece {
    let Going { today, .. } = going;
    let chosen = going.bind_note(|note| note.state, |_, _| ()).get;
    let choice = Bind {
        get: chosen,
        set: Callback::new(move |state: Option<ProgressState>| {
            if let Some(state) = state {
                going.say(state);
            }
        }),
    };
    let option = |state, hint: &str| (state, phrases::progress_state(state).to_owned(), hint.to_owned());
    let options = vec![
        option(ProgressState::Well, words::well_hint()),
        option(ProgressState::Partly, words::partly_hint()),
        option(ProgressState::Not, words::not_hint()),
        option(ProgressState::NoLongerNeeded, words::no_longer_hint()),
    ];
    let before = going.read(|_, agreement| latest(agreement).cloned());
    let said = move || {
        let note = before.get()?;
        let state = phrases::progress_state(note.state?);
        Some(match (chosen.get(), note.on) {
            (Some(_), _) => words::noted(&phrases::day_short(today), state),
            (None, Some(on)) => words::was(&phrases::day_short(on), state),
            (None, None) => words::was_undated(state),
        })
    };
    view! {
        <OneOf legend=words::how().to_owned() options bind=choice />
        <p class="hint" role="status">{redraw(said)}</p>
    }
    .piece()
}

/// Room for why, and for who says so, once something is said today.
fn words_to_it(going: Going) -> Piece {
    let chosen = going.bind_note(|note| note.state, |_, _| ()).get;
    let why = Signal::derive(move || {
        let label = match chosen.get() {
            Some(ProgressState::Partly) => words::why_partly(),
            Some(ProgressState::Not) => words::why_not(),
            Some(ProgressState::NoLongerNeeded) => words::why_no_longer(),
            Some(ProgressState::Well) | None => words::why_well(),
        };
        label.to_owned()
    });
    let reason = going.bind_note(|note| note.reason.clone(), |note, words| note.reason = words);
    let by = going.bind_note(|note| note.by, |note, person| note.by = person);
    let now = going.read(|_, agreement| state(agreement));
    view! {
        <Show when=move || now.get() == Some(ProgressState::NoLongerNeeded)>
            <p class="note">{words::stopped()}</p>
        </Show>
        <Show when=move || chosen.get().is_some()>
            <TextArea label=why hint=words::why_hint() bind=reason rows=2 />
            <More summary=words::by()>
                <PersonPicker legend=words::by().to_owned() bind=by />
            </More>
        </Show>
    }
    .piece()
}
