//! A set of days of the week.

use core::fmt;

use chrono::Weekday;
use minicbor::decode::{Decoder, Error as DecodeError};
use minicbor::encode::{Encoder, Error as EncodeError, Write};
use minicbor::{Decode, Encode};

use super::wire::{Json, Tell, plain};

plain! {
    Weekdays: |days| days.is_empty(),
}

/// A set of days of the week.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Weekdays(u8);

/// The days of the week in Dutch order.
pub const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

impl Weekdays {
    const ALL: u8 = 0b111_1111;

    const fn bit(day: Weekday) -> u8 {
        1 << day.num_days_from_monday()
    }

    /// Whether this day is in the set.
    #[must_use]
    pub const fn contains(self, day: Weekday) -> bool {
        self.0 & Self::bit(day) != 0
    }

    /// Puts a day in or out.
    pub const fn set(&mut self, day: Weekday, on: bool) {
        if on {
            self.0 |= Self::bit(day)
        } else {
            self.0 &= !Self::bit(day)
        }
    }

    /// No day at all.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The days, Monday first.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        WEEK.into_iter().filter(move |day| self.contains(*day))
    }
}

impl FromIterator<Weekday> for Weekdays {
    fn from_iter<I: IntoIterator<Item = Weekday>>(days: I) -> Self {
        Self(days.into_iter().fold(0, |set, day| set | Self::bit(day)))
    }
}

impl fmt::Debug for Weekdays {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl<C> Encode<C> for Weekdays {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), EncodeError<W::Error>> {
        e.u8(self.0)?;
        Ok(())
    }
}

impl<'b, C> Decode<'b, C> for Weekdays {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, DecodeError> {
        let days = d.u8()?;
        if days <= Self::ALL {
            Ok(Self(days))
        } else {
            Err(DecodeError::message("a week has seven days"))
        }
    }
}

/// The days by their English names.
impl Tell for Weekdays {
    fn tell(&self, json: &mut Json) {
        json.open('[');
        for day in self.iter() {
            json.string(match day {
                Weekday::Mon => "monday",
                Weekday::Tue => "tuesday",
                Weekday::Wed => "wednesday",
                Weekday::Thu => "thursday",
                Weekday::Fri => "friday",
                Weekday::Sat => "saturday",
                Weekday::Sun => "sunday",
            });
        }
        json.close(']');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_of_days_keeps_what_was_put_in() {
        let mut days = Weekdays::default();
        days.set(Weekday::Sun, true);
        days.set(Weekday::Tue, true);
        days.set(Weekday::Tue, false);
        assert!(days.iter().eq([Weekday::Sun]));
    }
}
