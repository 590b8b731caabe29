//! Parents in two homes: what each wants, what both want, and where the children are.
//!
//! Two homes, not parents: a home can have one adult or several, and a child belongs to both. What each home wants
//! stands beside what the other wants; nothing here says who is right. Pairs, and what is common, are derived and never
//! stored.
//!
//! Before anything else stands one private question: can they talk together without somebody being afraid? Only "yes"
//! opens what is meant to be done together ([`joint_steps_allowed`]). The answer never leaves the device: not in a share,
//! a full copy, a file or an earlier version ([`Plan::for_elsewhere`]).

mod collide;
mod days;
mod schedule;
mod wish;

#[cfg(test)]
mod tests;

pub use collide::{Collision, MOST_COLLISIONS, collisions};
pub use days::{HandOver, Night, Stay, Why, home_at, month, next_hand_overs, night, stays};
pub use schedule::{PATTERN_DAYS, Pattern, Schedule, Special, SpecialKind, Split};
pub use wish::{Beside, Stance, Subject, Wish, beside, common, is_common, is_settled, say, twin};

use super::Plan;
use super::filter::fold;
use super::id::Id;
use super::meeting::Approach;
use super::person::Role;
use super::wire::{choice, record};

choice! {
    /// One of the two homes.
    pub enum Home {
        /// The one that was named first. It says nothing about which comes first.
        0 First,
        /// The other one.
        1 Second,
    }
}

impl Home {
    /// The other home.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::First => Self::Second,
            Self::Second => Self::First,
        }
    }
}

record! {
    /// A home, as the family knows it.
    pub struct Dwelling {
        /// What the family calls it: "Huis van mama".
        0 name: String,
        /// Who live there always. The children live in both.
        1 people: Vec<Id>,
    }
}

choice! {
    /// The private answer to: can you talk together without somebody being afraid?
    pub enum TalkTogether {
        /// Yes.
        0 Yes,
        /// No.
        1 No,
        /// 'Weet ik niet'.
        2 NotSure,
        /// 'Zeg ik liever niet'.
        3 RatherNot,
    }
}

/// Whether the app may propose steps that the two homes take together: a joint meeting, a shared screen, a copy for the
/// other home.
///
/// After the question was put only a plain yes opens them. Where it was never put, nothing is known and nothing changes:
/// most families have one home.
#[must_use]
pub fn joint_steps_allowed(plan: &Plan) -> bool {
    matches!(plan.talk_together, None | Some(TalkTogether::Yes))
}

/// Whether what both homes want has a place beside each other: where they take no steps together, only once the other
/// home has written something.
#[must_use]
pub fn has_something_beside(plan: &Plan) -> bool {
    let theirs = |home: Home| {
        plan.wishes
            .iter()
            .any(|wish| wish.home == Some(home.other()) && !wish.is_blank())
    };
    joint_steps_allowed(plan) || plan.my_home.is_some_and(theirs)
}

/// Whether this plan is one of two homes: the family chose that method, its parents live apart, or something was
/// written for two homes.
#[must_use]
pub fn has_two_homes(plan: &Plan) -> bool {
    plan.approach == Some(Approach::TwoHomes) || plan.has_homes_written() || parents_live_apart(plan)
}

fn parents_live_apart(plan: &Plan) -> bool {
    let parents = plan.people_who_are(Role::Parent).filter(|person| !person.left);
    let mut households = parents
        .map(|person| fold(person.household.trim()))
        .filter(|household| !household.is_empty());
    households
        .next()
        .is_some_and(|first| households.any(|household| household != first))
}

/// Whether the app may propose to share with this person. Where the homes take no steps together, no way leads to the
/// other parent: of the parents only those of the own home are left.
#[must_use]
pub fn may_propose_sharing_with(plan: &Plan, person: Id) -> bool {
    if joint_steps_allowed(plan) {
        return true;
    }
    let lives_in = |home: Home| plan.dwelling(home).people.contains(&person);
    let parent = plan
        .person(person)
        .is_some_and(|person| person.role == Some(Role::Parent));
    match plan.my_home {
        Some(home) if lives_in(home.other()) => false,
        Some(home) => !parent || lives_in(home),
        None => !parent && !lives_in(Home::First) && !lives_in(Home::Second),
    }
}

impl Plan {
    /// One of the two homes.
    #[must_use]
    pub const fn dwelling(&self, home: Home) -> &Dwelling {
        match home {
            Home::First => &self.first_home,
            Home::Second => &self.second_home,
        }
    }

    /// One of the two homes, to change it.
    pub const fn dwelling_mut(&mut self, home: Home) -> &mut Dwelling {
        match home {
            Home::First => &mut self.first_home,
            Home::Second => &mut self.second_home,
        }
    }

    /// Whether something was written for two homes.
    #[must_use]
    pub fn has_homes_written(&self) -> bool {
        let named = [&self.first_home, &self.second_home];
        named
            .iter()
            .any(|home| !home.name.trim().is_empty() || !home.people.is_empty())
            || !self.wishes.is_empty()
            || self.schedule != Schedule::default()
            || self.talk_together.is_some()
    }

    /// The plan as it may stand anywhere but in the record on this device: without the private answer about talking
    /// together. What comes in from elsewhere goes through this too: nobody else answers that question.
    #[must_use]
    pub fn for_elsewhere(&self) -> Self {
        Self {
            talk_together: None,
            ..self.clone()
        }
    }
}
