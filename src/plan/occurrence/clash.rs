//! What does not go together in a week. Data only: what to say about it is for whoever shows it.

use chrono::Datelike;

use super::minute_of_day;
use super::week::{Dated, Entry, WeekDay};
use crate::plan::Plan;
use crate::plan::agreement::Agreement;
use crate::plan::day::Day;
use crate::plan::id::{Id, Index};

/// The most clashes that are told of one week: who has more has no use for a longer list.
pub const MOST_CLASHES: usize = 100;

/// Something that does not go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clash {
    /// Somebody does or helps with two agreements at overlapping times.
    Overlap {
        /// Who.
        person: Id,
        /// The day on which the later one begins.
        day: Day,
        /// The agreement that begins first.
        first: Id,
        /// The agreement that begins before the first has ended, or at the same minute.
        second: Id,
        /// Whether both places are written and differ. Without it somebody may well do both.
        two_places: bool,
    },
    /// An agreement would fall on a day that its own exception takes out: nobody does it then.
    Away {
        /// Which agreement.
        agreement: Id,
        /// The day.
        day: Day,
        /// The exception: its place in the list of the agreement.
        exception: usize,
    },
}

/// From and until which minute something lasts, counted through the days.
struct Lasting<'a> {
    day: Day,
    start: i64,
    end: i64,
    entry: &'a Entry,
    /// A bit for each of those who certainly take part; two people may have one bit. Where two entries have no bit in
    /// common, nobody is in both.
    marks: u64,
}

impl<'a> Lasting<'a> {
    /// What has no time to begin cannot overlap; what has no end is a moment.
    fn of(day: Day, entry: &'a Entry) -> Option<Self> {
        let midnight = i64::from(day.0.num_days_from_ce()) * 24 * 60;
        let start = midnight + i64::from(minute_of_day(entry.occurrence.start?));
        Some(Self {
            day,
            start,
            end: start + i64::from(entry.occurrence.minutes().unwrap_or_default()),
            entry,
            marks: certainly(entry).fold(0, |marks, id| {
                marks | 1 << (id.count.wrapping_add(id.author.wrapping_mul(31)) % 64)
            }),
        })
    }
}

fn is_in_two_places(agreements: &Index<Agreement>, one: Id, other: Id) -> bool {
    let place = |id| {
        let place = agreements
            .find(id)
            .map(|agreement| agreement.place.trim().to_lowercase());
        place.filter(|place| !place.is_empty())
    };
    matches!((place(one), place(other)), (Some(one), Some(other)) if one != other)
}

/// Who certainly takes part in an entry: not those of whom one does it.
fn certainly(entry: &Entry) -> impl Iterator<Item = Id> {
    let all: &[Id] = if entry.one_of { &[] } else { &entry.doers };
    // Who may do it and helps as well is one of those of whom one does it.
    let helpers = entry.helpers.iter().filter(|id| !entry.doers.contains(id));
    all.iter().chain(helpers).copied()
}

/// The overlaps of a week; `before` is what falls on the day before it.
fn overlaps(plan: &Plan, before: &[Entry], days: &[WeekDay]) -> Vec<Clash> {
    let Some(monday) = days.first().map(|day| day.day) else {
        return Vec::new();
    };
    let sunday = monday.0.pred_opt().map_or(monday, Day);
    let before = before.iter().filter_map(|entry| Lasting::of(sunday, entry));
    let in_week = days
        .iter()
        .flat_map(|day| day.entries.iter().filter_map(|entry| Lasting::of(day.day, entry)));
    let mut lasting: Vec<_> = before.chain(in_week).collect();
    lasting.sort_by_key(|one| one.start);
    let agreements = Index::of(&plan.agreements);
    let mut clashes = Vec::new();
    for (index, one) in lasting.iter().enumerate() {
        let later = lasting.iter().skip(index + 1);
        let meanwhile = later.take_while(|other| other.start < one.end || other.start == one.start);
        let meanwhile = meanwhile.filter(|other| other.marks & one.marks != 0 && other.day >= monday);
        for other in meanwhile.filter(|other| other.entry.agreement != one.entry.agreement) {
            let mut both: Vec<Id> = certainly(other.entry).collect();
            both.retain(|id| certainly(one.entry).any(|person| person == *id));
            both.sort_unstable();
            both.dedup();
            if both.is_empty() {
                continue;
            }
            let (first, second) = (one.entry.agreement, other.entry.agreement);
            let two_places = is_in_two_places(&agreements, first, second);
            clashes.extend(both.into_iter().map(|person| Clash::Overlap {
                person,
                day: other.day,
                first,
                second,
                two_places,
            }));
            if clashes.len() >= MOST_CLASHES {
                clashes.truncate(MOST_CLASHES);
                return clashes;
            }
        }
    }
    clashes
}

/// What does not go together in a week: first the overlaps by the clock, then the days that exceptions take out.
pub(super) fn clashes(plan: &Plan, dated: &[Dated], before: &[Entry], days: &[WeekDay]) -> Vec<Clash> {
    let mut clashes = overlaps(plan, before, days);
    let away = days.iter().flat_map(|day| {
        dated.iter().filter_map(|dated| {
            // Few have exceptions, so these are asked first.
            let exception = dated.rhythm.exception_on(day.day)?;
            dated.rhythm.would_hold_on(day.day).then_some(Clash::Away {
                agreement: dated.agreement.id,
                day: day.day,
                exception,
            })
        })
    });
    clashes.extend(away);
    clashes.truncate(MOST_CLASHES);
    clashes
}
