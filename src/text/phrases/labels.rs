//! Words for the choices of the plan.

use crate::plan::agreement::{AgreementKind, Topic};
use crate::plan::meeting::Approach;
use crate::plan::person::{Attendance, Nearness, Role};
use crate::plan::phase::Phase;
use crate::plan::progress::{Asked, Progress};
use crate::plan::situation::{Asker, Column, ConditionKind};
use crate::plan::timing::WhenKind;
use crate::plan::upkeep::OtherPlanKind;
use crate::text::{agreement, ask, extra, method, parts, people, situation, upkeep, when};

/// How far a part is.
#[must_use]
pub fn progress(progress: Progress) -> &'static str {
    match progress {
        Progress::NotBegun => parts::not_begun(),
        Progress::Begun => parts::begun(),
        Progress::Done => parts::done(),
    }
}

/// The question as the heading of its page.
#[must_use]
pub fn question_title(asked: Asked) -> &'static str {
    match asked {
        Asked::Name => ask::name(),
        Asked::Why => ask::why(),
        Asked::MainQuestion => ask::main_question(),
        Asked::Goal => ask::goal(),
        Asked::Children => ask::children(),
        Asked::People => ask::people(),
        Asked::GoingWell => ask::going_well(),
        Asked::Worries => ask::worries(),
        Asked::Needed => ask::needed(),
        Asked::Tried => ask::tried(),
        Asked::Questions => ask::questions(),
        Asked::Conditions => ask::conditions(),
        Asked::Agreements => ask::agreements(),
        Asked::Guardian => ask::guardian(),
        Asked::Communication => ask::communication(),
        Asked::ContactLines => ask::contact_lines(),
        Asked::Review => ask::review(),
        Asked::Emergency => ask::emergency(),
        Asked::IfWorse => ask::if_worse(),
        Asked::OtherPlans => ask::other_plans(),
        Asked::BookEnds => ask::book_ends(),
        Asked::Facts => ask::facts(),
        Asked::Weighing => ask::weighing(),
        Asked::ThinkAlong => ask::think_along(),
        Asked::Phase => ask::phase(),
        Asked::First => ask::first(),
        Asked::OwnView => ask::own_view(),
        Asked::OnChild => ask::on_child(),
        Asked::Pattern => ask::pattern(),
        Asked::Placement => ask::placement(),
        Asked::ContactPerson => ask::contact_person(),
        Asked::Supervision => ask::supervision(),
    }
}

/// The question in a few words, for a button that leads to it and for headings of the document.
#[must_use]
pub fn question_short(asked: Asked) -> &'static str {
    match asked {
        Asked::Name => ask::name_short(),
        Asked::Why => ask::why_short(),
        Asked::MainQuestion => ask::main_question_short(),
        Asked::Goal => ask::goal_short(),
        Asked::Children => ask::children_short(),
        Asked::People => ask::people_short(),
        Asked::GoingWell => ask::going_well_short(),
        Asked::Worries => ask::worries_short(),
        Asked::Needed => ask::needed_short(),
        Asked::Tried => ask::tried_short(),
        Asked::Questions => ask::questions_short(),
        Asked::Conditions => ask::conditions_short(),
        Asked::Agreements => ask::agreements_short(),
        Asked::Guardian => ask::guardian_short(),
        Asked::Communication => ask::communication_short(),
        Asked::ContactLines => ask::contact_lines_short(),
        Asked::Review => ask::review_short(),
        Asked::Emergency => ask::emergency_short(),
        Asked::IfWorse => ask::if_worse_short(),
        Asked::OtherPlans => ask::other_plans_short(),
        Asked::BookEnds => ask::book_ends_short(),
        Asked::Facts => ask::facts_short(),
        Asked::Weighing => ask::weighing_short(),
        Asked::ThinkAlong => ask::think_along_short(),
        Asked::Phase => ask::phase_short(),
        Asked::First => ask::first_short(),
        Asked::OwnView => ask::own_view_short(),
        Asked::OnChild => ask::on_child_short(),
        Asked::Pattern => ask::pattern_short(),
        Asked::Placement => ask::placement_short(),
        Asked::ContactPerson => ask::contact_person_short(),
        Asked::Supervision => ask::supervision_short(),
    }
}

/// What part somebody has in the plan.
#[must_use]
pub fn role(role: Role) -> &'static str {
    match role {
        Role::Child => people::child(),
        Role::Parent => people::parent(),
        Role::Network => people::network(),
        Role::Professional => people::professional(),
        Role::Coordinator => people::coordinator(),
    }
}

/// How near somebody stands to the child.
#[must_use]
pub fn nearness(nearness: Nearness) -> &'static str {
    match nearness {
        Nearness::Close => people::close(),
        Nearness::Around => people::around(),
        Nearness::Far => people::far(),
    }
}

/// Whether somebody is at a part of the meeting.
#[must_use]
pub fn attendance(attendance: Attendance) -> &'static str {
    match attendance {
        Attendance::Present => people::present(),
        Attendance::ByLink => people::by_link(),
        Attendance::Absent => people::absent(),
    }
}

/// From which side a question comes.
#[must_use]
pub fn asker(asker: Asker) -> &'static str {
    match asker {
        Asker::Parents => situation::by_parents(),
        Asker::Child => situation::by_child(),
        Asker::Network => situation::by_network(),
        Asker::Professional => situation::by_professional(),
    }
}

/// The heading of a column.
#[must_use]
pub fn column(column: Column) -> &'static str {
    match column {
        Column::GoingWell => ask::going_well_short(),
        Column::Worry => ask::worries_short(),
        Column::Needed => ask::needed_short(),
    }
}

/// Whether a condition asks to do or to stop.
#[must_use]
pub fn condition_kind(kind: ConditionKind) -> &'static str {
    match kind {
        ConditionKind::Do => situation::condition_do(),
        ConditionKind::Stop => situation::condition_stop(),
    }
}

/// What kind of other plan.
#[must_use]
pub fn other_plan_kind(kind: OtherPlanKind) -> &'static str {
    match kind {
        OtherPlanKind::Safety => upkeep::other_safety(),
        OtherPlanKind::Family => upkeep::other_family(),
        OtherPlanKind::Agency => upkeep::other_agency(),
        OtherPlanKind::Parenting => upkeep::other_parenting(),
        OtherPlanKind::Other => upkeep::other_other(),
    }
}

/// Who carries an agreement.
#[must_use]
pub fn agreement_kind(kind: AgreementKind) -> &'static str {
    match kind {
        AgreementKind::OwnCircle => agreement::kind_own(),
        AgreementKind::AskedOfProfessional => agreement::kind_professional(),
        AgreementKind::ChildRule => agreement::kind_child(),
    }
}

/// What an agreement is about.
#[must_use]
pub fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Contact => agreement::topic_contact(),
        Topic::Support => agreement::topic_support(),
        Topic::Health => agreement::topic_health(),
        Topic::Practical => agreement::topic_practical(),
        Topic::Upbringing => agreement::topic_upbringing(),
        Topic::Other => agreement::topic_other(),
    }
}

/// A kind of when, as a choice, with an example.
#[must_use]
pub fn when_kind(kind: WhenKind) -> (&'static str, &'static str) {
    match kind {
        WhenKind::OnDate => (when::kind_date(), when::kind_date_hint()),
        WhenKind::Weekly => (when::kind_weekly(), when::kind_weekly_hint()),
        WhenKind::Workdays => (when::kind_workdays(), when::kind_workdays_hint()),
        WhenKind::Daily => (when::kind_daily(), when::kind_daily_hint()),
        WhenKind::Monthly => (when::kind_monthly(), when::kind_monthly_hint()),
        WhenKind::AtLeast => (when::kind_at_least(), when::kind_at_least_hint()),
        WhenKind::Moment => (when::kind_moment(), when::kind_moment_hint()),
        WhenKind::Trigger => (when::kind_trigger(), when::kind_trigger_hint()),
        WhenKind::PerEvent => (when::kind_event(), when::kind_event_hint()),
        WhenKind::Rota => (when::kind_rota(), when::kind_rota_hint()),
        WhenKind::Always => (when::kind_always(), when::kind_always_hint()),
        WhenKind::Words => (when::kind_words(), when::kind_words_hint()),
        WhenKind::NotYetKnown => (when::not_yet_known(), when::kind_open_hint()),
    }
}

/// What a working method is called.
#[must_use]
pub fn approach(approach: Approach) -> &'static str {
    match approach {
        Approach::Free => method::free(),
        Approach::EigenKracht => method::eigen_kracht(),
        Approach::Triptych => method::triptych(),
        Approach::Points => method::points(),
        Approach::ThreeColumns => method::three_columns(),
        Approach::FourWindows => method::four_windows(),
        Approach::FourSteps => method::four_steps(),
        Approach::ThreePhases => method::three_phases(),
        Approach::SafetyPlan => method::safety_plan(),
        Approach::TwoHomes => method::two_homes(),
        Approach::Quick => method::quick(),
    }
}

/// What a working method is, in one line.
#[must_use]
pub fn approach_line(approach: Approach) -> &'static str {
    match approach {
        Approach::Free => method::free_line(),
        Approach::EigenKracht => method::eigen_kracht_line(),
        Approach::Triptych => method::triptych_line(),
        Approach::Points => method::points_line(),
        Approach::ThreeColumns => method::three_columns_line(),
        Approach::FourWindows => method::four_windows_line(),
        Approach::FourSteps => method::four_steps_line(),
        Approach::ThreePhases => method::three_phases_line(),
        Approach::SafetyPlan => method::safety_plan_line(),
        Approach::TwoHomes => method::two_homes_line(),
        Approach::Quick => method::quick_line(),
    }
}

/// What a family is busy with.
#[must_use]
pub fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Determine => extra::phase_determine(),
        Phase::Act => extra::phase_act(),
        Phase::Secure => extra::phase_secure(),
    }
}
