//! Where somebody is in the app, as the part of the address after `#`.
//!
//! The address never leaves the root path and what stands after `#` is never sent to a host, so no server log learns
//! which page a family reads, and any static host serves every page. An address holds no word of the family: only
//! fixed words and small numbers.

mod places;
mod steps;

use core::fmt;

use places::{ASKED, GENERAL, PLAIN, WHAT_HAPPENS};
pub use steps::{ApproachStep, ChildStep, ForWhom, HomesStep, LookBackStep, MeetingStep, ShareStep, TableStep};

use crate::plan::id::Id;
use crate::plan::progress::Asked;
use crate::text::glossary::{self, Entry, Tab};

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
    /// Making a copy of the plans as a file, and putting one back.
    Copies,
    /// Paste a link or open a file.
    Paste,
    /// Something that came in by a link and is not kept yet.
    Received,
    /// The word list.
    Words(WordsAt),
    /// The families of a coordinator.
    Coordinator,
    /// What will happen when people come together, told for somebody. Without a word of any family, so that its address
    /// can be sent.
    WhatHappens(ForWhom),
    /// A page of a plan.
    Plan(Source, Page),
}

/// Where somebody is in the word list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordsAt {
    /// At a part of it.
    Tab(Tab),
    /// At a word.
    Word(Entry),
}

impl WordsAt {
    fn parse(word: Option<&str>) -> Self {
        let word = word.unwrap_or_default();
        let tab = Tab::ALL.iter().find(|(_, known)| *known == word);
        let entry = || glossary::find(word).map(Self::Word);
        tab.map(|(tab, _)| Self::Tab(*tab))
            .or_else(entry)
            .unwrap_or(Self::Tab(Tab::Words))
    }

    /// Its word in the address.
    const fn word(self) -> &'static str {
        match self {
            Self::Tab(Tab::Words) => "",
            Self::Tab(Tab::People) => "wie",
            Self::Tab(Tab::Phases) => "waar",
            Self::Word(entry) => entry.key,
        }
    }
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
        if first == "woorden" {
            return Self::Words(WordsAt::parse(parts.next()));
        }
        if let Some(source) = source {
            return Self::Plan(source, Page::parse(parts.next(), parts.next(), parts.next()));
        }
        if first == WHAT_HAPPENS {
            return Self::WhatHappens(ForWhom::parse(parts.next()));
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
            (Some("terugblik"), _) => Self::LookBack(LookBackStep::parse(rest)),
            (Some("delen"), _) => Self::Share(ShareStep::parse(rest)),
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
        if let Self::Words(at) = self {
            f.write_str("woorden")?;
            return step_word(f, at.word());
        }
        if let Self::WhatHappens(whom) = self {
            f.write_str(WHAT_HAPPENS)?;
            return step_word(f, whom.word());
        }
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
            Page::LookBack(step) => {
                f.write_str("/terugblik")?;
                step_word(f, step.word())
            }
            Page::Share(step) => {
                f.write_str("/delen")?;
                step_word(f, step.word())
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
mod tests;
