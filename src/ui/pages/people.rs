//! The people who find it important that things go well.

use leptos::prelude::*;

use crate::plan::id::Id;
use crate::plan::person::Role;
use crate::plan::progress::Asked;
use crate::route::Page;
use crate::text::{self, phrases};
use crate::ui::parts::fields::TextField;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::name_add::NameAdd;
use crate::ui::parts::person_card::{PersonCard, add_with, bind_person};
use crate::ui::parts::person_names::with_names;
use crate::ui::parts::question::Question;
use crate::ui::session::use_session;

/// The people who find it important that things go well.
#[component]
pub fn PeoplePage() -> impl IntoView {
    let session = use_session();
    let children = session.read(|plan| {
        let named = plan
            .people_who_are(Role::Child)
            .filter(|child| !child.left && !child.name.trim().is_empty());
        named.map(|child| phrases::name_of(plan, child.id)).collect::<Vec<_>>()
    });
    let ids = session.read(|plan| {
        let others = plan.people.iter().filter(|person| person.role != Some(Role::Child));
        others.map(|person| person.id).collect::<Vec<_>>()
    });
    let namesakes = session.read(|plan| plan.has_namesakes());
    let nobody = Memo::new(move |_| ids.with(Vec::is_empty));
    let add = Callback::new(move |name: String| add_with(session, &name, |person| person.cares = true));
    let lead = move || match children.get() {
        names if names.is_empty() => text::people::lead_no_child().into_any(),
        names => with_names(text::people::lead, names).into_any(),
    };
    view! {
        <Question asked=Asked::People>
            <p class="lead">{lead}</p>
            <NameAdd label=text::people::who() hint=text::people::who_hint() add />
            <Show when=move || nobody.get()>
                <div class="empty">
                    <p class="empty__title">{text::people::empty_title()}</p>
                    <p>{text::people::empty()}</p>
                </div>
            </Show>
            <Show when=move || namesakes.get()>
                <p class="note">{text::people::same_name()}</p>
            </Show>
            <Show when=move || !nobody.get()>
                <h2 class="utrecht-heading-3">{move || text::people::number(ids.with(Vec::len))}</h2>
            </Show>
            <ul class="cards cards--columns" aria-label=text::people::all()>
                <For each=move || ids.get() key=|id| *id let(id)>
                    <PersonCard id />
                </For>
            </ul>
            <section class="note note--warm">
                <h2 class="utrecht-heading-3">{text::people::think_along()}</h2>
                <p>{text::people::think_along_hint()}</p>
                <div class="button-row">
                    <a
                        class="utrecht-button utrecht-button--secondary-action"
                        href=move || session.href(Page::WhoElse)
                    >
                        {text::people::think_along_go()}
                    </a>
                    <a class="utrecht-button utrecht-button--secondary-action" href=move || session.href(Page::Circle)>
                        <Icon glyph=Glyph::People />
                        {text::people::circle_go()}
                    </a>
                </div>
            </section>
            <Show when=move || !nobody.get()>
                <details class="more">
                    <summary class="more__summary">{text::people::offers_title()}</summary>
                    <p class="hint">{text::people::offers_hint()}</p>
                    <For each=move || ids.get() key=|id| *id let(id)>
                        <OfferField id />
                    </For>
                </details>
            </Show>
        </Question>
    }
}

/// What one person can or wants to do: the label is the name, the question stands above all of them.
#[component]
fn OfferField(
    /// Who.
    id: Id,
) -> impl IntoView {
    let session = use_session();
    let name = session.read(move |plan| phrases::name_of(plan, id));
    let offers = bind_person(
        session,
        id,
        |person| person.offers.clone(),
        |person, offers| person.offers = offers,
    );
    view! { <TextField label=name bind=offers /> }
}
