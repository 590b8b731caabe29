//! A civil date and a time of day, as the plan writes them.

use chrono::{Datelike, NaiveDate};
use minicbor::decode::{Decoder, Error as DecodeError};
use minicbor::encode::{Encoder, Error as EncodeError, Write};
use minicbor::{Decode, Encode};

use super::wire::{Json, Tell, values};

values! {
    Day,
    TimeOfDay,
}

/// 2020-01-01 as days of the common era: dates are written from here, in three bytes.
const ORIGIN: i32 = 737_425;

/// A date on the calendar, without a time or a zone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub NaiveDate);

impl Day {
    /// The day with this year, month (1–12) and day of the month, if the calendar has it.
    #[must_use]
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// This day `weeks` later; the same day where the calendar ends.
    #[must_use]
    pub fn plus_weeks(self, weeks: u32) -> Self {
        Self(
            self.0
                .checked_add_days(chrono::Days::new(u64::from(weeks) * 7))
                .unwrap_or(self.0),
        )
    }

    /// This day `weeks` earlier; the same day where the calendar begins.
    #[must_use]
    pub fn minus_weeks(self, weeks: u32) -> Self {
        Self(
            self.0
                .checked_sub_days(chrono::Days::new(u64::from(weeks) * 7))
                .unwrap_or(self.0),
        )
    }

    /// This day `months` later, or the last day of that month.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Self {
        Self(self.0.checked_add_months(chrono::Months::new(months)).unwrap_or(self.0))
    }
}

impl<C> Encode<C> for Day {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), EncodeError<W::Error>> {
        e.i32(self.0.num_days_from_ce() - ORIGIN)?;
        Ok(())
    }
}

impl<'b, C> Decode<'b, C> for Day {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, DecodeError> {
        let days = d
            .i32()?
            .checked_add(ORIGIN)
            .and_then(NaiveDate::from_num_days_from_ce_opt);
        days.map(Self)
            .ok_or_else(|| DecodeError::message("a date outside the calendar"))
    }
}

/// A time of day in minutes since midnight, always below 24 hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// The time with this hour (0–23) and minute (0–59).
    #[must_use]
    pub const fn new(hour: u16, minute: u16) -> Option<Self> {
        if hour < 24 && minute < 60 {
            Some(Self(hour * 60 + minute))
        } else {
            None
        }
    }

    /// The hour, 0–23.
    #[must_use]
    pub const fn hour(self) -> u16 {
        self.0 / 60
    }

    /// The minute of the hour, 0–59.
    #[must_use]
    pub const fn minute(self) -> u16 {
        self.0 % 60
    }

    /// Reads a time as people type it: `7`, `7.30`, `07:30`, `730`, `19u30`, `19 uur`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_lowercase();
        let text = text.trim_end_matches("uur").trim();
        let number = |part: &str| {
            let digits = part.trim();
            (digits.len() <= 2 && !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()))
                .then(|| digits.parse::<u16>().ok())
                .flatten()
        };
        if let Some((hour, minute)) = text.split_once([':', '.', 'u', 'h']) {
            let minute = if minute.trim().is_empty() { "0" } else { minute };
            return Self::new(number(hour)?, number(minute)?);
        }
        match text.len() {
            1 | 2 => Self::new(number(text)?, 0),
            3 | 4 if text.is_ascii() => {
                let (hour, minute) = text.split_at(text.len() - 2);
                Self::new(number(hour)?, number(minute)?)
            }
            _ => None,
        }
    }
}

impl<C> Encode<C> for TimeOfDay {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), EncodeError<W::Error>> {
        e.u16(self.0)?;
        Ok(())
    }
}

impl<'b, C> Decode<'b, C> for TimeOfDay {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, DecodeError> {
        let minutes = d.u16()?;
        if minutes < 24 * 60 {
            Ok(Self(minutes))
        } else {
            Err(DecodeError::message("a time past midnight"))
        }
    }
}

/// `2026-11-24`, as ISO 8601 writes it.
impl Tell for Day {
    fn tell(&self, json: &mut Json) {
        json.string(&self.0.to_string());
    }
}

/// `08:30`.
impl Tell for TimeOfDay {
    fn tell(&self, json: &mut Json) {
        json.string(&format!("{:02}:{:02}", self.hour(), self.minute()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_origin_is_the_first_of_january_2020() {
        assert_eq!(
            NaiveDate::from_num_days_from_ce_opt(ORIGIN),
            NaiveDate::from_ymd_opt(2020, 1, 1)
        );
    }

    #[test]
    fn a_month_later_stays_in_that_month() {
        assert_eq!(
            Day::new(2027, 1, 31).unwrap().plus_months(1),
            Day::new(2027, 2, 28).unwrap()
        );
    }

    #[test]
    fn times_are_read_as_people_type_them() {
        for (text, hour, minute) in [
            ("7", 7, 0),
            ("07:30", 7, 30),
            ("7.30", 7, 30),
            ("730", 7, 30),
            ("1930", 19, 30),
            ("19u30", 19, 30),
            ("19u", 19, 0),
            (" 19 uur ", 19, 0),
            ("0:05", 0, 5),
        ] {
            assert_eq!(TimeOfDay::parse(text), TimeOfDay::new(hour, minute), "{text}");
        }
        for text in ["", "24:00", "7:60", "avond", "12345", "-1", "7:3:0", "½8", "७"] {
            assert_eq!(TimeOfDay::parse(text), None, "{text}");
        }
    }
}
