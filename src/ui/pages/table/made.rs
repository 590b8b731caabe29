//! An answer to the plan or to a condition, given in the room: yes, yes with a change, not yet.

use leptos::prelude::*;

use crate::plan::Plan;
use crate::plan::id::{Id, find, find_mut};
use crate::plan::upkeep::{Acceptance, PlanAnswer};
use crate::platform::clock;
use crate::text::{phrases, table as words};
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::fields::TextField;
use crate::ui::parts::show::Show;
use crate::ui::session::Session;

/// What the answer is given to.
#[derive(Clone, Copy)]
pub(super) enum Given {
    /// The plan as a whole.
    ToPlan,
    /// This condition.
    ToCondition(Id),
}

impl Given {
    fn list(self, plan: &Plan) -> &[Acceptance] {
        match self {
            Self::ToPlan => &plan.acceptances,
            Self::ToCondition(id) => find(&plan.conditions, id).map_or(&[], |one| &one.answers),
        }
    }

    fn list_mut(self, plan: &mut Plan) -> Option<&mut Vec<Acceptance>> {
        match self {
            Self::ToPlan => Some(&mut plan.acceptances),
            Self::ToCondition(id) => find_mut(&mut plan.conditions, id).map(|one| &mut one.answers),
        }
    }

    /// What this person answered last.
    fn of(self, plan: &Plan, person: Id) -> Option<&Acceptance> {
        self.list(plan).iter().rev().find(|given| given.person == Some(person))
    }

    /// Changes what this person answered; it begins with their name and what they are.
    fn change(self, plan: &mut Plan, person: Id, change: impl FnOnce(&mut Acceptance)) {
        let known = self.of(plan, person).map(|given| given.id);
        let id = known.unwrap_or_else(|| plan.new_id());
        let (name, role) = (phrases::name_of(plan, person), role_of(plan, person));
        let Some(list) = self.list_mut(plan) else { return };
        if known.is_none() {
            list.push(Acceptance {
                id,
                person: Some(person),
                name,
                role,
                ..Acceptance::default()
            });
        }
        if let Some(given) = find_mut(list, id) {
            given.on = Some(clock::today());
            change(given);
        }
    }
}

/// What somebody is: in the family's words, or by their part in the plan.
pub(super) fn role_of(plan: &Plan, person: Id) -> String {
    let Some(person) = plan.person(person) else {
        return String::new();
    };
    let own = [person.relation.trim(), person.organisation.trim()];
    let said = own.into_iter().find(|said| !said.is_empty());
    let role = person.role.map(phrases::role).unwrap_or_default();
    said.unwrap_or(role).to_owned()
}

/// What one person answers.
pub(super) fn answer(session: Session, given: Given, person: Id) -> Piece {
    let name = session.plan.with_untracked(|plan| phrases::name_of(plan, person));
    let to_plan = matches!(given, Given::ToPlan);
    let said = session.bind(
        move |plan| given.of(plan, person).and_then(|one| one.answer),
        move |plan, answer| given.change(plan, person, |one| one.answer = answer),
    );
    let own = session.bind(
        move |plan| given.of(plan, person).map_or_else(String::new, |one| one.words.clone()),
        move |plan, own| given.change(plan, person, |one| one.words = own),
    );
    let more = Memo::new(move |_| matches!(said.get.get(), Some(PlanAnswer::YesWithChange | PlanAnswer::NotYet)));
    let option = |answer, words: &str| (answer, words.to_owned(), String::new());
    let (legend, options) = if to_plan {
        let options = vec![
            option(PlanAnswer::Yes, words::accept_yes()),
            option(PlanAnswer::YesWithChange, words::accept_change()),
            option(PlanAnswer::NotYet, words::accept_not()),
        ];
        (words::accept_answer(&name), options)
    } else {
        let options = vec![
            option(PlanAnswer::Yes, words::enough_yes()),
            option(PlanAnswer::YesWithChange, words::enough_change()),
            option(PlanAnswer::NotYet, words::enough_not()),
        ];
        (words::answer_of(&name), options)
    };
    view! {
        <OneOf legend options bind=said />
        <Show when=move || more.get()>
            <TextField label=words::enough_words().to_owned() bind=own />
        </Show>
        {to_plan.then(|| {
            let role = session.bind(
                move |plan| given.of(plan, person).map_or_else(|| role_of(plan, person), |one| one.role.clone()),
                move |plan, role| given.change(plan, person, |one| one.role = role),
            );
            view! { <TextField label=words::accept_role().to_owned() hint=words::accept_role_hint() bind=role /> }
        })}
    }
    .piece()
}
