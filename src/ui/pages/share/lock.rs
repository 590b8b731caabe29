//! A lock on what goes out: on or off, and putting it on.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Sharing;
use super::made::Locked;
use super::passphrase::Passphrase;
use crate::document;
use crate::platform::random;
use crate::seal;
use crate::text::share_how as words;
use crate::ui::erase::{IntoPiece, redraw};
use crate::ui::parts::choices::Toggle;
use crate::ui::parts::show::Show;
use crate::ui::session::Bind;

/// Draws words that open the lock.
pub(super) fn draw(sharing: Sharing) {
    if let Some(chance) = random::bytes() {
        sharing.passphrase.set(seal::words::passphrase(chance));
    }
}

/// How far the lock is.
#[derive(Clone, Copy, PartialEq)]
enum State {
    Open,
    Busy,
    On,
    Unavailable,
}

/// Whether there is a lock, the words that open it, and how far it is.
#[component]
pub(super) fn LockPart(
    sharing: Sharing,
    /// Whether there is to be a lock.
    locked: Memo<bool>,
    /// What goes out, as it is without a lock.
    open: Memo<Option<Vec<u8>>>,
    /// Whether something goes along that is better locked.
    delicate: Memo<bool>,
) -> impl IntoView {
    let bind = Bind {
        get: locked.into(),
        set: Callback::new(move |on| sharing.lock.set(Some(on))),
    };
    put_on(sharing, locked, open);
    let state = Memo::new(move |_| {
        if !locked.get() {
            return State::Open;
        }
        sharing.sealed.with(|sealed| {
            let fits = sealed.as_ref().filter(|sealed| {
                sharing.passphrase.with(|words| *words == sealed.passphrase)
                    && open.with(|open| open.as_deref() == Some(&sealed.inside))
            });
            match fits {
                None => State::Busy,
                Some(sealed) if sealed.bytes.is_some() => State::On,
                Some(_) => State::Unavailable,
            }
        })
    });
    view! {
        <h2 class="utrecht-heading-2">{words::lock_title()}</h2>
        <Show when=move || delicate.get()>
            <p>{words::lock_proposed()}</p>
        </Show>
        <Toggle label=words::lock().to_owned() hint=words::lock_hint() bind />
        <Show when=move || locked.get()>
            <Passphrase sharing />
        </Show>
        <div role="status" data-testid="lock-state">
            {redraw(move || match state.get() {
                State::Open => None::<&'static str>.piece(),
                State::Busy => view! { <p class="lock-state lock-state--busy">{words::busy()}</p> }.piece(),
                State::On => view! { <p class="lock-state lock-state--on">{words::locked()}</p> }.piece(),
                State::Unavailable => view! { <p class="note note--warn">{words::unavailable()}</p> }.piece(),
            })}
        </div>
    }
}

/// Puts the lock on as soon as there is something to lock and words to do it with, and anew when either changes.
fn put_on(sharing: Sharing, locked: Memo<bool>, open: Memo<Option<Vec<u8>>>) {
    Effect::new(move |_| {
        if !locked.get() {
            return;
        }
        let Some(inside) = open.get() else { return };
        let passphrase = sharing.passphrase.get();
        if passphrase.is_empty() {
            draw(sharing);
            if sharing.passphrase.with_untracked(String::is_empty) {
                sharing.sealed.set(Some(Locked {
                    inside,
                    passphrase,
                    bytes: None,
                }));
            }
            return;
        }
        let is_there = |sealed: &Option<Locked>| {
            let sealed = sealed.as_ref();
            sealed.is_some_and(|sealed| sealed.inside == inside && sealed.passphrase == passphrase)
        };
        if sharing.sealed.with_untracked(is_there) {
            return;
        }
        spawn_local(async move {
            let sealed = seal::seal(&passphrase, &inside).await;
            let locked = Locked {
                bytes: sealed.ok().map(|sealed| document::encode_sealed(&sealed)),
                inside,
                passphrase,
            };
            // Whoever chose other words meanwhile gets those.
            let still = sharing
                .passphrase
                .try_with_untracked(|words| *words == locked.passphrase);
            if still == Some(true) {
                let _ = sharing.sealed.try_set(Some(locked));
            }
        });
    });
}
