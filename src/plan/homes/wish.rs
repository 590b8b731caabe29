//! What a home wants, in its own words, and what the other home says to it.

use super::Home;
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, Topic};
use crate::plan::day::Day;
use crate::plan::filter::fold;
use crate::plan::id::{Id, Item, find, find_mut};
use crate::plan::wire::{choice, record};

choice! {
    /// What a wish is about.
    pub enum Subject {
        /// How the homes tell each other things.
        0 Contact,
        /// Bringing and fetching.
        1 HandOver,
        /// Which days where.
        2 Days,
        /// Holidays, birthdays and feast days.
        3 Holidays,
        /// School and child care.
        4 School,
        /// Health and care.
        5 Health,
        /// Rules at home: bedtime, screens, food.
        6 Rules,
        /// Clothes, things, sport.
        7 Things,
        /// Money.
        8 Money,
        /// Family, friends, a new partner.
        9 Others,
        /// Something else.
        10 Other,
    }
}

impl Subject {
    /// What an agreement about it is about.
    #[must_use]
    pub const fn topic(self) -> Topic {
        match self {
            Self::Contact | Self::HandOver | Self::Days | Self::Holidays | Self::Others => Topic::Contact,
            Self::School | Self::Things | Self::Money => Topic::Practical,
            Self::Health => Topic::Health,
            Self::Rules => Topic::Upbringing,
            Self::Other => Topic::Other,
        }
    }
}

choice! {
    /// What the other home says to a wish. None of these is a refusal for good, and none says who is right.
    pub enum Stance {
        /// 'Dit willen wij ook'.
        0 Yes,
        /// 'Nog niet eens'.
        1 NotYet,
        /// 'Later'.
        2 Later,
        /// 'Iemand vragen om mee te denken'.
        3 AskSomebody,
    }
}

record! {
    /// What one home wants.
    pub struct Wish {
        /// The name of this wish inside the plan.
        0 id: Id,
        /// Whose wish it is.
        1 home: Option<Home>,
        /// What it is about.
        2 subject: Option<Subject>,
        /// In their own words.
        3 words: String,
        /// When it was written.
        4 on: Option<Day>,
        /// What the other home says to it.
        5 stance: Option<Stance>,
        /// To which words they said that: a yes holds for the words that were read, not for what came later.
        6 said_to: String,
        /// The agreement that came of it.
        7 agreement: Option<Id>,
    }
}

impl Item for Wish {
    fn id(&self) -> Id {
        self.id
    }
}

impl Wish {
    /// What the other home says to these words. Nothing while they have not seen them, or the words changed since.
    #[must_use]
    pub fn stance_now(&self) -> Option<Stance> {
        self.stance.filter(|_| same_words(&self.words, &self.said_to))
    }

    /// Whether nothing is written in it.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.words.trim().is_empty()
    }
}

fn same_words(one: &str, other: &str) -> bool {
    let plain = |text: &str| -> Vec<String> {
        let folded = fold(text);
        let words = folded.split(|letter: char| !letter.is_alphanumeric());
        words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let (words, others) = (plain(one), plain(other));
    // Of a text without letters only the text itself is the same.
    words == others && (!words.is_empty() || one.trim() == other.trim())
}

/// The wish of the other home that says the same in the same words, on the same subject.
#[must_use]
pub fn twin<'a>(plan: &'a Plan, wish: &Wish) -> Option<&'a Wish> {
    let home = wish.home?.other();
    plan.wishes.iter().find(|other| {
        other.home == Some(home)
            && other.subject == wish.subject
            && !other.is_blank()
            && same_words(&other.words, &wish.words)
    })
}

/// Whether both homes want this: one wrote it, the other said yes to these words.
#[must_use]
pub fn is_common(wish: &Wish) -> bool {
    wish.home.is_some() && !wish.is_blank() && wish.stance_now() == Some(Stance::Yes)
}

/// Whether both homes want this: in this wish, or in the one of the other home that says the same.
#[must_use]
pub fn is_settled(plan: &Plan, wish: &Wish) -> bool {
    is_common(wish) || twin(plan, wish).is_some_and(is_common)
}

/// What both homes want.
pub fn common(plan: &Plan) -> impl Iterator<Item = &Wish> {
    plan.wishes.iter().filter(|wish| is_common(wish))
}

/// What both homes wrote about one subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// About what; none where nobody chose a subject.
    pub subject: Option<Subject>,
    /// The wishes of the first home, in the order of the plan.
    pub first: Vec<Id>,
    /// The wishes of the second home.
    pub second: Vec<Id>,
}

impl Beside {
    /// The wishes of this home.
    #[must_use]
    pub fn of(&self, home: Home) -> &[Id] {
        match home {
            Home::First => &self.first,
            Home::Second => &self.second,
        }
    }
}

/// What each home wants, beside what the other wants, a subject at a time. Empty wishes and subjects are left out.
#[must_use]
pub fn beside(plan: &Plan) -> Vec<Beside> {
    let subjects = Subject::ALL.iter().copied().map(Some).chain([None]);
    let of = |subject: Option<Subject>, home: Home| -> Vec<Id> {
        let wishes = plan.wishes.iter().filter(|wish| !wish.is_blank());
        wishes
            .filter(|wish| wish.subject == subject && wish.home == Some(home))
            .map(|wish| wish.id)
            .collect()
    };
    let all = subjects.map(|subject| Beside {
        subject,
        first: of(subject, Home::First),
        second: of(subject, Home::Second),
    });
    all.filter(|one| !one.first.is_empty() || !one.second.is_empty())
        .collect()
}

/// A home says what it thinks of a wish of the other home. A yes makes it an agreement of the plan; taking the yes back
/// takes that agreement out again, or where somebody has worked on it since, calls it not agreed.
///
/// Does nothing with a wish of that home itself: whoever wrote it has said yes already.
pub fn say(plan: &mut Plan, by: Home, wish: Id, stance: Option<Stance>) {
    let Some(one) = find(&plan.wishes, wish)
        .filter(|one| one.home == Some(by.other()) && !one.is_blank())
        .cloned()
    else {
        return;
    };
    let agreement = if stance == Some(Stance::Yes) {
        Some(make_agreement(plan, &one))
    } else {
        take_agreement_back(plan, &one)
    };
    if let Some(one) = find_mut(&mut plan.wishes, wish) {
        one.stance = stance;
        one.said_to = stance.map(|_| one.words.clone()).unwrap_or_default();
        one.agreement = agreement;
    }
}

/// The agreement as it is made of a wish.
fn of_wish(id: Id, wish: &Wish, words: &str) -> Agreement {
    Agreement {
        id,
        what: words.trim().to_owned(),
        topic: wish.subject.map(Subject::topic),
        ..Agreement::default()
    }
}

/// The agreement of this wish, or of the one that says the same, or a new one.
fn make_agreement(plan: &mut Plan, wish: &Wish) -> Id {
    let known = [wish.agreement, twin(plan, wish).and_then(|twin| twin.agreement)];
    if let Some(id) = known
        .into_iter()
        .flatten()
        .find(|id| find(&plan.agreements, *id).is_some())
    {
        if let Some(agreement) = find_mut(&mut plan.agreements, id) {
            agreement.not_agreed = false;
        }
        return id;
    }
    super::super::add(plan, |plan| &mut plan.agreements, |id| of_wish(id, wish, &wish.words))
}

fn take_agreement_back(plan: &mut Plan, wish: &Wish) -> Option<Id> {
    let id = wish.agreement.filter(|id| find(&plan.agreements, *id).is_some())?;
    let still_common = twin(plan, wish).is_some_and(|twin| is_common(twin) && twin.agreement == Some(id));
    if still_common {
        return Some(id);
    }
    let untouched = of_wish(id, wish, &wish.said_to);
    if find(&plan.agreements, id) == Some(&untouched) {
        plan.agreements.retain(|one| one.id != id);
        return None;
    }
    if let Some(agreement) = find_mut(&mut plan.agreements, id) {
        agreement.not_agreed = true;
    }
    Some(id)
}
