//! What the app does with a method: how far each part is, what is next, where a question stands, and choosing another.

use super::{Section, method};
use crate::plan::Plan;
use crate::plan::meeting::Approach;
use crate::plan::progress::{Asked, Part, Progress};

/// Where a question stands in the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// What the part is called that it belongs to.
    pub title: &'static str,
    /// The how manieth question of it, from 1.
    pub number: usize,
    /// Of how many.
    pub count: usize,
    /// The question after it in the same part.
    pub onward: Option<Asked>,
}

/// What is a good next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Next {
    /// The part.
    pub part: Part,
    /// The question.
    pub asked: Asked,
}

fn settled(plan: &Plan, asked: Asked) -> bool {
    plan.has_answer(asked) || plan.is_left_open(asked)
}

/// The questions that no part of the method asks, and that a family can still answer. In a plan for which nobody chose
/// a method these are only those that have an answer already: it shows what it always showed.
#[must_use]
pub fn more(plan: &Plan) -> Vec<Asked> {
    let method = method(plan.approach);
    let shown = |asked: &Asked| !method.asks(*asked) && (plan.approach.is_some() || settled(plan, *asked));
    Asked::ALL.iter().copied().filter(shown).collect()
}

/// Where this question stands.
#[must_use]
pub fn place(plan: &Plan, asked: Asked) -> Place {
    let method = method(plan.approach);
    let section = method
        .sections
        .iter()
        .find(|section| section.questions.contains(&asked));
    let further;
    let (title, questions) = match section {
        Some(section) => ((section.title)(), section.questions),
        None => {
            further = more(plan);
            (crate::text::form::more(), further.as_slice())
        }
    };
    let index = questions.iter().position(|other| *other == asked).unwrap_or_default();
    Place {
        title,
        number: index + 1,
        count: questions.len().max(1),
        onward: section.and_then(|_| questions.get(index + 1)).copied(),
    }
}

/// How far a part is.
#[must_use]
pub fn progress(plan: &Plan, section: &Section) -> Progress {
    let count = section.questions.len() - section.left(plan);
    // There is always one more agreement to think of: only the family can say that these are all.
    let endless = section.questions.contains(&Asked::Agreements);
    if plan.done.has(section.part) || count == section.questions.len() && !endless {
        Progress::Done
    } else if count > 0 {
        Progress::Begun
    } else {
        Progress::NotBegun
    }
}

impl Section {
    /// The question to go on with: the first without an answer; after that the agreements, or else the first.
    #[must_use]
    pub fn next(&self, plan: &Plan) -> Asked {
        let find = |which: &dyn Fn(Asked) -> bool| self.questions.iter().find(|asked| which(**asked));
        find(&|asked| !settled(plan, asked))
            .or_else(|| find(&|asked| asked == Asked::Agreements))
            .or(self.questions.first())
            .copied()
            .unwrap_or(Asked::Name)
    }

    /// How many of its questions have no answer yet.
    #[must_use]
    pub fn left(&self, plan: &Plan) -> usize {
        self.questions.iter().filter(|asked| !settled(plan, **asked)).count()
    }
}

/// What to go on with: the first part that is not done, and its first question without an answer.
#[must_use]
pub fn next(plan: &Plan) -> Option<Next> {
    let sections = method(plan.approach).sections.iter();
    let section = sections.into_iter().find(|one| progress(plan, one) != Progress::Done)?;
    Some(Next {
        part: section.part,
        asked: section.next(plan),
    })
}

/// Goes by another method. Nothing else of the plan changes.
pub const fn choose(plan: &mut Plan, approach: Approach) {
    plan.approach = Some(approach);
}
