//! Sealing and opening, by the browser's own cryptography: AES-256-GCM with a key from PBKDF2-HMAC-SHA-256.

use core::fmt;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AesGcmParams, AesKeyGenParams, CryptoKey, Pbkdf2Params, SubtleCrypto};

use crate::document::Sealed;
use crate::platform::random;
use crate::seal::words;

/// Rounds of PBKDF2: what OWASP advises for HMAC-SHA-256 (2026).
pub(super) const ITERATIONS: u32 = 600_000;

/// Why something could not be sealed or opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealError {
    /// The passphrase is another one.
    WrongPassphrase,
    /// This browser has no cryptography for pages, or it failed.
    Unavailable,
}

impl fmt::Display for SealError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::WrongPassphrase => "wrong passphrase",
            Self::Unavailable => "no cryptography in this browser",
        })
    }
}

impl core::error::Error for SealError {}

impl From<JsValue> for SealError {
    fn from(_: JsValue) -> Self {
        Self::Unavailable
    }
}

/// Seals a whole document with a passphrase, with salt and nonce of its own.
///
/// # Errors
/// Where the browser has no cryptography or no chance to offer.
pub async fn seal(passphrase: &str, document: &[u8]) -> Result<Sealed, SealError> {
    let mut sealed = Sealed {
        iterations: ITERATIONS,
        salt: random::bytes().ok_or(SealError::Unavailable)?,
        nonce: random::bytes().ok_or(SealError::Unavailable)?,
        ciphertext: Vec::new(),
    };
    let key = key(passphrase, &sealed, "encrypt").await?;
    let promise = subtle()?.encrypt_with_object_and_u8_array(&parameters(&sealed), &key, document)?;
    sealed.ciphertext = Uint8Array::new(&JsFuture::from(promise).await?).to_vec();
    Ok(sealed)
}

/// The document that was sealed.
///
/// # Errors
/// [`SealError::WrongPassphrase`] where it does not open: the bytes themselves were found whole before.
pub async fn open(passphrase: &str, sealed: &Sealed) -> Result<Vec<u8>, SealError> {
    let key = key(passphrase, sealed, "decrypt").await?;
    let promise = subtle()?.decrypt_with_object_and_u8_array(&parameters(sealed), &key, &sealed.ciphertext)?;
    let opened = JsFuture::from(promise).await.map_err(|_| SealError::WrongPassphrase)?;
    Ok(Uint8Array::new(&opened).to_vec())
}

/// Absent outside a secure context, where asking would throw.
pub(super) fn subtle() -> Result<SubtleCrypto, SealError> {
    let crypto = crate::platform::dom::window()
        .and_then(|window| window.crypto().ok())
        .ok_or(SealError::Unavailable)?;
    let subtle = crypto.subtle();
    if subtle.is_undefined() {
        return Err(SealError::Unavailable);
    }
    Ok(subtle)
}

fn parameters(sealed: &Sealed) -> AesGcmParams {
    gcm(&sealed.nonce, &sealed.authenticated())
}

pub(super) fn gcm(nonce: &[u8], authenticated: &[u8]) -> AesGcmParams {
    let parameters = AesGcmParams::new_with_u8_array("AES-GCM", &Uint8Array::from(nonce));
    parameters.set_additional_data_u8_array(&Uint8Array::from(authenticated));
    parameters
}

async fn key(passphrase: &str, sealed: &Sealed, usage: &str) -> Result<CryptoKey, SealError> {
    derive(
        &words::normalise(passphrase),
        sealed.iterations,
        &sealed.salt,
        &uses(&[usage]),
    )
    .await
}

/// A key of a secret. It never leaves the browser's own cryptography.
pub(super) async fn derive(
    secret: &str,
    iterations: u32,
    salt: &[u8],
    uses_of_it: &JsValue,
) -> Result<CryptoKey, SealError> {
    let subtle = subtle()?;
    let secret = Uint8Array::from(secret.as_bytes());
    let base = subtle.import_key_with_str("raw", &secret, "PBKDF2", false, &uses(&["deriveKey"]))?;
    let base: CryptoKey = JsFuture::from(base).await?.unchecked_into();
    let stretch = Pbkdf2Params::new_with_str("PBKDF2", "SHA-256", iterations, &Uint8Array::from(salt));
    let kind = AesKeyGenParams::new("AES-GCM", 256);
    let key = subtle.derive_key_with_object_and_object(&stretch, &base, &kind, false, uses_of_it)?;
    Ok(JsFuture::from(key).await?.unchecked_into())
}

pub(super) fn uses(usages: &[&str]) -> JsValue {
    usages
        .iter()
        .map(|usage| JsValue::from_str(usage))
        .collect::<Array>()
        .into()
}
