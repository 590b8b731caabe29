//! The three phases of working with a plan, for methods that go by them: what is needed, doing it, keeping it.

use super::Plan;
use super::day::Day;
use super::wire::{choice, record};

choice! {
    /// What a family is busy with.
    pub enum Phase {
        /// 'Bepalen': finding out what is needed.
        0 Determine,
        /// 'Doen': doing what is needed.
        1 Act,
        /// 'Borgen': keeping what stays needed.
        2 Secure,
    }
}

record! {
    /// When a phase began. A family may come back to an earlier one.
    pub struct PhaseBegun: Whole {
        /// Which phase.
        0 phase: Option<Phase>,
        /// Since when.
        1 on: Option<Day>,
    }
}

impl Plan {
    /// The phase that the family is in, if it said so.
    #[must_use]
    pub fn phase(&self) -> Option<Phase> {
        self.phases.last().and_then(|begun| begun.phase)
    }

    /// Begins a phase. What was chosen earlier on the same day was a slip or a second thought, and makes no history.
    pub fn begin_phase(&mut self, phase: Phase, today: Day) {
        if self.phase() == Some(phase) {
            return;
        }
        self.phases.pop_if(|last| last.on == Some(today));
        if self.phase() != Some(phase) {
            self.phases.push(PhaseBegun {
                phase: Some(phase),
                on: Some(today),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phase_begins_once_and_a_slip_leaves_no_trace() {
        let days = [1, 20].map(|day| Day::new(2026, 9, day).unwrap());
        let mut plan = Plan::default();
        plan.begin_phase(Phase::Determine, days[0]);
        plan.begin_phase(Phase::Secure, days[1]);
        plan.begin_phase(Phase::Act, days[1]);
        plan.begin_phase(Phase::Act, days[1]);
        let phases: Vec<_> = plan.phases.iter().map(|begun| (begun.phase, begun.on)).collect();
        assert_eq!(
            phases,
            [
                (Some(Phase::Determine), Some(days[0])),
                (Some(Phase::Act), Some(days[1]))
            ]
        );
        plan.begin_phase(Phase::Determine, days[1]);
        assert_eq!(plan.phases.len(), 1, "back on the same day is where they were");
    }
}
