//! The whole plan, to read calmly and to print.

use crate::ui::erase::{live, redraw};
use crate::ui::parts::show::Show;
use leptos::prelude::*;

use crate::plan::Plan;
use crate::platform::dom;
use crate::route::{Page, ShareStep};
use crate::text;
use crate::ui::parts::document::document;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::print_button::print_button;
use crate::ui::session::use_session;

/// Whether nothing at all is written in this plan.
#[must_use]
pub fn is_empty(plan: &Plan) -> bool {
    crate::plan::progress::Asked::ALL
        .iter()
        .all(|asked| !plan.has_answer(*asked) && !plan.is_left_open(*asked))
}

/// The whole plan.
#[component]
pub fn ReadPage() -> impl IntoView {
    let session = use_session();
    dom::set_title(&text::app::tab_title(text::read::title(), text::app::name()));
    let empty = session.read(is_empty);
    let private = session.read(|plan| plan.private_agreements().next().is_some());
    let owner = move || (!session.read_only).then(|| session.source.get());
    view! {
        <main id="inhoud" class="page page--document" tabindex="-1">
            <nav class="crumb" aria-label=text::app::way_back()>
                <a class="crumb__back" href=live(move || session.href(Page::Overview))>
                    <Icon glyph=Glyph::Back />{text::app::back_to_overview()}
                </a>
            </nav>
            <div class="button-row document__tools">
                {print_button(text::read::print(), "primary-action")}
                <a class="utrecht-button utrecht-button--secondary-action" href=live(move || session.href(Page::Share(ShareStep::Who)))>
                    <Icon glyph=Glyph::Share />{text::overview::share()}
                </a>
            </div>
            <Show when=move || empty.get()>
                <p class="note note--warm">{text::read::empty()}</p>
            </Show>
            {redraw(move || private.get().then(|| view! { <p class="note note--private no-print">{text::read::private_not_here()}</p> }))}
            {redraw(move || session.plan.with(|plan| document(plan, owner())))}
        </main>
    }
}
