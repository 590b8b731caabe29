//! What stands in the place of a page while the lock is shut.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::dom;
use crate::route::Route;
use crate::seal::code::SecretKind;
use crate::store::lock::{self, LockError};
use crate::text::door as words;
use crate::ui::door::Door;
use crate::ui::erase::{IntoPiece, Piece, redraw};
use crate::ui::parts::more::More;
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::secret_field::SecretField;

/// What to say of a lock that did not open.
#[must_use]
pub fn trouble(error: LockError) -> String {
    match error {
        LockError::Wrong => words::wrong().to_owned(),
        LockError::Wait(milliseconds) => {
            let seconds = usize::try_from(milliseconds.div_ceil(1_000)).unwrap_or(usize::MAX);
            if seconds < 60 {
                words::wait_seconds(&seconds.to_string())
            } else {
                words::wait_minutes(seconds.div_ceil(60))
            }
        }
        LockError::Failed(_) => words::unavailable().to_owned(),
    }
}

/// Asks for the code.
#[must_use]
pub fn page(kind: SecretKind) -> Piece {
    let door = expect_context::<Door>();
    let typed = RwSignal::new(String::new());
    let said = RwSignal::new(None::<String>);
    let busy = RwSignal::new(false);
    let (lead, label, empty) = match kind {
        SecretKind::Digits => (words::lead_digits(), words::digits(), words::empty_digits()),
        SecretKind::Words => (words::lead_words(), words::words(), words::empty_words()),
    };
    let open = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        let secret = typed.get_untracked();
        if secret.trim().is_empty() {
            said.set(Some(empty.to_owned()));
            dom::focus("main .secret input");
            return;
        }
        said.set(None);
        busy.set(true);
        spawn_local(async move {
            let opened = lock::open(&secret).await;
            let _ = busy.try_set(false);
            match opened {
                Ok(()) => door.open(),
                Err(error) => {
                    let _ = typed.try_set(String::new());
                    let _ = said.try_set(Some(trouble(error)));
                    dom::after_paint(|| {
                        dom::focus("main .secret input");
                    });
                }
            }
        });
    };
    view! {
        <PageFrame title=words::title()>
            <p class="lead">{lead}</p>
            <form novalidate on:submit=open>
                <SecretField label kind typed said />
                <div class="button-row">
                    <button type="submit" class="utrecht-button utrecht-button--primary-action">
                        {redraw(move || if busy.get() { words::busy() } else { words::open() })}
                    </button>
                </div>
            </form>
            <More summary=words::forgot()>
                <p>{words::forgot_1()}</p>
                <p>{words::forgot_2()}</p>
                <p><a href=Route::Wipe.href()>{words::forgot_wipe()}</a></p>
            </More>
        </PageFrame>
    }
    .piece()
}
