//! What the text model has read before the first byte of a document. Part of version 1: never edited after release.

use super::super::{body, columns, packing};
use crate::letter::Share;
use crate::plan::Plan;
use crate::plan::day::Day;
use crate::plan::id::{Id, PlanId};
use crate::plan::sample;
use crate::plan::sharing::Reader;

const WORDS: &str = include_str!("../prime/words.txt");
const SHAPE: &[u8] = include_bytes!("../prime/shape.bin");

/// The words, each text with the end that texts have in columns, and then what columns look like.
fn priming() -> Vec<u8> {
    let mut priming: Vec<u8> = WORDS.replace('\n', "\0").into();
    priming.extend_from_slice(SHAPE);
    priming
}

#[test]
fn the_stream_is_that_of_the_words_and_the_shape() {
    assert!(packing::stream(&[&priming()]).unwrap() == packing::PRIMING);
    assert!(packing::priming().unwrap() == priming());
}

/// The priming of version 1, by its checksum: a change in it would make every released link unreadable.
#[test]
fn the_priming_is_the_frozen_one() {
    assert_eq!(crc32fast::hash(packing::PRIMING), FROZEN);
}

const FROZEN: u32 = 0x52E9_CCD9;

/// Writes shape and stream anew: only before a version is released.
/// `cargo test --no-default-features make_the_priming -- --ignored`, twice.
#[test]
#[ignore = "writes files"]
fn make_the_priming() {
    let place = concat!(env!("CARGO_MANIFEST_DIR"), "/src/document/prime/");
    let shape: Vec<u8> = shapes().concat();
    let mut priming: Vec<u8> = WORDS.replace('\n', "\0").into();
    priming.extend_from_slice(&shape);
    std::fs::write(format!("{place}shape.bin"), &shape).unwrap();
    let stream = packing::stream(&[&priming]).unwrap();
    println!(
        "{} {} {} {:#010x}",
        WORDS.len(),
        shape.len(),
        stream.len(),
        crc32fast::hash(&stream)
    );
    std::fs::write(format!("{place}stream.bin"), stream).unwrap();
}

/// Plans as they are made, without their words.
fn shapes() -> Vec<Vec<u8>> {
    let day = Day::new(2026, 9, 14).unwrap();
    let example = sample::example(day);
    let share = |person: u32| Share {
        share: 0x5C3A_19E7,
        from: "A".into(),
        to: Some(Id::own(person)),
        reader: Some(Reader::Network),
        words: "A".into(),
        on: Some(day),
        plan: part(&example, Id::own(person)),
        ..Share::default()
    };
    let shape = |record: &dyn crate::plan::wire::Record| columns::shape(&body::write(record));
    vec![
        shape(&example),
        shape(&sample::small(day)),
        shape(&sample::large(day, 12)),
        shape(&share(5)),
    ]
}

/// What one person gets of a plan: people, questions, and their agreements.
pub(super) fn part(plan: &Plan, person: Id) -> Plan {
    let concerns = |id: &Id| *id == person;
    Plan {
        id: PlanId(0x9A31_7C5E_02D4_86FB),
        name: plan.name.clone(),
        people: plan.people.clone(),
        questions: plan.questions.clone(),
        agreements: plan
            .agreements
            .iter()
            .filter(|agreement| {
                agreement
                    .who
                    .as_ref()
                    .is_some_and(|who| who.named().iter().any(concerns))
            })
            .cloned()
            .collect(),
        named: plan.named,
        begun: plan.begun,
        ..Plan::default()
    }
}
