use proptest::prelude::*;

use super::*;
use crate::plan::homes::{Home, Stance, Subject, TalkTogether, Wish, say};
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

/// Whether this agreement stands in the section, or in one of those in it.
fn holds(section: &Section, what: &str) -> bool {
    match &section.body {
        Body::Agreements(rows) => rows.iter().any(|row| row.what.said == what || what.is_empty()),
        Body::Group(parts) => parts.iter().any(|part| holds(part, what)),
        _ => false,
    }
}

#[test]
fn what_two_homes_want_and_when_children_are_where_can_be_read() {
    let mut plan = Plan::default();
    plan.first_home.name = "De Lindestraat".into();
    plan.second_home.name = "De haven".into();
    for (weekday, home) in [(0, Home::First), (4, Home::Second)] {
        plan.schedule.pattern.set(weekday, Some(home));
    }
    for (words, stance) in [
        ("Samen naar school.", Stance::NotYet),
        ("Om en om betalen.", Stance::Yes),
    ] {
        let id = plan.new_id();
        plan.wishes.push(Wish {
            id,
            home: Some(Home::First),
            subject: Some(Subject::Money),
            words: words.into(),
            ..Wish::default()
        });
        say(&mut plan, Home::Second, id, Some(stance));
    }
    plan.talk_together = Some(TalkTogether::No);
    let outline = Outline::of(&plan);
    let section = |title: &str| {
        outline
            .sections
            .iter()
            .find(|section| section.title == title)
            .map(|section| &section.body)
    };
    let days = [line(
        "De gewone week",
        [
            Some("maandag: De Lindestraat".to_owned()),
            Some("vrijdag: De haven".to_owned()),
        ],
    )];
    assert_eq!(section("Welke dagen waar"), Some(&Body::Facts(days.to_vec())));
    let open = [line(
        "Samen naar school.",
        [
            Some("De Lindestraat, over geld".to_owned()),
            Some("Nog niet eens".to_owned()),
        ],
    )];
    assert_eq!(
        section("Wat elk huis wil"),
        Some(&Body::List {
            ordered: false,
            lines: open.to_vec()
        })
    );
    assert!(matches!(section("Wat we afspreken"), Some(Body::Agreements(rows)) if rows.len() == 1));
    plan.talk_together = None;
    assert_eq!(Outline::of(&plan), outline, "the private answer is nowhere");
}

proptest! {
    #[test]
    fn any_plan_can_be_read_out(plan in plans()) {
        let outline = Outline::of(&plan);
        for agreement in plan.open_agreements() {
            let what = agreement.what.trim();
            prop_assert!(outline.sections.iter().any(|section| holds(section, what)));
        }
    }
}
