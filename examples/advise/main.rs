//! Reads agreements from standard input, one a line, and prints for each a line of JSON with what could be clearer.
//!
//! `cargo run --no-default-features --example advise`
//!
//! With `-- --measure` it measures precision and recall on the labelled agreements and writes the lowest of the unseen
//! part into `target/bench.json`. With `-- --misses` it prints where it differs from the labels, of the tuning part only.

#![allow(clippy::print_stdout, reason = "printing is what this is for")]

mod measure;

use std::io::{self, BufRead as _};
use std::process::ExitCode;

use familiegroepsplan::advice::{Finding, of_text};

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("--measure") => measure::measure(),
        Some("--misses") => {
            measure::print_misses();
            ExitCode::SUCCESS
        }
        Some(_) => ExitCode::from(2),
        None => {
            for line in io::stdin().lock().lines().map_while(Result::ok) {
                if !line.trim().is_empty() {
                    println!("{}", advice(&line));
                }
            }
            ExitCode::SUCCESS
        }
    }
}

fn advice(text: &str) -> String {
    let findings: Vec<String> = of_text(text, &[]).iter().map(|finding| one(text, finding)).collect();
    format!("{{\"text\":{},\"findings\":[{}]}}", quoted(text), findings.join(","))
}

fn one(text: &str, finding: &Finding) -> String {
    let words = finding.words_of(text).map_or_else(|| "null".to_owned(), quoted);
    let fields = [
        ("kind", quoted(finding.kind.name())),
        ("words", words),
        ("question", quoted(&finding.question(text))),
        ("why", quoted(finding.why())),
        ("example", quoted(&finding.example(text, ""))),
    ];
    let fields: Vec<_> = fields
        .iter()
        .map(|(key, value)| format!("{}:{value}", quoted(key)))
        .collect();
    format!("{{{}}}", fields.join(","))
}

/// A text as JSON.
fn quoted(text: &str) -> String {
    let mut out = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            letter if letter.is_control() => out.push_str(&format!("\\u{:04x}", u32::from(letter))),
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}
