//! How it is now: what goes well, what worries, what must happen, and help tried before.

mod observations;
mod tried;

pub use observations::{GoingWellPage, NeededPage, WorriesPage};
pub use tried::TriedPage;
