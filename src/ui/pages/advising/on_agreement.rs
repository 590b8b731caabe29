//! One friendly question on the page of an agreement. It changes at a pause and never under somebody's hands: while an
//! answer is being given in it, or something below it is being written, it stays as it is.

mod answer;
mod moment;

use leptos::ev;
use leptos::prelude::*;

use crate::advice::Kind;
use crate::advice::asking::{Standing, name_for_example, standing};
use crate::plan::Plan;
use crate::plan::id::{Id, find, find_mut};
use crate::platform::dom;
use crate::route::Page;
use crate::text::tips as words;
use crate::ui::erase::{IntoPiece, Piece, live, on_press, redraw};
use crate::ui::pages::agreement::Handle;
use crate::ui::parts::fields::new_element_id;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::session::use_session;

/// How long nobody must have typed before the question changes, in milliseconds.
const PAUSE: i32 = 900;

/// Where somebody may be busy while the question must stay as it is: in its answer, and in what stands below it.
const BUSY: &str = ".tip__answer :focus, .builder > .more :focus";

/// What stands there.
#[derive(Clone, PartialEq)]
enum Shown {
    /// There are no words yet.
    Nothing,
    /// There is nothing to ask.
    Calm(&'static str),
    /// A question.
    Ask(Question),
}

/// A question in words. They are worked out once, so that they stay whole while the agreement is being changed.
#[derive(Clone, PartialEq)]
struct Question {
    kind: Kind,
    everybody: bool,
    question: String,
    words: Option<String>,
    why: &'static str,
    example: String,
}

impl Shown {
    fn of(plan: &Plan, id: Id) -> Self {
        let Some(agreement) = find(&plan.agreements, id) else {
            return Self::Nothing;
        };
        match standing(plan, agreement) {
            Standing::Blank => Self::Nothing,
            Standing::Clear => Self::Calm(words::clear()),
            Standing::LeftOpen => Self::Calm(words::left_open()),
            Standing::Enough => Self::Calm(words::enough()),
            Standing::Ask(finding) => {
                let text = &agreement.what;
                let question = finding.question(text);
                let said = finding.words_of(text).filter(|said| !question.contains(said));
                Self::Ask(Question {
                    kind: finding.kind,
                    everybody: finding.is_about_everybody(),
                    words: said.map(str::to_owned),
                    why: finding.why(),
                    example: finding.example(text, name_for_example(plan, agreement)),
                    question,
                })
            }
        }
    }

    /// What a screen reader says when this comes by itself.
    fn aloud(&self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Calm(calm) => (*calm).to_owned(),
            Self::Ask(ask) => words::aloud(&ask.question),
        }
    }

    /// Whether it is about the same, though the words may differ: then it is not said aloud again.
    fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Ask(one), Self::Ask(other)) => one.kind == other.kind,
            _ => self == other,
        }
    }
}

/// The place on the page where one question stands.
#[derive(Clone, Copy)]
struct Tip {
    handle: Handle,
    shown: RwSignal<Shown>,
    /// Something was answered in it, so there is a way on.
    answered: RwSignal<bool>,
    /// The last thing that somebody did was in it. A telephone does not always give a button the focus.
    in_hand: StoredValue<bool>,
    /// What a screen reader says.
    said: RwSignal<String>,
    /// The agreement that was split off here.
    split_off: RwSignal<Option<Id>>,
    timer: StoredValue<Option<i32>>,
}

pub(super) fn show(id: Id) -> Piece {
    let session = use_session();
    if session.read_only {
        return None::<&'static str>.piece();
    }
    let tip = Tip {
        handle: Handle { session, id },
        shown: RwSignal::new(session.plan.with_untracked(|plan| Shown::of(plan, id))),
        answered: RwSignal::new(false),
        in_hand: StoredValue::new(false),
        said: RwSignal::default(),
        split_off: RwSignal::default(),
        timer: StoredValue::new(None),
    };
    Effect::new(move |before: Option<()>| {
        session.plan.track();
        if before.is_some() {
            tip.look_soon();
        }
    });
    let listener = window_event_listener(ev::focusout, move |_| tip.look_soon());
    on_cleanup(move || {
        listener.remove();
        tip.stop_waiting();
    });
    let nothing = move || tip.shown.with(|shown| *shown == Shown::Nothing);
    view! {
        <div class="tip-place" class:tip-place--none=live(nothing)>
            {redraw(move || match tip.shown.get() {
                Shown::Nothing => None::<&'static str>.piece(),
                Shown::Calm(calm) => view! {
                    <p class="tip-calm" tabindex="-1"><Icon glyph=Glyph::Check /><span>{calm}</span></p>
                }
                .piece(),
                Shown::Ask(question) => tip.ask(question),
            })}
            {tip.split_off()}
            <p class="visually-hidden" role="status">{redraw(move || tip.said.get())}</p>
        </div>
    }
    .piece()
}

impl Tip {
    fn stop_waiting(self) {
        if let Some(timer) = self.timer.try_update_value(Option::take).flatten() {
            dom::cancel(timer);
        }
    }

    /// Looks again when nobody has typed for a while.
    fn look_soon(self) {
        self.stop_waiting();
        let timer = dom::after(PAUSE, move || {
            if dom::has(":focus") && !dom::has(".tip :focus") {
                let _ = self.in_hand.try_set_value(false);
            }
            let busy = dom::has(BUSY) || self.in_hand.try_get_value() == Some(true);
            if !busy {
                self.look(true);
            }
        });
        let _ = self.timer.try_update_value(|place| *place = timer);
    }

    /// Shows what there is to ask now.
    fn look(self, aloud: bool) {
        let id = self.handle.id;
        let Some(now) = self.handle.session.plan.try_with_untracked(|plan| Shown::of(plan, id)) else {
            return;
        };
        let Some((same, like)) = self
            .shown
            .try_with_untracked(|before| (*before == now, before.is_like(&now)))
        else {
            return;
        };
        self.answered.set(false);
        self.in_hand.set_value(false);
        if !same {
            self.said.set(if aloud && !like { now.aloud() } else { String::new() });
            self.shown.set(now);
        }
    }

    /// On to the next question, with the focus.
    fn go_on(self) {
        self.stop_waiting();
        self.look(false);
        dom::after_paint(|| {
            dom::focus(".tip__question, .tip-calm");
        });
    }

    /// This kind of question is not asked again here.
    fn wave_away(self, kind: Kind) {
        let Handle { session, id } = self.handle;
        self.handle.change(|it| it.no_advice.set(kind, true));
        session.offer_undo(words::waved_away().to_owned(), move |plan| {
            if let Some(it) = find_mut(&mut plan.agreements, id) {
                it.no_advice.set(kind, false);
            }
        });
        self.go_on();
    }

    /// No questions at all in this plan, until the family wants them again.
    fn turn_off(self) {
        let session = self.handle.session;
        session.change(|plan| plan.no_advice = true);
        session.offer_undo(words::turned_off().to_owned(), |plan| plan.no_advice = false);
        dom::after_paint(|| {
            dom::focus(".builder > .more > summary");
        });
    }

    fn ask(self, question: Question) -> Piece {
        let heading = new_element_id();
        let labelled_by = heading.clone();
        let kind = question.kind;
        let answer = answer::answer(self, &question);
        let said = question.words.map(|said| {
            view! { <p class="tip__words">{words::about()}" "<q dir="auto">{said}</q></p> }
        });
        let button = move || {
            let (class, label) = if self.answered.get() {
                ("utrecht-button utrecht-button--primary-action", words::onward())
            } else {
                ("utrecht-button utrecht-button--secondary-action", words::fine())
            };
            let press = on_press(move |_| {
                if self.answered.get_untracked() {
                    self.go_on();
                } else {
                    self.wave_away(kind);
                }
            });
            view! { <button type="button" class=class on:click=press>{label}</button> }
        };
        view! {
            <section class="tip" aria-labelledby=labelled_by>
                <p class="tip__kicker"><Icon glyph=Glyph::Speech />{words::kicker()}</p>
                <h2 class="tip__question" id=heading tabindex="-1" dir="auto">{question.question}</h2>
                {said}
                <p class="tip__why">{question.why}</p>
                <p class="tip__example" dir="auto">{question.example}</p>
                <div class="tip__answer">{answer}</div>
                <div class="button-row">
                    {redraw(button)}
                    <button
                        type="button"
                        class="utrecht-button utrecht-button--subtle tip__off"
                        on:click=on_press(move |_| self.turn_off())
                    >
                        {words::turn_off()}
                    </button>
                </div>
            </section>
        }
        .piece()
    }

    /// The way to the agreement that was split off, while it is there.
    fn split_off(self) -> impl IntoView {
        let session = self.handle.session;
        let other = session.read(move |plan| self.split_off.get().filter(|id| find(&plan.agreements, *id).is_some()));
        redraw(move || {
            other.get().map(|id| {
                view! {
                    <p class="tip-split">
                        <a href=live(move || session.href(Page::Agreement(id)))>{words::to_second()}</a>
                    </p>
                }
            })
        })
    }
}
