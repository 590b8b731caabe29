//! What professionals see and ask, one thing at a time, and questions so that everybody understands it.

use leptos::prelude::*;

use super::pager::Pager;
use super::writing::{Draft, field};
use crate::plan::Plan;
use crate::plan::id::{Id, find, find_mut, take};
use crate::plan::meeting::Clarity;
use crate::plan::person::Role;
use crate::plan::situation::{Column, Observation};
use crate::plan::table::Told;
use crate::route::TableStep;
use crate::text::{phrases, table as words};
use crate::ui::erase::{IntoPiece, Piece, each, redraw};
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::fields::TextArea;
use crate::ui::parts::more::More;
use crate::ui::session::{Bind, Session};

/// One thing that a professional says, in words.
struct Said {
    kind: &'static str,
    class: &'static str,
    text: String,
    by: Option<String>,
    behind: Vec<String>,
}

fn say(plan: &Plan, id: Id) -> Option<Said> {
    let name = |id: Option<Id>| {
        id.filter(|id| plan.person(*id).is_some())
            .map(|id| phrases::name_of(plan, id))
    };
    let filled = |text: &str, say: fn(&str) -> String| {
        let text = text.trim();
        (!text.is_empty()).then(|| say(text))
    };
    let told = plan.told().into_iter().find(|told| told.id() == id)?;
    Some(match told {
        Told::Observation(id) => {
            let one = find(&plan.observations, id)?;
            let (kind, class) = column(one.column);
            Said {
                kind,
                class,
                text: one.text.clone(),
                by: name(one.by),
                behind: [
                    filled(&one.since, words::since),
                    filled(&one.good_enough, words::enough),
                ]
                .into_iter()
                .flatten()
                .collect(),
            }
        }
        Told::Help(id) => {
            let one = find(&plan.agreements, id)?;
            Said {
                kind: words::help(),
                class: "on-table on-table--pro",
                text: one.what.clone(),
                by: phrases::said_who(plan, one),
                behind: phrases::said_when(plan, one).into_iter().collect(),
            }
        }
        Told::Condition(id) => {
            let one = find(&plan.conditions, id)?;
            let set_by = name(one.set_by).or_else(|| filled(&one.set_by_words, str::to_owned));
            Said {
                kind: words::condition(),
                class: "on-table on-table--pro",
                text: one.text.clone(),
                by: set_by,
                behind: [
                    one.by.map(|day| words::by(&phrases::day_long(day))),
                    filled(&one.by_words, str::to_owned),
                    filled(&one.visible_by, words::seen),
                ]
                .into_iter()
                .flatten()
                .collect(),
            }
        }
    })
}

fn column(column: Option<Column>) -> (&'static str, &'static str) {
    match column {
        Some(Column::GoingWell) => (words::going_well(), "on-table on-table--good"),
        Some(Column::Worry) | None => (words::worry(), "on-table on-table--warn"),
        Some(Column::Needed) => (words::needed(), "on-table"),
    }
}

pub(super) fn show(session: Session) -> Piece {
    let told: Vec<Option<Id>> = session
        .plan
        .with_untracked(|plan| plan.told().into_iter().map(|told| Some(told.id())).collect());
    let none = told.is_empty();
    let pager = Pager::new(session, TableStep::Information, if none { vec![None] } else { told });
    let one = move |thing: Option<Id>| match thing.and_then(|id| session.plan.with_untracked(|plan| say(plan, id))) {
        Some(said) => {
            let behind = said.behind.into_iter();
            let behind: Vec<Piece> = behind
                .map(|words| view! { <p class="on-table__behind" dir="auto">{words}</p> }.piece())
                .collect();
            view! {
                <section class=said.class aria-labelledby="op-tafel">
                    <h2 class="on-table__kind" id="op-tafel" tabindex="-1">{said.kind}</h2>
                    {pager.place()}
                    <p class="on-table__text" dir="auto">{said.text}</p>
                    {said.by.map(|name| view! { <p class="on-table__by" dir="auto">{words::says(&name)}</p> })}
                    {behind}
                </section>
                <More summary=words::unclear()>{ask(session, thing, words::unclear_label())}</More>
            }
            .piece()
        }
        None => view! { <p class="lead">{words::told_none()}</p> }.piece(),
    };
    view! {
        {pager.show(one)}
        {pager.nav(None)}
        <More summary=words::told_add() open=none>{add(session)}</More>
    }
    .piece()
}

/// A field for a question about this, and the questions that are there.
fn ask(session: Session, about: Option<Id>, label: &'static str) -> Piece {
    let draft = Draft {
        id: None,
        by: None,
        about,
    };
    field(session, label.to_owned(), None, draft, write_clarity)
}

fn write_clarity(plan: &mut Plan, draft: Draft, text: String) -> Option<Id> {
    if text.trim().is_empty() {
        draft.id.and_then(|id| take(&mut plan.meeting.clarity, id));
        return None;
    }
    if let Some(one) = draft.id.and_then(|id| find_mut(&mut plan.meeting.clarity, id)) {
        one.text = text;
        return draft.id;
    }
    let make = |id| Clarity {
        id,
        about: draft.about,
        text,
        ..Clarity::default()
    };
    Some(crate::plan::add(plan, |plan| &mut plan.meeting.clarity, make))
}

/// What a professional said on the spot: who, which kind, and the words.
fn add(session: Session) -> Piece {
    let professionals = session.plan.with_untracked(|plan| {
        let people = plan.people_who_are(Role::Professional).filter(|person| !person.left);
        people
            .map(|person| (person.id, phrases::name_of(plan, person.id), String::new()))
            .collect::<Vec<_>>()
    });
    let who = RwSignal::new(professionals.first().map(|(id, ..)| *id));
    let kind = RwSignal::new(Some(Column::Worry));
    let kinds = Column::ALL
        .iter()
        .map(|one| (*one, column(Some(*one)).0.to_owned(), String::new()));
    let bind_who = Bind {
        get: who.into(),
        set: Callback::new(move |id| who.set(id)),
    };
    let bind_kind = Bind {
        get: kind.into(),
        set: Callback::new(move |column| kind.set(column)),
    };
    // Another speaker or kind is another observation.
    let line = move || {
        let by = who.get();
        let write = match kind.get() {
            Some(Column::GoingWell) => write_good,
            Some(Column::Needed) => write_needed,
            Some(Column::Worry) | None => write_worry,
        };
        let draft = Draft {
            id: None,
            by,
            about: None,
        };
        field(session, words::told_add_label().to_owned(), None, draft, write)
    };
    view! {
        <OneOf legend=words::told_who().to_owned() options=professionals bind=bind_who inline=true />
        <OneOf legend=words::told_kind().to_owned() options=kinds.collect() bind=bind_kind inline=true />
        {redraw(line)}
    }
    .piece()
}

fn write_good(plan: &mut Plan, draft: Draft, text: String) -> Option<Id> {
    observe(plan, draft, text, Column::GoingWell)
}

fn write_worry(plan: &mut Plan, draft: Draft, text: String) -> Option<Id> {
    observe(plan, draft, text, Column::Worry)
}

fn write_needed(plan: &mut Plan, draft: Draft, text: String) -> Option<Id> {
    observe(plan, draft, text, Column::Needed)
}

fn observe(plan: &mut Plan, draft: Draft, text: String, column: Column) -> Option<Id> {
    if text.trim().is_empty() {
        draft.id.and_then(|id| take(&mut plan.observations, id));
        return None;
    }
    if let Some(one) = draft.id.and_then(|id| find_mut(&mut plan.observations, id)) {
        one.text = text;
        return draft.id;
    }
    let make = |id| Observation {
        id,
        column: Some(column),
        text,
        by: draft.by,
        ..Observation::default()
    };
    Some(crate::plan::add(plan, |plan| &mut plan.observations, make))
}

/// The questions for clarity, each with a place for the answer.
pub(super) fn clarity(session: Session) -> Piece {
    let pager = Pager::whole(session, TableStep::Clarity);
    let ids = session.read(|plan| plan.meeting.clarity.iter().map(|one| one.id).collect::<Vec<_>>());
    let row = move |id: Id| {
        let question = session.read(move |plan| {
            let one = find(&plan.meeting.clarity, id);
            words::clarity_answer(&one.map_or_else(String::new, |one| one.text.trim().to_owned()))
        });
        let answer = session.bind(
            move |plan| find(&plan.meeting.clarity, id).map_or_else(String::new, |one| one.answer.clone()),
            move |plan, answer| {
                if let Some(one) = find_mut(&mut plan.meeting.clarity, id) {
                    one.answer = answer;
                }
            },
        );
        view! { <li class="card"><TextArea label=question bind=answer rows=2 /></li> }.piece()
    };
    view! {
        <p class="lead">{words::clarity_lead()}</p>
        {redraw(move || ids.with(Vec::is_empty).then(|| view! { <p class="hint">{words::unclear_none()}</p> }))}
        <ul class="cards">{each(ids, row)}</ul>
        {ask(session, None, words::clarity_add())}
        {pager.nav(None)}
    }
    .piece()
}
