//! Whether several agreements stand in one.

use core::ops::Range;

use super::clauses::{Clause, Subject};
use super::lexicon::{class, form};
use super::moment::moment;
use super::reader::Sentence;

impl Sentence {
    /// Where the second agreement begins.
    pub(super) fn several(&self) -> Option<Range<usize>> {
        let acting: Vec<&Clause> = self.main().filter(|clause| self.counts(clause)).collect();
        let when = |clause: &Clause| {
            let words = self.tokens.get(clause.words.clone()).unwrap_or_default();
            moment(words).exact.map(|at| at + clause.words.start)
        };
        let first = acting.first()?;
        // "Na het eten wast Tijmen af en droogt papa": one moment for all.
        let shared = when(first).is_some_and(|at| first.leading.is_some_and(|leading| at < leading))
            || self
                .clauses
                .iter()
                .any(|clause| clause.hangs && clause.words.start < first.words.start);
        let mut doers = doers_of(first);
        let mut moments = usize::from(when(first).is_some());
        for clause in acting.iter().skip(1) {
            let own = when(clause).is_some();
            moments += usize::from(own);
            let other = match &clause.subject {
                Subject::Named(people) => !self.are_known(clause.words.start, people),
                Subject::Earlier(_) => false,
                Subject::Group(_) => !doers.is_empty(),
                Subject::Nobody => clause.passive && own,
            };
            if other && (!shared || own)
                || own && moments > 1 && (!matches!(clause.subject, Subject::Earlier(_)) || self.adds(clause))
            {
                return Some(clause.words.clone());
            }
            doers.extend(doers_of(clause));
        }
        (acting.len() > 3).then(|| acting.get(1).map(|clause| clause.words.clone()))?
    }

    /// "ook", "daarnaast": something more.
    fn adds(&self, clause: &Clause) -> bool {
        let words = self.tokens.get(clause.words.clone()).unwrap_or_default();
        let more = ["ook", "daarnaast", "verder", "bovendien", "tevens"];
        words.iter().take(2).any(|token| more.contains(&token.word.as_str()))
    }

    /// Whether all of these stand before already: "… slapen bij oma. Oma kookt."
    fn are_known(&self, before: usize, people: &[usize]) -> bool {
        people.iter().filter_map(|index| self.at(*index)).all(|person| {
            let earlier = self.tokens.iter().take(before);
            earlier
                .filter(|token| token.is_somebody())
                .any(|token| token.word == person.word)
        })
    }

    /// Whether this part can be an agreement by itself: no plan B, no "doet opa dat", no reward.
    fn counts(&self, clause: &Clause) -> bool {
        let words = self.tokens.get(clause.words.clone()).unwrap_or_default();
        let content = words
            .iter()
            .any(|token| token.known.forms != 0 && !token.is(class::NAME))
            || clause.leading.is_some();
        let empty = words.iter().any(|token| token.is_verb("doen"))
            && words
                .iter()
                .any(|token| ["dat", "dit", "het"].contains(&token.word.as_str()))
            && !words.iter().any(|token| token.is(class::THING));
        let result = words
            .iter()
            .take(2)
            .any(|token| ["dan", "daarvoor", "daardoor", "zo"].contains(&token.word.as_str()))
            || words
                .iter()
                .take(5)
                .any(|token| ["dan", "ondertussen", "intussen"].contains(&token.word.as_str()))
            || words
                .iter()
                .any(|token| token.is_verb("hoeven") || token.is_verb("mogen") || token.is_verb("kunnen"));
        let plan_b = self.clauses.iter().any(|other| {
            other.hangs
                && (other.words.end == clause.words.start || other.words.start == clause.words.end)
                && self
                    .tokens
                    .get(other.words.clone())
                    .unwrap_or_default()
                    .iter()
                    .any(|token| ["niet", "ziek", "verhinderd", "geen", "weg"].contains(&token.word.as_str()))
        });
        let matter = words.iter().any(|token| {
            token.has_form(form::WHOLE)
                || !token.is(class::TIME
                    | class::WEEKDAY
                    | class::NUMBER
                    | class::PREPOSITION
                    | class::COORDINATE
                    | class::OUR)
                    && !token.is_figure()
                    && token.word != "uur"
        });
        let infinitive = clause.leading.is_none() && words.iter().any(|token| token.has_form(form::WHOLE));
        let bare = clause.leading.is_none() && !infinitive;
        let when = moment(words).exact.is_some();
        // "Agnieszka gaat mee": part of the same act.
        let along = !when && words.iter().any(|token| token.word == "mee");
        content && !along && !empty && !result && !plan_b && matter && (!bare || when) && (!infinitive || when)
    }
}

fn doers_of(clause: &Clause) -> Vec<usize> {
    match &clause.subject {
        Subject::Named(people) => people.clone(),
        Subject::Group(index) | Subject::Earlier(index) => vec![*index],
        Subject::Nobody => Vec::new(),
    }
}
