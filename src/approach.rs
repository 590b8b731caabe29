//! The working methods, as data: for each its parts in its order, its words, and how people meet.
//!
//! A plan holds everything in the same fields whichever method it goes by, so another method shows the same things in
//! another order and under other words, and nothing is ever lost. What a method does not ask stays within reach as
//! "more questions", and stands at the end of the document once something is written in it.
//!
//! One engine reads the table ([`method`]): the task list, the next step, the numbering of the questions, and through
//! [`crate::export::outline`] the document on the screen, on paper and as text.

mod engine;
mod methods;
mod proposal;

#[cfg(test)]
mod tests;

pub use engine::{Next, Place, choose, more, next, place, progress};
pub use methods::method;
pub use proposal::{Proposal, accept, adds};

use crate::plan::meeting::Approach;
use crate::plan::progress::{Asked, Part};

/// Words of the app, by the function that gives them.
pub type Words = fn() -> &'static str;

/// A working method.
pub struct Method {
    /// Which one.
    pub approach: Approach,
    /// With whom the plan is made: under which heading somebody finds it.
    pub company: Company,
    /// What it is, in three sentences.
    pub what: [Words; 3],
    /// Its parts, in its order.
    pub sections: &'static [Section],
    /// Where it says something in words of its own.
    pub said: &'static [Said],
    /// The order of the document, where that is another than the order of the parts.
    pub document: &'static [Block],
    /// How people meet, as a proposal.
    pub meeting: Proposal,
}

/// With whom a plan is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Company {
    /// For who does not know yet.
    Unsure,
    /// The family itself.
    Family,
    /// With a coordinator.
    Coordinator,
    /// With a professional.
    Professional,
}

/// A part of a method: some questions under one heading.
pub struct Section {
    /// Which part of the plan it is; at most one section of a method is the same part.
    pub part: Part,
    /// What it is called.
    pub title: Words,
    /// What it is about, in one line.
    pub hint: Words,
    /// Its questions, in order.
    pub questions: &'static [Asked],
}

/// The words of a method for one question.
pub struct Said {
    /// Which question.
    pub asked: Asked,
    /// The question, as the heading of its page.
    pub title: Words,
    /// The question in a few words.
    pub short: Words,
    /// The heading above the answer in the document.
    pub heading: Words,
    /// What stands below the question; what it always says where there is none.
    pub lead: Option<Words>,
    /// The label of the field that adds something; what it always says where there is none.
    pub add: Option<Words>,
}

/// Something in the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// The answer to a question.
    Ask(Asked),
    /// The three columns beside each other.
    Columns,
    /// The worst that can happen: the left 'boekensteun'.
    Worst,
    /// What we want to see: the right 'boekensteun'.
    Enough,
    /// When people came together, and who was there.
    Gathered,
    /// What the own circle does.
    OwnAgreements,
    /// What is asked of professionals.
    HelpAgreements,
    /// Which professionals that takes.
    HelpNeeded,
    /// Who stands behind the plan.
    Accepted,
}

impl Method {
    /// Whether one of its parts asks this.
    #[must_use]
    pub fn asks(&self, asked: Asked) -> bool {
        self.sections.iter().any(|section| section.questions.contains(&asked))
    }

    /// Its own words for this question.
    #[must_use]
    pub fn said(&self, asked: Asked) -> Option<&Said> {
        self.said.iter().find(|said| said.asked == asked)
    }

    /// The question as the heading of its page.
    #[must_use]
    pub fn title(&self, asked: Asked) -> &'static str {
        self.said(asked)
            .map_or_else(|| crate::text::phrases::question_title(asked), |said| (said.title)())
    }

    /// The question in a few words.
    #[must_use]
    pub fn short(&self, asked: Asked) -> &'static str {
        self.said(asked)
            .map_or_else(|| crate::text::phrases::question_short(asked), |said| (said.short)())
    }

    /// The heading of the answer in the document, if it is a word of the method.
    #[must_use]
    pub fn heading(&self, asked: Asked) -> Option<&'static str> {
        self.said(asked).map(|said| (said.heading)())
    }

    /// What stands below the question, if it is a word of the method.
    #[must_use]
    pub fn lead(&self, asked: Asked) -> Option<&'static str> {
        self.said(asked)?.lead.map(|lead| lead())
    }

    /// The label of the field that adds an answer, if it is a word of the method.
    #[must_use]
    pub fn add(&self, asked: Asked) -> Option<&'static str> {
        self.said(asked)?.add.map(|add| add())
    }

    /// The parts of its document: what stands in each, under its heading if it has one.
    #[must_use]
    pub fn parts(&self) -> Vec<(Option<&'static str>, Vec<Block>)> {
        if !self.document.is_empty() {
            return vec![(None, self.document.to_vec())];
        }
        let part = |section: &Section| (Some((section.title)()), blocks(section.questions));
        self.sections.iter().map(part).collect()
    }
}

/// The three columns, where they are asked one after the other.
const COLUMNS: [Asked; 3] = [Asked::GoingWell, Asked::Worries, Asked::Needed];

fn blocks(questions: &[Asked]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut rest = questions;
    while let Some((first, behind)) = rest.split_first() {
        if let Some(behind) = rest.strip_prefix(&COLUMNS[..]) {
            blocks.push(Block::Columns);
            rest = behind;
        } else {
            blocks.push(Block::Ask(*first));
            rest = behind;
        }
    }
    blocks
}

/// A part of a method.
const fn section(part: Part, title: Words, hint: Words, questions: &'static [Asked]) -> Section {
    Section {
        part,
        title,
        hint,
        questions,
    }
}

/// The words of a method for a question: as its heading, in short, and above its answer in the document.
const fn said(asked: Asked, title: Words, short: Words, heading: Words) -> Said {
    Said {
        asked,
        title,
        short,
        heading,
        lead: None,
        add: None,
    }
}

impl Said {
    /// With words of its own below the question.
    const fn with_lead(self, lead: Words) -> Self {
        Self {
            lead: Some(lead),
            ..self
        }
    }

    /// With words of its own for what is added.
    const fn with_add(self, add: Words) -> Self {
        Self { add: Some(add), ..self }
    }
}
