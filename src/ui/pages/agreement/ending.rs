//! The end of the page of an agreement: done, another one, the ones beside it, remove.

use crate::ui::erase::live;
use leptos::prelude::*;

use super::handle::Handle;
use crate::plan::agreement::Agreement;
use crate::plan::id::{Id, find};
use crate::plan::progress::Asked;
use crate::plan::{Plan, add, filter};
use crate::platform::dom;
use crate::route::Page;
use crate::text;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::item_actions::remove;
use crate::ui::parts::save_state::SaveLine;
use crate::ui::parts::show::Show;
use crate::ui::session::Session;

/// Begins an agreement and goes to its page.
pub fn begin_agreement(session: Session) {
    let id = session.change(|plan| {
        add(
            plan,
            |plan| &mut plan.agreements,
            |id| Agreement {
                id,
                ..Agreement::default()
            },
        )
    });
    session.go(Page::Agreement(id));
}

/// Where an agreement stands: its number, how many there are, the one before and the one after.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Place {
    number: usize,
    count: usize,
    before: Option<Id>,
    after: Option<Id>,
}

fn place(plan: &Plan, id: Id) -> Place {
    let list = &plan.agreements;
    let Some(index) = list.iter().position(|it| it.id == id) else {
        return Place::default();
    };
    let id_at = |index: usize| list.get(index).map(|it| it.id);
    Place {
        number: index + 1,
        count: list.len(),
        before: index.checked_sub(1).and_then(id_at),
        after: id_at(index + 1),
    }
}

/// The end of the page.
#[component]
pub(super) fn Ending(
    /// Which agreement.
    handle: Handle,
) -> impl IntoView {
    let Handle { session, id } = handle;
    let place = session.read(move |plan| place(plan, id));
    let list = move || session.href(Page::Ask(Asked::Agreements));
    let position = move || place.with(|at| text::agreement::position(&at.number.to_string(), &at.count.to_string()));
    let neighbour = move |to: fn(&Place) -> Option<Id>, words: &'static str, glyph: Glyph, rel: &'static str| {
        let to = Memo::new(move |_| place.with(to));
        move || {
            to.get().map(|id| {
                view! {
                    <a class="neighbours__link" rel=rel href=live(move || session.href(Page::Agreement(id)))>
                        <Icon glyph />
                        {words}
                    </a>
                }
            })
        }
    };
    let another = move |_| {
        // A page on which nothing is written is that other agreement already.
        let blank = session
            .plan
            .with_untracked(|plan| find(&plan.agreements, id).is_some_and(filter::is_blank));
        if blank {
            dom::focus_heading();
        } else {
            begin_agreement(session);
        }
    };
    let take_out = move |_| {
        session.go(Page::Ask(Asked::Agreements));
        // The list is there first: this page need not show an agreement that is gone.
        dom::after(0, move || {
            remove(session, |plan| &mut plan.agreements, id, text::agreement::title());
        });
    };
    // Of what is not written yet nobody can say how it goes.
    let written = handle.read(|it| !filter::is_blank(it));
    view! {
        <Show when=move || written.get()>
            <p>
                <a class="desk-link" href=live(move || session.href(Page::Going(id)))>
                    {text::going::link()}
                    <Icon glyph=Glyph::Next />
                </a>
            </p>
        </Show>
        <div class="step-nav">
            <a class="utrecht-button utrecht-button--primary-action" href=list>
                {text::agreement::done()}
                <Icon glyph=Glyph::Next />
            </a>
            <button type="button" class="utrecht-button utrecht-button--secondary-action" on:click=another>
                <Icon glyph=Glyph::Plus />
                {text::agreement::another()}
            </button>
            <SaveLine />
        </div>
        <nav class="neighbours" aria-label=text::agreement::neighbours()>
            <p class="neighbours__place">{position}</p>
            {neighbour(|at| at.before, text::agreement::previous(), Glyph::Back, "prev")}
            {neighbour(|at| at.after, text::agreement::next(), Glyph::Next, "next")}
        </nav>
        <div class="button-row">
            <button type="button" class="utrecht-button utrecht-button--subtle" on:click=take_out>
                <Icon glyph=Glyph::Trash />
                {text::agreement::remove()}
            </button>
        </div>
    }
}
