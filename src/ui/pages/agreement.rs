//! One agreement: a sentence that grows while somebody chooses, and more for who wants more.

mod answers;
mod around;
mod carry;
mod choosing;
mod ending;
mod exceptions;
mod handle;
mod month;
mod rhythm;
mod rota;
mod sentence;
mod voices;
mod when;
mod who;

pub use ending::begin_agreement;
pub use handle::Handle;

use crate::ui::erase::{IntoPiece, live, redraw};
use leptos::prelude::*;

use crate::plan::filter::is_blank;
use crate::plan::id::{Id, find, take};
use crate::plan::progress::Asked;
use crate::route::Page;
use crate::text;
use crate::ui::parts::fields::{TextArea, TextField};
use crate::ui::parts::more::More;
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::people_picker::PersonPicker;
use crate::ui::rooms::Rooms;
use crate::ui::session::{Session, use_session};

/// One agreement.
#[component]
pub fn AgreementPage(
    /// Which.
    id: Id,
) -> impl IntoView {
    let session = use_session();
    if session.plan.with_untracked(|plan| find(&plan.agreements, id).is_none()) {
        return missing(session).piece();
    }
    // Somebody who looked and wrote nothing leaves no empty agreement behind.
    on_cleanup(move || {
        let blank = session
            .plan
            .try_with_untracked(|plan| find(&plan.agreements, id).is_some_and(is_blank));
        if blank == Some(true) {
            session.change(|plan| take(&mut plan.agreements, id));
        }
    });
    let handle = Handle { session, id };
    let what = handle.bind(|it| it.what.clone(), |it, what| it.what = what);
    let list = Signal::derive(move || session.href(Page::Ask(Asked::Agreements)));
    view! {
        <PageFrame title=text::agreement::title() back=(list, text::agreement::back()) class="page--agreement">
            {private_note(handle)}
            <sentence::Sentence handle />
            <div class="builder">
                <section class="builder__part">
                    <h2 class="utrecht-heading-2 builder__question">{text::agreement::what()}</h2>
                    <TextArea
                        label=text::agreement::what_label().to_owned()
                        hint=text::agreement::what_hint()
                        bind=what
                        rows=2
                    />
                </section>
                <who::Who handle />
                <when::WhenPart handle />
                {advice(handle)}
                {more(handle)}
            </div>
            <ending::Ending handle />
        </PageFrame>
    }
    .piece()
}

/// The word that says that only the family sees it.
fn private_note(handle: Handle) -> impl IntoView {
    let private = handle.read(|it| it.private);
    redraw(move || {
        private
            .get()
            .then(|| view! { <p class="tag tag--closed">{text::agreement::tag_private()}</p> })
    })
}

/// One friendly question at a time; nothing for a family that wants none.
fn advice(handle: Handle) -> impl IntoView {
    let wanted = handle.session.read(|plan| !plan.no_advice);
    let rooms = expect_context::<Rooms>();
    redraw(move || wanted.get().then(|| rooms.advice_on(handle.id)))
}

/// What an agreement can do without, and is better with.
fn more(handle: Handle) -> impl IntoView {
    let holds = |read: fn(&crate::plan::agreement::Agreement) -> bool| handle.read(read).get_untracked();
    view! {
        <More
            summary=text::agreement::seen()
            open=holds(|it| !it.seen_by.is_empty() || it.checker.is_some())
        >
            {seen(handle)}
        </More>
        <More summary=text::agreement::plan_b() open=holds(|it| !it.plan_b.is_empty())>
            <TextArea
                label=text::agreement::plan_b_label().to_owned()
                hint=text::agreement::plan_b_hint()
                bind=handle.bind(|it| it.plan_b.clone(), |it, text| it.plan_b = text)
                rows=2
            />
        </More>
        <More
            summary=text::agreement::around()
            open=holds(|it| {
                !it.place.is_empty() || !it.helpers.is_empty() || it.period != Default::default()
            })
        >
            <around::Around handle />
        </More>
        <More summary=text::agreement::answers() open=holds(|it| !it.answers.is_empty())>
            <answers::Answers handle />
        </More>
        <More
            summary=text::agreement::carry()
            open=holds(|it| it.private || it.kind.is_some() || it.topic.is_some() || it.not_agreed || !it.voices.is_empty())
        >
            <carry::Carry handle />
        </More>
    }
}

fn seen(handle: Handle) -> impl IntoView {
    let seen_by = handle.bind(|it| it.seen_by.clone(), |it, text| it.seen_by = text);
    let checker = handle.bind(|it| it.checker, |it, person| it.checker = person);
    view! {
        <TextField label=text::agreement::seen().to_owned() hint=text::agreement::seen_hint() bind=seen_by />
        <PersonPicker legend=text::agreement::checker().to_owned() bind=checker />
    }
}

/// The agreement is not in this plan.
fn missing(session: Session) -> impl IntoView {
    let list = Signal::derive(move || session.href(Page::Ask(Asked::Agreements)));
    view! {
        <PageFrame title=text::agreement::missing_title()>
            <p class="lead">{text::agreement::missing()}</p>
            <p>
                <a class="utrecht-button utrecht-button--primary-action" href=live(move || list.get())>
                    {text::agreement::back()}
                </a>
            </p>
        </PageFrame>
    }
}
