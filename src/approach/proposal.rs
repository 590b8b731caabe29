//! How people meet in a method, as a proposal: it never writes over what a family chose.

use crate::plan::Plan;
use crate::plan::meeting::{Coordination, Meeting, Sittings};
use crate::text::approach as words;

/// How people meet, as far as a method says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// A coordinator or not, and independent or not.
    pub coordination: Option<Coordination>,
    /// One meeting, several or none.
    pub sittings: Option<Sittings>,
    /// Whether there is time for the family alone.
    pub private_time: Option<bool>,
    /// Whether professionals are there for the rest.
    pub professionals_present: Option<bool>,
}

impl Proposal {
    /// What it says, a line for each.
    #[must_use]
    pub fn lines(&self) -> Vec<&'static str> {
        let lines = [
            self.coordination.map(|coordination| match coordination {
                Coordination::Without => words::without_coordinator(),
                Coordination::With {
                    independent: Some(true),
                } => words::independent_coordinator(),
                Coordination::With { .. } => words::with_coordinator(),
            }),
            self.sittings.map(|sittings| match sittings {
                Sittings::One => words::one_sitting(),
                Sittings::Several => words::several_sittings(),
                Sittings::NoMeeting => words::no_sitting(),
            }),
            self.private_time.map(|there_is| {
                if there_is {
                    words::private_time()
                } else {
                    words::no_private_time()
                }
            }),
            self.professionals_present.map(|there| {
                if there && self.private_time == Some(false) {
                    words::professionals_always()
                } else if there {
                    words::professionals()
                } else {
                    words::no_professionals()
                }
            }),
        ];
        lines.into_iter().flatten().collect()
    }

    fn fill(&self, meeting: &mut Meeting) {
        meeting.coordination = meeting.coordination.or(self.coordination);
        meeting.sittings = meeting.sittings.or(self.sittings);
        meeting.private_time = meeting.private_time.or(self.private_time);
        meeting.professionals_present = meeting.professionals_present.or(self.professionals_present);
    }
}

/// Takes over how people meet in the plan's method, where the family did not choose yet.
pub fn accept(plan: &mut Plan) {
    super::method(plan.approach).meeting.fill(&mut plan.meeting);
}

/// Whether taking it over would fill something in.
#[must_use]
pub fn adds(plan: &Plan) -> bool {
    let mut filled = plan.meeting.clone();
    super::method(plan.approach).meeting.fill(&mut filled);
    filled != plan.meeting
}
