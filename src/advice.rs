//! Advice on an agreement: what would make it easier to carry out. Never a verdict, never a score, never in the way.
//!
//! The research on 36 real plans found agreements "vrij abstract", with little to hold on to, and names concreteness as
//! what a plan stands or falls by (Dijkstra and others, WODC 2016): who does it, what can be seen, when, and how people
//! see that it happened. So for each agreement there are [`Finding`]s, what helps most first; the app shows one as a
//! friendly question. [`coverage()`] looks at the plan as a whole.
//!
//! The rules are linguistic (which verb leads a part of a sentence, who stands where the doer stands, what a verb that
//! says little has beside it); the words they need stand in `advice/nl/*.txt`, for somebody who knows families and does
//! not program. The sentence and the chosen fields are read together: who is chosen need not stand in the sentence.

mod acts;
pub mod asking;
mod clauses;
pub mod collisions;
pub mod coverage;
mod doer;
mod forms;
mod lexicon;
mod moment;
mod reader;
mod say;
mod several;
pub mod split;
mod tokens;

use core::ops::Range;

use crate::plan::Plan;
use crate::plan::agreement::{Agreement, Doers};
use crate::plan::id::Id;
use crate::plan::person::{Person, Role};
use crate::plan::timing::When;

pub use coverage::{Coverage, coverage};
pub use reader::Not;
use reader::Reading;
pub use tokens::Somebody;

pub use crate::plan::agreement::Hint as Kind;

impl Kind {
    /// Its name for developers and measurements; people read [`Finding::question`].
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::ChildAlone => "child_alone",
            Self::NotAnAgreement => "not_an_agreement",
            Self::Several => "several",
            Self::NoAct => "no_act",
            Self::NoDoer => "no_doer",
            Self::NoMoment => "no_moment",
            Self::NotSeen => "not_seen",
        }
    }
}

/// One thing that could be clearer.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What.
    pub kind: Kind,
    /// The words that it stumbled over, as bytes of the text; none if something is not there at all.
    pub words: Option<Range<usize>>,
    /// What it is instead, for [`Kind::NotAnAgreement`].
    pub not: Option<Not>,
    /// Which example belongs to the words, for [`Kind::NoAct`]; what is chosen instead of names, for [`Kind::NoDoer`].
    example: &'static str,
}

impl Finding {
    /// Whether everybody does it: then the question is who keeps an eye on it, and not who does it.
    #[must_use]
    pub fn is_about_everybody(&self) -> bool {
        self.kind == Kind::NoDoer && self.example == EVERYBODY
    }
}

/// Advice on an agreement of a plan, reading its fields and its sentence together.
///
/// The words of a finding are bytes of [`Agreement::what`].
#[must_use]
pub fn of(plan: &Plan, agreement: &Agreement) -> Vec<Finding> {
    if agreement.what.trim().is_empty() {
        return Vec::new();
    }
    let people: Vec<Somebody<'_>> = plan
        .people
        .iter()
        .filter(|person| !person.name.trim().is_empty())
        .map(|person| Somebody {
            name: &person.name,
            child: is_child(person),
        })
        .collect();
    let mut reading = reader::read(&agreement.what, &people);
    who(plan, agreement, &mut reading, &people);
    if agreement.when.as_ref().is_some_and(says_when) {
        reading.no_moment = None;
        // A wish with a chosen day is still a wish.
    }
    if !agreement.seen_by.trim().is_empty() {
        reading.not_seen = None;
    }
    let mut findings = findings(reading);
    if agreement.who == Some(Doers::Everybody) {
        let doer = findings.iter_mut().find(|finding| finding.kind == Kind::NoDoer);
        doer.into_iter().for_each(|finding| finding.example = EVERYBODY);
    }
    findings
}

/// Marks that everybody was chosen to do it.
const EVERYBODY: &str = "everybody";

/// Advice on an agreement of which there is only a text: doer and moment are looked for in the sentence.
#[must_use]
pub fn of_text(text: &str, people: &[Somebody<'_>]) -> Vec<Finding> {
    findings(reader::read(text, people))
}

fn is_child(person: &Person) -> bool {
    person.role == Some(Role::Child) || person.role.is_none() && person.age.is_some_and(|age| age < 18)
}

/// Lays the chosen doers beside what the sentence says.
fn who(plan: &Plan, agreement: &Agreement, reading: &mut Reading, people: &[Somebody<'_>]) {
    let here = |ids: &[Id]| ids.iter().filter_map(|id| plan.person(*id)).collect::<Vec<_>>();
    match &agreement.who {
        Some(Doers::People(ids) | Doers::OneOf(ids)) => {
            let doers = here(ids);
            if !doers.is_empty() {
                reading.no_doer = None;
                reading.grown_up |= doers.iter().any(|person| !is_child(person));
                if reading.child.is_none() && doers.iter().all(|person| is_child(person)) {
                    reading.child = Some(0..0);
                }
            }
        }
        Some(Doers::Words(words)) if !words.trim().is_empty() => {
            // "de buren van nummer 12" names somebody; "het netwerk" does not.
            let named = reader::names_somebody(words, people);
            reading.no_doer = if named { None } else { Some(None) };
        }
        // What everybody does, nobody begins; unless somebody keeps an eye on it.
        Some(Doers::Everybody) => {
            let watched = agreement.checker.is_some_and(|id| plan.person(id).is_some());
            reading.no_doer = (!watched).then(|| reading.no_doer.take().flatten());
        }
        _ => {}
    }
    if let Some(When::Rota { turns, .. }) = &agreement.when {
        let turns = here(turns);
        if !turns.is_empty() {
            reading.no_doer = None;
            reading.grown_up |= turns.iter().any(|person| !is_child(person));
        }
    }
    reading.grown_up |= here(&agreement.helpers).iter().any(|person| !is_child(person));
}

/// Whether a chosen moment says when. What is half filled in does not, nor does "zo nodig".
fn says_when(when: &When) -> bool {
    let written = |words: &str| !words.trim().is_empty();
    match when {
        When::OnDate { date, .. } => date.is_some(),
        When::NotYetKnown => false,
        When::Moment { words } => written(words) && !reader::only_vague(words),
        When::Words { words } => written(words) && reader::says_when(words),
        When::Trigger { words } => written(words) && !reader::only_vague(&format!("als {words}")),
        When::PerEvent { event, words } => event.is_some() || written(words),
        When::Weekly { .. }
        | When::Workdays { .. }
        | When::Daily { .. }
        | When::Monthly { .. }
        | When::AtLeast { .. }
        | When::Rota { .. }
        | When::Always => true,
    }
}

fn findings(reading: Reading) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut add = |kind, words: Option<Range<usize>>, not, example| {
        findings.push(Finding {
            kind,
            words: words.filter(|words| !words.is_empty()),
            not,
            example,
        });
    };
    if reading.danger.is_some() && reading.child.is_some() && !reading.grown_up {
        add(Kind::ChildAlone, reading.child, None, "");
    }
    if let Some((words, not)) = reading.no_agreement {
        add(Kind::NotAnAgreement, Some(words), Some(not), "");
        if not == Not::Fact {
            // First it must become an agreement; who and when come after that.
            return findings;
        }
    }
    if reading.several.is_some() {
        add(Kind::Several, reading.several, None, "");
    }
    if let Some((words, example)) = reading.no_act {
        add(Kind::NoAct, Some(words), None, example);
    }
    if let Some(words) = reading.no_doer {
        add(Kind::NoDoer, words, None, "");
    }
    if let Some(words) = reading.no_moment {
        add(Kind::NoMoment, words, None, "");
    }
    if reading.not_seen.is_some() {
        add(Kind::NotSeen, reading.not_seen, None, "");
    }
    findings
}
