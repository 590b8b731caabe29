//! How it feels, a topic at a time: three faces, each with a word.

use leptos::prelude::*;

use super::nav;
use crate::plan::agreement::Topic;
use crate::plan::upkeep::Face;
use crate::route::LookBackStep;
use crate::text::{look_back as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, live};
use crate::ui::parts::fields::new_element_id;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::session::{Bind, Session};

/// A face: its word, its class and its mouth.
type Drawn = (Face, fn() -> &'static str, &'static str, &'static str);

const FACES: [Drawn; 3] = [
    (Face::Glad, words::glad, "face face--glad", "M14 28q10 11 20 0"),
    (Face::Middling, words::middling, "face face--middling", "M15 31h18"),
    (Face::Sad, words::sad, "face face--sad", "M14 34q10-10 20 0"),
];

pub(super) fn show(session: Session) -> Piece {
    // The agreements do not change on this page.
    let topics = session.plan.with_untracked(crate::plan::Plan::topics);
    let topics = core::iter::once(None).chain(topics.into_iter().map(Some));
    let faces = topics.map(|topic| faces(session, topic)).collect::<Vec<_>>();
    view! {
        <p class="lead">{words::moods_lead()}</p>
        <div class="note note--private"><Icon glyph=Glyph::Lock /><p>{words::moods_private()}</p></div>
        <div class="moods">{faces}</div>
        {nav(session, LookBackStep::Children)}
    }
    .piece()
}

fn faces(session: Session, topic: Option<Topic>) -> Piece {
    let bind = session.bind(
        move |plan| plan.talk().and_then(|talk| talk.face(topic)),
        move |plan, face| {
            if let Some(talk) = plan.talk_mut() {
                talk.set_face(topic, face);
            }
        },
    );
    let name = new_element_id();
    let all = FACES.map(|drawn| face(bind, name.clone(), drawn));
    view! {
        <fieldset class="group mood">
            <legend class="group__legend">{topic.map_or_else(words::whole, phrases::topic)}</legend>
            <div class="faces">{Vec::from(all)}</div>
        </fieldset>
    }
    .piece()
}

fn face(bind: Bind<Option<Face>>, name: String, (value, said, class, mouth): Drawn) -> Piece {
    let chosen = move || bind.get.get() == Some(value);
    view! {
        <label class=class class:face--on=live(chosen)>
            <input
                type="radio"
                class="face__input"
                name=name
                prop:checked=live(chosen)
                on:change=move |_| bind.set.run(Some(value))
            />
            <svg class="face__picture" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
                <circle class="face__round" cx="24" cy="24" r="21" />
                <circle class="face__eye" cx="17" cy="19" r="2.600" />
                <circle class="face__eye" cx="31" cy="19" r="2.600" />
                <path class="face__mouth" d=mouth />
            </svg>
            <span class="face__word">{said()}</span>
        </label>
    }
    .piece()
}
