//! The three columns: each a list in the words of whoever says it.

use leptos::prelude::*;

use crate::plan::id::Id;
use crate::plan::progress::Asked;
use crate::plan::situation::{Column, Observation};
use crate::text::{self, situation as words};
use crate::ui::parts::card_list::{Adding, CardList};
use crate::ui::parts::fields::{TextArea, TextField};
use crate::ui::parts::more::More;
use crate::ui::parts::people_picker::PersonPicker;
use crate::ui::parts::prompts::Prompts;
use crate::ui::parts::question::Question;
use crate::ui::parts::shelf::Shelf;
use crate::ui::session::{Session, use_session};

/// What differs from column to column.
struct Words {
    asked: Asked,
    lead: &'static str,
    add: &'static str,
    hint: &'static str,
    empty: &'static str,
    prompts: Vec<&'static str>,
}

fn new(id: Id, column: Column) -> Observation {
    Observation {
        id,
        column: Some(column),
        ..Observation::default()
    }
}

/// What goes well.
#[component]
pub fn GoingWellPage() -> impl IntoView {
    let shelf = Shelf {
        read: |plan| &plan.observations,
        list: |plan| &mut plan.observations,
        belongs: |observation| observation.column == Some(Column::GoingWell),
        make: |id| new(id, Column::GoingWell),
        what: words::going_well_what(),
    };
    let words = Words {
        asked: Asked::GoingWell,
        lead: words::going_well_lead(),
        add: words::going_well_add(),
        hint: words::going_well_hint(),
        empty: words::going_well_empty(),
        prompts: vec![
            words::going_well_prompt_1(),
            words::going_well_prompt_2(),
            words::going_well_prompt_3(),
            words::going_well_prompt_4(),
        ],
    };
    column(shelf, words, |_, _, _| ().into_any())
}

/// What worries.
#[component]
pub fn WorriesPage() -> impl IntoView {
    let shelf = Shelf {
        read: |plan| &plan.observations,
        list: |plan| &mut plan.observations,
        belongs: |observation| observation.column == Some(Column::Worry),
        make: |id| new(id, Column::Worry),
        what: words::worries_what(),
    };
    let words = Words {
        asked: Asked::Worries,
        lead: words::worries_lead(),
        add: words::worries_add(),
        hint: words::worries_hint(),
        empty: words::worries_empty(),
        prompts: vec![
            words::worries_prompt_1(),
            words::worries_prompt_2(),
            words::worries_prompt_3(),
            words::worries_prompt_4(),
        ],
    };
    column(shelf, words, |session, shelf, id| {
        let enough = shelf.bind(
            session,
            id,
            |item| item.good_enough.clone(),
            |item, text| item.good_enough = text,
        );
        view! { <TextArea label=words::worries_enough().to_owned() bind=enough rows=2 /> }.into_any()
    })
}

/// What must happen.
#[component]
pub fn NeededPage() -> impl IntoView {
    let shelf = Shelf {
        read: |plan| &plan.observations,
        list: |plan| &mut plan.observations,
        belongs: |observation| observation.column == Some(Column::Needed),
        make: |id| new(id, Column::Needed),
        what: words::needed_what(),
    };
    let words = Words {
        asked: Asked::Needed,
        lead: words::needed_lead(),
        add: words::needed_add(),
        hint: words::needed_hint(),
        empty: words::needed_empty(),
        prompts: vec![
            words::needed_prompt_1(),
            words::needed_prompt_2(),
            words::needed_prompt_3(),
            words::needed_prompt_4(),
        ],
    };
    column(shelf, words, |_, _, _| ().into_any())
}

/// The page of one column; `extra` are the fields that only this column has.
fn column(
    shelf: Shelf<Observation>,
    words: Words,
    extra: fn(Session, Shelf<Observation>, Id) -> AnyView,
) -> impl IntoView {
    let session = use_session();
    let add = Adding::Words {
        label: words.add,
        hint: words.hint,
        write: |observation: &mut Observation, text| observation.text = text,
    };
    let card = move |id| card(session, shelf, id, extra).into_any();
    view! {
        <Question asked=words.asked lead=words.lead>
            <Prompts summary=words::prompts() prompts=words.prompts />
            <CardList session shelf add empty=words.empty card />
        </Question>
    }
}

fn card(
    session: Session,
    shelf: Shelf<Observation>,
    id: Id,
    extra: fn(Session, Shelf<Observation>, Id) -> AnyView,
) -> impl IntoView {
    let text = shelf.bind(session, id, |item| item.text.clone(), |item, text| item.text = text);
    let by = shelf.bind(session, id, |item| item.by, |item, by| item.by = by);
    let since = shelf.bind(session, id, |item| item.since.clone(), |item, since| item.since = since);
    let name = session.read(move |plan| {
        let by = shelf.value(plan, id, |item| item.by);
        by.map(|by| text::phrases::name_of(plan, by))
    });
    let since_words = move || Some(since.get.get().trim().to_owned()).filter(|since| !since.is_empty());
    view! {
        <TextArea label=shelf.what.to_owned() bind=text rows=1 hide_label=true />
        {move || (name.read().is_some() || since_words().is_some()).then(|| view! {
            <p class="card__meta">
                {name.get().map(|name| view! { <bdi>{name}</bdi> })}
                {(name.read().is_some() && since_words().is_some()).then_some(" · ")}
                {since_words().map(|since| view! { <bdi>{since}</bdi> })}
            </p>
        })}
        {extra(session, shelf, id)}
        <More summary=words::more()>
            <PersonPicker legend=words::who_says().to_owned() bind=by />
            <TextField label=words::since().to_owned() hint=words::since_hint() bind=since />
        </More>
    }
}
