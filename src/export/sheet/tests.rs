use proptest::prelude::*;

use super::*;
use crate::export::sheet::fridge::{Fridge, fridge};
use crate::export::sheet::guardian::guardian;
use crate::export::sheet::professional::professional;
use crate::plan::agreement::{ProgressNote, ProgressState};
use crate::plan::sample::{example, large};
use crate::plan::sharing::KeptOut;
use crate::plan::testing::plans;

const SECRET: &str = "Geheim uit het besloten deel";

fn monday() -> Day {
    Day::new(2026, 9, 14).unwrap()
}

fn plan() -> Plan {
    example(monday())
}

fn week(plan: &Plan, person: Option<Id>, private: bool) -> Fridge {
    let options = fridge::Options {
        day: monday(),
        person,
        private,
        loose: true,
    };
    fridge(plan, options)
}

fn guarded(plan: &Plan, contacts: bool, private: bool) -> guardian::Guardian {
    let options = guardian::Options {
        today: monday(),
        contacts,
        private,
        emergency: true,
    };
    guardian(plan, options)
}

fn named(plan: &Plan, name: &str) -> Id {
    plan.people.iter().find(|person| person.name == name).unwrap().id
}

#[test]
fn the_week_of_the_example_has_each_thing_on_its_day() {
    let sheet = week(&plan(), None, false);
    assert_eq!(sheet.week, "14 september tot en met 20 september 2026");
    let phone = &sheet.daily[0];
    assert_eq!((phone.row.when.as_str(), &phone.on), ("om 21.30", &vec![true; 7]));
    let tuesday = &sheet.days[1];
    assert_eq!((tuesday.name, tuesday.date.as_str()), ("dinsdag", "15 september"));
    assert_eq!(tuesday.rows.len(), 1);
    assert_eq!(tuesday.rows[0].who, "Youssef");
    let cooking = &sheet.days[2]
        .rows
        .iter()
        .find(|row| row.what.contains("pan eten"))
        .unwrap();
    assert!(cooking.who.starts_with("Şerife (kan die niet: "), "{}", cooking.who);
    let walk = sheet
        .loose
        .iter()
        .find(|row| row.what.contains("langs het water"))
        .unwrap();
    assert_eq!((walk.when.as_str(), walk.boxes), ("minstens 3 keer per maand", 3));
}

#[test]
fn one_person_finds_what_they_do_and_where_they_help() {
    let plan = plan();
    let sheet = week(&plan, Some(named(&plan, "Şerife")), false);
    let all: Vec<_> = sheet
        .days
        .iter()
        .flat_map(|day| &day.rows)
        .chain(&sheet.loose)
        .collect();
    assert!(
        all.iter().any(|row| row.who == "Youssef, met hulp van Şerife"),
        "{all:?}"
    );
    assert!(all.iter().all(|row| !row.what.contains("bellen een half uur")));
}

#[test]
fn what_stopped_or_is_private_stays_off_every_sheet() {
    let mut plan = plan();
    plan.agreements[0].progress.push(ProgressNote {
        state: Some(ProgressState::NoLongerNeeded),
        ..ProgressNote::default()
    });
    plan.agreements[1].what = SECRET.into();
    plan.agreements[1].private = true;
    let renee = named(&plan, "Renée");
    for (sheet, private) in [
        (format!("{:?}", week(&plan, None, false)), false),
        (format!("{:?}", week(&plan, None, true)), true),
        (format!("{:?}", week(&plan, Some(renee), false)), false),
        (format!("{:?}", week(&plan, Some(renee), true)), true),
        (format!("{:?}", guarded(&plan, false, false)), false),
        (format!("{:?}", guarded(&plan, false, true)), true),
        (format!("{:?}", professional(&plan, None, monday())), false),
    ] {
        assert!(!sheet.contains("Youssef haalt Sem op"), "{sheet}");
        assert_eq!(sheet.contains(SECRET), private, "{sheet}");
    }
}

#[test]
fn numbers_stand_on_the_sheet_of_the_guardian_only_when_chosen() {
    let plan = plan();
    assert!(!format!("{:?}", guarded(&plan, false, false)).contains("06 0000"));
    let sheet = guarded(&plan, true, false);
    assert_eq!(sheet.guardian.as_deref(), Some("Youssef"));
    assert_eq!(sheet.ring[0].contact.as_deref(), Some("06 0000 0001"));
    assert_eq!(sheet.agreements.len(), 18);
    assert_eq!(sheet.look_back.len(), 2);
}

#[test]
fn nobody_gets_on_paper_what_they_are_kept_out_of() {
    let mut plan = plan();
    let (youssef, teacher) = (named(&plan, "Youssef"), professional::professionals(&plan)[0]);
    let thing = plan.agreements[0].id;
    let words = plan.agreements[0].what.clone();
    for person in [youssef, teacher] {
        plan.kept_out.push(KeptOut { person, thing });
    }
    assert!(!format!("{:?}", week(&plan, Some(youssef), true)).contains(&words));
    assert!(!format!("{:?}", guarded(&plan, true, true)).contains(&words));
    assert!(!format!("{:?}", professional(&plan, Some(teacher), monday())).contains(&words));
    assert!(!format!("{:?}", professional(&plan, None, monday())).contains(&words));
    let for_all = |plan: &Plan| format!("{:?}", week(plan, None, true)).contains(&words);
    assert!(!for_all(&plan), "whoever comes into the kitchen reads it");
    plan.kept_out.clear();
    assert!(for_all(&plan));
}

#[test]
fn a_sheet_for_any_professional_names_nobody_whom_one_of_them_must_not_find() {
    let mut plan = plan();
    let teacher = professional::professionals(&plan)[0];
    let thing = named(&plan, "Şerife");
    plan.conditions[0].text = "Şerife haalt de kinderen niet meer op.".into();
    let says =
        |plan: &Plan| format!("{:?}", professional(plan, None, monday())).contains("haalt de kinderen niet meer op");
    assert!(says(&plan));
    plan.kept_out.push(KeptOut { person: teacher, thing });
    assert!(!says(&plan));
}

#[test]
fn the_professional_sees_each_condition_with_what_answers_it() {
    let plan = plan();
    let sheet = professional(&plan, None, monday());
    assert_eq!(sheet.conditions.len(), 2);
    assert_eq!(sheet.conditions[0].agreements.len(), 3);
    assert_eq!(sheet.asked.len(), 4);
    assert_eq!(sheet.questions.len(), 5);
    assert!(!format!("{sheet:?}").contains("06 0000"));
}

#[test]
fn a_large_plan_loses_nothing() {
    let plan = large(monday(), 40);
    let sheet = guarded(&plan, false, true);
    assert_eq!(sheet.agreements.len(), 40);
}

proptest! {
    #[test]
    fn a_sheet_can_be_made_of_any_plan(plan in plans()) {
        let person = plan.people.first().map(|person| person.id);
        let _ = week(&plan, None, true);
        let _ = week(&plan, person, false);
        let _ = guarded(&plan, true, true);
        let _ = professional(&plan, person, monday());
    }
}
