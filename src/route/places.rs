//! The words of the places in an address.

use super::{Page, Route};
use crate::plan::progress::Asked;

/// Pages whose address is one fixed word.
pub(super) const PLAIN: [(Page, &str); 12] = [
    (Page::WhoElse, "wie-nog-meer"),
    (Page::Circle, "kring"),
    (Page::Read, "lezen"),
    (Page::TakeIn, "antwoord"),
    (Page::Check, "nakijken"),
    (Page::Week, "week"),
    (Page::Guard, "bewaken"),
    (Page::Changed, "veranderd"),
    (Page::Versions, "versies"),
    (Page::Secure, "vasthouden"),
    (Page::Calendar, "agenda"),
    (Page::Paper, "papier"),
];

/// Pages that ask something, with their word.
pub(super) const ASKED: [(Asked, &str); 32] = [
    (Asked::Name, "naam"),
    (Asked::Why, "waarom"),
    (Asked::MainQuestion, "hoofdvraag"),
    (Asked::Goal, "doel"),
    (Asked::Children, "kinderen"),
    (Asked::People, "mensen"),
    (Asked::GoingWell, "gaat-goed"),
    (Asked::Worries, "zorgen"),
    (Asked::Needed, "nodig"),
    (Asked::Tried, "eerdere-hulp"),
    (Asked::Questions, "vragen"),
    (Asked::Conditions, "voorwaarden"),
    (Asked::Agreements, "afspraken"),
    (Asked::Guardian, "planbewaker"),
    (Asked::Communication, "contact"),
    (Asked::ContactLines, "wie-belt-wie"),
    (Asked::Review, "terugkijken"),
    (Asked::Emergency, "wie-bel-je"),
    (Asked::IfWorse, "als-het-slechter-gaat"),
    (Asked::OtherPlans, "andere-plannen"),
    (Asked::BookEnds, "boekensteunen"),
    (Asked::Facts, "feiten"),
    (Asked::Weighing, "weging"),
    (Asked::ThinkAlong, "wie-denkt-mee"),
    (Asked::Phase, "fase"),
    (Asked::First, "wat-eerst"),
    (Asked::OwnView, "hoe-wij-het-zien"),
    (Asked::OnChild, "wat-het-doet"),
    (Asked::Pattern, "steeds-weer"),
    (Asked::Placement, "ergens-anders-wonen"),
    (Asked::ContactPerson, "contactpersoon"),
    (Asked::Supervision, "wie-let-op"),
];

/// Places outside a plan, with their word.
pub(super) const GENERAL: [(Route, &str); 12] = [
    (Route::Plans, "plannen"),
    (Route::About, "over"),
    (Route::WhenNot, "wanneer-niet"),
    (Route::HelpNow, "hulp"),
    (Route::Display, "weergave"),
    (Route::Device, "dit-apparaat"),
    (Route::Lock, "slot"),
    (Route::Wipe, "wissen"),
    (Route::Copies, "kopie"),
    (Route::Paste, "plak"),
    (Route::Received, "ontvangen"),
    (Route::Coordinator, "coordinator"),
];

/// The first word of the pages that tell what will happen.
pub(super) const WHAT_HAPPENS: &str = "wat-gebeurt-er";
