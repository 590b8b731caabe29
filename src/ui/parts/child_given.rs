//! What a child lets somebody see of their own page, as it came along in a share.

use leptos::prelude::*;

use super::drawing::hung;
use super::story::told;
use crate::plan::Plan;
use crate::plan::child::ChildPage;
use crate::text::{beyond, child as words, phrases, story};
use crate::ui::erase::{IntoPiece, Piece};

/// The pages and stories in a share; nothing where there are none.
#[must_use]
pub fn given(plan: &Plan) -> Vec<Piece> {
    let stories = plan.stories.iter().map(|one| {
        view! {
            <section class="document__section">
                <h2 class="utrecht-heading-2">{story::title_child()}</h2>
                {told(one)}
            </section>
        }
        .piece()
    });
    stories
        .chain(plan.child_pages.iter().map(|one| page(plan, one)))
        .collect()
}

fn page(plan: &Plan, page: &ChildPage) -> Piece {
    let name = page.child.map_or_else(String::new, |id| phrases::name_of(plan, id));
    let said = [
        (words::good(), &page.good),
        (words::worries(), &page.worries),
        (words::dreams(), &page.dreams),
        (words::rule(), &page.own_rule),
        (words::whom(), &page.whom_to_call),
        (words::place(), &page.where_to_go),
    ];
    let said: Vec<Piece> = said
        .into_iter()
        .filter(|(_, said)| !said.trim().is_empty())
        .map(|(title, said)| {
            let said = said.trim().to_owned();
            view! { <h3>{title}</h3><p class="said" dir="auto">{said}</p> }.piece()
        })
        .collect();
    let drawings: Vec<Piece> = page.drawings.iter().map(hung).collect();
    view! {
        <section class="document__section">
            <h2 class="utrecht-heading-2" dir="auto">{beyond::child_page(&name)}</h2>
            {said}
            <div class="drawings">{drawings}</div>
        </section>
    }
    .piece()
}
