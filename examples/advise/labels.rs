//! The labelled agreements, and how well the advice agrees with them.

use familiegroepsplan::advice::{Kind, Somebody, of_text};

/// The part for tuning.
pub const TUNING: &str = include_str!("tuning.txt");
/// The part that nobody tunes on.
pub const UNSEEN: &str = include_str!("unseen.txt");

/// How often a finding was right, wrongly there, and missing.
#[derive(Clone, Copy, Default)]
pub struct Count {
    pub right: u32,
    pub wrong: u32,
    pub missing: u32,
}

impl Count {
    /// Of what was found, how much is right.
    pub fn precision(self) -> f64 {
        share(self.right, self.wrong)
    }

    /// Of what is there, how much was found.
    pub fn recall(self) -> f64 {
        share(self.right, self.missing)
    }
}

fn share(right: u32, other: u32) -> f64 {
    if right + other == 0 {
        1.0
    } else {
        f64::from(right) / f64::from(right + other)
    }
}

/// A labelled agreement.
pub struct Labelled {
    pub text: &'static str,
    pub expected: Vec<Kind>,
    people: Vec<(&'static str, bool)>,
}

impl Labelled {
    /// What the advice finds.
    pub fn found(&self) -> Vec<Kind> {
        let people: Vec<_> = self
            .people
            .iter()
            .map(|(name, child)| Somebody { name, child: *child })
            .collect();
        of_text(self.text, &people).iter().map(|finding| finding.kind).collect()
    }
}

/// The agreements of a file.
pub fn labelled(source: &'static str) -> Vec<Labelled> {
    source
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut parts = line.split('|').map(str::trim);
            let expected = parts.next()?.chars().filter_map(kind).collect();
            let text = parts.next()?;
            let people = parts.next().unwrap_or_default();
            let people = people
                .split(',')
                .map(str::trim)
                .filter(|name| !name.is_empty())
                .map(|name| (name.trim_end_matches("(kind)").trim(), name.ends_with("(kind)")))
                .collect();
            Some(Labelled { text, expected, people })
        })
        .collect()
}

fn kind(letter: char) -> Option<Kind> {
    Some(match letter {
        'k' => Kind::ChildAlone,
        'w' => Kind::NotAnAgreement,
        'v' => Kind::Several,
        'a' => Kind::NoAct,
        'd' => Kind::NoDoer,
        'm' => Kind::NoMoment,
        's' => Kind::NotSeen,
        _ => return None,
    })
}

/// How well the advice agrees, for each finding.
pub fn counts(source: &'static str) -> Vec<(Kind, Count)> {
    let mut counts: Vec<_> = Kind::ALL.iter().map(|kind| (*kind, Count::default())).collect();
    for labelled in labelled(source) {
        let found = labelled.found();
        for (kind, count) in &mut counts {
            match (labelled.expected.contains(kind), found.contains(kind)) {
                (true, true) => count.right += 1,
                (false, true) => count.wrong += 1,
                (true, false) => count.missing += 1,
                (false, false) => {}
            }
        }
    }
    counts
}
