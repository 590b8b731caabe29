//! What a file says, and what it keeps to itself.

use super::*;
use crate::plan::agreement::{ProgressNote, ProgressState};
use crate::plan::period::{Exception, Period};
use crate::plan::sample;
use crate::plan::timing::{MonthDay, Nth, Times, Weekdays, WhenKind};
use crate::plan::upkeep::{Review, ReviewMoment};
use chrono::Weekday::{Fri, Mon};

const TODAY: (i32, u32, u32) = (2026, 11, 24);

fn today() -> Day {
    day(TODAY.0, TODAY.1, TODAY.2)
}

fn all() -> Options {
    Options::new(stamp(today()), Scope::All)
}

fn agreed(count: u32, when: When) -> Agreement {
    Agreement {
        id: Id::own(count),
        when: Some(when),
        ..Agreement::default()
    }
}

#[test]
fn a_file_reads_as_the_standard_has_it() {
    let friday = When::Monthly {
        every: Default::default(),
        on: Some(MonthDay::Nth {
            nth: Some(Nth::Last),
            day: Weekdays::from_iter([Fri]),
        }),
        times: Some(Times {
            from: TimeOfDay::new(22, 0),
            until: TimeOfDay::new(7, 30),
        }),
        first: None,
    };
    let agreement = Agreement {
        period: Period {
            from: Some(today()),
            until: Some(day(2027, 6, 30)),
            exceptions: vec![Exception {
                from: Some(day(2026, 12, 20)),
                until: Some(day(2027, 1, 3)),
                words: String::new(),
            }],
            ..Period::default()
        },
        ..agreed(12, friday)
    };
    let file = calendar(&plan(vec![agreement]), &Options { sequence: 3, ..all() });
    let event = file.text.split("END:VTIMEZONE\r\n").nth(1).unwrap();
    let expected = "BEGIN:VEVENT\r\n\
        UID:0000000000000abc-0-12@familiegroepsplan\r\n\
        DTSTAMP:20261124T090500Z\r\n\
        SEQUENCE:3\r\n\
        DTSTART;TZID=Europe/Amsterdam:20261127T220000\r\n\
        DURATION:PT9H30M\r\n\
        RRULE:FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20270630T215959Z\r\n\
        EXDATE;TZID=Europe/Amsterdam:20261225T220000\r\n\
        SUMMARY:Afspraak familiegroepsplan\r\n\
        STATUS:CONFIRMED\r\n\
        CLASS:PRIVATE\r\n\
        END:VEVENT\r\n\
        END:VCALENDAR\r\n";
    assert_eq!(event, expected);
}

#[test]
fn the_careful_file_holds_no_word_of_the_family() {
    let plan = sample::example(today());
    let file = calendar(&plan, &all());
    let text = file.text.to_lowercase();
    for person in &plan.people {
        assert!(!text.contains(&person.name.trim().to_lowercase()), "{}", person.name);
    }
    let titles = read::events(&file.text);
    assert!(
        titles
            .iter()
            .all(|event| event.text("SUMMARY").unwrap() == words::title())
    );
    assert!(!text.contains("location") && !text.contains("description"));
    assert!(!text.contains("attendee") && !text.contains("organizer"));
    // Eleven agreements have days, the rota of three has three events; then the day to look back.
    let reviews = plan
        .reviews
        .iter()
        .filter(|review| review.on.as_ref().is_some_and(|on| on.day().is_some()));
    assert_eq!(file.events, 11 + 3 - 1 + reviews.count());
    assert_eq!(file.left_out.len(), 7);
    assert_eq!(file.worded_exceptions, [plan.agreements[0].id]);
}

#[test]
fn the_familys_words_are_there_when_chosen() {
    let plan = sample::example(today());
    let driving = plan.agreements[0].id;
    let options = Options {
        titles: Titles::Own,
        names: true,
        places: true,
        ..Options::new(stamp(today()), Scope::Agreement(driving))
    };
    let file = calendar(&plan, &options);
    let events = read::events(&file.text);
    assert_eq!(events.len(), 1);
    assert_eq!(
        events[0].text("SUMMARY").as_deref(),
        Some(plan.agreements[0].what.as_str())
    );
    assert_eq!(events[0].text("DESCRIPTION").as_deref(), Some("Wie: Youssef"));
}

#[test]
fn contact_details_stay_out_unless_chosen() {
    let mut plan = plan(vec![Agreement {
        who: Some(Doers::People(vec![Id::own(1)])),
        ..agreed(12, WhenKind::Daily.blank())
    }]);
    plan.people[0].name = "Oma".into();
    plan.people[0].contact = "Dorpsstraat 1, oma@example.org".into();
    assert!(!calendar(&plan, &all()).text.contains("example"));
    let options = Options {
        contacts: true,
        ..all()
    };
    let events = read::events(&calendar(&plan, &options).text);
    assert_eq!(
        events[0].text("DESCRIPTION").as_deref(),
        Some("Oma: Dorpsstraat 1, oma@example.org")
    );
}

#[test]
fn what_has_no_event_is_told() {
    let private = Agreement {
        private: true,
        ..agreed(1, WhenKind::Daily.blank())
    };
    let over = Agreement {
        period: Period {
            until: Some(day(2026, 1, 1)),
            ..Period::default()
        },
        ..agreed(2, WhenKind::Daily.blank())
    };
    let rota = When::Rota {
        days: Weekdays::from_iter([Mon]),
        turns: vec![Id::own(1), Id::own(2)],
        reserve: None,
        first: None,
        times: None,
    };
    let trigger = Agreement {
        who: Some(Doers::Everybody),
        ..agreed(4, WhenKind::Trigger.blank())
    };
    let plan = plan(vec![
        private,
        over,
        agreed(3, rota),
        trigger,
        agreed(5, WhenKind::Words.blank()),
    ]);
    let why = |scope| -> Vec<_> {
        let file = calendar(&plan, &Options { scope, ..all() });
        file.left_out
            .into_iter()
            .map(|one| (one.agreement.count, one.why))
            .collect()
    };
    assert_eq!(
        why(Scope::All),
        [
            (1, NoEvent::Private),
            (2, NoEvent::NoDayLeft),
            (4, NoEvent::Undated(Undated::Trigger)),
            (5, NoEvent::Undated(Undated::Words)),
        ]
    );
    assert_eq!(
        why(Scope::Person(Id::own(2))),
        [(3, NoEvent::TurnUnknown), (4, NoEvent::Undated(Undated::Trigger))]
    );
}

#[test]
fn what_is_no_longer_needed_is_cancelled_under_the_same_name() {
    let before = agreed(12, WhenKind::Daily.blank());
    let mut after = before.clone();
    after.progress.push(ProgressNote {
        state: Some(ProgressState::NoLongerNeeded),
        ..ProgressNote::default()
    });
    let state = |agreement| {
        let events = read::events(&calendar(&plan(vec![agreement]), &all()).text);
        ["UID", "STATUS"].map(|name| events[0].value(name).unwrap().to_owned())
    };
    let [uid, status] = state(before);
    assert_eq!(status, "CONFIRMED");
    assert_eq!(state(after), [uid, "CANCELLED".to_owned()]);
}

#[test]
fn an_end_without_a_start_is_said_in_the_title() {
    let when = When::Daily {
        times: Some(Times {
            from: None,
            until: TimeOfDay::new(19, 30),
        }),
    };
    let events = read::events(&calendar(&plan(vec![agreed(12, when)]), &all()).text);
    assert_eq!(
        events[0].text("SUMMARY").as_deref(),
        Some("Afspraak familiegroepsplan (tot 19.30)")
    );
    assert_eq!(events[0].value("TRANSP"), Some("TRANSPARENT"));
}

#[test]
fn a_day_to_look_back_is_an_event_until_it_was_held() {
    let review = |count, held_on| Review {
        id: Id::own(count),
        on: Some(ReviewMoment::On(day(2027, 2, 1))),
        attendees: vec![Id::own(2)],
        held_on,
        ..Review::default()
    };
    let mut plan = plan(Vec::new());
    plan.reviews = vec![review(8, None), review(9, Some(today()))];
    let events = |scope| calendar(&plan, &Options { scope, ..all() }).events;
    assert_eq!(events(Scope::All), 1);
    assert_eq!(events(Scope::Person(Id::own(2))), 1);
    assert_eq!(events(Scope::Person(Id::own(1))), 0);
    assert_eq!(events(Scope::Agreement(Id::own(8))), 0);
    let without = Options {
        reviews: false,
        ..all()
    };
    assert_eq!(calendar(&plan, &without).events, 0);
}
