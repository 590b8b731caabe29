//! What keeps the plan going.

mod communication;
mod contact_lines;
mod emergency;
mod guardian;
mod if_worse;
mod other_plans;

pub use communication::CommunicationPage;
pub use contact_lines::ContactLinesPage;
pub use emergency::EmergencyPage;
pub use guardian::GuardianPage;
pub use if_worse::IfWorsePage;
pub use other_plans::OtherPlansPage;
