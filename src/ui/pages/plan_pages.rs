//! Which page of a plan belongs to which place.

use leptos::prelude::*;

use crate::ui::erase::{IntoPiece, Piece};

use super::{agreement, agreements, children, circle, people, person, read, reason, situation, upkeep, who_else};
use super::{overview, questions, review};
use crate::plan::progress::Asked;
use crate::route::{MeetingStep, Page};
use crate::ui::rooms::Rooms;
use crate::ui::session::use_session;

/// The page at this place of the plan.
pub fn show(page: Page) -> Piece {
    match page {
        // A coordinator prepares; the overview of the plan is the family's.
        Page::Overview if use_session().plan.with_untracked(|plan| plan.coordinates) => {
            expect_context::<Rooms>().together(Page::Meeting(MeetingStep::Desk))
        }
        Page::Overview => view! { <overview::OverviewPage /> }.piece(),
        Page::Person(id) => view! { <person::PersonPage id /> }.piece(),
        Page::WhoElse => view! { <who_else::WhoElsePage /> }.piece(),
        Page::Circle => view! { <circle::CirclePage /> }.piece(),
        Page::Agreement(id) => view! { <agreement::AgreementPage id /> }.piece(),
        Page::Read => view! { <read::ReadPage /> }.piece(),
        Page::Share(_)
        | Page::TakeIn
        | Page::Check
        | Page::Week
        | Page::Going(_)
        | Page::Guard
        | Page::Changed
        | Page::LookBack(_)
        | Page::Versions
        | Page::Earlier(_)
        | Page::Compare(_)
        | Page::Secure
        | Page::Calendar
        | Page::Paper => expect_context::<Rooms>().later(page),
        Page::Approach(_) | Page::Meeting(_) | Page::Table(_) | Page::Homes(_) | Page::Child(..) => {
            expect_context::<Rooms>().together(page)
        }
        Page::Ask(asked) => ask(asked),
    }
}

fn ask(asked: Asked) -> Piece {
    match asked {
        Asked::Name => view! { <reason::NamePage /> }.piece(),
        Asked::Why => view! { <reason::WhyPage /> }.piece(),
        Asked::MainQuestion => view! { <reason::MainQuestionPage /> }.piece(),
        Asked::Goal => view! { <reason::GoalPage /> }.piece(),
        Asked::Children => view! { <children::ChildrenPage /> }.piece(),
        Asked::People => view! { <people::PeoplePage /> }.piece(),
        Asked::GoingWell => view! { <situation::GoingWellPage /> }.piece(),
        Asked::Worries => view! { <situation::WorriesPage /> }.piece(),
        Asked::Needed => view! { <situation::NeededPage /> }.piece(),
        Asked::Tried => view! { <situation::TriedPage /> }.piece(),
        Asked::Questions => view! { <questions::QuestionsPage /> }.piece(),
        Asked::Conditions => view! { <questions::ConditionsPage /> }.piece(),
        Asked::Agreements => view! { <agreements::AgreementsPage /> }.piece(),
        Asked::Guardian => view! { <upkeep::GuardianPage /> }.piece(),
        Asked::Communication => view! { <upkeep::CommunicationPage /> }.piece(),
        Asked::ContactLines => view! { <upkeep::ContactLinesPage /> }.piece(),
        Asked::Review => view! { <review::ReviewPage /> }.piece(),
        Asked::Emergency => view! { <upkeep::EmergencyPage /> }.piece(),
        Asked::IfWorse => view! { <upkeep::IfWorsePage /> }.piece(),
        Asked::OtherPlans => view! { <upkeep::OtherPlansPage /> }.piece(),
        _ => expect_context::<Rooms>().together(Page::Ask(asked)),
    }
}
