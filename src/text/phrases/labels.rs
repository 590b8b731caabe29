//! Words for the choices of the plan.

use crate::plan::agreement::{AgreementKind, Topic};
use crate::plan::person::{Attendance, Nearness, Role};
use crate::plan::progress::{Asked, Part, Progress};
use crate::plan::situation::{Asker, Column, ConditionKind};
use crate::plan::timing::WhenKind;
use crate::plan::upkeep::OtherPlanKind;
use crate::text::{agreement, ask, parts, people, situation, upkeep, when};

/// The title of a part.
#[must_use]
pub fn part_title(part: Part) -> &'static str {
    match part {
        Part::Reason => parts::reason(),
        Part::People => parts::people(),
        Part::Situation => parts::situation(),
        Part::Questions => parts::questions(),
        Part::Agreements => parts::agreements(),
        Part::Upkeep => parts::upkeep(),
    }
}

/// What a part is about, in one line.
#[must_use]
pub fn part_hint(part: Part) -> &'static str {
    match part {
        Part::Reason => parts::reason_hint(),
        Part::People => parts::people_hint(),
        Part::Situation => parts::situation_hint(),
        Part::Questions => parts::questions_hint(),
        Part::Agreements => parts::agreements_hint(),
        Part::Upkeep => parts::upkeep_hint(),
    }
}

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
