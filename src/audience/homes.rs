//! The two homes: what each wants, and when the children are where.
//!
//! The private answer about talking together is not here, and never goes anywhere.
#![allow(clippy::needless_update, reason = "a field that is added later stays home")]

use super::selection::Part;
use super::sieve::Sieve;
use crate::plan::Plan;
use crate::plan::homes::{Dwelling, Schedule, Special, Wish};

impl Sieve<'_> {
    pub(super) fn add_homes(&mut self, made: &mut Plan) {
        let (plan, selection) = (self.plan, self.selection);
        if selection.has(Part::Schedule) {
            made.first_home = self.dwelling(&plan.first_home);
            made.second_home = self.dwelling(&plan.second_home);
            made.schedule = self.schedule(&plan.schedule);
        }
        if selection.has(Part::Wishes) {
            made.wishes = self.each(&plan.wishes, Self::wish);
        }
    }

    fn dwelling(&self, one: &Dwelling) -> Dwelling {
        Dwelling {
            name: self.words(&one.name),
            people: self.mention_all(&one.people),
            ..Dwelling::default()
        }
    }

    fn schedule(&mut self, one: &Schedule) -> Schedule {
        Schedule {
            two_weeks: one.two_weeks,
            start: one.start,
            pattern: one.pattern,
            hand_over: one.hand_over,
            hand_over_words: self.words(&one.hand_over_words),
            specials: self.each(&one.specials, Self::special),
            ..Schedule::default()
        }
    }

    fn special(&mut self, one: &Special) -> Option<Special> {
        self.lets(one.id, one).then(|| Special {
            id: self.number(one.id),
            kind: one.kind,
            words: one.words.clone(),
            from: one.from,
            until: one.until,
            yearly: one.yearly,
            split: one.split,
            home: one.home,
            ..Special::default()
        })
    }

    fn wish(&mut self, one: &Wish) -> Option<Wish> {
        // What was said to earlier words says nothing of these, and the earlier words were taken back.
        let said = one.stance_now();
        self.lets(one.id, one).then(|| Wish {
            id: self.number(one.id),
            home: one.home,
            subject: one.subject,
            words: one.words.clone(),
            on: one.on,
            stance: said,
            said_to: said.map_or_else(String::new, |_| one.said_to.clone()),
            agreement: one.agreement.and_then(|id| self.thing(id)),
            ..Wish::default()
        })
    }
}
