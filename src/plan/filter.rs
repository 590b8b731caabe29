//! Finding agreements back in a long list: by words, by who, by what is still open.

use super::Plan;
use super::agreement::{Agreement, AgreementKind, Doers};
use super::id::Id;
use super::timing::When;

/// Which agreements somebody wants to see.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Every one of these words stands somewhere in it.
    pub search: String,
    /// Who is asked to carry it.
    pub kind: Option<AgreementKind>,
    /// Who does it, helps or keeps an eye on it.
    pub person: Option<Id>,
    /// Something is open yet.
    pub open: bool,
}

/// What is not answered yet in an agreement. Nothing here is wrong; it is only said gently.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OpenPoints {
    /// What is done.
    pub what: bool,
    /// Who does it.
    pub who: bool,
    /// When.
    pub when: bool,
}

impl OpenPoints {
    /// Whether anything is open.
    #[must_use]
    pub const fn any(self) -> bool {
        self.what || self.who || self.when
    }
}

/// What is not answered yet in this agreement.
#[must_use]
pub fn open_points(plan: &Plan, agreement: &Agreement) -> OpenPoints {
    let blank = |text: &str| text.trim().is_empty();
    let nobody = |people: &[Id]| !people.iter().any(|id| plan.person(*id).is_some());
    OpenPoints {
        what: blank(&agreement.what),
        who: match &agreement.who {
            None | Some(Doers::NotYetKnown) => true,
            Some(Doers::People(people) | Doers::OneOf(people)) => nobody(people),
            Some(Doers::Words(words)) => blank(words),
            Some(Doers::Everybody) => false,
        },
        when: match &agreement.when {
            None | Some(When::NotYetKnown | When::OnDate { date: None, .. }) => true,
            Some(When::Moment { words } | When::Trigger { words } | When::Words { words }) => blank(words),
            Some(When::PerEvent { event, words }) => event.is_none() && blank(words),
            Some(When::Rota { turns, .. }) => nobody(turns),
            Some(_) => false,
        },
    }
}

/// Whether nothing at all was written in this agreement.
#[must_use]
pub fn is_blank(agreement: &Agreement) -> bool {
    *agreement
        == Agreement {
            id: agreement.id,
            ..Agreement::default()
        }
}

/// Everybody who is named in an agreement, in the order of the plan.
#[must_use]
pub fn people_in_agreements(plan: &Plan) -> Vec<Id> {
    let everyone = plan.people.iter().map(|person| person.id);
    everyone
        .filter(|id| plan.agreements.iter().any(|agreement| names(agreement, *id)))
        .collect()
}

/// Whether this person does it, helps or keeps an eye on it.
#[must_use]
pub fn names(agreement: &Agreement, id: Id) -> bool {
    let turn = matches!(&agreement.when, Some(When::Rota { turns, reserve, .. })
        if turns.contains(&id) || *reserve == Some(id));
    turn || agreement.who.as_ref().is_some_and(|who| who.named().contains(&id))
        || agreement.helpers.contains(&id)
        || agreement.checker == Some(id)
}

impl Filter {
    /// Whether this leaves every agreement in sight.
    #[must_use]
    pub fn shows_all(&self) -> bool {
        self.kind.is_none() && self.person.is_none() && !self.open && self.search.trim().is_empty()
    }

    /// The agreements to show, in the order of the family.
    #[must_use]
    pub fn apply(&self, plan: &Plan) -> Vec<Id> {
        let search = fold(&self.search);
        let words: Vec<&str> = search.split_whitespace().collect();
        plan.agreements
            .iter()
            .filter(|agreement| self.fits(plan, agreement, &words))
            .map(|agreement| agreement.id)
            .collect()
    }

    fn fits(&self, plan: &Plan, agreement: &Agreement, words: &[&str]) -> bool {
        let everybody = agreement.who == Some(Doers::Everybody);
        let open = || agreement.not_agreed || open_points(plan, agreement).any();
        (self.kind.is_none() || agreement.kind == self.kind)
            && self.person.is_none_or(|id| everybody || names(agreement, id))
            && (!self.open || open())
            && (words.is_empty() || has_words(plan, agreement, words))
    }
}

fn has_words(plan: &Plan, agreement: &Agreement, words: &[&str]) -> bool {
    let mut text = String::new();
    let mut put = |part: &str| {
        if !part.is_empty() {
            fold_into(&mut text, part);
            text.push('\n');
        }
    };
    put(&agreement.what);
    put(&agreement.place);
    put(&agreement.plan_b);
    match &agreement.who {
        Some(Doers::Words(words)) => put(words),
        Some(who) => who
            .named()
            .iter()
            .filter_map(|id| plan.person(*id))
            .for_each(|person| put(&person.name)),
        None => {}
    }
    words.iter().all(|word| text.contains(word))
}

/// The text without capitals and accents: what two spellings of one word have in common.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_into(&mut folded, text);
    folded
}

fn fold_into(folded: &mut String, text: &str) {
    for letter in text.chars().flat_map(char::to_lowercase) {
        match bare(letter) {
            Some(bare) => folded.push_str(bare),
            // Accents that stand as a character of their own.
            None if ('\u{300}'..='\u{36f}').contains(&letter) => {}
            None => folded.push(letter),
        }
    }
}

/// The letters below an accent, for the scripts that names here are written in.
const fn bare(letter: char) -> Option<&'static str> {
    Some(match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => "o",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ĳ' => "ij",
        '’' | '‘' => "'",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::person::Person;
    use crate::plan::{add, testing};
    use proptest::prelude::*;

    fn agree(plan: &mut Plan, what: &str, who: Option<Doers>) -> Id {
        let what = what.to_owned();
        add(
            plan,
            |plan| &mut plan.agreements,
            |id| Agreement {
                id,
                what,
                who,
                ..Agreement::default()
            },
        )
    }

    fn person(plan: &mut Plan, name: &str) -> Id {
        let name = name.to_owned();
        add(
            plan,
            |plan| &mut plan.people,
            |id| Person {
                id,
                name,
                ..Person::default()
            },
        )
    }

    fn search(text: &str) -> Filter {
        Filter {
            search: text.into(),
            ..Filter::default()
        }
    }

    #[test]
    fn capitals_and_accents_do_not_matter() {
        let mut plan = Plan::default();
        let zoe = person(&mut plan, "Zoë Yıldız");
        let first = agree(&mut plan, "Café bezoeken", Some(Doers::People(vec![zoe])));
        let second = agree(&mut plan, "Zwemmen", None);
        assert_eq!(search("CAFE").apply(&plan), [first]);
        assert_eq!(search("zoe cafe").apply(&plan), [first]);
        assert_eq!(search("zoe\u{308} yildiz").apply(&plan), [first]);
        assert_eq!(search("zwem cafe").apply(&plan), []);
        assert_eq!(search("  ").apply(&plan), [first, second]);
    }

    #[test]
    fn open_means_that_something_is_not_answered_or_not_agreed() {
        let mut plan = Plan::default();
        let open = agree(&mut plan, "Bellen", None);
        let closed = agree(&mut plan, "Koken", Some(Doers::Everybody));
        if let Some(agreement) = plan.agreements.last_mut() {
            agreement.when = Some(When::Always);
        }
        let filter = Filter {
            open: true,
            ..Filter::default()
        };
        assert_eq!(filter.apply(&plan), [open]);
        if let Some(agreement) = plan.agreements.last_mut() {
            agreement.not_agreed = true;
        }
        assert_eq!(filter.apply(&plan), [open, closed]);
    }

    #[test]
    fn somebody_who_was_removed_leaves_the_question_who_open() {
        let mut plan = Plan::default();
        let gone = Id::own(99);
        agree(&mut plan, "Bellen", Some(Doers::OneOf(vec![gone])));
        let points = open_points(&plan, &plan.agreements[0]);
        assert!(points.who && points.when && !points.what);
    }

    #[test]
    fn what_everybody_does_is_everyones() {
        let mut plan = Plan::default();
        let karim = person(&mut plan, "Karim");
        let all = agree(&mut plan, "Rustig praten", Some(Doers::Everybody));
        agree(&mut plan, "Koken", Some(Doers::Words("de buren".into())));
        let filter = Filter {
            person: Some(karim),
            ..Filter::default()
        };
        assert_eq!(filter.apply(&plan), [all]);
    }

    #[test]
    fn one_written_letter_makes_an_agreement_worth_keeping() {
        let mut plan = Plan::default();
        agree(&mut plan, "", None);
        assert!(is_blank(&plan.agreements[0]));
        agree(&mut plan, "x", None);
        assert!(!is_blank(&plan.agreements[1]));
    }

    proptest! {
        #[test]
        fn a_filter_shows_a_part_in_the_same_order(plan in testing::plans(), text in testing::texts()) {
            let all: Vec<_> = plan.agreements.iter().map(|agreement| agreement.id).collect();
            prop_assert_eq!(&Filter::default().apply(&plan), &all);
            let shown = search(&text).apply(&plan);
            let mut rest = all.iter();
            prop_assert!(shown.iter().all(|id| rest.any(|other| other == id)));
        }

        #[test]
        fn folding_twice_is_folding_once(text in testing::texts()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
