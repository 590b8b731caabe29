//! What the children say. It is theirs.

use leptos::prelude::*;

use super::nav;
use crate::plan::id::Id;
use crate::plan::person::Role;
use crate::route::LookBackStep;
use crate::text::{look_back as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, each, redraw};
use crate::ui::parts::fields::TextArea;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::session::Session;

pub(super) fn show(session: Session) -> Piece {
    let children = session.read(|plan| {
        let here = plan.people_who_are(Role::Child).filter(|child| !child.left);
        here.map(|child| child.id).collect::<Vec<_>>()
    });
    let lead = move || {
        if children.with(Vec::is_empty) {
            words::no_children()
        } else {
            words::children_lead()
        }
    };
    // Whose children came first has the agreements before them.
    let next = session.read(|plan| {
        let found = plan.found();
        if found.seen == 0 && found.agreements > 0 {
            LookBackStep::Agreements
        } else {
            LookBackStep::Onward
        }
    });
    view! {
        <p class="lead">{redraw(lead)}</p>
        <div class="note note--private"><Icon glyph=Glyph::Lock /><p>{words::children_private()}</p></div>
        {each(children, move |id| child(session, id))}
        {redraw(move || nav(session, next.get()))}
    }
    .piece()
}

fn child(session: Session, id: Id) -> Piece {
    let label = session.read(move |plan| words::child_says(&phrases::name_of(plan, id)));
    let bind = session.bind(
        move |plan| plan.talk().map(|talk| talk.words_of(id).to_owned()).unwrap_or_default(),
        move |plan, said| {
            if let Some(talk) = plan.talk_mut() {
                talk.set_words_of(id, said);
            }
        },
    );
    view! { <TextArea label hint=words::child_hint() bind rows=3 /> }.piece()
}
