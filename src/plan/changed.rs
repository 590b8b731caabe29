//! The family's situation changed: what no longer holds because of it. The rest of the plan stays as it is.

use super::agreement::{Agreement, ProgressNote, ProgressState};
use super::day::Day;
use super::filter::names;
use super::going::latest;
use super::id::{Id, find, find_mut, put_back, take};
use super::occurrence::stopped;
use super::upkeep::SituationChange;
use super::{Plan, add};

/// Whether this agreement was stopped because of this change: the last thing said of it is that, with the same day and
/// words.
#[must_use]
pub fn stopped_by(change: &SituationChange, agreement: &Agreement) -> bool {
    latest(agreement).is_some_and(|note| {
        note.state == Some(ProgressState::NoLongerNeeded) && note.on == change.on && note.reason == change.words
    })
}

/// The agreements to go through at this change: those that held before it, first those of people who left; else in
/// the order of the plan.
#[must_use]
pub fn to_go_through(plan: &Plan, change: &SituationChange) -> Vec<Id> {
    let holds = |agreement: &&Agreement| !stopped(agreement) || stopped_by(change, agreement);
    let mut all: Vec<&Agreement> = plan.agreements.iter().filter(holds).collect();
    all.sort_by_key(|agreement| !is_touched(plan, agreement));
    all.iter().map(|agreement| agreement.id).collect()
}

fn is_touched(plan: &Plan, agreement: &Agreement) -> bool {
    plan.people
        .iter()
        .any(|person| person.left && names(agreement, person.id))
}

/// Who left and is named in this agreement, in the order of the plan.
#[must_use]
pub fn left_of(plan: &Plan, agreement: &Agreement) -> Vec<Id> {
    let left = plan.people.iter().filter(|person| person.left);
    left.map(|person| person.id)
        .filter(|id| names(agreement, *id))
        .collect()
}

impl Plan {
    /// Begins to write down a change of the situation on this day.
    pub fn begin_change(&mut self, on: Day, words: String) -> Id {
        add(
            self,
            |plan| &mut plan.situation_changes,
            |id| SituationChange {
                id,
                on: Some(on),
                words,
            },
        )
    }

    /// Changes the words or the day of a change; what was stopped because of it says the same.
    pub fn edit_change(&mut self, id: Id, edit: impl FnOnce(&mut SituationChange)) {
        let Some(change) = find_mut(&mut self.situation_changes, id) else {
            return;
        };
        let before = change.clone();
        edit(change);
        let after = change.clone();
        for agreement in &mut self.agreements {
            if stopped_by(&before, agreement)
                && let Some(note) = agreement.progress.iter_mut().rev().find(|note| note.state.is_some())
            {
                note.on = after.on;
                note.reason.clone_from(&after.words);
            }
        }
    }

    /// Says that an agreement no longer holds because of this change, or that it holds after all.
    pub fn mark_stopped(&mut self, change: Id, agreement: Id, stops: bool) {
        let Some(change) = find(&self.situation_changes, change).cloned() else {
            return;
        };
        let Some(agreement) = find_mut(&mut self.agreements, agreement) else {
            return;
        };
        match (stops, stopped_by(&change, agreement)) {
            (true, false) => agreement.progress.push(ProgressNote {
                on: change.on,
                state: Some(ProgressState::NoLongerNeeded),
                reason: change.words,
                by: None,
            }),
            (false, true) => {
                if let Some(at) = agreement.progress.iter().rposition(|note| note.state.is_some()) {
                    agreement.progress.remove(at);
                }
            }
            _ => {}
        }
    }

    /// Takes away a change with what was stopped because of it, and gives what puts all of it back.
    pub fn take_change(&mut self, id: Id) -> Option<impl FnOnce(&mut Self) + Send + Sync + use<>> {
        let change = find(&self.situation_changes, id).cloned()?;
        let here = self
            .agreements
            .iter()
            .filter(|agreement| stopped_by(&change, agreement));
        let stopped: Vec<Id> = here.map(|agreement| agreement.id).collect();
        for agreement in &stopped {
            self.mark_stopped(id, *agreement, false);
        }
        let taken = take(&mut self.situation_changes, id)?;
        Some(move |plan: &mut Self| {
            put_back(&mut plan.situation_changes, taken);
            for agreement in stopped {
                plan.mark_stopped(id, agreement, true);
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::sample::example;

    fn day(month: u32) -> Day {
        Day::new(2026, month, 14).unwrap()
    }

    fn changed() -> (Plan, Id) {
        let mut plan = example(day(3));
        let change = plan.begin_change(day(6), "Quinten verhuist".into());
        (plan, change)
    }

    #[test]
    fn what_stops_says_why_and_since_when_and_comes_back_whole() {
        let (mut plan, change) = changed();
        let before = plan.clone();
        let id = plan.agreements[4].id;
        plan.mark_stopped(change, id, true);
        plan.mark_stopped(change, id, true);
        let notes = &plan.agreements[4].progress;
        assert_eq!(notes.len(), 1);
        assert_eq!(
            (notes[0].on, notes[0].reason.as_str()),
            (Some(day(6)), "Quinten verhuist")
        );
        assert!(stopped(&plan.agreements[4]));
        plan.mark_stopped(change, id, false);
        assert_eq!(plan, before);
    }

    #[test]
    fn words_written_later_are_the_reason_too() {
        let (mut plan, change) = changed();
        let id = plan.agreements[0].id;
        plan.mark_stopped(change, id, true);
        plan.edit_change(change, |change| change.words.push_str(" naar Breda"));
        plan.edit_change(change, |change| change.on = Some(day(7)));
        assert_eq!(plan.agreements[0].progress[0].reason, "Quinten verhuist naar Breda");
        assert_eq!(plan.agreements[0].progress[0].on, Some(day(7)));
        plan.mark_stopped(change, id, false);
        assert!(plan.agreements[0].progress.is_empty());
    }

    #[test]
    fn what_somebody_who_left_does_comes_first_and_what_stopped_before_stays_away() {
        let (mut plan, change) = changed();
        let gone = plan.agreements[17].who.as_ref().unwrap().named()[0];
        plan.people.iter_mut().find(|person| person.id == gone).unwrap().left = true;
        plan.agreements[1].progress.push(ProgressNote {
            state: Some(ProgressState::NoLongerNeeded),
            ..ProgressNote::default()
        });
        let change = find(&plan.situation_changes, change).unwrap().clone();
        let all = to_go_through(&plan, &change);
        assert_eq!(all.len(), 17);
        assert!(!all.contains(&plan.agreements[1].id));
        let touched = plan.agreements.iter().filter(|one| !left_of(&plan, one).is_empty());
        let touched: Vec<Id> = touched.map(|one| one.id).collect();
        assert!(touched.len() >= 2);
        assert_eq!(all[..touched.len()], touched);
    }

    #[test]
    fn taking_a_change_away_takes_what_it_stopped_and_undo_puts_all_back() {
        let (mut plan, change) = changed();
        let untouched = {
            let mut plan = plan.clone();
            take(&mut plan.situation_changes, change);
            plan
        };
        for index in [0, 3] {
            let id = plan.agreements[index].id;
            plan.mark_stopped(change, id, true);
        }
        let full = plan.clone();
        let back = plan.take_change(change).unwrap();
        assert_eq!(plan, untouched);
        back(&mut plan);
        assert_eq!(plan, full);
        assert!(plan.take_change(Id::own(9_999)).is_none());
    }
}
