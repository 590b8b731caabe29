//! Where somebody is in the app, as the part of the address after `#`.
//!
//! The address never leaves the root path and what stands after `#` is never sent to a host, so no server log learns
//! which page a family reads, and any static host serves every page. An address holds no word of the family: only
//! fixed words and small numbers.

mod steps;

use core::fmt;

pub use steps::{ApproachStep, ChildStep, HomesStep, MeetingStep, TableStep};

use crate::plan::id::Id;
use crate::plan::progress::Asked;

/// A place in the app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// The first page.
    #[default]
    Start,
    /// The plans on this device.
    Plans,
    /// What this app does and does not do.
    About,
    /// When a plan of one's own is not possible, and what then.
    WhenNot,
    /// Whom to call when it is not safe now.
    HelpNow,
    /// Light or dark.
    Display,
    /// How the app behaves on this device.
    Device,
    /// The lock of this device.
    Lock,
    /// Wiping what is on this device.
    Wipe,
    /// Paste a link or open a file.
    Paste,
    /// Something that came in by a link and is not kept yet.
    Received,
    /// A page of a plan.
    Plan(Source, Page),
}

/// Which plan is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// Kept on this device under this number.
    Stored(u32),
    /// Begun, and not kept yet because nothing is written. The number tells one begun plan from the next, so that
    /// Back finds the one that was left.
    Draft(u32),
    /// The example: nothing of it is ever kept.
    Example,
}

/// A page of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// What is done, begun and next.
    Overview,
    /// A question.
    Ask(Asked),
    /// One person.
    Person(Id),
    /// Who else could belong to it.
    WhoElse,
    /// The picture of the circle.
    Circle,
    /// One agreement.
    Agreement(Id),
    /// The whole plan, to read and print.
    Read,
    /// Share the plan.
    Share(ShareStep),
    /// An answer or a copy that came in, to take in.
    TakeIn,
    /// The plan at one glance: what has an answer, what is open.
    Check,
    /// What falls in a week.
    Week,
    /// How one agreement goes.
    Going(Id),
    /// What the guardian of the plan sees.
    Guard,
    /// The family's situation changed.
    Changed,
    /// Look back together.
    LookBack(LookBackStep),
    /// The versions of the plan.
    Versions,
    /// This earlier version, to read as it was.
    Earlier(u32),
    /// What is different since this version.
    Compare(u32),
    /// How the family holds on to what works.
    Secure,
    /// The agreements for the calendar of a telephone.
    Calendar,
    /// Sheets to print, and files to keep.
    Paper,
    /// The working method.
    Approach(ApproachStep),
    /// Preparing the meeting.
    Meeting(MeetingStep),
    /// The meeting itself, with this device in the middle of the table.
    Table(TableStep),
    /// Two homes.
    Homes(HomesStep),
    /// This child's own page.
    Child(Id, ChildStep),
}

/// Where somebody is in looking back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LookBackStep {
    /// Who is there, and when it is.
    #[default]
    Begin,
    /// How the agreements went.
    Agreements,
    /// What became of the questions.
    Questions,
    /// How it feels.
    Moods,
    /// What the children say.
    Children,
    /// What comes now.
    Onward,
}

const LOOK_BACK_STEPS: [(LookBackStep, &str); 6] = [
    (LookBackStep::Begin, ""),
    (LookBackStep::Agreements, "afspraken"),
    (LookBackStep::Questions, "vragen"),
    (LookBackStep::Moods, "gevoel"),
    (LookBackStep::Children, "kinderen"),
    (LookBackStep::Onward, "verder"),
];

/// Pages whose address is one fixed word.
const PLAIN: [(Page, &str); 12] = [
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

/// Where somebody is in sharing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ShareStep {
    /// With whom.
    #[default]
    Who,
    /// What goes along.
    What,
    /// Exactly what the other will see.
    See,
    /// How: link, picture, file, paper.
    How,
    /// What went out before.
    Log,
}

const SHARE_STEPS: [(ShareStep, &str); 5] = [
    (ShareStep::Who, ""),
    (ShareStep::What, "wat"),
    (ShareStep::See, "kijk"),
    (ShareStep::How, "hoe"),
    (ShareStep::Log, "verstuurd"),
];

const ASKED: [(Asked, &str); 20] = [
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
];

const GENERAL: [(Route, &str); 10] = [
    (Route::Plans, "plannen"),
    (Route::About, "over"),
    (Route::WhenNot, "wanneer-niet"),
    (Route::HelpNow, "hulp"),
    (Route::Display, "weergave"),
    (Route::Device, "dit-apparaat"),
    (Route::Lock, "slot"),
    (Route::Wipe, "wissen"),
    (Route::Paste, "plak"),
    (Route::Received, "ontvangen"),
];

impl Route {
    /// Reads the part of an address after `#`. What is no place of this app leads to the first page.
    #[must_use]
    pub fn parse(fragment: &str) -> Self {
        let mut parts = fragment
            .trim_start_matches('#')
            .split('/')
            .filter(|part| !part.is_empty());
        let Some(first) = parts.next() else { return Self::Start };
        let source = match first {
            "voorbeeld" => Some(Source::Example),
            "plan" => match parts.next() {
                Some("nieuw") => Some(Source::Draft(0)),
                Some(key) => match key.strip_prefix("nieuw-") {
                    Some(number) => number.parse().ok().map(Source::Draft),
                    None => key.parse().ok().map(Source::Stored),
                },
                None => None,
            },
            _ => None,
        };
        if let Some(source) = source {
            return Self::Plan(source, Page::parse(parts.next(), parts.next(), parts.next()));
        }
        GENERAL
            .iter()
            .find(|(_, word)| *word == first)
            .map_or(Self::Start, |(route, _)| *route)
    }

    /// The plan that this place belongs to.
    #[must_use]
    pub const fn source(self) -> Option<Source> {
        if let Self::Plan(source, _) = self {
            Some(source)
        } else {
            None
        }
    }

    /// The address of this place: what a link's `href` holds.
    #[must_use]
    pub fn href(self) -> String {
        self.to_string()
    }
}

impl Page {
    fn parse(word: Option<&str>, rest: Option<&str>, last: Option<&str>) -> Self {
        let id = rest.and_then(|id| id.parse::<Id>().ok());
        if let Some((page, _)) = PLAIN.iter().find(|(_, known)| Some(*known) == word)
            && rest.is_none()
        {
            return *page;
        }
        match (word, id) {
            (Some("mens"), Some(id)) => Self::Person(id),
            (Some("kind"), Some(id)) => Self::Child(id, ChildStep::parse(last)),
            (Some("werkwijze"), _) => Self::Approach(ApproachStep::parse(rest)),
            (Some("bijeenkomst"), _) => Self::Meeting(MeetingStep::parse(rest)),
            (Some("tafel"), _) => Self::Table(TableStep::parse(rest)),
            (Some("twee-huizen"), _) => Self::Homes(HomesStep::parse(rest)),
            (Some("afspraak"), Some(id)) => Self::Agreement(id),
            (Some("gaat"), Some(id)) => Self::Going(id),
            (Some("versies"), _) => rest
                .and_then(|number| number.parse().ok())
                .map_or(Self::Versions, Self::Compare),
            (Some("versie"), _) => rest
                .and_then(|number| number.parse().ok())
                .map_or(Self::Versions, Self::Earlier),
            (Some("terugblik"), _) => {
                let step = LOOK_BACK_STEPS.iter().find(|(_, word)| Some(*word) == rest);
                Self::LookBack(step.map_or(LookBackStep::Begin, |(step, _)| *step))
            }
            (Some("delen"), _) => {
                let step = SHARE_STEPS.iter().find(|(_, word)| Some(*word) == rest);
                Self::Share(step.map_or(ShareStep::Who, |(step, _)| *step))
            }
            (Some(word), _) => ASKED
                .iter()
                .find(|(_, known)| *known == word)
                .map_or(Self::Overview, |(asked, _)| Self::Ask(*asked)),
            (None, _) => Self::Overview,
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("#/")?;
        let Self::Plan(source, page) = self else {
            let word = GENERAL
                .iter()
                .find(|(route, _)| route == self)
                .map_or("", |(_, word)| *word);
            return f.write_str(word);
        };
        match source {
            Source::Stored(key) => write!(f, "plan/{key}")?,
            Source::Draft(0) => f.write_str("plan/nieuw")?,
            Source::Draft(number) => write!(f, "plan/nieuw-{number}")?,
            Source::Example => f.write_str("voorbeeld")?,
        }
        match page {
            Page::Overview => Ok(()),
            Page::Ask(asked) => {
                let word = ASKED
                    .iter()
                    .find(|(known, _)| known == asked)
                    .map_or("", |(_, word)| *word);
                write!(f, "/{word}")
            }
            Page::Person(id) => write!(f, "/mens/{id}"),
            Page::Agreement(id) => write!(f, "/afspraak/{id}"),
            Page::Going(id) => write!(f, "/gaat/{id}"),
            Page::Earlier(number) => write!(f, "/versie/{number}"),
            Page::Compare(number) => write!(f, "/versies/{number}"),
            Page::LookBack(LookBackStep::Begin) => f.write_str("/terugblik"),
            Page::LookBack(step) => {
                let known = LOOK_BACK_STEPS.iter().find(|one| one.0 == *step);
                write!(f, "/terugblik/{}", known.map_or("", |(_, word)| *word))
            }
            Page::Share(ShareStep::Who) => f.write_str("/delen"),
            Page::Share(step) => {
                let known = SHARE_STEPS.iter().find(|one| one.0 == *step);
                write!(f, "/delen/{}", known.map_or("", |(_, word)| *word))
            }
            Page::Child(id, step) => {
                write!(f, "/kind/{id}")?;
                step_word(f, step.word())
            }
            Page::Approach(step) => {
                f.write_str("/werkwijze")?;
                step_word(f, step.word())
            }
            Page::Meeting(step) => {
                f.write_str("/bijeenkomst")?;
                step_word(f, step.word())
            }
            Page::Table(step) => {
                f.write_str("/tafel")?;
                step_word(f, step.word())
            }
            Page::Homes(step) => {
                f.write_str("/twee-huizen")?;
                step_word(f, step.word())
            }
            page => {
                let known = PLAIN.iter().find(|(known, _)| known == page);
                write!(f, "/{}", known.map_or("", |(_, word)| *word))
            }
        }
    }
}

/// The word of a step; the first step has none.
fn step_word(f: &mut fmt::Formatter<'_>, word: &str) -> fmt::Result {
    if word.is_empty() { Ok(()) } else { write!(f, "/{word}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_survives_its_address() {
        let mut pages: Vec<_> = Asked::ALL.iter().map(|asked| Page::Ask(*asked)).collect();
        let id = Id { author: 2, count: 9 };
        pages.extend([Page::Overview, Page::Person(id), Page::Agreement(Id::own(3))]);
        pages.extend([Page::Going(id), Page::Compare(0), Page::Compare(12), Page::Earlier(3)]);
        pages.extend(PLAIN.map(|(page, _)| page));
        pages.extend(LOOK_BACK_STEPS.map(|(step, _)| Page::LookBack(step)));
        pages.extend(SHARE_STEPS.map(|(step, _)| Page::Share(step)));
        pages.extend(ApproachStep::ALL.map(|(step, _)| Page::Approach(step)));
        pages.extend(MeetingStep::ALL.map(|(step, _)| Page::Meeting(step)));
        pages.extend(TableStep::ALL.map(|(step, _)| Page::Table(step)));
        pages.extend(HomesStep::ALL.map(|(step, _)| Page::Homes(step)));
        pages.extend(ChildStep::ALL.map(|(step, _)| Page::Child(id, step)));
        let mut routes = vec![Route::Start];
        routes.extend(GENERAL.iter().map(|(route, _)| *route));
        for source in [Source::Stored(7), Source::Draft(0), Source::Draft(31), Source::Example] {
            routes.extend(pages.iter().map(|page| Route::Plan(source, *page)));
        }
        for route in routes {
            assert_eq!(Route::parse(&route.href()), route);
        }
    }

    #[test]
    fn an_unknown_address_leads_to_a_page_that_exists() {
        for address in [
            "",
            "#",
            "#/",
            "#/x",
            "#/plan",
            "#/plan/x",
            "#/plan/99999999999/naam",
            "#//plan",
            "#/%00",
        ] {
            assert_eq!(Route::parse(address), Route::Start, "{address}");
        }
        assert_eq!(
            Route::parse("#/plan/3/onzin/1"),
            Route::Plan(Source::Stored(3), Page::Overview)
        );
        assert_eq!(
            Route::parse("#/plan/3/mens/x"),
            Route::Plan(Source::Stored(3), Page::Overview)
        );
    }
}
