//! When an agreement holds: every rhythm that families were found to write down, and free words.

use minicbor::decode::{Decoder, Error as DecodeError};
use minicbor::encode::{Encoder, Error as EncodeError, Write};
use minicbor::{Decode, Encode};

use super::day::{Day, TimeOfDay};
use super::id::Id;
pub use super::period::{Exception, Period};
pub use super::weekdays::{WEEK, Weekdays};
use super::wire::{Json, Tell, alternative, choice, plain, values};

plain! {
    Every: |every| *every == Every::default(),
}

values! {
    Times,
    MonthDay,
}

alternative! {
    /// When an agreement is to be done.
    ///
    /// Each variant carries only what its kind can have. Lists may be empty and texts blank while a family is writing:
    /// half an answer is kept, never refused.
    pub enum When {
        /// Once, on a date.
        0 OnDate {
            /// The date, if it is known yet.
            0 date: Option<Day>,
            /// From and until what time.
            1 times: Option<Times>,
        },
        /// On fixed days of the week, each week or each so many weeks.
        1 Weekly {
            /// Which days.
            0 days: Weekdays,
            /// Every so many weeks: 1 each week, 2 every other week.
            1 every: Every,
            /// The first day it holds; tells which weeks when `every` is more than 1.
            2 first: Option<Day>,
            /// From and until what time.
            3 times: Option<Times>,
        },
        /// Monday to Friday, but not on some days.
        2 Workdays {
            /// The days that are left out.
            0 except: Weekdays,
            /// From and until what time.
            1 times: Option<Times>,
        },
        /// Every day.
        3 Daily {
            /// From and until what time.
            0 times: Option<Times>,
        },
        /// Each month or each so many months.
        4 Monthly {
            /// Every so many months: 1 each month, 3 each quarter.
            0 every: Every,
            /// Which day of the month.
            1 on: Option<MonthDay>,
            /// From and until what time.
            2 times: Option<Times>,
            /// The first day it holds; tells which months when `every` is more than 1.
            3 first: Option<Day>,
        },
        /// At least so many times in a span, on days that are not fixed.
        5 AtLeast {
            /// How many times.
            0 times: u32,
            /// In what span.
            1 per: Option<Span>,
        },
        /// A moment that is not a date: "voor het slapen", "in de herfstvakantie".
        6 Moment {
            /// The moment in words.
            0 words: String,
        },
        /// 'Als …': holds when something happens.
        7 Trigger {
            /// What happens, without the "als".
            0 words: String,
        },
        /// Every time that something comes round: a school report, a hand-over.
        8 PerEvent {
            /// What comes round.
            0 event: Option<Event>,
            /// What comes round, in words, where the choice does not say it.
            1 words: String,
        },
        /// People take turns.
        9 Rota {
            /// Which days.
            0 days: Weekdays,
            /// Whose turn it is, week after week, in this order.
            1 turns: Vec<Id>,
            /// Who steps in when somebody cannot.
            2 reserve: Option<Id>,
            /// The first day it holds: the first person's week.
            3 first: Option<Day>,
            /// From and until what time.
            4 times: Option<Times>,
        },
        /// Always: it lasts.
        10 Always,
        /// In the family's own words.
        11 Words {
            /// The words.
            0 words: String,
        },
        /// "Weet ik nog niet": asked, and left open on purpose.
        12 NotYetKnown,
    }
}

/// The kind of a [`When`], without its contents: what a person picks first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the variants are those of `When`")]
pub enum WhenKind {
    OnDate,
    Weekly,
    Workdays,
    Daily,
    Monthly,
    AtLeast,
    Moment,
    Trigger,
    PerEvent,
    Rota,
    Always,
    Words,
    NotYetKnown,
}

impl WhenKind {
    /// Every kind, the most used first.
    pub const ALL: &'static [Self] = &[
        Self::Weekly,
        Self::OnDate,
        Self::Daily,
        Self::Workdays,
        Self::Monthly,
        Self::AtLeast,
        Self::Trigger,
        Self::Moment,
        Self::PerEvent,
        Self::Rota,
        Self::Always,
        Self::Words,
        Self::NotYetKnown,
    ];

    /// A [`When`] of this kind with nothing filled in.
    #[must_use]
    pub fn blank(self) -> When {
        let every = Every::default();
        match self {
            Self::OnDate => When::OnDate {
                date: None,
                times: None,
            },
            Self::Weekly => When::Weekly {
                days: Weekdays::default(),
                every,
                first: None,
                times: None,
            },
            Self::Workdays => When::Workdays {
                except: Weekdays::default(),
                times: None,
            },
            Self::Daily => When::Daily { times: None },
            Self::Monthly => When::Monthly {
                every,
                on: None,
                times: None,
                first: None,
            },
            Self::AtLeast => When::AtLeast {
                times: 1,
                per: Some(Span::Month),
            },
            Self::Moment => When::Moment { words: String::new() },
            Self::Trigger => When::Trigger { words: String::new() },
            Self::PerEvent => When::PerEvent {
                event: None,
                words: String::new(),
            },
            Self::Rota => When::Rota {
                days: Weekdays::default(),
                turns: Vec::new(),
                reserve: None,
                first: None,
                times: None,
            },
            Self::Always => When::Always,
            Self::Words => When::Words { words: String::new() },
            Self::NotYetKnown => When::NotYetKnown,
        }
    }
}

impl When {
    /// Which kind this is.
    #[must_use]
    pub const fn kind(&self) -> WhenKind {
        match self {
            Self::OnDate { .. } => WhenKind::OnDate,
            Self::Weekly { .. } => WhenKind::Weekly,
            Self::Workdays { .. } => WhenKind::Workdays,
            Self::Daily { .. } => WhenKind::Daily,
            Self::Monthly { .. } => WhenKind::Monthly,
            Self::AtLeast { .. } => WhenKind::AtLeast,
            Self::Moment { .. } => WhenKind::Moment,
            Self::Trigger { .. } => WhenKind::Trigger,
            Self::PerEvent { .. } => WhenKind::PerEvent,
            Self::Rota { .. } => WhenKind::Rota,
            Self::Always => WhenKind::Always,
            Self::Words { .. } => WhenKind::Words,
            Self::NotYetKnown => WhenKind::NotYetKnown,
        }
    }

    /// The times of day, for the kinds that can have them.
    #[must_use]
    pub const fn times(&self) -> Option<&Times> {
        match self {
            Self::OnDate { times, .. }
            | Self::Weekly { times, .. }
            | Self::Workdays { times, .. }
            | Self::Daily { times }
            | Self::Monthly { times, .. }
            | Self::Rota { times, .. } => times.as_ref(),
            _ => None,
        }
    }

    /// The place where the times of day are kept, for the kinds that can have them.
    pub const fn times_mut(&mut self) -> Option<&mut Option<Times>> {
        match self {
            Self::OnDate { times, .. }
            | Self::Weekly { times, .. }
            | Self::Workdays { times, .. }
            | Self::Daily { times }
            | Self::Monthly { times, .. }
            | Self::Rota { times, .. } => Some(times),
            _ => None,
        }
    }
}

/// From what time and until what time; either may be open. Until may lie before from: past midnight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct Times {
    /// From.
    #[n(0)]
    pub from: Option<TimeOfDay>,
    /// Until.
    #[n(1)]
    pub until: Option<TimeOfDay>,
}

/// Every so many weeks or months: 1 to 52.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Every(u8);

impl Every {
    /// Every so many, from 1 to 52.
    #[must_use]
    pub const fn new(every: u8) -> Option<Self> {
        if every >= 1 && every <= 52 {
            Some(Self(every))
        } else {
            None
        }
    }

    /// How many weeks or months lie between.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl Default for Every {
    fn default() -> Self {
        Self(1)
    }
}

impl<C> Encode<C> for Every {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), EncodeError<W::Error>> {
        e.u8(self.0)?;
        Ok(())
    }
}

impl<'b, C> Decode<'b, C> for Every {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, DecodeError> {
        Self::new(d.u8()?).ok_or_else(|| DecodeError::message("every 1 to 52"))
    }
}

/// Which day of the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub enum MonthDay {
    /// The day with this number, 1 to 31; the last day in a month that is shorter.
    #[n(0)]
    Number(#[n(0)] u8),
    /// The first, second … or last of a day of the week.
    #[n(1)]
    Nth {
        /// Which one.
        #[n(0)]
        nth: Option<Nth>,
        /// Of which day.
        #[n(1)]
        day: Weekdays,
    },
}

choice! {
    /// Which of the weeks in a month.
    pub enum Nth {
        /// The first.
        0 First,
        /// The second.
        1 Second,
        /// The third.
        2 Third,
        /// The fourth.
        3 Fourth,
        /// The last.
        4 Last,
    }
}

choice! {
    /// A span in which something happens so many times.
    pub enum Span {
        /// A week.
        0 Week,
        /// A month.
        1 Month,
        /// A year.
        2 Year,
    }
}

choice! {
    /// Something that comes round in a family's life.
    pub enum Event {
        /// A school report.
        0 SchoolReport,
        /// The child goes from one home to the other.
        1 HandOver,
        /// A birthday.
        2 Birthday,
        /// A school holiday.
        3 Holiday,
        /// A visit of a professional.
        4 ProfessionalVisit,
        /// Something else, in words.
        5 Other,
    }
}

impl Tell for Times {
    fn tell(&self, json: &mut Json) {
        json.open('{');
        if let Some(from) = &self.from {
            json.put("from", from);
        }
        if let Some(until) = &self.until {
            json.put("until", until);
        }
        json.close('}');
    }
}

impl Tell for Every {
    fn tell(&self, json: &mut Json) {
        self.0.tell(json);
    }
}

impl Tell for MonthDay {
    fn tell(&self, json: &mut Json) {
        match self {
            Self::Number(number) => json.kind("Number", |json| json.put("number", number)),
            Self::Nth { nth, day } => json.kind("Nth", |json| {
                json.put("nth", nth);
                json.put("day", day);
            }),
        }
    }
}

#[cfg(test)]
mod tests;
