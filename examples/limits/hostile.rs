//! What somebody who means harm would send: small to carry, and as much work and memory as can be asked for.

use familiegroepsplan::backup::file;
use familiegroepsplan::document::{OpenError, Opened, decode, encode_packed, from_text, limits, to_fragment};
use familiegroepsplan::plan::Plan;
use familiegroepsplan::plan::agreement::Agreement;
use familiegroepsplan::plan::period::Exception;
use familiegroepsplan::plan::person::Person;

/// One thing that is opened.
pub struct Hostile {
    /// What it is, and how many bytes.
    pub name: String,
    /// Opens it, and says whether something came of it.
    pub open: Box<dyn Fn() -> bool>,
}

/// All of them.
#[must_use]
pub fn all() -> Vec<Hostile> {
    let mut all = Vec::new();
    for (name, plan) in bombs() {
        let packed = encode_packed(&plan);
        let text = to_fragment(&packed);
        if text.len() <= limits::MAX_LINK_CHARS {
            all.push(of_text(&format!("link: {name}"), text));
        }
        all.push(of_bytes(&format!("file: {name}"), packed));
    }
    // In every list of a plan as many empty records as are read: a byte each here, hundreds in memory.
    for field in 0..80 {
        let empty = records(field, limits::MAX_RECORDS - 2);
        let is_list = match decode(&empty) {
            Ok(Opened::Plan(plan)) => plan != Plan::default(),
            other => other == Err(OpenError::TooLarge),
        };
        if is_list {
            all.push(of_bytes(&format!("file: empty records in list {field}"), empty));
        }
    }
    let mut full = records(10, limits::MAX_RECORDS * 2);
    full.resize(limits::MAX_BYTES, 0xA0);
    all.push(of_bytes("file: 2 MB that are not right", full));
    all.push(of_bytes(
        "file: a promise of 4 GB",
        vec![0xA1, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0, 0],
    ));
    for (name, text) in [
        ("link: 1 MB of letters", format!("fgp{}z", "A".repeat(1 << 20))),
        ("link: 1 MB of beginnings", "#fgp".repeat(1 << 18)),
        ("link: 1 MB of digits", format!("fgp1{}", "9".repeat(1 << 20))),
        (
            "link: as much text as is looked at, in beginnings",
            "#fgp".repeat(limits::MAX_TEXT_BYTES / 4),
        ),
    ] {
        all.push(of_text(name, text));
    }
    for (name, mark) in [
        ("backup: 8 MB of marks", &b"\xB2pln"[..]),
        // Behind each mark a document that promises two megabytes.
        ("backup: 8 MB of promises", b"\xB2pln\0\0\0\x01\xA1\xF0\xFF\x7F"),
    ] {
        let mut bytes = b"\xB1FGP\0\0\xFF\xFF".to_vec();
        while bytes.len() < 8 << 20 {
            bytes.extend_from_slice(mark);
        }
        all.push(of_backup(name, bytes));
    }
    let tiny = [&b"\xB2pln\0\0\0\x01"[..], &framed(&[0x21, 0xA0])].concat();
    let mut bytes = b"\xB1FGP\0\0\x13\x88".to_vec();
    bytes.extend_from_slice(&tiny.repeat(limits::MAX_BACKUP_PLANS));
    all.push(of_backup("backup: as many plans as are read", bytes));
    all
}

/// Plans that pack to next to nothing.
fn bombs() -> Vec<(&'static str, Plan)> {
    // Each is a little less than what is read, so that all of it is.
    let long = Plan {
        why: "a".repeat(limits::MAX_UNPACKED_BYTES - 100),
        ..Plan::default()
    };
    let count = limits::MAX_RECORDS - 10;
    let agreements = Plan {
        agreements: vec![Agreement::default(); count],
        ..Plan::default()
    };
    let people = Plan {
        people: vec![Person::default(); count],
        ..Plan::default()
    };
    let mut exceptions = Plan {
        agreements: vec![Agreement::default()],
        ..Plan::default()
    };
    if let Some(agreement) = exceptions.agreements.first_mut() {
        agreement.period.exceptions = vec![Exception::default(); count];
    }
    vec![
        ("4 MB of one letter", long),
        ("empty agreements", agreements),
        ("empty people", people),
        ("empty exceptions", exceptions),
    ]
}

/// A plan, not packed, with a list of so many empty records.
fn records(field: u8, count: usize) -> Vec<u8> {
    let mut contents = vec![0x21, 0xA1];
    if field > 23 {
        contents.push(0x18);
    }
    contents.extend([field, 0x9A]);
    contents.extend(u32::try_from(count).unwrap_or(u32::MAX).to_be_bytes());
    contents.resize(contents.len() + count, 0xA0);
    framed(&contents)
}

/// A right frame around any contents.
fn framed(contents: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0xA1];
    let mut length = contents.len();
    while length >= 0x80 {
        bytes.push(u8::try_from(length & 0x7F).unwrap_or_default() | 0x80);
        length >>= 7;
    }
    bytes.push(u8::try_from(length).unwrap_or_default());
    bytes.extend_from_slice(contents);
    let checksum = crc32fast::hash(&bytes);
    bytes.extend_from_slice(&checksum.to_be_bytes());
    bytes
}

/// Bytes that are opened.
#[must_use]
pub fn of_bytes(name: &str, bytes: Vec<u8>) -> Hostile {
    Hostile {
        name: format!("{name}, {} bytes", bytes.len()),
        open: Box::new(move || decode(&bytes).is_ok()),
    }
}

fn of_text(name: &str, text: String) -> Hostile {
    Hostile {
        name: format!("{name}, {} bytes", text.len()),
        open: Box::new(move || from_text(&text).is_ok()),
    }
}

fn of_backup(name: &str, bytes: Vec<u8>) -> Hostile {
    Hostile {
        name: format!("{name}, {} bytes", bytes.len()),
        open: Box::new(move || file::read(&bytes).is_ok()),
    }
}
