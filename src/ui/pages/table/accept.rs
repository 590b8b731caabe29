//! Who stands behind the plan: name, role and day, one person at a time.

use leptos::prelude::*;

use super::made::{Given, answer};
use super::pager::Pager;
use crate::plan::Plan;
use crate::plan::id::Id;
use crate::plan::person::Role;
use crate::route::TableStep;
use crate::text::{phrases, table as words};
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::session::Session;

/// Who is at the table; if nobody was named there, everybody who takes part.
pub(super) fn at_table(plan: &Plan) -> Vec<Id> {
    let present = plan.at_table().map_or(&[][..], |sitting| &sitting.present);
    let people = plan.people.iter().filter(|person| {
        !person.left && !person.presence.not_invited && (present.is_empty() || present.contains(&person.id))
    });
    people.map(|person| person.id).collect()
}

pub(super) fn show(session: Session) -> Piece {
    // A coordinator has no opinion on the plan.
    let ids: Vec<Option<Id>> = session.plan.with_untracked(|plan| {
        let coordinates = |id: &Id| {
            let person = plan.person(*id);
            person.is_some_and(|person| person.role == Some(Role::Coordinator))
        };
        let people = at_table(plan).into_iter().filter(|id| !coordinates(id));
        people.map(Some).collect()
    });
    let none = ids.is_empty();
    let pager = Pager::new(session, TableStep::Accept, if none { vec![None] } else { ids });
    let one = move |thing: Option<Id>| match thing {
        Some(person) => {
            let name = session.plan.with_untracked(|plan| phrases::name_of(plan, person));
            view! {
                <section class="on-table" aria-labelledby="op-tafel">
                    {pager.place()}
                    <h2 class="on-table__text" id="op-tafel" tabindex="-1"><bdi>{name}</bdi></h2>
                </section>
                {answer(session, Given::ToPlan, person)}
            }
            .piece()
        }
        None => view! { <p class="lead">{words::parts_nobody()}</p> }.piece(),
    };
    view! {
        <p class="lead">{words::accept_lead()}</p>
        {pager.show(one)}
        {pager.nav(None)}
        <p class="hint">{words::accept_paper()}</p>
    }
    .piece()
}
