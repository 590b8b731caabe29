//! Links in the messages that people paste.

use proptest::prelude::*;

use super::super::*;
use super::small_plan;
use crate::plan::testing::plans;

const BASE: &str = "https://voorbeeld.nl/plan/";

fn opens(text: &str) {
    assert_eq!(from_text(text), Ok(Opened::Plan(small_plan())), "{text}");
}

#[test]
fn a_link_has_only_what_chats_leave_alone() {
    let fragment = to_fragment(&encode_packed(&small_plan()));
    assert!(
        fragment
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    );
    assert!(fragment.starts_with("fgp") && fragment.ends_with('z'));
}

#[test]
fn the_router_knows_a_document_by_its_beginning() {
    let fragment = to_fragment(&encode_packed(&small_plan()));
    for fragment in [
        &fragment,
        &format!("#{fragment}"),
        &format!("%23{fragment}"),
        &fragment[..10],
    ] {
        assert!(is_document_fragment(fragment), "{fragment}");
    }
    for fragment in ["", "#", "/", "#/plan", "inhoud", "/fgp"] {
        assert!(!is_document_fragment(fragment), "{fragment}");
    }
}

#[test]
fn a_link_is_found_however_it_was_pasted() {
    let fragment = to_fragment(&encode_packed(&small_plan()));
    let link = format!("{BASE}#{fragment}");
    opens(&fragment);
    opens(&format!("#{fragment}"));
    opens(&format!("  %23{fragment}\n"));
    opens(&link);
    opens(&format!("{BASE}%23{fragment}"));
    opens(&format!("{BASE}%2523{fragment}"));
    for after in [
        ".",
        ",",
        ")",
        ">",
        "\"",
        "'",
        "!",
        "&utm_source=app",
        "?fbclid=a1b2",
        "=",
        " ",
        "…",
        "\u{200B}",
    ] {
        opens(&format!("{link}{after}"));
    }
    opens(&format!(
        "Lieve allemaal,\n\nHier is het plan (versie 2):\n<{link}>\n\nGroetjes, Renée #trots 💛"
    ));
    opens(&format!("{link}\nGroetjes"));
    opens(&format!("Zie eerst #fgp en https://elders.nl/#fgpoeps, en dan {link}"));
}

#[test]
fn breaks_in_a_link_do_not_matter() {
    let link = format!("{BASE}#{}", to_fragment(&encode_packed(&small_plan())));
    for width in [5, 27, 30, 76] {
        for between in [
            "\n",
            "\r\n",
            "\n> ",
            "=\r\n",
            " ",
            "\u{200B}",
            "\u{AD}\u{2060}",
            "\t\u{FEFF}",
        ] {
            let chars: Vec<char> = link.chars().collect();
            let lines: Vec<String> = chars.chunks(width).map(|line| line.iter().collect()).collect();
            opens(&format!("{}\nGroetjes van oma", lines.join(between)));
        }
    }
}

#[test]
fn a_cut_link_is_called_cut() {
    let link = format!("{BASE}#{}", to_fragment(&encode_packed(&small_plan())));
    let start = BASE.len() + 1 + "fgp".len();
    for end in start..link.len() {
        assert_eq!(from_text(&link[..end]), Err(OpenError::CutOff), "{end}");
        assert_eq!(
            from_text(&format!("{}… lees meer", &link[..end])),
            Err(OpenError::CutOff),
            "{end}"
        );
    }
}

#[test]
fn a_cut_link_with_words_after_it_does_not_open() {
    let link = format!("{BASE}#{}", to_fragment(&encode_packed(&small_plan())));
    for end in (BASE.len() + 4..link.len()).step_by(7) {
        let opened = from_text(&format!("{} Groetjes van ons allemaal", &link[..end]));
        assert!(
            matches!(opened, Err(OpenError::CutOff | OpenError::Damaged)),
            "{end}: {opened:?}"
        );
    }
}

#[test]
fn a_text_without_a_link_is_something_else() {
    for text in [
        "",
        "Hallo",
        "https://voorbeeld.nl/",
        "https://voorbeeld.nl/#/plan/5",
        "#",
        "%23",
        "fg",
        "ik zei fgp",
    ] {
        assert_eq!(from_text(text), Err(OpenError::NotADocument), "{text}");
    }
}

#[test]
fn every_spelling_but_one_is_refused() {
    // A body of a length at which the last letter of base64 has bits to spare.
    let bytes = (0..3)
        .map(|more| {
            encode_record(&Plan {
                name: "a".repeat(20 + more),
                ..Plan::default()
            })
        })
        .find(|bytes| bytes.len() % 3 == 1)
        .unwrap();
    let fragment = to_fragment(&bytes);
    assert!(from_text(&fragment).is_ok());
    let last = fragment.len() - 2;
    let other = (fragment.as_bytes()[last] + 1) as char;
    let other = format!("{}{other}z", &fragment[..last]);
    assert_eq!(from_text(&other), Err(OpenError::Damaged));
    assert_eq!(from_text(&fragment.replace('f', "F")), Err(OpenError::NotADocument));
    assert_eq!(
        from_text(&format!("{}Z", &fragment[..fragment.len() - 1])),
        Err(OpenError::Damaged)
    );
}

#[test]
fn a_text_beyond_the_limits_is_too_large() {
    assert_eq!(
        from_text(&" ".repeat(limits::MAX_TEXT_BYTES + 1)),
        Err(OpenError::TooLarge)
    );
    let long = to_fragment(&encode_record(&Plan {
        why: "é".repeat(12_000),
        ..Plan::default()
    }));
    assert!(long.len() > limits::MAX_LINK_CHARS);
    assert_eq!(from_text(&long), Err(OpenError::TooLarge));
    let almost = to_fragment(&encode_record(&Plan {
        why: "a".repeat(22_470),
        ..Plan::default()
    }));
    assert!(almost.len() <= limits::MAX_LINK_CHARS);
    assert!(from_text(&almost).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn a_plan_survives_a_messy_message(
        plan in plans(),
        before in "[^#%]{0,60}",
        between in prop::sample::select(vec!["", "\n", " ", "\r\n> ", "\u{200B}", "=\n"]),
        width in 1..200_usize,
        after in "([.,)>\"'&? \n][^#%]{0,60})?",
    ) {
        let fragment = to_fragment(&encode_packed(&plan));
        prop_assume!(fragment.len() <= limits::MAX_LINK_CHARS);
        let link: Vec<char> = format!("{BASE}#{fragment}").chars().collect();
        let lines: Vec<String> = link.chunks(width).map(|line| line.iter().collect()).collect();
        let message = format!("{before}{}{after}", lines.join(between));
        prop_assert_eq!(from_text(&message), Ok(Opened::Plan(plan)));
    }

    #[test]
    fn no_text_makes_it_fail(text in "(\\PC|#fgp|%23fgpo|[A-Za-z0-9_-]{8}|\n){0,40}") {
        let _ = from_text(&text);
    }
}
