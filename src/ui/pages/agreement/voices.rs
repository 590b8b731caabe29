//! Each one's words where the family does not agree.

use crate::ui::erase::each;
use leptos::prelude::*;

use super::handle::Handle;
use crate::plan::agreement::{Agreement, Voice};
use crate::plan::id::{Id, find_mut};
use crate::text::{self, phrases};
use crate::ui::parts::fields::TextArea;
use crate::ui::parts::people_picker::PeoplePicker;

/// Who has words here, each once.
fn speakers(agreement: &Agreement) -> Vec<Id> {
    let mut speakers = Vec::new();
    for id in agreement.voices.iter().filter_map(|voice| voice.person) {
        if !speakers.contains(&id) {
            speakers.push(id);
        }
    }
    speakers
}

/// Gives these people a place for words, and takes out the others, whose words are returned.
fn let_speak(agreement: &mut Agreement, people: &[Id]) -> Vec<Voice> {
    let stays = |voice: &Voice| voice.person.is_none_or(|id| people.contains(&id));
    let (staying, gone) = core::mem::take(&mut agreement.voices).into_iter().partition(stays);
    agreement.voices = staying;
    for id in people {
        if !agreement.voices.iter().any(|voice| voice.person == Some(*id)) {
            agreement.voices.push(Voice {
                person: Some(*id),
                words: String::new(),
            });
        }
    }
    gone
}

/// Each one's words, unchanged, beside each other.
#[component]
pub(super) fn Voices(
    /// Which agreement.
    handle: Handle,
) -> impl IntoView {
    let mut people = handle.bind(speakers, |_, _| {});
    people.set = Callback::new(move |people: Vec<Id>| {
        let mut gone = Vec::new();
        handle.change(|it| gone = let_speak(it, &people));
        gone.retain(|voice| !voice.words.trim().is_empty());
        if !gone.is_empty() {
            let id = handle.id;
            let words = text::lists::removed(text::agreement::voice_removed());
            handle.session.offer_undo(words, move |plan| {
                if let Some(it) = find_mut(&mut plan.agreements, id) {
                    it.voices
                        .retain(|voice| gone.iter().all(|back| back.person != voice.person));
                    it.voices.append(&mut gone);
                }
            });
        }
    });
    view! {
        <PeoplePicker legend=text::agreement::voices().to_owned() bind=people />
        {each(people.get, move |id| view! {
            <OneVoice handle id />
        })}
    }
}

#[component]
fn OneVoice(handle: Handle, id: Id) -> impl IntoView {
    let label = handle
        .session
        .read(move |plan| text::agreement::voice(&phrases::name_of(plan, id)));
    let is_theirs = move |voice: &&Voice| voice.person == Some(id);
    let words = handle.bind(
        move |it| {
            it.voices
                .iter()
                .find(is_theirs)
                .map(|voice| voice.words.clone())
                .unwrap_or_default()
        },
        move |it, words| {
            if let Some(voice) = it.voices.iter_mut().find(|voice| voice.person == Some(id)) {
                voice.words = words;
            }
        },
    );
    view! { <TextArea label bind=words rows=2 /> }
}
