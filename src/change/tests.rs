//! The laws of change.

mod laws;
mod merging;
mod tabs;

use super::*;
use crate::plan::Plan;

/// The plan after these changes, all taken in.
fn after(plan: &Plan, changes: &[Change]) -> Plan {
    let mut plan = plan.clone();
    for change in changes {
        apply(&mut plan, change);
    }
    plan
}

/// With the name, author and counter of another: what is never compared.
fn as_if(plan: &Plan, other: &Plan) -> Plan {
    Plan {
        id: other.id,
        named: other.named,
        author: other.author,
        ..plan.clone()
    }
}
