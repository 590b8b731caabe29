//! Ways to hand a document to somebody: a link, the share sheet, a picture to scan, a file.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::icon::{Glyph, Icon};
use super::qr;
use super::show::Show;
use crate::document::{self, limits};
use crate::plan::sharing::Way;
use crate::platform::{address, download, sharing};
use crate::text;
use crate::ui::erase::{IntoPiece, live, on_press, redraw};

/// Up to here a link passes through every mail program.
const GREEN_CHARS: usize = 1_500;
/// Up to here a link passes through the usual chat programs.
const AMBER_CHARS: usize = 4_000;

/// What to say of a link of this many characters.
fn size_words(chars: usize) -> &'static str {
    if chars <= GREEN_CHARS {
        text::sending::size_green()
    } else if chars <= AMBER_CHARS {
        text::sending::size_amber()
    } else if chars <= limits::MAX_LINK_CHARS {
        text::sending::size_red()
    } else {
        text::sending::size_too_large()
    }
}

/// Ways to send these bytes. Nothing is sent by itself.
#[component]
pub fn Sending(
    /// The document.
    #[prop(into)]
    bytes: Signal<Vec<u8>>,
    /// What a message with the link could say.
    #[prop(into)]
    message: Signal<String>,
    /// What the file is called, without its ending.
    file_name: &'static str,
    /// Somebody took it out of the app, in this way.
    #[prop(into)]
    on_sent: Callback<Way>,
) -> impl IntoView {
    let link = Memo::new(move |_| bytes.with(|bytes| document::link_to(&address::base(), bytes)));
    let fits = Memo::new(move |_| link.with(|link| link.len() <= limits::MAX_LINK_CHARS));
    let with_link = move || format!("{}\n{}", message.get_untracked(), link.get_untracked());
    let said = RwSignal::new("");
    let scanning = RwSignal::new(false);
    let copy = move |what: String, done: &'static str| {
        on_sent.run(Way::Link);
        spawn_local(async move {
            let copied = sharing::copy(&what).await;
            let _ = said.try_set(if copied { done } else { text::sending::copy_failed() });
        });
    };
    let send = move || {
        let (words, link) = (message.get_untracked(), link.get_untracked());
        spawn_local(async move {
            if sharing::share(&words, &link).await {
                let _ = on_sent.try_run(Way::Link);
            }
        });
    };
    let file = move || {
        let name = format!("{file_name}.{}", document::FILE_EXTENSION);
        if bytes.with_untracked(|bytes| download::save_as(&name, bytes, "application/octet-stream")) {
            on_sent.run(Way::File);
        }
    };
    let scan = move || {
        scanning.update(|on| *on = !*on);
        if scanning.get_untracked() {
            on_sent.run(Way::Qr);
        }
    };
    let picture = move || {
        let parts = bytes.with(|bytes| document::qr_parts(&address::base(), bytes));
        qr::encode(&parts.address, &parts.digits)
    };
    view! {
        <div class="share-panel">
            <p class="size-meter" data-testid="link-size">{redraw(move || size_words(link.with(String::len)))}</p>
            <Show when=move || fits.get()>
                <p class="share-panel__message" dir="auto" data-testid="message">{redraw(move || message.get())}</p>
                <textarea
                    class="utrecht-textarea link-box"
                    autocomplete="off"
                    readonly
                    rows="3"
                    aria-label=text::sending::link()
                    data-testid="link"
                    prop:value=live(move || link.get())
                ></textarea>
                <div class="button-row">
                    {sharing::can_share().then(|| view! {
                        <button
                            type="button"
                            class="utrecht-button utrecht-button--primary-action"
                            on:click=on_press(move |_| send())
                        >
                            <Icon glyph=Glyph::Share />{text::sending::share_sheet()}
                        </button>
                    })}
                    <button
                        type="button"
                        class="utrecht-button utrecht-button--primary-action"
                        on:click=on_press(move |_| copy(link.get_untracked(), text::sending::copied()))
                    >
                        <Icon glyph=Glyph::Copy />{text::sending::copy()}
                    </button>
                    <button
                        type="button"
                        class="utrecht-button utrecht-button--secondary-action"
                        on:click=on_press(move |_| copy(with_link(), text::sending::message_copied()))
                    >
                        <Icon glyph=Glyph::Copy />{text::sending::copy_message()}
                    </button>
                </div>
            </Show>
            <p role="status">{redraw(move || said.get())}</p>
            <div class="button-row">
                <button
                    type="button"
                    class="utrecht-button utrecht-button--secondary-action"
                    aria-expanded=live(move || scanning.get().to_string())
                    on:click=on_press(move |_| scan())
                >
                    {redraw(move || if scanning.get() { text::sending::qr_hide() } else { text::sending::qr() })}
                </button>
                <button
                    type="button"
                    class="utrecht-button utrecht-button--secondary-action"
                    on:click=on_press(move |_| file())
                >
                    <Icon glyph=Glyph::File />{text::sending::file()}
                </button>
            </div>
            {redraw(move || scanning.get().then(|| match picture() {
                Some(code) => view! {
                    <figure class="qr-figure">
                        {qr::picture(&code)}
                        <figcaption>{text::sending::qr_hint()}</figcaption>
                    </figure>
                }
                .piece(),
                None => view! { <p class="note note--warm">{text::sending::qr_too_large()}</p> }.piece(),
            }))}
            <p class="hint">{text::sending::file_hint()}</p>
        </div>
    }
}
