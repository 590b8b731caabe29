//! All agreements, in the order of the family.

mod actions;
mod card;
mod filter_bar;
mod quick_add;

use leptos::prelude::*;

use self::card::{Card, link_id};
use self::filter_bar::FilterBar;
use self::quick_add::QuickAdd;
use super::agreement::begin_agreement;
use crate::plan::filter::Filter;
use crate::plan::id::Id;
use crate::plan::progress::Asked;
use crate::platform::dom;
use crate::text;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::question::Question;
use crate::ui::session::use_session;

/// From how many agreements on a way to search stands above them.
const MANY: usize = 20;

/// Moves the focus to an agreement in the list, or to the place to add one.
fn focus_on(id: Option<Id>) {
    dom::after_paint(move || {
        let found = id.is_some_and(|id| dom::focus(&format!("#{}", link_id(id))));
        if !found && !dom::focus(quick_add::FIELD) {
            dom::focus("main h1");
        }
    });
}

/// All agreements.
#[component]
pub fn AgreementsPage() -> impl IntoView {
    let session = use_session();
    let filter = RwSignal::new(Filter::default());
    let count = session.read(|plan| plan.agreements.len());
    let searchable = Memo::new(move |_| count.get() >= MANY);
    // A filter that can no longer be seen must not hide anything.
    let shown = Memo::new(move |_| {
        let searchable = searchable.get();
        session.plan.with(|plan| {
            if searchable {
                filter.with(|filter| filter.apply(plan))
            } else {
                Filter::default().apply(plan)
            }
        })
    });
    let is_empty = Memo::new(move |_| count.get() == 0);
    let filtered = Memo::new(move |_| searchable.get() && !filter.with(Filter::shows_all));
    let none_found = Memo::new(move |_| filtered.get() && shown.with(Vec::is_empty));
    let counted = move || {
        let all = text::agreement::count(count.get());
        if filtered.get() {
            text::agreement::count_of(&shown.with(Vec::len).to_string(), &count.get().to_string())
        } else {
            all
        }
    };
    let said = RwSignal::new(String::new());
    view! {
        <Question asked=Asked::Agreements lead=text::agreement::list_lead() class="page--agreements">
            <div class="button-row">
                <button
                    type="button"
                    class="utrecht-button utrecht-button--primary-action"
                    on:click=move |_| begin_agreement(session)
                >
                    <Icon glyph=Glyph::Plus />
                    {text::agreement::new()}
                </button>
            </div>
            <QuickAdd />
            <Show when=move || is_empty.get()>
                <div class="empty">
                    <p class="empty__title">{text::agreement::empty_title()}</p>
                    <p>{text::agreement::empty_text()}</p>
                </div>
            </Show>
            <Show when=move || searchable.get()>
                <FilterBar filter />
            </Show>
            <div class="list-head" hidden=move || is_empty.get()>
                <h2 class="utrecht-heading-2 list-head__title">{text::agreement::list_heading()}</h2>
                <p class="list-head__count" role="status">{counted}</p>
            </div>
            <Show when=move || none_found.get()>
                <div class="empty">
                    <p>{text::agreement::none_found()}</p>
                    <button
                        type="button"
                        class="utrecht-button utrecht-button--secondary-action"
                        on:click=move |_| {
                            filter.set(Filter::default());
                            dom::after_paint(|| {
                                dom::focus(filter_bar::FIELD);
                            });
                        }
                    >
                        {text::agreement::show_all_again()}
                    </button>
                </div>
            </Show>
            <ul class="cards agreements">
                <For each=move || shown.get() key=|id| *id let(id)>
                    <Card id filtered shown said />
                </For>
            </ul>
            <p class="visually-hidden" role="status">{move || said.get()}</p>
        </Question>
    }
}
