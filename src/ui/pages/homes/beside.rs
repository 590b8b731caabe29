//! What both homes want, beside each other: common, not yet, later, ask somebody. Nobody is right here.

use leptos::prelude::*;

use super::{HOMES, name, onward};
use crate::plan::Plan;
use crate::plan::homes::{Beside, Home, Stance, beside, is_settled, joint_steps_allowed, say, twin};
use crate::plan::id::{Id, find};
use crate::route::{HomesStep, Page, ShareStep};
use crate::text::{self, homes_beside as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, each, live, redraw};
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::show::Show;
use crate::ui::session::Session;

pub(super) fn show(session: Session) -> Piece {
    let all = session.read(beside);
    let is_empty = Memo::new(move |_| all.with(Vec::is_empty));
    let joint = session.read(joint_steps_allowed);
    let mine = session.read(|plan| plan.my_home);
    // What is common changes with an answer and must not build the rows anew.
    view! {
        {redraw(move || if joint.get() {
            view! { <p class="lead">{words::lead()}</p> }.piece()
        } else {
            view! { <p class="note note--warm">{words::apart()}</p> }.piece()
        })}
        {redraw(move || mine.get().is_none().then(|| super::my_home(session)))}
        <Show when=move || is_empty.get() fallback=move || counts(session)>
            <p class="empty"><strong>{words::nothing()}</strong>" "{words::nothing_more()}</p>
        </Show>
        {redraw(move || {
            let mine = mine.get();
            all.with(|all| all.iter().map(|one| subject(session, mine, one)).collect::<Vec<_>>())
        })}
        {redraw(move || if is_empty.get() {
            onward(session, Page::Homes(HomesStep::Wishes), text::homes::wishes())
        } else if joint.get() {
            onward(session, Page::Share(ShareStep::Who), words::share())
        } else {
            ().piece()
        })}
    }
    .piece()
}

fn counts(session: Session) -> Piece {
    let counts = session.read(|plan| {
        let written = plan
            .wishes
            .iter()
            .filter(|wish| !wish.is_blank() && wish.home.is_some());
        let (common, open): (Vec<_>, Vec<_>) = written.partition(|wish| is_settled(plan, wish));
        (common.len(), open.len())
    });
    view! {
        <p class="homes-counts" role="status">
            {redraw(move || {
                let (common, open) = counts.get();
                words::counts(&common.to_string(), &open.to_string())
            })}
        </p>
    }
    .piece()
}

fn subject(session: Session, mine: Option<Home>, one: &Beside) -> Piece {
    let title = phrases::homes::subject(one.subject.unwrap_or(crate::plan::homes::Subject::Other));
    let columns = HOMES.map(|home| column(session, mine, home, one.of(home).to_vec()));
    view! {
        <section class="homes-beside">
            <h2 class="utrecht-heading-2">{title}</h2>
            <div class="homes-beside__columns">{columns.into_iter().collect::<Vec<_>>()}</div>
        </section>
    }
    .piece()
}

fn column(session: Session, mine: Option<Home>, home: Home, ids: Vec<Id>) -> Piece {
    let name = name(session, home);
    let nothing = match mine {
        Some(mine) if mine == home => words::own_nothing(),
        Some(_) => words::other_nothing(),
        None => words::none_nothing(),
    };
    let inside = if ids.is_empty() {
        view! { <p class="hint">{nothing}</p> }.piece()
    } else {
        let row = move |id| wish(session, mine, home, id);
        view! { <ul class="cards">{each(Signal::stored(ids), row)}</ul> }.piece()
    };
    view! {
        <div class=format!("homes-side homes-side--{}", class(home))>
            <h3 class="homes-side__name">
                <span class="homes-letter" aria-hidden="true">{phrases::homes::letter(Some(home))}</span>
                <bdi>{redraw(move || name.get())}</bdi>
            </h3>
            {inside}
        </div>
    }
    .piece()
}

/// The class of a home: colour, pattern and letter go together.
pub(super) const fn class(home: Home) -> &'static str {
    match home {
        Home::First => "a",
        Home::Second => "b",
    }
}

/// The agreement that came of a wish that both homes have.
fn made(plan: &Plan, id: Id) -> Option<Id> {
    let wish = find(&plan.wishes, id).filter(|wish| is_settled(plan, wish))?;
    let made = wish.agreement.or_else(|| twin(plan, wish)?.agreement);
    made.filter(|id| find(&plan.agreements, *id).is_some())
}

/// How it stands with a wish.
fn status(plan: &Plan, id: Id) -> (&'static str, &'static str) {
    let Some(wish) = find(&plan.wishes, id) else {
        return ("tag", "");
    };
    if is_settled(plan, wish) {
        return ("tag tag--own", words::is_common());
    }
    let said = match wish.stance_now() {
        None if wish.stance.is_some() => words::is_changed(),
        None | Some(Stance::Yes) => words::is_open(),
        Some(Stance::NotYet) => words::is_not_yet(),
        Some(Stance::Later) => words::is_later(),
        Some(Stance::AskSomebody) => words::is_ask(),
    };
    ("tag", said)
}

fn wish(session: Session, mine: Option<Home>, home: Home, id: Id) -> Piece {
    let said = session.read(move |plan| {
        find(&plan.wishes, id)
            .map(|wish| wish.words.trim().to_owned())
            .unwrap_or_default()
    });
    let status = session.read(move |plan| status(plan, id));
    let made = session.read(move |plan| made(plan, id));
    let same = session.read(move |plan| {
        find(&plan.wishes, id).is_some_and(|wish| !is_settled(plan, wish) && twin(plan, wish).is_some())
    });
    let answer = mine.filter(|mine| *mine != home).map(|mine| {
        let options = Stance::ALL.iter().map(|stance| {
            let words = phrases::homes::stance(*stance).to_owned();
            (*stance, words, String::new())
        });
        let bind = session.bind(
            move |plan| find(&plan.wishes, id)?.stance_now(),
            move |plan, stance| say(plan, mine, id, stance),
        );
        let legend = words::say_about(&said.get_untracked());
        view! {
            {redraw(move || same.get().then(|| view! { <p class="hint">{words::same()}</p> }))}
            <p class="homes-say" aria-hidden="true">{words::say()}</p>
            <OneOf legend options=options.collect() bind hide_legend=true />
        }
        .piece()
    });
    view! {
        <li class="card">
            <p class="said" dir="auto">{redraw(move || said.get())}</p>
            <p role="status">{redraw(move || {
                let (class, words) = status.get();
                view! { <span class=class>{words}</span> }
            })}</p>
            {redraw(move || made.get().map(|id| view! {
                <p>
                    <a class="desk-link" href=live(move || session.href(Page::Agreement(id)))>
                        {words::to_agreement()}<Icon glyph=Glyph::Next />
                    </a>
                </p>
            }))}
            {answer}
        </li>
    }
    .piece()
}
