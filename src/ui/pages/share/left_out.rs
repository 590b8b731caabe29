//! Single things that stay home although their part goes along.

use leptos::prelude::*;

use super::Sharing;
use super::at_home::what;
use super::rows::{row, rows};
use crate::audience::Part;
use crate::plan::id::Id;
use crate::plan::situation::Column;
use crate::text::share_what as words;
use crate::ui::erase::{IntoPiece, Piece, redraw};
use crate::ui::parts::more::More;
use crate::ui::session::Session;

/// Agreements and observations, each with a tick to leave it out.
#[component]
pub(super) fn LeftOut(session: Session, sharing: Sharing) -> impl IntoView {
    let some = sharing.read(|selection| !selection.without.is_empty()).get_untracked();
    let any = session.read(|plan| !plan.agreements.is_empty() || !plan.observations.is_empty());
    any.get_untracked().then(|| {
        view! {
            <More summary=words::without() open=some>
                <p class="hint">{words::without_lead()}</p>
                {list(words::without_agreements(), sharing, move || agreements(session, sharing))}
                {list(words::without_observations(), sharing, move || observations(session, sharing))}
            </More>
        }
    })
}

/// A list that follows which parts go along.
fn list(
    legend: &'static str,
    sharing: Sharing,
    things: impl Fn() -> Vec<(Id, String)> + Send + Sync + 'static,
) -> Piece {
    let things = Memo::new(move |_| things());
    redraw(move || {
        let things = things.get();
        (!things.is_empty()).then(|| {
            let lines = things.iter().map(|(id, words)| line(sharing, *id, words));
            rows(legend, lines.collect())
        })
    })
    .piece()
}

fn line(sharing: Sharing, id: Id, words: &str) -> Piece {
    let bind = sharing.bind(
        move |selection| !selection.leaves_out(id),
        move |selection, goes| selection.leave_out(id, !goes),
    );
    row(words, None, bind)
}

fn agreements(session: Session, sharing: Sharing) -> Vec<(Id, String)> {
    let selection = sharing.selection();
    let made = sharing.made();
    // Those that go along, or would if they were not left out here.
    let here = |id: Id| match &made {
        _ if selection.is_full_copy() => selection.has(Part::Agreements),
        Some(made) => made.names.contains(&id) || selection.leaves_out(id),
        None => false,
    };
    session.plan.with(|plan| {
        // What is private is ticked in its own place.
        let open = plan.agreements.iter().filter(|one| !one.private && here(one.id));
        open.map(|one| (one.id, what(&one.what))).collect()
    })
}

fn observations(session: Session, sharing: Sharing) -> Vec<(Id, String)> {
    let selection = sharing.selection();
    let goes = |column: Option<Column>| match column {
        Some(Column::GoingWell) => selection.has(Part::GoingWell),
        Some(Column::Worry) => selection.has(Part::Worries),
        Some(Column::Needed) => selection.has(Part::Needed),
        None => false,
    };
    session.plan.with(|plan| {
        let here = plan.observations.iter().filter(|one| goes(one.column));
        let written = here.filter(|one| !one.text.trim().is_empty());
        written.map(|one| (one.id, one.text.trim().to_owned())).collect()
    })
}
