//! The overview of a plan: what is done, what is begun, and what is a good next step.

use crate::ui::erase::{IntoPiece, live, on_press, redraw};
use crate::ui::parts::show::Show;
use leptos::prelude::*;

use crate::plan::attention::{self, Calls};
use crate::plan::progress::{Asked, Part, Progress};
use crate::route::{HomesStep, LookBackStep, Page, ShareStep};
use crate::text;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::save_state::SaveLine;
use crate::ui::session::{Session, use_session};

const fn glyph(part: Part) -> Glyph {
    match part {
        Part::Reason => Glyph::Heart,
        Part::People => Glyph::People,
        Part::Situation => Glyph::Speech,
        Part::Questions => Glyph::Question,
        Part::Agreements => Glyph::Handshake,
        Part::Upkeep => Glyph::Calendar,
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
fn hint(plan: &crate::plan::Plan, part: Part) -> String {
    match part {
        Part::People if !plan.people.is_empty() => text::overview::people_count(plan.people.len()),
        Part::Agreements if !plan.agreements.is_empty() => text::overview::agreements_count(plan.agreements.len()),
        part => {
            let settled = |asked: &&Asked| plan.has_answer(**asked) || plan.is_left_open(**asked);
            let left = part.questions().len() - part.questions().iter().filter(settled).count();
            if plan.progress(part) == Progress::Begun {
                text::overview::questions_left(left)
            } else {
                text::phrases::part_hint(part).to_owned()
            }
        }
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
    let next = session.read(crate::plan::Plan::next_part);
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
            <NextStep session next />
            {calls(session)}
            <h2 class="utrecht-heading-2 task-list__heading">{text::overview::parts()}</h2>
            <p class="hint">{text::overview::parts_hint()}</p>
            <ol class="task-list">
                {Part::ALL.iter().map(|part| view! { <Task session part=*part next /> }).collect_view()}
            </ol>
            <Show when=move || two_homes.get()>
                <Links session heading=text::homes::homes_title() links=&TWO_HOMES />
            </Show>
            <Links session heading=text::overview::read_and_share() links=&READ_AND_SHARE />
            // Before there is an agreement there is nothing to carry out.
            <Show when=move || has_agreements.get()>
                <Links session heading=text::overview::carry_out() links=&CARRY_OUT />
            </Show>
        </PageFrame>
    }
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
    let question = session.read(|plan| plan.next_part().map(|part| plan.next_question(part)));
    view! {
        <section class="next-step" aria-labelledby="volgende-stap">
            {redraw(move || match question.get() {
                Some(asked) => view! {
                    <p class="next-step__kicker">{text::overview::next()}</p>
                    <h2 class="next-step__title" id="volgende-stap">{text::phrases::question_title(asked)}</h2>
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

#[component]
fn Task(session: Session, part: Part, next: Memo<Option<Part>>) -> impl IntoView {
    let progress = session.read(move |plan| plan.progress(part));
    let about = session.read(move |plan| hint(plan, part));
    let question = session.read(move |plan| plan.next_question(part));
    let called = session.read(move |plan| plan.done.has(part));
    let status = move || match progress.get() {
        Progress::NotBegun => "status status--new",
        Progress::Begun => "status status--begun",
        Progress::Done => "status status--done",
    };
    let call = move |done: bool| session.change(|plan| plan.call_done(part, done));
    view! {
        <li class="task" class:task--next=live(move || next.get() == Some(part))>
            <a class="task__link" href=live(move || session.href(Page::Ask(question.get())))>
                <span class="task__icon"><Icon glyph=glyph(part) /></span>
                <span class="task__title">{text::phrases::part_title(part)}</span>
                <span class="task__hint">{redraw(move || about.get())}</span>
                <span class=status>{redraw(move || text::phrases::progress(progress.get()))}</span>
            </a>
            <Show when=move || called.get() || progress.get() == Progress::Begun>
                <button type="button" class="task__done" on:click=on_press(move |_| call(!called.get_untracked()))>
                    {redraw(move || if called.get() { text::overview::take_back_done() } else { text::overview::call_done() })}
                    <span class="visually-hidden">": "{text::phrases::part_title(part)}</span>
                </button>
            </Show>
        </li>
    }
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
