//! What keeps a plan going: who guards it, how people keep in touch, when they look back, whom to call.

use super::agreement::{ProgressState, Topic, Voice};
use super::day::Day;
use super::id::{Id, Item};
use super::wire::{Json, Tell, choice, record, values};

values! {
    ReviewMoment,
}

record! {
    /// What keeps the plan going.
    pub struct Upkeep {
        /// 'Planbewaker': sees what is due and acts when it falters. Someone of the family's circle.
        0 guardian: Option<Id>,
        /// Who keeps the document up to date.
        1 document_keeper: Option<Id>,
        /// How we tell each other things about the agreements.
        2 communication: String,
        /// Who contacts whom.
        3 contact_lines: Vec<ContactLine>,
        /// What we do if it gets worse.
        4 if_worse: String,
        /// Whom to call, in order.
        5 emergency: Vec<EmergencyContact>,
        /// Other plans there are.
        6 other_plans: Vec<OtherPlan>,
        /// Whom the child can call or go to.
        7 child_can_turn_to: String,
        /// After how many weeks the family wants to see asked help that nobody reacted to; 0 while not chosen.
        8 wait_weeks: u32,
        /// When the first check on this version took place: some four weeks after it began.
        9 first_check: Option<Day>,
    }
}

record! {
    /// How the family holds on to what works ('borgen').
    pub struct Secure {
        /// What works and stays, in words.
        0 works: String,
        /// What stays: agreements, and things that go well.
        1 keep: Vec<Id>,
        /// How we notice that it slips.
        2 signs: String,
        /// Who keeps an eye on it.
        3 notices: Vec<Id>,
        /// What we do then.
        4 then: String,
        /// Whom we ring.
        5 ring: Vec<Id>,
        /// When this was written.
        6 on: Option<Day>,
    }
}

record! {
    /// A time that the family's situation changed: a move, a new job, somebody who left.
    pub struct SituationChange {
        /// The name of this change inside the plan.
        0 id: Id,
        /// When.
        1 on: Option<Day>,
        /// What changed.
        2 words: String,
    }
}

impl Item for SituationChange {
    fn id(&self) -> Id {
        self.id
    }
}

record! {
    /// Who contacts whom.
    pub struct ContactLine {
        /// The name of this line inside the plan.
        0 id: Id,
        /// Who takes the first step.
        1 from: Option<Id>,
        /// To whom.
        2 to: Option<Id>,
        /// About what, how, how often.
        3 about: String,
    }
}

impl Item for ContactLine {
    fn id(&self) -> Id {
        self.id
    }
}

record! {
    /// Somebody to call when it goes wrong. The order of the list is the order to call in.
    pub struct EmergencyContact {
        /// The name of this entry inside the plan.
        0 id: Id,
        /// Who, if they stand in the plan.
        1 person: Option<Id>,
        /// Who, in words.
        2 name: String,
        /// Telephone number. A safety item: stays home unless chosen.
        3 phone: String,
        /// For what, or at what hours.
        4 note: String,
    }
}

impl EmergencyContact {
    /// The number as a telephone takes it: figures, and a plus in front. None while too little is written to call.
    #[must_use]
    pub fn number_to_dial(&self) -> Option<String> {
        let phone = self.phone.trim();
        // "+31 (0)6": the nought between brackets is not dialled.
        let phone = phone.replace("(0)", if phone.starts_with('+') { "" } else { "0" });
        let figures: String = phone.chars().filter(char::is_ascii_digit).collect();
        let plus = if phone.starts_with('+') { "+" } else { "" };
        let wordless = !phone.chars().any(char::is_alphabetic);
        (figures.len() >= 3 && wordless).then(|| format!("{plus}{figures}"))
    }
}

impl Item for EmergencyContact {
    fn id(&self) -> Id {
        self.id
    }
}

record! {
    /// Another plan that exists beside this one.
    pub struct OtherPlan {
        /// The name of this entry inside the plan.
        0 id: Id,
        /// What kind of plan.
        1 kind: Option<OtherPlanKind>,
        /// What it is called, where it lies, who keeps it.
        2 words: String,
    }
}

impl Item for OtherPlan {
    fn id(&self) -> Id {
        self.id
    }
}

choice! {
    /// What kind of other plan.
    pub enum OtherPlanKind {
        /// 'Veiligheidsplan'.
        0 Safety,
        /// 'Gezinsplan'.
        1 Family,
        /// A plan of a professional or an agency.
        2 Agency,
        /// A parenting plan after a separation.
        3 Parenting,
        /// Something else.
        4 Other,
    }
}

record! {
    /// A day to look back together.
    pub struct Review {
        /// The name of this review inside the plan.
        0 id: Id,
        /// When.
        1 on: Option<ReviewMoment>,
        /// Who is there.
        2 attendees: Vec<Id>,
        /// Where, and what to bring.
        3 place: String,
        /// When it took place.
        4 held_on: Option<Day>,
        /// What came of it.
        5 outcome: String,
        /// What was found per agreement or question.
        6 findings: Vec<Finding>,
        /// How people feel about each topic. Stays on this device.
        7 moods: Vec<Mood>,
        /// What the children say. It is theirs, and stays home.
        8 child_says: Vec<Voice>,
    }
}

record! {
    /// How people feel about a topic, at a review.
    pub struct Mood: Whole {
        /// The topic; none for the plan as a whole.
        0 topic: Option<Topic>,
        /// How it feels.
        1 face: Option<Face>,
    }
}

choice! {
    /// A face for a mood.
    pub enum Face {
        /// Glad.
        0 Glad,
        /// So-so.
        1 Middling,
        /// Sad or worried.
        2 Sad,
    }
}

impl Item for Review {
    fn id(&self) -> Id {
        self.id
    }
}

/// When to look back: a span that the family chose, or a date.
#[derive(Clone, Debug, PartialEq, Eq, minicbor::Encode, minicbor::Decode)]
pub enum ReviewMoment {
    /// So many weeks after a day.
    #[n(0)]
    AfterWeeks {
        /// How many weeks.
        #[n(0)]
        weeks: u32,
        /// Counted from.
        #[n(1)]
        from: Option<Day>,
    },
    /// So many months after a day.
    #[n(1)]
    AfterMonths {
        /// How many months.
        #[n(0)]
        months: u32,
        /// Counted from.
        #[n(1)]
        from: Option<Day>,
    },
    /// On a date.
    #[n(2)]
    On(#[n(0)] Day),
    /// A date was asked for and is still being written.
    #[n(3)]
    OnUnwritten,
    /// "Weet ik nog niet".
    #[n(4)]
    NotYetKnown,
}

impl ReviewMoment {
    /// The day on the calendar, where it can be told.
    #[must_use]
    pub fn day(&self) -> Option<Day> {
        match self {
            Self::AfterWeeks { weeks, from } => from.map(|day| day.plus_weeks(*weeks)),
            Self::AfterMonths { months, from } => from.map(|day| day.plus_months(*months)),
            Self::On(day) => Some(*day),
            Self::OnUnwritten | Self::NotYetKnown => None,
        }
    }
}

/// What the app offers for a [`ReviewMoment`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReviewChoice {
    /// After four weeks.
    FourWeeks,
    /// After six weeks.
    SixWeeks,
    /// After three months.
    ThreeMonths,
    /// On a date.
    OnDay,
    /// "Weet ik nog niet".
    NotYetKnown,
}

impl ReviewChoice {
    /// Which choice this moment is; none for a span that is not offered.
    #[must_use]
    pub const fn of(moment: &ReviewMoment) -> Option<Self> {
        match moment {
            ReviewMoment::AfterWeeks { weeks: 4, .. } => Some(Self::FourWeeks),
            ReviewMoment::AfterWeeks { weeks: 6, .. } => Some(Self::SixWeeks),
            ReviewMoment::AfterMonths { months: 3, .. } => Some(Self::ThreeMonths),
            ReviewMoment::On(_) | ReviewMoment::OnUnwritten => Some(Self::OnDay),
            ReviewMoment::NotYetKnown => Some(Self::NotYetKnown),
            ReviewMoment::AfterWeeks { .. } | ReviewMoment::AfterMonths { .. } => None,
        }
    }

    /// The moment that this choice makes today.
    #[must_use]
    pub const fn moment(self, today: Day) -> ReviewMoment {
        let from = Some(today);
        match self {
            Self::FourWeeks => ReviewMoment::AfterWeeks { weeks: 4, from },
            Self::SixWeeks => ReviewMoment::AfterWeeks { weeks: 6, from },
            Self::ThreeMonths => ReviewMoment::AfterMonths { months: 3, from },
            Self::OnDay => ReviewMoment::OnUnwritten,
            Self::NotYetKnown => ReviewMoment::NotYetKnown,
        }
    }
}

record! {
    /// What a review found on one agreement or question.
    pub struct Finding: Utterance {
        /// The agreement or question.
        0 about: Id,
        /// How it went.
        1 state: Option<ProgressState>,
        /// What happened.
        2 words: String,
        /// What we do now.
        3 decision: Option<Decision>,
    }
}

choice! {
    /// What happens with an agreement after a review.
    pub enum Decision {
        /// Keep.
        0 Keep,
        /// Change.
        1 Change,
        /// Stop.
        2 Stop,
    }
}

record! {
    /// Who accepted the plan.
    pub struct Acceptance {
        /// The name of this acceptance inside the plan.
        0 id: Id,
        /// Who, if they stand in the plan.
        1 person: Option<Id>,
        /// Name, in words.
        2 name: String,
        /// As what: mother, youth protector.
        3 role: String,
        /// When.
        4 on: Option<Day>,
        /// Yes, yes with a change, not yet.
        5 answer: Option<PlanAnswer>,
        /// The change, or the reason.
        6 words: String,
        /// By when a "not yet" can become a yes.
        7 by: Option<Day>,
    }
}

impl Item for Acceptance {
    fn id(&self) -> Id {
        self.id
    }
}

choice! {
    /// An answer to the plan as a whole.
    pub enum PlanAnswer {
        /// Yes.
        0 Yes,
        /// Yes, with this change.
        1 YesWithChange,
        /// Not yet, because.
        2 NotYet,
    }
}

impl Tell for ReviewMoment {
    fn tell(&self, json: &mut Json) {
        let after = |json: &mut Json, span: &str, count: &u32, from: &Option<Day>| {
            json.put(span, count);
            json.put("from", from);
        };
        match self {
            Self::AfterWeeks { weeks, from } => json.kind("AfterWeeks", |json| after(json, "weeks", weeks, from)),
            Self::AfterMonths { months, from } => json.kind("AfterMonths", |json| after(json, "months", months, from)),
            Self::On(day) => json.kind("On", |json| json.put("day", day)),
            Self::OnUnwritten => json.kind("OnUnwritten", |_| {}),
            Self::NotYetKnown => json.kind("NotYetKnown", |_| {}),
        }
    }
}

#[cfg(test)]
mod tests;
