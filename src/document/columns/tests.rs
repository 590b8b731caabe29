//! What is split is joined again.

use proptest::prelude::*;

use super::*;
use crate::document::body;
use crate::plan::testing::plans;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_plan_survives_its_columns(plan in plans()) {
        let body = body::write(&plan);
        let (columns, beside) = split(&body).unwrap();
        prop_assert_eq!(join(&columns, beside), Some(body));
    }

    #[test]
    fn no_columns_make_it_fail(columns in prop::collection::vec(any::<u8>(), 0..200), beside in any::<Option<u64>>()) {
        let _ = join(&columns, beside);
    }

    #[test]
    fn no_body_makes_it_fail(body in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Some((columns, beside)) = split(&body) {
            prop_assert_eq!(join(&columns, beside), Some(body));
        }
    }

    #[test]
    fn a_step_survives(from: u64, to: u64) {
        prop_assert_eq!(from.wrapping_add(unfold(fold(to.wrapping_sub(from)))), to);
    }
}

#[test]
fn what_no_plan_has_is_left_alone() {
    // A tag, a float, a list without an end, a number in a longer form, an item too many, a text as field number.
    for body in [
        &[0xC1, 0][..],
        &[0xF9, 0x3C, 0],
        &[0x9F, 0xFF],
        &[0x18, 5],
        &[0, 0],
        &[0xA1, 0x61, b'a', 0],
        &[0xFF],
        &[],
    ] {
        assert_eq!(split(body), None, "{body:?}");
    }
}

#[test]
fn a_text_with_an_end_in_it_stays_whole() {
    let body = [0x83, 0x62, b'a', 0, 0x60, 0x61, b'b'];
    let (columns, beside) = split(&body).unwrap();
    assert_eq!(columns, [0x83, 0x62, b'a', 0, 0x60, 0x60, 0, b'b', 0]);
    assert_eq!(join(&columns, beside).unwrap(), body);
}

#[test]
fn deep_columns_take_no_stack() {
    assert_eq!(join(&vec![0x81; 100_000], None), None);
    assert_eq!(split(&vec![0x81; 100_000]), None);
    let mut many = vec![0x9A, 0, 0x10, 0, 0];
    many.extend(core::iter::repeat_n(0, 1 << 20));
    assert_eq!(join(&many, None), None);
    assert_eq!(split(&many), None);
}

#[test]
fn more_lists_of_fields_than_are_remembered_survive() {
    // A hundred records, each with a field of its own, and all of them once more.
    let mut body = vec![0x98, 200];
    for number in (0..100).chain(0..100) {
        body.extend([0xA1, 0x18, 100 + number, 0]);
    }
    let (columns, beside) = split(&body).unwrap();
    assert_eq!(join(&columns, beside).unwrap(), body);
}

#[test]
fn the_first_large_number_stands_beside() {
    let body = [0x82, 0x1B, 1, 2, 3, 4, 5, 6, 7, 8, 0x1B, 0, 0, 0, 1, 0, 0, 0, 0];
    let (columns, beside) = split(&body).unwrap();
    assert_eq!(beside, Some(0x0102_0304_0506_0708));
    assert_eq!(columns, [0x82, 0x1B, 0x1B, 0, 0, 0, 1, 0, 0, 0, 0]);
    assert_eq!(join(&columns, beside).unwrap(), body);
    assert_eq!(join(&columns, Some(5)), None);
    assert_eq!(join(&[0], beside), None);
}
