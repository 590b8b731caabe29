//! The plan as a whole at one glance: what each question has, the minimum that the research names, the three parts that
//! the law names, how much each person carries, and who did not say yes yet. Data only: no verdict and no words.

use crate::plan::Plan;
use crate::plan::agreement::{Agreement, AgreementKind, Answer, Response};
use crate::plan::id::Id;
use crate::plan::person::Role;
use crate::plan::progress::Asked;

/// The plan at one glance.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coverage {
    /// The questions, in the family's order.
    pub questions: Vec<Covered>,
    /// The conditions, in the family's order.
    pub conditions: Vec<Covered>,
    /// Agreements that answer no question and no condition. They may: a question is a help, not a duty.
    pub without_question: Vec<Id>,
    /// What every plan should at least hold.
    pub minimum: Minimum,
    /// The three parts.
    pub parts: Parts,
    /// How many agreements each person carries, the most first; who carries none is left out.
    pub loads: Vec<Load>,
    /// How many agreements there are.
    pub agreements: usize,
    /// Who is named in an agreement and did not say yes to it.
    pub not_yet_yes: Vec<NotYetYes>,
}

/// A question or a condition, and what answers it.
///
/// In one of five plans with questions some stayed without an agreement (Dijkstra and others, WODC 2016).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Covered {
    /// The question or condition.
    pub id: Id,
    /// The agreements that answer it.
    pub agreements: Vec<Id>,
    /// The family wrote why there is no agreement.
    pub explained: bool,
}

/// The minimum that the research names as its first recommendation (Dijkstra and others, WODC 2016): questions, who takes
/// part and carries out, a guardian, a day to look back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Minimum {
    /// There are questions.
    pub questions: bool,
    /// There are people besides the children.
    pub takes_part: bool,
    /// Every agreement has somebody who carries it out, and there is one.
    pub carried_out: bool,
    /// There is a guardian of the plan, who still takes part.
    pub guardian: bool,
    /// There is a day to look back.
    pub review: bool,
}

/// What a plan tells by law (Jeugdwet art. 1.1), in numbers of agreements. An agreement can count twice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// What the household does itself: parents and children.
    pub ourselves: usize,
    /// What people around them do.
    pub with_our_circle: usize,
    /// What is asked of professionals.
    pub professional_help: usize,
}

/// How much somebody carries. A network that is asked too much drops out (Dijkstra and others, WODC 2016).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Load {
    /// Who.
    pub person: Id,
    /// How many agreements this person carries out, alone or with others.
    pub does: usize,
    /// How many this person helps with.
    pub helps: usize,
}

/// Somebody who carries an agreement and did not say yes to it. Parents who had not agreed after all were a main reason
/// why plans stopped (Dijkstra and others, WODC 2016).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NotYetYes {
    /// The agreement.
    pub agreement: Id,
    /// Who.
    pub person: Id,
    /// What they said instead; none if nothing.
    pub answer: Option<Answer>,
}

/// The plan at one glance. References to what was removed are passed over.
#[must_use]
pub fn coverage(plan: &Plan) -> Coverage {
    let written = |text: &str| !text.trim().is_empty();
    let covered = |id: Id, because: &str| Covered {
        id,
        agreements: plan.agreements_for(id).map(|agreement| agreement.id).collect(),
        explained: written(because),
    };
    let questions: Vec<_> = plan
        .questions
        .iter()
        .map(|question| covered(question.id, &question.no_agreement_because))
        .collect();
    let conditions: Vec<_> = plan
        .conditions
        .iter()
        .map(|condition| covered(condition.id, &condition.no_agreement_because))
        .collect();
    let answers = |agreement: &&Agreement| {
        let mut all = questions.iter().chain(&conditions);
        all.any(|covered| agreement.answers.contains(&covered.id))
    };
    Coverage {
        without_question: plan
            .agreements
            .iter()
            .filter(|agreement| !answers(agreement))
            .map(|agreement| agreement.id)
            .collect(),
        minimum: minimum(plan),
        parts: parts(plan),
        loads: loads(plan),
        agreements: plan.agreements.len(),
        not_yet_yes: not_yet_yes(plan),
        questions,
        conditions,
    }
}

/// The people whom an agreement names as its doers and who still stand in the plan.
fn doers<'a>(plan: &'a Plan, agreement: &'a Agreement) -> impl Iterator<Item = Id> + 'a {
    let named = agreement.who.as_ref().map_or(&[][..], |who| who.named());
    named.iter().copied().filter(|id| plan.person(*id).is_some())
}

fn has_doer(plan: &Plan, agreement: &Agreement) -> bool {
    use crate::plan::agreement::Doers;
    match &agreement.who {
        Some(Doers::Everybody) => true,
        Some(Doers::Words(words)) => !words.trim().is_empty(),
        _ => doers(plan, agreement).next().is_some(),
    }
}

fn minimum(plan: &Plan) -> Minimum {
    let guardian = plan.upkeep.guardian.and_then(|id| plan.person(id));
    Minimum {
        questions: plan.has_answer(Asked::Questions) || plan.has_answer(Asked::MainQuestion),
        takes_part: plan.has_answer(Asked::People),
        carried_out: !plan.agreements.is_empty() && plan.agreements.iter().all(|agreement| has_doer(plan, agreement)),
        guardian: guardian.is_some_and(|person| !person.left),
        review: plan.reviews.iter().any(|review| review.awaited().is_some()),
    }
}

fn parts(plan: &Plan) -> Parts {
    let mut parts = Parts::default();
    for agreement in &plan.agreements {
        let is = |roles: &[Role]| {
            doers(plan, agreement).any(|id| {
                plan.person(id)
                    .and_then(|person| person.role)
                    .is_some_and(|role| roles.contains(&role))
            })
        };
        let professional = agreement.kind == Some(AgreementKind::AskedOfProfessional) || is(&[Role::Professional]);
        let circle = is(&[Role::Network]);
        let own = is(&[Role::Parent, Role::Child]) || agreement.kind == Some(AgreementKind::ChildRule);
        // Chosen as "our own people" without a name: it counts with the household.
        let unnamed = agreement.kind == Some(AgreementKind::OwnCircle) && !circle && !own;
        parts.ourselves += usize::from(own || unnamed);
        parts.with_our_circle += usize::from(circle);
        parts.professional_help += usize::from(professional);
    }
    parts
}

fn loads(plan: &Plan) -> Vec<Load> {
    let mut loads: Vec<Load> = plan
        .people
        .iter()
        .map(|person| Load {
            person: person.id,
            does: plan
                .agreements
                .iter()
                .filter(|agreement| doers(plan, agreement).any(|id| id == person.id))
                .count(),
            helps: plan
                .agreements
                .iter()
                .filter(|agreement| agreement.helpers.contains(&person.id))
                .count(),
        })
        .filter(|load| load.does + load.helps > 0)
        .collect();
    // Stable: people who carry the same stay in the order of the plan.
    loads.sort_by_key(|load| core::cmp::Reverse((load.does, load.helps)));
    loads
}

/// What this person said last to an agreement.
#[must_use]
pub fn said_last(agreement: &Agreement, person: Id) -> Option<&Response> {
    let said = agreement.responses.iter().rev();
    said.into_iter().find(|response| response.person == person)
}

fn not_yet_yes(plan: &Plan) -> Vec<NotYetYes> {
    let mut open = Vec::new();
    for agreement in &plan.agreements {
        for person in doers(plan, agreement) {
            let answer = said_last(agreement, person).and_then(|response| response.answer);
            if answer != Some(Answer::Yes) {
                open.push(NotYetYes {
                    agreement: agreement.id,
                    person,
                    answer,
                });
            }
        }
    }
    open
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::agreement::Doers;
    use crate::plan::day::Day;
    use crate::plan::sample::{example, small};

    fn today() -> Day {
        Day::new(2026, 9, 14).unwrap()
    }

    #[test]
    fn an_empty_plan_covers_nothing_and_is_a_plan() {
        assert_eq!(coverage(&Plan::default()), Coverage::default());
    }

    #[test]
    fn every_question_shows_its_agreements_or_that_there_is_a_reason() {
        let mut plan = example(today());
        let question = plan.questions[0].id;
        let answered = &coverage(&plan).questions[0];
        assert_eq!(answered.id, question);
        assert!(!answered.agreements.is_empty());
        for agreement in &mut plan.agreements {
            agreement.answers.clear();
        }
        plan.questions[0].no_agreement_because = "Dat komt na de zomer.".into();
        let covered = coverage(&plan);
        assert!(covered.questions[0].agreements.is_empty() && covered.questions[0].explained);
        assert_eq!(covered.without_question.len(), plan.agreements.len());
    }

    #[test]
    fn the_minimum_is_the_one_of_the_research() {
        let mut plan = small(today());
        let full = coverage(&plan).minimum;
        assert!(full.questions && full.takes_part && full.carried_out && full.guardian && full.review);
        plan.agreements[0].who = Some(Doers::NotYetKnown);
        plan.upkeep.guardian = None;
        plan.reviews.clear();
        plan.main_question.clear();
        let less = coverage(&plan).minimum;
        assert!(less.takes_part);
        assert!(!less.questions && !less.carried_out && !less.guardian && !less.review);
    }

    #[test]
    fn loads_and_parts_count_agreements() {
        let mut plan = small(today());
        let covered = coverage(&plan);
        assert_eq!(
            covered.parts,
            Parts {
                ourselves: 2,
                with_our_circle: 2,
                professional_help: 0
            }
        );
        assert!(covered.loads.iter().all(|load| load.does == 1));
        let aunt = plan.people[2].id;
        plan.agreements[2].who = Some(Doers::OneOf(vec![aunt]));
        plan.agreements[2].kind = Some(AgreementKind::AskedOfProfessional);
        let covered = coverage(&plan);
        assert_eq!(
            covered.loads[0],
            Load {
                person: aunt,
                does: 2,
                helps: 0
            }
        );
        assert_eq!(covered.parts.professional_help, 1);
        assert_eq!(covered.agreements, 3);
    }

    #[test]
    fn who_did_not_say_yes_is_named_until_they_do() {
        let mut plan = small(today());
        let aunt = plan.people[2].id;
        let here = |plan: &Plan| {
            coverage(plan)
                .not_yet_yes
                .iter()
                .filter(|open| open.person == aunt)
                .count()
        };
        assert_eq!(here(&plan), 1);
        for answer in [Answer::Doubt, Answer::Yes] {
            let response = Response {
                person: aunt,
                answer: Some(answer),
                ..Response::default()
            };
            plan.agreements[0].responses = vec![response];
            assert_eq!(here(&plan), usize::from(answer != Answer::Yes));
        }
        plan.people.retain(|person| person.id != aunt);
        assert_eq!(here(&plan), 0);
    }
}
