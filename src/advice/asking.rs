//! Which question to ask about an agreement, if any. What was waved away stays away, and what the family leaves open on
//! purpose is not asked again.

use super::{Finding, Kind, is_child, of};
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, Doers};
use crate::plan::id::Id;
use crate::plan::occurrence::stopped;
use crate::plan::timing::When;

/// How an agreement stands, for somebody who may ask one question about it.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// Nothing is written yet.
    Blank,
    /// This could be clearer.
    Ask(Finding),
    /// Who or when is left open on purpose, and there is nothing else to ask.
    LeftOpen,
    /// The family waved the rest away.
    Enough,
    /// Who, what and when are there.
    Clear,
}

/// How this agreement stands.
#[must_use]
pub fn standing(plan: &Plan, agreement: &Agreement) -> Standing {
    if agreement.what.trim().is_empty() {
        return Standing::Blank;
    }
    let findings = of(plan, agreement);
    if findings.is_empty() {
        return Standing::Clear;
    }
    let open = |kind: Kind| match kind {
        Kind::NoDoer => agreement.who == Some(Doers::NotYetKnown),
        Kind::NoMoment => agreement.when == Some(When::NotYetKnown),
        _ => false,
    };
    let left_open = findings.iter().any(|finding| open(finding.kind));
    let mut ask = findings
        .into_iter()
        .filter(|finding| !agreement.no_advice.has(finding.kind) && !open(finding.kind));
    match ask.next() {
        Some(finding) => Standing::Ask(finding),
        None if left_open => Standing::LeftOpen,
        None => Standing::Enough,
    }
}

/// The agreements that have a question, in the order of the plan, each with its first one. None if the family wants no
/// advice; what is no longer needed is not asked about.
#[must_use]
pub fn open_questions(plan: &Plan) -> Vec<(Id, Finding)> {
    if plan.no_advice {
        return Vec::new();
    }
    let asked = |agreement: &Agreement| match standing(plan, agreement) {
        Standing::Ask(finding) if !stopped(agreement) => Some((agreement.id, finding)),
        _ => None,
    };
    plan.agreements.iter().filter_map(asked).collect()
}

/// A name for an example: who does it, or else the first grown-up who takes part. Empty if nobody is known.
#[must_use]
pub fn name_for_example<'a>(plan: &'a Plan, agreement: &Agreement) -> &'a str {
    let doers = agreement.who.as_ref().map_or(&[][..], Doers::named);
    let doing = doers.iter().filter_map(|id| plan.person(*id));
    let others = plan.people.iter().filter(|person| !person.left);
    doing
        .chain(others)
        .find(|person| !is_child(person) && !person.name.trim().is_empty())
        .map_or("", |person| person.name.trim())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::day::Day;
    use crate::plan::sample::{example, small};
    use crate::plan::testing;
    use proptest::prelude::*;

    fn today() -> Day {
        Day::new(2026, 9, 14).unwrap()
    }

    fn ask(agreement: &Agreement) -> Option<Kind> {
        match standing(&small(today()), agreement) {
            Standing::Ask(finding) => Some(finding.kind),
            _ => None,
        }
    }

    fn talk() -> Agreement {
        Agreement {
            what: "We gaan meer praten".into(),
            ..Agreement::default()
        }
    }

    #[test]
    fn one_question_at_a_time_until_all_is_clear() {
        let plan = small(today());
        let mut agreement = talk();
        assert_eq!(ask(&agreement), Some(Kind::NoDoer));
        agreement.who = Some(Doers::People(vec![plan.people[0].id, plan.people[1].id]));
        assert_eq!(ask(&agreement), Some(Kind::NoMoment));
        agreement.when = Some(When::Daily { times: None });
        assert_eq!(standing(&plan, &agreement), Standing::Clear);
    }

    #[test]
    fn what_was_waved_away_stays_away() {
        let mut agreement = talk();
        agreement.no_advice.set(Kind::NoDoer, true);
        assert_eq!(ask(&agreement), Some(Kind::NoMoment));
        agreement.no_advice.set(Kind::NoMoment, true);
        assert_eq!(standing(&Plan::default(), &agreement), Standing::Enough);
    }

    #[test]
    fn what_is_left_open_on_purpose_is_not_asked() {
        let mut agreement = talk();
        agreement.who = Some(Doers::NotYetKnown);
        assert_eq!(ask(&agreement), Some(Kind::NoMoment));
        agreement.when = Some(When::NotYetKnown);
        assert_eq!(standing(&Plan::default(), &agreement), Standing::LeftOpen);
        assert_eq!(standing(&Plan::default(), &Agreement::default()), Standing::Blank);
    }

    #[test]
    fn a_plan_without_advice_asks_nothing() {
        let mut plan = small(today());
        plan.agreements.push(talk());
        assert_eq!(open_questions(&plan).len(), 1);
        plan.no_advice = true;
        assert_eq!(open_questions(&plan), []);
    }

    #[test]
    fn the_example_names_a_grown_up_who_takes_part() {
        let mut plan = example(today());
        let name = name_for_example(&plan, &talk()).to_owned();
        let person = plan.people.iter().find(|person| person.name == name).unwrap();
        assert!(!is_child(person) && !person.left);
        plan.people.clear();
        assert_eq!(name_for_example(&plan, &talk()), "");
    }

    proptest! {
        #[test]
        fn any_agreement_has_a_standing_and_its_words(plan in testing::plans()) {
            for agreement in &plan.agreements {
                if let Standing::Ask(finding) = standing(&plan, agreement) {
                    prop_assert!(!finding.question(&agreement.what).is_empty());
                    let name = name_for_example(&plan, agreement);
                    prop_assert!(!finding.example(&agreement.what, name).is_empty());
                }
            }
        }
    }
}
