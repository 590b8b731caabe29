//! Which agreements answer a question or a condition.

use crate::ui::erase::live;
use crate::ui::parts::show::Show;
use leptos::prelude::*;

use crate::plan::id::Id;
use crate::route::Page;
use crate::text;
use crate::ui::session::Session;

/// How many agreements answer it, with a link to each.
#[component]
pub fn AnsweredBy(
    /// The open plan.
    session: Session,
    /// The question or condition.
    id: Id,
) -> impl IntoView {
    let agreements = session.read(move |plan| {
        plan.agreements_for(id)
            .map(|agreement| (agreement.id, agreement.what.trim().to_owned()))
            .collect::<Vec<_>>()
    });
    let words = move || match agreements.with(Vec::len) {
        0 => text::questions::answers_none().to_owned(),
        count => text::questions::answers(count),
    };
    let links = move || {
        agreements
            .get()
            .into_iter()
            .map(|(id, what)| {
                let named = !what.is_empty();
                view! {
                    <li>
                        <a href=live(move || session.href(Page::Agreement(id))) dir="auto">
                            {if named { what } else { text::questions::answer_nameless().to_owned() }}
                        </a>
                    </li>
                }
            })
            .collect_view()
    };
    view! {
        <p class="card__meta">{words}</p>
        <Show when=move || agreements.with(|agreements| !agreements.is_empty())>
            <ul class="answers">{links()}</ul>
        </Show>
    }
}
