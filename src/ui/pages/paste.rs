//! Paste a link or a whole message, or choose a file.

use crate::ui::erase::{live, on_press, redraw};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::document::{self, OpenError, Opened, limits};
use crate::platform::{address, dom, download};
use crate::route::Route;
use crate::text;
use crate::ui::app::Received;
use crate::ui::parts::fields::new_element_id;
use crate::ui::parts::page::PageFrame;

/// What went wrong with a link or a file, and what to do.
#[must_use]
pub fn problem(error: OpenError) -> &'static str {
    match error {
        OpenError::NotADocument => text::receive::not_a_document(),
        OpenError::CutOff => text::receive::cut_off(),
        OpenError::Damaged => text::receive::damaged(),
        OpenError::TooLarge => text::receive::too_large(),
        OpenError::Newer => text::receive::newer_error(),
    }
}

/// Paste a link or a whole message, or choose a file.
#[component]
pub fn PastePage() -> impl IntoView {
    let received = expect_context::<Received>().0;
    let pasted = RwSignal::new(String::new());
    let wrong = RwSignal::new(None::<&'static str>);
    let field = new_element_id();
    let file_field = new_element_id();
    let hint = format!("{field}-hint");
    let error = format!("{field}-error");
    let take = move |result: Result<Opened, OpenError>, otherwise: &'static str| match result {
        Ok(opened) => {
            received.set(Some(Ok(opened)));
            address::go(&Route::Received.href());
        }
        Err(OpenError::NotADocument) => wrong.set(Some(otherwise)),
        Err(error) => wrong.set(Some(problem(error))),
    };
    let to_summary = move || {
        dom::after_paint(|| {
            dom::focus("#paste-problem");
        })
    };
    let open = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        wrong.set(None);
        let text = pasted.get_untracked();
        if text.trim().is_empty() {
            wrong.set(Some(text::receive::paste_empty()));
        } else {
            take(document::from_text(&text), text::receive::not_a_document());
        }
        if wrong.get_untracked().is_some() {
            to_summary();
        }
    };
    let focus_field = field.clone();
    let described = {
        let (hint, error) = (hint.clone(), error.clone());
        move || {
            if wrong.get().is_some() {
                format!("{error} {hint}")
            } else {
                hint.clone()
            }
        }
    };
    let home = (Signal::stored(Route::Start.href()), text::general::footer_start());
    view! {
        <PageFrame title=text::receive::paste_title() back=home>
            <p class="lead">{text::receive::paste_lead()}</p>
            {redraw(move || wrong.get().map(|words| {
                let field = focus_field.clone();
                let selector = format!("#{field}");
                view! {
                    <div class="error-summary" id="paste-problem" role="alert" tabindex="-1">
                        <h2 class="error-summary__title">{text::receive::summary_title()}</h2>
                        <a
                            href="#/plak"
                            on:click=on_press(move |event| {
                                event.prevent_default();
                                dom::focus(&selector);
                            })
                        >
                            {words}
                        </a>
                    </div>
                }
            }))}
            <form novalidate on:submit=open>
                <div class="utrecht-form-field">
                    <label class="utrecht-form-label" for=field.clone()>{text::receive::paste_label()}</label>
                    <p class="utrecht-form-field-description" id=hint>{text::receive::paste_hint()}</p>
                    {
                        let error = error.clone();
                        move || wrong.get().map(|words| view! {
                            <p class="utrecht-form-field-error-message" id=error.clone()>{words}</p>
                        })
                    }
                    <textarea
                        class="utrecht-textarea"
                        autocomplete="off"
                        id=field
                        rows="4"
                        aria-describedby=described
                        aria-invalid=live(move || wrong.get().map(|_| "true"))
                        prop:value=live(move || pasted.get())
                        on:input:target=move |event| pasted.set(event.target().value())
                    ></textarea>
                </div>
                <div class="button-row">
                    <button type="submit" class="utrecht-button utrecht-button--primary-action">
                        {text::receive::paste_open()}
                    </button>
                </div>
            </form>
            <div class="utrecht-form-field">
                <label class="utrecht-form-label" for=file_field.clone()>{text::receive::file_label()}</label>
                <input
                    class="utrecht-textbox"
                    id=file_field
                    type="file"
                    on:change:target=move |event| {
                        wrong.set(None);
                        let Some(file) = event.target().files().and_then(|files| files.get(0)) else { return };
                        spawn_local(async move {
                            #[allow(clippy::cast_precision_loss, reason = "a small limit")]
                            let bytes = download::read(&file, limits::MAX_BYTES as f64).await;
                            let result = match bytes {
                                Some(bytes) => document::decode(&bytes),
                                None => Err(OpenError::TooLarge),
                            };
                            take(result, text::receive::file_problem());
                            if wrong.get_untracked().is_some() {
                                to_summary();
                            }
                        });
                    }
                />
            </div>
        </PageFrame>
    }
}
