//! Which thing is meant: by a name, or by the beginning of what is written in it.

use super::{beginning, quoted_title, words};
use crate::change::{Change, Step, bytes_at, read};
use crate::plan::Plan;
use crate::plan::id::Id;
use crate::plan::wire::read_fields;
use crate::text::phrases::{in_line, name_of};
use minicbor::Decoder;

/// What the thing that a change is about is called, in words that follow a colon.
pub(super) fn title(plan: &Plan, change: &Change) -> String {
    let numbers = change.numbers();
    let bytes = change.bytes().filter(|_| change.key().is_some());
    match bytes.map(<[u8]>::to_vec).or_else(|| bytes_at(plan, &change.path)) {
        Some(bytes) => title_of(plan, &numbers, &bytes),
        None => words::gone().to_owned(),
    }
}

/// What the thing is called in which a change takes place; none for the plan itself.
pub(super) fn enclosing(plan: &Plan, change: &Change) -> Option<String> {
    let (_, way) = change.path.split_last()?;
    let length = way.iter().rposition(|step| step.key.is_some())? + 1;
    let path = way.get(..length)?;
    let numbers: Vec<u32> = path.iter().map(|step: &Step| step.number).collect();
    Some(match bytes_at(plan, path) {
        Some(bytes) => title_of(plan, &numbers, &bytes),
        None => words::gone().to_owned(),
    })
}

/// What a thing of this list is called, from its bytes.
pub(super) fn title_of(plan: &Plan, numbers: &[u32], bytes: &[u8]) -> String {
    // Who it is or whose it is, and what it says.
    let (person, text) = match numbers {
        [5] => (Some(0), Some(1)),
        [6] | [16, 12] => (None, Some(2)),
        [50, 0] => (Some(1), Some(2)),
        [50, 1] => (Some(0), None),
        [7..=10] => (None, Some(1)),
        [9, 12] | [13] => (Some(1), Some(2)),
        [10, 13] => (Some(0), Some(2)),
        [10, 14] => (Some(3), Some(2)),
        [10, 18] => (Some(0), Some(1)),
        [10, 4, 3] | [12, 6] => (None, Some(2)),
        [11, 3] => (Some(1), Some(3)),
        [11, 5] => (Some(1), Some(2)),
        [11, 6] => (None, Some(2)),
        [12] | [16, 4] => (None, Some(3)),
        [14] => (Some(1), None),
        [14, 11] => (None, Some(1)),
        [14, 12] => (None, Some(0)),
        [62] => (None, Some(3)),
        [63, 5] => (None, Some(2)),
        [30 | 31] => (Some(2), Some(3)),
        _ => (None, None),
    };
    let id = person.and_then(|number| field(bytes, number)).and_then(read::<Id>);
    let name = id.filter(|id| plan.person(*id).is_some()).map(|id| name_of(plan, id));
    let written = text.and_then(|number| field(bytes, number));
    let written = written
        .and_then(|bytes| minicbor::decode::<&str>(bytes).ok())
        .unwrap_or_default();
    match (numbers, name, written.trim()) {
        ([5], Some(name), _) => name,
        // A name is said as a name.
        ([5] | [11, 5] | [13] | [9, 12], None, written) if !written.is_empty() => {
            beginning(&in_line(written), super::LONGEST_TITLE)
        }
        (_, Some(name), "") => name,
        (_, Some(name), written) => format!("{name}: {}", quoted_title(written)),
        (_, None, written) => quoted_title(written),
    }
}

/// The bytes of one field of a record.
fn field(record: &[u8], wanted: u32) -> Option<&[u8]> {
    let mut found = None;
    let _ = read_fields(&mut Decoder::new(record), &mut |number, d| {
        let start = d.position();
        d.skip()?;
        if number == wanted {
            found = record.get(start..d.position());
        }
        Ok(())
    });
    found
}
