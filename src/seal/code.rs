//! The code of a device: six digits or more, or the words of a passphrase.

use super::words;

/// The fewest digits that a code has.
pub const FEWEST_DIGITS: usize = 6;

/// What kind of secret opens a device: which keyboard a phone shows, and how it is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SecretKind {
    /// Digits.
    #[default]
    Digits,
    /// Words of a passphrase.
    Words,
}

/// Why digits are no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeTrouble {
    /// Nothing was typed.
    Empty,
    /// Something else than digits was typed.
    NotDigits,
    /// There are fewer than [`FEWEST_DIGITS`].
    TooShort,
    /// Somebody who looks on guesses it soon: all the same, or one after the other.
    TooEasy,
}

/// What two ways to type one secret have in common. Spaces and dashes between digits do not matter.
#[must_use]
pub fn normalise(kind: SecretKind, typed: &str) -> String {
    match kind {
        SecretKind::Digits => typed.chars().filter(char::is_ascii_digit).collect(),
        SecretKind::Words => words::normalise(typed),
    }
}

/// Whether these digits can be a code.
///
/// # Errors
/// Why not.
pub fn check(typed: &str) -> Result<(), CodeTrouble> {
    if typed.trim().is_empty() {
        return Err(CodeTrouble::Empty);
    }
    if typed
        .chars()
        .any(|letter| !letter.is_ascii_digit() && !letter.is_whitespace() && letter != '-' && letter != '.')
    {
        return Err(CodeTrouble::NotDigits);
    }
    let digits = normalise(SecretKind::Digits, typed).into_bytes();
    if digits.len() < FEWEST_DIGITS {
        return Err(CodeTrouble::TooShort);
    }
    let steps = |step: i16| {
        digits
            .iter()
            .zip(digits.iter().skip(1))
            .all(|(one, next)| i16::from(*next) - i16::from(*one) == step)
    };
    if steps(0) || steps(1) || steps(-1) {
        return Err(CodeTrouble::TooEasy);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_a_code() {
        for typed in ["193847", "19 38 47", "19-38-47", " 1938.4755 "] {
            assert_eq!(check(typed), Ok(()), "{typed}");
        }
        assert_eq!(check("  "), Err(CodeTrouble::Empty));
        assert_eq!(check("19384"), Err(CodeTrouble::TooShort));
        assert_eq!(check("- - - - - -"), Err(CodeTrouble::TooShort));
        assert_eq!(check("19384a"), Err(CodeTrouble::NotDigits));
        for typed in ["111111", "123456", "987654", "0000 0000"] {
            assert_eq!(check(typed), Err(CodeTrouble::TooEasy), "{typed}");
        }
    }

    #[test]
    fn the_same_code_however_it_is_typed() {
        assert_eq!(normalise(SecretKind::Digits, "19 38-47"), "193847");
        assert_eq!(normalise(SecretKind::Words, "  Appel  BOOM "), "appel boom");
    }
}
