//! Exactly what the other sees, before anything is sent.

use leptos::prelude::*;

use super::Sharing;
use super::made::Made;
use super::words as labels;
use crate::audience::Counted;
use crate::export::beyond::{Group, beyond};
use crate::export::outline::Line;
use crate::plan::sharing::Way;
use crate::platform::dom;
use crate::route::{Page, ShareStep};
use crate::text::{self, phrases, share, share_see as words};
use crate::ui::erase::{IntoPiece, Piece, live, on_press, redraw};
use crate::ui::pages::read::is_empty;
use crate::ui::parts::document::document as document_view;
use crate::ui::parts::drawing::hung;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::page::PageFrame;
use crate::ui::session::use_session;

/// What the other sees.
#[component]
pub(super) fn SeePage() -> impl IntoView {
    let session = use_session();
    let sharing = expect_context::<Sharing>();
    let name = sharing.name();
    let heading = Signal::stored(words::heading(&name));
    let back = Signal::derive(move || session.href(Page::Share(ShareStep::What)));
    let onward = move || session.href(Page::Share(ShareStep::How));
    let counted = sharing.counted();
    let print = move || {
        sharing.note(Way::Print, false);
        dom::print();
    };
    if sharing.printing.get_untracked() {
        sharing.printing.set(false);
        dom::after_paint(print);
    }
    view! {
        <PageFrame
            title=words::title()
            heading
            step=share::step("3")
            back=(back, share::back_to_what())
            class="page--preview"
        >
            <p class="lead no-print">{words::lead(&name)}</p>
            <div class="note note--private no-print" data-testid="stays">
                <Icon glyph=Glyph::Lock />
                <h2 class="note__title">{words::stays()}</h2>
                {redraw(move || counted.with(|counted| stays(counted)))}
            </div>
            <section class="desk" aria-label=words::document()>
                {redraw(move || sharing.made().map(|made| sheet(&made)))}
            </section>
            <div class="step-nav">
                <a class="utrecht-button utrecht-button--primary-action" href=live(onward)>
                    {words::onward()}
                    <Icon glyph=Glyph::Next />
                </a>
                <button
                    type="button"
                    class="utrecht-button utrecht-button--secondary-action"
                    on:click=on_press(move |_| print())
                >
                    <Icon glyph=Glyph::Print />{words::print()}
                </button>
            </div>
        </PageFrame>
    }
}

/// What stays home, in one sentence.
fn stays(counted: &[Counted]) -> Piece {
    let stays: Vec<String> = counted.iter().filter_map(labels::stays).collect();
    if stays.is_empty() {
        return view! { <p>{words::stays_nothing()}</p> }.piece();
    }
    view! { <p class="stays">{phrases::list(&stays)}"."</p> }.piece()
}

/// A share on paper: the word that goes with it, and the document.
pub(super) fn sheet(made: &Made) -> Piece {
    letter(&made.share)
}

/// The same for a share that went out before.
pub(super) fn letter(share: &crate::letter::Share) -> Piece {
    let (from, said) = (share.from.trim().to_owned(), share.words.trim().to_owned());
    let head = (!from.is_empty() || !said.is_empty()).then(|| {
        let from = (!from.is_empty()).then(|| view! { <p class="word__from" dir="auto">{words::from(&from)}</p> });
        let said = (!said.is_empty()).then(|| view! { <p class="word__said" dir="auto">{said}</p> });
        view! { <div class="word">{from}{said}</div> }.piece()
    });
    let body = if is_empty(&share.plan) && share.plan.people.is_empty() {
        view! { <p class="note note--warm">{words::empty()}</p> }.piece()
    } else {
        document_view(&share.plan, None)
    };
    view! { {head} {body} {also(share)} }.piece()
}

/// What goes along and does not stand in the document: nothing goes unseen.
fn also(share: &crate::letter::Share) -> Option<Piece> {
    let groups = beyond(&share.plan);
    if groups.is_empty() {
        return None;
    }
    let line = |line: Line| {
        let behind = line.behind.into_iter();
        let behind: Vec<Piece> = behind
            .map(|words| view! { <small class="document__behind" dir="auto">{words}</small> }.piece())
            .collect();
        view! { <li><span dir="auto">{line.said}</span>{behind}</li> }.piece()
    };
    let group = |group: Group| {
        let lines: Vec<Piece> = group.lines.into_iter().map(line).collect();
        view! {
            <section class="document__section">
                <h3 dir="auto">{group.title}</h3>
                <ul>{lines}</ul>
            </section>
        }
        .piece()
    };
    let groups: Vec<Piece> = groups.into_iter().map(group).collect();
    let pages = share.plan.child_pages.iter();
    let drawings: Vec<Piece> = pages.flat_map(|page| &page.drawings).map(hung).collect();
    Some(
        view! {
            <section class="document document--also">
                <h2 class="utrecht-heading-2">{text::beyond::title()}</h2>
                {groups}
                <div class="drawings">{drawings}</div>
            </section>
        }
        .piece(),
    )
}
