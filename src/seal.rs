//! Sealing what goes out with a passphrase. The [`words`] of a passphrase need no browser;
//! the cryptography is the browser's own.

#[cfg(feature = "app")]
mod crypto;
pub mod words;

#[cfg(feature = "app")]
pub use crypto::{SealError, open, seal};
