//! Random plans for property tests.
//!
//! A plan is read from a tape of random bytes. Where the tape ends everything is empty, so a failing plan shrinks to
//! a small one with the tape.

mod edit;
mod whole;

use chrono::NaiveDate;
use proptest::prelude::*;

use super::Plan;
use super::agreement::{
    Agreement, AgreementKind, Answer, Doers, Hint, ProgressNote, ProgressState, Response, Topic, Voice,
};
use super::day::{Day, TimeOfDay};
use super::homes::{Home, Schedule};
use super::id::Id;
use super::person::{Attendance, Nearness, Person, Presence, Role};
use super::timing::{Event, Every, Exception, MonthDay, Nth, Period, Span, Times, WEEK, Weekdays, When, WhenKind};

/// Any plan: from empty to some forty agreements, with dangling references, tricky texts and half answers. The names
/// of its own things are unique.
pub(crate) fn plans() -> impl Strategy<Value = Plan> {
    tapes(6000).prop_map(|mut tape| tape.plan())
}

pub(crate) use edit::edits;

/// Any days of two homes, with special days more often than in [`plans`], within a lifetime.
pub(crate) fn schedules() -> impl Strategy<Value = Schedule> {
    tapes(160).prop_map(|mut tape| tape.schedule())
}

/// Any agreement, filled more than those of [`plans`].
pub(crate) fn agreements() -> impl Strategy<Value = Agreement> {
    tapes(200).prop_map(|mut tape| tape.agreement())
}

/// Any moment, each kind as often as the others.
pub(crate) fn whens() -> impl Strategy<Value = When> {
    tapes(40).prop_map(|mut tape| tape.when())
}

/// Texts that people paste: from nothing to ten thousand characters, in several scripts, with characters that nobody
/// sees.
pub(crate) fn texts() -> impl Strategy<Value = String> {
    prop_oneof![4 => tapes(10).prop_map(|mut tape| tape.text()), 1 => "\\PC{0,40}"]
}

fn tapes(longest: usize) -> impl Strategy<Value = Tape> {
    prop::collection::vec(any::<u8>(), 0..longest).prop_map(|bytes| Tape {
        bytes: bytes.into_iter(),
        named: 0,
    })
}

const WORDS: &[&str] = &[
    "een afspraak ",
    "’s avonds ",
    "Şerife ",
    "Zoë en IJsbrand ",
    "de ij\u{307} ",
    "e\u{301}\u{327}\u{323} ",
    "👩‍👩‍👧 ",
    "🏳️‍🌈",
    "مرحبا ",
    "שלום\u{200F} ",
    "\u{202E}abc\u{202C}",
    "ق",
    "日本語",
    "\r\n",
    "\n\n\t",
    "\u{1}\u{7F}\u{85}",
    "\u{FEFF}\u{200B}",
    "<b>&amp;\"' ",
    "{name} $1 \\n ",
    "#fgpo ",
    "\u{10FFFF}\u{FFFD}",
    "ß ẞ ﬁ ",
];

#[derive(Debug)]
struct Tape {
    bytes: std::vec::IntoIter<u8>,
    named: u32,
}

impl Tape {
    fn byte(&mut self) -> u8 {
        self.bytes.next().unwrap_or(0)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::from(self.byte()) % end.max(1)
    }

    fn yes(&mut self) -> bool {
        self.byte() & 1 == 1
    }

    fn number(&mut self) -> u32 {
        match self.byte() {
            255 => u32::MAX,
            254 => u32::from_le_bytes([self.byte(), self.byte(), self.byte(), self.byte()]),
            small => u32::from(small),
        }
    }

    fn option<T>(&mut self, make: fn(&mut Self) -> T) -> Option<T> {
        self.yes().then(|| make(self))
    }

    fn list<T>(&mut self, longest: usize, make: fn(&mut Self) -> T) -> Vec<T> {
        (0..self.below(longest + 1)).map(|_| make(self)).collect()
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    fn choice<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        self.yes().then(|| self.one_of(all))
    }

    fn text(&mut self) -> String {
        match self.byte() {
            0..80 => String::new(),
            255 if self.byte() > 200 => self.one_of(WORDS).chars().cycle().take(10_000).collect(),
            count => (0..count % 8).map(|_| self.one_of(WORDS)).collect(),
        }
    }

    /// A name that no other thing of this plan bears.
    fn name(&mut self) -> Id {
        self.named += 1;
        Id {
            author: if self.byte() > 220 { 1 + self.number() / 2 } else { 0 },
            count: self.named,
        }
    }

    /// A reference: often to something that is not there.
    fn reference(&mut self) -> Id {
        Id {
            author: if self.byte() > 230 { self.number() } else { 0 },
            count: if self.byte() > 200 {
                self.number()
            } else {
                u32::from(self.byte())
            },
        }
    }

    fn day(&mut self) -> Day {
        match self.byte() {
            255 => Day(NaiveDate::MAX),
            254 => Day(NaiveDate::MIN),
            _ => Day::new(2019, 12, 1).unwrap().plus_weeks(self.number() % 2000),
        }
    }

    fn time(&mut self) -> TimeOfDay {
        TimeOfDay::new(u16::from(self.byte()) % 24, u16::from(self.byte()) % 60).unwrap()
    }

    fn times(&mut self) -> Times {
        Times {
            from: self.option(Self::time),
            until: self.option(Self::time),
        }
    }

    fn days(&mut self) -> Weekdays {
        let bits = self.byte();
        WEEK.into_iter()
            .filter(|day| bits & 1 << day.num_days_from_monday() != 0)
            .collect()
    }

    fn every(&mut self) -> Every {
        Every::new(self.byte() % 52 + 1).unwrap()
    }

    fn month_day(&mut self) -> MonthDay {
        if self.yes() {
            MonthDay::Number(self.byte())
        } else {
            MonthDay::Nth {
                nth: self.choice(Nth::ALL),
                day: self.days(),
            }
        }
    }

    fn when(&mut self) -> When {
        let mut when = self.one_of(WhenKind::ALL).blank();
        match &mut when {
            When::OnDate { date, .. } => *date = self.option(Self::day),
            When::Weekly { days, every, first, .. } => {
                (*days, *every, *first) = (self.days(), self.every(), self.option(Self::day));
            }
            When::Workdays { except, .. } => *except = self.days(),
            When::Monthly { every, on, first, .. } => {
                (*every, *on, *first) = (self.every(), self.option(Self::month_day), self.option(Self::day));
            }
            When::AtLeast { times, per } => (*times, *per) = (self.number(), self.choice(Span::ALL)),
            When::Moment { words } | When::Trigger { words } | When::Words { words } => *words = self.text(),
            When::PerEvent { event, words } => (*event, *words) = (self.choice(Event::ALL), self.text()),
            When::Rota {
                days,
                turns,
                reserve,
                first,
                ..
            } => {
                (*days, *turns) = (self.days(), self.list(4, Self::reference));
                (*reserve, *first) = (self.option(Self::reference), self.option(Self::day));
            }
            When::Daily { .. } | When::Always | When::NotYetKnown => {}
        }
        if let Some(times) = when.times_mut() {
            *times = self.option(Self::times);
        }
        when
    }

    fn doers(&mut self) -> Doers {
        match self.below(5) {
            0 => Doers::People(self.list(4, Self::reference)),
            1 => Doers::OneOf(self.list(4, Self::reference)),
            2 => Doers::Everybody,
            3 => Doers::Words(self.text()),
            _ => Doers::NotYetKnown,
        }
    }

    fn exception(&mut self) -> Exception {
        Exception {
            from: self.option(Self::day),
            until: self.option(Self::day),
            words: self.text(),
        }
    }

    fn voice(&mut self) -> Voice {
        Voice {
            person: self.option(Self::reference),
            words: self.text(),
        }
    }

    fn response(&mut self) -> Response {
        Response {
            person: self.reference(),
            answer: self.choice(Answer::ALL),
            words: self.text(),
            on: self.option(Self::day),
        }
    }

    fn note(&mut self) -> ProgressNote {
        ProgressNote {
            on: self.option(Self::day),
            state: self.choice(ProgressState::ALL),
            reason: self.text(),
            by: self.option(Self::reference),
        }
    }

    fn agreement(&mut self) -> Agreement {
        Agreement {
            id: self.name(),
            what: self.text(),
            who: self.option(Self::doers),
            when: self.option(Self::when),
            period: Period {
                from: self.option(Self::day),
                until: self.option(Self::day),
                lasting: self.yes(),
                exceptions: self.list(2, Self::exception),
                trial: self.yes(),
            },
            helpers: self.list(3, Self::reference),
            place: self.text(),
            answers: self.list(3, Self::reference),
            seen_by: self.text(),
            checker: self.option(Self::reference),
            plan_b: self.text(),
            kind: self.choice(AgreementKind::ALL),
            topic: self.choice(Topic::ALL),
            responses: self.list(2, Self::response),
            progress: self.list(2, Self::note),
            proposed_by: self.option(Self::reference),
            not_agreed: self.yes(),
            private: self.yes(),
            voices: self.list(2, Self::voice),
            asked_on: self.option(Self::day),
            no_advice: self.marks(Hint::ALL),
            voices_stay: self.yes(),
            home: self.choice(Home::ALL),
        }
    }

    fn person(&mut self) -> Person {
        Person {
            id: self.name(),
            name: self.text(),
            role: self.choice(Role::ALL),
            relation: self.text(),
            household: self.text(),
            side: self.text(),
            age: self.option(Self::byte),
            presence: Presence {
                information: self.choice(Attendance::ALL),
                private_time: self.choice(Attendance::ALL),
                presenting: self.choice(Attendance::ALL),
                not_invited: self.yes(),
            },
            contact: self.text(),
            offers: self.text(),
            nearness: self.choice(Nearness::ALL),
            cares: self.yes(),
            organisation: self.text(),
            left: self.yes(),
            proposed_by: self.option(Self::reference),
            invited_on: self.option(Self::day),
            could_come_nearer: self.yes(),
            nearer_how: self.text(),
        }
    }
}
