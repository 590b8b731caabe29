//! How a family comes together, or does not: five settings that differ per plan and are never fixed, and the days.

use minicbor::{Decode, Encode};

use super::day::{Day, TimeOfDay};
use super::id::{Id, Item};
use super::wire::{Json, Tell, choice, record, values};

values! {
    Coordination,
}

record! {
    /// The meeting, its settings and its sittings.
    pub struct Meeting {
        /// Settings one and two: a coordinator or not, and independent or not.
        0 coordination: Option<Coordination>,
        /// Setting three: one meeting, several, or none.
        1 sittings: Option<Sittings>,
        /// Setting four: whether there is private time, the 'besloten deel'.
        2 private_time: Option<bool>,
        /// Setting five: whether professionals are present, apart from the private time.
        3 professionals_present: Option<bool>,
        /// The sittings themselves.
        4 dates: Vec<Sitting>,
        /// When the family wants the plan to be there; chosen by the family, never a norm.
        5 target: Option<Day>,
        /// When they began.
        6 started: Option<Day>,
        /// Which sitting is on the table now.
        11 at_table: Option<Id>,
        /// Questions of the family to professionals, so that everybody understands what was said.
        12 clarity: Vec<Clarity>,
    }
}

/// Who organises the meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Coordination {
    /// The family does it without a coordinator.
    #[n(0)]
    Without,
    /// A coordinator helps; independent of every agency or not.
    #[n(1)]
    With {
        /// Whether the coordinator is independent; `None` where it is not known.
        #[n(0)]
        independent: Option<bool>,
    },
}

choice! {
    /// How many times people come together.
    pub enum Sittings {
        /// One meeting.
        0 One,
        /// Several smaller ones.
        1 Several,
        /// None: people are spoken to one by one.
        2 NoMeeting,
    }
}

record! {
    /// One time that people come together.
    pub struct Sitting {
        /// The name of this sitting inside the plan.
        0 id: Id,
        /// The day.
        1 on: Option<Day>,
        /// The time.
        2 at: Option<TimeOfDay>,
        /// Where.
        3 place: String,
        /// What else is good to know: what to bring, where to park.
        4 practical: String,
        /// Who chairs.
        5 chair: Option<Id>,
        /// Who writes.
        6 writer: Option<Id>,
        /// Who is there.
        7 attendees: Vec<Id>,
        /// Who brings or makes food, and what.
        8 food: String,
        /// Who looks after small children meanwhile.
        9 child_minding: String,
        /// Who interprets, and which language.
        10 interpreter: String,
        /// How somebody takes part from elsewhere: a link or a number to call.
        11 elsewhere: String,
        /// When it took place.
        14 held_on: Option<Day>,
        /// Who sat at the table.
        15 present: Vec<Id>,
        /// What is left for the next time.
        16 left_over: String,
        /// How far they are.
        17 stage: Option<Stage>,
        /// What lies on the table.
        18 on_table: Option<Id>,
    }
}

impl Item for Sitting {
    fn id(&self) -> Id {
        self.id
    }
}

record! {
    /// A question so that everybody understands what a professional said.
    pub struct Clarity {
        /// The name of this question inside the plan.
        0 id: Id,
        /// About what: an observation, a condition, help that is possible.
        1 about: Option<Id>,
        /// The question.
        2 text: String,
        /// The answer.
        3 answer: String,
    }
}

impl Item for Clarity {
    fn id(&self) -> Id {
        self.id
    }
}

choice! {
    /// How far a sitting at the table is.
    pub enum Stage {
        /// What professionals see and ask.
        0 Information,
        /// Questions for clarity.
        1 Clarity,
        /// The professionals leave.
        2 HandOver,
        /// Ideas, in turns.
        3 Ideas,
        /// Choosing, and making it concrete.
        4 Choose,
        /// What may go into the plan.
        5 Release,
        /// The plan is read out.
        6 Present,
        /// Professionals answer.
        7 Answers,
        /// Who accepts the plan.
        8 Accept,
        /// Everybody gets their own part.
        9 Parts,
        /// What is left, and the end.
        10 End,
    }
}

impl Meeting {
    /// Whether something at the table stays with the family.
    #[must_use]
    pub fn has_private(&self) -> bool {
        !self.clarity.is_empty() || self.dates.iter().any(|sitting| !sitting.left_over.trim().is_empty())
    }

    /// Takes out what stays with the family.
    pub fn forget_private(&mut self) {
        self.clarity.clear();
        for sitting in &mut self.dates {
            sitting.left_over.clear();
            sitting.on_table = None;
        }
    }
}

choice! {
    /// 'Werkwijze': a preset of order, words, parts and meeting settings over one data model.
    pub enum Approach {
        /// Free form.
        0 Free,
        /// 'Eigen Kracht-conferentie'.
        1 EigenKracht,
        /// SoNeStra, 'drieluik'.
        2 Triptych,
        /// SoNeStra, in points.
        3 Points,
        /// Three columns.
        4 ThreeColumns,
        /// Four windows.
        5 FourWindows,
        /// Four steps.
        6 FourSteps,
        /// Three phases.
        7 ThreePhases,
        /// Safety plan.
        8 SafetyPlan,
        /// Two homes.
        9 TwoHomes,
        /// Quick plan.
        10 Quick,
    }
}

impl Tell for Coordination {
    fn tell(&self, json: &mut Json) {
        match self {
            Self::Without => json.kind("Without", |_| {}),
            Self::With { independent } => json.kind("With", |json| json.put("independent", independent)),
        }
    }
}
