//! The parts that go along, which agreements of them, and how names go.

use leptos::prelude::*;

use super::Sharing;
use super::rows::{row, rows, rows_below_heading};
use super::words as labels;
use crate::audience::{Counted, Group, NameForm, Part, Scope, names_in_texts};
use crate::plan::Plan;
use crate::plan::meeting::Meeting;
use crate::plan::person::{Person, Presence, Role};
use crate::plan::sharing::Reader;
use crate::plan::upkeep::Secure;
use crate::text::{phrases, share_what as words};
use crate::ui::erase::{Piece, redraw};
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::more::More;
use crate::ui::parts::person_names::with_names;
use crate::ui::parts::show::Show;
use crate::ui::session::Session;

/// What a part holds, where that is counted.
const fn group(part: Part) -> Option<Group> {
    Some(match part {
        Part::Family | Part::Circle | Part::Presence | Part::Meeting => return None,
        Part::Title => Group::Title,
        Part::People => Group::People,
        Part::Why => Group::Why,
        Part::MainQuestion => Group::MainQuestion,
        Part::Goal => Group::Goal,
        Part::GoingWell => Group::GoingWell,
        Part::Worries => Group::Worries,
        Part::Needed => Group::Needed,
        Part::Facts => Group::Facts,
        Part::Tried => Group::Tried,
        Part::Questions => Group::Questions,
        Part::Conditions => Group::Conditions,
        Part::Agreements => Group::Agreements,
        Part::Responses => Group::Responses,
        Part::Progress => Group::Progress,
        Part::Upkeep => Group::Upkeep,
        Part::OtherPlans => Group::OtherPlans,
        Part::Acceptances => Group::Acceptances,
        Part::Schedule => Group::Schedule,
        Part::Wishes => Group::Wishes,
    })
}

/// Whether how much of it goes says something: of things that stand in a list.
const fn is_list(part: Part) -> bool {
    matches!(
        part,
        Part::People
            | Part::GoingWell
            | Part::Worries
            | Part::Needed
            | Part::Tried
            | Part::Questions
            | Part::Conditions
            | Part::Agreements
            | Part::OtherPlans
    )
}

/// Whether there is something in this part.
fn is_there(plan: &Plan, counted: &[Counted], part: Part) -> bool {
    let any = |has: fn(&Person) -> bool| plan.people.iter().any(has);
    match part {
        Part::Family => any(|person| matches!(person.role, Some(Role::Child | Role::Parent))),
        Part::Circle => any(|person| {
            let texts = [&person.household, &person.side, &person.offers];
            person.nearness.is_some() || texts.iter().any(|text| !text.trim().is_empty())
        }),
        Part::Presence => any(|person| {
            let open = Presence {
                not_invited: person.presence.not_invited,
                ..Presence::default()
            };
            person.presence != open
        }),
        Part::Meeting => plan.meeting != Meeting::default(),
        Part::Upkeep if !plan.reviews.is_empty() || plan.secure != Secure::default() => true,
        part => group(part).is_some_and(|group| counted.iter().any(|one| one.group == group)),
    }
}

/// The parts: those that are proposed, and the others behind a door.
#[component]
pub(super) fn Parts(session: Session, sharing: Sharing) -> impl IntoView {
    let counted = sharing.counted();
    let there: Vec<Part> = session.plan.with_untracked(|plan| {
        counted.with_untracked(|counted| {
            let parts = Part::ALL.iter().copied();
            parts.filter(|part| is_there(plan, counted, *part)).collect()
        })
    });
    let proposed = sharing.proposed();
    let (first, more): (Vec<Part>, Vec<Part>) = there.into_iter().partition(|part| proposed.has(*part));
    let lines = move |parts: &[Part]| -> Vec<Piece> {
        let lines = parts.iter().map(|part| line(sharing, counted, *part));
        lines.collect()
    };
    let selection = sharing.selection_now();
    let some_more = more.iter().any(|part| selection.has(*part));
    let no_more = more.is_empty();
    view! {
        {rows(words::goes(), lines(&first))}
        {(!no_more).then(|| view! {
            <More summary=words::more() open=some_more>
                {rows_below_heading(words::more(), lines(&more))}
            </More>
        })}
    }
}

fn line(sharing: Sharing, counted: Memo<Vec<Counted>>, part: Part) -> Piece {
    let bind = sharing.bind(
        move |selection| selection.has(part),
        move |selection, on| selection.set(part, on),
    );
    let much = Signal::derive(move || {
        let found = counted.with(|counted| counted.iter().find(|one| Some(one.group) == group(part)).copied());
        match found {
            Some(one) if bind.get.get() && one.goes != one.of => words::of(&one.goes.to_string(), &one.of.to_string()),
            Some(one) => one.of.to_string(),
            None => String::new(),
        }
    });
    row(labels::part(part), is_list(part).then_some(much), bind)
}

/// Which agreements, and how names go.
#[component]
pub(super) fn Choices(session: Session, sharing: Sharing) -> impl IntoView {
    let scope = sharing.bind(
        |selection| Some(selection.scope),
        |selection, scope| {
            if let Some(scope) = scope {
                selection.scope = scope;
            }
        },
    );
    let scoped = sharing.read(|selection| {
        selection.has(Part::Agreements) || selection.has(Part::Questions) || selection.has(Part::Conditions)
    });
    let several = session.read(|plan| !plan.agreements.is_empty());
    let names = sharing.bind(
        |selection| Some(selection.names),
        |selection, names| selection.names = names.unwrap_or_default(),
    );
    let said = Memo::new(move |_| {
        let selection = sharing.selection();
        if selection.names == NameForm::Full {
            return Vec::new();
        }
        session.plan.with(|plan| {
            let said = names_in_texts(plan, &selection);
            phrases::names(plan, &said)
        })
    });
    let scopes = scopes(sharing);
    view! {
        <Show when=move || scoped.get() && several.get()>
            <OneOf legend=words::scope().to_owned() options=scopes.clone() bind=scope />
        </Show>
        <OneOf
            legend=words::names().to_owned()
            options=vec![
                (NameForm::Full, words::names_full().to_owned(), String::new()),
                (NameForm::First, words::names_first().to_owned(), words::names_first_hint().to_owned()),
                (NameForm::Initials, words::names_initials().to_owned(), words::names_initials_hint().to_owned()),
            ]
            bind=names
        />
        <div role="status">
            {redraw(move || {
                let said = said.get();
                (!said.is_empty()).then(|| view! {
                    <p class="note note--warm">
                        <Icon glyph=Glyph::Eye />
                        <span>{with_names(words::names_in_texts, said)}</span>
                    </p>
                })
            })}
        </div>
    }
}

fn scopes(sharing: Sharing) -> Vec<(Scope, String, String)> {
    let name = sharing.name();
    let all = (Scope::All, words::scope_all().to_owned(), String::new());
    let own = if sharing.recipient().is_some() {
        let hint = words::scope_own_hint().to_owned();
        (Scope::Own, words::scope_own(&name), hint)
    } else {
        (Scope::Own, words::scope_everybody().to_owned(), String::new())
    };
    let mut scopes = vec![all, own];
    if sharing.reader() == Reader::Child {
        scopes.push((Scope::OwnAndChildRules, words::scope_child(&name), String::new()));
    }
    scopes
}
