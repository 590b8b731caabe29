//! A question on a page of its own: where you are, the question, the answer, and on to the next.

use crate::ui::erase::{Inside, live};
use crate::ui::parts::show::Show;
use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use super::page::PageFrame;
use super::save_state::SaveLine;
use super::term::explained;
use crate::approach::{method, place};
use crate::plan::progress::Asked;
use crate::route::Page;
use crate::text;
use crate::ui::session::use_session;

/// A page that asks one thing, in the words of the plan's working method and in its place there.
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
    let (method, place) = session
        .plan
        .with_untracked(|plan| (method(plan.approach), place(plan, asked)));
    let step = text::app::step(place.title, &place.number.to_string(), &place.count.to_string());
    let lead = method.lead(asked).map(str::to_owned).or(lead);
    // A coordinator prepares some of the questions and leaves the rest to the family.
    let helping = session.plan.with_untracked(|plan| plan.coordinates);
    let next = place.onward.filter(|_| !helping);
    let onto = next.map_or(Page::Overview, Page::Ask);
    let overview = Signal::derive(move || session.href(Page::Overview));
    let answered = session.read(move |plan| plan.has_answer(asked));
    let left_open = session.read(move |plan| plan.is_left_open(asked));
    let leave_open = move |_| {
        session.change(|plan| plan.leave_open(asked, true));
        session.go(onto);
    };
    let onward = Signal::derive(move || session.href(onto));
    let onward_words = match next {
        Some(next) => text::app::onward(method.short(next)),
        None if helping => text::coordinate::to_desk().to_owned(),
        None => text::app::onward_overview().to_owned(),
    };
    view! {
        <PageFrame
            title=method.title(asked)
            step
            back=(overview, text::app::back_to_overview())
            class
        >
            {lead.map(|lead| view! { <p class="lead">{explained(&lead)}</p> })}
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
