//! The methods that families mostly meet through a professional.

use super::{KEEPING, NAME_AND_CHILDREN, NAME_AND_REASON, ask, form, parts, words};
use crate::approach::{Block, Company, Method, Proposal, said, section};
use crate::plan::meeting::{Approach, Coordination, Sittings};
use crate::plan::progress::{Asked, Part};

/// Several talks that a professional leads, without time for the family alone.
const SEVERAL_TALKS: Proposal = Proposal {
    coordination: Some(Coordination::Without),
    sittings: Some(Sittings::Several),
    private_time: Some(false),
    professionals_present: Some(true),
};

/// Agreements, point by point.
pub(super) static POINTS: Method = Method {
    approach: Approach::Points,
    company: Company::Professional,
    what: [words::points_1, words::points_2, words::points_3],
    sections: &[
        NAME_AND_CHILDREN,
        section(
            Part::Agreements,
            form::points_list,
            parts::agreements_hint,
            &[Asked::Agreements],
        ),
        section(
            Part::Questions,
            parts::questions,
            parts::questions_hint,
            &[Asked::Questions],
        ),
        section(
            Part::People,
            form::points_people,
            form::points_people_hint,
            &[Asked::People],
        ),
        KEEPING,
    ],
    said: &[said(
        Asked::Agreements,
        form::points_asked,
        form::points_asked_short,
        form::points_list,
    )],
    document: &[],
    meeting: Proposal {
        sittings: Some(Sittings::One),
        ..SEVERAL_TALKS
    },
};

/// Three columns between two 'boekensteunen'.
pub(super) static THREE_COLUMNS: Method = Method {
    approach: Approach::ThreeColumns,
    company: Company::Professional,
    what: [words::three_columns_1, words::three_columns_2, words::three_columns_3],
    sections: &[
        NAME_AND_REASON,
        section(
            Part::People,
            parts::people,
            parts::people_hint,
            &[Asked::Children, Asked::People],
        ),
        section(
            Part::Situation,
            form::columns,
            parts::situation_hint,
            &[Asked::GoingWell, Asked::Worries, Asked::Needed],
        ),
        section(Part::Wanted, form::book_ends, form::book_ends_hint, &[Asked::BookEnds]),
        section(
            Part::Questions,
            form::conditions,
            form::conditions_hint,
            &[Asked::Conditions],
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
            &[Asked::Guardian, Asked::Review, Asked::OtherPlans],
        ),
    ],
    said: &[],
    document: {
        use Block::{Ask, Columns, Enough, Worst};
        &[
            Ask(Asked::Children),
            Ask(Asked::Why),
            Ask(Asked::People),
            Worst,
            Columns,
            Ask(Asked::Conditions),
            Ask(Asked::Agreements),
            Ask(Asked::Guardian),
            Ask(Asked::Review),
            Ask(Asked::OtherPlans),
            Enough,
        ]
    },
    meeting: SEVERAL_TALKS,
};

/// Four windows: people, facts apart from opinions, weighing, steps.
pub(super) static FOUR_WINDOWS: Method = Method {
    approach: Approach::FourWindows,
    company: Company::Professional,
    what: [words::four_windows_1, words::four_windows_2, words::four_windows_3],
    sections: &[
        NAME_AND_REASON,
        section(
            Part::People,
            form::window_people,
            form::window_people_hint,
            &[Asked::Children, Asked::People],
        ),
        section(
            Part::Facts,
            form::window_facts,
            form::window_facts_hint,
            &[Asked::Facts, Asked::GoingWell, Asked::Tried],
        ),
        section(
            Part::Weighing,
            form::window_weighing,
            form::window_weighing_hint,
            &[Asked::Weighing, Asked::Worries, Asked::Goal],
        ),
        section(
            Part::Agreements,
            form::window_steps,
            form::window_steps_hint,
            &[Asked::Conditions, Asked::Agreements, Asked::Review],
        ),
    ],
    said: &[
        said(
            Asked::People,
            form::window_who,
            ask::people_short,
            form::window_who_heading,
        ),
        said(
            Asked::Agreements,
            form::window_next,
            form::window_next_short,
            form::window_next_heading,
        ),
    ],
    document: &[],
    meeting: SEVERAL_TALKS,
};

/// Four steps: what there is, what it does, what is wanted, what people do.
pub(super) static FOUR_STEPS: Method = Method {
    approach: Approach::FourSteps,
    company: Company::Professional,
    what: [words::four_steps_1, words::four_steps_2, words::four_steps_3],
    sections: &[
        NAME_AND_CHILDREN,
        section(
            Part::Situation,
            form::step_one,
            form::step_one_hint,
            &[Asked::Worries, Asked::GoingWell, Asked::OwnView],
        ),
        section(Part::Weighing, form::step_two, ask::on_child, &[Asked::OnChild]),
        section(Part::Wanted, form::step_three, form::step_three_asked, &[Asked::Goal]),
        section(
            Part::Agreements,
            form::step_four,
            form::step_four_hint,
            &[Asked::Needed, Asked::People, Asked::Agreements],
        ),
        KEEPING,
    ],
    said: &[
        said(
            Asked::GoingWell,
            form::step_strong,
            form::step_strong_short,
            form::step_strong,
        ),
        said(
            Asked::Goal,
            form::step_three_asked,
            ask::goal_short,
            form::step_three_heading,
        ),
        said(
            Asked::Needed,
            form::step_goals,
            form::step_goals_short,
            form::step_goals_heading,
        ),
        said(
            Asked::Agreements,
            form::step_acts,
            form::step_acts_short,
            form::step_acts_heading,
        ),
    ],
    document: &[],
    meeting: SEVERAL_TALKS,
};

/// Three phases: finding out what is needed, doing it, keeping it.
pub(super) static THREE_PHASES: Method = Method {
    approach: Approach::ThreePhases,
    company: Company::Professional,
    what: [words::three_phases_1, words::three_phases_2, words::three_phases_3],
    sections: &[
        NAME_AND_CHILDREN,
        section(Part::Phase, form::phase_now, ask::phase, &[Asked::Phase]),
        section(
            Part::Situation,
            form::phase_determine,
            form::phase_determine_hint,
            &[
                Asked::People,
                Asked::GoingWell,
                Asked::Worries,
                Asked::Needed,
                Asked::Tried,
                Asked::Conditions,
                Asked::Goal,
            ],
        ),
        section(
            Part::Agreements,
            form::phase_act,
            form::phase_act_hint,
            &[Asked::First, Asked::Agreements],
        ),
        section(
            Part::Upkeep,
            form::phase_secure,
            form::phase_secure_hint,
            &[Asked::Guardian, Asked::Review, Asked::IfWorse],
        ),
    ],
    said: &[],
    document: &[],
    meeting: SEVERAL_TALKS,
};

/// Why, what and how; who keeps an eye on it, and what if.
pub(super) static SAFETY_PLAN: Method = Method {
    approach: Approach::SafetyPlan,
    company: Company::Professional,
    what: [words::safety_plan_1, words::safety_plan_2, words::safety_plan_3],
    sections: &[
        section(
            Part::People,
            form::safety_who,
            form::safety_who_hint,
            &[Asked::Name, Asked::Children, Asked::People],
        ),
        section(Part::Reason, form::safety_why, form::safety_why_hint, &[Asked::Why]),
        section(
            Part::Questions,
            form::safety_what,
            form::safety_what_hint,
            &[Asked::Conditions],
        ),
        section(
            Part::Agreements,
            form::safety_how,
            parts::agreements_hint,
            &[Asked::Agreements],
        ),
        section(
            Part::Watch,
            form::safety_watch,
            form::safety_watch_hint,
            &[Asked::Supervision, Asked::Emergency, Asked::IfWorse],
        ),
        section(
            Part::Upkeep,
            form::safety_review,
            form::safety_review_hint,
            &[Asked::Review, Asked::Guardian],
        ),
    ],
    said: &[
        said(
            Asked::Why,
            form::safety_reason,
            form::safety_reason_short,
            form::safety_why,
        )
        .with_lead(form::safety_reason_lead),
        said(
            Asked::Conditions,
            form::safety_conditions,
            ask::conditions_short,
            form::safety_what,
        )
        .with_lead(form::safety_conditions_lead),
        said(
            Asked::Agreements,
            form::safety_agreements,
            form::safety_agreements_short,
            form::safety_how,
        ),
    ],
    document: &[],
    meeting: SEVERAL_TALKS,
};
