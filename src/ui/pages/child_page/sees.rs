//! Who may see what: nobody, until the child chooses.

use leptos::prelude::*;

use super::Desk;
use crate::plan::child::{ChildPage, House, Shown};
use crate::plan::id::Id;
use crate::route::ChildStep;
use crate::text::child as words;
use crate::ui::erase::{IntoPiece, Piece, each, redraw};
use crate::ui::parts::choices::Chips;

pub(super) fn show(desk: Desk) -> Piece {
    let parts = desk.read(|_, page| page.parts());
    let people = desk.people();
    let nobody = move || {
        people
            .with(Vec::is_empty)
            .then(|| view! { <p class="hint">{words::sees_no_people()}</p> })
    };
    let body = view! {
        {redraw(nobody)}
        {each(parts, move |part| row(desk, people, part))}
        <p class="note"><span>{words::sees_note()}</span></p>
    }
    .piece();
    desk.frame(ChildStep::Sees, words::sees_lead(), body)
}

/// What a part of the page is called.
pub(super) fn part_name(page: &ChildPage, part: Shown) -> String {
    match part {
        Shown::House(House::Good) => words::good().to_owned(),
        Shown::House(House::Worries) => words::worries().to_owned(),
        Shown::House(House::Dreams) => words::dreams().to_owned(),
        Shown::Rest => words::sees_rest().to_owned(),
        Shown::Drawing(at) => {
            let number = (at + 1).to_string();
            let about = page.drawings.get(at).map_or("", |drawing| drawing.about.trim());
            if about.is_empty() {
                words::sees_drawing(&number)
            } else {
                words::sees_drawing_about(about, &number)
            }
        }
    }
}

fn row(desk: Desk, people: Memo<Vec<(Id, String)>>, part: Shown) -> Piece {
    let legend = desk.read(move |_, page| part_name(page, part));
    let seen = desk.read(move |plan, page| {
        let people = plan.people.iter().filter(|one| !one.left && page.child != Some(one.id));
        let seen = people.filter(|one| page.may_see(one.id, part));
        seen.map(|one| one.id).collect::<Vec<_>>()
    });
    let said = move || match seen.with(Vec::len) {
        0 => words::sees_nobody().to_owned(),
        count => words::sees_some(count),
    };
    view! {
        <section class="sees">
            <Chips
                legend=legend
                options=people
                is_on=Callback::new(move |id: Id| seen.with(|seen| seen.contains(&id)))
                set=Callback::new(move |(id, on)| desk.change(|page| page.let_see(id, part, on)))
            />
            <p class="hint" role="status">{redraw(said)}</p>
        </section>
    }
    .piece()
}
