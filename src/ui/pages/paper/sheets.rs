//! Sheets to print, seen first as they will be printed; and files to keep.

mod bits;
mod files;
mod fridge;
mod guardian;
mod professional;

use leptos::prelude::*;

use crate::route::{Page, ShareStep};
use crate::text::{self, paper as words};
use crate::ui::erase::{IntoPiece, Piece, live, redraw};
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::print_button::print_button;
use crate::ui::session::{Bind, Session, use_session};

/// The sheets that are made here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Fridge,
    Guardian,
    Professional,
}

pub(super) fn show() -> Piece {
    view! { <PaperPage /> }.piece()
}

#[component]
fn PaperPage() -> impl IntoView {
    let session = use_session();
    let kind = RwSignal::new(None::<Kind>);
    let back = Signal::derive(move || session.href(Page::Overview));
    let option = |kind, said: &'static str, hint: &'static str| (kind, said.to_owned(), hint.to_owned());
    let options = vec![
        option(Kind::Fridge, words::fridge(), words::fridge_hint()),
        option(Kind::Guardian, words::guardian(), words::guardian_hint()),
        option(Kind::Professional, words::professional(), words::professional_hint()),
    ];
    let bind = Bind {
        get: kind.into(),
        set: Callback::new(move |chosen| kind.set(chosen)),
    };
    view! {
        <PageFrame title=words::title() back=(back, text::app::back_to_overview()) class="page--paper">
            <p class="lead">{words::lead()}</p>
            <OneOf legend=words::which().to_owned() options bind />
            {redraw(move || kind.get().map(|kind| match kind {
                Kind::Fridge => fridge::show(session),
                Kind::Guardian => guardian::show(session),
                Kind::Professional => professional::show(session),
            }))}
            <h2 class="utrecht-heading-2 task-list__heading">{words::others()}</h2>
            <ul class="task-list">
                {way(session, Page::Read, Glyph::Book, words::read(), words::read_hint())}
                {way(session, Page::Share(ShareStep::Who), Glyph::Share, words::share(), words::share_hint())}
            </ul>
            {files::show(session)}
        </PageFrame>
    }
}

fn way(session: Session, page: Page, glyph: Glyph, said: &'static str, hint: &'static str) -> Piece {
    view! {
        <li class="task">
            <a class="task__link" href=live(move || session.href(page))>
                <span class="task__icon"><Icon glyph /></span>
                <span class="task__title">{said}</span>
                <span class="task__hint">{hint}</span>
            </a>
        </li>
    }
    .piece()
}

/// A sheet below what can be chosen for it, with the way to print it. Only the sheet comes on paper.
fn on_paper(name: &'static str, choices: Piece, sheet: impl Fn() -> Piece + Send + 'static) -> Piece {
    let label = words::sheet_of(name);
    view! {
        <div class="paper-desk">
            <div class="paper-choices flow">
                {choices}
                <div class="button-row">
                    {print_button(words::print(), "primary-action")}
                </div>
                <h2 class="paper-desk__title">{words::sheet()}</h2>
            </div>
            <section class="sheet" aria-label=label data-testid="sheet">{redraw(sheet)}</section>
        </div>
    }
    .piece()
}
