//! The key of a device as it lies in the database: wrapped by a key that is made of the code. And what is sealed with it.
//!
//! All plans are sealed with one random key, so that another code wraps that one key anew and touches no plan.

use super::code::SecretKind;
use crate::document::limits;

/// The version of both forms below.
const VERSION: u8 = 1;
const SALT: usize = 16;
const NONCE: usize = 12;
/// A key of 32 bytes and the mark of authenticity.
const WRAPPED: usize = 48;
/// Version, kind, rounds, salt, nonce, wrapped key.
const LENGTH: usize = 1 + 1 + 4 + SALT + NONCE + WRAPPED;
/// Version, kind, rounds, salt: what is authenticated along with the key.
const HEAD: usize = 1 + 1 + 4 + SALT;

/// The wrapped key of a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyRecord {
    /// What kind of secret opens it.
    pub kind: SecretKind,
    /// How many rounds PBKDF2-HMAC-SHA-256 takes.
    pub iterations: u32,
    /// Random, new for every code.
    pub salt: [u8; SALT],
    /// Random, new for every wrapping.
    pub nonce: [u8; NONCE],
    /// The random key, encrypted with AES-256-GCM.
    pub wrapped: Vec<u8>,
}

impl KeyRecord {
    /// What is authenticated along with the key.
    #[must_use]
    pub fn authenticated(&self) -> Vec<u8> {
        let kind = match self.kind {
            SecretKind::Digits => 0,
            SecretKind::Words => 1,
        };
        let mut bytes = vec![VERSION, kind];
        bytes.extend(self.iterations.to_le_bytes());
        bytes.extend(self.salt);
        bytes
    }

    /// The bytes that are kept.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let mut bytes = self.authenticated();
        bytes.extend(self.nonce);
        bytes.extend_from_slice(&self.wrapped);
        bytes
    }

    /// Reads what was kept; none if it is something else.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        if bytes.len() != LENGTH {
            return None;
        }
        let (head, rest) = bytes.split_at_checked(HEAD)?;
        let (nonce, wrapped) = rest.split_at_checked(NONCE)?;
        let (start, salt) = head.split_at_checked(HEAD - SALT)?;
        let (first, iterations) = start.split_at_checked(2)?;
        let kind = match first {
            [VERSION, 0] => SecretKind::Digits,
            [VERSION, 1] => SecretKind::Words,
            _ => return None,
        };
        let iterations = u32::from_le_bytes(iterations.try_into().ok()?);
        if !(limits::MIN_ITERATIONS..=limits::MAX_ITERATIONS).contains(&iterations) {
            return None;
        }
        Some(Self {
            kind,
            iterations,
            salt: salt.try_into().ok()?,
            nonce: nonce.try_into().ok()?,
            wrapped: wrapped.to_vec(),
        })
    }
}

/// A record that is sealed with the key of the device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedRecord {
    /// Random, new for every save.
    pub nonce: [u8; NONCE],
    /// The encrypted bytes, with the mark of authenticity behind them.
    pub ciphertext: Vec<u8>,
}

impl SealedRecord {
    /// What is authenticated along with every record: no other use of the key opens it.
    pub const AUTHENTICATED: [u8; 5] = [VERSION, b'p', b'l', b'a', b'n'];

    /// The bytes that are kept.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION];
        bytes.extend(self.nonce);
        bytes.extend_from_slice(&self.ciphertext);
        bytes
    }

    /// Reads what was kept; none if it is something else.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let (version, rest) = bytes.split_first()?;
        let (nonce, ciphertext) = rest.split_at_checked(NONCE)?;
        (*version == VERSION).then_some(())?;
        Some(Self {
            nonce: nonce.try_into().ok()?,
            ciphertext: ciphertext.to_vec(),
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn record() -> KeyRecord {
        KeyRecord {
            kind: SecretKind::Words,
            iterations: 600_000,
            salt: [7; SALT],
            nonce: [9; NONCE],
            wrapped: vec![3; WRAPPED],
        }
    }

    #[test]
    fn a_key_comes_back_as_it_was() {
        for kind in [SecretKind::Digits, SecretKind::Words] {
            let record = KeyRecord { kind, ..record() };
            assert_eq!(KeyRecord::read(&record.write()), Some(record));
        }
    }

    #[test]
    fn few_rounds_and_endless_rounds_are_refused() {
        for iterations in [0, 1, limits::MIN_ITERATIONS - 1, limits::MAX_ITERATIONS + 1, u32::MAX] {
            let record = KeyRecord { iterations, ..record() };
            assert_eq!(KeyRecord::read(&record.write()), None, "{iterations}");
        }
    }

    #[test]
    fn a_sealed_record_holds_nothing_but_chance_and_what_was_sealed() {
        let sealed = SealedRecord {
            nonce: [1; NONCE],
            ciphertext: vec![5; 40],
        };
        assert_eq!(sealed.write().len(), 1 + NONCE + 40);
        assert_eq!(SealedRecord::read(&sealed.write()), Some(sealed));
        assert_eq!(SealedRecord::read(&[]), None);
        assert_eq!(SealedRecord::read(&[VERSION; NONCE]), None);
        assert_eq!(SealedRecord::read(&[VERSION + 1; 60]), None);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_harm(bytes in proptest::collection::vec(any::<u8>(), 0..120)) {
            if let Some(record) = KeyRecord::read(&bytes) {
                prop_assert_eq!(record.write(), bytes.clone());
            }
            if let Some(sealed) = SealedRecord::read(&bytes) {
                prop_assert_eq!(sealed.write(), bytes);
            }
        }
    }
}
