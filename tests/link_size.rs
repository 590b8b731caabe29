//! How long links are, on plans whose sentences the priming text does not hold.

#![allow(missing_docs, reason = "a test")]

#[path = "../examples/link_size/letters.rs"]
mod letters;
#[path = "../examples/link_size/plans.rs"]
mod plans;
#[path = "../examples/link_size/texts.rs"]
mod texts;

use std::collections::HashSet;

use familiegroepsplan::document::{encode_answer, encode_packed, encode_record, encode_share, qr_parts, to_fragment};
use familiegroepsplan::letter::Share;
use familiegroepsplan::plan::day::Day;
use familiegroepsplan::plan::sample;
use letters::{five_yeses, members_part};
use qrcodegen::{QrCode, QrCodeEcc, QrSegment};

const PRIMING: &str = include_str!("../src/document/prime/words.txt");
/// So many words in sequence would be a borrowed sentence.
const RUN: usize = 5;

fn today() -> Day {
    Day::new(2026, 9, 14).unwrap_or_default()
}

/// Every run of words in a text.
fn runs(text: &str) -> Vec<String> {
    let words: Vec<String> = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.windows(RUN).map(|run| run.join(" ")).collect()
}

#[test]
fn no_measured_plan_borrows_from_the_priming_text() {
    let primed: HashSet<String> = PRIMING.lines().flat_map(runs).collect();
    let mut measured = plans::all().to_vec();
    measured.extend([
        sample::example(today()),
        sample::small(today()),
        sample::large(today(), 40),
    ]);
    for plan in measured {
        // A stored record has the texts as they are; what stands between them is no letter of a word.
        let record = encode_record(&plan);
        for run in String::from_utf8_lossy(&record).split(char::is_control).flat_map(runs) {
            assert!(!primed.contains(&run), "{}: {run}", plan.name);
        }
    }
}

#[test]
fn links_stay_short() {
    let [three, eighteen, forty] = plans::all();
    let length = |bytes: &[u8]| to_fragment(bytes).len();
    for (plan, most) in [(&three, 330), (&eighteen, 1_400), (&forty, 2_750)] {
        let length = length(&encode_packed(plan));
        assert!(length <= most, "{}: {length}", plan.name);
    }
    assert_eq!(eighteen.agreements.len(), 18);
    let letters: usize = eighteen
        .agreements
        .iter()
        .flat_map(|agreement| [&agreement.what, &agreement.seen_by, &agreement.plan_b])
        .map(|text| text.chars().count())
        .sum();
    assert_eq!(letters / 18, 86);
}

fn part_of_eighteen() -> Share {
    let [_, eighteen, _] = plans::all();
    members_part(&eighteen, today())
}

#[test]
fn a_members_part_fits_in_a_picture() {
    let bytes = encode_share(&part_of_eighteen());
    assert!(to_fragment(&bytes).len() <= 600, "{} bytes", bytes.len());
    let parts = qr_parts("https://www.familiegroepsplan.nl/", &bytes);
    let segments = [
        QrSegment::make_bytes(parts.address.as_bytes()),
        QrSegment::make_numeric(&parts.digits),
    ];
    let code = QrCode::encode_segments(&segments, QrCodeEcc::Medium).unwrap();
    assert!(
        code.version().value() <= 15,
        "version {}, {} bytes",
        code.version().value(),
        bytes.len()
    );
}

#[test]
fn five_times_yes_is_short() {
    let answer = five_yeses(&part_of_eighteen(), today());
    assert_eq!(answer.changes.len(), 5);
    let length = to_fragment(&encode_answer(&answer)).len();
    assert!(length <= 120, "{length}");
}
