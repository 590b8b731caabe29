//! Which page of a plan belongs to which place.

use leptos::prelude::*;

use super::{
    agreement, agreements, children, circle, people, person, read, reason, share, situation, upkeep, who_else,
};
use super::{overview, questions, review};
use crate::plan::progress::Asked;
use crate::route::Page;

/// The page at this place of the plan.
pub fn show(page: Page) -> AnyView {
    match page {
        Page::Overview => view! { <overview::OverviewPage /> }.into_any(),
        Page::Person(id) => view! { <person::PersonPage id /> }.into_any(),
        Page::WhoElse => view! { <who_else::WhoElsePage /> }.into_any(),
        Page::Circle => view! { <circle::CirclePage /> }.into_any(),
        Page::Agreement(id) => view! { <agreement::AgreementPage id /> }.into_any(),
        Page::Read => view! { <read::ReadPage /> }.into_any(),
        Page::Share => view! { <share::SharePage /> }.into_any(),
        Page::Ask(asked) => ask(asked),
    }
}

fn ask(asked: Asked) -> AnyView {
    match asked {
        Asked::Name => view! { <reason::NamePage /> }.into_any(),
        Asked::Why => view! { <reason::WhyPage /> }.into_any(),
        Asked::MainQuestion => view! { <reason::MainQuestionPage /> }.into_any(),
        Asked::Goal => view! { <reason::GoalPage /> }.into_any(),
        Asked::Children => view! { <children::ChildrenPage /> }.into_any(),
        Asked::People => view! { <people::PeoplePage /> }.into_any(),
        Asked::GoingWell => view! { <situation::GoingWellPage /> }.into_any(),
        Asked::Worries => view! { <situation::WorriesPage /> }.into_any(),
        Asked::Needed => view! { <situation::NeededPage /> }.into_any(),
        Asked::Tried => view! { <situation::TriedPage /> }.into_any(),
        Asked::Questions => view! { <questions::QuestionsPage /> }.into_any(),
        Asked::Conditions => view! { <questions::ConditionsPage /> }.into_any(),
        Asked::Agreements => view! { <agreements::AgreementsPage /> }.into_any(),
        Asked::Guardian => view! { <upkeep::GuardianPage /> }.into_any(),
        Asked::Communication => view! { <upkeep::CommunicationPage /> }.into_any(),
        Asked::ContactLines => view! { <upkeep::ContactLinesPage /> }.into_any(),
        Asked::Review => view! { <review::ReviewPage /> }.into_any(),
        Asked::Emergency => view! { <upkeep::EmergencyPage /> }.into_any(),
        Asked::IfWorse => view! { <upkeep::IfWorsePage /> }.into_any(),
        Asked::OtherPlans => view! { <upkeep::OtherPlansPage /> }.into_any(),
    }
}
