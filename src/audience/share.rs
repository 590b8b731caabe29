//! What goes out, and the way home for what is said about it.

use super::selection::Selection;
use super::sieve::Sieve;
use crate::letter::Share;
use crate::plan::Plan;
use crate::plan::day::Day;
use crate::plan::id::Id;
use crate::plan::sharing::{Reader, Sent};
use crate::plan::wire::{Field as _, Leaf};

/// Shares are numbered up to here: three bytes in the name of each thing that an answer adds.
const HIGHEST_SHARE: u32 = 0xFFFF;

/// A share of this plan, and the real names of the things in it, for [`Sent::names`]: none for a full copy.
///
/// `share` comes from [`share_number`]. Whoever receives it names new things under that number and counts from 1, so
/// these names meet no other. `stamp` and `seen` of a full copy are for whoever merges it to fill in.
#[must_use]
pub fn make_share(
    plan: &Plan,
    selection: &Selection,
    share: u32,
    from: &str,
    words: &str,
    today: Day,
) -> (Share, Vec<Id>) {
    let (made, names) = Sieve::new(plan, selection).run();
    let full = selection.is_full_copy();
    let to = selection.recipient.and_then(|id| {
        let place = made.people.iter().zip(&names).position(|(_, name)| *name == id)?;
        made.people.get(place).map(|person| person.id)
    });
    let share = Share {
        share,
        from: from.to_owned(),
        to,
        reader: Some(selection.reader),
        words: words.to_owned(),
        on: Some(today),
        plan: Plan { author: share, ..made },
        ..Share::default()
    };
    (share, if full { Vec::new() } else { names })
}

/// A number for a new share out of chance: never 0, and none that this plan knows.
///
/// Shares are not counted, because the count would tell a recipient how many others got something. Chance also keeps
/// two homes that send each other copies from choosing one number.
#[must_use]
pub fn share_number(plan: &Plan, random: u32) -> u32 {
    let mut known = vec![0, plan.author];
    known.extend(plan.sent.iter().map(|sent| sent.share));
    known.extend(plan.received.iter().map(|received| received.share));
    plan.clone().each_leaf(&mut |leaf| {
        if let Leaf::Id(id) = leaf {
            known.push(id.author);
        }
    });
    let first = random & HIGHEST_SHARE;
    (first..=HIGHEST_SHARE)
        .chain(1..first)
        .find(|number| !known.contains(number))
        .unwrap_or(first.max(1))
}

/// What something in an answer to this share is called at home. Things that the answer adds keep their name. None for
/// what was never in the share: an answer can not speak about it.
#[must_use]
pub fn to_home(sent: &Sent, id: Id) -> Option<Id> {
    if sent.reader == Some(Reader::OtherHome) || id.author == sent.share && id.author != 0 {
        return Some(id);
    }
    let place = usize::try_from(id.count).ok()?.checked_sub(1)?;
    sent.names.get(place).filter(|_| id.author == 0).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_number_is_one_that_nobody_has() {
        let mut plan = Plan::default();
        assert_eq!(share_number(&plan, 0), 1);
        assert_eq!(share_number(&plan, 0x0007_0009), 9);
        plan.author = 9;
        plan.sent.push(Sent {
            share: 10,
            ..Sent::default()
        });
        assert_eq!(share_number(&plan, 9), 11);
        plan.author = HIGHEST_SHARE;
        assert_eq!(share_number(&plan, HIGHEST_SHARE), 1);
    }

    #[test]
    fn an_answer_speaks_only_of_what_was_sent() {
        let sent = Sent {
            share: 7,
            names: vec![Id::own(30), Id { author: 3, count: 1 }],
            ..Sent::default()
        };
        assert_eq!(to_home(&sent, Id::own(1)), Some(Id::own(30)));
        assert_eq!(to_home(&sent, Id::own(2)), Some(Id { author: 3, count: 1 }));
        let added = Id { author: 7, count: 4 };
        assert_eq!(to_home(&sent, added), Some(added));
        for unknown in [Id::own(0), Id::own(3), Id::own(u32::MAX), Id { author: 3, count: 1 }] {
            assert_eq!(to_home(&sent, unknown), None);
        }
        let full = Sent {
            reader: Some(Reader::OtherHome),
            ..Sent::default()
        };
        assert_eq!(to_home(&full, Id::own(30)), Some(Id::own(30)));
    }
}
