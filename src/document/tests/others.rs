//! Shares, answers, sealed documents and QR codes; and links that were changed at random.

use proptest::prelude::*;

use super::super::*;
use super::golden::{GOLDEN, encode};
use super::small_plan;
use crate::plan::id::{Id, PlanId};
use crate::plan::testing::{plans, texts};

fn sealed(iterations: u32, ciphertext: usize) -> Sealed {
    Sealed {
        iterations,
        salt: [7; 16],
        nonce: [9; 12],
        ciphertext: vec![0xC5; ciphertext],
    }
}

#[test]
fn a_sealed_document_survives() {
    for iterations in [limits::MIN_ITERATIONS, 1_000_000, limits::MAX_ITERATIONS] {
        let sealed = sealed(iterations, 17);
        assert_eq!(decode(&encode_sealed(&sealed)), Ok(Opened::Sealed(sealed)));
    }
}

#[test]
fn too_few_rounds_and_too_many_are_refused() {
    let open = |sealed: &Sealed| decode(&encode_sealed(sealed));
    assert_eq!(open(&sealed(limits::MIN_ITERATIONS - 1, 17)), Err(OpenError::Damaged));
    assert_eq!(open(&sealed(0, 17)), Err(OpenError::Damaged));
    assert_eq!(open(&sealed(limits::MAX_ITERATIONS + 1, 17)), Err(OpenError::TooLarge));
    assert_eq!(open(&sealed(u32::MAX, 17)), Err(OpenError::TooLarge));
    assert_eq!(open(&sealed(limits::MIN_ITERATIONS, 16)), Err(OpenError::Damaged));
}

#[test]
fn what_is_authenticated_is_what_stands_in_the_document() {
    let sealed = sealed(600_000, 40);
    let bytes = encode_sealed(&sealed);
    let authenticated = sealed.authenticated();
    assert_eq!(authenticated.len(), 2 + 3 + 16 + 12);
    // Between the first byte and the others stands only the length.
    assert_eq!(authenticated[0], bytes[0]);
    assert_eq!(authenticated[1..], bytes[2..authenticated.len() + 1]);
    for other in [
        Sealed {
            iterations: 600_001,
            ..sealed.clone()
        },
        Sealed {
            salt: [8; 16],
            ..sealed.clone()
        },
        Sealed {
            nonce: [8; 12],
            ..sealed.clone()
        },
    ] {
        assert_ne!(other.authenticated(), authenticated);
    }
}

#[test]
fn a_record_on_the_device_is_a_plan() {
    assert!(decode_record(&encode_record(&small_plan())).is_ok());
    assert_eq!(decode_record(&encode_share(&Share::default())), Err(OpenError::Damaged));
    assert_eq!(
        decode_record(&encode_sealed(&sealed(600_000, 20))),
        Err(OpenError::Damaged)
    );
}

#[test]
fn a_qr_code_is_a_link_too() {
    let bytes = encode_packed(&small_plan());
    let parts = qr_parts("https://voorbeeld.nl/plan/", &bytes);
    assert_eq!(parts.address, "https://voorbeeld.nl/plan/#fgp");
    assert!(parts.digits.bytes().all(|digit| digit.is_ascii_digit()));
    // Ten bits for three digits against eight for a character.
    assert!(parts.digits.len() * 10 / 3 < to_fragment(&bytes).len() * 7);
    let link = format!("{}{}", parts.address, parts.digits);
    let fragment = link.split_once('#').unwrap().1;
    assert!(is_document_fragment(fragment));
    for text in [
        link.clone(),
        fragment.into(),
        link.replace('#', "%23"),
        format!("Kijk: {link}&utm_source=app"),
        format!("{link}. 2 dingen"),
        format!("{link}\n2 dingen nog"),
    ] {
        assert_eq!(from_text(&text), Ok(Opened::Plan(small_plan())), "{text}");
    }
    for end in link.len() - parts.digits.len() + 1..link.len() {
        assert_eq!(from_text(&link[..end]), Err(OpenError::CutOff), "{end}");
    }
    let start = link.len() - parts.digits.len();
    for at in start..link.len() {
        for digit in "0123456789x".chars() {
            let mut changed = link.clone();
            changed.replace_range(at..=at, digit.encode_utf8(&mut [0; 4]));
            if changed != link {
                assert!(from_text(&changed).is_err(), "{at} {digit}");
            }
        }
    }
    assert_eq!(
        from_text(&format!("fgp{}", "9".repeat(40_000))),
        Err(OpenError::Damaged)
    );
}

/// The same numbers at every run: no chance in tests that must be quick to understand.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}

#[test]
fn ten_thousand_changed_links_open_nothing_else() {
    let mut dice = Dice(20_260_914);
    let letters = b"ABCXYZabcxyz0189-_fgp #%&.\n";
    for _ in 0..10_000 {
        let (_, link) = GOLDEN[dice.below(GOLDEN.len())];
        let mut changed = link.trim().as_bytes().to_vec();
        for _ in 0..=dice.below(3) {
            let at = dice.below(changed.len());
            match dice.below(4) {
                0 => changed[at] = letters[dice.below(letters.len())],
                1 => drop(changed.remove(at)),
                2 => changed.insert(at, letters[dice.below(letters.len())]),
                _ => {
                    let other = dice.below(changed.len());
                    changed.swap(at, other);
                }
            }
        }
        let changed = String::from_utf8(changed).unwrap();
        if let Ok(opened) = from_text(&changed) {
            // White space between, something after the end, or a change that was undone.
            assert!(opened == from_text(link).unwrap(), "{changed}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn a_share_and_an_answer_survive(plan in plans(), words in texts(), number: u32, id: u64, own in 0..50_u32) {
        let share = Share {
            share: number,
            from: words.clone(),
            to: Some(Id::own(own)),
            plan,
            stamp: Some(Id { author: own, count: number }),
            ..Share::default()
        };
        prop_assert_eq!(decode(&encode_share(&share)), Ok(Opened::Share(share)));
        let answer = Answer {
            plan: PlanId(id),
            share: number,
            name: words,
            from: Some(Id::own(own)),
            ..Answer::default()
        };
        prop_assert_eq!(decode(&encode_answer(&answer)), Ok(Opened::Answer(answer)));
    }

    #[test]
    fn a_plan_survives_a_qr_code(plan in plans()) {
        let parts = qr_parts("", &encode_packed(&plan));
        prop_assume!(parts.digits.len() < limits::MAX_LINK_CHARS);
        prop_assert_eq!(from_text(&format!("{}{}", parts.address, parts.digits)), Ok(Opened::Plan(plan)));
    }

    #[test]
    fn what_opens_is_written_and_opens_again(
        kind in 1..5_u8,
        packed in any::<bool>(),
        contents in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        let mut bytes = vec![0xA1];
        envelope::put_number(&mut bytes, contents.len() as u32 + 1);
        bytes.push(kind << 5 | u8::from(packed) << 3 | 1);
        bytes.extend_from_slice(&contents);
        bytes.extend_from_slice(&crc32fast::hash(&bytes).to_be_bytes());
        if let Ok(opened) = decode(&bytes) {
            prop_assert_eq!(decode(&encode(&opened)), Ok(opened));
        }
    }
}
