//! Who guards the plan, and who keeps the document.

use crate::ui::erase::redraw;
use leptos::prelude::*;

use crate::plan::person::Role;
use crate::plan::progress::Asked;
use crate::text::{self, upkeep as words};
use crate::ui::parts::people_picker::PersonPicker;
use crate::ui::parts::question::Question;
use crate::ui::session::use_session;

/// The guardian of the plan.
#[component]
pub fn GuardianPage() -> impl IntoView {
    let session = use_session();
    let guardian = session.bind(|plan| plan.upkeep.guardian, |plan, id| plan.upkeep.guardian = id);
    let keeper = session.bind(
        |plan| plan.upkeep.document_keeper,
        |plan, id| plan.upkeep.document_keeper = id,
    );
    let professional = session.read(|plan| {
        let guardian = plan.upkeep.guardian.and_then(|id| plan.person(id))?;
        (guardian.role == Some(Role::Professional)).then(|| text::phrases::name_of(plan, guardian.id))
    });
    view! {
        <Question asked=Asked::Guardian lead=words::guardian_lead()>
            <div class="note">
                <p>{words::guardian_does()}</p>
                <ul>
                    <li>{words::guardian_does_1()}</li>
                    <li>{words::guardian_does_2()}</li>
                    <li>{words::guardian_does_3()}</li>
                </ul>
            </div>
            <PersonPicker legend=words::guardian().to_owned() bind=guardian />
            <div aria-live="polite">
                {redraw(move || professional.get().map(|name| view! {
                    <p class="note note--warm" dir="auto">{words::guardian_is_professional(&name)}</p>
                }))}
            </div>
            <PersonPicker legend=words::document_keeper().to_owned() bind=keeper />
            <p class="hint">{words::document_keeper_hint()}</p>
        </Question>
    }
}
