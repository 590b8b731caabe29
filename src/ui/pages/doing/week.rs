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
use crate::plan::occurrence::{self, Week, WeekDay};
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

/// With so many lines the first screen of a phone is full, below the heading and the names: what lies behind the days
/// that hold them is worked out and built a frame later.
const FIRST: usize = 4;
/// The week of a plan with no more agreements than this is built at once.
const SMALL: usize = 30;

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
    /// Whether what lies behind the first screen may stand there.
    whole: RwSignal<bool>,
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

    /// Goes to another week, or looks for somebody else. Who unfolds a day reads on in a week that stands there: in that
    /// nothing is missing for a frame.
    fn show(self, weeks: i32, whom: Option<Id>) {
        self.first_screen_first();
        self.unfolded.set(Vec::new());
        self.whom.set(whom);
        self.weeks.set(weeks);
    }

    fn first_screen_first(self) {
        let small = self.session.plan.with_untracked(|plan| plan.agreements.len() <= SMALL);
        self.whole.set(small);
        if !small {
            // Whoever went on meanwhile needs it no more.
            dom::after_frame(move || {
                let _ = self.whole.try_set(true);
            });
        }
    }

    fn most(self, fold: Fold) -> usize {
        let open = self.unfolded.with(|unfolded| unfolded.contains(&fold));
        if open { usize::MAX } else { FOLDED }
    }
}

/// What fills the first screen of a week.
#[derive(PartialEq)]
struct First {
    today: Day,
    days: Vec<DayLines>,
    /// The whole week has nothing on a day.
    nothing: bool,
    name: Option<String>,
}

/// What lies behind it.
#[derive(PartialEq)]
struct Rest {
    today: Day,
    days: Vec<DayLines>,
    earlier: Vec<DayLines>,
    due: (Vec<Line>, usize),
    no_moment: (Vec<Line>, usize),
    clashes: (Vec<ClashLine>, usize),
}

/// The days of a week by where they stand on the page.
struct Order<'a> {
    first: Vec<&'a WeekDay>,
    later: Vec<&'a WeekDay>,
    earlier: Vec<&'a WeekDay>,
    nothing: bool,
}

impl<'a> Order<'a> {
    fn of(week: &'a Week, shown: &Shown, today: Day) -> Self {
        let nothing = week.days.iter().all(|day| shown.count(day) == 0);
        let is_now = week.days.iter().any(|day| day.day == today);
        let (earlier, mut to_come): (Vec<_>, Vec<_>) = week.days.iter().partition(|day| is_now && day.day < today);
        // A quiet week needs no seven lines that say so; today does.
        to_come.retain(|day| !nothing || day.day == today);
        let mut count = 0;
        let filling = to_come.iter().take_while(|day| {
            let open = count < FIRST;
            count += shown.count(day);
            open
        });
        let first = filling.count();
        Self {
            later: to_come.split_off(first),
            first: to_come,
            earlier: earlier.into_iter().filter(|day| shown.count(day) > 0).collect(),
            nothing,
        }
    }
}

impl View {
    fn lines(self, shown: &Shown, days: &[&WeekDay]) -> Vec<DayLines> {
        let days = days.iter().map(|day| {
            let short = shown.count(day) <= LONGEST;
            shown.day(day, if short { LONGEST } else { self.most(Fold::Day(day.day)) })
        });
        days.collect()
    }

    fn first(self, plan: &Plan) -> First {
        let (today, whom) = (self.today.get(), self.whom.get());
        let week = occurrence::week(plan, self.day());
        let shown = Shown::new(plan, &week, whom);
        let order = Order::of(&week, &shown, today);
        First {
            today,
            days: self.lines(&shown, &order.first),
            nothing: order.nothing,
            name: whom.map(|id| phrases::name_of(plan, id)),
        }
    }

    fn rest(self, plan: &Plan) -> Rest {
        let today = self.today.get();
        let week = occurrence::week(plan, self.day());
        let shown = Shown::new(plan, &week, self.whom.get());
        let order = Order::of(&week, &shown, today);
        Rest {
            today,
            days: self.lines(&shown, &order.later),
            earlier: self.lines(&shown, &order.earlier),
            due: shown.due(self.most(Fold::Due)),
            no_moment: shown.no_moment(self.most(Fold::NoMoment)),
            clashes: shown.clashes(self.most(Fold::Clashes) / 2),
        }
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
        whole: RwSignal::new(false),
    };
    view.first_screen_first();
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
        view.show(view.weeks.get_untracked(), person.filter(|_| on));
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
                on:click=on_press(move |_| view.show(view.weeks.get_untracked().saturating_add(by), view.whom.get_untracked()))
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
        view.show(0, view.whom.get_untracked());
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

/// The days and what comes after them: each part worked out once for a change, and built anew only where that differs.
fn body(view: View) -> Piece {
    let plan = view.session.plan;
    let first = Memo::new(move |_| clock::timed("week", || plan.with(|plan| Arc::new(view.first(plan)))));
    let rest = Memo::new(move |_| clock::timed("week-behind", || plan.with(|plan| Arc::new(view.rest(plan)))));
    let first = redraw(move || {
        let first = first.get();
        Piece::made("week-page", move || rows::first(view, &first))
    });
    let rest = redraw(move || {
        if view.whole.get() {
            let rest = rest.get();
            Piece::made("week-rest", move || rows::rest(view, &rest))
        } else {
            // Something tall holds its place, so that the page does not jump.
            view! { <div class="days-coming"></div> }.piece()
        }
    });
    view! {
        {first}
        {rest}
    }
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
