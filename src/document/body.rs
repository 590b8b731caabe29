//! The body: a plan, a share or an answer as CBOR, a map of numbered fields.

use minicbor::{Decoder, Encoder};

use super::OpenError;
use super::limits::MAX_RECORDS;
use crate::plan::wire::{Record, read_record, write_record};

/// The body of a record.
pub(super) fn write(record: &dyn Record) -> Vec<u8> {
    let mut body = Encoder::new(Vec::new());
    write_record(record, &mut body);
    body.into_writer()
}

/// The record in a body, with nothing after it.
pub(super) fn read<T: Record + Default>(body: &[u8]) -> Result<T, OpenError> {
    let mut record = T::default();
    read_into(&mut record, body)?;
    Ok(record)
}

fn read_into(record: &mut dyn Record, body: &[u8]) -> Result<(), OpenError> {
    count_records(body)?;
    let mut decoder = Decoder::new(body);
    read_record(record, &mut decoder).map_err(|_| OpenError::Damaged)?;
    if decoder.position() == body.len() {
        Ok(())
    } else {
        Err(OpenError::Damaged)
    }
}

/// Walks over the body without keeping anything: memory is bounded before anything is made.
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
