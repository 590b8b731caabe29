//! The child's own page. It belongs to the child and stays out of every share unless chosen.

use super::agreement::Voice;
use super::id::{Id, Item};
use super::wire::{choice, record};

record! {
    /// One child's page.
    pub struct ChildPage {
        /// The name of this page inside the plan.
        0 id: Id,
        /// Whose page it is.
        1 child: Option<Id>,
        /// What worries the child.
        2 worries: String,
        /// What is good.
        3 good: String,
        /// What the child dreams of.
        4 dreams: String,
        /// A rule that the child makes.
        5 own_rule: String,
        /// Whom the child can call.
        6 whom_to_call: String,
        /// Where the child can go.
        7 where_to_go: String,
        /// How the child wants to take part.
        8 takes_part: Option<TakesPart>,
        /// Who speaks for the child.
        9 spokesperson: Option<Id>,
        /// Who may see this page; nobody else does.
        10 may_be_seen_by: Vec<Id>,
        /// What the child said at a review or about the plan.
        11 says: Vec<Voice>,
        /// Drawings, as strokes in a format of the drawing page's own.
        12 drawings: Vec<Drawing>,
    }
}

impl Item for ChildPage {
    fn id(&self) -> Id {
        self.id
    }
}

choice! {
    /// How a child wants to take part.
    pub enum TakesPart {
        /// Is there.
        0 Present,
        /// Through somebody who speaks for them.
        1 ThroughSomebody,
        /// With a drawing or a letter.
        2 WithDrawing,
        /// Not now.
        3 NotNow,
    }
}

record! {
    /// A drawing that belongs to one of the child's three houses.
    pub struct Drawing: Whole {
        /// What the drawing is of, in the child's words.
        0 about: String,
        /// The strokes.
        1 strokes: Option<minicbor::bytes::ByteVec>,
    }
}
