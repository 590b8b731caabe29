//! Prints what follows the `#` of a link with an invented plan, and nothing else: the end-to-end tests and the
//! measurements fill the app with it.
//!
//! `cargo run --no-default-features --example sample_link -- 2026-09-14 small|example|large [agreements]`

#![allow(clippy::print_stdout, reason = "printing is what this is for")]

use std::process::ExitCode;

use familiegroepsplan::document::{encode_packed, to_fragment};
use familiegroepsplan::plan::Plan;
use familiegroepsplan::plan::day::Day;
use familiegroepsplan::plan::sample::{example, large, small};

fn main() -> ExitCode {
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
