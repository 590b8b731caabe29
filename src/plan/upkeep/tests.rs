//! What keeps a plan going, tested.

use super::*;

#[test]
fn a_number_is_dialled_without_what_people_put_between() {
    let dial = |phone: &str| {
        EmergencyContact {
            phone: phone.into(),
            ..Default::default()
        }
        .number_to_dial()
    };
    assert_eq!(dial(" 06-12 34 56 78 ").as_deref(), Some("0612345678"));
    assert_eq!(dial("+31 (0)6 12345678").as_deref(), Some("+31612345678"));
    assert_eq!(dial("(0)30 1234567").as_deref(), Some("0301234567"));
    assert_eq!(dial("112").as_deref(), Some("112"));
    for nothing in ["", "06", "vraag aan oma", "06 12345678 of 06 87654321"] {
        assert_eq!(dial(nothing), None, "{nothing}");
    }
}

#[test]
fn a_choice_is_known_again_from_its_moment() {
    let today = Day::new(2026, 11, 24).unwrap();
    for choice in [
        ReviewChoice::FourWeeks,
        ReviewChoice::SixWeeks,
        ReviewChoice::ThreeMonths,
        ReviewChoice::OnDay,
        ReviewChoice::NotYetKnown,
    ] {
        assert_eq!(ReviewChoice::of(&choice.moment(today)), Some(choice));
    }
    assert_eq!(ReviewChoice::of(&ReviewMoment::On(today)), Some(ReviewChoice::OnDay));
    let other = ReviewMoment::AfterWeeks { weeks: 8, from: None };
    assert_eq!(ReviewChoice::of(&other), None);
    assert_eq!(ReviewChoice::SixWeeks.moment(today).day(), Day::new(2027, 1, 5));
}
