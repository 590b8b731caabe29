//! Prints what follows the `#` of a link with an invented plan, and nothing else: the end-to-end tests and the
//! measurements fill the app with it.
//!
//! `cargo run --no-default-features --example sample_link -- 2026-09-14 small|example|large [agreements]`
//! `cargo run --no-default-features --example sample_link -- 2026-09-14 share network|open|professional|child|coordinator|otherhome`
//!
//! `cargo run --no-default-features --example sample_link -- 2026-09-14 versions`: forty agreements, two earlier
//! versions, the first of them damaged.
//!
//! A share is made of the example, as the app proposes it for that reader: `open` is for somebody who does not stand in it.
//!
//! With `--pack` alone it writes the example that the app carries, `src/document/example.fgp`.

#![allow(clippy::print_stdout, reason = "printing is what this is for")]

use std::process::ExitCode;

use familiegroepsplan::audience::{Scope, Selection, make_share};
use familiegroepsplan::document::example::PACKED_ON;
use familiegroepsplan::document::{begin_next_version, encode_packed, encode_share, to_fragment};
use familiegroepsplan::plan::Plan;
use familiegroepsplan::plan::day::Day;
use familiegroepsplan::plan::id::Id;
use familiegroepsplan::plan::sample::{example, large, small};
use familiegroepsplan::plan::sharing::Reader;

/// The number of every share made here.
const SHARE: u32 = 0x1234;

fn main() -> ExitCode {
    if std::env::args().nth(1).as_deref() == Some("--pack") {
        let packed = encode_packed(&example(PACKED_ON));
        let place = concat!(env!("CARGO_MANIFEST_DIR"), "/src/document/example.fgp");
        return if std::fs::write(place, packed).is_ok() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        };
    }
    match asked() {
        Some(bytes) => {
            print!("{}", to_fragment(&bytes));
            ExitCode::SUCCESS
        }
        None => ExitCode::from(2),
    }
}

/// The document that the arguments ask for.
fn asked() -> Option<Vec<u8>> {
    let mut arguments = std::env::args().skip(1);
    let today = day(&arguments.next()?)?;
    let plan = match arguments.next()?.as_str() {
        "small" => small(today),
        "example" => example(today),
        "large" => large(today, arguments.next().map_or(Some(40), |number| number.parse().ok())?),
        "versions" => versions(today),
        "share" => return share(&arguments.next()?, today),
        _ => return None,
    };
    Some(encode_packed(&plan))
}

/// A large plan in its third version. The first one is damaged.
fn versions(today: Day) -> Plan {
    let mut plan = large(today, 40);
    begin_next_version(&mut plan, today.plus_weeks(6));
    if let Some(byte) = plan
        .editions
        .first_mut()
        .and_then(|edition| edition.document.as_mut()?.get_mut(40))
    {
        *byte ^= 1;
    }
    begin_next_version(&mut plan, today.plus_weeks(18));
    for agreement in plan.agreements.iter_mut().step_by(3) {
        agreement.place = "Bij oma aan de grote tafel".into();
    }
    plan.agreements.truncate(38);
    plan
}

/// A share of the example for one of its people, always under the same number.
fn share(kind: &str, today: Day) -> Option<Vec<u8>> {
    let plan = example(today);
    let person = |relation: &str| {
        plan.people
            .iter()
            .find(|one| one.relation == relation)
            .map(|one| one.id)
    };
    let (reader, recipient): (Reader, Option<Id>) = match kind {
        "network" => (Reader::Network, person("oma")),
        "open" => (Reader::Network, None),
        "professional" => (Reader::Professional, person("gezinshulp")),
        "child" => (Reader::Child, person("zoon")),
        "coordinator" => (Reader::Coordinator, person("coördinator")),
        "otherhome" => (Reader::OtherHome, person("papa van Sem")),
        _ => return None,
    };
    let mut selection = Selection::suggested(&plan, reader, recipient);
    if recipient.is_none() {
        selection.scope = Scope::All;
    }
    let words = "Fijn dat je meedenkt. Neem rustig de tijd.";
    let (share, _) = make_share(&plan, &selection, SHARE, "Renée", words, today);
    Some(encode_share(&share))
}

/// Reads a day as `2026-09-14`.
fn day(text: &str) -> Option<Day> {
    let mut parts = text.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    Day::new(year, month, parts.next()?.parse().ok()?)
}
