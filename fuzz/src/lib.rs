//! What the targets share.

/// A right frame around any contents, so that the search gets past length and checksum.
#[must_use]
pub fn framed(contents: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0xA1];
    let mut length = contents.len();
    while length >= 0x80 {
        bytes.push((length & 0x7F) as u8 | 0x80);
        length >>= 7;
    }
    bytes.push(length as u8);
    bytes.extend_from_slice(contents);
    let checksum = crc32fast::hash(&bytes);
    bytes.extend_from_slice(&checksum.to_be_bytes());
    bytes
}
