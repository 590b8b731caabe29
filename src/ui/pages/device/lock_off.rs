//! Setting a lock: first what a forgotten code means and a file of every plan, then the code.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::heading;
use crate::document;
use crate::export::outline;
use crate::platform::{dom, download, random};
use crate::seal::code::{self, CodeTrouble, SecretKind, normalise};
use crate::seal::words::passphrase;
use crate::store::lock;
use crate::store::plans::{self, Stored};
use crate::text::lock as words;
use crate::ui::door::Door;
use crate::ui::erase::{IntoPiece, Piece, live, on_press, redraw};
use crate::ui::parts::choices::{OneOf, Toggle};
use crate::ui::parts::secret_field::SecretField;
use crate::ui::session::Bind;

/// A new code that somebody chooses.
#[derive(Clone, Copy)]
pub(super) struct NewCode {
    kind: RwSignal<SecretKind>,
    first: RwSignal<String>,
    again: RwSignal<String>,
    drawn: RwSignal<String>,
    said_first: RwSignal<Option<String>>,
    said_again: RwSignal<Option<String>>,
}

impl NewCode {
    pub(super) fn new() -> Self {
        let text = || RwSignal::new(String::new());
        let said = || RwSignal::new(None);
        let new = Self {
            kind: RwSignal::new(SecretKind::Digits),
            first: text(),
            again: text(),
            drawn: text(),
            said_first: said(),
            said_again: said(),
        };
        new.draw();
        new
    }

    fn draw(self) {
        self.drawn.set(random::bytes().map(passphrase).unwrap_or_default());
    }

    /// The code, if it can be one and was typed twice the same. Else it is said at the field, which gets the focus.
    pub(super) fn chosen(self) -> Option<(SecretKind, String)> {
        let kind = self.kind.get_untracked();
        let again = normalise(kind, &self.again.get_untracked());
        self.said_first.set(None);
        self.said_again.set(None);
        let first = match kind {
            SecretKind::Digits => {
                let typed = self.first.get_untracked();
                if let Err(trouble) = code::check(&typed) {
                    self.said_first.set(Some(said(trouble).to_owned()));
                    focus(0);
                    return None;
                }
                normalise(kind, &typed)
            }
            SecretKind::Words => normalise(kind, &self.drawn.get_untracked()),
        };
        if first.is_empty() || first != again {
            self.said_again.set(Some(words::not_same().to_owned()));
            focus(usize::from(kind == SecretKind::Digits));
            return None;
        }
        Some((kind, first))
    }

    /// The fields.
    pub(super) fn fields(self) -> Piece {
        let option = |kind, words: &str, hint: &str| (kind, words.to_owned(), hint.to_owned());
        let options = vec![
            option(SecretKind::Digits, words::kind_digits(), words::kind_digits_hint()),
            option(SecretKind::Words, words::kind_words(), words::kind_words_hint()),
        ];
        let bind = Bind {
            get: Signal::derive(move || Some(self.kind.get())),
            set: Callback::new(move |kind: Option<SecretKind>| self.kind.set(kind.unwrap_or_default())),
        };
        view! {
            <OneOf legend=words::choose().to_owned() options bind />
            {redraw(move || match self.kind.get() {
                SecretKind::Digits => view! {
                    <div class="new-code">
                        <SecretField
                            label=words::digits()
                            hint=words::digits_hint()
                            kind=SecretKind::Digits
                            typed=self.first
                            said=self.said_first
                        />
                        <SecretField
                            label=words::again()
                            kind=SecretKind::Digits
                            typed=self.again
                            said=self.said_again
                        />
                    </div>
                }.piece(),
                SecretKind::Words => view! {
                    <div class="new-code">
                        <section class="passphrase" aria-labelledby="zes-woorden">
                            <h3 class="passphrase__title" id="zes-woorden">{words::words()}</h3>
                            <p class="passphrase__words" data-testid="passphrase">{redraw(move || self.drawn.get())}</p>
                            <p class="hint">{words::words_hint()}</p>
                            <div class="button-row">
                                <button
                                    type="button"
                                    class="utrecht-button utrecht-button--secondary-action"
                                    on:click=on_press(move |_| self.draw())
                                >
                                    {words::words_other()}
                                </button>
                            </div>
                        </section>
                        <SecretField
                            label=words::words_again()
                            kind=SecretKind::Words
                            typed=self.again
                            said=self.said_again
                        />
                    </div>
                }.piece(),
            })}
            <p class="hint">{words::browser()}</p>
        }
        .piece()
    }
}

fn said(trouble: CodeTrouble) -> &'static str {
    match trouble {
        CodeTrouble::Empty => words::empty(),
        CodeTrouble::NotDigits => words::not_digits(),
        CodeTrouble::TooShort => words::too_short(),
        CodeTrouble::TooEasy => words::too_easy(),
    }
}

fn focus(field: usize) {
    dom::after_paint(move || {
        dom::focus(&format!(".new-code .secret:nth-of-type({}) input", field + 1));
    });
}

/// Sets the lock.
pub(super) fn part(done: RwSignal<&'static str>, look: Callback<()>) -> Piece {
    let door = expect_context::<Door>();
    let new = NewCode::new();
    let understood = RwSignal::new(false);
    let failed = RwSignal::new(None::<&'static str>);
    let busy = RwSignal::new(false);
    let set = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        failed.set(None);
        let Some((kind, secret)) = new.chosen() else { return };
        if !understood.get_untracked() {
            return failed.set(Some(words::tick()));
        }
        busy.set(true);
        spawn_local(async move {
            let result = lock::set(kind, &secret).await;
            let _ = busy.try_set(false);
            if result.is_err() {
                let _ = failed.try_set(Some(words::failed()));
                return;
            }
            door.changed();
            door.open();
            done.set(words::is_set());
            look.run(());
            dom::after_paint(dom::focus_heading);
        });
    };
    let bind = Bind {
        get: understood.into(),
        set: Callback::new(move |on| understood.set(on)),
    };
    view! {
        <div class="stack">
            <p class="lead">{words::why()}</p>
            <p>{words::when()}</p>
            {heading(words::not_title())}
            <ul class="plain-list">
                {[words::not_1(), words::not_2(), words::not_3(), words::not_4()]
                    .map(|text| view! { <li>{text}</li> })
                    .into_iter()
                    .collect_view()}
            </ul>
            {heading(words::first())}
            <p>{words::first_why()}</p>
            {backups()}
            <form novalidate on:submit=set>
                {new.fields()}
                <Toggle label=words::understand().to_owned() bind />
                <p class="utrecht-form-field-error-message" role="alert">{redraw(move || failed.get())}</p>
                <div class="button-row">
                    <button
                        type="submit"
                        class="utrecht-button utrecht-button--primary-action"
                        aria-disabled=live(move || busy.get().then_some("true"))
                    >
                        {redraw(move || if busy.get() { words::busy() } else { words::set() })}
                    </button>
                </div>
            </form>
        </div>
    }
    .piece()
}

/// A file of each plan, to keep elsewhere.
fn backups() -> Piece {
    let plans = RwSignal::new(None::<Vec<Stored>>);
    let saved = RwSignal::new(false);
    spawn_local(async move {
        let _ = plans.try_set(Some(plans::list().await.unwrap_or_default()));
    });
    let button = move |stored: &Stored| {
        let plan = stored.kept.as_ref().ok()?.plan.clone();
        let label = words::first_save(&outline::title(&plan));
        Some(view! {
            <button
                type="button"
                class="utrecht-button utrecht-button--secondary-action"
                on:click=on_press(move |_| {
                    let name = format!("familiegroepsplan.{}", document::FILE_EXTENSION);
                    saved.set(download::save_as(&name, &document::encode_packed(&plan), "application/octet-stream"));
                })
            >
                {label}
            </button>
        })
    };
    view! {
        {redraw(move || plans.with(|plans| match plans.as_deref() {
            Some([]) => view! { <p class="hint">{words::first_none()}</p> }.piece(),
            plans => view! {
                <div class="button-row">
                    {plans.unwrap_or_default().iter().filter_map(button).collect_view()}
                </div>
            }.piece(),
        }))}
        <p role="status">{redraw(move || saved.get().then(words::first_saved))}</p>
    }
    .piece()
}
