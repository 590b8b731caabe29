//! All agreements, in the order of the family.

mod actions;
mod card;
mod filter_bar;
mod quick_add;

use crate::ui::erase::{each, live, on_press, redraw};
use crate::ui::parts::show::Show;
use leptos::prelude::*;

use self::card::{Card, link_id};
use self::filter_bar::FilterBar;
use self::quick_add::quick_add;
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
        if !found && !dom::focus(&format!("#{}", quick_add::FIELD)) {
            dom::focus("main h1");
        }
    });
}

/// All agreements.
#[component]
pub fn AgreementsPage() -> impl IntoView {
    let session = use_session();
    let filter = RwSignal::new(Filter::default());
    // What is being typed is in the plan already, and becomes a card at Enter.
    let draft = RwSignal::new(None::<Id>);
    let count = Memo::new(move |_| {
        let draft = draft.get();
        session
            .plan
            .with(|plan| plan.agreements.iter().filter(|one| Some(one.id) != draft).count())
    });
    let searchable = Memo::new(move |_| count.get() >= MANY);
    // A filter that can no longer be seen must not hide anything.
    let shown = Memo::new(move |_| {
        let searchable = searchable.get();
        let mut shown = session.plan.with(|plan| {
            if searchable {
                filter.with(|filter| filter.apply(plan))
            } else {
                Filter::default().apply(plan)
            }
        });
        let draft = draft.get();
        shown.retain(|id| Some(*id) != draft);
        shown
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
                    on:click=on_press(move |_| begin_agreement(session))
                >
                    <Icon glyph=Glyph::Plus />
                    {text::agreement::new()}
                </button>
            </div>
            {quick_add(session, draft)}
            <Show when=move || is_empty.get()>
                <div class="empty">
                    <p class="empty__title">{text::agreement::empty_title()}</p>
                    <p>{text::agreement::empty_text()}</p>
                </div>
            </Show>
            <Show when=move || searchable.get()>
                <FilterBar filter />
            </Show>
            <div class="list-head" hidden=live(move || is_empty.get())>
                <h2 class="utrecht-heading-2 list-head__title">{text::agreement::list_heading()}</h2>
                <p class="list-head__count" role="status">{counted}</p>
            </div>
            <Show when=move || none_found.get()>
                <div class="empty">
                    <p>{text::agreement::none_found()}</p>
                    <button
                        type="button"
                        class="utrecht-button utrecht-button--secondary-action"
                        on:click=on_press(move |_| {
                            filter.set(Filter::default());
                            dom::after_paint(|| {
                                dom::focus(filter_bar::FIELD);
                            });
                        })
                    >
                        {text::agreement::show_all_again()}
                    </button>
                </div>
            </Show>
            <ul class="cards agreements">
                {each(shown, move |id| view! {
                    <Card id filtered shown said />
                })}
            </ul>
            <p class="visually-hidden" role="status">{redraw(move || said.get())}</p>
        </Question>
    }
}
