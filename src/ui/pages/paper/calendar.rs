//! The agreements for the calendar of a telephone: what goes in, what it says, and the file.

mod chosen;
mod contents;
mod questions;

use leptos::prelude::*;
use leptos::task::spawn_local;

use self::chosen::Chosen;
use crate::export::calendar::{CalendarFile, Stamp, calendar};
use crate::plan::Plan;
use crate::plan::day::TimeOfDay;
use crate::platform::{clock, download, sharing};
use crate::route::Page;
use crate::text::{self, calendar_page as words};
use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::more::More;
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::show::Show;
use crate::ui::session::{Session, use_session};

/// No word of the family: a file name stands in lists and on screens of others.
const FILE: &str = "familiegroepsplan.ics";
const KIND: &str = "text/calendar;charset=utf-8";

pub(super) fn show() -> Piece {
    view! { <CalendarPage /> }.piece()
}

#[component]
fn CalendarPage() -> impl IntoView {
    let session = use_session();
    let chosen = RwSignal::new(Chosen::default());
    let back = Signal::derive(move || session.href(Page::Overview));
    // What would be in it if it were made today; the moment itself comes with the file.
    let today = clock::today();
    let file = Memo::new(move |_| {
        let stamp = Stamp {
            day: today,
            time: TimeOfDay::new(0, 0)?,
        };
        let chosen = chosen.get();
        session
            .plan
            .with(|plan| chosen.options(plan, stamp).map(|options| calendar(plan, &options)))
    });
    let is_ready = Memo::new(move |_| file.with(|file| file.as_ref().is_some_and(|file| file.events > 0)));
    view! {
        <PageFrame title=words::title() back=(back, text::app::back_to_overview())>
            <p class="lead">{words::lead()}</p>
            {session.read_only.then(|| view! { <p class="note note--warm">{words::read_only()}</p> })}
            {questions::show(session, chosen)}
            <section class="paper-contents flow" aria-labelledby="in-de-agenda">
                <h2 class="utrecht-heading-2" id="in-de-agenda">{words::contents()}</h2>
                <p role="status" class="paper-status" data-testid="count">
                    {redraw(move || file.with(|file| contents::count(file.as_ref())))}
                </p>
                {redraw(move || session.plan.with(|plan| file.with(|file| contents::show(plan, file.as_ref()))))}
            </section>
            <Show when=move || is_ready.get()>
                {hand_over(session, chosen)}
            </Show>
            <div class="note">
                <Icon glyph=Glyph::Calendar />
                <p>{words::again()}</p>
                <p>{words::stays()}</p>
            </div>
            <More summary=words::help()>
                <h3>{words::help_iphone()}</h3>
                <p>{words::help_iphone_how()}</p>
                <h3>{words::help_android()}</h3>
                <p>{words::help_android_how()}</p>
                <h3>{words::help_outlook()}</h3>
                <p>{words::help_outlook_how()}</p>
            </More>
        </PageFrame>
    }
}

/// The file as it is made at this moment.
fn made_now(plan: &Plan, chosen: Chosen) -> Option<CalendarFile> {
    let (day, time) = clock::utc()?;
    let options = chosen.options(plan, Stamp { day, time })?;
    Some(calendar(plan, &options))
}

/// The next file is a newer one, so that a calendar takes it for that. Of an example and of a plan that may not be
/// changed nothing is counted.
fn count_file(session: Session) {
    if !session.read_only && !session.is_example() {
        session.change(|plan| plan.calendar_files = plan.calendar_files.saturating_add(1));
    }
}

/// The ways to take the file.
fn hand_over(session: Session, chosen: RwSignal<Chosen>) -> Piece {
    let said = RwSignal::new("");
    let made = move || {
        session
            .plan
            .with_untracked(|plan| made_now(plan, chosen.get_untracked()))
    };
    let download = move || {
        let taken = made().is_some_and(|file| download::save_as(FILE, file.text.as_bytes(), KIND));
        if taken {
            count_file(session);
        }
        said.set(if taken { words::made() } else { words::not_made() });
    };
    let share = move || {
        let Some(file) = made() else { return };
        spawn_local(async move {
            if sharing::share_file(FILE, file.text.as_bytes(), KIND).await {
                count_file(session);
            }
        });
    };
    view! {
        <div class="button-row">
            <button
                type="button"
                class="utrecht-button utrecht-button--primary-action"
                on:click=on_press(move |_| download())
            >
                <Icon glyph=Glyph::Calendar />{words::make()}
            </button>
            {sharing::can_share_file(FILE, KIND).then(|| view! {
                <button
                    type="button"
                    class="utrecht-button utrecht-button--secondary-action"
                    on:click=on_press(move |_| share())
                >
                    <Icon glyph=Glyph::Share />{words::share()}
                </button>
            })}
        </div>
        <p role="status" class="paper-status">{redraw(move || said.get())}</p>
    }
    .piece()
}
