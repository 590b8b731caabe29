//! Any answer comes home to a family that sent its plan to somebody, and everything in it that can be taken in is taken
//! in: the plan can be kept and opened again, and the same answer brings nothing more.
//!
//! The first byte says to whom it was sent; the rest is the body of an answer that is not packed.
#![no_main]

use std::sync::OnceLock;

use familiegroepsplan::audience::{Scope, Selection, at_home, make_share};
use familiegroepsplan::change::{Applied, apply};
use familiegroepsplan::document::{Opened, decode, encode_answer, encode_record};
use familiegroepsplan::letter::{Share, Status, preview, proposals};
use familiegroepsplan::plan::Plan;
use familiegroepsplan::plan::day::Day;
use familiegroepsplan::plan::person::Role;
use familiegroepsplan::plan::sample::example;
use familiegroepsplan::plan::sharing::{Reader, Sent};
use familiegroepsplan::text::phrases;
use familiegroepsplan_fuzz::framed;
use libfuzzer_sys::fuzz_target;

const SHARE: u32 = 0x1234;

/// A family, what it sent, and the entry of its log.
struct Home {
    plan: Plan,
    share: Share,
    sent: Sent,
}

fn homes() -> &'static [Home] {
    static HOMES: OnceLock<Vec<Home>> = OnceLock::new();
    HOMES.get_or_init(|| {
        let readers = [
            (Reader::Network, Some(Role::Network)),
            (Reader::Network, None),
            (Reader::Professional, Some(Role::Professional)),
            (Reader::Child, Some(Role::Child)),
        ];
        readers.into_iter().map(|(reader, role)| home(reader, role)).collect()
    })
}

fn home(reader: Reader, role: Option<Role>) -> Home {
    let today = Day::new(2026, 9, 14).expect("a day");
    let mut plan = example(today);
    let to = role.and_then(|role| plan.people_who_are(role).next().map(|person| person.id));
    let mut selection = Selection::suggested(&plan, reader, to);
    if to.is_none() {
        selection.scope = Scope::All;
    }
    let (share, names) = make_share(&plan, &selection, SHARE, "Renée", "", today);
    let sent = Sent { share: SHARE, to, reader: Some(reader), names, ..Sent::default() };
    plan.sent.push(sent.clone());
    Home { plan, share, sent }
}

fuzz_target!(|bytes: &[u8]| {
    let [whom, body @ ..] = bytes else { return };
    let homes = homes();
    let home = &homes[usize::from(*whom) % homes.len()];
    // An answer, not packed, of the first schema.
    let Ok(Opened::Answer(mut answer)) = decode(&framed(&[&[3 << 5 | 1], body].concat())) else {
        return;
    };
    // Packing primes a model each time: once in a while is enough.
    if body.len() % 16 == 0 && answer.unknown == 0 {
        assert!(decode(&encode_answer(&answer)) == Ok(Opened::Answer(answer.clone())));
    }
    answer.plan = home.plan.id;
    answer.share = SHARE;
    let mut here = at_home(&home.sent, &home.share, &answer);
    here.answer.settle_speaker(&home.plan);
    let found = proposals(&home.plan, Some(&here.sent), &here.answer);
    let whole = preview(&home.plan, &found);
    let who = phrases::change::speaker(&home.plan, &here.answer);
    let mut plan = home.plan.clone();
    let mut taken = 0;
    for one in &found {
        let _ = phrases::change::proposed(&whole, &one.change, &who);
        if matches!(one.status, Status::New | Status::NewToOtherWords) {
            assert!(apply(&mut plan, &one.change) == Applied::Done);
            taken += 1;
        }
    }
    assert!(plan == whole);
    assert!(plan.agreements.len() + plan.people.len() + taken < 60_000);
    match decode(&encode_record(&plan)) {
        Ok(opened) => assert!(opened == Opened::Plan(plan.clone())),
        // The app asks before it keeps such a plan.
        Err(error) => assert!(body.len() > 1_000, "{error}"),
    }
    let again = proposals(&plan, Some(&here.sent), &here.answer);
    assert!(again.iter().all(|one| !matches!(one.status, Status::New | Status::NewToOtherWords)));
});
