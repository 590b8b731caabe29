//! Share the whole plan: what goes along, exactly what the other sees, and then how.

use crate::ui::erase::{IntoPiece, Piece, live, redraw};
use crate::ui::parts::show::Show;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::read::is_empty;
use crate::audience::{Chosen, whole_plan};
use crate::document::{self, limits};
use crate::platform::{address, download, sharing};
use crate::route::{Page, ShareStep};
use crate::text;
use crate::ui::parts::choices::Toggle;
use crate::ui::parts::document::document as document_view;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::page::PageFrame;
use crate::ui::session::{Bind, use_session};

/// Up to here a link passes through every mail program.
const GREEN_CHARS: usize = 1_500;
/// Up to here a link passes through the usual chat programs.
const AMBER_CHARS: usize = 4_000;

/// What to say of a link of this many characters.
fn size_words(chars: usize) -> &'static str {
    if chars <= GREEN_CHARS {
        text::share::size_green()
    } else if chars <= AMBER_CHARS {
        text::share::size_amber()
    } else if chars <= limits::MAX_LINK_CHARS {
        text::share::size_red()
    } else {
        text::share::size_too_large()
    }
}

/// The page for this step.
#[must_use]
pub fn show(_step: ShareStep) -> Piece {
    view! { <SharePage /> }.piece()
}

/// Share the whole plan.
#[component]
fn SharePage() -> impl IntoView {
    let session = use_session();
    let chosen = RwSignal::new(Chosen::default());
    let contacts = Bind {
        get: Signal::derive(move || chosen.get().contacts),
        set: Callback::new(move |on| chosen.update(|chosen| chosen.contacts = on)),
    };
    let numbers = Bind {
        get: Signal::derive(move || chosen.get().emergency_numbers),
        set: Callback::new(move |on| chosen.update(|chosen| chosen.emergency_numbers = on)),
    };
    let shared = Memo::new(move |_| session.plan.with(|plan| whole_plan(plan, chosen.get())));
    let link = Memo::new(move |_| shared.with(|plan| document::link(&address::base(), plan)));
    let fits = Memo::new(move |_| link.with(|link| link.len() <= limits::MAX_LINK_CHARS));
    let said = RwSignal::new("");
    let looking = RwSignal::new(false);
    let copy = move |_| {
        let link = link.get_untracked();
        spawn_local(async move {
            let copied = sharing::copy(&link).await;
            let _ = said.try_set(if copied {
                text::share::copied()
            } else {
                text::share::copy_failed()
            });
        });
    };
    let send = move |_| {
        let link = link.get_untracked();
        spawn_local(async move {
            sharing::share(text::share::message(), &link).await;
        });
    };
    let file = move |_| {
        let bytes = shared.with_untracked(document::encode_packed);
        let name = format!("familiegroepsplan.{}", document::FILE_EXTENSION);
        let _ = download::save_as(&name, &bytes, "application/octet-stream");
    };
    let empty = session.read(is_empty);
    let back = Signal::derive(move || session.href(Page::Overview));
    view! {
        <PageFrame title=text::share::title() back=(back, text::app::back_to_overview())>
            <p class="lead">{text::share::lead()}</p>
            {redraw(move || session.is_example().then(|| view! {
                <p class="note note--warm">{text::share::example()}</p>
            }))}
            <Show
                when=move || !empty.get()
                fallback=|| view! { <p class="note note--warm">{text::share::empty()}</p> }
            >
                <h2 class="utrecht-heading-2">{text::share::what_goes()}</h2>
                <p class="note note--private">{text::share::stays_home()}</p>
                <div class="choice-list">
                    <Toggle label=text::share::contacts().to_owned() bind=contacts />
                    <Toggle label=text::share::emergency().to_owned() bind=numbers />
                </div>
                <details class="more" on:toggle=move |_| looking.set(true)>
                    <summary class="more__summary">{text::share::preview()}</summary>
                    <div class="preview" tabindex="0" role="region" aria-label=text::share::preview()>
                        {redraw(move || looking.get().then(|| shared.with(|plan| document_view(plan, None))))}
                    </div>
                </details>
                <div class="share-panel">
                    <h2 class="utrecht-heading-2">{text::share::link()}</h2>
                    <p class="size-meter" data-testid="link-size">{redraw(move || size_words(link.with(String::len)))}</p>
                    <p class="note note--warn">{text::share::once()}" "{text::share::nothing_sent()}</p>
                    <Show when=move || fits.get()>
                        <textarea
                            class="utrecht-textarea link-box"
                            readonly
                            rows="3"
                            aria-label=text::share::link()
                            data-testid="link"
                            prop:value=live(move || link.get())
                        ></textarea>
                        <div class="button-row">
                            <button
                                type="button"
                                class="utrecht-button utrecht-button--primary-action"
                                on:click=copy
                            >
                                <Icon glyph=Glyph::Copy />{text::share::copy()}
                            </button>
                            {sharing::can_share().then(|| view! {
                                <button
                                    type="button"
                                    class="utrecht-button utrecht-button--secondary-action"
                                    on:click=send
                                >
                                    <Icon glyph=Glyph::Share />{text::share::share_sheet()}
                                </button>
                            })}
                        </div>
                    </Show>
                    <p role="status">{redraw(move || said.get())}</p>
                    <div class="button-row">
                        <button
                            type="button"
                            class="utrecht-button utrecht-button--secondary-action"
                            on:click=file
                        >
                            <Icon glyph=Glyph::File />{text::share::file()}
                        </button>
                    </div>
                    <p class="hint">{text::share::file_hint()}</p>
                </div>
            </Show>
        </PageFrame>
    }
}
