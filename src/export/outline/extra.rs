//! The questions that only some working methods ask.

use super::{Body, Line, Section, facts, filled, line, list, name, section, titled, words};
use crate::approach::method;
use crate::plan::Plan;
use crate::plan::id::{Id, find};
use crate::plan::phase::PhaseBegun;
use crate::plan::progress::Asked;
use crate::text::{extra, form, phrases};

/// The answer to one of these questions.
pub(super) fn answer(plan: &Plan, asked: Asked) -> Option<Section> {
    let (title, body) = match asked {
        Asked::BookEnds => return book_ends(plan),
        Asked::Facts => (extra::facts_heading(), words(&plan.facts)),
        Asked::Weighing => (extra::weighing_heading(), words(&plan.weighing)),
        Asked::ThinkAlong => (form::triptych_along_heading(), think_along(plan)),
        Asked::Phase => (extra::phase_heading(), phases(plan)),
        Asked::First => (extra::first_heading(), first(plan)),
        Asked::OwnView => (extra::own_view_heading(), words(&plan.own_view)),
        Asked::OnChild => (extra::on_child_heading(), words(&plan.on_child)),
        Asked::Pattern => (extra::pattern_heading(), words(&plan.pattern)),
        Asked::Placement => (extra::placement_heading(), words(&plan.placement)),
        Asked::ContactPerson => {
            let person = name(plan, plan.contact_person).map(Body::Text);
            (extra::contact_person_heading(), person)
        }
        Asked::Supervision => (extra::supervision_heading(), supervision(plan)),
        _ => return None,
    };
    // What a method has no place for stands beside the questions and the conditions themselves.
    let beside = matches!(asked, Asked::ThinkAlong | Asked::Supervision) && !method(plan.approach).asks(asked);
    section(plan, asked, title, body.filter(|_| !beside))
}

/// The left 'boekensteun'.
pub(super) fn worst(plan: &Plan) -> Option<Section> {
    section(plan, Asked::BookEnds, form::worst_heading(), words(&plan.worst))
}

/// The right 'boekensteun'.
pub(super) fn enough(plan: &Plan) -> Option<Section> {
    Some(Section {
        title: form::enough_heading(),
        asked: Some(Asked::BookEnds),
        body: words(&plan.goal.good_enough)?,
    })
}

/// Both, in a method that has no place for them; the right one stands with the goal then.
fn book_ends(plan: &Plan) -> Option<Section> {
    let lines = filled(&plan.worst).map(|worst| line(form::worst_heading(), [Some(worst)]));
    let enough = filled(&plan.goal.good_enough).filter(|_| method(plan.approach).asks(Asked::BookEnds));
    let enough = enough.map(|enough| line(form::enough_heading(), [Some(enough)]));
    let body = facts(lines.into_iter().chain(enough).collect());
    section(plan, Asked::BookEnds, extra::book_ends_heading(), body)
}

/// Who thinks along about what.
fn think_along(plan: &Plan) -> Option<Body> {
    let lines = plan.questions.iter().filter_map(|question| {
        let names = filled(&phrases::list(&phrases::names(plan, &question.thinks_along)))?;
        Some(line(&question.text, [Some(names)]))
    });
    facts(lines.collect())
}

fn phases(plan: &Plan) -> Option<Body> {
    let said = |begun: &PhaseBegun| {
        let phase = phrases::phase(begun.phase?).to_owned();
        Some(match begun.on {
            Some(day) => extra::phase_from(&phase, &phrases::day_short(day)),
            None => phase,
        })
    };
    // The phase that the family is in stands first.
    let lines = plan.phases.iter().rev().filter_map(said);
    list(false, lines.map(|words| line(&words, [])).collect())
}

/// What is said in a thing that must happen, a worry or a question.
fn words_of(plan: &Plan, id: Id) -> Option<String> {
    let observation = find(&plan.observations, id).map(|one| &one.text);
    filled(observation.or_else(|| find(&plan.questions, id).map(|one| &one.text))?)
}

fn first(plan: &Plan) -> Option<Body> {
    let lines = plan.first.iter().filter_map(|id| words_of(plan, *id));
    list(true, lines.map(|words| line(&words, [])).collect())
}

fn supervision(plan: &Plan) -> Option<Body> {
    let lines = plan.conditions.iter().filter_map(|condition| {
        let watchers = filled(&phrases::list(&phrases::names(plan, &condition.watchers)));
        let behind = [
            watchers.map(|names| extra::watched_by(&names)),
            titled(extra::what_if(), &condition.what_if),
        ];
        let line: Line = line(&condition.text, behind);
        (!line.behind.is_empty()).then_some(line)
    });
    list(false, lines.collect())
}
