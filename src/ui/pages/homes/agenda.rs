//! The days of the coming half year as a calendar file. Neutral titles unless somebody chooses the names.

use leptos::prelude::*;

use crate::export::calendar::{Stamp, Titles, days_of_homes};
use crate::plan::day::Day;
use crate::platform::{clock, download};
use crate::text::homes_calendar as words;
use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::more::More;
use crate::ui::session::{Bind, Session};

/// No word of the family: a file name stands in lists and on screens of others.
const FILE: &str = "dagen.ics";
const KIND: &str = "text/calendar;charset=utf-8";

pub(super) fn show(session: Session, today: Day) -> Piece {
    view! {
        <div class="no-print">
            <More summary=words::file_title()>{inside(session, today)}</More>
        </div>
    }
    .piece()
}

fn inside(session: Session, today: Day) -> Piece {
    let titles = RwSignal::new(Some(Titles::Neutral));
    let said = RwSignal::new("");
    let bind = Bind {
        get: titles.into(),
        set: Callback::new(move |chosen| titles.set(chosen)),
    };
    let options = vec![
        (
            Titles::Neutral,
            words::file_neutral().to_owned(),
            words::file_neutral_hint().to_owned(),
        ),
        (Titles::Own, words::file_own().to_owned(), String::new()),
    ];
    let make = move || {
        let Some((day, time)) = clock::utc() else {
            said.set(words::file_not_made());
            return;
        };
        let titles = titles.get_untracked().unwrap_or(Titles::Neutral);
        let text = session
            .plan
            .with_untracked(|plan| days_of_homes(plan, today, Stamp { day, time }, titles));
        let made = download::save_as(FILE, text.as_bytes(), KIND);
        if made && !session.read_only && !session.is_example() {
            session.change(|plan| plan.calendar_files = plan.calendar_files.saturating_add(1));
        }
        said.set(if made {
            words::file_made()
        } else {
            words::file_not_made()
        });
    };
    view! {
        <p>{words::file_lead()}</p>
        <OneOf legend=words::file_titles().to_owned() options bind />
        <div class="button-row">
            <button
                type="button"
                class="utrecht-button utrecht-button--secondary-action"
                on:click=on_press(move |_| make())
            >
                <Icon glyph=Glyph::Calendar />{words::file_make()}
            </button>
        </div>
        <p role="status">{redraw(move || said.get())}</p>
    }
    .piece()
}
