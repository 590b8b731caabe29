//! Which days in which home: a pattern of one or two weeks, holidays, feast days, exceptions.

use minicbor::Decode;
use minicbor::decode::{Decoder, Error as DecodeError};
use minicbor::encode::{Encode, Encoder, Error as EncodeError, Write};

use super::Home;
use crate::plan::day::{Day, TimeOfDay};
use crate::plan::id::{Id, Item};
use crate::plan::wire::{Json, Tell, choice, plain, record};

/// How many days a pattern can tell of: two weeks.
pub const PATTERN_DAYS: usize = 14;

record! {
    /// When the children are in which home. A day belongs to the home where they sleep that night.
    pub struct Schedule {
        /// Whether the pattern is one of two weeks, the one week this, the other week that.
        0 two_weeks: bool,
        /// A day of the week with which the two weeks begin. Without it nobody can tell which week is which.
        1 start: Option<Day>,
        /// Which days in which home.
        2 pattern: Pattern,
        /// At what time they go to the other home.
        3 hand_over: Option<TimeOfDay>,
        /// Where, and who brings or fetches them.
        4 hand_over_words: String,
        /// Holidays, feast days and exceptions. They come before the pattern.
        5 specials: Vec<Special>,
    }
}

record! {
    /// Days that go before the pattern.
    pub struct Special {
        /// The name of these days inside the plan.
        0 id: Id,
        /// What they are.
        1 kind: Option<SpecialKind>,
        /// What the family calls them: "herfstvakantie", "verjaardag van Noor".
        2 words: String,
        /// The first day.
        3 from: Option<Day>,
        /// The last day; without it one day.
        4 until: Option<Day>,
        /// The same days every year.
        5 yearly: bool,
        /// How they are shared; not written, all days are in one home.
        6 split: Option<Split>,
        /// The home meant: of all days, of the first half, or of the even years.
        7 home: Option<Home>,
    }
}

impl Item for Special {
    fn id(&self) -> Id {
        self.id
    }
}

choice! {
    /// What special days are. What stands later goes before what stands earlier.
    pub enum SpecialKind {
        /// A holiday.
        0 Holiday,
        /// A birthday or a feast day.
        1 Feast,
        /// This once it is otherwise.
        2 Exception,
    }
}

choice! {
    /// How special days are shared.
    pub enum Split {
        /// All days in one home.
        0 Whole,
        /// All days in one home, the one year here and the other year there.
        1 ByYear,
        /// The first half here and the second half there. The day in the middle belongs to the first half.
        2 Halves,
        /// In halves, and who has the first half changes every year.
        3 HalvesByYear,
    }
}

/// Which of fourteen days in which home: two bits a day, from the Monday of the first week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pattern(u32);

plain! {
    Pattern: |pattern| pattern.is_empty(),
}

impl Pattern {
    const fn read(bits: u32) -> Option<Self> {
        // Two bits a day, never both: a day is in one home or in none.
        if bits >> (PATTERN_DAYS * 2) == 0 && bits & (bits >> 1) & 0x0555_5555 == 0 {
            Some(Self(bits))
        } else {
            None
        }
    }

    /// The home of this day, from 0 for the first Monday.
    #[must_use]
    pub const fn get(self, day: usize) -> Option<Home> {
        if day >= PATTERN_DAYS {
            return None;
        }
        match self.0 >> (day * 2) & 0b11 {
            1 => Some(Home::First),
            2 => Some(Home::Second),
            _ => None,
        }
    }

    /// Puts a day in a home, or in none. A day that no pattern has changes nothing.
    pub const fn set(&mut self, day: usize, home: Option<Home>) {
        if day >= PATTERN_DAYS {
            return;
        }
        let bits = match home {
            None => 0,
            Some(Home::First) => 1,
            Some(Home::Second) => 2,
        };
        self.0 = self.0 & !(0b11 << (day * 2)) | bits << (day * 2);
    }

    /// Whether no day is in a home.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether every one of the first days is in a home.
    #[must_use]
    pub fn is_full(self, days: usize) -> bool {
        (0..days).all(|day| self.get(day).is_some())
    }
}

impl<C> Encode<C> for Pattern {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), EncodeError<W::Error>> {
        e.u32(self.0)?;
        Ok(())
    }
}

impl<'b, C> Decode<'b, C> for Pattern {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, DecodeError> {
        Self::read(d.u32()?).ok_or_else(|| DecodeError::message("a day is in one home or in none"))
    }
}

/// A letter a day, from the first Monday: `A`, `B`, or a dash where nothing was chosen.
impl Tell for Pattern {
    fn tell(&self, json: &mut Json) {
        let letters = (0..PATTERN_DAYS).map(|day| match self.get(day) {
            Some(Home::First) => 'A',
            Some(Home::Second) => 'B',
            None => '-',
        });
        json.string(&letters.collect::<String>());
    }
}
