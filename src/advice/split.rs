//! Two agreements out of one text, and back. No word is changed: only what stood between the two goes, and comes back.

use super::{Kind, of};
use crate::plan::Plan;
use crate::plan::id::{Id, find, find_mut, take};

/// Two agreements that were one.
#[derive(Clone, Debug, PartialEq)]
pub struct Split {
    /// The agreement that was there.
    pub first: Id,
    /// The new one, right below it.
    pub second: Id,
    /// What stood between the two texts.
    between: String,
}

/// Where the first text ends and where the second begins, if the second begins about here. Nothing if one of them would
/// be empty.
pub(super) fn apart(text: &str, cut: usize) -> Option<(usize, usize)> {
    let before = text.get(..cut)?;
    let first = before.trim_end_matches([',', ';', '-', ' ', '\n']);
    let first = first.strip_suffix(" en").unwrap_or(first);
    let first = first.trim_end_matches([',', ';', '-', ' ', '\n']);
    let rest = text.get(cut..)?;
    let second = rest.trim_start_matches([',', ';', '-', ' ', '\n']);
    let second = ["en ", "En "]
        .iter()
        .find_map(|and| second.strip_prefix(and))
        .unwrap_or(second)
        .trim_start();
    let has_words = |part: &str| part.chars().any(char::is_alphanumeric);
    (has_words(first) && has_words(second)).then(|| (first.len(), text.len() - second.len()))
}

/// Makes two agreements of one, at the place that the advice names. The new one keeps all that was chosen; who said yes
/// said it to the first.
pub fn split(plan: &mut Plan, id: Id) -> Option<Split> {
    let agreement = find(&plan.agreements, id)?;
    let finding = of(plan, agreement);
    let cut = finding.iter().find(|finding| finding.kind == Kind::Several)?;
    let (end, begin) = apart(&agreement.what, cut.words.as_ref()?.start)?;
    let text = agreement.what.clone();
    let second = plan.copy_agreement(id)?;
    find_mut(&mut plan.agreements, second)?.what = text.get(begin..)?.to_owned();
    find_mut(&mut plan.agreements, id)?.what = text.get(..end)?.to_owned();
    Some(Split {
        first: id,
        second,
        between: text.get(end..begin)?.to_owned(),
    })
}

impl Split {
    /// Makes one of the two again. What was written in either since then is in it.
    pub fn join(&self, plan: &mut Plan) {
        if find(&plan.agreements, self.first).is_none() {
            return;
        }
        let Some(second) = take(&mut plan.agreements, self.second) else {
            return;
        };
        if let Some(first) = find_mut(&mut plan.agreements, self.first) {
            first.what.push_str(&self.between);
            first.what.push_str(&second.item().what);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::add;
    use crate::plan::agreement::Agreement;
    use crate::plan::testing;
    use proptest::prelude::*;

    fn plan_with(what: &str) -> (Plan, Id) {
        let mut plan = Plan::default();
        let id = add(
            &mut plan,
            |plan| &mut plan.agreements,
            |id| Agreement {
                id,
                what: what.into(),
                place: "bij school".into(),
                ..Agreement::default()
            },
        );
        (plan, id)
    }

    fn texts(plan: &Plan) -> Vec<&str> {
        plan.agreements.iter().map(|it| it.what.as_str()).collect()
    }

    #[test]
    fn two_agreements_stand_below_each_other_with_all_that_was_chosen() {
        let whole = "Papa brengt Sem op maandag naar school en mama haalt hem op vrijdag op.";
        let (mut plan, id) = plan_with(whole);
        let before = plan.agreements.clone();
        let split = split(&mut plan, id).unwrap();
        assert_eq!(
            texts(&plan),
            [
                "Papa brengt Sem op maandag naar school",
                "mama haalt hem op vrijdag op."
            ]
        );
        assert!(plan.agreements.iter().all(|it| it.place == "bij school"));
        split.join(&mut plan);
        assert_eq!(plan.agreements, before);
    }

    #[test]
    fn sentences_keep_their_full_stop() {
        let (mut plan, id) = plan_with("Papa brengt Sem naar school. Mama haalt hem op.");
        split(&mut plan, id).unwrap();
        assert_eq!(texts(&plan), ["Papa brengt Sem naar school.", "Mama haalt hem op."]);
    }

    #[test]
    fn what_was_written_since_then_is_kept() {
        let (mut plan, id) = plan_with("Papa brengt Sem naar school. Mama haalt hem op.");
        let split = split(&mut plan, id).unwrap();
        plan.agreements[1].what = "Mama haalt hem op bij de poort.".into();
        split.join(&mut plan);
        assert_eq!(
            texts(&plan),
            ["Papa brengt Sem naar school. Mama haalt hem op bij de poort."]
        );
        split.join(&mut plan);
        assert_eq!(plan.agreements.len(), 1);
    }

    #[test]
    fn one_agreement_stays_one() {
        let (mut plan, id) = plan_with("Oma kookt elke dinsdag.");
        assert_eq!(split(&mut plan, id), None);
        assert_eq!(plan.agreements.len(), 1);
    }

    proptest! {
        #[test]
        fn no_letter_is_lost(text in testing::texts(), cut in 0_usize..60) {
            if let Some((end, begin)) = apart(&text, cut) {
                prop_assert!(end <= begin);
                let parts = [&text[..end], &text[end..begin], &text[begin..]].concat();
                prop_assert_eq!(parts, text);
            }
        }
    }
}
