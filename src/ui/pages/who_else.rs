//! Who else could belong to it: places and ties that bring somebody to mind.

use crate::ui::erase::live;
use crate::ui::parts::show::Show;
use leptos::prelude::*;

use crate::plan::person::Role;
use crate::route::Page;
use crate::text::{self, phrases, who_else};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::name_add::NameAdd;
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::person_card::add_with;
use crate::ui::parts::person_names::with_names;
use crate::ui::parts::save_state::SaveLine;
use crate::ui::session::use_session;

/// A question that brings somebody to mind, and what such a person then is, until the family says it otherwise.
type Prompt = (&'static str, &'static str);

fn places() -> [Prompt; 5] {
    [
        (who_else::neighbours(), who_else::neighbours_kind()),
        (who_else::school(), who_else::school_kind()),
        (who_else::faith(), who_else::faith_kind()),
        (who_else::club(), who_else::club_kind()),
        (who_else::work(), who_else::work_kind()),
    ]
}

fn ties() -> [Prompt; 6] {
    [
        (who_else::child_asks(), who_else::child_asks_kind()),
        (who_else::old_friends(), who_else::old_friends_kind()),
        (who_else::godparents(), who_else::godparents_kind()),
        (who_else::far_family(), who_else::far_family_kind()),
        (who_else::friends_parents(), who_else::friends_parents_kind()),
        (who_else::helped(), who_else::helped_kind()),
    ]
}

/// Who else could belong to it.
#[component]
pub fn WhoElsePage() -> impl IntoView {
    let session = use_session();
    let people = Signal::derive(move || session.href(Page::Ask(crate::plan::progress::Asked::People)));
    let cards = |prompts: &[Prompt]| {
        let cards = prompts
            .iter()
            .map(|(question, kind)| view! { <PromptCard question kind /> });
        view! { <ul class="cards cards--columns">{cards.collect_view()}</ul> }
    };
    view! {
        <PageFrame title=who_else::title() back=(people, text::person::back())>
            <p class="lead">{who_else::lead()}</p>
            <details class="more">
                <summary class="more__summary">{who_else::alone()}</summary>
                <div class="note note--warm">
                    <p>{who_else::alone_first()}</p>
                    <p>{who_else::alone_second()}</p>
                    <p>{who_else::alone_third()}</p>
                </div>
            </details>
            <h2 class="utrecht-heading-2">{who_else::places()}</h2>
            {cards(&places())}
            <h2 class="utrecht-heading-2">{who_else::ties()}</h2>
            {cards(&ties())}
            <div class="step-nav">
                <a class="utrecht-button utrecht-button--primary-action" href=live(move || people.get())>
                    {who_else::done()}
                    <Icon glyph=Glyph::Next />
                </a>
                <SaveLine />
            </div>
        </PageFrame>
    }
}

/// One question that brings somebody to mind, with a field for a name.
#[component]
fn PromptCard(
    /// The question.
    question: &'static str,
    /// What such a person is.
    kind: &'static str,
) -> impl IntoView {
    let session = use_session();
    let here = session.read(move |plan| {
        let such = plan.people.iter().filter(|person| person.relation == kind);
        such.map(|person| phrases::name_of(plan, person.id)).collect::<Vec<_>>()
    });
    let add = Callback::new(move |name: String| {
        add_with(session, &name, |person| {
            person.relation = kind.to_owned();
            person.role = Some(Role::Network);
            person.cares = true;
        });
    });
    let listed = move || with_names(|names| format!("{} {names}", who_else::here()), here.get());
    view! {
        <li class="card card--prompt">
            <NameAdd label=question add />
            <Show when=move || !here.with(Vec::is_empty)>
                <p class="card__meta">{listed}</p>
            </Show>
        </li>
    }
}
