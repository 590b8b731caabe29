//! Prints what follows the `#` of a link with an invented plan, and nothing else: the end-to-end tests and the
//! measurements fill the app with it.
//!
//! `cargo run --no-default-features --example sample_link -- 2026-09-14 small|example|large [agreements]`
//!
//! With `--pack` alone it writes the example that the app carries, `src/document/example.fgp`.

#![allow(clippy::print_stdout, reason = "printing is what this is for")]

use std::process::ExitCode;

use familiegroepsplan::document::example::PACKED_ON;
use familiegroepsplan::document::{encode_packed, to_fragment};
use familiegroepsplan::plan::Plan;
use familiegroepsplan::plan::day::Day;
use familiegroepsplan::plan::sample::{example, large, small};

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
        Some(plan) => {
            print!("{}", to_fragment(&encode_packed(&plan)));
            ExitCode::SUCCESS
        }
        None => ExitCode::from(2),
    }
}

/// The plan that the arguments ask for.
fn asked() -> Option<Plan> {
    let mut arguments = std::env::args().skip(1);
    let today = day(&arguments.next()?)?;
    match arguments.next()?.as_str() {
        "small" => Some(small(today)),
        "example" => Some(example(today)),
        "large" => Some(large(
            today,
            arguments.next().map_or(Some(40), |number| number.parse().ok())?,
        )),
        _ => None,
    }
}

/// Reads a day as `2026-09-14`.
fn day(text: &str) -> Option<Day> {
    let mut parts = text.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    Day::new(year, month, parts.next()?.parse().ok()?)
}
