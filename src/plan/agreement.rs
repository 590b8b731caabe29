//! 'Afspraak': who does what, when, how we see it, and what if it does not work.

use minicbor::{Decode, Encode};

use super::day::Day;
use super::id::{Id, Item};
use super::progress::{Bit, Marks};
use super::timing::{Period, When};
use super::wire::{Field as _, Json, Tell, choice, plain, record, values};

values! {
    Doers => |who, call| match who {
        Doers::People(people) | Doers::OneOf(people) => people.each_leaf(call),
        Doers::Words(words) => words.each_leaf(call),
        Doers::Everybody | Doers::NotYetKnown => {}
    },
}

record! {
    /// One agreement.
    pub struct Agreement {
        /// The name of this agreement inside the plan.
        0 id: Id,
        /// What is done: an act that somebody can see.
        1 what: String,
        /// Who does it.
        2 who: Option<Doers>,
        /// When.
        3 when: Option<When>,
        /// From, until, and when not.
        4 period: Period,
        /// Who helps.
        5 helpers: Vec<Id>,
        /// Where.
        6 place: String,
        /// Which questions and conditions it answers.
        7 answers: Vec<Id>,
        /// How we see that it happens.
        8 seen_by: String,
        /// Who keeps an eye on it.
        9 checker: Option<Id>,
        /// What we do if it does not work: plan B.
        10 plan_b: String,
        /// Who is asked to carry it: ourselves or a professional.
        11 kind: Option<AgreementKind>,
        /// What it is about; optional, and the family's to overrule.
        12 topic: Option<Topic>,
        /// What each named person says to it.
        13 responses: Vec<Response>,
        /// How it goes, the latest last.
        14 progress: Vec<ProgressNote>,
        /// Who proposed it.
        15 proposed_by: Option<Id>,
        /// The family does not agree on it yet; each one's words stand beside it.
        16 not_agreed: bool,
        /// Written in the private part of the meeting: stays there until the family says otherwise.
        17 private: bool,
        /// Each one's words where the family does not agree.
        18 voices: Vec<Voice>,
        /// Since when help is asked of a professional.
        19 asked_on: Option<Day>,
        /// What the family wants no more advice on, here.
        20 no_advice: Marks<Hint>,
    }
}

impl Item for Agreement {
    fn id(&self) -> Id {
        self.id
    }
}

/// Who does it.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub enum Doers {
    /// These people, together or each.
    #[n(0)]
    People(#[n(0)] Vec<Id>),
    /// One of these people: whoever can.
    #[n(1)]
    OneOf(#[n(0)] Vec<Id>),
    /// Everybody in the plan.
    #[n(2)]
    Everybody,
    /// Somebody who does not stand in the plan, in words.
    #[n(3)]
    Words(#[n(0)] String),
    /// "Weet ik nog niet": asked, and left open on purpose.
    #[n(4)]
    NotYetKnown,
}

impl Doers {
    /// The people named, whoever of them does it.
    #[must_use]
    pub fn named(&self) -> &[Id] {
        match self {
            Self::People(people) | Self::OneOf(people) => people,
            Self::Everybody | Self::Words(_) | Self::NotYetKnown => &[],
        }
    }
}

choice! {
    /// Who is asked to carry an agreement.
    pub enum AgreementKind {
        /// The family and its own circle do this.
        0 OwnCircle,
        /// This is asked of a professional.
        1 AskedOfProfessional,
        /// A rule of the child.
        2 ChildRule,
    }
}

choice! {
    /// What could be clearer in an agreement, what helps most first (see `advice`).
    pub enum Hint {
        /// A child alone carries a task of safety; the domain advises against it.
        0 ChildAlone,
        /// A wish, a permission or a fact: these get written down as agreements too (Dijkstra and others, WODC 2016).
        1 NotAnAgreement,
        /// Several agreements in one: each deserves its own who and when.
        2 Several,
        /// Nothing that can be seen: "respecteren", "consequent zijn".
        3 NoAct,
        /// Nobody is named: "we", "het netwerk", "er wordt".
        4 NoDoer,
        /// No moment, rhythm or trigger: "vaker", "zo nodig", or nothing.
        5 NoMoment,
        /// Nobody can see that it happened, and no field says how.
        6 NotSeen,
    }
}

impl Bit for Hint {
    fn bit(self) -> u32 {
        self as u32
    }
}

plain! {
    Marks<Hint>: |marks| marks.is_empty(),
}

choice! {
    /// What an agreement is about: the five fields in which real agreements were found to fall, and the rest.
    pub enum Topic {
        /// Communication and contact.
        0 Contact,
        /// Support.
        1 Support,
        /// Health and development, safety among them.
        2 Health,
        /// Day structure, school, money, housing, household.
        3 Practical,
        /// Upbringing.
        4 Upbringing,
        /// Something else.
        5 Other,
    }
}

record! {
    /// What one person says to an agreement.
    pub struct Response: Utterance {
        /// Who.
        0 person: Id,
        /// Yes, in doubt, cannot.
        1 answer: Option<Answer>,
        /// In their own words.
        2 words: String,
        /// When.
        3 on: Option<Day>,
    }
}

choice! {
    /// A named person's answer to an agreement.
    pub enum Answer {
        /// 'Ik doe mee'.
        0 Yes,
        /// 'Ik twijfel'.
        1 Doubt,
        /// 'Dit kan ik niet'.
        2 Cannot,
    }
}

record! {
    /// How an agreement goes, on a day.
    pub struct ProgressNote: Whole {
        /// When this was noted.
        0 on: Option<Day>,
        /// How it goes.
        1 state: Option<ProgressState>,
        /// Why.
        2 reason: String,
        /// Who says so.
        3 by: Option<Id>,
    }
}

choice! {
    /// How an agreement goes.
    pub enum ProgressState {
        /// It goes well.
        0 Well,
        /// In part.
        1 Partly,
        /// It does not work.
        2 Not,
        /// No longer needed.
        3 NoLongerNeeded,
    }
}

record! {
    /// One person's words where people do not agree.
    pub struct Voice: Utterance {
        /// Who.
        0 person: Option<Id>,
        /// Their words.
        1 words: String,
    }
}

impl Tell for Doers {
    fn tell(&self, json: &mut Json) {
        match self {
            Self::People(people) => json.kind("People", |json| json.put("people", people)),
            Self::OneOf(people) => json.kind("OneOf", |json| json.put("people", people)),
            Self::Everybody => json.kind("Everybody", |_| {}),
            Self::Words(words) => json.kind("Words", |json| json.put("words", words)),
            Self::NotYetKnown => json.kind("NotYetKnown", |_| {}),
        }
    }
}
