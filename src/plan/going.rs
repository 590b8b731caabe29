//! How an agreement goes: noting it, and what was noted last.

use super::agreement::{Agreement, AgreementKind, Answer, ProgressNote, ProgressState, Response};
use super::day::Day;
use super::id::Id;

/// The last note that says how it goes.
#[must_use]
pub fn latest(agreement: &Agreement) -> Option<&ProgressNote> {
    agreement.progress.iter().rev().find(|note| note.state.is_some())
}

/// How it goes, as far as somebody said so.
#[must_use]
pub fn state(agreement: &Agreement) -> Option<ProgressState> {
    latest(agreement).and_then(|note| note.state)
}

/// Whether it does not work, or only in part.
#[must_use]
pub const fn falters(state: Option<ProgressState>) -> bool {
    matches!(state, Some(ProgressState::Partly | ProgressState::Not))
}

/// The note of today that a further press corrects, and that the page lets somebody add to. What another said today
/// stays as it is, unless it was written on this page just now (`here`).
#[must_use]
pub fn todays(agreement: &Agreement, today: Day, here: bool) -> Option<&ProgressNote> {
    agreement.progress.last().filter(|note| is_todays(note, today, here))
}

fn is_todays(note: &ProgressNote, today: Day, here: bool) -> bool {
    note.on == Some(today) && (here || note.by.is_none())
}

/// Notes how it goes today. A second time on one day corrects the first, so that a slip of the finger is no history.
pub fn note(agreement: &mut Agreement, state: ProgressState, today: Day, here: bool) {
    match agreement.progress.last_mut() {
        Some(last) if is_todays(last, today, here) => last.state = Some(state),
        _ => agreement.progress.push(ProgressNote {
            on: Some(today),
            state: Some(state),
            ..ProgressNote::default()
        }),
    }
}

/// Changes the note of today, if there is one.
pub fn add_to_todays(agreement: &mut Agreement, today: Day, here: bool, change: impl FnOnce(&mut ProgressNote)) {
    if let Some(last) = agreement
        .progress
        .last_mut()
        .filter(|note| is_todays(note, today, here))
    {
        change(last);
    }
}

/// Whether this is help that the family asks of a professional.
#[must_use]
pub fn is_asked(agreement: &Agreement) -> bool {
    agreement.kind == Some(AgreementKind::AskedOfProfessional)
}

/// Whether anybody reacted to help that was asked: an answer, words, or that it happens at least in part.
#[must_use]
pub fn has_reaction(agreement: &Agreement) -> bool {
    let answered = |response: &Response| response.answer.is_some() || !response.words.trim().is_empty();
    let happens = |note: &ProgressNote| matches!(note.state, Some(ProgressState::Well | ProgressState::Partly));
    agreement.responses.iter().any(answered) || agreement.progress.iter().any(happens)
}

/// Writes down what somebody answered, as they said it to the family.
pub fn answer_for(agreement: &mut Agreement, person: Id, answer: Option<Answer>, today: Day) {
    let known = agreement.responses.iter_mut().find(|given| given.person == person);
    match known {
        Some(given) => {
            given.answer = answer;
            given.on = Some(today);
        }
        None => agreement.responses.push(Response {
            person,
            answer,
            on: Some(today),
            ..Response::default()
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(number: u32) -> Day {
        Day::new(2026, 9, number).unwrap()
    }

    #[test]
    fn a_second_press_on_one_day_corrects_the_first() {
        let mut agreement = Agreement::default();
        note(&mut agreement, ProgressState::Well, day(14), false);
        note(&mut agreement, ProgressState::Not, day(14), false);
        assert_eq!(agreement.progress.len(), 1);
        assert_eq!(state(&agreement), Some(ProgressState::Not));
        note(&mut agreement, ProgressState::Well, day(15), false);
        assert_eq!(agreement.progress.len(), 2);
        assert_eq!(state(&agreement), Some(ProgressState::Well));
    }

    #[test]
    fn what_another_said_today_is_not_written_over() {
        let mut agreement = Agreement::default();
        note(&mut agreement, ProgressState::Not, day(14), false);
        add_to_todays(&mut agreement, day(14), true, |note| note.by = Some(Id::own(3)));
        let mut here = agreement.clone();
        note(&mut here, ProgressState::Well, day(14), true);
        assert_eq!(here.progress.len(), 1, "on the same page it is a correction");
        note(&mut agreement, ProgressState::Well, day(14), false);
        assert_eq!(agreement.progress.len(), 2, "later that day it is another voice");
        assert_eq!(agreement.progress[0].by, Some(Id::own(3)));
    }

    #[test]
    fn words_go_only_to_the_note_of_today() {
        let mut agreement = Agreement::default();
        note(&mut agreement, ProgressState::Well, day(1), false);
        add_to_todays(&mut agreement, day(2), true, |note| note.reason = "x".into());
        assert!(agreement.progress[0].reason.is_empty());
        assert_eq!(todays(&agreement, day(2), true), None);
    }

    #[test]
    fn an_answer_words_or_its_happening_is_a_reaction() {
        let mut agreement = Agreement::default();
        assert!(!has_reaction(&agreement));
        note(&mut agreement, ProgressState::Not, day(1), false);
        assert!(!has_reaction(&agreement));
        let mut happens = agreement.clone();
        note(&mut happens, ProgressState::Partly, day(2), false);
        assert!(has_reaction(&happens));
        answer_for(&mut agreement, Id::own(2), None, day(2));
        assert!(!has_reaction(&agreement));
        answer_for(&mut agreement, Id::own(2), Some(Answer::Doubt), day(3));
        assert!(has_reaction(&agreement));
        assert_eq!(agreement.responses.len(), 1);
        assert_eq!(agreement.responses[0].on, Some(day(3)));
    }
}
