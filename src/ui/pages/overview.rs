//! The overview of a plan: what is done, what is begun, and what is a good next step.

use crate::ui::erase::{IntoPiece, Piece, each, live, on_press, redraw};
use crate::ui::parts::show::Show;
use leptos::prelude::*;

use crate::approach::{self, Method, Section, method};
use crate::plan::Plan;
use crate::plan::attention::{self, Calls};
use crate::plan::meeting::Approach;
use crate::plan::progress::{Asked, Part, Progress};
use crate::route::{ApproachStep, HomesStep, LookBackStep, MeetingStep, Page, ShareStep, TableStep};
use crate::text;
use crate::ui::parts::copy_line::last_copy;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::phase_bar::phase_bar;
use crate::ui::parts::save_state::SaveLine;
use crate::ui::session::{Session, use_session};

const fn glyph(part: Part) -> Glyph {
    match part {
        Part::Reason => Glyph::Heart,
        Part::People => Glyph::People,
        Part::Situation => Glyph::Speech,
        Part::Questions => Glyph::Question,
        Part::Agreements => Glyph::Handshake,
        Part::Upkeep | Part::Phase => Glyph::Calendar,
        Part::Facts => Glyph::Search,
        Part::Weighing | Part::Contact => Glyph::Speech,
        Part::Wanted => Glyph::Star,
        Part::Watch => Glyph::Eye,
    }
}

/// A way to another page: where, its picture, its words and what it is about.
type Way = (Page, Glyph, fn() -> &'static str, fn() -> &'static str);

const READ_AND_SHARE: [Way; 4] = [
    (Page::Read, Glyph::Book, text::overview::read, text::overview::read_hint),
    (
        Page::Check,
        Glyph::Check,
        text::overview::check,
        text::overview::check_hint,
    ),
    (
        Page::Share(ShareStep::Who),
        Glyph::Share,
        text::overview::share,
        text::overview::share_hint,
    ),
    (
        Page::Circle,
        Glyph::People,
        text::overview::circle,
        text::overview::circle_hint,
    ),
];

const COME_TOGETHER: [Way; 2] = [
    (
        Page::Meeting(MeetingStep::Begin),
        Glyph::Calendar,
        text::overview::meeting,
        text::overview::meeting_hint,
    ),
    (
        Page::Table(TableStep::Begin),
        Glyph::People,
        text::overview::table,
        text::overview::table_hint,
    ),
];
const TWO_HOMES: [Way; 1] = [(
    Page::Homes(HomesStep::Begin),
    Glyph::Heart,
    text::homes::overview,
    text::homes::overview_hint,
)];

const CARRY_OUT: [Way; 5] = [
    (
        Page::Week,
        Glyph::Calendar,
        text::overview::week,
        text::overview::week_hint,
    ),
    (
        Page::Guard,
        Glyph::Eye,
        text::overview::guard,
        text::overview::guard_hint,
    ),
    (
        Page::LookBack(LookBackStep::Begin),
        Glyph::Star,
        text::overview::look_back,
        text::overview::look_back_hint,
    ),
    (
        Page::Calendar,
        Glyph::Phone,
        text::overview::calendar,
        text::overview::calendar_hint,
    ),
    (
        Page::Paper,
        Glyph::Print,
        text::overview::paper,
        text::overview::paper_hint,
    ),
];

/// What stands in a part, in a few words; what it is about while nothing does.
fn hint(plan: &Plan, section: &Section) -> String {
    let asks = |asked| section.questions.contains(&asked);
    if asks(Asked::Agreements) && !plan.agreements.is_empty() {
        return text::overview::agreements_count(plan.agreements.len());
    }
    if section.part == Part::People && !plan.people.is_empty() {
        return text::overview::people_count(plan.people.len());
    }
    match section.left(plan) {
        left if left > 0 && approach::progress(plan, section) == Progress::Begun => {
            text::overview::questions_left(left)
        }
        _ => (section.hint)().to_owned(),
    }
}

/// The overview of a plan.
#[component]
pub fn OverviewPage() -> impl IntoView {
    let session = use_session();
    let name = session.read(|plan| plan.name.trim().to_owned());
    let heading = Signal::derive(move || {
        let name = name.get();
        if name.is_empty() {
            text::overview::nameless().to_owned()
        } else {
            name
        }
    });
    let next = session.read(|plan| approach::next(plan).map(|next| next.part));
    let goes_by = session.read(|plan| plan.approach);
    let by_phases = Memo::new(move |_| method(goes_by.get()).asks(Asked::Phase));
    let version = session.read(|plan| {
        let since = plan.version_from.filter(|_| plan.version > 0)?;
        Some(text::versions::overview(
            &text::phrases::version(plan.version),
            &text::phrases::day_short(since),
        ))
    });
    let has_agreements = session.read(|plan| !plan.agreements.is_empty());
    let two_homes = session.read(crate::plan::homes::has_two_homes);
    view! {
        <PageFrame title=text::overview::title() heading=heading class="page--overview">
            <div class="plan-head">
                <div class="plan-head__row">
                    <a class="plan-head__rename" href=live(move || session.href(Page::Ask(Asked::Name)))>
                        {text::overview::rename()}
                    </a>
                    <SaveLine />
                </div>
            </div>
            {redraw(move || session.is_example().then(|| view! {
                <p class="note note--warm">{text::overview::example()}</p>
            }))}
            {redraw(move || version.get().map(|words| view! {
                <p><a class="plan-head__rename" href=live(move || session.href(Page::Versions))>{words}</a></p>
            }))}
            {session.read_only.then(|| view! { <p class="note note--warn">{text::overview::read_only()}</p> })}
            {redraw(move || goes_by.get().filter(|it| !is_free(*it)).map(|it| goes_by_line(session, it)))}
            <Show when=move || by_phases.get()>{phase_bar(session)}</Show>
            <NextStep session next />
            {calls(session)}
            <h2 class="utrecht-heading-2 task-list__heading">{text::overview::parts()}</h2>
            <p class="hint">{text::overview::parts_hint()}</p>
            {redraw(move || tasks(session, method(goes_by.get()), next))}
            {further(session)}
            <Show when=move || goes_by.get().is_none()>
                <p class="hint">
                    {text::approach::overview_none()}
                    " "
                    <a href=live(move || session.href(Page::Approach(ApproachStep::Choose)))>
                        {text::approach::overview_choose()}
                    </a>
                </p>
            </Show>
            // An order of their own asks for nothing: it stands where the others can be chosen.
            {redraw(move || goes_by.get().filter(|it| is_free(*it)).map(|it| goes_by_line(session, it)))}
            <Links session heading=text::overview::come_together() links=&COME_TOGETHER />
            <Show when=move || two_homes.get()>
                <Links session heading=text::homes::homes_title() links=&TWO_HOMES />
            </Show>
            <Links session heading=text::overview::read_and_share() links=&READ_AND_SHARE />
            // Before there is an agreement there is nothing to carry out.
            <Show when=move || has_agreements.get()>
                <Links session heading=text::overview::carry_out() links=&CARRY_OUT />
            </Show>
            {last_copy(session)}
        </PageFrame>
    }
}

fn is_free(approach: Approach) -> bool {
    approach == Approach::Free
}

/// The method that the plan goes by, with the way to another.
fn goes_by_line(session: Session, approach: Approach) -> Piece {
    view! {
        <p class="plan-head__row">
            <span>{text::approach::overview_line(text::phrases::approach(approach))}</span>
            <a
                class="plan-head__rename"
                href=live(move || session.href(Page::Approach(ApproachStep::Choose)))
            >
                {text::approach::overview_change()}
                <span class="visually-hidden">": "{text::field::approach()}</span>
            </a>
        </p>
    }
    .piece()
}

/// The parts of the method, in its order.
fn tasks(session: Session, method: &'static Method, next: Memo<Option<Part>>) -> Piece {
    let task = |section: &'static Section| {
        view! { <li class="task" class:task--next=live(move || next.get() == Some(section.part))>{task(session, section)}</li> }.piece()
    };
    view! { <ol class="task-list">{method.sections.iter().map(task).collect::<Vec<_>>()}</ol> }.piece()
}

/// The questions that the method does not ask, closed until somebody wants them.
fn further(session: Session) -> Piece {
    let questions = session.read(approach::more);
    let words = session.read(|plan| match plan.approach {
        None | Some(Approach::Free) => text::form::more_hint_free(),
        Some(_) => text::form::more_hint(),
    });
    let link = move |asked: Asked| {
        let method = session.plan.with_untracked(|plan| method(plan.approach));
        view! { <li><a class="desk-link" href=live(move || session.href(Page::Ask(asked)))>{method.title(asked)}</a></li> }
    };
    view! {
        <Show when=move || !questions.with(Vec::is_empty)>
            <details class="more">
                <summary class="more__summary">{text::form::more()}</summary>
                <div class="more__body">
                    <p class="hint">{redraw(move || words.get())}</p>
                    <ul class="further">{each(questions, link)}</ul>
                </div>
            </details>
        </Show>
    }
    .piece()
}

/// One calm line when something of the plan asks for attention, with the way to it.
fn calls(session: Session) -> impl IntoView {
    let today = crate::platform::clock::today();
    let calls = session.read(move |plan| attention::calls(plan, today));
    redraw(move || {
        calls.get().map(|calls| {
            let words = match calls {
                Calls::FirstCheck => text::guard::line_check().to_owned(),
                Calls::Falters(count) => text::guard::line_falters(count),
                Calls::ReviewPast => text::guard::line_review_past().to_owned(),
                Calls::ReviewNear(day) => text::guard::line_review(&text::phrases::day_long(day)),
                Calls::Waiting(count) => text::guard::line_waiting(count),
            };
            view! {
                <p class="note">
                    <a class="calls" href=live(move || session.href(Page::Guard))><Icon glyph=Glyph::Eye />{words}</a>
                </p>
            }
        })
    })
}

/// The big card: one good next step.
#[component]
fn NextStep(session: Session, next: Memo<Option<Part>>) -> impl IntoView {
    let question = session.read(|plan| {
        let asked = approach::next(plan)?.asked;
        Some((asked, method(plan.approach).title(asked)))
    });
    view! {
        <section class="next-step" aria-labelledby="volgende-stap">
            {redraw(move || match question.get() {
                Some((asked, title)) => view! {
                    <p class="next-step__kicker">{text::overview::next()}</p>
                    <h2 class="next-step__title" id="volgende-stap">{title}</h2>
                    <a
                        class="utrecht-button utrecht-button--primary-action"
                        href=live(move || session.href(Page::Ask(asked)))
                    >
                        {text::overview::next_go()}
                        <Icon glyph=Glyph::Next />
                    </a>
                }
                .piece(),
                None => view! {
                    <h2 class="next-step__title" id="volgende-stap">{text::overview::all_done()}</h2>
                    <p>{text::overview::all_done_more()}</p>
                    <a class="utrecht-button utrecht-button--primary-action" href=live(move || session.href(Page::Read))>
                        {text::overview::read()}
                        <Icon glyph=Glyph::Next />
                    </a>
                }
                .piece(),
            })}
            // The part that the step belongs to, for the eye only.
            <span class="next-step__glyph" aria-hidden="true">
                {redraw(move || next.get().map(|part| view! { <Icon glyph=glyph(part) /> }))}
            </span>
        </section>
    }
}

/// A part, with how far it is.
fn task(session: Session, section: &'static Section) -> Piece {
    let part = section.part;
    let title = (section.title)();
    let progress = session.read(move |plan| approach::progress(plan, section));
    let about = session.read(move |plan| hint(plan, section));
    let question = session.read(move |plan| section.next(plan));
    let called = session.read(move |plan| plan.done.has(part));
    let status = move || match progress.get() {
        Progress::NotBegun => "status status--new",
        Progress::Begun => "status status--begun",
        Progress::Done => "status status--done",
    };
    let call = move |done: bool| session.change(|plan| plan.call_done(part, done));
    view! {
        <div>
            <a class="task__link" href=live(move || session.href(Page::Ask(question.get())))>
                <span class="task__icon"><Icon glyph=glyph(part) /></span>
                <span class="task__title">{title}</span>
                <span class="task__hint">{redraw(move || about.get())}</span>
                <span class=status>{redraw(move || text::phrases::progress(progress.get()))}</span>
            </a>
            <Show when=move || called.get() || progress.get() == Progress::Begun>
                <button type="button" class="task__done" on:click=on_press(move |_| call(!called.get_untracked()))>
                    {redraw(move || if called.get() { text::overview::take_back_done() } else { text::overview::call_done() })}
                    <span class="visually-hidden">": "{title}</span>
                </button>
            </Show>
        </div>
    }
    .piece()
}

#[component]
fn Links(session: Session, heading: &'static str, links: &'static [Way]) -> impl IntoView {
    let link = |(page, glyph, words, hint): &Way| {
        let page = *page;
        view! {
            <li class="task">
                <a class="task__link" href=live(move || session.href(page))>
                    <span class="task__icon"><Icon glyph=*glyph /></span>
                    <span class="task__title">{words()}</span>
                    <span class="task__hint">{hint()}</span>
                </a>
            </li>
        }
        .piece()
    };
    view! {
        <h2 class="utrecht-heading-2 task-list__heading">{heading}</h2>
        <ul class="task-list">{links.iter().map(link).collect::<Vec<_>>()}</ul>
    }
}
