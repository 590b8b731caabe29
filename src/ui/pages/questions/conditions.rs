//! What a professional asks in any case. The professional says what, the family says how.

use crate::ui::erase::{IntoPiece, Piece, redraw};
use leptos::prelude::*;

use crate::plan::id::Id;
use crate::plan::progress::Asked;
use crate::plan::situation::{Condition, ConditionKind};
use crate::text::{self, conditions as words, extra, questions};
use crate::ui::parts::answered_by::AnsweredBy;
use crate::ui::parts::card_list::{Adding, CardList};
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::date_field::DateField;
use crate::ui::parts::fields::{TextArea, TextField};
use crate::ui::parts::more::More;
use crate::ui::parts::people_picker::{PeoplePicker, PersonPicker};
use crate::ui::parts::question::Question;
use crate::ui::parts::shelf::Shelf;
use crate::ui::session::{Session, use_session};

fn shelf() -> Shelf<Condition> {
    Shelf {
        read: |plan| &plan.conditions,
        list: |plan| &mut plan.conditions,
        belongs: |_| true,
        make: |id| Condition {
            id,
            ..Condition::default()
        },
        what: words::what(),
    }
}

/// The conditions that a professional set.
#[component]
pub fn ConditionsPage() -> impl IntoView {
    let session = use_session();
    let add = Adding::Words {
        label: words::add(),
        hint: words::add_hint(),
        write: |condition: &mut Condition, text| condition.text = text,
    };
    let card = move |id| card(session, id).piece();
    view! {
        <Question asked=Asked::Conditions lead=words::lead()>
            <CardList session shelf=shelf() add empty=words::none() card class="card--condition" />
        </Question>
    }
}

fn card(session: Session, id: Id) -> impl IntoView {
    let shelf = shelf();
    let text = shelf.bind(session, id, |item| item.text.clone(), |item, text| item.text = text);
    let kind = shelf.bind(session, id, |item| item.kind, |item, kind| item.kind = kind);
    let because = shelf.bind(
        session,
        id,
        |item| item.no_agreement_because.clone(),
        |item, text| item.no_agreement_because = text,
    );
    let kinds = ConditionKind::ALL
        .iter()
        .map(|kind| (*kind, text::phrases::condition_kind(*kind).to_owned(), String::new()))
        .collect::<Vec<_>>();
    let tag = session.read(move |plan| {
        let (person, words) = shelf.value(plan, id, |item| (item.set_by, item.set_by_words.trim().to_owned()));
        person
            .map(|person| text::phrases::name_of(plan, person))
            .or(Some(words).filter(|words| !words.is_empty()))
            .map_or_else(|| words::tag().to_owned(), |who| words::tag_of(&who))
    });
    let before = session.read(move |plan| {
        let (day, words) = shelf.value(plan, id, |item| (item.by, item.by_words.trim().to_owned()));
        day.map(|day| words::before(&text::phrases::day_long(day)))
            .or(Some(words)
                .filter(|words| !words.is_empty())
                .map(|words| words::before_words(&words)))
    });
    view! {
        <div class="card__tags"><bdi class="tag tag--pro">{redraw(move || tag.get())}</bdi></div>
        <TextArea label=words::words().to_owned() bind=text rows=1 />
        {redraw(move || before.get().map(|before| view! { <p class="card__meta" dir="auto">{before}</p> }))}
        <OneOf legend=words::kind().to_owned() options=kinds bind=kind inline=true />
        <AnsweredBy session id />
        <More summary=words::more()>{by_whom_and_when(session, id)}</More>
        <More summary=words::more_view()>{seen_and_said(session, id)}</More>
        <More summary=extra::condition_more()>{why_and_then(session, id)}</More>
        <More summary=questions::no_agreement()>
            <TextArea label=questions::no_agreement_because().to_owned() bind=because rows=2 />
        </More>
    }
}

fn by_whom_and_when(session: Session, id: Id) -> impl IntoView {
    let shelf = shelf();
    let set_by = shelf.bind(session, id, |item| item.set_by, |item, person| item.set_by = person);
    let set_by_words = shelf.bind(
        session,
        id,
        |item| item.set_by_words.clone(),
        |item, text| item.set_by_words = text,
    );
    let by = shelf.bind(session, id, |item| item.by, |item, day| item.by = day);
    let by_words = shelf.bind(
        session,
        id,
        |item| item.by_words.clone(),
        |item, text| item.by_words = text,
    );
    view! {
        <PersonPicker legend=words::set_by().to_owned() bind=set_by />
        <TextField label=words::set_by_words().to_owned() hint=words::set_by_words_hint() bind=set_by_words />
        <DateField legend=words::by().to_owned() bind=by />
        <TextField label=words::by_words().to_owned() hint=words::by_words_hint() bind=by_words />
    }
}

fn seen_and_said(session: Session, id: Id) -> impl IntoView {
    let shelf = shelf();
    let visible_by = shelf.bind(
        session,
        id,
        |item| item.visible_by.clone(),
        |item, text| item.visible_by = text,
    );
    let family_says = shelf.bind(
        session,
        id,
        |item| item.family_says.clone(),
        |item, text| item.family_says = text,
    );
    view! {
        <TextArea label=words::visible_by().to_owned() bind=visible_by rows=2 />
        <TextArea label=words::family_says().to_owned() bind=family_says rows=2 />
    }
}

fn why_and_then(session: Session, id: Id) -> impl IntoView {
    let shelf = shelf();
    let why = shelf.bind(session, id, |item| item.why.clone(), |item, text| item.why = text);
    let when_met = shelf.bind(
        session,
        id,
        |item| item.when_met.clone(),
        |item, text| item.when_met = text,
    );
    view! {
        <TextArea label=extra::condition_why().to_owned() bind=why rows=2 />
        {watched(session, id)}
        <TextArea label=extra::when_met().to_owned() bind=when_met rows=2 />
    }
}

/// Who keeps an eye on a condition, and what happens if it goes wrong.
pub fn watched(session: Session, id: Id) -> Piece {
    let shelf = shelf();
    let watchers = shelf.bind(
        session,
        id,
        |item| item.watchers.clone(),
        |item, people| item.watchers = people,
    );
    let what_if = shelf.bind(
        session,
        id,
        |item| item.what_if.clone(),
        |item, text| item.what_if = text,
    );
    view! {
        <PeoplePicker legend=extra::watchers().to_owned() bind=watchers />
        <TextArea label=extra::what_if().to_owned() bind=what_if rows=2 />
    }
    .piece()
}
