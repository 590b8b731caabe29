//! What stays home unless it is ticked by itself, one thing a line.

use leptos::prelude::*;

use super::Sharing;
use super::rows::{row, row_of, rows};
use crate::audience::{Selection, Tick};
use crate::plan::Plan;
use crate::plan::child::{ChildPage, Shown};
use crate::plan::sharing::Reader;
use crate::plan::upkeep::EmergencyContact;
use crate::text::{phrases, share_what as words};
use crate::ui::erase::Piece;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::session::{Bind, Session};

/// A line: what is ticked, its words, and what it holds.
struct Line {
    tick: Tick,
    label: String,
    holds: String,
}

impl Line {
    fn new(tick: Tick, label: impl Into<String>, holds: &str) -> Self {
        Self {
            tick,
            label: label.into(),
            holds: holds.trim().to_owned(),
        }
    }
}

/// All of it, a group a subject. Nothing where the plan has nothing of the kind.
#[component]
pub(super) fn AtHome(session: Session, sharing: Sharing) -> impl IntoView {
    let selection = sharing.selection_now();
    let (groups, notes) = session
        .plan
        .with_untracked(|plan| (groups(plan, &selection), !plan.private_notes.trim().is_empty()));
    let groups: Vec<Piece> = groups
        .into_iter()
        .filter(|(_, lines)| !lines.is_empty())
        .map(|(legend, lines)| group(sharing, legend, &lines))
        .collect();
    if groups.is_empty() && !notes {
        return None;
    }
    let lead = (!groups.is_empty()).then(|| view! { <p>{words::home_lead(&sharing.name())}</p> });
    Some(view! {
        <section class="stays-home" aria-labelledby="blijft-thuis">
            <h2 class="utrecht-heading-2" id="blijft-thuis"><Icon glyph=Glyph::Lock />{words::home_title()}</h2>
            {lead}
            {groups}
            {notes.then(|| view! { <p class="hint">{words::never()}</p> })}
        </section>
    })
}

fn group(sharing: Sharing, legend: &'static str, lines: &[Line]) -> Piece {
    rows(legend, lines.iter().map(|line| show(sharing, line)).collect())
}

fn show(sharing: Sharing, line: &Line) -> Piece {
    let tick = line.tick;
    let bind = sharing.bind(
        move |selection| selection.ticked(tick),
        move |selection, on| put(selection, tick, on),
    );
    if line.holds.is_empty() {
        row(line.label.clone(), None, bind)
    } else {
        row_of(line.label.clone(), line.holds.clone(), bind)
    }
}

/// Puts a tick. A number goes only with its entry, and what a child can call only with the child's page.
fn put(selection: &mut Selection, tick: Tick, on: bool) {
    selection.tick(tick, on);
    match (tick, on) {
        (Tick::Phone(id), true) => selection.tick(Tick::Emergency(id), true),
        (Tick::Emergency(id), false) => selection.tick(Tick::Phone(id), false),
        (Tick::ChildCalls(id), true) => selection.tick(Tick::ChildPage(id), true),
        (Tick::ChildPage(id), false) => selection.tick(Tick::ChildCalls(id), false),
        _ => {}
    }
}

fn groups(plan: &Plan, selection: &Selection) -> [(&'static str, Vec<Line>); 5] {
    [
        (words::contacts(), contacts(plan)),
        (words::safety(), safety(plan)),
        (words::private(), private(plan)),
        (words::child_pages(), child_pages(plan, selection)),
        (words::not_invited(), not_invited(plan)),
    ]
}

fn contacts(plan: &Plan) -> Vec<Line> {
    let people = plan.people.iter().filter(|person| !person.contact.trim().is_empty());
    let lines = people.map(|person| {
        let name = phrases::name_of(plan, person.id);
        Line::new(Tick::Contact(person.id), name, &person.contact)
    });
    lines.collect()
}

fn safety(plan: &Plan) -> Vec<Line> {
    let upkeep = &plan.upkeep;
    let mut lines = Vec::new();
    for one in &upkeep.emergency {
        let name = whom(plan, one);
        lines.push(Line::new(Tick::Emergency(one.id), words::call(&name), &one.note));
        if !one.phone.trim().is_empty() {
            lines.push(Line::new(Tick::Phone(one.id), words::number(&name), &one.phone));
        }
    }
    let texts = [
        (Tick::IfWorse, words::if_worse(), &upkeep.if_worse),
        (
            Tick::ChildCanTurnTo,
            words::child_can_turn_to(),
            &upkeep.child_can_turn_to,
        ),
    ];
    for (tick, label, text) in texts {
        if !text.trim().is_empty() {
            lines.push(Line::new(tick, label, text));
        }
    }
    lines
}

fn whom(plan: &Plan, one: &EmergencyContact) -> String {
    one.person
        .map_or_else(|| one.name.trim().to_owned(), |person| phrases::name_of(plan, person))
}

fn private(plan: &Plan) -> Vec<Line> {
    let agreements = plan.agreements.iter().filter(|one| one.private);
    let lines = agreements.map(|one| Line::new(Tick::Private(one.id), what(&one.what), ""));
    lines.collect()
}

/// The words of an agreement, or that it has none.
pub(super) fn what(written: &str) -> String {
    let written = written.trim();
    if written.is_empty() {
        words::nameless_agreement().to_owned()
    } else {
        written.to_owned()
    }
}

/// Only the pages that this recipient may see: the others go to nobody.
fn child_pages(plan: &Plan, selection: &Selection) -> Vec<Line> {
    let Some(recipient) = selection.recipient else {
        return Vec::new();
    };
    let may_see = |page: &&ChildPage| page.may_see_some(recipient);
    let mut lines = Vec::new();
    for page in plan.child_pages.iter().filter(may_see) {
        let name = page
            .child
            .map_or_else(String::new, |child| phrases::name_of(plan, child));
        lines.push(Line::new(Tick::ChildPage(page.id), words::child_page(&name), ""));
        let calls = !page.whom_to_call.trim().is_empty() || !page.where_to_go.trim().is_empty();
        if calls && page.may_see(recipient, Shown::Rest) {
            lines.push(Line::new(Tick::ChildCalls(page.id), words::child_calls(&name), ""));
        }
    }
    let stories = plan.stories.iter().filter(|story| story.child == Some(recipient));
    for story in stories.filter(|story| selection.reader == Reader::Child && story.is_open(plan)) {
        lines.push(Line::new(Tick::Story(story.id), words::story().to_owned(), ""));
    }
    lines
}

fn not_invited(plan: &Plan) -> Vec<Line> {
    let people = plan.people.iter().filter(|person| person.presence.not_invited);
    let lines = people.map(|person| Line::new(Tick::NotInvited(person.id), phrases::name_of(plan, person.id), ""));
    lines.collect()
}

/// Ties a tick of a list that is kept elsewhere to a line.
pub(super) fn bind(
    get: impl Fn() -> bool + Send + Sync + 'static,
    set: impl Fn(bool) + Send + Sync + 'static,
) -> Bind<bool> {
    Bind {
        get: Memo::new(move |_| get()).into(),
        set: Callback::new(set),
    }
}
