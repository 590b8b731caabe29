//! Prints how well the advice agrees with the labels, and keeps the lowest figures.

use std::fs;
use std::process::ExitCode;

#[path = "labels.rs"]
mod labels;
use labels::{TUNING, UNSEEN, counts, labelled};

const RESULTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/bench.json");

/// Measures both parts. Of the unseen part only totals are said.
pub fn measure() -> ExitCode {
    let mut lowest = (1.0_f64, 1.0_f64);
    for (name, source) in [("tuning", TUNING), ("unseen", UNSEEN)] {
        println!("{name}: {} agreements", labelled(source).len());
        lowest = (1.0, 1.0);
        for (kind, count) in counts(source) {
            let (precision, recall) = (count.precision(), count.recall());
            println!(
                "  {:<18} precision {precision:.2}  recall {recall:.2}  ({} right, {} wrong, {} missing)",
                kind.name(),
                count.right,
                count.wrong,
                count.missing
            );
            lowest = (lowest.0.min(precision), lowest.1.min(recall));
        }
    }
    let (precision, recall) = lowest;
    println!("lowest of the unseen part: precision {precision:.2}, recall {recall:.2}");
    let kept = fs::read_to_string(RESULTS).unwrap_or_default();
    let figures = [("advice_precision_min", precision), ("advice_recall_min", recall)];
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/target");
    if fs::create_dir_all(folder)
        .and_then(|()| fs::write(RESULTS, merged(&kept, &figures)))
        .is_ok()
    {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// The flat object of results with these figures put in: a line a field, as the benchmarks write it.
fn merged(kept: &str, figures: &[(&str, f64)]) -> String {
    let mut fields: Vec<String> = kept
        .trim()
        .trim_start_matches('{')
        .trim_end_matches('}')
        .lines()
        .map(|line| line.trim().trim_end_matches(',').to_owned())
        .filter(|line| !line.is_empty() && !figures.iter().any(|(name, _)| line.starts_with(&format!("\"{name}\""))))
        .collect();
    fields.extend(figures.iter().map(|(name, figure)| format!("\"{name}\": {figure:.3}")));
    format!("{{\n  {}\n}}\n", fields.join(",\n  "))
}

/// Prints where the advice differs from the labels of the tuning part.
pub fn print_misses() {
    for labelled in labelled(TUNING) {
        let found = labelled.found();
        let more: Vec<_> = found
            .iter()
            .filter(|kind| !labelled.expected.contains(kind))
            .map(|kind| kind.name())
            .collect();
        let less: Vec<_> = labelled
            .expected
            .iter()
            .filter(|kind| !found.contains(kind))
            .map(|kind| kind.name())
            .collect();
        if !more.is_empty() || !less.is_empty() {
            println!(
                "{}\n    too much: {}; missing: {}",
                labelled.text,
                more.join(" "),
                less.join(" ")
            );
        }
    }
}
