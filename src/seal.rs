//! Sealing what goes out with a passphrase. Here stands what needs no browser: the [`words`] of a passphrase.

pub mod words;
