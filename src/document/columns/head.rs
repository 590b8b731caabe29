//! The head of an item: its kind in three bits and a number in the shortest form.

/// Writes a head.
pub(super) fn put(out: &mut Vec<u8>, major: u8, number: u64) {
    let kind = major << 5;
    let bytes = number.to_be_bytes();
    let (short, wide) = match number {
        0..24 => {
            out.push(kind | u8::try_from(number).unwrap_or_default());
            return;
        }
        24..0x100 => (24, 1),
        0x100..0x1_0000 => (25, 2),
        0x1_0000..0x1_0000_0000 => (26, 4),
        _ => (27, 8),
    };
    out.push(kind | short);
    out.extend_from_slice(bytes.get(8 - wide..).unwrap_or_default());
}

/// Takes a head off. Nothing if it is not whole, of no definite length or not in the shortest form.
pub(super) fn take(bytes: &mut &[u8]) -> Option<(u8, u64)> {
    let (first, rest) = bytes.split_first()?;
    let (major, short) = (first >> 5, first & 0x1F);
    if short < 24 {
        *bytes = rest;
        return Some((major, u64::from(short)));
    }
    if short > 27 {
        return None;
    }
    let (number, rest) = rest.split_at_checked(1 << (short - 24))?;
    let number = number.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte));
    let least = match short {
        24 => 24,
        25 => 0x100,
        26 => 0x1_0000,
        _ => 0x1_0000_0000,
    };
    *bytes = rest;
    (number >= least).then_some((major, number))
}

/// Takes so many bytes off.
pub(super) fn take_bytes<'a>(bytes: &mut &'a [u8], count: u64) -> Option<&'a [u8]> {
    let (taken, rest) = bytes.split_at_checked(usize::try_from(count).ok()?)?;
    *bytes = rest;
    Some(taken)
}
