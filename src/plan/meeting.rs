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
        /// Food, child-minding, interpreter, what to bring.
        4 practical: String,
        /// Who chairs.
        5 chair: Option<Id>,
        /// Who writes.
        6 writer: Option<Id>,
        /// Who is there.
        7 attendees: Vec<Id>,
    }
}

impl Item for Sitting {
    fn id(&self) -> Id {
        self.id
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
