//! Noting what went out, and the stamps that full copies carry.

use crate::plan::Plan;
use crate::plan::id::Id;
use crate::plan::sharing::Sent;

/// Notes that something went out. One entry for a share and a way: what goes out again in the same way changes that
/// entry. If it went out once without a lock, it went out without a lock.
pub fn note_sent(plan: &mut Plan, sent: Sent) {
    let same = |before: &&mut Sent| before.share == sent.share && before.way == sent.way;
    if let Some(before) = plan.sent.iter_mut().find(same) {
        before.on = sent.on;
        before.sealed &= sent.sealed;
        return;
    }
    let id = plan.new_id();
    plan.sent.push(Sent { id, ..sent });
}

/// Which state of this plan a full copy under this number carries: one more than were sent and received before.
///
/// What went out under the number itself does not count, so that a copy stays the same after it was noted.
#[must_use]
pub fn next_stamp(plan: &Plan, share: u32) -> Id {
    let others = plan.sent.iter().filter(|sent| sent.share != share);
    let mut sent: Vec<u32> = others
        .filter(|sent| sent.stamp.is_some())
        .map(|sent| sent.share)
        .collect();
    // One share that went out in two ways is one state.
    sent.sort_unstable();
    sent.dedup();
    let received = plan.received.iter().filter(|received| received.stamp.is_some());
    Id {
        author: plan.author,
        count: u32::try_from(sent.len() + received.count() + 1).unwrap_or(u32::MAX),
    }
}

/// The latest state of each other's copy that was taken in.
#[must_use]
pub fn latest_seen(plan: &Plan) -> Vec<Id> {
    let mut latest: Vec<Id> = Vec::new();
    for stamp in plan.received.iter().filter_map(|received| received.stamp) {
        match latest.iter_mut().find(|seen| seen.author == stamp.author) {
            Some(seen) => seen.count = seen.count.max(stamp.count),
            None => latest.push(stamp),
        }
    }
    latest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::sharing::{Received, Way};

    fn sent(share: u32, way: Way, sealed: bool) -> Sent {
        Sent {
            share,
            way: Some(way),
            sealed,
            stamp: Some(Id::own(1)),
            ..Sent::default()
        }
    }

    #[test]
    fn a_share_is_noted_once_for_each_way() {
        let mut plan = Plan::default();
        for way in [Way::Link, Way::Link, Way::File] {
            note_sent(&mut plan, sent(7, way, true));
        }
        note_sent(&mut plan, sent(8, Way::Link, true));
        assert_eq!(plan.sent.len(), 3);
        let mut ids: Vec<Id> = plan.sent.iter().map(|sent| sent.id).collect();
        ids.dedup();
        assert_eq!(ids.len(), 3);
    }

    #[test]
    fn what_went_out_open_once_is_not_called_locked() {
        let mut plan = Plan::default();
        for sealed in [true, false, true] {
            note_sent(&mut plan, sent(7, Way::Link, sealed));
        }
        assert!(!plan.sent[0].sealed);
    }

    #[test]
    fn a_stamp_counts_the_copies_before_it() {
        let mut plan = Plan {
            author: 3,
            ..Plan::default()
        };
        assert_eq!(next_stamp(&plan, 7), Id { author: 3, count: 1 });
        note_sent(&mut plan, sent(7, Way::Link, false));
        note_sent(&mut plan, sent(7, Way::File, false));
        assert_eq!(next_stamp(&plan, 7).count, 1);
        assert_eq!(next_stamp(&plan, 8).count, 2);
        plan.received.push(Received {
            stamp: Some(Id { author: 9, count: 1 }),
            ..Received::default()
        });
        plan.received.push(Received::default());
        assert_eq!(next_stamp(&plan, 8).count, 3);
    }

    #[test]
    fn of_each_other_copy_the_latest_state_is_seen() {
        let mut plan = Plan::default();
        for (author, count) in [(9, 2), (4, 1), (9, 5), (9, 3)] {
            plan.received.push(Received {
                stamp: Some(Id { author, count }),
                ..Received::default()
            });
        }
        plan.received.push(Received::default());
        assert_eq!(
            latest_seen(&plan),
            [Id { author: 9, count: 5 }, Id { author: 4, count: 1 }]
        );
    }
}
