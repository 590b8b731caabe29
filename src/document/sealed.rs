//! A document that is encrypted with a passphrase. The encryption itself is the browser's; here are only its bytes.

use super::envelope::{FIRST, Head, Kind, number, put_number, wrap};
use super::packing::Packing;
use super::{OpenError, limits};

/// How long the mark of authenticity at the end of the ciphertext is, in bytes.
const TAG: usize = 16;

/// An encrypted document: AES-256-GCM with a key that PBKDF2-HMAC-SHA-256 makes of a passphrase.
///
/// Encrypted is a whole document of another kind, as [`super::encode_share`] and the others write it, with
/// [`Sealed::authenticated`] as additional data. Whoever opens it decodes the plain bytes again, and refuses a sealed
/// document inside of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// How many rounds PBKDF2 takes, 600,000 to 3,000,000.
    pub iterations: u32,
    /// Random, new for every document.
    pub salt: [u8; 16],
    /// Random, new for every document.
    pub nonce: [u8; 12],
    /// The encrypted bytes, with the mark of authenticity of 16 bytes behind them.
    pub ciphertext: Vec<u8>,
}

const HEAD: Head = Head {
    kind: Kind::Sealed,
    packing: Packing::Stored,
    schema: 0,
};
/// Kind, packing and schema in one byte.
const HEAD_BYTE: u8 = (Kind::Sealed as u8) << 5;

impl Sealed {
    /// The bytes that are authenticated along with the contents: the first byte of the document, the byte that says
    /// that it is sealed, the rounds, the salt and the nonce. They do not depend on the ciphertext.
    #[must_use]
    pub fn authenticated(&self) -> Vec<u8> {
        let mut bytes = vec![FIRST, HEAD_BYTE];
        self.write_parameters(&mut bytes);
        bytes
    }

    fn write_parameters(&self, out: &mut Vec<u8>) {
        put_number(out, self.iterations);
        out.extend_from_slice(&self.salt);
        out.extend_from_slice(&self.nonce);
    }

    pub(super) fn write(&self) -> Vec<u8> {
        let mut body = Vec::with_capacity(self.ciphertext.len() + 32);
        self.write_parameters(&mut body);
        body.extend_from_slice(&self.ciphertext);
        wrap(&HEAD, &body)
    }

    pub(super) fn read(body: &[u8]) -> Result<Self, OpenError> {
        let (iterations, rest) = number(body).ok_or(OpenError::Damaged)?;
        if iterations < limits::MIN_ITERATIONS {
            return Err(OpenError::Damaged);
        }
        if iterations > limits::MAX_ITERATIONS {
            return Err(OpenError::TooLarge);
        }
        let (salt, rest) = rest.split_first_chunk().ok_or(OpenError::Damaged)?;
        let (nonce, ciphertext) = rest.split_first_chunk().ok_or(OpenError::Damaged)?;
        if ciphertext.len() <= TAG {
            return Err(OpenError::Damaged);
        }
        Ok(Self {
            iterations,
            salt: *salt,
            nonce: *nonce,
            ciphertext: ciphertext.to_vec(),
        })
    }
}
