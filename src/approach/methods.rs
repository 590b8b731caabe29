//! The table: all working methods.
//!
//! What each asks comes from what families and organisations were found to write down; the words are ours. The forms
//! themselves are not copied.

mod family;
mod professional;

use super::{Company, Method, Proposal, Section, section};
use crate::plan::meeting::Approach;
use crate::plan::progress::{Asked, Part};
use crate::text::{ask, form, method as words, parts};

/// The method with this name; the free form where nobody chose.
#[must_use]
pub fn method(approach: Option<Approach>) -> &'static Method {
    match approach {
        None | Some(Approach::Free) => &FREE,
        Some(Approach::Quick) => &family::QUICK,
        Some(Approach::TwoHomes) => &family::TWO_HOMES,
        Some(Approach::EigenKracht) => &family::EIGEN_KRACHT,
        Some(Approach::Triptych) => &family::TRIPTYCH,
        Some(Approach::Points) => &professional::POINTS,
        Some(Approach::ThreeColumns) => &professional::THREE_COLUMNS,
        Some(Approach::FourWindows) => &professional::FOUR_WINDOWS,
        Some(Approach::FourSteps) => &professional::FOUR_STEPS,
        Some(Approach::ThreePhases) => &professional::THREE_PHASES,
        Some(Approach::SafetyPlan) => &professional::SAFETY_PLAN,
    }
}

const NO_PROPOSAL: Proposal = Proposal {
    coordination: None,
    sittings: None,
    private_time: None,
    professionals_present: None,
};

/// The name and the reason, with which many methods begin.
const NAME_AND_REASON: Section = section(
    Part::Reason,
    parts::reason,
    form::reason_hint,
    &[Asked::Name, Asked::Why],
);

/// The name and the children, where the other people come later.
const NAME_AND_CHILDREN: Section = section(
    Part::Reason,
    form::whom,
    form::whom_hint,
    &[Asked::Name, Asked::Children],
);

/// What keeps the plan going, in the short.
const KEEPING: Section = section(
    Part::Upkeep,
    parts::upkeep,
    parts::upkeep_hint,
    &[Asked::Guardian, Asked::Review],
);

/// The order for whoever chooses nothing.
static FREE: Method = Method {
    approach: Approach::Free,
    company: Company::Unsure,
    what: [words::free_1, words::free_2, words::free_3],
    sections: &[
        section(
            Part::Reason,
            parts::reason,
            parts::reason_hint,
            &[Asked::Name, Asked::Why, Asked::MainQuestion, Asked::Goal],
        ),
        section(
            Part::People,
            parts::people,
            parts::people_hint,
            &[Asked::Children, Asked::People],
        ),
        section(
            Part::Situation,
            parts::situation,
            parts::situation_hint,
            &[Asked::GoingWell, Asked::Worries, Asked::Needed, Asked::Tried],
        ),
        section(
            Part::Questions,
            parts::questions,
            parts::questions_hint,
            &[Asked::Questions, Asked::Conditions],
        ),
        section(
            Part::Agreements,
            parts::agreements,
            parts::agreements_hint,
            &[Asked::Agreements],
        ),
        section(
            Part::Upkeep,
            parts::upkeep,
            parts::upkeep_hint,
            &[
                Asked::Guardian,
                Asked::Communication,
                Asked::ContactLines,
                Asked::Review,
                Asked::Emergency,
                Asked::IfWorse,
                Asked::OtherPlans,
            ],
        ),
    ],
    said: &[],
    document: {
        use super::Block::{Ask, Columns};
        &[
            Ask(Asked::Children),
            Ask(Asked::Why),
            Ask(Asked::MainQuestion),
            Ask(Asked::Goal),
            Ask(Asked::People),
            Columns,
            Ask(Asked::Tried),
            Ask(Asked::Questions),
            Ask(Asked::Conditions),
            Ask(Asked::Agreements),
            Ask(Asked::Guardian),
            Ask(Asked::Communication),
            Ask(Asked::ContactLines),
            Ask(Asked::Review),
            Ask(Asked::Emergency),
            Ask(Asked::IfWorse),
            Ask(Asked::OtherPlans),
        ]
    },
    meeting: NO_PROPOSAL,
};
