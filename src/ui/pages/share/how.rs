//! How it is sent: with a lock or without, as a link, a picture, a file, or on paper.

use leptos::prelude::*;

use super::Sharing;
use super::lock::LockPart;
use super::words as labels;
use crate::route::{Page, ShareStep};
use crate::text::{self, share, share_how as words};
use crate::ui::erase::{live, on_press, redraw};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::sending::Sending;
use crate::ui::parts::show::Show;
use crate::ui::session::use_session;

/// How it is sent.
#[component]
pub(super) fn HowPage() -> impl IntoView {
    let session = use_session();
    let sharing = expect_context::<Sharing>();
    let heading = Signal::stored(words::heading(&sharing.name()));
    let back = Signal::derive(move || session.href(Page::Share(ShareStep::See)));
    let delicate = sharing.is_delicate();
    let locked = Memo::new(move |_| sharing.lock.get().unwrap_or_else(|| delicate.get()));
    let open = Memo::new(move |_| sharing.made().map(|made| made.bytes()));
    // What goes out: the document as it is, or with the lock that belongs to it; none while that is being made.
    let bytes = Memo::new(move |_| {
        let open = open.get()?;
        if !locked.get() {
            return Some(open);
        }
        let sealed = sharing.sealed.get()?;
        let fits = sealed.inside == open && sharing.passphrase.with(|words| *words == sealed.passphrase);
        sealed.bytes.filter(|_| fits)
    });
    let message = Signal::derive(move || {
        let message = sharing
            .made()
            .map_or_else(String::new, |made| labels::message(&made.share).to_owned());
        if locked.get() {
            format!("{message} {}", words::message_locked())
        } else {
            message
        }
    });
    let noted = sharing.is_noted();
    let sent = Callback::new(move |way| sharing.note(way, locked.get_untracked()));
    let print = move || {
        sharing.printing.set(true);
        session.go(Page::Share(ShareStep::See));
    };
    view! {
        <PageFrame title=words::title() heading step=share::step("4") back=(back, share::back_to_see())>
            <LockPart sharing locked open delicate />
            <h2 class="utrecht-heading-2">{words::send_title()}</h2>
            <p class="note note--warn">
                <Icon glyph=Glyph::Share />
                <span>{text::sending::once()}" "{text::sending::nothing_sent()}</span>
            </p>
            <Show when=move || bytes.with(Option::is_some)>
                <Sending
                    bytes=Signal::derive(move || bytes.get().unwrap_or_default())
                    message
                    file_name="familiegroepsplan"
                    on_sent=sent
                />
            </Show>
            <h2 class="utrecht-heading-2">{words::paper()}</h2>
            <p class="hint">
                {words::paper_hint()}
                {redraw(move || locked.get().then(|| view! { " "{words::paper_open()} }))}
            </p>
            <div class="button-row">
                <button
                    type="button"
                    class="utrecht-button utrecht-button--secondary-action"
                    on:click=on_press(move |_| print())
                >
                    <Icon glyph=Glyph::Print />{words::print()}
                </button>
            </div>
            <div role="status">
                {redraw(move || noted.get().then(|| view! {
                    <p class="note note--good">
                        <Icon glyph=Glyph::Check />
                        <span>{words::noted()}</span>
                    </p>
                }))}
            </div>
            <div class="step-nav">
                <a
                    class="utrecht-button utrecht-button--primary-action"
                    href=live(move || session.href(Page::Overview))
                >
                    {words::done()}
                </a>
                <a
                    class="utrecht-button utrecht-button--subtle"
                    href=live(move || session.href(Page::Share(ShareStep::Log)))
                >
                    {text::share_log::title()}
                </a>
            </div>
        </PageFrame>
    }
}
