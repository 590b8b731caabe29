//! Ideas first, in turns, so that everybody is heard. Choosing comes later.

use leptos::prelude::*;

use super::pager::Pager;
use super::writing::{Draft, field};
use super::{button, clock, link, subject_words};
use crate::plan::Plan;
use crate::plan::id::{Id, find, find_mut, put_back, take};
use crate::plan::private_time::Idea;
use crate::platform::dom;
use crate::route::{Page, TableStep};
use crate::text::{phrases, table as words};
use crate::ui::erase::{IntoPiece, Piece, each, live, on_press, redraw};
use crate::ui::parts::choices::Toggle;
use crate::ui::parts::fields::TextArea;
use crate::ui::parts::more::More;
use crate::ui::session::{Bind, Session};

pub(super) fn show(session: Session) -> Piece {
    let subjects = session.plan.with_untracked(Plan::subjects);
    let pager = Pager::new(session, TableStep::Ideas, subjects);
    let children_first = session.bind(
        |plan| plan.private.children_first,
        |plan, on| plan.private.children_first = on,
    );
    let notes = session.bind(
        |plan| plan.private.notes.clone(),
        |plan, notes| plan.private.notes = notes,
    );
    // What the family noted among itself is not shown where others look along.
    let alone = session.plan.with_untracked(Plan::has_private_time);
    view! {
        {pager.show(move |subject| one(session, pager, subject))}
        {pager.nav(None)}
        <div class="table-more">
            <Toggle label=words::children_first().to_owned() bind=children_first />
            {clock::show()}
            {alone.then(|| notes_part(notes))}
            {link(session, Page::Table(TableStep::Stuck), words::stuck_go())}
        </div>
    }
    .piece()
}

fn notes_part(notes: Bind<String>) -> Piece {
    view! {
        <More summary=words::notes()>
            <TextArea label=words::notes_label().to_owned() hint=words::notes_hint() bind=notes rows=3 />
        </More>
    }
    .piece()
}

/// One question: whose turn it is, their idea, and what is there already.
fn one(session: Session, pager: Pager, subject: Option<Id>) -> Piece {
    let question = session.plan.with_untracked(|plan| subject_words(plan, subject));
    // Somebody can be given the turn; else it goes to the first who was not heard.
    let given = RwSignal::new(None::<Id>);
    let speaker = session.read(move |plan| {
        let circle = plan.private_circle();
        let given = given.get().filter(|id| circle.contains(id));
        given.or_else(|| plan.unheard(subject).first().copied())
    });
    let turn = move |passed: bool| {
        if let Some(person) = speaker.get_untracked() {
            session.change(|plan| plan.note_turn(person, subject, passed));
        }
        given.set(None);
        dom::after_paint(|| {
            dom::focus("#beurt");
        });
    };
    let again = move || {
        session.change(|plan| plan.new_round(subject));
        given.set(None);
        dom::after_paint(|| {
            dom::focus("#beurt");
        });
    };
    let floor = move || match speaker.get() {
        Some(person) => {
            let name = session.plan.with_untracked(|plan| phrases::name_of(plan, person));
            let draft = Draft {
                id: None,
                by: Some(person),
                about: subject,
            };
            view! {
                <h3 class="turn" id="beurt" tabindex="-1" dir="auto">{words::turn_now(&name)}</h3>
                {field(session, words::idea_label(&name), Some(words::idea_hint()), draft, write)}
                <div class="button-row">
                    {button(words::turn_done(), "secondary-action", move || turn(false))}
                    {button(words::turn_pass(), "subtle", move || turn(true))}
                </div>
            }
            .piece()
        }
        None => {
            let draft = Draft {
                id: None,
                by: None,
                about: subject,
            };
            view! {
                <h3 class="turn" id="beurt" tabindex="-1">{words::turn_all()}</h3>
                {field(session, words::idea_label_all().to_owned(), None, draft, write)}
                <div class="button-row">{button(words::turn_again(), "secondary-action", again)}</div>
            }
            .piece()
        }
    };
    view! {
        <section class="on-table" aria-labelledby="op-tafel">
            {pager.place()}
            <h2 class="on-table__text" id="op-tafel" tabindex="-1" dir="auto">{question}</h2>
        </section>
        {redraw(floor)}
        {circle(session, subject, speaker, given)}
        {ideas(session, subject)}
    }
    .piece()
}

/// Who is there, with who was heard; pressing a name gives them the turn.
fn circle(session: Session, subject: Option<Id>, speaker: Memo<Option<Id>>, given: RwSignal<Option<Id>>) -> Piece {
    let people = session.read(Plan::private_circle);
    let row = move |person: Id| {
        let name = session.read(move |plan| phrases::name_of(plan, person));
        let state = session.read(move |plan| {
            if speaker.get() == Some(person) {
                return (words::turn_is_now(), "turns__state turns__state--now");
            }
            match plan.turn_of(person, subject) {
                Some(turn) if turn.passed => (words::turn_passed(), "turns__state"),
                Some(_) => (words::turn_heard(), "turns__state turns__state--heard"),
                None => (words::turn_waits(), "turns__state turns__state--waits"),
            }
        });
        view! {
            <li>
                <button
                    type="button"
                    class="turns__one"
                    aria-current=live(move || (speaker.get() == Some(person)).then_some("true"))
                    on:click=on_press(move |_| given.set(Some(person)))
                >
                    <bdi>{redraw(move || name.get())}</bdi>
                    {redraw(move || {
                        let (said, class) = state.get();
                        view! { <span class=class>{said}</span> }
                    })}
                </button>
            </li>
        }
        .piece()
    };
    view! {
        <h3 class="visually-hidden">{words::turn_legend()}</h3>
        <ul class="turns">{each(people, row)}</ul>
    }
    .piece()
}

/// The ideas for this question.
fn ideas(session: Session, subject: Option<Id>) -> Piece {
    let ids = session.read(move |plan| plan.ideas_for(subject).map(|idea| idea.id).collect::<Vec<_>>());
    let row = move |id: Id| {
        let said = session.read(move |plan| {
            let idea = find(&plan.private.ideas, id);
            let by = idea.and_then(|idea| idea.by).map(|by| phrases::name_of(plan, by));
            (idea.map(|idea| idea.text.clone()).unwrap_or_default(), by)
        });
        view! {
            <li class="idea">
                <p class="idea__text" dir="auto">{redraw(move || said.get().0)}</p>
                <p class="idea__by">
                    <bdi>{redraw(move || said.get().1)}</bdi>
                    {button(words::idea_remove(), "subtle", move || remove(session, id))}
                </p>
            </li>
        }
        .piece()
    };
    view! {
        <div aria-live="polite">
            {redraw(move || {
                let count = ids.with(Vec::len);
                (count > 0).then(|| view! { <h3 class="ideas__count">{words::ideas_here(count)}</h3> })
            })}
        </div>
        <ul class="ideas">{each(ids, row)}</ul>
    }
    .piece()
}

fn remove(session: Session, id: Id) {
    if let Some(taken) = session.change(|plan| take(&mut plan.private.ideas, id)) {
        session.offer_undo(words::idea_removed().to_owned(), move |plan| {
            put_back(&mut plan.private.ideas, taken);
        });
    }
}

fn write(plan: &mut Plan, draft: Draft, text: String) -> Option<Id> {
    if text.trim().is_empty() {
        draft.id.and_then(|id| take(&mut plan.private.ideas, id));
        return None;
    }
    if let Some(idea) = draft.id.and_then(|id| find_mut(&mut plan.private.ideas, id)) {
        idea.text = text;
        return draft.id;
    }
    let with_all = !plan.has_private_time();
    let make = |id| Idea {
        id,
        by: draft.by,
        text,
        about: draft.about,
        agreement: None,
        with_all,
    };
    Some(crate::plan::add(plan, |plan| &mut plan.private.ideas, make))
}
