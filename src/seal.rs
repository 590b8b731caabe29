//! Sealing with a secret: what goes out, with a passphrase; what lies on this device, with a code. The [`words`] of a
//! passphrase, what a [`code`] is, how long a wrong one takes and when a lock falls need no browser; the cryptography is
//! the browser's own.

pub mod absence;
pub mod code;
#[cfg(feature = "app")]
mod crypto;
#[cfg(feature = "app")]
pub mod device_key;
pub mod key_record;
pub mod patience;
pub mod words;

#[cfg(feature = "app")]
pub use crypto::{SealError, open, seal};
