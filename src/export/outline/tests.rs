use proptest::prelude::*;

use super::*;
use crate::plan::testing::plans;
use crate::plan::{day::Day, sample};

/// Every word of the outline, one after another.
fn all_words(outline: &Outline) -> String {
    format!("{outline:?}")
}

#[test]
fn an_empty_plan_has_a_title_and_no_sections() {
    let outline = Outline::of(&Plan::default());
    assert_eq!(outline.title, text::plans::nameless());
    assert_eq!(outline.sections, []);
}

#[test]
fn a_question_left_open_says_so() {
    let mut plan = Plan::default();
    plan.leave_open(Asked::Guardian, true);
    let outline = Outline::of(&plan);
    assert_eq!(
        outline.sections.iter().map(|section| &section.body).collect::<Vec<_>>(),
        [&Body::LeftOpen]
    );
}

#[test]
fn the_example_says_every_agreement_and_every_person() {
    let plan = sample::example(Day::new(2026, 11, 22).unwrap());
    let outline = Outline::of(&plan);
    let said = all_words(&outline);
    for agreement in &plan.agreements {
        assert!(
            said.contains(&format!("{:?}", agreement.what).trim_matches('"').to_owned()),
            "{}",
            agreement.what
        );
    }
    for person in &plan.people {
        assert!(said.contains(&person.name), "{}", person.name);
    }
    assert_eq!(
        outline
            .sections
            .iter()
            .filter(|section| section.asked == Some(Asked::Agreements))
            .count(),
        1
    );
}

proptest! {
    #[test]
    fn any_plan_can_be_read_out(plan in plans()) {
        let outline = Outline::of(&plan);
        for agreement in plan.open_agreements() {
            let what = agreement.what.trim();
            let stands = outline.sections.iter().any(|section| match &section.body {
                Body::Agreements(rows) => rows.iter().any(|row| row.what.said == what || what.is_empty()),
                _ => false,
            });
            prop_assert!(stands);
        }
    }
}
