//! A question on a page of its own: where you are, the question, the answer, and on to the next.

use crate::ui::erase::{Inside, live};
use crate::ui::parts::show::Show;
use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use super::page::PageFrame;
use super::save_state::SaveLine;
use crate::plan::progress::{Asked, Part};
use crate::route::Page;
use crate::text;
use crate::ui::session::use_session;

/// The question that comes after this one, in the same part.
fn next(asked: Asked) -> Option<Asked> {
    let questions = Part::of(asked).questions();
    let index = questions.iter().position(|other| *other == asked)?;
    questions.get(index + 1).copied()
}

/// A page that asks one thing.
#[component]
pub fn Question(
    /// What is asked.
    asked: Asked,
    /// One or two sentences below the heading.
    #[prop(optional, into)]
    lead: Option<String>,
    /// Extra class of the page.
    #[prop(optional)]
    class: &'static str,
    children: Inside,
) -> impl IntoView {
    let session = use_session();
    let part = Part::of(asked);
    let number = part
        .questions()
        .iter()
        .position(|other| *other == asked)
        .map_or(1, |index| index + 1);
    let step = text::app::step(
        text::phrases::part_title(part),
        &number.to_string(),
        &part.questions().len().to_string(),
    );
    let overview = Signal::derive(move || session.href(Page::Overview));
    let answered = session.read(move |plan| plan.has_answer(asked));
    let left_open = session.read(move |plan| plan.is_left_open(asked));
    // A coordinator prepares some of the questions and leaves the rest to the family.
    let helping = session.plan.with_untracked(|plan| plan.coordinates);
    let next = move |asked| next(asked).filter(|_| !helping);
    let onward = Signal::derive(move || session.href(next(asked).map_or(Page::Overview, Page::Ask)));
    let leave_open = move |_| {
        session.change(|plan| plan.leave_open(asked, true));
        session.go(next(asked).map_or(Page::Overview, Page::Ask));
    };
    let onward_words = next(asked).map_or_else(
        || {
            if helping {
                text::coordinate::to_desk()
            } else {
                text::app::onward_overview()
            }
            .to_owned()
        },
        |next| text::app::onward(text::phrases::question_short(next)),
    );
    view! {
        <PageFrame
            title=text::phrases::question_title(asked)
            step
            back=(overview, text::app::back_to_overview())
            class
        >
            {lead.map(|lead| view! { <p class="lead">{lead}</p> })}
            {children.show()}
            <Show when=move || left_open.get()>
                <p class="note">{text::app::is_left_open()}</p>
            </Show>
            <div class="step-nav">
                <a class="utrecht-button utrecht-button--primary-action" href=live(move || onward.get())>
                    {onward_words.clone()}
                    <Icon glyph=Glyph::Next />
                </a>
                <Show when=move || !answered.get() && !left_open.get()>
                    <button
                        type="button"
                        class="utrecht-button utrecht-button--subtle"
                        on:click=leave_open
                    >
                        {text::app::do_not_know_yet()}
                    </button>
                </Show>
                <SaveLine />
            </div>
        </PageFrame>
    }
}
