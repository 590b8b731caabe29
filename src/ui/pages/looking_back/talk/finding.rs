//! The fields of what was found, tied to the talk.

use leptos::prelude::*;

use crate::plan::agreement::ProgressState;
use crate::plan::id::Id;
use crate::plan::upkeep::Finding;
use crate::ui::erase::{IntoPiece, Piece};
use crate::ui::parts::choices::OneOf;
use crate::ui::parts::fields::TextArea;
use crate::ui::session::{Bind, Session};

/// Ties a field of what was found on this thing to the page.
pub(super) fn bind<V: Default + PartialEq + Send + Sync + 'static>(
    session: Session,
    about: Id,
    read: fn(&Finding) -> V,
    write: fn(&mut Finding, V),
) -> Bind<V> {
    session.bind(
        move |plan| {
            let finding = plan.talk().and_then(|talk| talk.finding(about));
            finding.map(read).unwrap_or_default()
        },
        move |plan, value| {
            if let Some(talk) = plan.talk_mut() {
                talk.note(about, |finding| write(finding, value));
            }
        },
    )
}

/// How it went, as a choice.
pub(super) fn state(
    session: Session,
    about: Id,
    legend: &'static str,
    options: &[(ProgressState, &'static str)],
) -> Piece {
    let options = options
        .iter()
        .map(|(state, words)| (*state, (*words).to_owned(), String::new()))
        .collect();
    let bind = bind(session, about, |one| one.state, |one, state| one.state = state);
    view! { <OneOf legend=legend.to_owned() options bind inline=true /> }.piece()
}

/// What happened, in their own words.
pub(super) fn own_words(session: Session, about: Id, label: &'static str, hint: Option<&'static str>) -> Piece {
    let bind = bind(session, about, |one| one.words.clone(), |one, words| one.words = words);
    match hint {
        Some(hint) => view! { <TextArea label=label.to_owned() hint=hint bind rows=2 /> }.piece(),
        None => view! { <TextArea label=label.to_owned() bind rows=2 /> }.piece(),
    }
}
