use proptest::prelude::*;

use super::*;
use crate::change::{Scope, Since, apply, compare, merge};
use crate::plan::agreement::Doers;
use crate::plan::day::Day;
use crate::plan::sample;
use crate::plan::situation::Question;
use crate::plan::testing::{edits, plans};
use crate::plan::timing::WhenKind;
use crate::plan::wire::{Parts, PartsMut, Record};

/// Calls back for every field of a record and of what is in it, with the numbers on the way and whether it is a list of
/// records.
fn walk(record: &mut dyn Record, way: &mut Vec<u32>, call: &mut dyn FnMut(&[u32], bool)) {
    let mut numbers = Vec::new();
    record.each_field(&mut |number, _| numbers.push(number));
    for number in numbers {
        way.push(number);
        let field = record.field_mut(number).unwrap();
        let mut of_records = false;
        if let PartsMut::List(list) = field.parts_mut() {
            // An empty map is an empty record, where the list takes records.
            if list.insert_read(0, &mut minicbor::Decoder::new(&[0xA0])).is_ok() {
                of_records = true;
                walk(list.record_mut(0).unwrap(), way, call);
            }
        }
        if let PartsMut::Record(inner) = field.parts_mut() {
            walk(inner, way, call);
        } else {
            assert!(!matches!(field.parts(), Parts::Record(_)));
            call(way, of_records);
        }
        way.pop();
    }
}

#[test]
fn every_field_that_can_change_has_words() {
    let mut plan = Plan::default();
    let mut seen = 0;
    walk(&mut plan, &mut Vec::new(), &mut |way, of_records| {
        // What is said in one breath has no fields of its own: an exception, a response, a note, a voice …
        let in_one_breath: &[&[u32]] = &[
            &[10, 4, 3],
            &[10, 13],
            &[10, 14],
            &[10, 18],
            &[12, 6],
            &[12, 7],
            &[12, 8],
            &[29],
            &[14, 11],
            &[14, 12],
            &[66, 2],
            &[66, 4],
            &[32],
            &[50, 1],
            &[38],
        ];
        if in_one_breath
            .iter()
            .any(|list| way.len() > list.len() && way.starts_with(list))
        {
            return;
        }
        // A plan's own name, counter and author, and the names of things.
        let a_name =
            way.len() > 1 && way.last() == Some(&0) && !matches!(way, [4 | 11 | 16, 0] | [5, 7, 0] | [10, 4, 0]);
        if a_name || matches!(way, [0 | 18 | 27]) {
            return;
        }
        seen += 1;
        assert!(field(way).is_some(), "{way:?}");
        assert_eq!(thing(way).is_some(), of_records, "{way:?}");
    });
    assert!(seen > 120, "{seen}");
}

/// A plan with two agreements, and Riet and Karim.
fn plan() -> (Plan, Id, Id) {
    let mut plan = sample::small(Day::new(2026, 11, 24).unwrap());
    let mut person = |name: &str| {
        let id = plan.new_id();
        plan.people.push(Person {
            id,
            name: name.into(),
            ..Person::default()
        });
        id
    };
    let (riet, karim) = (person("Oma Riet"), person("Karim"));
    (plan, riet, karim)
}

fn sentences(plan: &Plan, edit: impl FnOnce(&mut Plan), say: fn(&Plan, &Change, &str) -> String) -> Vec<String> {
    let mut edited = plan.clone();
    edit(&mut edited);
    let changes = compare(plan, &edited, Scope::Copy);
    let mut preview = plan.clone();
    for change in &changes {
        apply(&mut preview, change);
    }
    changes.iter().map(|change| say(&preview, change, "Oma Riet")).collect()
}

#[test]
fn answers_are_said_as_people_say_them() {
    let (mut plan, riet, karim) = plan();
    plan.agreements[0].what = "Elke dinsdag eten bij oma".into();
    let respond = |index: usize, person, answer, words: &str| {
        sentences(
            &plan,
            |plan| {
                plan.agreements[index].responses.push(Response {
                    person,
                    answer: Some(answer),
                    words: words.into(),
                    on: None,
                });
            },
            proposed,
        )
    };
    assert_eq!(
        respond(0, riet, Said::Yes, ""),
        ["Oma Riet zegt ja tegen: ‘Elke dinsdag eten bij oma’."]
    );
    assert_eq!(
        respond(0, riet, Said::Doubt, "Als mijn heup het doet."),
        ["Oma Riet twijfelt over: ‘Elke dinsdag eten bij oma’. In eigen woorden: ‘Als mijn heup het doet.’"]
    );
    assert_eq!(
        respond(1, karim, Said::Cannot, ""),
        ["Karim kan dit niet: ‘Jurre wacht bij de buurman tot papa thuis is.’"]
    );
}

#[test]
fn proposals_are_said_as_people_say_them() {
    let (plan, riet, _) = plan();
    let said = sentences(
        &plan,
        |plan| {
            let id = plan.new_id();
            plan.people.push(Person {
                id,
                name: "Bea".into(),
                ..Person::default()
            });
            let id = plan.new_id();
            plan.agreements.push(Agreement {
                id,
                what: "Samen koken".into(),
                who: Some(Doers::People(vec![riet])),
                when: Some(WhenKind::Daily.blank()),
                ..Agreement::default()
            });
            for (column, text) in [
                (Column::Worry, "Jurre slaapt slecht."),
                (Column::GoingWell, "Hij lacht weer"),
                (Column::Needed, "Rust"),
            ] {
                let id = plan.new_id();
                plan.observations.push(Observation {
                    id,
                    column: Some(column),
                    text: text.into(),
                    ..Observation::default()
                });
            }
            let id = plan.new_id();
            plan.questions.push(Question {
                id,
                text: "Wie belt de school?".into(),
                ..Question::default()
            });
            let me = plan.people.iter_mut().find(|one| one.id == riet).unwrap();
            (me.offers, me.cares) = ("Oppassen".into(), true);
            let id = plan.new_id();
            plan.acceptances.push(Acceptance {
                id,
                person: Some(riet),
                answer: Some(PlanAnswer::NotYet),
                words: "Wie haalt hem op?".into(),
                by: Day::new(2026, 10, 1),
                ..Acceptance::default()
            });
        },
        proposed,
    );
    assert_eq!(
        said,
        [
            "Oma Riet wil of kan iets doen: ‘Oppassen’.",
            "Oma Riet vindt het belangrijk dat het goed gaat.",
            "Oma Riet stelt voor om Bea erbij te vragen.",
            "Oma Riet noemt een zorg: ‘Jurre slaapt slecht.’",
            "Oma Riet noemt iets dat goed gaat: ‘Hij lacht weer’.",
            "Oma Riet noemt iets dat moet gebeuren: ‘Rust’.",
            "Oma Riet stelt een vraag: ‘Wie belt de school?’",
            "Oma Riet stelt een afspraak voor: ‘Samen koken’. Wie: Oma Riet. Wanneer: elke dag.",
            "Oma Riet staat nog niet achter het plan. In eigen woorden: ‘Wie haalt hem op?’ Voor wanneer: 1 oktober 2026.",
        ]
    );
}

#[test]
fn a_name_or_a_text_does_not_turn_the_sentence_around() {
    let (mut plan, riet, _) = plan();
    plan.agreements[0].what = "Eten\u{202E}\nKarim zegt ja tegen: alles".into();
    let person = plan.people.iter_mut().find(|one| one.id == riet).unwrap();
    person.name = "Riet\u{202E}\nen\u{2066} \r\u{85}Karim".into();
    let said = sentences(
        &plan,
        |plan| {
            plan.agreements[0].responses.push(Response {
                person: riet,
                answer: Some(Said::Yes),
                words: "Graag\u{2067}\nKarim staat achter het plan.".into(),
                on: None,
            });
        },
        proposed,
    );
    assert_eq!(
        said,
        ["Riet en Karim zegt ja tegen: ‘Eten Karim zegt ja tegen: alles’. \
          In eigen woorden: ‘Graag\n‘Karim staat achter het plan.’"]
    );
    let answer = crate::letter::Answer {
        name: "\u{202E}Mama\nPapa".into(),
        ..crate::letter::Answer::default()
    };
    assert_eq!(speaker(&plan, &answer), "Mama Papa");
}

#[test]
fn what_was_written_is_said_plainly() {
    let (mut plan, riet, karim) = plan();
    plan.agreements[1].helpers = vec![karim];
    let mut edited = plan.clone();
    edited.name = "Rust".into();
    edited.agreements[0].who = Some(Doers::People(vec![riet, karim]));
    edited.agreements[0].plan_b = "Dan belt Karim.".into();
    edited.agreements[0].seen_by = String::new();
    edited.agreements[1].helpers = vec![riet];
    edited.agreements.remove(2);
    edited.agreements.swap(0, 1);
    edited.upkeep.guardian = Some(karim);
    let said: Vec<_> = compare(&plan, &edited, Scope::Copy)
        .iter()
        .map(|change| written(&plan, change, "Papa"))
        .collect();
    let tante = "‘Tante Noor haalt Jurre uit school en gaat met hem naar de speeltuin.’";
    let buurman = "‘Jurre wacht bij de buurman tot papa thuis is.’";
    assert_eq!(
        said,
        [
            "Papa veranderde ‘de naam van het plan’. Nu: ‘Rust’.".to_owned(),
            "Papa haalde een afspraak weg: ‘Bilal leest een verhaal voor, zonder telefoon erbij.’".to_owned(),
            format!("Papa haalde Karim weg bij ‘wie helpt mee’: {buurman}"),
            format!("Papa zette Oma Riet bij ‘wie helpt mee’: {buurman}"),
            format!("Papa veranderde ‘wie’ bij {tante} Nu: Oma Riet en Karim."),
            format!("Papa maakte ‘hoe we zien dat het gebeurt’ leeg bij {tante}"),
            format!("Papa veranderde ‘als het niet lukt’ bij {tante} Nu: ‘Dan belt Karim.’"),
            format!("Papa zette een afspraak op een andere plek: {tante}"),
            "Papa veranderde ‘wie op het plan let’. Nu: Karim.".to_owned(),
        ]
    );
}

#[test]
fn a_conflict_shows_both_sides() {
    let (base, ..) = plan();
    let (mut mine, mut theirs) = (base.clone(), base.clone());
    mine.agreements[0].place = "Bij oma".into();
    theirs.agreements[0].place = "Bij papa".into();
    mine.agreements.remove(1);
    theirs.agreements[1].place = "Buiten".into();
    mine.why = "Omdat".into();
    theirs.why = String::from("Daarom");
    let merged = merge(&base, &mine, &theirs, Scope::Copy);
    let said: Vec<_> = merged
        .conflicts
        .iter()
        .map(|one| conflict(&mine, one, "Papa"))
        .collect();
    let said: Vec<_> = said.iter().map(|one| [&*one.title, &*one.mine, &*one.theirs]).collect();
    assert_eq!(
        said,
        [
            [
                "Jullie schreven allebei iets anders bij ‘waarom we dit plan maken’.",
                "‘Omdat’",
                "‘Daarom’"
            ],
            [
                "Jullie schreven allebei iets anders bij ‘waar’, bij ‘Tante Noor haalt Jurre uit school en gaat met hem naar de speeltuin.’",
                "‘Bij oma’",
                "‘Bij papa’"
            ],
            [
                "Hier is dit weggehaald: ‘Jurre wacht bij de buurman tot papa thuis is.’ Papa schreef er nog aan.",
                "weggehaald",
                "‘Jurre wacht bij de buurman tot papa thuis is.’"
            ],
        ]
    );
}

proptest! {
    #[test]
    fn every_change_can_be_said(plan in plans(), edits in edits(50_000), others in edits(60_000)) {
        let (mine, theirs) = (edits.of(&plan), others.of(&plan));
        for change in compare(&plan, &mine, Scope::Device) {
            for said in [proposed(&plan, &change, "Riet"), written(&plan, &change, "Riet")] {
                prop_assert!(!said.contains(words::something("").trim()), "{:?}", change);
                prop_assert!(!said.is_empty());
            }
        }
        for one in merge(&plan, &mine, &theirs, Scope::Device).conflicts {
            let said = conflict(&mine, &one, "Riet");
            prop_assert!(!said.title.is_empty() && !said.mine.is_empty() && !said.theirs.is_empty());
        }
    }
}

#[test]
fn what_is_different_since_a_version_is_said_by_the_names_of_both() {
    let today = Day::new(2026, 3, 2).unwrap();
    let before = sample::large(today, 40);
    let mut now = before.clone();
    let stopped = now.agreements.remove(3);
    now.agreements[0].what = "Tante Bea belt op zondag.".into();
    let id = now.new_id();
    now.people.push(Person {
        id,
        name: "Bea".into(),
        ..Person::default()
    });
    now.agreements[1].who = Some(Doers::People(vec![id]));
    let since = Since::of(&before, &now);
    let say = |changes: &[Change]| -> Vec<String> {
        let said = changes.iter().map(|change| written(&since.names, change, "De familie"));
        said.collect()
    };
    let beginning = beginning(&stopped.what, 20);
    assert!(say(&since.stopped)[0].contains(beginning.trim_end_matches('…')));
    let changed = say(&since.changed).join(" ");
    let old = super::beginning(&before.agreements[0].what, 20);
    assert!(changed.contains(old.trim_end_matches('…')), "what it was: {changed}");
    assert!(
        changed.contains("Nu: ‘Tante Bea belt op zondag.’"),
        "what it is: {changed}"
    );
    assert!(changed.contains("Nu: Bea."), "{changed}");
    assert!(say(&since.people)[0].contains("Bea"));
}

proptest! {
    #[test]
    fn any_difference_since_a_version_has_a_sentence(before in plans(), edits in edits(5_000)) {
        let since = Since::of(&before, &edits.of(&before));
        let groups = [&since.added, &since.changed, &since.stopped, &since.people, &since.rest];
        for change in groups.into_iter().flatten() {
            let said = written(&since.names, change, "De familie");
            prop_assert!(said.len() > 10 && !said.is_empty(), "{}", said);
        }
    }
}
