//! What travels between people: a share goes out, an answer comes home.

use crate::change::Change;
use crate::plan::Plan;
use crate::plan::day::Day;
use crate::plan::id::{Id, PlanId};
use crate::plan::sharing::Reader;
use crate::plan::wire::record;

record! {
    /// What somebody sends to one recipient: a plan that `audience` made smaller, and who sends it to whom.
    pub struct Share {
        /// The number of this share. Whoever answers names new things under this author; never 0.
        0 share: u32,
        /// Who sends it, as the recipient knows them.
        1 from: String,
        /// Whom it is for, if they stand in the plan.
        2 to: Option<Id>,
        /// For which reader it was made.
        3 reader: Option<Reader>,
        /// A word from the sender.
        4 words: String,
        /// When it was made.
        5 on: Option<Day>,
        /// What the recipient may see.
        6 plan: Plan,
        /// Which state of the sender's plan this is: author and count. Only in a full copy.
        7 stamp: Option<Id>,
        /// The latest state of each other's copy that is in it. Only in a full copy.
        8 seen: Vec<Id>,
    }
}

record! {
    /// What a recipient sends back.
    pub struct Answer {
        /// The plan that it answers.
        0 plan: PlanId,
        /// The share that it answers.
        1 share: u32,
        /// Who answers, if they stand in the plan.
        2 from: Option<Id>,
        /// Who answers, in words.
        3 name: String,
        /// What they say, as changes to what they received.
        4 changes: Vec<Change>,
        /// A word to go with it.
        5 words: String,
        /// When.
        6 on: Option<Day>,
    }
}
