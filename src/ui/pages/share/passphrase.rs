//! The words that open the lock: drawn by chance, or thought up.

use leptos::prelude::*;

use super::Sharing;
use super::lock::draw;
use crate::platform::dom;
use crate::seal::words::{PASSPHRASE_BITS, estimate, normalise};
use crate::text::share_how as words;
use crate::ui::erase::{live, on_press, redraw};
use crate::ui::parts::fields::new_element_id;
use crate::ui::parts::more::More;
use crate::ui::session::Bind;

/// From here on what somebody thought up is fair: four words of our list.
const FAIR_BITS: u32 = PASSPHRASE_BITS * 4 / 6;

/// What to say about words that somebody thought up. Never to refuse them.
fn advice(typed: &str) -> &'static str {
    let bits = estimate(typed);
    if bits >= PASSPHRASE_BITS {
        words::own_strong()
    } else if bits >= FAIR_BITS {
        words::own_fair()
    } else {
        words::own_weak()
    }
}

/// The words, large, with a way to other ones.
#[component]
pub(super) fn Passphrase(sharing: Sharing) -> impl IntoView {
    let id = new_element_id();
    let labelled_by = id.clone();
    let typed = RwSignal::new(String::new());
    let bind = Bind {
        get: typed.into(),
        set: Callback::new(move |words| typed.set(words)),
    };
    view! {
        <section class="passphrase" aria-labelledby=labelled_by>
            <h3 class="passphrase__title" id=id>{words::passphrase()}</h3>
            <p class="passphrase__words" data-testid="passphrase" dir="auto">
                {redraw(move || sharing.passphrase.get())}
            </p>
            <p><strong>{words::tell()}</strong></p>
            <p class="hint">{words::remember()}</p>
            <div class="button-row">
                <button
                    type="button"
                    class="utrecht-button utrecht-button--secondary-action"
                    on:click=on_press(move |_| draw(sharing))
                >
                    {words::other_words()}
                </button>
            </div>
            <More summary=words::own()>
                <Own sharing bind />
            </More>
        </section>
    }
}

/// Words that somebody thought up.
#[component]
fn Own(sharing: Sharing, bind: Bind<String>) -> impl IntoView {
    let field = new_element_id();
    let hint = format!("{field}-hint");
    let selector = format!("#{field}");
    let said = RwSignal::new("");
    let take = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let typed = bind.get.get_untracked().trim().to_owned();
        // Signs alone are no words: every other passphrase of signs would open it.
        if normalise(&typed).is_empty() {
            said.set(words::own_empty());
            dom::focus(&selector);
            return;
        }
        sharing.passphrase.set(typed);
        said.set(words::own_used());
    };
    let advice = move || bind.get.with(|typed| (!typed.trim().is_empty()).then(|| advice(typed)));
    let described = hint.clone();
    view! {
        <form novalidate on:submit=take>
            <div class="utrecht-form-field">
                <label class="utrecht-form-label" for=field.clone()>{words::own_label()}</label>
                <p class="utrecht-form-field-description" id=hint>{words::own_hint()}</p>
                <input
                    class="utrecht-textbox"
                    id=field
                    type="text"
                    dir="auto"
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    aria-describedby=described
                    prop:value=live(move || bind.get.get())
                    on:input:target=move |event| {
                        said.set("");
                        bind.set.run(event.target().value());
                    }
                />
            </div>
            <p role="status">{redraw(advice)}</p>
            <p role="status">{redraw(move || said.get())}</p>
            <div class="button-row">
                <button type="submit" class="utrecht-button utrecht-button--secondary-action">{words::own_use()}</button>
            </div>
        </form>
    }
}
