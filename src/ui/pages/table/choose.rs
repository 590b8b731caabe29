//! Choosing ideas and making them concrete: who, what, when, and one friendly question at hand.

use leptos::prelude::*;

use super::pager::Pager;
use super::{button, link, subject_words};
use crate::plan::Plan;
use crate::plan::agreement::{Agreement, Doers};
use crate::plan::filter::is_blank;
use crate::plan::id::{Id, find, put_back, take};
use crate::plan::timing::When;
use crate::platform::dom;
use crate::route::{Page, TableStep};
use crate::text::{phrases, table as words};
use crate::ui::erase::{IntoPiece, Piece, each, live, redraw};
use crate::ui::pages::agreement::Handle;
use crate::ui::parts::fields::{TextArea, TextField};
use crate::ui::parts::people_picker::PeoplePicker;
use crate::ui::rooms::Rooms;
use crate::ui::session::Session;

/// What stands on the list for a question: ideas, and agreements that came without one.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Row {
    Idea(Id),
    Agreement(Id),
}

/// Agreements of this meeting on a question that did not begin as an idea.
fn is_other(plan: &Plan, one: &Agreement, subject: Option<Id>) -> bool {
    let about = match subject {
        Some(id) => one.answers.contains(&id),
        None => one.answers.is_empty(),
    };
    let from_idea = plan.private.ideas.iter().any(|idea| idea.agreement == Some(one.id));
    about && one.private == plan.has_private_time() && !one.not_agreed && !from_idea
}

fn rows(plan: &Plan, subject: Option<Id>) -> Vec<Row> {
    let ideas = plan.ideas_for(subject).map(|idea| Row::Idea(idea.id));
    let others = plan.agreements.iter().filter(|one| is_other(plan, one, subject));
    ideas.chain(others.map(|one| Row::Agreement(one.id))).collect()
}

pub(super) fn show(session: Session) -> Piece {
    let subjects: Vec<Option<Id>> = session.plan.with_untracked(|plan| {
        let all = plan.subjects();
        let mut talked: Vec<_> = all.iter().copied().filter(|one| !rows(plan, *one).is_empty()).collect();
        if talked.is_empty() {
            talked = all;
        }
        talked
    });
    // An agreement that nobody wrote a word in is none.
    on_cleanup(move || {
        let blank = |one: &Agreement| {
            !one.not_agreed
                && is_blank(&Agreement {
                    private: false,
                    answers: Vec::new(),
                    proposed_by: None,
                    ..one.clone()
                })
        };
        let some = session
            .plan
            .try_with_untracked(|plan| plan.agreements.iter().any(blank));
        if some == Some(true) {
            session.change(|plan| plan.agreements.retain(|one| !blank(one)));
        }
    });
    let pager = Pager::new(session, TableStep::Choose, subjects);
    view! {
        {pager.show(move |subject| one(session, pager, subject))}
        {pager.nav(None)}
        <div class="table-more">{link(session, Page::Table(TableStep::Stuck), words::stuck_go())}</div>
    }
    .piece()
}

fn one(session: Session, pager: Pager, subject: Option<Id>) -> Piece {
    let question = session.plan.with_untracked(|plan| subject_words(plan, subject));
    let list = session.read(move |plan| rows(plan, subject));
    let open = RwSignal::new(None::<Id>);
    let own = move || {
        let id = session.change(|plan| {
            let private = plan.has_private_time();
            crate::plan::add(
                plan,
                |plan| &mut plan.agreements,
                |id| Agreement {
                    id,
                    answers: subject.into_iter().collect(),
                    private,
                    ..Agreement::default()
                },
            )
        });
        unfold(open, id);
    };
    view! {
        <section class="on-table" aria-labelledby="op-tafel">
            {pager.place()}
            <h2 class="on-table__text" id="op-tafel" tabindex="-1" dir="auto">{question}</h2>
        </section>
        <p class="lead">{words::choose_lead()}</p>
        {redraw(move || list.with(Vec::is_empty).then(|| view! { <p class="hint">{words::choose_none()}</p> }))}
        <ul class="ideas">{each(list, move |row| card(session, row, open))}</ul>
        <div class="button-row">{button(words::agree_own(), "secondary-action", own)}</div>
    }
    .piece()
}

fn unfold(open: RwSignal<Option<Id>>, id: Id) {
    open.set(Some(id));
    dom::after_paint(|| dom::focus_at_top("#nu-duidelijk"));
}

/// An idea or an agreement, with the way to make one of it.
fn card(session: Session, row: Row, open: RwSignal<Option<Id>>) -> Piece {
    let said = session.read(move |plan| match row {
        Row::Idea(id) => {
            let idea = find(&plan.private.ideas, id);
            let by = idea.and_then(|idea| idea.by).map(|by| phrases::name_of(plan, by));
            (idea.map(|idea| idea.text.trim().to_owned()).unwrap_or_default(), by)
        }
        Row::Agreement(id) => (
            find(&plan.agreements, id)
                .map(|one| one.what.trim().to_owned())
                .unwrap_or_default(),
            None,
        ),
    });
    let agreement = session.read(move |plan| match row {
        Row::Idea(id) => plan.agreement_of(id),
        Row::Agreement(id) => Some(id),
    });
    let agree = move |idea: Id| {
        if let Some(id) = session.change(|plan| plan.agree_on(idea)) {
            unfold(open, id);
        }
    };
    let below = move || match (agreement.get(), row) {
        (Some(id), _) if open.get() == Some(id) => concrete(session, id, open),
        (Some(id), _) => {
            let line = session.plan.with_untracked(|plan| {
                let one = find(&plan.agreements, id)?;
                let parts = [phrases::said_who(plan, one), phrases::said_when(plan, one)];
                Some(parts.into_iter().flatten().collect::<Vec<_>>().join(" · "))
            });
            view! {
                <p class="idea__by"><span class="tag tag--own">{words::is_agreed()}</span> <bdi>{line}</bdi></p>
                <div class="button-row">
                    {button(words::make_clear(), "secondary-action", move || unfold(open, id))}
                    {button(words::not_after_all(), "subtle", move || not_after_all(session, id))}
                </div>
            }
            .piece()
        }
        (None, Row::Idea(idea)) => {
            view! { <div class="button-row">{button(words::agree(), "secondary-action", move || agree(idea))}</div> }
                .piece()
        }
        (None, Row::Agreement(_)) => None::<&'static str>.piece(),
    };
    view! {
        <li class="idea">
            <p class="idea__text" dir="auto">{redraw(move || said.get().0)}</p>
            {redraw(move || said.get().1.map(|by| view! { <p class="idea__by"><bdi>{by}</bdi></p> }))}
            {redraw(below)}
        </li>
    }
    .piece()
}

fn not_after_all(session: Session, id: Id) {
    if let Some(taken) = session.change(|plan| take(&mut plan.agreements, id)) {
        session.offer_undo(words::not_after_all_done().to_owned(), move |plan| {
            put_back(&mut plan.agreements, taken);
        });
    }
}

/// Who, what, when, and how they see it, with the advice.
fn concrete(session: Session, id: Id, open: RwSignal<Option<Id>>) -> Piece {
    let handle = Handle { session, id };
    let what = handle.bind(|it| it.what.clone(), |it, what| it.what = what);
    let who = handle.bind(
        |it| it.who.as_ref().map_or_else(Vec::new, |who| who.named().to_vec()),
        |it, people| it.who = (!people.is_empty()).then_some(Doers::People(people)),
    );
    let when = handle.bind(
        |it| match &it.when {
            Some(When::Words { words }) => words.clone(),
            _ => String::new(),
        },
        |it, words| {
            it.when = (!words.trim().is_empty()).then_some(When::Words { words });
        },
    );
    let seen = handle.bind(|it| it.seen_by.clone(), |it, seen| it.seen_by = seen);
    // A rhythm that was chosen on its own page is not written over here.
    let exact = session.plan.with_untracked(|plan| {
        let one = find(&plan.agreements, id)?;
        let in_words = matches!(one.when, None | Some(When::Words { .. }));
        if in_words { None } else { phrases::said_when(plan, one) }
    });
    let moment = match exact {
        Some(said) => view! { <p class="group__legend">{words::when()}</p><p dir="auto">{said}</p> }.piece(),
        None => view! { <TextField label=words::when().to_owned() hint=words::when_hint() bind=when /> }.piece(),
    };
    let wanted = session.read(|plan| !plan.no_advice);
    let rooms = expect_context::<Rooms>();
    view! {
        <div class="builder concrete">
            <h3 class="turn" id="nu-duidelijk" tabindex="-1">{words::make_clear()}</h3>
            <TextArea label=words::what().to_owned() bind=what rows=2 />
            <PeoplePicker legend=words::whom().to_owned() bind=who />
            {moment}
            <TextField label=words::seen_by().to_owned() bind=seen />
            {redraw(move || wanted.get().then(|| rooms.advice_on(id)))}
            <div class="button-row">
                {button(words::fold(), "primary-action", move || open.set(None))}
                <a class="utrecht-button utrecht-button--subtle" href=live(move || session.href(Page::Agreement(id)))>
                    {words::more_about()}
                </a>
            </div>
        </div>
    }
    .piece()
}
