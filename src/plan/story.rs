//! 'Woord- en beeldverhaal': what happened, told to a child in words and pictures by its grown-ups together.
//!
//! Whether the child may open it is never stored. It is worked out from what the grown-ups said yes to: when the words
//! change, their yes is no longer to these words.

use super::Plan;
use super::id::{Id, Item};
use super::wire::{choice, record};

record! {
    /// A story for one child.
    pub struct Story {
        /// The name of this story inside the plan.
        0 id: Id,
        /// For which child.
        1 child: Option<Id>,
        /// The panels, in the order of the story.
        2 panels: Vec<Panel>,
        /// The grown-ups who must all say yes before the child may open it.
        3 adults: Vec<Id>,
        /// Who said yes, and to which words. Stays home.
        4 yes: Vec<StoryYes>,
    }
}

impl Item for Story {
    fn id(&self) -> Id {
        self.id
    }
}

record! {
    /// One panel: a few words and a picture.
    pub struct Panel: Whole {
        /// What it tells.
        0 kind: Option<PanelKind>,
        /// The words.
        1 words: String,
        /// Which picture of the set.
        2 picture: Option<u8>,
    }
}

choice! {
    /// What a panel tells.
    pub enum PanelKind {
        /// What happened.
        0 Happened,
        /// What is hard or worries.
        1 Worries,
        /// What the grown-ups do now.
        2 GrownUps,
        /// What stays as it was.
        3 Stays,
        /// That it is not the child's fault.
        4 NotYourFault,
    }
}

record! {
    /// A grown-up's yes to the words as they were.
    pub struct StoryYes: Whole {
        /// Who.
        0 person: Id,
        /// A sum over the words and pictures to which they said yes, without the words themselves.
        1 sum: u32,
        /// How long these were.
        2 length: u32,
    }
}

impl Story {
    /// The words of a panel.
    #[must_use]
    pub fn words(&self, kind: PanelKind) -> &str {
        self.panel(kind).map_or("", |panel| panel.words.as_str())
    }

    /// A panel, once something was put in it.
    #[must_use]
    pub fn panel(&self, kind: PanelKind) -> Option<&Panel> {
        self.panels.iter().find(|panel| panel.kind == Some(kind))
    }

    /// A panel to write in. Panels stand in the order of the story.
    pub fn panel_mut(&mut self, kind: PanelKind) -> Option<&mut Panel> {
        if self.panel(kind).is_none() {
            self.panels.push(Panel {
                kind: Some(kind),
                ..Panel::default()
            });
            self.panels.sort_by_key(|panel| panel.kind);
        }
        self.panels.iter_mut().find(|panel| panel.kind == Some(kind))
    }

    /// Whether something is told.
    #[must_use]
    pub fn is_written(&self) -> bool {
        self.panels.iter().any(|panel| !panel.words.trim().is_empty())
    }

    /// The sum and the length of what is told now.
    fn told(&self) -> (u32, u32) {
        let mut sum = crc32fast::Hasher::new();
        let mut length = 0u32;
        for panel in &self.panels {
            let kind = panel.kind.map_or(255, |kind| kind as u8);
            let picture = panel.picture.map_or([0, 0], |picture| [1, picture]);
            let words = panel.words.as_bytes();
            let size = u32::try_from(words.len()).unwrap_or(u32::MAX);
            sum.update(&[kind]);
            sum.update(&picture);
            sum.update(&size.to_le_bytes());
            sum.update(words);
            length = length.saturating_add(size);
        }
        (sum.finalize(), length)
    }

    /// Whether this person said yes to the words as they are now.
    #[must_use]
    pub fn says_yes(&self, who: Id) -> bool {
        let (sum, length) = self.told();
        let yes = |yes: &StoryYes| yes.person == who && (yes.sum, yes.length) == (sum, length);
        self.yes.iter().any(yes)
    }

    /// Whether this person said yes before the words changed.
    #[must_use]
    pub fn said_yes_before(&self, who: Id) -> bool {
        !self.says_yes(who) && self.yes.iter().any(|yes| yes.person == who)
    }

    /// Writes down a yes to the words as they are now, or takes it back.
    pub fn set_yes(&mut self, who: Id, on: bool) {
        self.yes.retain(|yes| yes.person != who);
        if on {
            let (sum, length) = self.told();
            self.yes.push(StoryYes {
                person: who,
                sum,
                length,
            });
        }
    }

    /// Whether the child may open it: something is told, and each grown-up who was chosen and is still in the plan says
    /// yes to these words. Without a grown-up it stays closed.
    #[must_use]
    pub fn is_open(&self, plan: &Plan) -> bool {
        let mut adults = self.adults.iter().filter(|id| plan.person(**id).is_some()).peekable();
        self.is_written() && adults.peek().is_some() && adults.all(|id| self.says_yes(*id))
    }
}

impl Plan {
    /// The story for this child, if there is one.
    #[must_use]
    pub fn story_of(&self, child: Id) -> Option<&Story> {
        self.stories.iter().find(|story| story.child == Some(child))
    }

    /// The story for this child, to write in; it begins when something is written.
    pub fn story_of_mut(&mut self, child: Id) -> Option<&mut Story> {
        if self.story_of(child).is_none() {
            let id = self.new_id();
            self.stories.push(Story {
                id,
                child: Some(child),
                ..Story::default()
            });
        }
        self.stories.iter_mut().find(|story| story.child == Some(child))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::person::Person;
    use proptest::collection::vec;
    use proptest::prelude::*;

    fn plan(adults: u32) -> Plan {
        let person = |count| Person {
            id: Id::own(count),
            ..Person::default()
        };
        Plan {
            people: (1..=adults).map(person).collect(),
            ..Plan::default()
        }
    }

    fn told(adults: &[Id]) -> Story {
        let mut story = Story {
            adults: adults.to_vec(),
            ..Story::default()
        };
        story.panel_mut(PanelKind::Happened).unwrap().words = "Papa is in het ziekenhuis.".into();
        story
    }

    #[test]
    fn it_opens_when_the_last_one_says_yes_and_closes_when_a_word_changes() {
        let plan = plan(2);
        let (mama, oma) = (Id::own(1), Id::own(2));
        let mut story = told(&[mama, oma]);
        assert!(!story.is_open(&plan));
        story.set_yes(mama, true);
        assert!(!story.is_open(&plan));
        story.set_yes(oma, true);
        assert!(story.is_open(&plan));
        story.panel_mut(PanelKind::Stays).unwrap().words = "Je slaapt in je eigen bed.".into();
        assert!(!story.is_open(&plan) && story.said_yes_before(mama));
        story.set_yes(mama, true);
        assert!(!story.is_open(&plan));
        story.set_yes(oma, true);
        assert!(story.is_open(&plan));
        // Another picture is another story too.
        story.panel_mut(PanelKind::Stays).unwrap().picture = Some(3);
        assert!(!story.is_open(&plan));
    }

    #[test]
    fn without_words_or_without_a_grown_up_it_stays_closed() {
        let plan = plan(1);
        let mut empty = Story {
            adults: vec![Id::own(1)],
            ..Story::default()
        };
        empty.set_yes(Id::own(1), true);
        assert!(!empty.is_open(&plan));
        assert!(!told(&[]).is_open(&plan));
        // Whoever was taken out of the plan says nothing any more, and opens nothing either.
        let mut gone = told(&[Id::own(7)]);
        gone.set_yes(Id::own(7), true);
        assert!(!gone.is_open(&plan));
    }

    proptest! {
        #[test]
        fn it_is_open_only_if_every_chosen_one_said_yes_to_these_words(
            chosen in vec(1..6u32, 0..5), early in vec(1..6u32, 0..5), late in vec(1..6u32, 0..5), edit in any::<bool>(),
        ) {
            let plan = plan(4);
            let ids: Vec<Id> = chosen.iter().map(|count| Id::own(*count)).collect();
            let mut story = told(&ids);
            early.iter().for_each(|count| story.set_yes(Id::own(*count), true));
            if edit {
                story.panel_mut(PanelKind::Happened).unwrap().words.push('!');
            }
            late.iter().for_each(|count| story.set_yes(Id::own(*count), true));
            let here: Vec<&u32> = chosen.iter().filter(|count| **count <= 4).collect();
            let agreed = here.iter().all(|count| late.contains(count) || !edit && early.contains(count));
            prop_assert_eq!(story.is_open(&plan), agreed && !here.is_empty());
        }
    }
}
