//! Bringing the tabs of one device together without asking anybody.

use super::{Applied, Scope, Side, What, apply, merge, resolve};
use crate::plan::Plan;

/// The plan with what both tabs wrote since `base`, if nobody has to choose. Things that both tabs added under one name
/// stand beside each other.
#[must_use]
pub fn together(base: &Plan, mine: &Plan, theirs: &Plan) -> Option<Plan> {
    let merged = merge(base, mine, theirs, Scope::Device);
    let mut plan = mine.clone();
    plan.named = plan.named.max(theirs.named);
    let taken = |applied| matches!(applied, Applied::Done | Applied::AlreadyThere);
    for change in &merged.changes {
        if !taken(apply(&mut plan, change)) {
            return None;
        }
    }
    for conflict in &merged.conflicts {
        let both_new = [&conflict.mine, &conflict.theirs]
            .iter()
            .all(|side| matches!(side.what, What::Add { .. }));
        if !both_new || !taken(resolve(&mut plan, conflict, Side::Both)) {
            return None;
        }
    }
    Some(plan)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::change::compare;
    use crate::plan::agreement::Agreement;
    use crate::plan::day::Day;
    use crate::plan::sample::example;
    use crate::plan::{add, testing::plans};
    use proptest::prelude::*;

    fn base() -> Plan {
        example(Day::new(2026, 9, 14).unwrap())
    }

    fn write(plan: &mut Plan, what: &str) {
        let make = |id| Agreement {
            id,
            what: what.into(),
            ..Agreement::default()
        };
        add(plan, |plan| &mut plan.agreements, make);
    }

    #[test]
    fn what_two_tabs_write_in_different_places_is_all_there() {
        let base = base();
        let (mut mine, mut theirs) = (base.clone(), base.clone());
        mine.why = "Van het ene tabblad.".into();
        theirs.agreements[2].place = "Thuis".into();
        theirs.private_notes = "Van het andere.".into();
        let plan = together(&base, &mine, &theirs).unwrap();
        assert_eq!(plan.why, mine.why);
        assert_eq!(plan.agreements[2].place, "Thuis");
        assert_eq!(plan.private_notes, theirs.private_notes);
    }

    #[test]
    fn two_new_things_under_one_name_stand_beside_each_other() {
        let base = base();
        let (mut mine, mut theirs) = (base.clone(), base.clone());
        write(&mut mine, "Ene.");
        write(&mut theirs, "Andere.");
        let plan = together(&base, &mine, &theirs).unwrap();
        let said: Vec<_> = plan
            .agreements
            .iter()
            .map(|agreement| agreement.what.as_str())
            .collect();
        assert!(said.contains(&"Ene.") && said.contains(&"Andere."));
        let mut ids: Vec<_> = plan.agreements.iter().map(|agreement| agreement.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), plan.agreements.len());
        assert!(plan.named >= ids.iter().map(|id| id.count).max().unwrap());
    }

    #[test]
    fn where_both_wrote_in_one_place_somebody_must_choose() {
        let base = base();
        let (mut mine, mut theirs) = (base.clone(), base.clone());
        mine.why = "Ene.".into();
        theirs.why = "Andere.".into();
        assert_eq!(together(&base, &mine, &theirs), None);
    }

    proptest! {
        #[test]
        fn a_tab_that_wrote_nothing_takes_over_the_other(base in plans(), theirs in plans()) {
            let theirs = Plan { id: base.id, author: base.author, ..theirs };
            if let Some(plan) = together(&base, &base, &theirs) {
                prop_assert!(compare(&plan, &theirs, Scope::Device).is_empty());
            }
        }
    }
}
