//! Other plans that exist beside this one.

use leptos::prelude::*;

use crate::ui::erase::IntoPiece;

use crate::plan::id::Id;
use crate::plan::progress::Asked;
use crate::plan::upkeep::{OtherPlan, OtherPlanKind};
use crate::text::{self, upkeep as words};
use crate::ui::parts::card_list::{Adding, CardList};
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::fields::TextArea;
use crate::ui::parts::question::Question;
use crate::ui::parts::shelf::Shelf;
use crate::ui::session::{Session, use_session};

fn shelf() -> Shelf<OtherPlan> {
    Shelf {
        read: |plan| &plan.upkeep.other_plans,
        list: |plan| &mut plan.upkeep.other_plans,
        belongs: |_| true,
        make: |id| OtherPlan {
            id,
            ..OtherPlan::default()
        },
        what: words::other_plan_what(),
    }
}

/// Other plans.
#[component]
pub fn OtherPlansPage() -> impl IntoView {
    let session = use_session();
    let add = Adding::Words {
        label: words::other_plan_add(),
        hint: words::other_plan_hint(),
        write: |plan: &mut OtherPlan, text| plan.words = text,
    };
    let card = move |id| card(session, id).piece();
    view! {
        <Question asked=Asked::OtherPlans lead=words::other_plans_lead()>
            <CardList session shelf=shelf() add empty=words::other_plans_empty() card ordered=false />
        </Question>
    }
}

fn card(session: Session, id: Id) -> impl IntoView {
    let shelf = shelf();
    let about = shelf.bind(session, id, |item| item.words.clone(), |item, text| item.words = text);
    let kind = shelf.bind(session, id, |item| item.kind, |item, kind| item.kind = kind);
    let kinds = OtherPlanKind::ALL
        .iter()
        .map(|kind| (*kind, text::phrases::other_plan_kind(*kind).to_owned(), String::new()))
        .collect::<Vec<_>>();
    view! {
        <TextArea label=words::other_plan_words().to_owned() bind=about rows=1 />
        <OneOf legend=words::other_plan_kind().to_owned() options=kinds bind=kind inline=true />
    }
}
