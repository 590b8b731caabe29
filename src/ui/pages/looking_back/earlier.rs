//! An earlier version, to read as it was.

use leptos::prelude::*;

use super::editions::{closed, open};
use crate::platform::dom;
use crate::route::Page;
use crate::text::{app, phrases, versions as words};
use crate::ui::erase::{IntoPiece, Piece, live, redraw};
use crate::ui::parts::document::document;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::page::PageFrame;
use crate::ui::session::use_session;

pub(super) fn show(number: u32) -> Piece {
    let session = use_session();
    // What was does not change while somebody reads it.
    let earlier = session.plan.with_untracked(|plan| open(plan, number));
    let back = Signal::derive(move || session.href(Page::Versions));
    let earlier = match earlier {
        Ok(earlier) => earlier,
        Err(why) => {
            return view! {
                <PageFrame title=words::earlier_title() back=(back, words::back())>{closed(why)}</PageFrame>
            }
            .piece();
        }
    };
    let when = session.read(move |plan| {
        let edition = plan.edition(number);
        edition.map_or_else(String::new, |edition| phrases::from_until(edition.from, edition.until))
    });
    dom::set_title(&app::tab_title(words::earlier_title(), app::name()));
    view! {
        <main id="inhoud" class="page page--document" tabindex="-1">
            <nav class="crumb" aria-label=app::way_back()>
                <a class="crumb__back" href=live(move || back.get())><Icon glyph=Glyph::Back />{words::back()}</a>
            </nav>
            <div class="note note--warm earlier" role="note">
                <p class="earlier__title">{redraw(move || words::so_it_was(&when.get()))}</p>
                <p>{words::so_it_was_more(&number.saturating_add(1).to_string())}</p>
            </div>
            <div class="document--earlier">{document(&earlier, None)}</div>
            <div class="button-row document__tools">
                <a
                    class="utrecht-button utrecht-button--secondary-action"
                    href=live(move || session.href(Page::Compare(number)))
                >
                    {words::compare()}
                </a>
            </div>
        </main>
    }
    .piece()
}
