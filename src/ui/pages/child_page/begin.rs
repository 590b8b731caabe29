//! What there is on the page, what it is for, and who can see it.

use leptos::prelude::*;

use super::{Desk, STEPS};
use crate::plan::child::{ChildPage, House};
use crate::plan::progress::Asked;
use crate::route::{ChildStep, Page};
use crate::text::{self, child as words, child_reply};
use crate::ui::erase::{IntoPiece, Piece, live, redraw};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::page::PageFrame;

pub(super) fn show(desk: Desk) -> Piece {
    let name = desk.name();
    let heading = Signal::derive(move || words::heading(&name.get()));
    let back = Signal::derive(move || desk.session.href(Page::Ask(Asked::Children)));
    let child = desk.child;
    let open = desk
        .session
        .read(move |plan| plan.story_of(child).is_some_and(|story| story.is_open(plan)));
    let story = move || {
        open.get()
            .then(|| task(desk, ChildStep::Story, words::story(), Memo::new(|_| String::new())))
    };
    let steps: Vec<Piece> = STEPS
        .iter()
        .map(|(step, name)| {
            let step = *step;
            task(desk, step, name(), desk.read(move |_, page| state(step, page)))
        })
        .collect();
    view! {
        <PageFrame title=words::title() heading back=(back, text::person::back_children()) class="page--child">
            <p class="lead">{desk.by_age(words::lead_young(), words::lead_middle(), words::lead_older())}</p>
            <div class="kind-words">
                <Icon glyph=Glyph::Heart />
                <h2 class="kind-words__title">{child_reply::not_your_fault_title()}</h2>
                <p>{child_reply::not_your_fault()}</p>
                <p>{words::stop()}</p>
            </div>
            <ul class="task-list">{redraw(story)}{steps}</ul>
            <section class="note note--private">
                <Icon glyph=Glyph::Eye />
                <h2 class="utrecht-heading-3">{words::private_title()}</h2>
                <p>{desk.by_age(words::private_young(), words::private_middle(), words::private_older())}</p>
            </section>
        </PageFrame>
    }
    .piece()
}

const fn glyph(step: ChildStep) -> Glyph {
    match step {
        ChildStep::Good => Glyph::Sun,
        ChildStep::Worries => Glyph::LifeBuoy,
        ChildStep::Dreams => Glyph::Star,
        ChildStep::Rule => Glyph::Handshake,
        ChildStep::Calls => Glyph::Phone,
        ChildStep::TakesPart => Glyph::Speech,
        ChildStep::Sees => Glyph::Eye,
        _ => Glyph::Book,
    }
}

/// What stands there, in a word or two; nothing where that is no matter.
fn state(step: ChildStep, page: &ChildPage) -> String {
    let house = match step {
        ChildStep::Good => House::Good,
        ChildStep::Worries => House::Worries,
        ChildStep::Dreams => House::Dreams,
        ChildStep::Rule => return said(!page.own_rule.trim().is_empty()),
        ChildStep::Calls => {
            return said(!page.whom_to_call.trim().is_empty() || !page.where_to_go.trim().is_empty());
        }
        ChildStep::TakesPart => return said(page.takes_part.is_some()),
        _ => return String::new(),
    };
    match page.drawings_in(house).count() {
        0 => said(!page.words(house).trim().is_empty()),
        drawings => words::has_drawings(drawings),
    }
}

fn said(something: bool) -> String {
    if something { words::has_words() } else { words::empty() }.to_owned()
}

fn task(desk: Desk, step: ChildStep, name: &'static str, state: Memo<String>) -> Piece {
    view! {
        <li class="task">
            <a class="task__link" href=live(move || desk.href(step))>
                <span class="task__icon"><Icon glyph=glyph(step) /></span>
                <span class="task__title">{name}</span>
                <span class="task__hint">{redraw(move || state.get())}</span>
            </a>
        </li>
    }
    .piece()
}
