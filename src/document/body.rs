//! The body: a plan as CBOR, a map of numbered fields.

use minicbor::{Decoder, Encoder};

use super::OpenError;
use super::limits::MAX_RECORDS;
use crate::plan::Plan;
use crate::plan::wire::Field as _;

/// The body of a plan.
pub(super) fn write(plan: &Plan) -> Vec<u8> {
    let mut body = Encoder::new(Vec::new());
    plan.write(&mut body);
    body.into_writer()
}

/// The plan in a body, with nothing after it.
pub(super) fn read(body: &[u8]) -> Result<Plan, OpenError> {
    count_records(body)?;
    let mut decoder = Decoder::new(body);
    let mut plan = Plan::default();
    plan.read(&mut decoder).map_err(|_| OpenError::Damaged)?;
    if decoder.position() == body.len() {
        Ok(plan)
    } else {
        Err(OpenError::Damaged)
    }
}

/// Walks over the body without keeping anything: memory is bounded before the plan is made.
fn count_records(mut body: &[u8]) -> Result<(), OpenError> {
    let mut records = 0;
    while let Some((first, rest)) = body.split_first() {
        // Three bits say what it is, five how large: below 24 the number itself, else how many bytes hold it.
        let (major, small) = (first >> 5, first & 0x1F);
        let wide = match small {
            24..=27 => 1 << (small - 24),
            _ => 0,
        };
        let (number, rest) = rest.split_at_checked(wide).ok_or(OpenError::Damaged)?;
        body = match (major, small) {
            // Bytes and text; 31 is text in pieces, which follow one by one.
            (2 | 3, 0..=27) => {
                let start = if wide == 0 { u64::from(small) } else { 0 };
                let length = number.iter().fold(start, |sum, byte| sum << 8 | u64::from(*byte));
                let length = usize::try_from(length).map_err(|_| OpenError::Damaged)?;
                rest.get(length..).ok_or(OpenError::Damaged)?
            }
            _ => rest,
        };
        if matches!(major, 4 | 5) {
            records += 1;
        }
        if records > MAX_RECORDS {
            return Err(OpenError::TooLarge);
        }
    }
    Ok(())
}
