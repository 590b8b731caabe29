//! Which parts of the meeting a person is at.

use leptos::prelude::*;

use crate::plan::id::Id;
use crate::plan::person::{Attendance, Presence};
use crate::text::{person as words, phrases};
use crate::ui::parts::choices::{OneOf, Toggle};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::person_card::bind_person;
use crate::ui::session::use_session;

/// Which parts of the meeting a person is at.
#[component]
pub(super) fn AtTheMeeting(
    /// Who.
    id: Id,
) -> impl IntoView {
    let session = use_session();
    let part = move |legend: &'static str,
                     read: fn(&Presence) -> Option<Attendance>,
                     write: fn(&mut Presence, Option<Attendance>)| {
        let bind = bind_person(
            session,
            id,
            move |person| read(&person.presence),
            move |person, attendance| write(&mut person.presence, attendance),
        );
        let options = Attendance::ALL
            .iter()
            .map(|one| (*one, phrases::attendance(*one).to_owned(), String::new()));
        view! { <OneOf legend=legend.to_owned() options=options.collect() bind inline=true /> }
    };
    let coordinates = session.plan.with_untracked(|plan| plan.coordinates);
    let not_invited = bind_person(
        session,
        id,
        |person| person.presence.not_invited,
        |person, not_invited| person.presence.not_invited = not_invited,
    );
    view! {
        <details class="more">
            <summary class="more__summary">{words::meeting()}</summary>
            {part(words::information(), |at| at.information, |at, value| at.information = value)}
            {part(words::private_time(), |at| at.private_time, |at, value| at.private_time = value)}
            {part(words::presenting(), |at| at.presenting, |at, value| at.presenting = value)}
            // Whom a family does not ask is not for the device of a coordinator.
            {(!coordinates).then(|| view! {
                <div class="note note--private">
                    <Icon glyph=Glyph::Lock />
                    <Toggle label=words::not_invited().to_owned() hint=words::not_invited_stays() bind=not_invited />
                </div>
            })}
        </details>
    }
}
