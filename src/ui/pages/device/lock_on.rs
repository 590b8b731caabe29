//! The lock that is there: shut it now, when it falls by itself, another code, take it off.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::heading;
use super::lock_off::NewCode;
use crate::platform::dom;
use crate::seal::absence;
use crate::seal::code::SecretKind;
use crate::store::{lock, settings};
use crate::text::{device, lock as words};
use crate::ui::door::Door;
use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};
use crate::ui::pages::lock::trouble;
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::more::More;
use crate::ui::parts::secret_field::SecretField;
use crate::ui::session::Bind;

pub(super) fn part(kind: SecretKind, done: RwSignal<&'static str>, look: Callback<()>) -> Piece {
    let door = expect_context::<Door>();
    let idle = RwSignal::new(settings::idle());
    let bind = Bind {
        get: Signal::derive(move || Some(idle.get())),
        set: Callback::new(move |minutes: Option<u32>| {
            let minutes = minutes.unwrap_or(absence::MINUTES_AT_FIRST);
            idle.set(minutes);
            settings::set_idle(minutes);
        }),
    };
    let minutes = |minutes: u32| {
        let words = words::idle_minutes(usize::try_from(minutes).unwrap_or_default());
        (minutes, words, String::new())
    };
    let options = absence::MINUTES.map(minutes).to_vec();
    view! {
        <div class="stack">
            <p class="lead">{device::lock_on()}</p>
            <p>{words::when()}</p>
            <div class="button-row">
                <button
                    type="button"
                    class="utrecht-button utrecht-button--primary-action"
                    on:click=on_press(move |_| door.lock())
                >
                    {words::now()}
                </button>
            </div>
            <OneOf legend=words::idle().to_owned() hint=words::idle_hint() options bind />
            {heading(words::not_title())}
            <ul class="plain-list">
                <li>{words::not_1()}</li>
                <li>{words::not_2()}</li>
                <li>{words::not_3()}</li>
                <li>{words::not_4()}</li>
            </ul>
            <More summary=words::change()>{change(kind, done, look)}</More>
            <More summary=words::off()>{off(kind, done, look)}</More>
        </div>
    }
    .piece()
}

/// A form that asks for the code of now, with something more in it or not.
fn with_old(
    kind: SecretKind,
    go: &'static str,
    inside: Option<Piece>,
    act: impl Fn(String, RwSignal<Option<String>>, RwSignal<bool>) + 'static,
) -> Piece {
    let old = RwSignal::new(String::new());
    let said = RwSignal::new(None::<String>);
    let busy = RwSignal::new(false);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if !busy.get_untracked() {
            said.set(None);
            act(old.get_untracked(), said, busy);
        }
    };
    view! {
        <form novalidate on:submit=submit>
            <SecretField label=words::old() kind typed=old said />
            {inside}
            <div class="button-row">
                <button type="submit" class="utrecht-button utrecht-button--primary-action">
                    {redraw(move || if busy.get() { words::busy() } else { go })}
                </button>
            </div>
        </form>
    }
    .piece()
}

fn change(kind: SecretKind, done: RwSignal<&'static str>, look: Callback<()>) -> Piece {
    let new = NewCode::new();
    with_old(kind, words::change_go(), Some(new.fields()), move |old, said, busy| {
        let Some((kind, secret)) = new.chosen() else { return };
        busy.set(true);
        spawn_local(async move {
            let result = lock::change(&old, kind, &secret).await;
            let _ = busy.try_set(false);
            match result {
                Ok(()) => finish(done, words::is_changed(), look),
                Err(error) => said.set(Some(trouble(error))),
            }
        });
    })
}

fn off(kind: SecretKind, done: RwSignal<&'static str>, look: Callback<()>) -> Piece {
    let door = expect_context::<Door>();
    let lead = view! { <p class="hint">{words::off_lead()}</p> }.piece();
    with_old(kind, words::off_go(), Some(lead), move |old, said, busy| {
        busy.set(true);
        spawn_local(async move {
            let result = lock::take_off(&old).await;
            let _ = busy.try_set(false);
            match result {
                Ok(()) => {
                    door.changed();
                    finish(done, words::is_off(), look);
                }
                Err(error) => said.set(Some(trouble(error))),
            }
        });
    })
}

fn finish(done: RwSignal<&'static str>, words: &'static str, look: Callback<()>) {
    done.set(words);
    look.run(());
    dom::after_paint(dom::focus_heading);
}
