//! The questions of the family, its circle and its helpers.

use leptos::prelude::*;

use crate::ui::erase::IntoPiece;

use crate::approach::method;
use crate::plan::id::Id;
use crate::plan::progress::Asked;
use crate::plan::situation::{Asker, Question as Asking};
use crate::text::{self, questions as words, situation};
use crate::ui::parts::answered_by::AnsweredBy;
use crate::ui::parts::card_list::{Adding, CardList};
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::fields::TextArea;
use crate::ui::parts::more::More;
use crate::ui::parts::people_picker::PersonPicker;
use crate::ui::parts::prompts::Prompts;
use crate::ui::parts::question::Question;
use crate::ui::parts::shelf::Shelf;
use crate::ui::session::{Session, use_session};

fn shelf() -> Shelf<Asking> {
    Shelf {
        read: |plan| &plan.questions,
        list: |plan| &mut plan.questions,
        belongs: |_| true,
        make: |id| Asking {
            id,
            ..Asking::default()
        },
        what: words::what(),
    }
}

/// The questions that the plan answers.
#[component]
pub fn QuestionsPage() -> impl IntoView {
    let session = use_session();
    let method = session.plan.with_untracked(|plan| method(plan.approach));
    let add = Adding::Words {
        label: method.add(Asked::Questions).unwrap_or(words::add()),
        hint: words::add_hint(),
        write: |question: &mut Asking, text| question.text = text,
    };
    let prompts = vec![
        words::prompt_1(),
        words::prompt_2(),
        words::prompt_3(),
        words::prompt_4(),
    ];
    let card = move |id| card(session, id).piece();
    view! {
        <Question asked=Asked::Questions lead=words::lead()>
            <Prompts summary=situation::prompts() prompts />
            <CardList session shelf=shelf() add empty=words::empty() card />
        </Question>
    }
}

fn card(session: Session, id: Id) -> impl IntoView {
    let shelf = shelf();
    let text = shelf.bind(session, id, |item| item.text.clone(), |item, text| item.text = text);
    let side = shelf.bind(session, id, |item| item.asked_by, |item, side| item.asked_by = side);
    let person = shelf.bind(session, id, |item| item.person, |item, person| item.person = person);
    let because = shelf.bind(
        session,
        id,
        |item| item.no_agreement_because.clone(),
        |item, text| item.no_agreement_because = text,
    );
    let sides = || {
        Asker::ALL
            .iter()
            .map(|asker| (*asker, text::phrases::asker(*asker).to_owned(), String::new()))
            .collect::<Vec<_>>()
    };
    let from = session.read(move |plan| {
        let (side, person) = shelf.value(plan, id, |item| (item.asked_by, item.person));
        person
            .map(|person| text::phrases::name_of(plan, person))
            .or(side.map(|side| text::phrases::asker(side).to_owned()))
    });
    let decided = Memo::new(move |_| because.get.with(|because| !because.trim().is_empty()));
    view! {
        {move || (from.read().is_some() || decided.get()).then(|| view! {
            <div class="card__tags">
                {from.get().map(|from| view! { <bdi class="tag">{words::asked_by(&from)}</bdi> })}
                {decided.get().then(|| view! { <span class="tag">{words::no_agreement()}</span> })}
            </div>
        })}
        <TextArea label=words::what().to_owned() bind=text rows=1 hide_label=true />
        <AnsweredBy session id />
        <More summary=words::more()>
            <OneOf legend=words::from_side().to_owned() options=sides() bind=side inline=true />
            <PersonPicker legend=words::from_person().to_owned() bind=person />
        </More>
        <More summary=words::no_agreement()>
            <TextArea label=words::no_agreement_because().to_owned() bind=because rows=2 />
        </More>
    }
}
