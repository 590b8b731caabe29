//! The situation of the family changed: what changed, who left, what no longer holds, and what comes next.

mod agreements;
mod earlier;
mod left;

use leptos::prelude::*;

use crate::plan::Plan;
use crate::plan::day::Day;
use crate::plan::id::{Id, find};
use crate::plan::progress::Asked;
use crate::plan::upkeep::SituationChange;
use crate::platform::clock;
use crate::route::{LookBackStep, Page, ShareStep};
use crate::text::{self, changed as words};
use crate::ui::erase::{IntoPiece, Piece, live};
use crate::ui::parts::date_field::DateField;
use crate::ui::parts::fields::TextArea;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::save_state::SaveLine;
use crate::ui::session::{Bind, Session, use_session};

/// The change that the page is about: none until somebody writes something.
#[derive(Clone, Copy)]
struct Desk {
    session: Session,
    today: Day,
    current: RwSignal<Option<Id>>,
}

impl Desk {
    /// The change, unless it is not begun or was taken away.
    fn of(self, plan: &Plan) -> Option<&SituationChange> {
        find(&plan.situation_changes, self.current.get()?)
    }

    fn read<T>(self, read: impl Fn(&Plan, &SituationChange) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Default + Send + Sync + 'static,
    {
        self.session
            .read(move |plan| self.of(plan).map(|change| read(plan, change)).unwrap_or_default())
    }

    /// The change that is open, begun today if there is none.
    fn begin(self, plan: &mut Plan) -> Id {
        let known = self
            .current
            .get_untracked()
            .filter(|id| find(&plan.situation_changes, *id).is_some());
        known.unwrap_or_else(|| {
            let id = plan.begin_change(self.today, String::new());
            self.current.set(Some(id));
            id
        })
    }
}

pub(super) fn show() -> Piece {
    let session = use_session();
    let today = clock::today();
    // Who comes back the same day goes on with what they wrote.
    let going_on = session.plan.with_untracked(|plan| {
        let last = plan.situation_changes.last();
        last.filter(|change| change.on == Some(today)).map(|change| change.id)
    });
    let desk = Desk {
        session,
        today,
        current: RwSignal::new(going_on),
    };
    let overview = Signal::derive(move || session.href(Page::Overview));
    view! {
        <PageFrame title=words::title() back=(overview, text::app::back_to_overview()) class="page--changed">
            <p class="lead">{words::lead()}</p>
            {what(desk)}
            {left::left(desk)}
            {agreements::agreements(desk)}
            {onward(session)}
            {earlier::earlier(desk)}
            <SaveLine />
        </PageFrame>
    }
    .piece()
}

/// What changed, and since when.
fn what(desk: Desk) -> Piece {
    let session = desk.session;
    let said = Bind {
        get: desk.read(|_, change| change.words.clone()).into(),
        set: Callback::new(move |words: String| {
            session.change(|plan| {
                let id = desk.begin(plan);
                plan.edit_change(id, |change| change.words = words);
            });
        }),
    };
    let on = Bind {
        get: desk
            .session
            .read(move |plan| desk.of(plan).map_or(Some(desk.today), |change| change.on))
            .into(),
        set: Callback::new(move |day| {
            session.change(|plan| {
                let id = desk.begin(plan);
                plan.edit_change(id, |change| change.on = day);
            });
        }),
    };
    view! {
        <TextArea label=words::what().to_owned() hint=words::what_hint() bind=said rows=2 />
        <DateField legend=words::when().to_owned() bind=on />
    }
    .piece()
}

/// What comes next.
fn onward(session: Session) -> Piece {
    let link = |page: Page, glyph: Glyph, words: &'static str, hint: &'static str| {
        view! {
            <li class="task">
                <a class="task__link" href=live(move || session.href(page))>
                    <span class="task__icon"><Icon glyph /></span>
                    <span class="task__title">{words}</span>
                    <span class="task__hint">{hint}</span>
                </a>
            </li>
        }
    };
    view! {
        <section aria-labelledby="wat-nu">
            <h2 class="utrecht-heading-2" id="wat-nu">{words::onward()}</h2>
            <ul class="task-list">
                {link(
                    Page::Ask(Asked::Agreements),
                    Glyph::Handshake,
                    words::onward_new(),
                    words::onward_new_hint(),
                )}
                {link(
                    Page::LookBack(LookBackStep::Begin),
                    Glyph::Star,
                    words::onward_back(),
                    words::onward_back_hint(),
                )}
                {link(Page::Share(ShareStep::Who), Glyph::Share, words::onward_share(), words::onward_share_hint())}
                {link(Page::Guard, Glyph::Eye, words::onward_guard(), words::onward_guard_hint())}
            </ul>
        </section>
    }
    .piece()
}
