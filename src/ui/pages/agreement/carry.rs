//! Who carries it, what it is about, and whether everybody agrees.

use crate::ui::parts::show::Show;
use leptos::prelude::*;

use super::handle::Handle;
use super::voices::Voices;
use crate::plan::agreement::{AgreementKind, Topic};
use crate::text::{self, phrases};
use crate::ui::parts::choices::{OneOf, Toggle};

/// Who carries it, what it is about, and whether everybody agrees.
#[component]
pub(super) fn Carry(
    /// Which agreement.
    handle: Handle,
) -> impl IntoView {
    let kind = handle.bind(|it| it.kind, |it, kind| it.kind = kind);
    let topic = handle.bind(|it| it.topic, |it, topic| it.topic = topic);
    let not_agreed = handle.bind(|it| it.not_agreed, |it, on| it.not_agreed = on);
    let private = handle.bind(|it| it.private, |it, on| it.private = on);
    let stay = handle.bind(|it| it.voices_stay, |it, on| it.voices_stay = on);
    // Words that were written stay in sight, also when the family came to agree.
    let voices = handle.read(|it| it.not_agreed || !it.voices.is_empty());
    let kinds = AgreementKind::ALL
        .iter()
        .map(|kind| (*kind, phrases::agreement_kind(*kind).to_owned(), String::new()));
    let topics = Topic::ALL
        .iter()
        .map(|topic| (*topic, phrases::topic(*topic).to_owned(), String::new()));
    view! {
        <OneOf legend=text::agreement::carry_legend().to_owned() options=kinds.collect() bind=kind />
        <OneOf legend=text::agreement::topic().to_owned() options=topics.collect() bind=topic />
        <Toggle
            label=text::agreement::not_agreed().to_owned()
            hint=text::agreement::not_agreed_hint()
            bind=not_agreed
        />
        <Toggle
            label=text::agreement::private().to_owned()
            hint=text::agreement::private_hint()
            bind=private
        />
        <Show when=move || voices.get()>
            <Toggle label=text::agreement::voices_stay().to_owned() bind=stay />
            <Voices handle />
        </Show>
    }
}
