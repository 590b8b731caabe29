//! What somebody adds of their own accord: each a field that makes a card, which can be changed and removed.

use leptos::prelude::*;

use super::draft::Draft;
use super::instead;
use crate::plan::agreement::{Agreement, Doers};
use crate::plan::id::{Id, Item, find, find_mut};
use crate::plan::person::Person;
use crate::plan::situation::{Column, Condition, Observation, Question};
use crate::text::{answering as words, pro_reply};
use crate::ui::erase::{IntoPiece, Piece, each};
use crate::ui::parts::card_list::{Adding, CardList};
use crate::ui::parts::choices::Toggle;
use crate::ui::parts::date_field::DateField;
use crate::ui::parts::fields::{TextArea, TextField};
use crate::ui::parts::item_actions::ItemActions;
use crate::ui::parts::more::More;
use crate::ui::parts::quick_add::QuickAdd;
use crate::ui::parts::shelf::Shelf;
use crate::ui::session::Bind;

// What was received is numbered from 1 without an author; what they add bears the number of the share. The name of
// somebody who does not stand in the plan counts 0.
const fn added(id: Id) -> bool {
    id.author != 0 && id.count != 0
}

/// What whoever answers wants to do or can do.
pub(super) fn offers(draft: Draft) -> Piece {
    let bind = own_offers(draft);
    let open = bind.get.with_untracked(|offers| !offers.trim().is_empty());
    view! {
        <More summary=words::offers_summary() open>
            <TextArea label=words::offers().to_owned() hint=words::offers_hint() bind rows=2 />
        </More>
    }
    .piece()
}

/// The help that a professional sees, and where they work.
pub(super) fn help(draft: Draft) -> Piece {
    let me = draft.me;
    let bind = own_offers(draft);
    let organisation = draft.session.bind(
        move |plan| {
            find(&plan.people, me)
                .map(|one| one.organisation.clone())
                .unwrap_or_default()
        },
        move |plan, organisation| {
            if let Some(one) = find_mut(&mut plan.people, me) {
                one.organisation = organisation;
            }
        },
    );
    let known = draft.received(|plan| plan.person(me).is_some());
    let open = bind.get.with_untracked(|offers| !offers.trim().is_empty());
    view! {
        <More summary=pro_reply::help_summary() open>
            <TextArea label=pro_reply::help().to_owned() hint=pro_reply::help_hint() bind rows=2 />
        </More>
        {known.then(|| view! {
            <TextField label=pro_reply::works_at().to_owned() hint=pro_reply::works_at_hint() bind=organisation />
        })}
    }
    .piece()
}

fn own_offers(draft: Draft) -> Bind<String> {
    let me = draft.me;
    draft.session.bind(
        move |plan| find(&plan.people, me).map(|one| one.offers.clone()).unwrap_or_default(),
        move |plan, offers| {
            if let Some(one) = find_mut(&mut plan.people, me) {
                one.offers = offers;
            }
        },
    )
}

/// A list of what they add, in a part that opens. What they write first makes a card.
fn list<T: Item + Send + Sync + 'static>(
    draft: Draft,
    summary: &'static str,
    shelf: Shelf<T>,
    (label, hint): (&'static str, &'static str),
    write: fn(&mut T, String),
    card: impl Fn(Id) -> Piece + Copy + Send + Sync + 'static,
) -> Piece {
    let session = draft.session;
    let open = session.plan.with_untracked(|plan| !shelf.ids(plan).is_empty());
    view! {
        <More summary open>
            <CardList session shelf add=Adding::Words { label, hint, write } empty="" card ordered=false />
        </More>
    }
    .piece()
}

/// Agreements that they propose, but for those that stand beside an agreement.
pub(super) fn agreements(draft: Draft) -> Piece {
    let session = draft.session;
    let shelf = Shelf {
        read: |plan| &plan.agreements,
        list: |plan| &mut plan.agreements,
        belongs: |one: &Agreement| added(one.id),
        make: |id| Agreement {
            id,
            ..Agreement::default()
        },
        what: words::agreement_what(),
    };
    let typing = RwSignal::new(None::<Id>);
    let ids = Memo::new(move |_| {
        let mut ids = session.plan.with(|plan| shelf.ids(plan));
        draft.instead.with(|beside| {
            ids.retain(|id| typing.get() != Some(*id) && !beside.iter().any(|(_, other)| other == id));
        });
        ids
    });
    let open = ids.with_untracked(|ids| !ids.is_empty());
    let card = move |id| {
        let me = draft.me;
        let myself = shelf.bind(
            session,
            id,
            move |one| one.who.as_ref().is_some_and(|who| who.named().contains(&me)),
            move |one, on| one.who = on.then(|| Doers::People(vec![me])),
        );
        view! {
            <li class="card">
                <TextField label=words::agreement_what().to_owned() bind=instead::what(draft, id) />
                <TextField
                    label=words::instead_when().to_owned()
                    hint=words::instead_when_hint()
                    bind=instead::when(draft, id)
                />
                <Toggle label=words::agreement_self().to_owned() bind=myself />
                <ItemActions session list=shelf.list id what=shelf.what ordered=false />
            </li>
        }
    };
    view! {
        <More summary=words::agreement_summary() open>
            <ul class="cards">{each(ids, card)}</ul>
            <QuickAdd
                session
                shelf
                write=|one: &mut Agreement, text| one.what = text
                draft=typing
                label=words::agreement()
                hint=words::agreement_hint()
            />
        </More>
    }
    .piece()
}

fn observations(
    draft: Draft,
    shelf: Shelf<Observation>,
    summary: &'static str,
    asked: (&'static str, &'static str),
) -> Piece {
    let write = |one: &mut Observation, text| one.text = text;
    list(draft, summary, shelf, asked, write, move |id| {
        let bind = shelf.bind(draft.session, id, |one| one.text.clone(), |one, text| one.text = text);
        view! { <TextArea label=shelf.what.to_owned() bind rows=1 /> }.piece()
    })
}

/// What goes well.
pub(super) fn well(draft: Draft) -> Piece {
    let asked = (words::well(), words::well_hint());
    let shelf = Shelf {
        read: |plan| &plan.observations,
        list: |plan| &mut plan.observations,
        belongs: |one: &Observation| added(one.id) && one.column == Some(Column::GoingWell),
        make: |id| Observation {
            id,
            column: Some(Column::GoingWell),
            ..Observation::default()
        },
        what: words::well_what(),
    };
    observations(draft, shelf, words::well_summary(), asked)
}

/// What worries them.
pub(super) fn worries(draft: Draft) -> Piece {
    let asked = (words::worry(), words::worry_hint());
    let shelf = Shelf {
        read: |plan| &plan.observations,
        list: |plan| &mut plan.observations,
        belongs: |one: &Observation| added(one.id) && one.column == Some(Column::Worry),
        make: |id| Observation {
            id,
            column: Some(Column::Worry),
            ..Observation::default()
        },
        what: words::worry_what(),
    };
    observations(draft, shelf, words::worry_summary(), asked)
}

/// People whom the family could ask.
pub(super) fn people(draft: Draft) -> Piece {
    let shelf = Shelf {
        read: |plan| &plan.people,
        list: |plan| &mut plan.people,
        belongs: |one: &Person| added(one.id),
        make: |id| Person {
            id,
            ..Person::default()
        },
        what: words::person_what(),
    };
    let write = |one: &mut Person, name| one.name = name;
    let asked = (words::person(), words::person_hint());
    list(draft, words::person_summary(), shelf, asked, write, move |id| {
        let session = draft.session;
        let name = shelf.bind(session, id, |one| one.name.clone(), |one, name| one.name = name);
        let relation = shelf.bind(session, id, |one| one.relation.clone(), |one, text| one.relation = text);
        view! {
            <TextField label=words::person_name().to_owned() bind=name />
            <TextField
                label=words::person_relation().to_owned()
                hint=words::person_relation_hint()
                bind=relation
            />
        }
        .piece()
    })
}

/// Questions that they ask.
pub(super) fn questions(draft: Draft) -> Piece {
    let shelf = Shelf {
        read: |plan| &plan.questions,
        list: |plan| &mut plan.questions,
        belongs: |one: &Question| added(one.id),
        make: |id| Question {
            id,
            ..Question::default()
        },
        what: words::question_what(),
    };
    let write = |one: &mut Question, text| one.text = text;
    let asked = (words::question(), words::question_hint());
    list(draft, words::question_summary(), shelf, asked, write, move |id| {
        let bind = shelf.bind(draft.session, id, |one| one.text.clone(), |one, text| one.text = text);
        view! { <TextArea label=words::question_what().to_owned() bind rows=1 /> }.piece()
    })
}

/// Conditions that a professional sets.
pub(super) fn conditions(draft: Draft) -> Piece {
    let shelf = Shelf {
        read: |plan| &plan.conditions,
        list: |plan| &mut plan.conditions,
        belongs: |one: &Condition| added(one.id),
        make: |id| Condition {
            id,
            ..Condition::default()
        },
        what: pro_reply::condition_what(),
    };
    let write = |one: &mut Condition, text| one.text = text;
    let asked = (pro_reply::condition(), pro_reply::condition_hint());
    list(draft, pro_reply::condition_summary(), shelf, asked, write, move |id| {
        let session = draft.session;
        let text = shelf.bind(session, id, |one| one.text.clone(), |one, text| one.text = text);
        let by = shelf.bind(session, id, |one| one.by, |one, day| one.by = day);
        view! {
            <TextArea label=pro_reply::condition_what().to_owned() bind=text rows=1 />
            <DateField legend=pro_reply::condition_by().to_owned() bind=by />
        }
        .piece()
    })
}
