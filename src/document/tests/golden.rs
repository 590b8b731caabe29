//! Links of released versions: they stay readable for ever, and are written to the same bytes.
//!
//! To add one, write its file (`make_the_golden_links` shows how) and a line below. Never change a file.

use super::super::*;
use super::priming::part;
use crate::letter;
use crate::plan::agreement::{Agreement, Answer as Said, Response};
use crate::plan::day::Day;
use crate::plan::id::{Id, PlanId};
use crate::plan::sample;
use crate::plan::sharing::Reader;
use crate::plan::situation::{Column, Observation};

/// Every golden link: its name and what stands in its file.
macro_rules! golden {
    ($($name:literal)*) => {
        pub(super) const GOLDEN: &[(&str, &str)] = &[$(($name, include_str!(concat!("golden/", $name, ".txt"))),)*];
    };
}

golden! {
    "1-plan"
    "1-plan-digits"
    "1-record"
    "1-share"
    "1-answer"
    "1-answer-changes"
    "1-sealed"
}

/// The bytes that this app writes for what was opened.
pub(super) fn encode(opened: &Opened) -> Vec<u8> {
    match opened {
        Opened::Plan(plan) | Opened::ReadOnly { plan, .. } => encode_packed(plan),
        Opened::Share(share) | Opened::ReadOnlyShare { share, .. } => encode_share(share),
        Opened::Answer(answer) => encode_answer(answer),
        Opened::Sealed(sealed) => encode_sealed(sealed),
    }
}

#[test]
fn golden_links_open_and_are_written_the_same() {
    for (name, link) in GOLDEN {
        let opened = from_text(link).unwrap();
        assert!(!opened.is_read_only(), "{name}");
        let bytes = match &opened {
            Opened::Plan(plan) if name.ends_with("record") => encode_record(plan),
            opened => encode(opened),
        };
        let spelt = if name.ends_with("digits") {
            let parts = qr_parts("", &bytes);
            parts.address.replace('#', "") + &parts.digits
        } else {
            to_fragment(&bytes)
        };
        assert_eq!(spelt, link.trim(), "{name}");
    }
}

#[test]
fn golden_links_hold_what_they_held() {
    let of = |name: &str| {
        let (_, link) = GOLDEN.iter().find(|(other, _)| *other == name).unwrap();
        from_text(link).unwrap()
    };
    let [plan, share, answer, sealed] = contents();
    for name in ["1-plan", "1-plan-digits", "1-record"] {
        assert!(of(name) == plan, "{name}");
    }
    assert!(of("1-share") == share);
    assert!(of("1-answer") == answer);
    assert!(of("1-sealed") == sealed);
    assert!(of("1-answer-changes") == Opened::Answer(with_changes()));
}

/// An answer with a change of each kind that one has.
fn with_changes() -> Answer {
    let [_, Opened::Share(share), ..] = contents() else {
        unreachable!()
    };
    let me = share.to.unwrap();
    let on = share.on;
    let mut edited = share.plan.clone();
    edited.author = share.share;
    edited.named = 0;
    let answers = [
        (Some(Said::Yes), ""),
        (Some(Said::Doubt), "Alleen als mijn knie het doet."),
        (None, "Goed zo."),
    ];
    for (agreement, (answer, words)) in edited.agreements.iter_mut().zip(answers) {
        agreement.responses.retain(|response| response.person != me);
        agreement.responses.push(Response {
            person: me,
            answer,
            words: words.into(),
            on,
        });
    }
    let id = edited.new_id();
    edited.agreements.push(Agreement {
        id,
        what: "Ik bel elke zondag even op.".into(),
        proposed_by: Some(me),
        ..Agreement::default()
    });
    let id = edited.new_id();
    edited.observations.insert(
        0,
        Observation {
            id,
            column: Some(Column::GoingWell),
            text: "Hij lacht weer.".into(),
            by: Some(me),
            ..Observation::default()
        },
    );
    if let Some(person) = edited.people.iter_mut().find(|person| person.id == me) {
        person.offers = "Koken op woensdag.".into();
    }
    letter::answer(&share, &edited, Some(me), "", "Tot gauw!", on)
}

/// What is in the golden links of version 1.
fn contents() -> [Opened; 4] {
    let day = Day::new(2026, 9, 14).unwrap();
    let plan = Plan {
        id: PlanId(0x3F5A_90C2_71D8_E64B),
        ..sample::small(day)
    };
    let to = plan.people.get(1).map(|person| person.id);
    let share = Share {
        share: 7,
        from: "Renée".into(),
        to,
        reader: Some(Reader::Network),
        words: "Kijk je mee?".into(),
        on: Some(day),
        plan: part(&plan, to.unwrap_or(Id::own(1))),
        ..Share::default()
    };
    let answer = Answer {
        plan: plan.id,
        share: 7,
        from: to,
        words: "Mooi plan.".into(),
        on: Some(day),
        ..Answer::default()
    };
    let sealed = Sealed {
        iterations: 600_000,
        salt: core::array::from_fn(|at| at as u8),
        nonce: core::array::from_fn(|at| 100 + at as u8),
        ciphertext: (0..60).map(|at| at * 4).collect(),
    };
    [
        Opened::Plan(plan),
        Opened::Share(share),
        Opened::Answer(answer),
        Opened::Sealed(sealed),
    ]
}

/// Writes the files anew: only before a version is released.
/// `cargo test --no-default-features make_the_golden_links -- --ignored`
#[test]
#[ignore = "writes files"]
fn make_the_golden_links() {
    let place = concat!(env!("CARGO_MANIFEST_DIR"), "/src/document/tests/golden/");
    let write = |name: &str, link: &str| std::fs::write(format!("{place}{name}.txt"), format!("{link}\n")).unwrap();
    let [plan, share, answer, sealed] = contents();
    let bytes = encode(&plan);
    write("1-plan", &to_fragment(&bytes));
    let parts = qr_parts("", &bytes);
    write("1-plan-digits", &(parts.address.replace('#', "") + &parts.digits));
    write("1-record", &to_fragment(&encode_record(plan.plan().unwrap())));
    write("1-share", &to_fragment(&encode(&share)));
    write("1-answer", &to_fragment(&encode(&answer)));
    write("1-sealed", &to_fragment(&encode(&sealed)));
    write("1-answer-changes", &to_fragment(&encode_answer(&with_changes())));
}
