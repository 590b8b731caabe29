//! The whole plan as plain text: the words of the outline, and behind them what the outline does not say.
//!
//! Lines end as on Windows and the file begins with the mark of UTF-8, because that is what the oldest programs need to
//! show "Zoë" and a new line; the others do not mind.

use super::beyond::beyond;
use super::outline::{Body, Line, Outline, Row, Section};
use crate::plan::Plan;
use crate::plan::filter::fold;
use crate::plan::wire::{Field as _, Leaf};
use crate::text::{self, read as words};

/// The mark that tells old programs that this is UTF-8.
const MARK: char = '\u{FEFF}';

/// The whole plan as plain text.
#[must_use]
pub fn plain(plan: &Plan) -> String {
    let outline = Outline::of(plan);
    let mut page = Page::default();
    page.heading(&outline.title, '=');
    if let Some(begun) = &outline.begun {
        page.line(0, begun);
    }
    for section in &outline.sections {
        page.section(section, '-');
    }
    let groups = beyond(plan);
    if !groups.is_empty() {
        page.heading(text::beyond::title(), '=');
    }
    for group in groups {
        page.heading(&group.title, '-');
        group.lines.iter().for_each(|line| page.item("- ", line));
    }
    page.rest(plan);
    page.finish()
}

/// The letters and figures of a text, without accents: what the sentence around it does not change.
fn letters(text: &str) -> String {
    fold(text).chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// The text so far.
#[derive(Default)]
struct Page(String);

impl Page {
    /// A text, each of its lines so many spaces from the edge.
    fn line(&mut self, indent: usize, said: &str) {
        for line in said.lines() {
            if !line.trim().is_empty() {
                self.0.push_str(&" ".repeat(indent));
                self.0.push_str(line);
            }
            self.0.push('\n');
        }
    }

    fn heading(&mut self, title: &str, under: char) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.line(0, title);
        let longest = title.lines().map(|line| line.chars().count()).max().unwrap_or_default();
        self.line(0, &under.to_string().repeat(longest.clamp(1, 72)));
    }

    fn section(&mut self, section: &Section, under: char) {
        // A line to sign on is for paper.
        if matches!(section.body, Body::Signatures(_)) {
            return;
        }
        self.heading(section.title, under);
        self.body(&section.body);
    }

    fn body(&mut self, body: &Body) {
        match body {
            Body::Text(said) => self.line(0, said),
            Body::LeftOpen => self.line(0, words::left_open()),
            Body::Facts(lines) => lines.iter().for_each(|line| self.item("", line)),
            Body::List { ordered: true, lines } => {
                for (index, line) in lines.iter().enumerate() {
                    self.item(&format!("{}. ", index + 1), line);
                }
            }
            Body::List { ordered: false, lines } | Body::Conditions(lines) => {
                lines.iter().for_each(|line| self.item("- ", line));
            }
            Body::Agreements(rows) => {
                for (index, row) in rows.iter().enumerate() {
                    self.agreement(index + 1, row);
                }
            }
            Body::Columns(parts) | Body::Group(parts) => parts.iter().for_each(|part| self.section(part, '.')),
            Body::Signatures(_) => {}
        }
    }

    /// Something said behind its mark, and the small words under it.
    fn item(&mut self, mark: &str, line: &Line) {
        let indent = mark.chars().count().max(2);
        self.marked(mark, &line.said);
        line.behind.iter().for_each(|behind| self.line(indent, behind));
    }

    fn marked(&mut self, mark: &str, said: &str) {
        let mut lines = said.lines();
        self.0.push_str(mark);
        self.line(0, lines.next().filter(|line| !line.trim().is_empty()).unwrap_or("…"));
        lines.for_each(|line| self.line(mark.chars().count().max(2), line));
    }

    fn agreement(&mut self, number: usize, row: &Row) {
        if number > 1 {
            self.0.push('\n');
        }
        self.item(&format!("{number}. "), &row.what);
        self.titled(words::who(), &row.who);
        for (title, line) in [(words::when(), &row.when), (words::seen_by(), &row.seen_by)] {
            if !line.said.is_empty() {
                self.titled(title, &line.said);
            }
            line.behind.iter().for_each(|behind| self.line(3, behind));
        }
    }

    /// What stands nowhere yet, whatever it is: nothing that the family wrote is missing.
    fn rest(&mut self, plan: &Plan) {
        let said = letters(&self.0);
        let mut plan = plan.clone();
        plan.language.clear();
        plan.each_leaf(&mut |leaf| {
            if let Leaf::Text(text) = leaf
                && !said.contains(&letters(text))
            {
                self.marked("- ", text.trim());
            }
        });
    }

    fn titled(&mut self, title: &str, said: &str) {
        self.line(3, &format!("{title}: {said}"));
    }

    fn finish(self) -> String {
        let text = self.0.replace('\n', "\r\n");
        format!("{MARK}{text}")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::plan::day::Day;
    use crate::plan::sample::example;
    use crate::plan::testing::plans;

    proptest! {
        #[test]
        fn every_text_of_any_plan_stands_in_it(mut plan in plans()) {
            plan.language.clear();
            let paper = letters(&plain(&plan));
            let mut missing = Vec::new();
            plan.each_leaf(&mut |leaf| {
                if let Leaf::Text(text) = leaf
                    && !paper.contains(&letters(text))
                {
                    missing.push(text.clone());
                }
            });
            prop_assert!(missing.is_empty(), "{missing:?}\n{paper}");
        }
    }

    #[test]
    fn the_example_reads_as_a_letter() {
        let plan = example(Day::new(2026, 9, 14).unwrap());
        let text = plain(&plan);
        assert!(text.starts_with(&format!("\u{FEFF}{}\r\n===", plan.name)));
        assert!(
            text.contains(
                "\r\n1. Youssef haalt Sem op met de auto en brengt hem naar school.\r\n   \
             Als het niet lukt: Als Youssef moet werken, loopt Şerife met Sem mee.\r\n"
            ),
            "{text}"
        );
        assert!(
            text.contains("\r\n   Wie: Youssef\r\n   Wanneer: elke dinsdag en donderdag van 7.45 tot 8.30\r\n"),
            "{text}"
        );
        assert!(
            text.replace("\r\n", "")
                .chars()
                .all(|letter| letter != '\r' && letter != '\n')
        );
    }
}
