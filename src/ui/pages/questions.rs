//! What the plan must answer: the family's questions, and the conditions that a professional set.

mod conditions;
mod own;

pub use conditions::{ConditionsPage, watched};
pub use own::QuestionsPage;
