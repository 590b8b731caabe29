//! The file of a backup: documents behind each other, each behind a mark, so that half a file still holds whole plans.
//!
//! `src/document/FORMAT.md` says what every byte means.

use crate::document::{OpenError, limits, whole_at};

/// The first bytes of the file. Neither text in UTF-8 nor a document begins so.
const HEAD: [u8; 4] = [0xB1, b'F', b'G', b'P'];
/// What stands before each plan.
const MARK: [u8; 4] = [0xB2, b'p', b'l', b'n'];
/// How many times its own length a file is worth being checked: many marks in a file that is not ours would ask for more.
const CHECKS: usize = 4;

/// One plan in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// When it was changed last, in minutes since 1970.
    pub changed: u32,
    /// The document: as it lies on the device, or sealed.
    pub document: Vec<u8>,
}

/// What was found in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// What is whole.
    pub entries: Vec<Entry>,
    /// How many plans the file says to hold and does not, or not whole.
    pub lost: usize,
}

/// The bytes of a backup file.
#[must_use]
pub fn write(entries: &[Entry]) -> Vec<u8> {
    let length: usize = entries.iter().map(|entry| entry.document.len() + 8).sum();
    let mut out = Vec::with_capacity(length + 8);
    out.extend_from_slice(&HEAD);
    out.extend_from_slice(&number(entries.len()));
    for entry in entries {
        out.extend_from_slice(&MARK);
        out.extend_from_slice(&entry.changed.to_be_bytes());
        out.extend_from_slice(&entry.document);
    }
    out
}

fn number(length: usize) -> [u8; 4] {
    u32::try_from(length).unwrap_or(u32::MAX).to_be_bytes()
}

/// Whether these bytes begin as a backup file does.
#[must_use]
pub fn is_backup(bytes: &[u8]) -> bool {
    bytes.starts_with(&HEAD)
}

/// Reads a backup file: everything in it that is whole. What a document holds is not looked at.
///
/// # Errors
/// Where it is no backup file, is too large, or breaks off before the first plan.
pub fn read(bytes: &[u8]) -> Result<Found, OpenError> {
    if bytes.len() > limits::MAX_BACKUP_BYTES {
        return Err(OpenError::TooLarge);
    }
    let rest = bytes.strip_prefix(&HEAD).ok_or(OpenError::NotADocument)?;
    let (promised, mut rest) = split_number(rest).ok_or(OpenError::CutOff)?;
    let promised = usize::try_from(promised).unwrap_or(usize::MAX);
    let mut checks = bytes.len().saturating_mul(CHECKS);
    let mut entries = Vec::new();
    while let Some(after) = after_mark(rest) {
        let Some((changed, document)) = split_number(after) else {
            break;
        };
        let at_most = document.len().min(limits::MAX_BYTES + 16);
        let found = (checks >= at_most).then(|| whole_at(document)).flatten();
        match found {
            Some(length) => {
                let (document, behind) = document.split_at_checked(length).unwrap_or_default();
                let document = document.to_vec();
                entries.push(Entry { changed, document });
                if entries.len() > limits::MAX_BACKUP_PLANS {
                    return Err(OpenError::TooLarge);
                }
                checks = checks.saturating_sub(length);
                rest = behind;
            }
            // Something in it was changed: the next mark is where the next plan begins.
            None => {
                checks = checks.saturating_sub(at_most);
                rest = after;
            }
        }
    }
    // A number that was changed itself must not speak of a million plans.
    let lost = promised.saturating_sub(entries.len()).min(limits::MAX_BACKUP_PLANS);
    if entries.is_empty() && promised > 0 {
        return Err(OpenError::CutOff);
    }
    Ok(Found { entries, lost })
}

fn split_number(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let (number, rest) = bytes.split_first_chunk()?;
    Some((u32::from_be_bytes(*number), rest))
}

/// What stands behind the next mark.
fn after_mark(bytes: &[u8]) -> Option<&[u8]> {
    let at = bytes.windows(MARK.len()).position(|window| window == MARK)?;
    bytes.get(at + MARK.len()..)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::encode_record;
    use crate::plan::testing::plans;
    use proptest::prelude::*;

    fn entries(plans: &[crate::plan::Plan]) -> Vec<Entry> {
        let entry = |(at, plan)| Entry {
            changed: 29_000_000 + u32::try_from(at).unwrap(),
            document: encode_record(plan),
        };
        plans.iter().enumerate().map(entry).collect()
    }

    fn three() -> Vec<Entry> {
        let named = |name: &str| crate::plan::Plan {
            name: name.into(),
            why: "Omdat het beter kan.".repeat(5),
            ..Default::default()
        };
        entries(&["Eén", "Twee", "Drie"].map(named))
    }

    #[test]
    fn a_file_without_plans_is_read_back() {
        assert_eq!(read(&write(&[])), Ok(Found::default()));
    }

    #[test]
    fn half_a_file_gives_what_is_whole_and_says_what_is_not() {
        let all = three();
        let bytes = write(&all);
        for end in 0..bytes.len() {
            let found = read(&bytes[..end]);
            let whole = all
                .iter()
                .scan(8, |at, entry| {
                    *at += 8 + entry.document.len();
                    Some(*at)
                })
                .filter(|at| *at <= end)
                .count();
            match found {
                Ok(found) => {
                    assert_eq!(found.entries, all[..whole]);
                    assert_eq!(found.lost, 3 - whole);
                }
                Err(_) => assert_eq!(whole, 0),
            }
        }
    }

    #[test]
    fn a_changed_byte_costs_one_plan_at_most() {
        let all = three();
        let bytes = write(&all);
        for at in 8..bytes.len() {
            let mut bytes = bytes.clone();
            bytes[at] ^= 0x20;
            let found = read(&bytes).unwrap();
            let same = |entry: &&Entry| all.iter().any(|one| one.document == entry.document);
            assert_eq!(found.entries.iter().filter(same).count(), found.entries.len());
            assert!(found.entries.len() >= 2, "byte {at}");
            assert_eq!(found.lost, 3 - found.entries.len());
        }
    }

    #[test]
    fn marks_alone_cost_no_more_than_the_file_is_long() {
        // Each mark is followed by a document that promises as much as may be.
        let one = [&MARK[..], &[0; 4], &[0xA1, 0x80, 0x80, 0x7F]].concat();
        let bytes = [&HEAD[..], &[0, 0, 0, 9], &one.repeat(700_000)].concat();
        let begun = std::time::Instant::now();
        assert_eq!(read(&bytes), Err(OpenError::CutOff));
        assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
    }

    #[test]
    fn a_number_that_was_changed_speaks_of_no_million_plans() {
        let mut bytes = write(&three());
        bytes[4] = 0xFF;
        assert_eq!(read(&bytes).unwrap().lost, limits::MAX_BACKUP_PLANS);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(plans in prop::collection::vec(plans(), 0..4)) {
            let entries = entries(&plans);
            prop_assert_eq!(read(&write(&entries)), Ok(Found { entries, lost: 0 }));
        }

        #[test]
        fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..600), at in 0usize..600) {
            let _ = read(&bytes);
            let mut file = write(&three());
            let at = at.min(file.len());
            file.splice(at..at, bytes);
            if let Ok(found) = read(&file) {
                prop_assert!(found.entries.len() >= 2);
            }
        }
    }
}
