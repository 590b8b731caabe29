//! Prints the plans that links are measured with, a line of JSON for each: its name, the plan as a web developer would
//! keep it in JSON, what follows the `#` of our link, and that in bytes.
//!
//! `cargo run --no-default-features --release --example link_size`, with `-- --times` how long packing and opening
//! take on this machine.

#![allow(clippy::print_stdout, reason = "printing is what this is for")]

mod json;
mod letters;
mod plans;
mod texts;

use std::time::Instant;

use familiegroepsplan::document::{decode, encode_answer, encode_packed, encode_share, to_fragment};
use familiegroepsplan::plan::Plan;
use familiegroepsplan::plan::day::Day;
use familiegroepsplan::plan::sample::{example, small};

fn main() {
    let [three, eighteen, forty] = plans::all();
    let today = Day::new(2026, 9, 14).unwrap_or_default();
    let part = letters::members_part(&eighteen, today);
    print("3 agreements", &json::plan(&three), &encode_packed(&three));
    print("18 agreements", &json::plan(&eighteen), &encode_packed(&eighteen));
    print("40 agreements", &json::plan(&forty), &encode_packed(&forty));
    print("part of 18", &json::plan(&part.plan), &encode_share(&part));
    for (name, plan) in [("small sample", small(today)), ("example", example(today))] {
        print(name, "", &encode_packed(&plan));
    }
    print("five times yes", "", &encode_answer(&letters::five_yeses(&part, today)));
    if std::env::args().any(|argument| argument == "--times") {
        times(&three, &forty);
    }
}

fn print(name: &str, json: &str, bytes: &[u8]) {
    let mut out = json::Object::new();
    out.text("name", name);
    out.text("json", json);
    out.text("fragment", &to_fragment(bytes));
    out.number("bytes", u64::try_from(bytes.len()).unwrap_or_default());
    println!("{}", out.end());
}

/// The quickest of twenty, in milliseconds.
fn times(small: &Plan, plan: &Plan) {
    let quickest = |work: &dyn Fn() -> bool| {
        (0..20)
            .map(|_| {
                let start = Instant::now();
                assert!(work());
                start.elapsed().as_secs_f64() * 1000.0
            })
            .fold(f64::INFINITY, f64::min)
    };
    let (bytes, blank) = (encode_packed(plan), encode_packed(small));
    println!("write {:.2} ms", quickest(&|| !encode_packed(plan).is_empty()));
    println!("open {:.2} ms", quickest(&|| decode(&bytes).is_ok()));
    println!("open the smallest {:.2} ms", quickest(&|| decode(&blank).is_ok()));
}
