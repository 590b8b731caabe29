//! The child's own page. It belongs to the child and stays out of every share unless chosen.

use super::Plan;
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
        /// Who may see all of this page; see also fields 13 to 15 and 17.
        10 may_be_seen_by: Vec<Id>,
        /// What the child said at a review or about the plan.
        11 says: Vec<Voice>,
        /// Drawings, as strokes in a format of the drawing page's own.
        12 drawings: Vec<Drawing>,
        /// Who may see what worries the child.
        13 worries_seen_by: Vec<Id>,
        /// Who may see what is good.
        14 good_seen_by: Vec<Id>,
        /// Who may see what the child dreams of.
        15 dreams_seen_by: Vec<Id>,
        /// Who writes for the child, in the child's words; empty where the child writes.
        16 written_by: Option<Id>,
        /// Who may see the rest: the rule, whom to call, how the child takes part, what it said.
        17 rest_seen_by: Vec<Id>,
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
        /// In which house it hangs.
        2 house: Option<House>,
        /// Who may see it, besides those who may see the whole page.
        3 seen_by: Vec<Id>,
    }
}

choice! {
    /// The three houses of a child's page.
    pub enum House {
        /// What worries the child.
        0 Worries,
        /// What is good.
        1 Good,
        /// What the child dreams of.
        2 Dreams,
    }
}

/// A part of the page that can be shown to somebody by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shown {
    /// The words in a house.
    House(House),
    /// The drawing at this place in the list.
    Drawing(usize),
    /// The rule, whom to call, how the child takes part, what it said.
    Rest,
}

impl ChildPage {
    /// The words in a house.
    #[must_use]
    pub fn words(&self, house: House) -> &str {
        match house {
            House::Worries => &self.worries,
            House::Good => &self.good,
            House::Dreams => &self.dreams,
        }
    }

    /// The words in a house, to write them.
    pub fn words_mut(&mut self, house: House) -> &mut String {
        match house {
            House::Worries => &mut self.worries,
            House::Good => &mut self.good,
            House::Dreams => &mut self.dreams,
        }
    }

    /// The parts that can be shown by themselves, in the order of the page.
    #[must_use]
    pub fn parts(&self) -> Vec<Shown> {
        let houses = House::ALL.iter().map(|house| Shown::House(*house));
        let drawings = (0..self.drawings.len()).map(Shown::Drawing);
        houses.chain(drawings).chain([Shown::Rest]).collect()
    }

    fn list(&self, part: Shown) -> Option<&Vec<Id>> {
        Some(match part {
            Shown::House(House::Worries) => &self.worries_seen_by,
            Shown::House(House::Good) => &self.good_seen_by,
            Shown::House(House::Dreams) => &self.dreams_seen_by,
            Shown::Drawing(at) => &self.drawings.get(at)?.seen_by,
            Shown::Rest => &self.rest_seen_by,
        })
    }

    fn list_mut(&mut self, part: Shown) -> Option<&mut Vec<Id>> {
        Some(match part {
            Shown::House(House::Worries) => &mut self.worries_seen_by,
            Shown::House(House::Good) => &mut self.good_seen_by,
            Shown::House(House::Dreams) => &mut self.dreams_seen_by,
            Shown::Drawing(at) => &mut self.drawings.get_mut(at)?.seen_by,
            Shown::Rest => &mut self.rest_seen_by,
        })
    }

    /// Whether this person may see this part: the child, and whom the child let.
    #[must_use]
    pub fn may_see(&self, who: Id, part: Shown) -> bool {
        let listed = self.list(part).is_some_and(|list| list.contains(&who));
        self.child == Some(who) || self.may_be_seen_by.contains(&who) || listed
    }

    /// Whether this person may see any part.
    #[must_use]
    pub fn may_see_some(&self, who: Id) -> bool {
        self.parts().into_iter().any(|part| self.may_see(who, part))
    }

    /// Lets somebody see a part, or no longer. Whoever could see the whole page keeps the other parts.
    pub fn let_see(&mut self, who: Id, part: Shown, on: bool) {
        let whole = self.may_be_seen_by.contains(&who);
        if on == (whole || self.list(part).is_some_and(|list| list.contains(&who))) {
            return;
        }
        if whole {
            self.may_be_seen_by.retain(|other| *other != who);
            for other in self.parts() {
                self.put(who, other, other != part);
            }
        } else {
            self.put(who, part, on);
        }
    }

    fn put(&mut self, who: Id, part: Shown, on: bool) {
        if let Some(list) = self.list_mut(part) {
            list.retain(|other| *other != who);
            if on {
                list.push(who);
            }
        }
    }

    /// The drawings in a house, with their places in the list.
    pub fn drawings_in(&self, house: House) -> impl Iterator<Item = (usize, &Drawing)> {
        let all = self.drawings.iter().enumerate();
        all.filter(move |(_, drawing)| drawing.house.unwrap_or(House::Good) == house)
    }
}

/// For which age the words of the page are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgeGroup {
    /// Up to seven: mostly read aloud.
    Young,
    /// Eight to eleven, and where no age is known.
    Middle,
    /// Twelve and older.
    Older,
}

impl AgeGroup {
    /// The group of this age.
    #[must_use]
    pub const fn of(age: Option<u8>) -> Self {
        match age {
            Some(0..8) => Self::Young,
            Some(12..) => Self::Older,
            _ => Self::Middle,
        }
    }
}

impl Plan {
    /// This child's own page, if there is one.
    #[must_use]
    pub fn page_of(&self, child: Id) -> Option<&ChildPage> {
        self.child_pages.iter().find(|page| page.child == Some(child))
    }

    /// This child's own page, to write in; it begins when something is written.
    pub fn page_of_mut(&mut self, child: Id) -> Option<&mut ChildPage> {
        if self.page_of(child).is_none() {
            let id = self.new_id();
            self.child_pages.push(ChildPage {
                id,
                child: Some(child),
                ..ChildPage::default()
            });
        }
        self.child_pages.iter_mut().find(|page| page.child == Some(child))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nobody_but_the_child_sees_a_new_page() {
        let mut plan = Plan::default();
        let child = plan.new_id();
        let page = plan.page_of_mut(child).unwrap();
        page.drawings.push(Drawing::default());
        for part in page.parts() {
            assert!(page.may_see(child, part) && !page.may_see(Id::own(9), part));
        }
        assert!(!page.may_see_some(Id::own(9)));
        assert_eq!(plan.child_pages.len(), 1);
        plan.page_of_mut(child);
        assert_eq!(plan.child_pages.len(), 1);
    }

    #[test]
    fn words_go_by_age_and_without_one_to_the_middle() {
        let ages = [Some(0), Some(7), Some(8), None, Some(11), Some(12), Some(255)];
        let groups = ages.map(AgeGroup::of);
        use AgeGroup::{Middle, Older, Young};
        assert_eq!(groups, [Young, Young, Middle, Middle, Middle, Older, Older]);
    }

    proptest! {
        #[test]
        fn a_tick_changes_one_part_for_one_person(whole in any::<bool>(), drawings in 0..3usize, at in any::<prop::sample::Index>(), on in any::<bool>()) {
            let (who, other) = (Id::own(1), Id::own(2));
            let mut page = ChildPage { drawings: vec![Drawing::default(); drawings], ..ChildPage::default() };
            if whole {
                page.may_be_seen_by = vec![who, other];
            }
            let parts = page.parts();
            let part = parts[at.index(parts.len())];
            page.let_see(who, part, on);
            for one in parts {
                prop_assert_eq!(page.may_see(who, one), if one == part { on } else { whole });
                prop_assert_eq!(page.may_see(other, one), whole);
            }
        }
    }
}
