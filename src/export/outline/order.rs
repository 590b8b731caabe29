//! The order of the document: that of the working method, and behind it whatever else is written.

use super::{Body, Section, agreements, extra, gathered, goal, homes, people, section, situation, upkeep, words};
use crate::approach::{Block, Method, method};
use crate::plan::Plan;
use crate::plan::progress::Asked;
use crate::text;

/// Every section of the document.
pub(super) fn sections(plan: &Plan) -> Vec<Section> {
    let method = method(plan.approach);
    let mut sections = Vec::new();
    let mut placed = Vec::new();
    for (title, blocks) in method.parts() {
        placed.extend(blocks.iter().copied());
        let parts: Vec<Section> = blocks.iter().flat_map(|block| of(plan, *block)).collect();
        match title {
            Some(title) if blocks.len() == 1 => {
                sections.extend(parts.into_iter().map(|part| Section { title, ..part }));
            }
            Some(title) if !parts.is_empty() => sections.push(Section {
                title,
                asked: None,
                body: Body::Group(parts),
            }),
            _ => sections.extend(parts),
        }
    }
    let rest = Asked::ALL.iter().filter(|asked| !is_placed(**asked, &placed, method));
    sections.extend(rest.flat_map(|asked| of(plan, Block::Ask(*asked))));
    sections.extend(homes::open_wishes(plan));
    sections.extend(homes::schedule(plan));
    if !placed.contains(&Block::Accepted) {
        sections.extend(upkeep::accepted(plan));
    }
    sections.extend(upkeep::signatures(plan));
    sections
}

/// Whether the answer to this question stands among these blocks.
fn is_placed(asked: Asked, placed: &[Block], method: &Method) -> bool {
    let has = |block| placed.contains(&block);
    has(Block::Ask(asked))
        || match asked {
            // The title of the document.
            Asked::Name => true,
            Asked::GoingWell | Asked::Worries | Asked::Needed => has(Block::Columns),
            Asked::Agreements => has(Block::OwnAgreements),
            Asked::BookEnds => method.asks(Asked::BookEnds) && has(Block::Worst),
            _ => false,
        }
}

/// What the document says about this: nothing, a section, or two that belong together.
fn of(plan: &Plan, block: Block) -> Vec<Section> {
    let section = match block {
        Block::Ask(Asked::Review) => {
            return [upkeep::review(plan), upkeep::secure(plan)]
                .into_iter()
                .flatten()
                .collect();
        }
        Block::Ask(asked) => answer(plan, asked),
        Block::Columns => situation::columns(plan),
        Block::Worst => extra::worst(plan),
        Block::Enough => extra::enough(plan),
        Block::Gathered => gathered::gathered(plan),
        Block::OwnAgreements => agreements::own(plan),
        Block::HelpAgreements => agreements::help(plan),
        Block::HelpNeeded => agreements::needed(plan),
        Block::Accepted => upkeep::accepted(plan).map(|section| Section {
            title: text::form::eigen_kracht_accepted(),
            ..section
        }),
    };
    section.into_iter().collect()
}

/// The answer to a question.
fn answer(plan: &Plan, asked: Asked) -> Option<Section> {
    let of = |title, body| section(plan, asked, title, body);
    match asked {
        Asked::Name => None,
        Asked::Why => of(text::read::why(), words(&plan.why)),
        Asked::MainQuestion => of(text::read::main_question(), words(&plan.main_question)),
        Asked::Goal => of(text::read::goal(), goal(plan)),
        Asked::Children => people::children(plan),
        Asked::People => people::others(plan),
        Asked::GoingWell | Asked::Worries | Asked::Needed => situation::column(plan, asked),
        Asked::Tried => situation::tried(plan),
        Asked::Questions => situation::questions(plan),
        Asked::Conditions => situation::conditions(plan),
        Asked::Agreements => agreements::agreements(plan),
        Asked::Guardian
        | Asked::Communication
        | Asked::ContactLines
        | Asked::Emergency
        | Asked::IfWorse
        | Asked::OtherPlans => upkeep::upkeep(plan, asked),
        Asked::Review => upkeep::review(plan),
        _ => extra::answer(plan, asked),
    }
}
