//! The advice agrees with a careful reader: on the labelled agreements, and on the fields of an agreement.

#![allow(missing_docs, reason = "a test")]

#[path = "../examples/advise/labels.rs"]
mod labels;

use familiegroepsplan::advice::{Finding, Kind, Somebody, of, of_text};
use familiegroepsplan::plan::agreement::{Agreement, Doers};
use familiegroepsplan::plan::day::Day;
use familiegroepsplan::plan::sample;
use familiegroepsplan::plan::timing::{When, WhenKind};
use labels::{TUNING, UNSEEN, counts, labelled};

#[test]
fn the_minimum_is_held() {
    for (source, lowest) in [(TUNING, 0.95), (UNSEEN, 0.85)] {
        for (kind, count) in counts(source) {
            assert!(count.precision() >= lowest, "{kind:?}: precision {}", count.precision());
            assert!(count.recall() >= lowest, "{kind:?}: recall {}", count.recall());
        }
    }
}

#[test]
fn there_are_enough_labels_and_none_stands_in_both_parts() {
    let (tuning, unseen) = (labelled(TUNING), labelled(UNSEEN));
    assert!(tuning.len() + unseen.len() >= 240 && unseen.len() * 3 >= tuning.len() + unseen.len());
    for one in &unseen {
        assert!(tuning.iter().all(|other| other.text != one.text), "{}", one.text);
    }
}

fn kinds(findings: &[Finding]) -> Vec<Kind> {
    findings.iter().map(|finding| finding.kind).collect()
}

#[test]
fn the_chosen_fields_and_the_sentence_are_read_together() {
    let plan = sample::small(Day::new(2026, 9, 14).unwrap());
    let [child, father] = [plan.people[0].id, plan.people[1].id];
    let mut agreement = Agreement {
        what: "Vaker voorlezen.".into(),
        ..Agreement::default()
    };
    assert_eq!(kinds(&of(&plan, &agreement)), [Kind::NoDoer, Kind::NoMoment]);
    agreement.who = Some(Doers::People(vec![father]));
    agreement.when = Some(WhenKind::Daily.blank());
    assert_eq!(kinds(&of(&plan, &agreement)), []);
    agreement.who = Some(Doers::Everybody);
    agreement.when = Some(When::Words {
        words: "zo nodig".into(),
    });
    assert_eq!(kinds(&of(&plan, &agreement)), [Kind::NoDoer, Kind::NoMoment]);
    agreement.who = Some(Doers::Words("de buren van nummer 12".into()));
    agreement.when = Some(When::Words {
        words: "na het eten".into(),
    });
    assert_eq!(kinds(&of(&plan, &agreement)), []);
    agreement.what = "Beter opletten.".into();
    assert_eq!(kinds(&of(&plan, &agreement)), [Kind::NotSeen]);
    agreement.seen_by = "We zetten een kruisje op de kalender.".into();
    assert_eq!(kinds(&of(&plan, &agreement)), []);
    agreement.what = "De politie bellen als er geweld is.".into();
    agreement.who = Some(Doers::People(vec![child]));
    assert_eq!(kinds(&of(&plan, &agreement)), [Kind::ChildAlone]);
    agreement.helpers = vec![father];
    assert_eq!(kinds(&of(&plan, &agreement)), []);
}

#[test]
fn an_agreement_without_words_gets_no_advice() {
    let plan = sample::small(Day::new(2026, 9, 14).unwrap());
    assert_eq!(of(&plan, &Agreement::default()), []);
    assert_eq!(of_text(" \n ", &[]), []);
}

#[test]
fn the_example_plans_are_concrete() {
    let today = Day::new(2026, 9, 14).unwrap();
    for plan in [sample::small(today), sample::example(today)] {
        for agreement in &plan.agreements {
            assert_eq!(kinds(&of(&plan, agreement)), [], "{}", agreement.what);
        }
    }
}

#[test]
fn a_finding_names_the_words_and_gives_an_example_of_their_own_words() {
    let text = "Mama belt vaker met oma.";
    let findings = of_text(text, &[]);
    assert_eq!(findings[0].words_of(text), Some("vaker"));
    assert_eq!(findings[0].question(text), "Wanneer is „vaker” voor jullie?");
    assert_eq!(
        findings[0].example(text, ""),
        "Bijvoorbeeld: Mama belt elke dinsdag met oma."
    );
    let text = "We eten elke avond samen.";
    assert_eq!(
        of_text(text, &[])[0].example(text, ""),
        "Bijvoorbeeld: Papa en mama eten elke avond samen."
    );
    let text = "Oma belt maandag school en Jan kookt dinsdag.";
    let findings = of_text(
        text,
        &[Somebody {
            name: "Jan",
            child: false,
        }],
    );
    assert_eq!(kinds(&findings), [Kind::Several]);
    let apart = "Bijvoorbeeld: Eerst: Oma belt maandag school. Daarna apart: Jan kookt dinsdag.";
    assert_eq!(findings[0].example(text, ""), apart);
}

#[test]
fn no_word_of_advice_judges() {
    for labelled in labelled(TUNING) {
        for finding in of_text(labelled.text, &[]) {
            let said = [finding.question(labelled.text), finding.why().to_owned()]
                .join(" ")
                .replace(labelled.text, "");
            let said = finding
                .words_of(labelled.text)
                .map_or(said.clone(), |words| said.replace(words, ""));
            for word in ["ongeldig", "veilig", "fout", "score", "niet goed"] {
                assert!(!said.to_lowercase().contains(word), "{said}");
            }
        }
    }
}

#[test]
fn any_text_is_read_without_trouble() {
    let pieces = [
        "als",
        "🙂",
        "…",
        "'",
        "door",
        "-",
        "1.",
        "(",
        "Şerife",
        "ij",
        "oma\u{301}",
        "\n",
        "dat",
        "en",
        "word",
        "12:",
        "9.",
        "x",
    ];
    for one in pieces {
        for two in pieces {
            for three in pieces {
                let text = format!("{one} {two}{three} {one}");
                for finding in of_text(&text, &[]) {
                    let _ = (finding.question(&text), finding.example(&text, two));
                }
            }
        }
    }
}
