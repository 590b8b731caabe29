//! Whom to ring about an agreement, and at which number, where the plan knows one.

use super::Plan;
use super::agreement::Agreement;
use super::id::Id;
use super::person::Role;
use super::timing::When;
use super::upkeep::EmergencyContact;

/// How many figures a whole number has: with the code of a country more than without.
const FIGURES: core::ops::RangeInclusive<usize> = 9..=15;

/// The number at which somebody can be rung, as a telephone takes it: from the list of whom to call, or from what is
/// written about how to reach them.
#[must_use]
pub fn number_of(plan: &Plan, person: Id) -> Option<String> {
    let listed = plan
        .upkeep
        .emergency
        .iter()
        .filter(|entry| entry.person == Some(person));
    listed
        .filter_map(EmergencyContact::number_to_dial)
        .next()
        .or_else(|| number_in(&plan.person(person)?.contact))
}

/// The first telephone number in a text with other things in it: an address, an e-mail. House numbers and postcodes
/// are too short to be one.
#[must_use]
pub fn number_in(text: &str) -> Option<String> {
    let part_of_number =
        |letter: char| letter.is_ascii_digit() || matches!(letter, '+' | '-' | '(' | ')' | ' ' | '.' | '/');
    text.split(|letter| !part_of_number(letter)).find_map(number_among)
}

/// A number in a run of figures and what stands between them. Two numbers beside each other: the first.
fn number_among(run: &str) -> Option<String> {
    let begins = run.find(['+', '0', '('])?;
    let run = run.get(begins..)?.trim();
    let dial = |phone: &str| {
        EmergencyContact {
            phone: phone.to_owned(),
            ..EmergencyContact::default()
        }
        .number_to_dial()
    };
    let whole = dial(run)?;
    let figures = whole.trim_start_matches('+').len();
    let abroad = whole.starts_with('+') || whole.starts_with("00");
    // Numbers at home have ten figures; what stands behind those is another one.
    if !abroad {
        return whole
            .get(..10)
            .filter(|ten| ten.len() == 10 && !ten.starts_with("00"))
            .map(str::to_owned);
    }
    if FIGURES.contains(&figures) {
        return Some(whole);
    }
    let (first, _) = run.split_once(" +").or_else(|| run.split_once(" 0"))?;
    dial(first).filter(|number| FIGURES.contains(&number.trim_start_matches('+').len()))
}

/// Whom to ring when an agreement falters, the best first: who keeps an eye on it, the guardian, who helps, who would
/// step in, who does it. No child, and nobody who left.
#[must_use]
pub fn whom_to_ring(plan: &Plan, agreement: &Agreement) -> Vec<Id> {
    let mut people: Vec<Id> = agreement.checker.into_iter().chain(plan.upkeep.guardian).collect();
    people.extend(&agreement.helpers);
    if let Some(When::Rota { reserve, .. }) = &agreement.when {
        people.extend(reserve);
    }
    people.extend(agreement.who.as_ref().map(|who| who.named()).unwrap_or_default());
    let mut known = Vec::new();
    people.retain(|id| {
        let fits = plan
            .person(*id)
            .is_some_and(|person| !person.left && person.role != Some(Role::Child));
        let fresh = fits && !known.contains(id);
        known.push(*id);
        fresh
    });
    people
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::day::Day;
    use crate::plan::sample::example;
    use crate::plan::testing;
    use proptest::prelude::*;

    #[test]
    fn a_number_is_found_among_other_words() {
        for (text, number) in [
            ("06-12 34 56 78", "0612345678"),
            ("oma@post.nl, 06 12345678, Kerkstraat 12", "0612345678"),
            ("Kerkstraat 12, 3511 AB Utrecht. Tel: (030) 123 45 67", "0301234567"),
            ("+31 (0)6 12345678", "+31612345678"),
            ("0031612345678", "0031612345678"),
            ("0612345678 0687654321", "0612345678"),
            ("06 12345678 / 030 1234567", "0612345678"),
            ("bel +905321234567 of 0612345678", "+905321234567"),
        ] {
            assert_eq!(number_in(text).as_deref(), Some(number), "{text}");
        }
        for text in [
            "",
            "Kerkstraat 12, 3511 AB",
            "geboren 12-03-1985",
            "06 123",
            "oma@post.nl",
            "van 0 tot 100",
        ] {
            assert_eq!(number_in(text), None, "{text}");
        }
    }

    #[test]
    fn who_keeps_an_eye_on_it_is_rung_first_and_a_child_never() {
        let plan = example(Day::new(2026, 9, 14).unwrap());
        let agreement = &plan.agreements[0];
        let ring = whom_to_ring(&plan, agreement);
        assert_eq!(ring.first(), agreement.checker.as_ref());
        assert_eq!(ring.get(1), plan.upkeep.guardian.as_ref());
        for agreement in &plan.agreements {
            let ring = whom_to_ring(&plan, agreement);
            assert!(
                ring.iter()
                    .all(|id| plan.person(*id).unwrap().role != Some(Role::Child))
            );
            assert!(ring.iter().enumerate().all(|(at, id)| !ring[..at].contains(id)));
        }
        assert!(number_of(&plan, plan.upkeep.emergency[0].person.unwrap()).is_some());
    }

    proptest! {
        #[test]
        fn any_text_gives_a_number_that_can_be_dialled_or_none(text in testing::texts()) {
            if let Some(number) = number_in(&text) {
                prop_assert!(number.trim_start_matches('+').bytes().all(|byte| byte.is_ascii_digit()));
                prop_assert!(number.len() >= 9 && number.len() <= 16);
            }
        }
    }
}
