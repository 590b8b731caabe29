//! Giving things in changes another name.

use super::path::Key;
use super::{Change, Place, What};
use crate::plan::id::Id;
use minicbor::Decoder;

impl Change {
    /// Puts one name in the place of another, wherever this change speaks of it. Only for names of another author than
    /// the owner: in the bytes nothing else looks like them.
    pub(crate) fn rename(&mut self, old: Id, new: Id) {
        if old.author == 0 || old == new {
            return;
        }
        let (old, new) = (Key::named(old), Key::named(new));
        let again = |bytes: &[u8]| renamed(bytes, old.bytes(), new.bytes());
        let key = |key: &mut Key| *key = Key::of(again(key.bytes()));
        self.path.iter_mut().filter_map(|step| step.key.as_mut()).for_each(key);
        match &mut self.what {
            What::Set(value) => *value = again(value),
            What::Add { place, value } => {
                *value = again(value);
                if let Place::After(behind) = place {
                    key(behind);
                }
            }
            What::Move(Place::After(behind)) => key(behind),
            What::Remove | What::Move(_) => {}
        }
    }
}

/// The bytes with one value in the place of another, where a value begins.
fn renamed(bytes: &[u8], old: &[u8], new: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some(first) = rest.first() {
        if let Some(after) = rest.strip_prefix(old) {
            out.extend_from_slice(new);
            rest = after;
            continue;
        }
        // Text and bytes go along as they are; of the others the head, and what is in them follows.
        let mut d = Decoder::new(rest);
        let length = match first >> 5 {
            2 | 3 => d.skip().map(|()| d.position()).unwrap_or(rest.len()),
            _ => head_length(*first),
        };
        let (value, after) = rest.split_at_checked(length).unwrap_or((rest, &[]));
        out.extend_from_slice(value);
        rest = after;
    }
    out
}

/// How long the beginning of a value is that is no text.
const fn head_length(first: u8) -> usize {
    match first & 0x1F {
        small @ 24..=27 => 1 + (1 << (small - 24)),
        _ => 1,
    }
}

/// A record under another name of its own, whatever the author.
pub(super) fn under_name(record: &[u8], old: Id, new: Id) -> Option<Vec<u8>> {
    let (old, new) = (Key::named(old), Key::named(new));
    let mut d = Decoder::new(record);
    d.map().ok()??;
    // The name is field 0, and fields are written in order.
    (d.u32().ok()? == 0).then_some(())?;
    let (before, rest) = record.split_at_checked(d.position())?;
    let after = rest.strip_prefix(old.bytes())?;
    Some([before, new.bytes(), after].concat())
}
