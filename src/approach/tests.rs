use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::document::encode_record;
use crate::export::outline::{Body, Line, Outline, Section as Written};
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, AgreementKind, Doers};
use crate::plan::day::Day;
use crate::plan::meeting::{Approach, Coordination, Sittings};
use crate::plan::progress::Progress;
use crate::plan::sample;
use crate::plan::testing::plans;
use crate::text::phrases;

fn today() -> Day {
    Day::new(2026, 9, 14).unwrap()
}

fn methods() -> impl Iterator<Item = &'static Method> {
    Approach::ALL.iter().map(|approach| method(Some(*approach)))
}

#[test]
fn every_method_is_whole() {
    for method in methods() {
        let name = phrases::approach(method.approach);
        let mut asked = BTreeSet::new();
        let mut parts = BTreeSet::new();
        for section in method.sections {
            assert!(parts.insert(section.part), "{name}: {:?} twice", section.part);
            assert!(!section.questions.is_empty());
            for question in section.questions {
                assert!(asked.insert(*question), "{name}: {question:?} twice");
            }
        }
        assert!(method.asks(Asked::Agreements) && method.asks(Asked::Review), "{name}");
        for said in method.said {
            assert!(
                method.asks(said.asked),
                "{name}: words for {:?}, which it does not ask",
                said.asked
            );
        }
        for sentence in method.what {
            assert!(sentence().split_whitespace().count() <= 26, "{name}: {}", sentence());
        }
        assert_eq!(super::method(Some(method.approach)).approach, method.approach);
    }
    let names: BTreeSet<&str> = Approach::ALL.iter().map(|one| phrases::approach(*one)).collect();
    assert_eq!(names.len(), Approach::ALL.len());
}

#[test]
fn a_plan_without_a_method_goes_by_the_free_form_and_shows_nothing_more() {
    let plan = Plan::default();
    let next = next(&plan).unwrap();
    assert_eq!((next.part, next.asked), (Part::Reason, Asked::Name));
    let free = method(None);
    assert!(
        free.sections
            .iter()
            .all(|one| progress(&plan, one) == Progress::NotBegun)
    );
    assert_eq!(more(&plan), []);
    assert_eq!(place(&plan, Asked::Goal).number, 4);
    assert_eq!(place(&plan, Asked::Goal).onward, None);
}

#[test]
fn leaving_open_is_an_answer_until_something_is_written() {
    let mut plan = Plan::default();
    let reason = &method(None).sections[0];
    for asked in reason.questions {
        plan.leave_open(*asked, true);
    }
    assert_eq!(progress(&plan, reason), Progress::Done);
    plan.why = "Het is thuis te druk".into();
    assert!(!plan.is_left_open(Asked::Why));
}

#[test]
fn agreements_are_done_only_when_the_family_says_so() {
    for method in methods() {
        let mut plan = sample::example(today());
        choose(&mut plan, method.approach);
        let of = |section: &&Section| section.questions.contains(&Asked::Agreements);
        let section = method.sections.iter().find(of).unwrap();
        for asked in section.questions {
            plan.leave_open(*asked, true);
        }
        plan.call_done(section.part, false);
        assert_eq!(progress(&plan, section), Progress::Begun);
        assert_eq!(section.next(&plan), Asked::Agreements);
        plan.call_done(section.part, true);
        assert_eq!(progress(&plan, section), Progress::Done);
    }
}

#[test]
fn every_question_can_be_reached_in_every_method() {
    for method in methods() {
        let mut plan = Plan::default();
        choose(&mut plan, method.approach);
        for asked in Asked::ALL {
            let place = place(&plan, *asked);
            assert!(method.asks(*asked) != more(&plan).contains(asked), "{asked:?}");
            assert!(place.number >= 1 && place.number <= place.count, "{asked:?}");
        }
    }
}

#[test]
fn what_only_another_method_asks_stays_within_reach_once_it_is_written() {
    let mut plan = Plan {
        facts: "Noor was zes keer niet op school.".into(),
        ..Plan::default()
    };
    assert_eq!(more(&plan), [Asked::Facts]);
    choose(&mut plan, Approach::Quick);
    assert!(more(&plan).contains(&Asked::Facts) && more(&plan).contains(&Asked::Name));
}

#[test]
fn a_proposal_never_writes_over_a_choice() {
    let mut plan = Plan::default();
    plan.meeting.sittings = Some(Sittings::Several);
    choose(&mut plan, Approach::EigenKracht);
    assert!(adds(&plan));
    accept(&mut plan);
    assert_eq!(plan.meeting.sittings, Some(Sittings::Several));
    assert_eq!(
        plan.meeting.coordination,
        Some(Coordination::With {
            independent: Some(true)
        })
    );
    assert_eq!(plan.meeting.private_time, Some(true));
    assert!(!adds(&plan));
}

/// The sections of a document in order, those of a group behind its title.
fn titles(sections: &[Written], all: &mut Vec<String>) {
    for section in sections {
        all.push(section.title.to_owned());
        if let Body::Columns(parts) | Body::Group(parts) = &section.body {
            titles(parts, all);
        }
    }
}

fn titles_of(plan: &Plan) -> Vec<String> {
    let mut all = Vec::new();
    titles(&Outline::of(plan).sections, &mut all);
    all
}

/// The example, with everything that any method asks.
fn filled() -> Plan {
    let mut plan = sample::example(today());
    plan.facts = "Sem was acht keer te laat.".into();
    plan.weighing = "Wij vinden acht keer te veel.".into();
    plan.own_view = "Wij redden het meestal.".into();
    plan.on_child = "Sem schaamt zich in de klas.".into();
    plan.pattern = "Wie haast heeft, gaat harder praten.".into();
    plan.placement = "Dan gaat Sem naar oma.".into();
    plan.begin_phase(crate::plan::phase::Phase::Act, today());
    plan.first = vec![plan.questions[0].id];
    let people: Vec<_> = plan.people.iter().map(|person| person.id).collect();
    plan.questions[0].thinks_along = vec![people[0], people[1]];
    plan.conditions[0].watchers = vec![people[0]];
    plan.conditions[0].what_if = "Dan belt oma de gezinshulp.".into();
    plan
}

/// Everything that a document says, without its headings.
fn said(sections: &[Written], all: &mut BTreeSet<String>) {
    let line = |line: &Line, all: &mut BTreeSet<String>| {
        all.insert(line.said.clone());
        all.extend(line.behind.iter().cloned());
    };
    for section in sections {
        match &section.body {
            Body::Text(text) => {
                all.insert(text.clone());
            }
            Body::LeftOpen => {}
            Body::Facts(lines) | Body::List { lines, .. } | Body::Conditions(lines) => {
                lines.iter().for_each(|one| line(one, all));
            }
            Body::Columns(parts) | Body::Group(parts) => said(parts, all),
            Body::Agreements(rows) => {
                for row in rows {
                    all.insert(row.who.clone());
                    for one in [&row.what, &row.when, &row.seen_by] {
                        line(one, all);
                    }
                }
            }
            Body::Signatures(names) => all.extend(names.iter().cloned()),
        }
    }
}

fn words_of(plan: &Plan) -> String {
    let mut all = BTreeSet::new();
    said(&Outline::of(plan).sections, &mut all);
    all.into_iter().collect::<Vec<_>>().join("\n")
}

#[test]
fn the_parts_of_each_method_stand_in_the_document_in_its_order_and_words() {
    for method in methods().filter(|method| method.document.is_empty()) {
        let mut plan = filled();
        choose(&mut plan, method.approach);
        let titles = titles_of(&plan);
        let mut from = 0;
        for section in method.sections {
            let title = (section.title)();
            let at = titles[from..].iter().position(|one| one == title);
            let at = at.unwrap_or_else(|| panic!("{title} is not in its place: {titles:?}"));
            from += at + 1;
        }
    }
}

#[test]
fn the_three_columns_stand_between_the_book_ends() {
    let mut plan = filled();
    choose(&mut plan, Approach::ThreeColumns);
    let titles = titles_of(&plan);
    let at = |title: &str| titles.iter().position(|one| one == title).unwrap();
    let worst = at(crate::text::form::worst_heading());
    let columns = at(crate::text::read::situation());
    let enough = at(crate::text::form::enough_heading());
    assert!(worst < columns && columns < enough, "{titles:?}");
    let read = words_of(&plan);
    assert!(read.contains(&plan.worst) && read.contains(&plan.goal.good_enough));
}

#[test]
fn the_sixteen_items_of_the_conference_stand_in_its_order() {
    use crate::text::{form, read};
    let mut plan = filled();
    choose(&mut plan, Approach::EigenKracht);
    let helper = plan
        .people
        .iter()
        .find(|one| one.name.starts_with("Fatoumata"))
        .unwrap()
        .id;
    let absent = plan.people.iter().position(|one| one.relation == "oma").unwrap();
    plan.meeting.dates[0]
        .attendees
        .retain(|id| *id != plan.people[absent].id);
    plan.people[absent].presence = Default::default();
    plan.people[absent].presence.information = Some(crate::plan::person::Attendance::Absent);
    let outside = plan.people.iter_mut().find(|one| one.id == helper).unwrap();
    outside.presence.information = Some(crate::plan::person::Attendance::Present);
    outside.presence.private_time = Some(crate::plan::person::Attendance::Absent);
    let id = plan.new_id();
    plan.agreements.push(Agreement {
        id,
        what: "De gezinshulp komt op maandag.".into(),
        who: Some(Doers::People(vec![helper])),
        kind: Some(AgreementKind::AskedOfProfessional),
        ..Agreement::default()
    });
    let outline = Outline::of(&plan);
    let find = |title: &str| {
        let at = outline.sections.iter().position(|section| section.title == title);
        at.unwrap_or_else(|| panic!("{title}: {:?}", titles_of(&plan)))
    };
    let facts = |title: &str| match &outline.sections[find(title)].body {
        Body::Facts(lines) => lines.iter().map(|line| line.said.clone()).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    // 1; 2 to 6; 7; 8; the agreements; 9; 10; 11 and 12; 13; 14; 15 and 16.
    let order = [
        read::for_whom(),
        form::eigen_kracht_gathered(),
        form::eigen_kracht_asked_heading(),
        form::eigen_kracht_accepted(),
        form::eigen_kracht_plan(),
        form::eigen_kracht_help(),
        read::communication(),
        read::upkeep(),
        form::eigen_kracht_needed(),
        read::contact_lines(),
        read::review(),
    ];
    let places: Vec<usize> = order.iter().map(|title| find(title)).collect();
    assert!(places.is_sorted(), "{places:?}");
    assert_eq!(
        facts(form::eigen_kracht_gathered()),
        [
            form::eigen_kracht_day(),
            form::eigen_kracht_minors(),
            form::eigen_kracht_adults(),
            form::eigen_kracht_absent(),
            form::eigen_kracht_edges(),
        ]
    );
    assert_eq!(facts(read::upkeep()), [read::guardian(), read::keeper()]);
}

#[test]
fn a_safety_plan_says_who_watches_each_condition() {
    let mut plan = filled();
    choose(&mut plan, Approach::SafetyPlan);
    let watcher = phrases::name_of(&plan, plan.conditions[0].watchers[0]);
    assert!(words_of(&plan).contains(&crate::text::extra::watched_by(&watcher)));
}

/// A plan as bytes, without the method that it goes by.
fn bytes_besides_the_method(plan: &Plan) -> Vec<u8> {
    encode_record(&Plan {
        approach: None,
        ..plan.clone()
    })
}

proptest! {
    #[test]
    fn switching_changes_nothing_else_to_the_byte(
        mut plan in plans(),
        chosen in prop::collection::vec(0..Approach::ALL.len(), 1..12),
    ) {
        let before = bytes_besides_the_method(&plan);
        let first = Approach::ALL[chosen[0]];
        choose(&mut plan, first);
        let with_first = encode_record(&plan);
        for index in chosen {
            choose(&mut plan, Approach::ALL[index]);
            prop_assert_eq!(&bytes_besides_the_method(&plan), &before);
        }
        choose(&mut plan, first);
        prop_assert_eq!(encode_record(&plan), with_first);
    }

    #[test]
    fn no_method_leaves_anything_out_of_the_document(mut plan in plans(), index in 0..Approach::ALL.len()) {
        choose(&mut plan, Approach::Free);
        let mut free = BTreeSet::new();
        said(&Outline::of(&plan).sections, &mut free);
        choose(&mut plan, Approach::ALL[index]);
        let mut other = BTreeSet::new();
        said(&Outline::of(&plan).sections, &mut other);
        // Small words that a method says in another place come apart or together: what people wrote must be there.
        let read = other.iter().map(String::as_str).collect::<Vec<_>>().join("\n");
        let missing: Vec<_> = free.iter().filter(|words| !read.contains(words.as_str())).collect();
        let labels = [crate::text::read::goal_enough(), crate::text::form::worst_heading()];
        let missing: Vec<_> = missing.into_iter().filter(|words| !labels.contains(&words.as_str())).collect();
        let apart = |words: &&&String| {
            let told = [crate::text::extra::think_along_with(""), crate::text::extra::watched_by("")];
            told.iter().any(|told| words.starts_with(told.trim()))
        };
        let missing: Vec<_> = missing.iter().filter(|words| !apart(words)).collect();
        prop_assert!(missing.is_empty(), "{missing:?}");
    }
}
