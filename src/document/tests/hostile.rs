//! Bytes that were damaged, cut, or made to harm.

use proptest::prelude::*;

use super::super::envelope::{Head, Kind};
use super::super::*;
use super::small_plan;
use crate::plan::testing::plans;

const fn primed(unpacked: usize) -> Packing {
    Packing::Primed { unpacked, beside: None }
}

fn wrapped(packing: Packing, body: &[u8]) -> Vec<u8> {
    let head = Head {
        kind: Kind::Plan,
        packing,
        schema: plan::SCHEMA,
    };
    envelope::wrap(&head, body)
}

/// Puts a right checksum under a changed document, as somebody who means harm would.
fn resealed(mut bytes: Vec<u8>) -> Vec<u8> {
    let end = bytes.len() - 4;
    let checksum = crc32fast::hash(&bytes[..end]).to_be_bytes();
    bytes[end..].copy_from_slice(&checksum);
    bytes
}

#[test]
fn every_changed_byte_is_noticed() {
    for bytes in [encode_record(&small_plan()), encode_packed(&small_plan())] {
        for at in 0..bytes.len() {
            for mask in [1, 0x10, 0x80, 0xFF] {
                let mut changed = bytes.clone();
                changed[at] ^= mask;
                let opened = decode(&changed);
                assert!(opened.is_err(), "byte {at} with {mask}");
                assert!(at == 0 || opened != Err(OpenError::NotADocument), "byte {at}");
                assert_ne!(opened, Err(OpenError::Newer), "byte {at}");
            }
        }
    }
}

#[test]
fn every_cut_is_noticed() {
    for bytes in [encode_record(&small_plan()), encode_packed(&small_plan())] {
        for end in 0..bytes.len() {
            assert_eq!(decode(&bytes[..end]), Err(OpenError::CutOff), "{end}");
        }
        let mut longer = bytes;
        longer.push(0);
        assert_eq!(decode(&longer), Err(OpenError::Damaged));
    }
}

#[test]
fn other_files_are_something_else() {
    for bytes in [
        &b"Lieve oma"[..],
        b"\x89PNG\r\n\x1a\n",
        b"\xFF\xD8\xFF\xE0",
        b"%PDF-1.7",
        b"PK\x03\x04",
        "é".as_bytes(),
    ] {
        assert_eq!(decode(bytes), Err(OpenError::NotADocument), "{bytes:?}");
    }
}

#[test]
fn a_promise_of_too_much_is_refused_before_the_work() {
    let (body, most) = ([0; 20], limits::MAX_UNPACKED_BYTES);
    assert_eq!(decode(&wrapped(primed(most + 1), &body)), Err(OpenError::TooLarge));
    assert_eq!(
        decode(&wrapped(primed(u32::MAX as usize), &body)),
        Err(OpenError::TooLarge)
    );
    assert_eq!(decode(&wrapped(primed(most), &body)), Err(OpenError::Damaged));
    assert_eq!(decode(&vec![0xA0; limits::MAX_BYTES + 1]), Err(OpenError::TooLarge));
    assert_eq!(
        decode(&[0xA0, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0, 0]),
        Err(OpenError::TooLarge)
    );
}

#[test]
fn a_list_that_promises_much_takes_no_memory() {
    // {10: an array of 2^60 items
    let body = [0xA1, 10, 0x9B, 0x10, 0, 0, 0, 0, 0, 0, 0];
    assert_eq!(decode(&wrapped(Packing::Stored, &body)), Err(OpenError::Damaged));
    // {1: a text of 2^64 - 1 bytes
    let body = [0xA1, 1, 0x7B, 255, 255, 255, 255, 255, 255, 255, 255];
    assert_eq!(decode(&wrapped(Packing::Stored, &body)), Err(OpenError::Damaged));
}

#[test]
fn a_great_many_empty_records_are_refused() {
    // {10: [_ {}, {}, …]}: a byte each here, hundreds in memory.
    let mut body = vec![0xA1, 10, 0x9F];
    body.extend(core::iter::repeat_n(0xA0, 2_000_000));
    body.push(0xFF);
    assert_eq!(decode(&wrapped(Packing::Stored, &body)), Err(OpenError::TooLarge));
    // The same in columns: a list of as many empty records.
    let mut columns = vec![0xA0, 0x81, 10, 0x9A, 0, 3, 0, 0];
    columns.push(0xA0);
    columns.push(0x80);
    columns.extend(core::iter::repeat_n(0xA0, 0x3_0000 - 1));
    assert!(columns::join(&columns, None).is_some());
    let packed = packing::pack_columns(&columns).unwrap();
    assert!(packed.len() < 10_000);
    let packed = wrapped(primed(columns.len()), &packed);
    assert_eq!(decode(&packed), Err(OpenError::TooLarge));
}

#[test]
fn deep_nesting_takes_no_stack() {
    // An unknown field that holds lists in lists in lists.
    let mut body = vec![0xA1, 0x18, 200];
    body.extend(core::iter::repeat_n(0x81, 50_000));
    body.push(0);
    assert_eq!(
        decode(&wrapped(Packing::Stored, &body)),
        Ok(Opened::Plan(Plan::default()))
    );
}

#[test]
fn bytes_after_the_body_are_damage() {
    assert_eq!(
        decode(&wrapped(Packing::Stored, &[0xA0])),
        Ok(Opened::Plan(Plan::default()))
    );
    assert_eq!(decode(&wrapped(Packing::Stored, &[0xA0, 0])), Err(OpenError::Damaged));
    assert_eq!(decode(&wrapped(Packing::Stored, &[])), Err(OpenError::Damaged));
    let (packing, packed) = packing::pack(&body::write(&small_plan())).unwrap();
    assert!(packing::unpack(packing, &packed).is_ok());
    // The coder reads up to three bytes beyond what it needs; zeros at the end are never written.
    for more in [&[0][..], &[1, 1, 1, 1]] {
        let longer = [&packed, more].concat();
        assert_eq!(packing::unpack(packing, &longer), Err(OpenError::Damaged));
    }
}

#[test]
fn a_number_in_a_longer_spelling_is_damage() {
    // The schema number 7 + 1 as two bytes.
    let bytes = resealed(vec![0xA1, 4, 0x27, 0x81, 0x00, 0xA0, 0, 0, 0, 0]);
    assert_eq!(decode(&bytes), Err(OpenError::Damaged));
    // The length 2 as two bytes.
    let bytes = resealed(vec![0xA1, 0x82, 0x00, 0x21, 0xA0, 0, 0, 0, 0]);
    assert_eq!(decode(&bytes), Err(OpenError::Damaged));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_bytes_make_it_fail(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = decode(&bytes);
        let _ = decode(&[&[0xA1], bytes.as_slice()].concat());
        let _ = decode(&wrapped(Packing::Stored, &bytes));
    }

    #[test]
    fn no_packed_bytes_make_it_fail(
        body in prop::collection::vec(any::<u8>(), 0..300),
        unpacked in 0..20_000_usize,
        beside in any::<Option<u64>>(),
    ) {
        let _ = decode(&wrapped(Packing::Primed { unpacked, beside }, &body));
    }

    #[test]
    fn no_change_with_a_right_checksum_makes_it_fail(
        plan in plans(),
        packed in any::<bool>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let mut bytes = if packed { encode_packed(&plan) } else { encode_record(&plan) };
        for (at, byte) in changes {
            *at.get_mut(&mut bytes) = byte;
        }
        let _ = decode(&resealed(bytes));
    }
}

/// A list of records in columns, all with the same long list of field numbers.
fn records_of_many_fields(records: u32, fields: u32) -> Vec<u8> {
    let count = |kind: u8, number: u32| [&[kind | 26][..], &number.to_be_bytes()].concat();
    // {10: [{…}, {…}, …]}, and the fields of the first one of these in full.
    let mut columns = vec![0xA0, 0x81, 10];
    columns.extend(count(0x80, records));
    columns.push(0xA0);
    columns.extend(count(0x80, fields));
    columns.extend(core::iter::repeat_n(1, fields as usize));
    columns.extend(core::iter::repeat_n(0xA0, records as usize - 1));
    columns
}

#[test]
fn many_records_of_many_fields_are_refused_before_the_work() {
    let columns = records_of_many_fields(350_000, 2_000_000);
    let packed = packing::pack_columns(&columns).unwrap();
    let bytes = wrapped(primed(columns.len()), &packed);
    assert!(to_fragment(&bytes).len() <= limits::MAX_LINK_CHARS);
    let begun = std::time::Instant::now();
    assert_eq!(decode(&bytes), Err(OpenError::Damaged));
    assert!(begun.elapsed().as_secs() < 30, "{:?}", begun.elapsed());
}

#[test]
fn what_cannot_be_opened_again_is_known_before_it_is_kept() {
    let mut plan = small_plan();
    assert!(opens_again(&encode_record(&plan)));
    // As an answer or a copy could bring them: small in bytes, too many to read.
    let exception = crate::plan::period::Exception::default();
    plan.agreements[0].period.exceptions = vec![exception; limits::MAX_RECORDS];
    let record = encode_record(&plan);
    assert!(record.len() < limits::MAX_BYTES);
    assert_eq!(decode(&record), Err(OpenError::TooLarge));
    assert!(!opens_again(&record));
    plan = small_plan();
    plan.why = "a".repeat(limits::MAX_BYTES);
    let record = encode_record(&plan);
    assert_eq!(decode(&record), Err(OpenError::TooLarge));
    assert!(!opens_again(&record));
}

#[test]
fn more_people_or_agreements_than_a_family_has_are_not_shown() {
    use crate::plan::agreement::Agreement;
    use crate::plan::person::Person;

    let mut plan = Plan {
        people: vec![Person::default(); limits::MAX_PEOPLE],
        agreements: vec![Agreement::default(); limits::MAX_AGREEMENTS],
        ..Plan::default()
    };
    assert!(opens_again(&encode_record(&plan)));
    plan.people.push(Person::default());
    assert!(!opens_again(&encode_record(&plan)));
    assert_eq!(decode(&encode_packed(&plan)), Err(OpenError::TooLarge));
    plan.people.clear();
    plan.agreements.push(Agreement::default());
    assert!(!opens_again(&encode_record(&plan)));
}
