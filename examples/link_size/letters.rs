//! What travels, to measure: the part of one member of the network, and an answer of five times yes.

use familiegroepsplan::audience::{Selection, make_share};
use familiegroepsplan::letter::{Answer, Share, answer};
use familiegroepsplan::plan::Plan;
use familiegroepsplan::plan::agreement::{Agreement, Answer as Said, Response};
use familiegroepsplan::plan::day::Day;
use familiegroepsplan::plan::id::Id;
use familiegroepsplan::plan::sharing::Reader;

/// What one member of the network gets when the family ticks nothing else.
#[must_use]
pub fn members_part(plan: &Plan, on: Day) -> Share {
    let selection = Selection::suggested(plan, Reader::Network, Some(Id::own(5)));
    make_share(plan, &selection, 31_007, "Saskia", "", on).0
}

/// Five times yes to this share.
#[must_use]
pub fn five_yeses(share: &Share, on: Day) -> Answer {
    let mut share = share.clone();
    for count in (1_u32..).take(5_usize.saturating_sub(share.plan.agreements.len())) {
        share.plan.agreements.push(Agreement {
            id: Id::own(900 + count),
            ..Agreement::default()
        });
    }
    let mut edited = share.plan.clone();
    for agreement in edited.agreements.iter_mut().take(5) {
        agreement.responses.push(Response {
            person: share.to.unwrap_or_default(),
            answer: Some(Said::Yes),
            words: String::new(),
            on: Some(on),
        });
    }
    answer(&share, &edited, share.to, "", "", Some(on))
}
