//! The methods in which the family leads: in the short, for two homes, with a coordinator.

use super::{KEEPING, NAME_AND_CHILDREN, NAME_AND_REASON, NO_PROPOSAL, ask, form, parts, words};
use crate::approach::{Block, Company, Method, Proposal, said, section};
use crate::plan::meeting::{Approach, Coordination, Sittings};
use crate::plan::progress::{Asked, Part};

/// Four questions, and there is a plan.
pub(super) static QUICK: Method = Method {
    approach: Approach::Quick,
    company: Company::Unsure,
    what: [words::quick_1, words::quick_2, words::quick_3],
    sections: &[
        section(Part::People, form::whom, ask::children, &[Asked::Children]),
        section(
            Part::Reason,
            form::quick_want,
            ask::main_question,
            &[Asked::MainQuestion],
        ),
        section(
            Part::Agreements,
            parts::agreements,
            parts::agreements_hint,
            &[Asked::Agreements],
        ),
        section(Part::Upkeep, form::quick_review, ask::review, &[Asked::Review]),
    ],
    said: &[],
    document: &[],
    meeting: NO_PROPOSAL,
};

/// Parents in two homes.
pub(super) static TWO_HOMES: Method = Method {
    approach: Approach::TwoHomes,
    company: Company::Family,
    what: [words::two_homes_1, words::two_homes_2, words::two_homes_3],
    sections: &[
        NAME_AND_CHILDREN,
        section(
            Part::Wanted,
            form::two_homes_need,
            form::two_homes_need_hint,
            &[Asked::MainQuestion, Asked::GoingWell, Asked::Worries],
        ),
        section(
            Part::Contact,
            form::two_homes_talk,
            form::two_homes_talk_hint,
            &[Asked::Communication, Asked::ContactLines],
        ),
        section(
            Part::Agreements,
            parts::agreements,
            form::two_homes_agreements,
            &[Asked::Agreements],
        ),
        section(
            Part::People,
            form::two_homes_people,
            form::two_homes_people_hint,
            &[Asked::People],
        ),
        section(
            Part::Upkeep,
            parts::upkeep,
            parts::upkeep_hint,
            &[Asked::Guardian, Asked::Review, Asked::Emergency, Asked::OtherPlans],
        ),
    ],
    said: &[
        said(
            Asked::MainQuestion,
            form::two_homes_question,
            form::two_homes_question_short,
            form::two_homes_question_heading,
        ),
        said(
            Asked::Communication,
            form::two_homes_communication,
            form::two_homes_communication_short,
            form::two_homes_communication_heading,
        )
        .with_lead(form::two_homes_communication_lead),
    ],
    document: &[],
    meeting: Proposal {
        coordination: Some(Coordination::Without),
        sittings: Some(Sittings::Several),
        private_time: None,
        professionals_present: None,
    },
};

/// One meeting with a coordinator who stands apart, and the sixteen items of its form.
pub(super) static EIGEN_KRACHT: Method = Method {
    approach: Approach::EigenKracht,
    company: Company::Coordinator,
    what: [words::eigen_kracht_1, words::eigen_kracht_2, words::eigen_kracht_3],
    sections: &[
        NAME_AND_REASON,
        section(
            Part::People,
            parts::people,
            parts::people_hint,
            &[Asked::Children, Asked::People],
        ),
        section(
            Part::Questions,
            form::eigen_kracht_questions,
            form::eigen_kracht_questions_hint,
            &[Asked::MainQuestion, Asked::Questions, Asked::Conditions],
        ),
        section(
            Part::Situation,
            form::eigen_kracht_information,
            form::eigen_kracht_information_hint,
            &[Asked::Worries, Asked::GoingWell, Asked::Tried],
        ),
        section(
            Part::Agreements,
            form::eigen_kracht_plan,
            parts::agreements_hint,
            &[Asked::Agreements],
        ),
        section(
            Part::Upkeep,
            form::eigen_kracht_after,
            parts::upkeep_hint,
            &[
                Asked::Communication,
                Asked::Guardian,
                Asked::ContactLines,
                Asked::Review,
                Asked::Emergency,
                Asked::IfWorse,
            ],
        ),
    ],
    said: &[
        said(
            Asked::Questions,
            form::eigen_kracht_asked,
            ask::questions_short,
            form::eigen_kracht_asked_heading,
        )
        .with_lead(form::eigen_kracht_asked_lead),
        said(
            Asked::Agreements,
            ask::agreements,
            ask::agreements_short,
            form::eigen_kracht_plan,
        ),
    ],
    document: {
        use Block::{Accepted, Ask, Columns, Gathered, HelpAgreements, HelpNeeded, OwnAgreements};
        &[
            Ask(Asked::Children),
            Gathered,
            Ask(Asked::Why),
            Ask(Asked::MainQuestion),
            Columns,
            Ask(Asked::Tried),
            Ask(Asked::Questions),
            Ask(Asked::Conditions),
            Accepted,
            OwnAgreements,
            HelpAgreements,
            Ask(Asked::Communication),
            Ask(Asked::Guardian),
            HelpNeeded,
            Ask(Asked::ContactLines),
            Ask(Asked::Review),
            Ask(Asked::Emergency),
            Ask(Asked::IfWorse),
            Ask(Asked::People),
        ]
    },
    meeting: Proposal {
        coordination: Some(Coordination::With {
            independent: Some(true),
        }),
        sittings: Some(Sittings::One),
        private_time: Some(true),
        professionals_present: Some(true),
    },
};

/// 'Drieluik': themes, people, plan of action.
pub(super) static TRIPTYCH: Method = Method {
    approach: Approach::Triptych,
    company: Company::Coordinator,
    what: [words::triptych_1, words::triptych_2, words::triptych_3],
    sections: &[
        NAME_AND_CHILDREN,
        section(
            Part::Questions,
            form::triptych_themes,
            form::triptych_themes_hint,
            &[Asked::Questions],
        ),
        section(
            Part::People,
            form::triptych_people,
            form::triptych_people_hint,
            &[Asked::People, Asked::ThinkAlong],
        ),
        section(
            Part::Agreements,
            form::triptych_plan,
            parts::agreements_hint,
            &[Asked::Agreements],
        ),
        KEEPING,
    ],
    said: &[
        said(
            Asked::Questions,
            form::triptych_asked,
            form::triptych_asked_short,
            form::triptych_asked_heading,
        )
        .with_lead(form::triptych_asked_lead)
        .with_add(form::triptych_asked_add),
        said(
            Asked::ThinkAlong,
            form::triptych_along,
            ask::think_along_short,
            form::triptych_along_heading,
        )
        .with_lead(form::triptych_along_lead),
        said(
            Asked::Agreements,
            form::triptych_action,
            form::triptych_action_short,
            form::triptych_action_heading,
        ),
    ],
    document: &[],
    meeting: Proposal {
        coordination: Some(Coordination::With {
            independent: Some(false),
        }),
        sittings: Some(Sittings::One),
        private_time: Some(true),
        professionals_present: Some(true),
    },
};
