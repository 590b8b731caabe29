//! The private part never leaves: a mark in every private place of any plan, and no way out that holds it.

use proptest::prelude::*;

use super::beyond::beyond;
use super::calendar::{self, Stamp, Titles, calendar};
use super::outline::Outline;
use super::sheet::{fridge, guardian, professional};
use super::{message, plain::plain, readable::readable};
use crate::audience::{Selection, make_share, summary};
use crate::document;
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, Doers, ProgressNote, Response, Voice};
use crate::plan::child::{ChildPage, Drawing};
use crate::plan::day::{Day, TimeOfDay};
use crate::plan::edition::Edition;
use crate::plan::id::Id;
use crate::plan::meeting::{Clarity, Sitting};
use crate::plan::occurrence;
use crate::plan::person::{Person, Presence};
use crate::plan::private_time::{Idea, Turn};
use crate::plan::sharing::{KeptOut, Reader, Sent};
use crate::plan::testing::plans;
use crate::plan::timing::When;
use crate::plan::upkeep::{Face, Finding, Mood, Review};

/// In every private place.
const MARK: &str = "geheimpje";
/// In what one person is kept out of.
const KEPT: &str = "verzwegenis";

fn today() -> Day {
    Day::new(2026, 9, 14).unwrap()
}

fn own(count: u32) -> Id {
    Id::own(4_000_000_000 + count)
}

fn mark() -> String {
    format!("Dit is een {MARK} van ons.")
}

fn voice(person: Option<Id>) -> Voice {
    Voice { person, words: mark() }
}

/// The people who get something: some of the plan, and one who is kept out of something.
fn readers(plan: &Plan) -> Vec<Option<Id>> {
    let people = plan.people.iter().filter(|person| !person.presence.not_invited);
    people
        .map(|person| Some(person.id))
        .take(2)
        .chain([None, Some(own(1))])
        .collect()
}

/// Puts the mark in every place that the family keeps to itself.
fn with_secrets(mut plan: Plan) -> Plan {
    plan.people.push(Person {
        id: own(1),
        name: "Kees".into(),
        ..Person::default()
    });
    plan.people.push(Person {
        id: own(2),
        name: mark(),
        relation: mark(),
        presence: Presence {
            not_invited: true,
            ..Presence::default()
        },
        ..Person::default()
    });
    plan.private_notes = mark();
    plan.private.notes = mark();
    plan.private.ideas.push(Idea {
        id: own(3),
        by: Some(own(1)),
        text: mark(),
        ..Idea::default()
    });
    plan.private.turns.push(Turn {
        person: own(1),
        ..Turn::default()
    });
    plan.meeting.clarity.push(Clarity {
        id: own(4),
        text: mark(),
        answer: mark(),
        ..Clarity::default()
    });
    plan.meeting.dates.push(Sitting {
        id: own(5),
        held_on: Some(today()),
        left_over: mark(),
        ..Sitting::default()
    });
    plan.agreements.push(Agreement {
        id: own(6),
        what: mark(),
        when: Some(When::Words { words: mark() }),
        place: mark(),
        seen_by: mark(),
        plan_b: mark(),
        responses: vec![Response {
            person: own(1),
            words: mark(),
            ..Response::default()
        }],
        progress: vec![ProgressNote {
            on: Some(today()),
            reason: mark(),
            ..ProgressNote::default()
        }],
        private: true,
        voices: vec![voice(Some(own(1)))],
        ..Agreement::default()
    });
    // Somebody may read that they do not agree, and not what each of them said.
    plan.agreements.push(Agreement {
        id: own(7),
        what: "Waar de hond slaapt".into(),
        not_agreed: true,
        voices_stay: true,
        voices: vec![voice(Some(own(1))), voice(None)],
        ..Agreement::default()
    });
    plan.agreements.push(Agreement {
        id: own(8),
        what: KEPT.into(),
        ..Agreement::default()
    });
    // Somebody of whom the same person must find nothing, named in words in what that person does.
    plan.people.push(Person {
        id: own(12),
        name: KEPT.into(),
        ..Person::default()
    });
    plan.agreements.push(Agreement {
        id: own(13),
        what: format!("Kees eet bij {KEPT}"),
        who: Some(Doers::People(vec![own(1)])),
        when: Some(When::OnDate {
            date: Some(today()),
            times: None,
        }),
        ..Agreement::default()
    });
    plan.kept_out
        .extend([own(8), own(12)].map(|thing| KeptOut { person: own(1), thing }));
    plan.secure.keep.push(own(6));
    plan.reviews.push(Review {
        id: own(9),
        held_on: Some(today()),
        findings: vec![Finding {
            about: own(6),
            words: mark(),
            ..Finding::default()
        }],
        moods: vec![Mood {
            topic: None,
            face: Some(Face::Sad),
        }],
        child_says: vec![voice(Some(own(1)))],
        ..Review::default()
    });
    let words = mark();
    plan.child_pages.push(ChildPage {
        id: own(10),
        child: Some(own(11)),
        worries: words.clone(),
        good: words.clone(),
        dreams: words.clone(),
        own_rule: words.clone(),
        whom_to_call: words.clone(),
        where_to_go: words.clone(),
        says: vec![voice(None)],
        drawings: vec![Drawing {
            about: words,
            ..Drawing::default()
        }],
        ..ChildPage::default()
    });
    let earlier = document::encode_packed(&plan.as_edition());
    plan.editions.push(Edition {
        document: Some(earlier.into()),
        ..Edition::default()
    });
    plan.sent.push(Sent {
        copy: Some(document::encode_packed(&plan.as_edition()).into()),
        ..Sent::default()
    });
    plan
}

/// Everything that comes out, in words, with what it is.
fn ways_out(plan: &Plan) -> Vec<(String, Option<Id>, String)> {
    let mut out: Vec<(String, Option<Id>, String)> = Vec::new();
    let mut add = |what: String, reader: Option<Id>, words: String| out.push((what, reader, words));
    let week = occurrence::week(plan, today());
    for reader in readers(plan) {
        for kind in Reader::ALL {
            let selection = Selection::suggested(plan, *kind, reader);
            let (share, names) = make_share(plan, &selection, 77, "Renée", "", today());
            let bytes = document::encode_record(&share.plan);
            add(
                format!("share {kind:?}"),
                reader,
                String::from_utf8_lossy(&bytes).into_owned(),
            );
            add(
                format!("read {kind:?}"),
                reader,
                format!("{:?}", Outline::of(&share.plan)),
            );
            add(format!("also {kind:?}"), reader, format!("{:?}", beyond(&share.plan)));
            add(format!("opened {kind:?}"), reader, format!("{share:?}"));
            // The place of what stays home is not told either.
            assert!(*kind == Reader::OtherHome || !names.contains(&own(6)) && !names.contains(&own(3)));
            drop(summary(plan, &share, &names));
        }
        let options = fridge::Options {
            day: today(),
            person: reader,
            private: false,
            loose: true,
        };
        // What hangs on the fridge for all, everybody reads.
        add(
            "fridge".into(),
            reader.or(Some(own(1))),
            format!("{:?}", fridge::fridge(plan, options)),
        );
        add(
            "professional".into(),
            reader,
            format!("{:?}", professional::professional(plan, reader, today())),
        );
        // Whoever is kept out of something can be in any chat.
        add(
            "week".into(),
            Some(own(1)),
            message::week(plan, &week, reader, true).text,
        );
        let scope = reader.map_or(calendar::Scope::All, calendar::Scope::Person);
        let stamp = Stamp {
            day: today(),
            time: TimeOfDay::new(12, 0).unwrap(),
        };
        let options = calendar::Options {
            titles: Titles::Own,
            names: true,
            places: true,
            contacts: true,
            ..calendar::Options::new(stamp, scope)
        };
        add("calendar".into(), reader, calendar(plan, &options).text);
    }
    let options = guardian::Options {
        today: today(),
        contacts: true,
        private: false,
        emergency: true,
    };
    add(
        "guardian".into(),
        None,
        format!("{:?}", guardian::guardian(plan, options)),
    );
    for agreement in &plan.agreements {
        let said = [
            message::falters(plan, agreement),
            message::no_reaction(plan, agreement, today()),
        ];
        add("message".into(), Some(own(1)), format!("{said:?}"));
    }
    // The plan on paper, and the copies for oneself as they are made unless the family chooses otherwise.
    add("paper".into(), None, format!("{:?}", Outline::of(plan)));
    let copy = document::without_private(plan);
    add("text".into(), None, plain(&copy));
    add("json".into(), None, readable(&copy));
    let packed = document::encode_packed(&copy);
    let opened = document::decode(&packed).ok().and_then(document::Opened::into_plan);
    add("file".into(), None, format!("{:?}", opened.unwrap_or_default()));
    out
}

fn holds(words: &str, mark: &str) -> bool {
    words.to_lowercase().replace("\r\n ", "").contains(mark)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, max_shrink_iters: 40, ..ProptestConfig::default() })]

    #[test]
    fn no_way_out_holds_what_the_family_keeps_to_itself(plan in plans()) {
        let plan = with_secrets(plan);
        prop_assert!(document::has_private(&plan));
        for (what, reader, words) in ways_out(&plan) {
            prop_assert!(!holds(&words, MARK), "{what} for {reader:?}");
            prop_assert!(reader != Some(own(1)) || !holds(&words, KEPT), "{what} for {reader:?}");
        }
        // The test can fail: the family's own full copy holds it.
        prop_assert!(holds(&plain(&plan), MARK) && holds(&readable(&plan), MARK));
    }
}

#[test]
fn a_copy_for_oneself_says_the_private_part_in_words() {
    let plan = with_secrets(Plan::default());
    let text = plain(&plan);
    assert!(text.contains(crate::text::beyond::private_part()), "{text}");
    assert!(!document::has_private(&document::without_private(&plan)));
}
