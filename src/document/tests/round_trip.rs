//! What goes in comes out.

use proptest::prelude::*;

use super::super::*;
use crate::plan::agreement::Agreement;
use crate::plan::testing::{agreements, plans, texts, whens};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_plan_survives_both_packings(plan in plans()) {
        for bytes in [encode_record(&plan), encode_packed(&plan)] {
            prop_assert_eq!(decode(&bytes), Ok(Opened::Plan(plan.clone())));
        }
    }

    #[test]
    fn a_plan_survives_a_link(plan in plans()) {
        let link = link("https://voorbeeld.nl/", &plan);
        let fragment = link.split_once('#').unwrap().1;
        if fragment.len() <= limits::MAX_LINK_CHARS {
            prop_assert_eq!(from_text(&link), Ok(Opened::Plan(plan)));
        } else {
            prop_assert_eq!(from_text(&link), Err(OpenError::TooLarge));
        }
    }

    #[test]
    fn a_moment_and_a_text_survive(when in whens(), text in texts()) {
        let agreement = Agreement { what: text, when: Some(when), ..Agreement::default() };
        let plan = Plan { agreements: vec![agreement], ..Plan::default() };
        prop_assert_eq!(decode(&encode_packed(&plan)), Ok(Opened::Plan(plan)));
    }

    #[test]
    fn writing_twice_gives_the_same_bytes(agreement in agreements()) {
        let plan = Plan { agreements: vec![agreement], ..Plan::default() };
        let bytes = encode_packed(&plan);
        prop_assert_eq!(encode_packed(&decode(&bytes).unwrap().into_plan().unwrap()), bytes);
    }
}

#[test]
fn an_empty_plan_is_a_plan() {
    let plan = Plan::default();
    assert_eq!(decode(&encode_record(&plan)), Ok(Opened::Plan(plan.clone())));
    assert_eq!(
        encode_packed(&plan),
        encode_record(&plan),
        "packing would make it longer"
    );
}

#[test]
fn packing_pays() {
    let plan = super::small_plan();
    assert!(encode_packed(&plan).len() < encode_record(&plan).len());
}

/// The shortest documents of version 1, byte by byte as FORMAT.md says.
#[test]
fn the_bytes_are_those_of_the_description() {
    let mut expected = vec![0xA1, 4, 0x21, 0xA1, 22, 5];
    let plan = Plan {
        version: 5,
        ..Plan::default()
    };
    expected.extend_from_slice(&crc32fast::hash(&expected).to_be_bytes());
    assert_eq!(encode_record(&plan), expected);
}
