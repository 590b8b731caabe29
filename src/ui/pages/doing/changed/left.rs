//! Who no longer takes part. What they agreed stays readable.

use leptos::prelude::*;

use super::Desk;
use crate::plan::id::find_mut;
use crate::plan::progress::Asked;
use crate::route::Page;
use crate::text::{changed as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, live, redraw};
use crate::ui::parts::choices::Chips;
use crate::ui::parts::show::Show;

/// The people as buttons that stay down, and who guards the plan if the guardian left.
pub(super) fn left(desk: Desk) -> Piece {
    let session = desk.session;
    let people = session.read(|plan| {
        let people = plan.people.iter();
        people
            .map(|person| (person.id, phrases::name_of(plan, person.id)))
            .collect::<Vec<_>>()
    });
    let gone = session.read(|plan| {
        let gone = plan.people.iter().filter(|person| person.left);
        gone.map(|person| person.id).collect::<Vec<_>>()
    });
    let is_on = Callback::new(move |person| gone.with(|gone| gone.contains(&person)));
    let set = Callback::new(move |(id, left)| {
        let mark = move |plan: &mut crate::plan::Plan, left: bool| {
            if let Some(person) = find_mut(&mut plan.people, id) {
                person.left = left;
            }
        };
        session.change(|plan| mark(plan, left));
        let name = session.plan.with_untracked(|plan| phrases::name_of(plan, id));
        let said = if left {
            words::left_undone(&name)
        } else {
            words::left_back(&name)
        };
        session.offer_undo(said, move |plan| mark(plan, !left));
    });
    let guardian = session.read(|plan| {
        let id = plan
            .upkeep
            .guardian
            .filter(|id| plan.person(*id).is_some_and(|person| person.left))?;
        Some(phrases::name_of(plan, id))
    });
    let some = Memo::new(move |_| people.with(|people| !people.is_empty()));
    view! {
        <Show when=move || some.get()>
            <Chips legend=words::left().to_owned() options=people is_on set class="chips--people" />
            <p class="hint">{words::left_hint()}</p>
        </Show>
        {redraw(move || guardian.get().map(|name| view! {
            <div class="note note--warm">
                <p dir="auto">{words::guardian_left(&name)}</p>
                <a class="desk-link" href=live(move || session.href(Page::Ask(Asked::Guardian)))>{words::guardian_go()}</a>
            </div>
        }))}
    }
    .piece()
}
