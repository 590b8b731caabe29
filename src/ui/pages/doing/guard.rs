//! What asks for attention: for who keeps an eye on the plan. Whom to ring and what to write stand beside each matter.

mod check;
mod falters;
mod people;
mod waiting;

use leptos::prelude::*;

use crate::plan::attention::{Attention, LookBack, Near, attention};
use crate::plan::day::Day;
use crate::plan::occurrence::week;
use crate::plan::progress::Asked;
use crate::route::{LookBackStep, Page};
use crate::text::{self, guard as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, live, redraw};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::message::message;
use crate::ui::parts::more::More;
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::save_state::SaveLine;
use crate::ui::parts::show::Show;
use crate::ui::session::{Session, use_session};

/// What the parts of this page share.
#[derive(Clone, Copy)]
struct Desk {
    session: Session,
    today: Memo<Day>,
    all: Memo<Attention>,
}

impl Desk {
    /// A part of what asks for attention.
    fn read<T: PartialEq + Send + Sync + 'static>(self, read: fn(&Attention) -> T) -> Memo<T> {
        Memo::new(move |_| self.all.with(read))
    }

    /// A link to a page of the plan.
    fn link(self, page: Page, words: &'static str) -> Piece {
        view! { <a class="desk-link" href=live(move || self.session.href(page))>{words}<Icon glyph=Glyph::Next /></a> }
            .piece()
    }
}

pub(super) fn show() -> Piece {
    let session = use_session();
    let today = super::today::today();
    let all = Memo::new(move |_| {
        let today = today.get();
        session.plan.with(|plan| attention(plan, today))
    });
    let desk = Desk { session, today, all };
    let overview = Signal::derive(move || session.href(Page::Overview));
    let calm = desk.read(Attention::is_calm);
    view! {
        <PageFrame title=words::title() back=(overview, text::app::back_to_overview()) class="page--guard">
            <p class="lead">{words::lead()}</p>
            {guardian(desk)}
            <Show when=move || calm.get()>
                <div class="note note--good">
                    <Icon glyph=Glyph::Check />
                    <p><strong>{words::calm_title()}</strong></p>
                    <p>{words::calm()}</p>
                </div>
            </Show>
            {check::check(desk)}
            {falters::falters(desk)}
            {waiting::waiting(desk)}
            {reviews(desk)}
            {people::people(desk)}
            {this_week(desk)}
            {then(desk)}
            <SaveLine />
        </PageFrame>
    }
    .piece()
}

/// Who keeps an eye on the plan; if nobody does, a gentle question.
fn guardian(desk: Desk) -> Piece {
    let name = desk.session.read(|plan| {
        let id = plan
            .upkeep
            .guardian
            .filter(|id| plan.person(*id).is_some_and(|person| !person.left))?;
        Some(phrases::name_of(plan, id))
    });
    redraw(move || match name.get() {
        Some(name) => view! { <p class="hint" dir="auto">{words::guardian(&name)}</p> }.piece(),
        None => view! {
            <div class="note note--warm">
                <p>{words::no_guardian()}</p>
                {desk.link(Page::Ask(Asked::Guardian), words::no_guardian_go())}
            </div>
        }
        .piece(),
    })
    .piece()
}

/// The days to look back that ask for something now; of those later, the first.
fn reviews(desk: Desk) -> Piece {
    let reviews = desk.read(|all| all.reviews.clone());
    let rows = move || {
        let mut rows: Vec<Piece> = Vec::new();
        reviews.with(|reviews| {
            let now: Vec<&LookBack> = reviews.iter().filter(|one| one.near != Near::Later).collect();
            if now.is_empty() {
                rows.extend(reviews.first().map(review));
            } else {
                rows.extend(now.into_iter().map(review));
            }
            if rows.is_empty() {
                rows.push(view! { <p>{words::review_none()}</p> }.piece());
                rows.push(desk.link(Page::Ask(Asked::Review), words::review_choose()));
            } else {
                rows.push(desk.link(Page::LookBack(LookBackStep::Begin), words::review_go()));
            }
        });
        rows
    };
    view! {
        <section aria-labelledby="terugkijken">
            <h2 class="utrecht-heading-2" id="terugkijken">{words::reviews_title()}</h2>
            {redraw(rows)}
        </section>
    }
    .piece()
}

fn review(one: &LookBack) -> Piece {
    let day = phrases::day_long(one.on);
    let (class, said) = match one.near {
        Near::Past => ("note note--warm", words::review_past(&capital(&day))),
        Near::Today => ("note note--warm", words::review_today().to_owned()),
        Near::Soon => ("note note--warm", words::review_soon(&day)),
        Near::Later => ("note", words::review_later(&day)),
    };
    let invite = matches!(one.near, Near::Soon).then(|| {
        let text = words::review_message(&day);
        view! { <More summary=text::going::message()>{message(Signal::stored(text.clone()))}</More> }
    });
    view! { <p class=class>{said}</p>{invite} }.piece()
}

/// A day at the beginning of a sentence.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    first + letters.as_str()
}

/// How much there is this week, and the way to it.
fn this_week(desk: Desk) -> Piece {
    let counts = Memo::new(move |_| {
        let today = desk.today.get();
        desk.session.plan.with(|plan| {
            let week = week(plan, today);
            let entries: usize = week.days.iter().map(|day| day.entries.len()).sum();
            (entries, week.due.iter().filter(|due| due.due > 0).count())
        })
    });
    view! {
        <section aria-labelledby="deze-week">
            <h2 class="utrecht-heading-2" id="deze-week">{words::week_title()}</h2>
            <p>
                {redraw(move || words::week_count(counts.get().0))}
                " "
                {redraw(move || (counts.get().1 > 0).then(|| words::week_due(counts.get().1)))}
            </p>
            {desk.link(Page::Week, words::week_go())}
        </section>
    }
    .piece()
}

/// What somebody can do when it falters.
fn then(desk: Desk) -> Piece {
    let session = desk.session;
    let worse = session.read(|plan| plan.upkeep.if_worse.trim().to_owned());
    view! {
        <section aria-labelledby="en-dan">
            <h2 class="utrecht-heading-2" id="en-dan">{words::then_title()}</h2>
            <ol>
                <li>{words::then_1()}</li>
                <li>{words::then_2()}</li>
                <li>{words::then_3()}</li>
                <li>{words::then_4()}</li>
            </ol>
            {redraw(move || (!worse.with(String::is_empty)).then(|| view! {
                <h3>{words::then_worse()}</h3>
                <p class="said" dir="auto">{worse.get()}</p>
            }))}
            {desk.link(Page::Ask(Asked::Emergency), words::then_emergency())}
            {desk.link(Page::Changed, words::then_changed())}
        </section>
    }
    .piece()
}
