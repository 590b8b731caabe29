//! Prints what follows the `#` of a link with an invented plan, and nothing else: the end-to-end tests and the
//! measurements fill the app with it.
//!
//! `cargo run --no-default-features --example sample_link -- 2026-09-14 small|example|large [agreements]`
//! `cargo run --no-default-features --example sample_link -- 2026-09-14 share network|open|professional|child|coordinator|otherhome`
//!
//! `cargo run --no-default-features --example sample_link -- 2026-09-14 versions`: forty agreements, two earlier
//! versions, the first of them damaged.
//!
//! `cargo run --no-default-features --example sample_link -- 2026-09-14 sent|answer`: the example that sent a part of itself
//! to grandmother, and her answer to it with forty things to take in.
//!
//! A share is made of the example, as the app proposes it for that reader: `open` is for somebody who does not stand in it.
//!
//! With `--pack` alone it writes the example that the app carries, `src/document/example.fgp`.

#![allow(clippy::print_stdout, reason = "printing is what this is for")]

use std::process::ExitCode;

use familiegroepsplan::audience::{Scope, Selection, make_share};
use familiegroepsplan::document::example::PACKED_ON;
use familiegroepsplan::document::{begin_next_version, encode_answer, encode_packed, encode_share, to_fragment};
use familiegroepsplan::letter::{self, Share, note_sent};
use familiegroepsplan::plan::Plan;
use familiegroepsplan::plan::agreement::{Agreement, Doers};
use familiegroepsplan::plan::day::Day;
use familiegroepsplan::plan::id::Id;
use familiegroepsplan::plan::person::Person;
use familiegroepsplan::plan::sample::{example, large, small};
use familiegroepsplan::plan::sharing::{Reader, Sent, Way};
use familiegroepsplan::plan::situation::{Asker, Column, Observation, Question};
use familiegroepsplan::plan::timing::When;

/// The number of every share made here.
const SHARE: u32 = 0x1234;

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
        Some(bytes) => {
            print!("{}", to_fragment(&bytes));
            ExitCode::SUCCESS
        }
        None => ExitCode::from(2),
    }
}

/// The document that the arguments ask for.
fn asked() -> Option<Vec<u8>> {
    let mut arguments = std::env::args().skip(1);
    let today = day(&arguments.next()?)?;
    let plan = match arguments.next()?.as_str() {
        "small" => small(today),
        "example" => example(today),
        "large" => large(today, arguments.next().map_or(Some(40), |number| number.parse().ok())?),
        "versions" => versions(today),
        "share" => return share(&arguments.next()?, today),
        "sent" => return Some(encode_packed(&sent(today)?.0)),
        "answer" => return answer(today),
        _ => return None,
    };
    Some(encode_packed(&plan))
}

/// A large plan in its third version. The first one is damaged.
fn versions(today: Day) -> Plan {
    let mut plan = large(today, 40);
    begin_next_version(&mut plan, today.plus_weeks(6));
    if let Some(byte) = plan
        .editions
        .first_mut()
        .and_then(|edition| edition.document.as_mut()?.get_mut(40))
    {
        *byte ^= 1;
    }
    begin_next_version(&mut plan, today.plus_weeks(18));
    for agreement in plan.agreements.iter_mut().step_by(3) {
        agreement.place = "Bij oma aan de grote tafel".into();
    }
    plan.agreements.truncate(38);
    plan
}

/// A share of the example for one of its people, always under the same number.
fn share(kind: &str, today: Day) -> Option<Vec<u8>> {
    let plan = example(today);
    let person = |relation: &str| {
        plan.people
            .iter()
            .find(|one| one.relation == relation)
            .map(|one| one.id)
    };
    let (reader, recipient): (Reader, Option<Id>) = match kind {
        "network" => (Reader::Network, person("oma")),
        "open" => (Reader::Network, None),
        "professional" => (Reader::Professional, person("gezinshulp")),
        "child" => (Reader::Child, person("zoon")),
        "coordinator" => (Reader::Coordinator, person("coördinator")),
        "otherhome" => (Reader::OtherHome, person("papa van Sem")),
        _ => return None,
    };
    let mut selection = Selection::suggested(&plan, reader, recipient);
    if recipient.is_none() {
        selection.scope = Scope::All;
    }
    let words = "Fijn dat je meedenkt. Neem rustig de tijd.";
    let (share, _) = make_share(&plan, &selection, SHARE, "Renée", words, today);
    Some(encode_share(&share))
}

/// The example after it sent a part of itself to grandmother, and that part.
fn sent(today: Day) -> Option<(Plan, Share)> {
    let mut plan = example(today);
    let to = plan.people.iter().find(|one| one.relation == "oma")?.id;
    let selection = Selection::suggested(&plan, Reader::Network, Some(to));
    let (share, names) = make_share(&plan, &selection, SHARE, "Renée", "", today);
    let entry = Sent {
        share: SHARE,
        to: Some(to),
        on: Some(today),
        reader: Some(Reader::Network),
        way: Some(Way::Link),
        copy: Some(encode_share(&share).into()),
        names,
        ..Sent::default()
    };
    note_sent(&mut plan, entry);
    Some((plan, share))
}

/// Grandmother answers at length: things of every size, each of them one to take in.
fn answer(today: Day) -> Option<Vec<u8>> {
    let (_, share) = sent(today)?;
    let me = share.to?;
    let mut edited = share.plan.clone();
    edited.author = SHARE;
    edited.named = 0;
    for number in 1..=12 {
        let id = edited.new_id();
        edited.agreements.push(Agreement {
            id,
            what: format!("Voorstel {number}: de kinderen eten bij mij, en daarna breng ik ze weer naar huis."),
            who: Some(Doers::People(vec![me])),
            when: Some(When::Words {
                words: format!("de {number}e van de maand, als het uitkomt"),
            }),
            proposed_by: Some(me),
            ..Agreement::default()
        });
        let id = edited.new_id();
        edited.observations.push(Observation {
            id,
            column: Some(if number % 2 == 0 {
                Column::Worry
            } else {
                Column::GoingWell
            }),
            text: format!("Wat ik zie, {number}: er wordt weer gelachen aan tafel."),
            by: Some(me),
            ..Observation::default()
        });
        let id = edited.new_id();
        edited.questions.push(Question {
            id,
            text: format!("Vraag {number}: wie haalt Sem op als mijn auto stuk is?"),
            asked_by: Some(Asker::Network),
            person: Some(me),
            ..Question::default()
        });
    }
    for number in 1..=4 {
        let id = edited.new_id();
        edited.people.push(Person {
            id,
            name: format!("Buur {number}"),
            relation: "van de overkant".into(),
            proposed_by: Some(me),
            ..Person::default()
        });
    }
    let answer = letter::answer(
        &share,
        &edited,
        Some(me),
        "",
        "Ik heb er goed over nagedacht.",
        Some(today),
    );
    Some(encode_answer(&answer))
}

/// Reads a day as `2026-09-14`.
fn day(text: &str) -> Option<Day> {
    let mut parts = text.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    Day::new(year, month, parts.next()?.parse().ok()?)
}
