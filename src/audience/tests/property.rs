//! Over random plans and selections: what is in the bytes is exactly what the table says.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::oracle::{ids, own_tick, records, went};
use super::table::{Rule, rule};
use crate::audience::names::has_mark;
use crate::audience::{NameForm, Part, Scope, Selection, Tick, make_share, summary, to_home};
use crate::document;
use crate::letter::Share;
use crate::plan::Plan;
use crate::plan::child::ChildPage;
use crate::plan::day::Day;
use crate::plan::id::{Id, Item};
use crate::plan::sharing::{KeptOut, Reader, Sent};
use crate::plan::testing::plans;
use crate::plan::wire::{Field, Leaf, Out};

const SHARE: u32 = 77;

/// A plan in which every text has a word of its own, and what is chosen to go along of it.
#[derive(Debug)]
struct Case {
    plan: Plan,
    selection: Selection,
    hidden: Vec<Id>,
}

/// The word of the text with this number; of a name.
fn word(number: usize) -> String {
    format!("zq{number}zq")
}
fn name_word(number: usize) -> String {
    format!("zn{number}zn")
}

/// The words of this kind in these bytes.
fn found(bytes: &[u8], begin: &str) -> BTreeSet<usize> {
    let end: String = begin.into();
    String::from_utf8_lossy(bytes)
        .split(begin)
        .filter(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
        .filter_map(|part| part.parse().ok())
        .filter(|number| String::from_utf8_lossy(bytes).contains(&format!("{begin}{number}{end}")))
        .collect()
}

fn cases() -> impl Strategy<Value = Case> {
    let picks = || prop::collection::vec(any::<prop::sample::Index>(), 0..4);
    let names = prop_oneof![
        2 => Just(NameForm::Full),
        1 => Just(NameForm::First),
        1 => Just(NameForm::Initials)
    ];
    let scopes = prop_oneof![2 => Just(Scope::All), 1 => Just(Scope::Own), 1 => Just(Scope::OwnAndChildRules)];
    let readers = prop::sample::select(Reader::ALL);
    let parts = prop_oneof![
        2 => prop::sample::subsequence(Part::ALL, 0..=Part::ALL.len()),
        1 => Just(Part::ALL.to_vec())
    ];
    let ticked = prop_oneof![2 => any::<u8>(), 1 => Just(255), 1 => Just(0)];
    let who = (
        prop::option::weighted(0.8, any::<prop::sample::Index>()),
        picks(),
        picks(),
    );
    (plans(), names, scopes, readers, parts, ticked, who).prop_map(
        |(mut plan, names, scope, reader, parts, ticked, (recipient, without, kept))| {
            let ids = ids(&plan);
            let pick = |index: &prop::sample::Index| (!ids.is_empty()).then(|| ids[index.index(ids.len())]);
            let people: Vec<Id> = plan.people.iter().map(Item::id).collect();
            let recipient = recipient
                .filter(|_| !people.is_empty())
                .map(|index| people[index.index(people.len())]);
            let thing = |index| {
                pick(index).map(|thing| KeptOut {
                    person: recipient.unwrap_or_default(),
                    thing,
                })
            };
            plan.kept_out.extend(kept.iter().filter_map(thing));
            let kept = plan.kept_out.iter().filter(|kept| Some(kept.person) == recipient);
            let hidden = kept.map(|kept| kept.thing).collect();
            let mut selection = Selection {
                parts,
                scope,
                names,
                without: without.iter().filter_map(pick).collect(),
                ..Selection::nothing(reader, recipient)
            };
            let all = ticks(&plan);
            let some = all.into_iter().enumerate();
            selection.ticks = some
                .filter(|(at, _)| ticked >> (at % 8) & 1 == 1)
                .map(|(_, tick)| tick)
                .collect();
            mark(&mut plan);
            Case {
                plan,
                selection,
                hidden,
            }
        },
    )
}

/// Puts a word of its own in every text. Now and then the name of the first person is said in it.
fn mark(plan: &mut Plan) {
    for (number, person) in plan.people.iter_mut().enumerate() {
        person.name = name_word(number);
    }
    let first_names = plan.people.len();
    let mut number = 0;
    let mut names = 0;
    plan.each_leaf(&mut |leaf| {
        if let Leaf::Text(text) = leaf {
            if names < first_names && *text == name_word(names) {
                names += 1;
                return;
            }
            text.push_str(&format!(" {} ", word(number)));
            if number % 7 == 0 {
                text.push_str(&name_word(0));
            }
            number += 1;
        }
    });
}

fn ticks(plan: &Plan) -> Vec<Tick> {
    let mut ticks = vec![Tick::IfWorse, Tick::ChildCanTurnTo];
    for id in plan.people.iter().map(Item::id) {
        ticks.extend([Tick::Contact(id), Tick::NotInvited(id)]);
    }
    ticks.extend(plan.agreements.iter().map(|one| Tick::Private(one.id)));
    for id in plan.upkeep.emergency.iter().map(Item::id) {
        ticks.extend([Tick::Emergency(id), Tick::Phone(id)]);
    }
    for id in plan.child_pages.iter().map(Item::id) {
        ticks.extend([Tick::ChildPage(id), Tick::ChildCalls(id)]);
    }
    ticks.extend(plan.stories.iter().map(|one| Tick::Story(one.id)));
    ticks
}

/// The words of every text that has to be in the bytes, and of those that may be: names that were shortened.
fn expected(case: &Case, names: &BTreeSet<Id>, marks: &[String]) -> (BTreeSet<usize>, BTreeSet<usize>) {
    let (mut must, mut may) = (BTreeSet::new(), BTreeSet::new());
    for found_record in records(&case.plan, &case.selection, names) {
        let goes = found_record.thing.is_none_or(|id| names.contains(&id)) && found_record.may;
        found_record.record.each_field(&mut |number, field| {
            let through = match rule(found_record.kind, number) {
                Rule::Never | Rule::Records => false,
                Rule::Goes => true,
                Rule::If(part) => case.selection.has(part),
                Rule::Own => own_tick(&case.selection, &found_record, number),
            };
            if goes && through {
                let mut out = Out::new(Vec::new());
                field.write(&mut out);
                let bytes = out.into_writer();
                // Words about somebody of whom the recipient must not hear.
                if !has_mark(&String::from_utf8_lossy(&bytes), marks) {
                    let name = matches!((found_record.kind, number), ("Acceptance" | "EmergencyContact", 2));
                    let short = name && case.selection.names != NameForm::Full;
                    (if short { &mut may } else { &mut must }).extend(found(&bytes, "zq"));
                }
            }
        });
    }
    (must, may)
}

fn share(case: &Case) -> (Share, Vec<Id>) {
    make_share(&case.plan, &case.selection, SHARE, "Renée", "", Day::default())
}

fn forget_who_sees(page: &mut ChildPage) {
    page.may_be_seen_by.clear();
    page.worries_seen_by.clear();
    page.good_seen_by.clear();
    page.dreams_seen_by.clear();
    page.rest_seen_by.clear();
    page.drawings.iter_mut().for_each(|drawing| drawing.seen_by.clear());
}

/// The words by which the people are known of whom the recipient must not hear.
fn hidden_words(case: &Case) -> Vec<String> {
    let people = case
        .plan
        .people
        .iter()
        .filter(|person| case.hidden.contains(&person.id));
    people.map(|person| person.name.clone()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn the_texts_in_the_bytes_are_those_that_were_let_through(case in cases()) {
        let (share, names) = share(&case);
        let bytes = document::encode_record(&share.plan);
        let names = went(&share, &names);
        let hidden = hidden_words(&case);
        let (must, may) = expected(&case, &names, &hidden);
        let found_here = found(&bytes, "zq");
        prop_assert_eq!(&found_here | &may, &must | &may);
        let said = found(&bytes, "zn");
        for (number, person) in case.plan.people.iter().enumerate().skip(1) {
            prop_assert!(names.contains(&person.id) || !said.contains(&number));
        }
        for name in hidden {
            prop_assert!(!String::from_utf8_lossy(&bytes).contains(&name));
        }
    }

    #[test]
    fn no_number_tells_of_what_stayed_home(case in cases()) {
        let (share, names) = share(&case);
        let mut plan = share.plan.clone();
        let present: BTreeSet<Id> = ids(&plan).into_iter().collect();
        let mut pointed = BTreeSet::new();
        plan.each_leaf(&mut |leaf| if let Leaf::Id(id) = leaf { pointed.insert(*id); });
        pointed.remove(&Id::default());
        prop_assert_eq!(&pointed, &present);
        prop_assert_eq!((plan.named, plan.author), (0, SHARE));
        if share.reader == Some(Reader::OtherHome) {
            prop_assert!(names.is_empty());
        } else {
            let all: BTreeSet<Id> = (1..=u32::try_from(names.len()).unwrap()).map(Id::own).collect();
            prop_assert_eq!(present, all);
        }
    }

    #[test]
    fn what_somebody_is_kept_out_of_is_in_no_share_for_them(case in cases()) {
        let (share, names) = share(&case);
        let names = went(&share, &names);
        prop_assert!(case.hidden.iter().chain(&case.selection.without).all(|id| !names.contains(id)));
        let people: Vec<Id> = case.hidden.iter().copied().filter(|id| case.plan.person(*id).is_some()).collect();
        for one in case.plan.agreements.iter().filter(|one| names.contains(&one.id)) {
            let mut named = Vec::new();
            Field::each_leaf(&mut one.clone(), &mut |leaf| if let Leaf::Id(id) = leaf { named.push(*id); });
            prop_assert!(!named.iter().any(|id| people.contains(id)));
            prop_assert!(!one.private || case.selection.ticked(Tick::Private(one.id)));
        }
        for page in case.plan.child_pages.iter().filter(|page| names.contains(&page.id)) {
            let reader = case.selection.recipient.unwrap();
            prop_assert!(case.selection.ticked(Tick::ChildPage(page.id)));
            let lists = [&page.may_be_seen_by, &page.worries_seen_by, &page.good_seen_by, &page.dreams_seen_by, &page.rest_seen_by];
            let drawn = page.drawings.iter().any(|one| one.seen_by.contains(&reader));
            prop_assert!(page.child == Some(reader) || drawn || lists.iter().any(|list| list.contains(&reader)));
        }
        for story in case.plan.stories.iter().filter(|story| names.contains(&story.id)) {
            prop_assert_eq!((case.selection.reader, case.selection.recipient), (Reader::Child, story.child));
            prop_assert!(case.selection.ticked(Tick::Story(story.id)) && story.is_open(&case.plan));
        }
        for person in case.plan.people.iter().filter(|person| names.contains(&person.id)) {
            let ticked = case.selection.ticked(Tick::NotInvited(person.id));
            prop_assert!(!person.presence.not_invited || ticked || case.selection.recipient == Some(person.id));
        }
        prop_assert!(share.plan.people.iter().all(|person| !person.presence.not_invited));
        prop_assert!(share.plan.agreements.iter().all(|one| !one.private));
    }

    #[test]
    fn a_share_called_by_its_real_names_is_a_full_copy(mut case in cases()) {
        case.selection.reader = Reader::Network;
        let (mut small, names) = share(&case);
        case.selection.reader = Reader::OtherHome;
        let (full, _) = share(&case);
        let sent = Sent { share: SHARE, names, ..Sent::default() };
        small.plan.each_leaf(&mut |leaf| match leaf {
            Leaf::Id(id) if *id != Id::default() => *id = to_home(&sent, *id).unwrap(),
            _ => {}
        });
        let mut full = full.plan;
        let pages = small.plan.child_pages.iter_mut().chain(&mut full.child_pages);
        pages.for_each(forget_who_sees);
        prop_assert_eq!(&small.plan, &full);
        // Making a share smaller once more in the same way changes nothing.
        case.plan = Plan { author: case.plan.author, ..full };
        case.selection.ticks.extend(ticks(&case.plan));
        if case.selection.scope == Scope::All {
            prop_assert_eq!(share(&case).0.plan.agreements, small.plan.agreements);
        }
    }

    #[test]
    fn the_summary_counts_no_more_than_there_is(case in cases()) {
        let (share, names) = share(&case);
        for counted in summary(&case.plan, &share, &names) {
            prop_assert!(counted.goes <= counted.of, "{counted:?}");
        }
    }
}
