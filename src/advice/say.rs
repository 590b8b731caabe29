//! A finding in words: a question, why it is asked, and an example near to what the family wrote.

use super::split::apart;
use super::{Finding, Kind, Not};
use crate::text::advice as words;

impl Finding {
    /// The words that it stumbled over, out of the text that was read.
    #[must_use]
    pub fn words_of<'a>(&self, text: &'a str) -> Option<&'a str> {
        text.get(self.words.clone()?)
    }

    /// The question to ask the family about `text`.
    #[must_use]
    pub fn question(&self, text: &str) -> String {
        let said = self.words_of(text);
        match (self.kind, said) {
            (Kind::ChildAlone, Some(name)) if name.to_lowercase() != "ik" => words::child_question(name),
            (Kind::ChildAlone, _) => words::child_question_unnamed().to_owned(),
            (Kind::NotAnAgreement, _) => match self.not {
                Some(Not::Permission) => words::permission_question(),
                Some(Not::Fact) => words::fact_question(),
                Some(Not::Wish) | None => words::wish_question(),
            }
            .to_owned(),
            (Kind::Several, _) => words::several_question().to_owned(),
            (Kind::NoAct, Some(said)) => words::act_question(said),
            (Kind::NoAct, None) => words::act_question_empty().to_owned(),
            (Kind::NoDoer, _) if self.is_about_everybody() => words::everybody_question().to_owned(),
            (Kind::NoDoer, Some(said)) if !said.to_lowercase().contains("word") => words::doer_question_words(said),
            (Kind::NoDoer, _) => words::doer_question().to_owned(),
            (Kind::NoMoment, Some(said)) => words::moment_question_words(said),
            (Kind::NoMoment, None) => words::moment_question().to_owned(),
            (Kind::NotSeen, _) => words::seen_question().to_owned(),
        }
    }

    /// Why it is asked.
    #[must_use]
    pub fn why(&self) -> &'static str {
        match (self.kind, self.not) {
            (Kind::ChildAlone, _) => words::child_why(),
            (Kind::NotAnAgreement, Some(Not::Permission)) => words::permission_why(),
            (Kind::NotAnAgreement, Some(Not::Fact)) => words::fact_why(),
            (Kind::NotAnAgreement, _) => words::wish_why(),
            (Kind::Several, _) => words::several_why(),
            (Kind::NoAct, _) => words::act_why(),
            (Kind::NoDoer, _) if self.is_about_everybody() => words::everybody_why(),
            (Kind::NoDoer, _) => words::doer_why(),
            (Kind::NoMoment, _) => words::moment_why(),
            (Kind::NotSeen, _) => words::seen_why(),
        }
    }

    /// An example near to `text`. `name` is somebody who could do it; empty if nobody is known. Their own text stays as
    /// it is: this stands beside it.
    #[must_use]
    pub fn example(&self, text: &str, name: &str) -> String {
        let name = if name.trim().is_empty() {
            words::somebody()
        } else {
            name.trim()
        };
        let text = text.trim();
        let bare = text.trim_end_matches(['.', '!', ' ']);
        let example = match self.kind {
            Kind::ChildAlone => match self.words_of(text).filter(|child| child.to_lowercase() != "ik") {
                Some(child) => words::child_example(child),
                None => words::child_example_unnamed().to_owned(),
            },
            Kind::NotAnAgreement => match self.not {
                Some(Not::Permission) => words::permission_example(&format!("{bare}.")),
                Some(Not::Fact) => words::fact_example(name),
                Some(Not::Wish) | None => words::wish_example(name),
            },
            Kind::Several => self.apart(text),
            Kind::NoAct => self.act(name),
            Kind::NoDoer if self.is_about_everybody() => words::everybody_example(name),
            Kind::NoDoer => self.doer(bare, name),
            Kind::NoMoment => self
                .replaced(bare, words::moment_rhythm())
                .unwrap_or_else(|| words::moment_behind(bare)),
            Kind::NotSeen => words::seen_example(name),
        };
        words::for_example(&example)
    }

    /// Their text with other words where it stumbled.
    fn replaced(&self, text: &str, by: &str) -> Option<String> {
        let range = self.words.clone()?;
        let before = text.get(..range.start)?;
        let after = text.get(range.end..)?;
        let by = if before.trim().is_empty() {
            capital(by)
        } else {
            by.to_owned()
        };
        Some(format!("{before}{by}{after}."))
    }

    fn doer(&self, text: &str, name: &str) -> String {
        let said = self.words_of(text).unwrap_or_default().to_lowercase();
        match said.as_str() {
            "we" | "wij" => self.replaced(text, words::doer_two()),
            "iedereen" | "iemand" | "men" => self.replaced(text, words::doer_one(name).as_str()),
            _ => None,
        }
        .unwrap_or_else(|| words::doer_front(name, &format!("{text}.")))
    }

    /// The two agreements apart.
    fn apart(&self, text: &str) -> String {
        let cut = self.words.clone().map_or(0, |words| words.start);
        let (end, begin) = apart(text, cut).unwrap_or((cut, cut));
        let bare = |part: Option<&str>| part.unwrap_or_default().trim().trim_end_matches('.').to_owned();
        let (first, second) = (bare(text.get(..end)), bare(text.get(begin..)));
        format!("{}. {}.", words::several_first(&first), words::several_second(&second))
    }

    fn act(&self, name: &str) -> String {
        match self.example {
            "respect" => words::act_respect(name),
            "trust" => words::act_trust(name),
            "listen" => words::act_listen(name),
            "talk" => words::act_talk(name),
            "keep" => words::act_keep(name),
            "support" => words::act_support(name),
            "past" => words::act_past(name),
            "calm" => words::act_calm(name),
            "consistent" => words::act_consistent(name),
            _ => words::act_try(name),
        }
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
