//! What a plan holds and its outline does not say: what a family must see too before it sends a share.
//!
//! The outline is the document that everybody reads. A share can hold more than that: a child's page, who said what to
//! an agreement, how it goes. Nothing may go along unseen, so the last group takes every text that stood nowhere before.

use super::outline::{Body, Line, Outline, Section};
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, Answer, Voice};
use crate::plan::child::ChildPage;
use crate::plan::filter::fold;
use crate::plan::id::Id;
use crate::plan::meeting::{Meeting, Sitting};
use crate::plan::person::{Presence, Role};
use crate::plan::upkeep::Acceptance;
use crate::plan::wire::{Field as _, Leaf};
use crate::text::{beyond as words, phrases};

/// Lines about one subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What they are about.
    pub title: String,
    /// The lines.
    pub lines: Vec<Line>,
}

/// What this plan holds beyond its outline, a group a subject; nothing where the outline says all of it.
#[must_use]
pub fn beyond(plan: &Plan) -> Vec<Group> {
    let mut groups: Vec<Group> = plan.child_pages.iter().map(|page| child_page(plan, page)).collect();
    groups.extend(plan.stories.iter().map(|story| Group {
        title: words::story(&name(plan, story.child)),
        lines: texts(story.panels.iter().map(|panel| &panel.words)),
    }));
    let mut add = |title: &str, lines: Vec<Line>| {
        if !lines.is_empty() {
            groups.push(Group {
                title: title.to_owned(),
                lines,
            });
        }
    };
    add(words::children(), children(plan));
    add(words::near(), near(plan));
    add(words::presence(), present(plan));
    add(words::meeting(), meeting(plan));
    add(words::responses(), responses(plan));
    add(words::progress(), progress(plan));
    add(words::acceptances(), acceptances(plan));
    add(words::private_part(), private(plan));
    let rest = rest(plan, &groups);
    if !rest.is_empty() {
        groups.push(Group {
            title: words::rest().to_owned(),
            lines: rest,
        });
    }
    groups
}

fn line(said: impl Into<String>, behind: impl IntoIterator<Item = String>) -> Line {
    let behind = behind.into_iter().map(|words| words.trim().to_owned());
    Line {
        said: said.into(),
        behind: behind.filter(|words| !words.is_empty()).collect(),
    }
}

fn texts<'a>(texts: impl IntoIterator<Item = &'a String>) -> Vec<Line> {
    let written = texts.into_iter().map(|text| text.trim());
    written
        .filter(|text| !text.is_empty())
        .map(|text| line(text, []))
        .collect()
}

fn name(plan: &Plan, id: Option<Id>) -> String {
    id.map_or_else(String::new, |id| phrases::name_of(plan, id))
}

fn child_page(plan: &Plan, page: &ChildPage) -> Group {
    let titled = [
        (words::child_good(), &page.good),
        (words::child_worries(), &page.worries),
        (words::child_dreams(), &page.dreams),
        (words::child_rule(), &page.own_rule),
        (words::child_calls(), &page.whom_to_call),
        (words::child_goes(), &page.where_to_go),
    ];
    let written = titled.into_iter().filter(|(_, text)| !text.trim().is_empty());
    let mut lines: Vec<Line> = written.map(|(title, text)| line(title, [text.clone()])).collect();
    if page.spokesperson.is_some() {
        lines.push(line(words::child_speaks(), [name(plan, page.spokesperson)]));
    }
    lines.extend(page.says.iter().map(|said| line(&said.words, [])));
    lines.extend(
        page.drawings
            .iter()
            .map(|drawing| line(words::child_drawing(), [drawing.about.clone()])),
    );
    Group {
        title: words::child_page(&name(plan, page.child)),
        lines,
    }
}

/// What is written about the children besides their name, age and home.
fn children(plan: &Plan) -> Vec<Line> {
    let lines = plan.people_who_are(Role::Child).map(|child| {
        let texts = [
            &child.relation,
            &child.side,
            &child.organisation,
            &child.offers,
            &child.contact,
        ];
        line(phrases::name_of(plan, child.id), texts.map(Clone::clone))
    });
    lines.filter(|line| !line.behind.is_empty()).collect()
}

/// How near people stand to the child.
fn near(plan: &Plan) -> Vec<Line> {
    let people = plan.people.iter().filter_map(|person| {
        let near = person.nearness.map(phrases::nearness);
        let nearer = person.could_come_nearer.then(words::nearer);
        let said = [near, nearer, Some(person.nearer_how.as_str())].into_iter().flatten();
        let behind: Vec<String> = said
            .filter(|words| !words.trim().is_empty())
            .map(str::to_owned)
            .collect();
        (!behind.is_empty()).then(|| line(phrases::name_of(plan, person.id), behind))
    });
    people.collect()
}

/// Who is at which part of the meeting.
fn present(plan: &Plan) -> Vec<Line> {
    let people = plan
        .people
        .iter()
        .filter(|person| person.presence != Presence::default());
    let lines = people.map(|person| {
        let presence = &person.presence;
        let parts = [
            (words::information(), presence.information),
            (words::private_time(), presence.private_time),
            (words::presenting(), presence.presenting),
        ];
        if let [(_, Some(one)), (_, Some(two)), (_, Some(three))] = parts
            && one == two
            && two == three
        {
            let all = phrases::attendance(one).to_owned();
            return line(phrases::name_of(plan, person.id), [all]);
        }
        let parts = parts
            .into_iter()
            .filter_map(|(part, there)| Some(words::part(part, phrases::attendance(there?))));
        line(phrases::name_of(plan, person.id), parts)
    });
    lines.collect()
}

fn meeting(plan: &Plan) -> Vec<Line> {
    let meeting = &plan.meeting;
    let sitting = |one: &Sitting| {
        let when = one.on.map_or_else(|| words::no_day().to_owned(), phrases::day_long);
        let time = one.at.map(phrases::clock).unwrap_or_default();
        let mut people = one.attendees.clone();
        for id in [one.chair, one.writer].into_iter().flatten() {
            if !people.contains(&id) {
                people.push(id);
            }
        }
        let people = phrases::names(plan, &people);
        line(
            when,
            [time, one.place.clone(), one.practical.clone(), phrases::list(&people)],
        )
    };
    let mut lines: Vec<Line> = meeting.dates.iter().map(sitting).collect();
    let settings = Meeting {
        dates: Vec::new(),
        ..meeting.clone()
    };
    if settings != Meeting::default() {
        lines.push(line(words::settings(), []));
    }
    lines
}

/// What people said to agreements.
fn responses(plan: &Plan) -> Vec<Line> {
    let answered = plan.agreements.iter().filter(|one| !one.responses.is_empty());
    let lines = answered.map(|one| {
        let said = one.responses.iter().map(|response| {
            let answer = response.answer.map_or("", |answer| match answer {
                Answer::Yes => words::yes(),
                Answer::Doubt => words::doubt(),
                Answer::Cannot => words::cannot(),
            });
            let parts = [answer, response.words.trim()];
            let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            words::said(&phrases::name_of(plan, response.person), &parts.join(". "))
        });
        line(one.what.trim(), said)
    });
    lines.collect()
}

/// How agreements go, and what was found when looking back. What came of it stands in the outline.
fn progress(plan: &Plan) -> Vec<Line> {
    let noted = plan.agreements.iter().filter(|one| !one.progress.is_empty());
    let mut lines: Vec<Line> = noted
        .map(|one| line(one.what.trim(), one.progress.iter().map(|note| note.reason.clone())))
        .collect();
    for review in &plan.reviews {
        lines.extend(texts(review.findings.iter().map(|finding| &finding.words)));
    }
    lines
}

fn acceptances(plan: &Plan) -> Vec<Line> {
    let answers = plan.conditions.iter().flat_map(|one| &one.answers);
    let line = |one: &Acceptance| {
        let here = one.person.filter(|id| plan.person(*id).is_some());
        let who = here.map_or_else(|| one.name.trim().to_owned(), |id| phrases::name_of(plan, id));
        line(who, [one.role.clone(), one.words.clone()])
    };
    plan.acceptances.iter().chain(answers).map(line).collect()
}

/// What the family keeps among itself: only ever in a copy for itself, see [`crate::document::without_private`].
fn private(plan: &Plan) -> Vec<Line> {
    let said = |voice: &Voice| words::said(&name(plan, voice.person), &voice.words);
    let agreement = |one: &Agreement| {
        let about = [phrases::said_who(plan, one), phrases::said_when(plan, one)];
        let about = about.into_iter().flatten().chain(one.voices.iter().map(said));
        line(one.what.trim(), about.collect::<Vec<_>>())
    };
    let mut lines: Vec<Line> = plan.private_agreements().map(agreement).collect();
    let kept = plan
        .open_agreements()
        .filter(|one| one.voices_stay && !one.voices.is_empty());
    lines.extend(kept.map(|one| line(one.what.trim(), one.voices.iter().map(said))));
    let ideas = plan.private.ideas.iter();
    lines.extend(ideas.map(|idea| line(idea.text.trim(), [name(plan, idea.by)])));
    lines.extend(texts([&plan.private.notes]));
    lines.extend(
        plan.meeting
            .clarity
            .iter()
            .map(|one| line(one.text.trim(), [one.answer.clone()])),
    );
    lines.extend(texts(plan.meeting.dates.iter().map(|sitting| &sitting.left_over)));
    lines.retain(|line| !line.said.is_empty() || !line.behind.is_empty());
    lines
}

/// Every text that stands neither in the outline nor in these groups.
fn rest(plan: &Plan, groups: &[Group]) -> Vec<Line> {
    let mut said = String::from(" ");
    let outline = Outline::of(plan);
    collect(&mut said, &outline.title);
    outline.sections.iter().for_each(|section| say(&mut said, section));
    for line in groups.iter().flat_map(|group| &group.lines) {
        say_line(&mut said, line);
    }
    let mut rest: Vec<Line> = Vec::new();
    let mut plan = plan.clone();
    plan.language.clear();
    plan.each_leaf(&mut |leaf| {
        if let Leaf::Text(text) = leaf {
            let plain = plain(text);
            if !plain.is_empty() && !said.contains(&format!(" {plain} ")) {
                said.push_str(&plain);
                said.push(' ');
                rest.push(line(text.trim(), []));
            }
        }
    });
    rest
}

/// The words of a text, without what a sentence around them may change. A text without letters is itself.
fn plain(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    if words.is_empty() {
        text.trim().to_owned()
    } else {
        words.join(" ")
    }
}

fn collect(said: &mut String, text: &str) {
    said.push_str(&plain(text));
    said.push(' ');
}

fn say_line(said: &mut String, line: &Line) {
    collect(said, &line.said);
    line.behind.iter().for_each(|words| collect(said, words));
}

fn say(said: &mut String, section: &Section) {
    match &section.body {
        Body::Text(text) => collect(said, text),
        Body::LeftOpen | Body::Signatures(_) => {}
        Body::Facts(lines) | Body::List { lines, .. } | Body::Conditions(lines) => {
            lines.iter().for_each(|line| say_line(said, line));
        }
        Body::Columns(parts) | Body::Group(parts) => parts.iter().for_each(|part| say(said, part)),
        Body::Agreements(rows) => {
            for row in rows {
                collect(said, &row.who);
                for line in [&row.what, &row.when, &row.seen_by] {
                    say_line(said, line);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::plan::day::Day;
    use crate::plan::sample;
    use crate::plan::testing::plans;

    #[test]
    fn a_childs_page_is_said_word_for_word() {
        let mut plan = Plan::default();
        plan.child_pages.push(ChildPage {
            id: Id::own(1),
            worries: "Als het hard waait".into(),
            ..ChildPage::default()
        });
        let groups = beyond(&plan);
        assert_eq!(groups.len(), 1);
        assert_eq!(groups[0].lines[0].behind, ["Als het hard waait"]);
    }

    #[test]
    fn what_stands_in_no_document_is_said_at_the_end() {
        let mut plan = Plan::default();
        for words in ["Iets van mij", "😊"] {
            plan.private_notes = words.into();
            let groups = beyond(&plan);
            assert_eq!(groups.last().unwrap().lines[0].said, words);
        }
    }

    #[test]
    fn a_small_plan_is_in_its_outline() {
        let plan = sample::small(Day::new(2026, 9, 14).unwrap());
        let groups = beyond(&plan);
        assert!(groups.iter().all(|group| group.title != words::rest()), "{groups:?}");
    }

    proptest! {
        #[test]
        fn no_text_goes_along_unseen(plan in plans()) {
            let groups = beyond(&plan);
            // Whatever is in no group yet would make a last one: with all said, there is no more to say.
            prop_assert!(rest(&plan, &groups).is_empty());
        }
    }
}
