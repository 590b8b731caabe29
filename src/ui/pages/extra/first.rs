//! What comes first: at most three things that must happen, or questions.

use leptos::prelude::*;

use crate::plan::id::Id;
use crate::plan::progress::Asked;
use crate::plan::situation::Column;
use crate::plan::{FIRST_AT_MOST, Plan};
use crate::route::Page;
use crate::text::extra as words;
use crate::ui::erase::{IntoPiece, Piece, live, redraw};
use crate::ui::parts::choices::Chips;
use crate::ui::parts::question::Question;
use crate::ui::parts::show::Show;
use crate::ui::session::Session;

type Offered = Vec<(Id, String)>;

fn needed(plan: &Plan) -> Offered {
    let column = plan.column(Column::Needed);
    named(column.map(|one| (one.id, &one.text)))
}

fn questions(plan: &Plan) -> Offered {
    named(plan.questions.iter().map(|one| (one.id, &one.text)))
}

fn named<'a>(things: impl Iterator<Item = (Id, &'a String)>) -> Offered {
    let things = things.map(|(id, text)| (id, text.trim().to_owned()));
    things.filter(|(_, text)| !text.is_empty()).collect()
}

/// Those of what comes first that still stand in the plan.
fn chosen(plan: &Plan) -> Vec<Id> {
    let there: Vec<Id> = needed(plan)
        .into_iter()
        .chain(questions(plan))
        .map(|(id, _)| id)
        .collect();
    plan.first.iter().copied().filter(|id| there.contains(id)).collect()
}

/// The page.
pub(super) fn first(session: Session) -> Piece {
    let lists = [
        (words::first_needed(), session.read(needed)),
        (words::first_questions(), session.read(questions)),
    ];
    let [(_, one), (_, other)] = lists;
    let chosen_now = session.read(chosen);
    let none = Memo::new(move |_| one.with(Vec::is_empty) && other.with(Vec::is_empty));
    let full = Memo::new(move |_| chosen_now.with(Vec::len) >= FIRST_AT_MOST);
    let set = move |(id, on): (Id, bool)| {
        session.change(|plan| {
            plan.first = chosen(plan);
            plan.first.retain(|other| *other != id);
            if on && plan.first.len() < FIRST_AT_MOST {
                plan.first.push(id);
            }
        });
    };
    let group = move |(legend, options): (&'static str, Memo<Offered>)| {
        view! {
            <Show when=move || !options.with(Vec::is_empty)>
                <Chips
                    legend=legend.to_owned()
                    options
                    is_on=Callback::new(move |id| chosen_now.with(|chosen| chosen.contains(&id)))
                    set=Callback::new(set)
                    class="chips--long"
                />
            </Show>
        }
        .piece()
    };
    view! {
        <Question asked=Asked::First lead=words::first_lead()>
            {lists.map(group).into_iter().collect::<Vec<_>>()}
            <p class="hint" role="status">{redraw(move || full.get().then_some(words::first_full()))}</p>
            <Show when=move || none.get()>
                <div class="empty">
                    <p>{words::first_empty()}</p>
                    <p><a href=live(move || session.href(Page::Ask(Asked::Needed)))>{words::first_to_needed()}</a></p>
                </div>
            </Show>
        </Question>
    }
    .piece()
}
