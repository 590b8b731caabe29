//! The link: the same bytes as a text that survives chats and mail.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::limits::{MAX_LINK_CHARS, MAX_TEXT_BYTES};
use super::{OpenError, Opened, decode, digits, encode_packed, envelope};
use crate::plan::Plan;

/// How a document begins in a link. The app's own places begin with `/`.
const MARKER: &str = "fgp";
/// How it ends: a letter, because chats leave a last `-` or `_` out of a link.
const END: char = 'z';
/// So many links are tried in one text.
const MAX_TRIES: usize = 20;
/// So many characters of the beginning tell how long the whole is.
const HEAD_CHARS: usize = 8;
/// The same in digits.
const HEAD_DIGITS: usize = 17;

/// Bytes as the part of a link after the `#`: letters, digits, `-` and `_`, with a letter at both ends.
#[must_use]
pub fn to_fragment(bytes: &[u8]) -> String {
    let mut fragment = String::from(MARKER);
    URL_SAFE_NO_PAD.encode_string(bytes, &mut fragment);
    fragment.push(END);
    fragment
}

/// A link that carries this plan. `base` is the address of the app, without a `#`.
///
/// Never fails. A fragment longer than [`MAX_LINK_CHARS`] can not be opened again: offer a file instead.
#[must_use]
pub fn link(base: &str, plan: &Plan) -> String {
    format!("{base}#{}", to_fragment(&encode_packed(plan)))
}

/// A link that carries these bytes: see [`link`].
#[must_use]
pub fn link_to(base: &str, bytes: &[u8]) -> String {
    format!("{base}#{}", to_fragment(bytes))
}

/// A link in two parts for a QR code. The parts in sequence are a link that opens as every other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrParts {
    /// The address and the marker, for a segment of bytes.
    pub address: String,
    /// The document in digits only, for a numeric segment: ten bits hold three, so a byte costs 8.1 bits.
    pub digits: String,
}

/// These bytes as a link for a QR code. `base` is the address of the app, without a `#`.
#[must_use]
pub fn qr_parts(base: &str, bytes: &[u8]) -> QrParts {
    QrParts {
        address: format!("{base}#{MARKER}"),
        digits: digits::write(bytes),
    }
}

/// Whether a fragment, with or without its `#`, says that it carries a document. Looks at its first letters only, so
/// that a link which was cut or changed is also brought to [`from_text`], which says what is wrong with it.
#[must_use]
pub fn is_document_fragment(fragment: &str) -> bool {
    let fragment = fragment
        .strip_prefix('#')
        .or(fragment.strip_prefix("%23"))
        .unwrap_or(fragment);
    fragment.starts_with(MARKER)
}

/// Opens what a person pasted: a fragment, a link, or a whole message with a link in it.
///
/// What mail and chats do to a link is passed over: breaks and spaces in it, invisible characters, marks of a quoted
/// line, `%23` for `#`, words, punctuation or `&…` after it. After that it is read strictly.
///
/// # Errors
///
/// [`OpenError::NotADocument`] if there is no link of this app in the text; otherwise what is wrong with the first.
pub fn from_text(text: &str) -> Result<Opened, OpenError> {
    if text.len() > MAX_TEXT_BYTES {
        return Err(OpenError::TooLarge);
    }
    let text: String = text.chars().filter(|character| !is_noise(*character)).collect();
    let mut first_error = OpenError::NotADocument;
    for start in starts(&text).take(MAX_TRIES) {
        match from_start(start) {
            Ok(opened) => return Ok(opened),
            Err(error) if first_error == OpenError::NotADocument => first_error = error,
            Err(_) => {}
        }
    }
    Err(first_error)
}

/// What stands in no link but can come to stand in one: white space, characters that nobody sees, what mail puts at
/// the end of a broken line (`=`) and before a quoted one (`>`).
fn is_noise(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '=' | '>' | '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{FEFF}')
        || matches!(character, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}')
}

/// What follows each marker that begins the text or stands after a `#`.
fn starts(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices(MARKER).filter_map(|(at, marker)| {
        let (before, after) = text.split_at_checked(at)?;
        // `%2523` is a `%23` that was escaped once more.
        let begins = before.is_empty() || ["#", "%23", "%2523"].iter().any(|hash| before.ends_with(hash));
        after.strip_prefix(marker).filter(|_| begins)
    })
}

/// Opens the document that begins this text. Its own beginning says where it ends, so what follows does not matter.
fn from_start(text: &str) -> Result<Opened, OpenError> {
    // The first byte of a document never begins with a digit in base64.
    let bytes = if text.starts_with(|first: char| first.is_ascii_digit()) {
        from_digits(text)
    } else {
        from_letters(text)
    }?;
    decode(&bytes).map_err(not_foreign)
}

fn from_digits(text: &str) -> Result<Vec<u8>, OpenError> {
    let code = begins_with(text, |byte| byte.is_ascii_digit())?;
    let head = code.get(..HEAD_DIGITS).ok_or(OpenError::CutOff)?;
    let head = digits::read(head).ok_or(OpenError::Damaged)?;
    let bytes = envelope::promised(&head).map_err(not_foreign)?;
    let count = digits::length(bytes);
    if MARKER.len() + count > MAX_LINK_CHARS {
        return Err(OpenError::TooLarge);
    }
    let code = code.get(..count).ok_or(OpenError::CutOff)?;
    digits::read(code).ok_or(OpenError::Damaged)
}

fn from_letters(text: &str) -> Result<Vec<u8>, OpenError> {
    let code = begins_with(text, |byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))?;
    let head = code.get(..HEAD_CHARS).ok_or(OpenError::CutOff)?;
    let head = URL_SAFE_NO_PAD.decode(head).map_err(|_| OpenError::Damaged)?;
    let bytes = envelope::promised(&head).map_err(not_foreign)?;
    // Four characters carry three bytes.
    let chars = (bytes * 4).div_ceil(3);
    if MARKER.len() + chars + END.len_utf8() > MAX_LINK_CHARS {
        return Err(OpenError::TooLarge);
    }
    let (code, end) = code.split_at_checked(chars).ok_or(OpenError::CutOff)?;
    if end.is_empty() {
        return Err(OpenError::CutOff);
    }
    if !end.starts_with(END) {
        return Err(OpenError::Damaged);
    }
    URL_SAFE_NO_PAD.decode(code).map_err(|_| OpenError::Damaged)
}

/// The beginning of a text that has only such characters, no longer than a link may be.
fn begins_with(text: &str, is_code: fn(&u8) -> bool) -> Result<&str, OpenError> {
    let length = text.bytes().take_while(is_code).take(MAX_LINK_CHARS + 1).count();
    text.get(..length).ok_or(OpenError::Damaged)
}

/// After the marker of this app nothing is called foreign: it was ours, and it was changed.
fn not_foreign(error: OpenError) -> OpenError {
    match error {
        OpenError::NotADocument => OpenError::Damaged,
        error => error,
    }
}
