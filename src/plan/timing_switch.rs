//! Another kind of when, with what can be kept of the one before.

use chrono::Weekday;

use super::day::Day;
use super::timing::{Every, Times, WEEK, Weekdays, When, WhenKind};

/// The days that work and school count as theirs.
fn workdays() -> Weekdays {
    WEEK.into_iter()
        .filter(|day| !matches!(day, Weekday::Sat | Weekday::Sun))
        .collect()
}

/// The workdays that are not in this set.
fn rest_of_workdays(days: Weekdays) -> Weekdays {
    workdays().iter().filter(|day| !days.contains(*day)).collect()
}

impl When {
    /// The days of the week that this names, if it names any.
    fn named_days(&self) -> Weekdays {
        match self {
            Self::Weekly { days, .. } | Self::Rota { days, .. } => *days,
            Self::Workdays { except, .. } => rest_of_workdays(*except),
            _ => Weekdays::default(),
        }
    }

    fn first_day(&self) -> Option<Day> {
        match self {
            Self::OnDate { date, .. } => *date,
            Self::Weekly { first, .. } | Self::Monthly { first, .. } | Self::Rota { first, .. } => *first,
            _ => None,
        }
    }

    fn every(&self) -> Every {
        match self {
            Self::Weekly { every, .. } | Self::Monthly { every, .. } => *every,
            _ => Every::default(),
        }
    }

    /// The family's own words in this, for the kinds that have them.
    #[must_use]
    pub fn words(&self) -> &str {
        match self {
            Self::Moment { words } | Self::Trigger { words } | Self::PerEvent { words, .. } | Self::Words { words } => {
                words
            }
            _ => "",
        }
    }

    /// The place where the family's own words are kept, for the kinds that have them.
    pub const fn words_mut(&mut self) -> Option<&mut String> {
        match self {
            Self::Moment { words } | Self::Trigger { words } | Self::PerEvent { words, .. } | Self::Words { words } => {
                Some(words)
            }
            _ => None,
        }
    }

    /// This, as another kind: times, days, the first day and words go along where the other kind has a place for them.
    #[must_use]
    pub fn switched_to(&self, kind: WhenKind) -> Self {
        if self.kind() == kind {
            return self.clone();
        }
        let mut switched = kind.blank();
        let named = self.named_days();
        match &mut switched {
            Self::OnDate { date, .. } => *date = self.first_day(),
            Self::Weekly { days, first, every, .. } => {
                *days = named;
                *first = self.first_day();
                *every = self.every();
            }
            Self::Monthly { first, every, .. } => {
                *first = self.first_day();
                *every = self.every();
            }
            Self::Rota { days, first, .. } => {
                *days = named;
                *first = self.first_day();
            }
            // Days at the weekend only would leave no workday at all: then nothing is left out.
            Self::Workdays { except, .. } if named.iter().any(|day| workdays().contains(day)) => {
                *except = rest_of_workdays(named);
            }
            _ => {}
        }
        let times: Option<Times> = self.times().copied();
        if let Some(place) = switched.times_mut() {
            *place = times;
        }
        if let Some(place) = switched.words_mut() {
            self.words().clone_into(place);
        }
        switched
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::day::TimeOfDay;
    use crate::plan::testing;
    use proptest::prelude::*;

    fn days(days: &[Weekday]) -> Weekdays {
        days.iter().copied().collect()
    }

    #[test]
    fn days_and_times_go_along() {
        let times = Some(Times {
            from: TimeOfDay::new(19, 30),
            until: None,
        });
        let weekly = When::Weekly {
            days: days(&[Weekday::Tue, Weekday::Sat]),
            every: Every::default(),
            first: None,
            times,
        };
        assert_eq!(weekly.switched_to(WhenKind::Daily), When::Daily { times });
        assert_eq!(
            weekly.switched_to(WhenKind::Workdays),
            When::Workdays {
                except: days(&[Weekday::Mon, Weekday::Wed, Weekday::Thu, Weekday::Fri]),
                times,
            }
        );
        let rota = weekly.switched_to(WhenKind::Rota);
        assert_eq!(rota.named_days(), weekly.named_days());
        assert_eq!(rota.switched_to(WhenKind::Weekly), weekly);
    }

    #[test]
    fn weekend_days_do_not_empty_the_workdays() {
        let weekend = When::Weekly {
            days: days(&[Weekday::Sun]),
            every: Every::default(),
            first: None,
            times: None,
        };
        assert_eq!(weekend.switched_to(WhenKind::Workdays), WhenKind::Workdays.blank());
    }

    #[test]
    fn a_date_becomes_the_first_day_and_returns() {
        let date = Day::new(2026, 11, 24);
        let once = When::OnDate { date, times: None };
        assert_eq!(once.switched_to(WhenKind::Weekly).switched_to(WhenKind::OnDate), once);
    }

    #[test]
    fn words_go_from_one_place_for_words_to_another() {
        let moment = When::Moment {
            words: "voor het slapen".into(),
        };
        assert_eq!(
            moment.switched_to(WhenKind::Words),
            When::Words {
                words: "voor het slapen".into()
            }
        );
    }

    proptest! {
        #[test]
        fn any_kind_becomes_any_other(when in testing::whens()) {
            for kind in WhenKind::ALL {
                let switched = when.switched_to(*kind);
                prop_assert_eq!(switched.kind(), *kind);
                prop_assert_eq!(switched.switched_to(*kind), switched.clone());
                if switched.times().is_some() {
                    prop_assert_eq!(switched.times(), when.times());
                }
            }
            prop_assert_eq!(&when.switched_to(when.kind()), &when);
        }
    }
}
