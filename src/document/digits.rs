//! Bytes as decimal digits, which a QR code holds in ten bits for three.

/// How many digits hold so many bytes: seven bytes to seventeen digits, and what remains in as few as it can.
const DIGITS: [usize; 8] = [0, 3, 5, 8, 10, 13, 15, 17];
/// A whole group, in bytes.
const GROUP: usize = 7;

/// So many bytes as digits.
pub(super) fn length(bytes: usize) -> usize {
    let rest = DIGITS.get(bytes % GROUP).copied().unwrap_or_default();
    bytes / GROUP * 17 + rest
}

/// Writes bytes as digits.
pub(super) fn write(bytes: &[u8]) -> String {
    bytes
        .chunks(GROUP)
        .map(|group| {
            let number = group.iter().fold(0u64, |sum, byte| sum << 8 | u64::from(*byte));
            let width = length(group.len());
            format!("{number:0width$}")
        })
        .collect()
}

/// Reads digits back. Nothing if they are no digits, of no possible length, or a group is larger than its bytes.
pub(super) fn read(digits: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(digits.len() / 2);
    for group in digits.as_bytes().chunks(17) {
        let count = DIGITS.iter().position(|length| *length == group.len())?;
        let mut number = 0u64;
        for digit in group {
            let digit = char::from(*digit).to_digit(10)?;
            number = number * 10 + u64::from(digit);
        }
        if number >> (8 * count) != 0 {
            return None;
        }
        bytes.extend_from_slice(number.to_be_bytes().get(8 - count..)?);
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_survive_their_digits() {
        for count in 0..40 {
            for fill in [0, 1, 0x7F, 0xFF] {
                let bytes = vec![fill; count];
                let digits = write(&bytes);
                assert_eq!(digits.len(), length(count));
                assert_eq!(read(&digits), Some(bytes), "{count} times {fill}");
            }
        }
    }

    #[test]
    fn every_spelling_but_one_is_refused() {
        for digits in [
            "1",
            "12",
            "256",
            "999",
            "1234",
            "65536",
            "99999999999999999",
            "12a",
            "+12",
            "１２３",
        ] {
            assert_eq!(read(digits), None, "{digits}");
        }
    }
}
