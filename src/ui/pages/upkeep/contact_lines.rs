//! Who takes the first step to whom, so that nobody waits for another.

use leptos::prelude::*;

use crate::plan::id::Id;
use crate::plan::progress::Asked;
use crate::plan::upkeep::ContactLine;
use crate::text::{self, upkeep as words};
use crate::ui::parts::card_list::{Adding, CardList};
use crate::ui::parts::fields::TextField;
use crate::ui::parts::people_picker::PersonPicker;
use crate::ui::parts::question::Question;
use crate::ui::parts::shelf::Shelf;
use crate::ui::session::{Session, use_session};

fn shelf() -> Shelf<ContactLine> {
    Shelf {
        read: |plan| &plan.upkeep.contact_lines,
        list: |plan| &mut plan.upkeep.contact_lines,
        belongs: |_| true,
        make: |id| ContactLine {
            id,
            ..ContactLine::default()
        },
        what: words::contact_line_what(),
    }
}

/// Who contacts whom.
#[component]
pub fn ContactLinesPage() -> impl IntoView {
    let session = use_session();
    let add = Adding::Button(words::contact_line_add());
    let card = move |id| card(session, id).into_any();
    view! {
        <Question asked=Asked::ContactLines lead=words::contact_lines_lead()>
            <CardList session shelf=shelf() add empty=words::contact_lines_empty() card />
        </Question>
    }
}

fn card(session: Session, id: Id) -> impl IntoView {
    let shelf = shelf();
    let from = shelf.bind(session, id, |item| item.from, |item, person| item.from = person);
    let to = shelf.bind(session, id, |item| item.to, |item, person| item.to = person);
    let about = shelf.bind(session, id, |item| item.about.clone(), |item, text| item.about = text);
    let name = move |who: fn(&ContactLine) -> Option<Id>| {
        session.read(move |plan| shelf.value(plan, id, who).map(|who| text::phrases::name_of(plan, who)))
    };
    let (from_name, to_name) = (name(|item| item.from), name(|item| item.to));
    let about_words = move || Some(about.get.get().trim().to_owned()).filter(|about| !about.is_empty());
    view! {
        <p class="sentence sentence--plain">
            {move || somebody(from_name.get())}
            " " {words::contact_line_verb()} " "
            {move || somebody(to_name.get())}
            {move || about_words().map(|about| view! { ": " <bdi>{about}</bdi> })}
        </p>
        <PersonPicker legend=words::contact_line_from().to_owned() bind=from />
        <PersonPicker legend=words::contact_line_to().to_owned() bind=to />
        <TextField label=words::contact_line_about().to_owned() hint=words::contact_line_about_hint() bind=about />
    }
}

/// A name in the sentence, or the gap where it will stand.
fn somebody(name: Option<String>) -> AnyView {
    match name {
        Some(name) => view! { <strong><bdi>{name}</bdi></strong> }.into_any(),
        None => view! { <span class="sentence__gap">{words::contact_line_who()}</span> }.into_any(),
    }
}
