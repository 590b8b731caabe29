//! What falls in a week: first today, then the days that come, then what has no day.

mod chat;
mod rows;

use std::sync::Arc;

use leptos::prelude::*;

use crate::export::week::{ClashLine, DayLines, Line, Shown};
use crate::plan::Plan;
use crate::plan::day::Day;
use crate::plan::filter::people_in_agreements;
use crate::plan::id::Id;
use crate::plan::occurrence;
use crate::plan::progress::Asked;
use crate::platform::{clock, dom};
use crate::route::Page;
use crate::text::{self, phrases, week as words};
use crate::ui::erase::{IntoPiece, Piece, live, on_press, redraw};
use crate::ui::parts::choices::Chips;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::more::More;
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::show::Show;
use crate::ui::session::{Session, use_session};

/// How many lines of a list are there before somebody asks for all of them.
const FOLDED: usize = 6;
/// A list that is hardly longer is not folded.
const LONGEST: usize = 8;

/// So many lines make a first screen of a phone: the rest of a longer week is built a frame later.
const FIRST: usize = 8;
/// A week that is hardly longer is built at once.
const SHORT: usize = 16;

/// Part of the page that can be folded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fold {
    Day(Day),
    Due,
    NoMoment,
    Clashes,
}

/// What somebody looks at.
#[derive(Clone, Copy)]
struct View {
    session: Session,
    today: Memo<Day>,
    /// How many weeks from this one.
    weeks: RwSignal<i32>,
    whom: RwSignal<Option<Id>>,
    unfolded: RwSignal<Vec<Fold>>,
}

impl View {
    /// A day of the week that is shown.
    fn day(self) -> Day {
        let today = self.today.get();
        let weeks = self.weeks.get();
        if weeks < 0 {
            today.minus_weeks(weeks.unsigned_abs())
        } else {
            today.plus_weeks(weeks.unsigned_abs())
        }
    }

    fn go(self, weeks: i32) {
        self.unfolded.set(Vec::new());
        self.weeks.set(weeks);
    }
}

/// The week as it is shown, worked out at once.
#[derive(Clone, PartialEq)]
struct Lines {
    monday: Day,
    today: Day,
    days: Vec<DayLines>,
    due: (Vec<Line>, usize),
    no_moment: (Vec<Line>, usize),
    clashes: (Vec<ClashLine>, usize),
    name: Option<String>,
}

impl Lines {
    fn of(plan: &Plan, day: Day, today: Day, whom: Option<Id>, unfolded: &[Fold]) -> Self {
        let week = occurrence::week(plan, day);
        let shown = Shown::new(plan, &week, whom);
        let most = |fold: Fold| if unfolded.contains(&fold) { usize::MAX } else { FOLDED };
        let long = |day: Day| {
            let count = week
                .days
                .iter()
                .find(|one| one.day == day)
                .map_or(0, |one| one.entries.len());
            if count <= LONGEST {
                LONGEST
            } else {
                most(Fold::Day(day))
            }
        };
        Self {
            monday: week.monday,
            today,
            days: shown.days(long),
            due: shown.due(most(Fold::Due)),
            no_moment: shown.no_moment(most(Fold::NoMoment)),
            clashes: shown.clashes(most(Fold::Clashes) / 2),
            name: whom.map(|id| phrases::name_of(plan, id)),
        }
    }

    /// How many lines there are on the page.
    fn count(&self) -> usize {
        let lists = self.due.0.len() + self.no_moment.0.len() + self.clashes.0.len();
        self.days.iter().map(|day| day.lines.len()).sum::<usize>() + lists
    }

    fn is_empty(&self) -> bool {
        self.days.iter().all(|day| day.lines.is_empty())
    }

    fn has_today(&self) -> bool {
        self.days.iter().any(|day| day.day == self.today)
    }
}

pub(super) fn show() -> Piece {
    let session = use_session();
    let view = View {
        session,
        today: super::today::today(),
        weeks: RwSignal::new(0),
        whom: RwSignal::new(None),
        unfolded: RwSignal::new(Vec::new()),
    };
    let overview = Signal::derive(move || session.href(Page::Overview));
    let has_agreements = session.read(|plan| !plan.agreements.is_empty());
    view! {
        <PageFrame title=words::title() back=(overview, text::app::back_to_overview()) class="page--week">
            <Show when=move || has_agreements.get() fallback=move || nothing_yet(session)>
                <p class="lead">{words::lead()}</p>
                {whom(view)}
                {turn_pages(view)}
                {body(view)}
                <More summary=words::chat()>{chat::chat(view)}</More>
                {further(session)}
            </Show>
        </PageFrame>
    }
    .piece()
}

fn nothing_yet(session: Session) -> Piece {
    view! {
        <div class="empty">
            <p class="empty__title">{words::empty_title()}</p>
            <p>{words::empty()}</p>
            <a
                class="utrecht-button utrecht-button--primary-action"
                href=live(move || session.href(Page::Ask(Asked::Agreements)))
            >
                {words::empty_go()}
            </a>
        </div>
    }
    .piece()
}

/// For everybody or for one person.
fn whom(view: View) -> Piece {
    let people = view.session.read(|plan| {
        let everybody = (None, words::everybody().to_owned());
        let named = people_in_agreements(plan).into_iter();
        let named = named.map(|id| (Some(id), phrases::name_of(plan, id)));
        core::iter::once(everybody).chain(named).collect::<Vec<_>>()
    });
    let is_on = Callback::new(move |person: Option<Id>| view.whom.get() == person);
    let set = Callback::new(move |(person, on): (Option<Id>, bool)| {
        view.unfolded.set(Vec::new());
        view.whom.set(person.filter(|_| on));
    });
    view! { <Chips legend=words::whom().to_owned() options=people is_on set class="chips--row" /> }.piece()
}

/// The week before, the week after, and back.
fn turn_pages(view: View) -> Piece {
    let button = move |by: i32, words: &'static str| {
        view! {
            <button
                type="button"
                class="utrecht-button utrecht-button--secondary-action"
                on:click=on_press(move |_| view.go(view.weeks.get_untracked().saturating_add(by)))
            >
                {(by < 0).then(|| view! { <Icon glyph=Glyph::Back /> })}
                <span>{words}</span>
                {(by > 0).then(|| view! { <Icon glyph=Glyph::Next /> })}
            </button>
        }
    };
    let heading = move || match view.weeks.get() {
        0 => words::this_heading(),
        1 => words::next_heading(),
        -1 => words::before_heading(),
        _ => words::other_heading(),
    };
    let away = Memo::new(move |_| view.weeks.get() != 0);
    let back = move || {
        view.go(0);
        // The button goes away with the other week.
        dom::after_paint(|| {
            dom::focus("#welke-week");
        });
    };
    view! {
        <div class="week-head">
            <div aria-live="polite" aria-atomic="true">
                <h2 class="utrecht-heading-2 week-head__title" id="welke-week" tabindex="-1">
                    {redraw(heading)}
                    <span class="week-head__span">{redraw(move || phrases::week_span(monday(view.day())))}</span>
                </h2>
            </div>
            <div class="week-head__turn" role="group" aria-label=words::which()>
                {button(-1, words::before())}
                {button(1, words::after())}
            </div>
            <Show when=move || away.get()>
                <button type="button" class="utrecht-button utrecht-button--subtle" on:click=on_press(move |_| back())>
                    {words::this()}
                </button>
            </Show>
        </div>
    }
    .piece()
}

fn monday(day: Day) -> Day {
    Day(day.0.week(chrono::Weekday::Mon).checked_first_day().unwrap_or(day.0))
}

/// The days and what comes after them. Worked out once for a change, and built anew only where that differs.
fn body(view: View) -> Piece {
    let lines = Memo::new(move |_| {
        let (day, today, whom) = (view.day(), view.today.get(), view.whom.get());
        let unfolded = view.unfolded.get();
        clock::timed("week", || {
            view.session
                .plan
                .with(|plan| Arc::new(Lines::of(plan, day, today, whom, &unfolded)))
        })
    });
    // Who unfolds a day reads on in a week that stands there already: then nothing may be missing for a frame.
    let mut shown = None;
    redraw(move || {
        let now = Some((view.weeks.get_untracked(), view.whom.get_untracked()));
        let same = core::mem::replace(&mut shown, now) == now;
        let lines = lines.get();
        let at_once = same || lines.count() <= SHORT || !view.unfolded.with_untracked(Vec::is_empty);
        Piece::made("week-page", move || rows::rows(view, &lines, at_once))
    })
    .piece()
}

/// Where somebody goes from here.
fn further(session: Session) -> Piece {
    let link = |page: Page, glyph: Glyph, words: &'static str| {
        view! {
            <li>
                <a class="further__link" href=live(move || session.href(page))>
                    <Icon glyph />
                    {words}
                </a>
            </li>
        }
    };
    view! {
        <nav aria-label=words::further()>
            <ul class="further">
                {link(Page::Guard, Glyph::Eye, words::guard())}
                {link(Page::Calendar, Glyph::Calendar, words::calendar())}
                {link(Page::Changed, Glyph::Pencil, words::changed())}
            </ul>
        </nav>
    }
    .piece()
}
