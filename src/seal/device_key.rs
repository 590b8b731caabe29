//! The key of a device: made by the browser, wrapped by a code, and while the lock is open in memory only. A script
//! cannot read it out: it is not extractable.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AesKeyGenParams, CryptoKey};

use super::SealError;
use super::code::{SecretKind, normalise};
use super::crypto::{ITERATIONS, derive, gcm, subtle, uses};
use super::key_record::{KeyRecord, SealedRecord};
use crate::platform::random;

/// The key that all plans of a device are sealed with.
#[derive(Clone)]
pub struct DeviceKey(CryptoKey);

/// Makes the key of a device, and wraps it with a secret.
///
/// # Errors
/// Where the browser has no cryptography.
pub async fn make(kind: SecretKind, secret: &str) -> Result<(DeviceKey, KeyRecord), SealError> {
    let sort = AesKeyGenParams::new("AES-GCM", 256);
    let made = subtle()?.generate_key_with_object(&sort, true, &uses(&["encrypt", "decrypt"]))?;
    let made: CryptoKey = JsFuture::from(made).await?.unchecked_into();
    let record = wrap(&made, kind, secret).await?;
    // The key as it will be from now on, out of what is kept: what cannot be opened is found out here.
    Ok((open(secret, &record).await?, record))
}

/// Opens the key of a device.
///
/// # Errors
/// [`SealError::WrongPassphrase`] where this secret does not open it.
pub async fn open(secret: &str, record: &KeyRecord) -> Result<DeviceKey, SealError> {
    unwrap(secret, record, false).await.map(DeviceKey)
}

/// The same key, wrapped with another secret.
///
/// # Errors
/// As [`open`].
pub async fn change(old: &str, record: &KeyRecord, kind: SecretKind, secret: &str) -> Result<KeyRecord, SealError> {
    let key = unwrap(old, record, true).await?;
    let record = wrap(&key, kind, secret).await?;
    open(secret, &record).await?;
    Ok(record)
}

async fn wrap(key: &CryptoKey, kind: SecretKind, secret: &str) -> Result<KeyRecord, SealError> {
    let mut record = KeyRecord {
        kind,
        iterations: ITERATIONS,
        salt: random::bytes().ok_or(SealError::Unavailable)?,
        nonce: random::bytes().ok_or(SealError::Unavailable)?,
        wrapped: Vec::new(),
    };
    let secret = normalise(kind, secret);
    let outer = derive(&secret, record.iterations, &record.salt, &uses(&["wrapKey"])).await?;
    let how = gcm(&record.nonce, &record.authenticated());
    let wrapped = subtle()?.wrap_key_with_object("raw", key, &outer, &how)?;
    record.wrapped = Uint8Array::new(&JsFuture::from(wrapped).await?).to_vec();
    Ok(record)
}

async fn unwrap(secret: &str, record: &KeyRecord, extractable: bool) -> Result<CryptoKey, SealError> {
    let secret = normalise(record.kind, secret);
    let outer = derive(&secret, record.iterations, &record.salt, &uses(&["unwrapKey"])).await?;
    let how = gcm(&record.nonce, &record.authenticated());
    let sort = AesKeyGenParams::new("AES-GCM", 256);
    let key = subtle()?.unwrap_key_with_js_u8_array_and_object_and_object(
        "raw",
        &Uint8Array::from(record.wrapped.as_slice()),
        &outer,
        &how,
        &sort,
        extractable,
        &uses(&["encrypt", "decrypt"]),
    )?;
    let key = JsFuture::from(key).await.map_err(|_| SealError::WrongPassphrase)?;
    Ok(key.unchecked_into())
}

impl DeviceKey {
    /// Seals a record.
    ///
    /// # Errors
    /// Where the browser has no chance to offer, or its cryptography fails.
    pub async fn seal(&self, bytes: &[u8]) -> Result<Vec<u8>, SealError> {
        let nonce = random::bytes().ok_or(SealError::Unavailable)?;
        let how = gcm(&nonce, &SealedRecord::AUTHENTICATED);
        let sealed = subtle()?.encrypt_with_object_and_u8_array(&how, &self.0, bytes)?;
        let ciphertext = Uint8Array::new(&JsFuture::from(sealed).await?).to_vec();
        Ok(SealedRecord { nonce, ciphertext }.write())
    }

    /// Opens a record that was sealed with this key; none if it was not, or was damaged since.
    pub async fn open(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        let sealed = SealedRecord::read(bytes)?;
        let how = gcm(&sealed.nonce, &SealedRecord::AUTHENTICATED);
        let opened = subtle()
            .ok()?
            .decrypt_with_object_and_u8_array(&how, &self.0, &sealed.ciphertext)
            .ok()?;
        let opened = JsFuture::from(opened).await.ok()?;
        Some(Uint8Array::new(&opened).to_vec())
    }
}
