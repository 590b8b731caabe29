//! What goes out and what stays home, counted: for the page that shows it before anything is sent.

use crate::letter::Share;
use crate::plan::Plan;
use crate::plan::id::Id;
use crate::plan::situation::Column;

/// Something that can be counted in a plan. Texts count as 1 where something is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// What the plan is called.
    Title,
    /// The people.
    People,
    /// Telephone numbers and addresses of people.
    Contacts,
    /// Why there is a plan.
    Why,
    /// The main question.
    MainQuestion,
    /// The goal, in up to three texts.
    Goal,
    /// What goes well.
    GoingWell,
    /// What worries, and the worst that can happen.
    Worries,
    /// What must happen.
    Needed,
    /// Facts, and how they are weighed.
    Facts,
    /// Help tried before.
    Tried,
    /// The questions.
    Questions,
    /// The conditions.
    Conditions,
    /// The agreements, private ones among them.
    Agreements,
    /// The agreements of the private part.
    PrivateAgreements,
    /// What people say to agreements.
    Responses,
    /// Notes on how it goes.
    Progress,
    /// Sittings of the meeting.
    Sittings,
    /// Who guards the plan and how people keep in touch.
    Upkeep,
    /// Days to look back.
    Reviews,
    /// Whom to call when it goes wrong.
    Emergency,
    /// The numbers of those.
    Phones,
    /// What to do if it gets worse, and whom the children can turn to.
    IfWorse,
    /// Other plans.
    OtherPlans,
    /// Who accepted the plan and what professionals answered.
    Acceptances,
    /// The two homes and when the children are where.
    Schedule,
    /// What each of two homes wants.
    Wishes,
    /// Children's pages.
    ChildPages,
    /// Private notes. They never go.
    PrivateNotes,
}

/// So many of so many go along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// Of what.
    pub group: Group,
    /// How many go along.
    pub goes: usize,
    /// How many there are.
    pub of: usize,
}

impl Group {
    /// Every group, in the order of the plan.
    pub const ALL: &'static [Self] = &[
        Self::Title,
        Self::People,
        Self::Contacts,
        Self::Why,
        Self::MainQuestion,
        Self::Goal,
        Self::GoingWell,
        Self::Worries,
        Self::Needed,
        Self::Facts,
        Self::Tried,
        Self::Questions,
        Self::Conditions,
        Self::Agreements,
        Self::PrivateAgreements,
        Self::Responses,
        Self::Progress,
        Self::Sittings,
        Self::Upkeep,
        Self::Reviews,
        Self::Emergency,
        Self::Phones,
        Self::IfWorse,
        Self::OtherPlans,
        Self::Acceptances,
        Self::Schedule,
        Self::Wishes,
        Self::ChildPages,
        Self::PrivateNotes,
    ];

    fn count(self, plan: &Plan) -> usize {
        let upkeep = &plan.upkeep;
        match self {
            Self::Title => written([&plan.name]),
            Self::People => plan.people.len(),
            Self::Contacts => written(plan.people.iter().map(|person| &person.contact)),
            Self::Why => written([&plan.why]),
            Self::MainQuestion => written([&plan.main_question]),
            Self::Goal => written([&plan.goal.now, &plan.goal.in_some_months, &plan.goal.good_enough]),
            Self::GoingWell => plan.column(Column::GoingWell).count(),
            Self::Worries => plan.column(Column::Worry).count() + written([&plan.worst]),
            Self::Needed => plan.column(Column::Needed).count(),
            Self::Facts => written([&plan.facts, &plan.weighing]),
            Self::Tried => plan.tried.len(),
            Self::Questions => plan.questions.len(),
            Self::Conditions => plan.conditions.len(),
            Self::Agreements => plan.agreements.len(),
            Self::PrivateAgreements => plan.agreements.iter().filter(|one| one.private).count(),
            Self::Responses => plan
                .agreements
                .iter()
                .map(|one| one.responses.len() + one.voices.len())
                .sum(),
            Self::Progress => {
                let findings = plan
                    .reviews
                    .iter()
                    .map(|one| one.findings.len() + written([&one.outcome]));
                plan.agreements.iter().map(|one| one.progress.len()).sum::<usize>() + findings.sum::<usize>()
            }
            Self::Sittings => plan.meeting.dates.len(),
            Self::Upkeep => {
                let people = [upkeep.guardian, upkeep.document_keeper, plan.contact_person];
                // Who was named and is removed since, counts no more.
                let named = people.into_iter().flatten().filter(|id| plan.person(*id).is_some());
                let secure = [&plan.secure.works, &plan.secure.signs, &plan.secure.then];
                named.count() + written([&upkeep.communication]) + upkeep.contact_lines.len() + written(secure)
            }
            Self::Reviews => plan.reviews.len(),
            Self::Emergency => upkeep.emergency.len(),
            Self::Phones => written(upkeep.emergency.iter().map(|one| &one.phone)),
            Self::IfWorse => written([&upkeep.if_worse, &upkeep.child_can_turn_to]),
            Self::OtherPlans => upkeep.other_plans.len(),
            Self::Acceptances => {
                plan.acceptances.len() + plan.conditions.iter().map(|one| one.answers.len()).sum::<usize>()
            }
            Self::Schedule => {
                let named = [&plan.first_home.name, &plan.second_home.name];
                let schedule = &plan.schedule;
                let pattern = usize::from(!schedule.pattern.is_empty());
                written(named) + pattern + written([&schedule.hand_over_words]) + schedule.specials.len()
            }
            Self::Wishes => plan.wishes.len(),
            Self::ChildPages => plan.child_pages.len(),
            Self::PrivateNotes => written([&plan.private_notes]),
        }
    }
}

fn written<'a>(texts: impl IntoIterator<Item = &'a String>) -> usize {
    texts.into_iter().filter(|text| !text.trim().is_empty()).count()
}

/// How much of this plan goes out in a share of it, with the real names that [`make_share`](super::make_share) gave.
/// Groups of which there is nothing are left out.
#[must_use]
pub fn summary(plan: &Plan, share: &Share, names: &[Id]) -> Vec<Counted> {
    // The share itself does not tell that an agreement comes from the private part.
    let went = |id: Id| match share.reader {
        Some(crate::plan::sharing::Reader::OtherHome) => share.plan.agreements.iter().any(|one| one.id == id),
        _ => names.contains(&id),
    };
    let counted = Group::ALL.iter().map(|group| Counted {
        group: *group,
        goes: match group {
            Group::PrivateAgreements => plan.agreements.iter().filter(|one| one.private && went(one.id)).count(),
            _ => group.count(&share.plan),
        },
        of: group.count(plan),
    });
    counted.filter(|one| one.of > 0).collect()
}
