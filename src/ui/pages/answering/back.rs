//! Sending the answer back: all that is said as sentences, a word to go with it, who it is from, and the link.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::draft::Draft;
use crate::change::Change;
use crate::change::number::PEOPLE;
use crate::document;
use crate::plan::Plan;
use crate::plan::id::{find, find_mut};
use crate::plan::person::Person;
use crate::platform::dom;
use crate::text::answer_back as words;
use crate::text::phrases::change::proposed;
use crate::ui::erase::{IntoPiece, Piece, each, live, on_press, redraw};
use crate::ui::parts::fields::{TextArea, new_element_id};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::sending::Sending;
use crate::ui::parts::show::Show;
use crate::ui::session::Bind;

const TITLE: &str = "#terugsturen";

/// What somebody says, as a sentence to themself.
fn sentence(draft: Draft, copy: &Plan, change: &Change) -> String {
    let me = draft.me;
    if change.numbers() == [PEOPLE] && change.about() == Some(me) {
        let offers = find(&copy.people, me)
            .map(|one| one.offers.trim().to_owned())
            .unwrap_or_default();
        return words::offers(&crate::text::change::quote(&offers));
    }
    proposed(copy, change, words::you())
}

/// The copy in which they are called "jij".
fn as_you(draft: Draft, copy: &Plan) -> Plan {
    let mut copy = copy.clone();
    match find_mut(&mut copy.people, draft.me) {
        Some(person) => words::you().clone_into(&mut person.name),
        None => copy.people.push(Person {
            id: draft.me,
            name: words::you().to_owned(),
            ..Person::default()
        }),
    }
    copy
}

/// A calm bar at the foot of what can be answered, which leads to sending it back.
pub(super) fn bar(draft: Draft, said: Memo<Vec<Change>>) -> Piece {
    let count = Memo::new(move |_| said.with(Vec::len));
    let has_words = Memo::new(move |_| draft.words.with(|words| !words.trim().is_empty()));
    let label = move || match (count.get(), has_words.get()) {
        (0, true) => Some(words::bar_words().to_owned()),
        (0, false) => None,
        (count, _) => Some(words::bar(count)),
    };
    let hint = move || {
        label()?;
        let words = draft.words.get();
        let sent = draft.sent.with(|sent| {
            sent.as_ref()
                .is_some_and(|(changes, with)| *with == words && said.with(|said| said == changes))
        });
        Some(if sent { words::bar_sent() } else { words::bar_unsent() })
    };
    view! {
        <div class="answer-bar no-print" hidden=live(move || label().is_none())>
            <button
                type="button"
                class="utrecht-button utrecht-button--primary-action"
                on:click=on_press(|_| dom::focus_at_top(TITLE))
            >
                {redraw(label)}
            </button>
            <p class="answer-bar__hint" role="status">{redraw(hint)}</p>
        </div>
    }
    .piece()
}

/// The section in which the answer is sent back.
pub(super) fn section(draft: Draft, said: Memo<Vec<Change>>) -> Piece {
    let bind = Bind {
        get: draft.words.into(),
        set: Callback::new(move |words| draft.words.set(words)),
    };
    let wrong = RwSignal::new(None::<&'static str>);
    let name_field = new_element_id();
    let selector = format!("#{name_field}");
    let session = draft.session;
    let me = draft.me;
    let nameless = move || {
        !draft.known
            && session
                .plan
                .with_untracked(|copy| find(&copy.people, me).is_none_or(|one| one.name.trim().is_empty()))
    };
    let blank = Memo::new(move |_| said.with(Vec::is_empty) && draft.words.with(|words| words.trim().is_empty()));
    let problem = RwSignal::new("");
    let prepare = move |event: SubmitEvent| {
        event.prevent_default();
        problem.set("");
        wrong.set(nameless().then(words::who_missing));
        if blank.get_untracked() {
            problem.set(words::nothing());
        } else if wrong.get_untracked().is_some() {
            dom::focus(&selector);
        } else {
            draft.ready.set(true);
            dom::after_paint(|| dom::focus_at_top("#antwoord-klaar"));
        }
    };
    let from = draft.sender();
    let name = (!draft.known).then(|| name(draft, name_field, wrong));
    view! {
        <section class="answering__back">
            <h2 class="utrecht-heading-2" id="terugsturen" tabindex="-1">{words::title()}</h2>
            {list(draft, said)}
            <form novalidate on:submit=prepare>
                {name}
                <TextArea label=words::words().to_owned() hint=words::words_hint(&from) bind rows=2 />
                <p class="utrecht-form-field-error-message" role="alert">{redraw(move || if blank.get() { problem.get() } else { "" })}</p>
                <Show when=move || !draft.ready.get() || blank.get()>
                    <button type="submit" class="utrecht-button utrecht-button--primary-action button--wide">
                        {words::prepare()}
                    </button>
                </Show>
            </form>
            <Show when=move || draft.ready.get() && !blank.get()>{ready(draft, said)}</Show>
        </section>
    }
    .piece()
}

/// All that is said, each to be taken back.
fn list(draft: Draft, said: Memo<Vec<Change>>) -> Piece {
    let sentences = Memo::new(move |_| {
        let copy = draft.session.plan.with(|copy| as_you(draft, copy));
        said.with(|said| {
            said.iter()
                .map(|change| sentence(draft, &copy, change))
                .collect::<Vec<_>>()
        })
    });
    let places = Memo::new(move |_| (0..sentences.with(Vec::len)).collect::<Vec<_>>());
    let removed = RwSignal::new("");
    let take_out = move |place: usize| {
        let change = said.with_untracked(|said| said.get(place).cloned());
        if let Some(change) = change {
            draft.withdraw(&change);
            removed.set("");
            removed.set(words::removed());
            dom::focus(TITLE);
        }
    };
    let row = move |place: usize| {
        let sentence = move || sentences.with(|all| all.get(place).cloned()).unwrap_or_default();
        view! {
            <li class="said-list__row">
                <p class="said-list__words" dir="auto">{redraw(sentence)}</p>
                <button
                    type="button"
                    class="icon-button"
                    aria-label=live(move || format!("{}: {}", words::remove(), sentence()))
                    on:click=on_press(move |_| take_out(place))
                >
                    <Icon glyph=Glyph::Trash /><span>{words::remove()}</span>
                </button>
            </li>
        }
    };
    view! {
        <Show when=move || places.with(Vec::is_empty)>
            <p class="hint">{words::none()}</p>
        </Show>
        <h3 hidden=live(move || places.with(Vec::is_empty))>{words::list()}</h3>
        <ul class="said-list" hidden=live(move || places.with(Vec::is_empty))>{each(places, row)}</ul>
        <p class="visually-hidden" role="status">{redraw(move || removed.get())}</p>
    }
    .piece()
}

/// Who it is from, of somebody whom the plan does not know.
fn name(draft: Draft, id: String, wrong: RwSignal<Option<&'static str>>) -> Piece {
    let me = draft.me;
    let name = draft.session.bind(
        move |copy| find(&copy.people, me).map(|one| one.name.clone()).unwrap_or_default(),
        move |copy, name| {
            if let Some(one) = find_mut(&mut copy.people, me) {
                one.name = name;
            }
        },
    );
    let hint = format!("{id}-hint");
    let error = format!("{id}-error");
    let described = format!("{hint} {error}");
    view! {
        <div class="utrecht-form-field">
            <label class="utrecht-form-label" for=id.clone()>{words::who()}</label>
            <p class="utrecht-form-field-description" id=hint>{words::who_hint()}</p>
            <p class="utrecht-form-field-error-message" id=error role="alert">{redraw(move || wrong.get())}</p>
            <input
                class="utrecht-textbox"
                id=id
                type="text"
                dir="auto"
                autocomplete="off"
                autocapitalize="words"
                aria-required="true"
                aria-describedby=described
                aria-invalid=live(move || wrong.get().map(|_| "true"))
                prop:value=live(move || name.get.get())
                on:input:target=move |event| {
                    wrong.set(None);
                    name.set.run(event.target().value());
                }
            />
        </div>
    }
    .piece()
}

/// The link and the other ways to send it. It follows what is still changed.
fn ready(draft: Draft, said: Memo<Vec<Change>>) -> Piece {
    let bytes = Memo::new(move |_| document::encode_answer(&draft.answer()));
    let sent = Memo::new(move |_| draft.sent.with(Option::is_some));
    let on_sent = move || {
        draft
            .sent
            .set(Some((said.get_untracked(), draft.words.get_untracked())))
    };
    view! {
        <h3 id="antwoord-klaar" tabindex="-1">{words::ready_title()}</h3>
        <p dir="auto">{words::ready(&draft.sender())}</p>
        <Sending
            bytes
            message=Signal::stored(words::message().to_owned())
            file_name="antwoord"
            on_sent=Callback::new(move |_| on_sent())
        />
        <div role="status">
            {redraw(move || sent.get().then(|| view! { <p class="note note--good"><span>{words::sent()}</span></p> }))}
        </div>
    }
    .piece()
}
