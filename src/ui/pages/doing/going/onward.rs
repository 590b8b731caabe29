//! What helps now when an agreement does not work: plan B, whom to ring, a message that is ready.

use leptos::prelude::*;

use super::Going;
use crate::export::message;
use crate::plan::reach::whom_to_ring;
use crate::route::Page;
use crate::text::going as words;
use crate::ui::erase::{IntoPiece, Piece, live, redraw};
use crate::ui::pages::doing::ring;
use crate::ui::parts::fields::TextArea;
use crate::ui::parts::message::message as message_box;
use crate::ui::parts::more::More;
use crate::ui::session::Bind;

/// Plan B, whom to ring and what to write.
pub(super) fn onward(going: Going) -> Piece {
    let session = going.session;
    let people = going.read(|plan, agreement| ring::look_up(plan, &whom_to_ring(plan, agreement)));
    let text = going.read(message::falters);
    view! {
        <section class="now" aria-labelledby="en-nu">
            <h2 class="utrecht-heading-2" id="en-nu">{words::now()}</h2>
            <p>{words::now_lead()}</p>
            {plan_b(going)}
            <h3>{words::ring()}</h3>
            {redraw(move || ring::ring(session, people.get()))}
            {redraw(move || if text.with(Option::is_some) {
                let text = Signal::derive(move || text.get().unwrap_or_default());
                view! { <More summary=words::message()>{message_box(text)}</More> }.piece()
            } else {
                view! { <p class="hint">{words::message_private()}</p> }.piece()
            })}
        </section>
    }
    .piece()
}

/// Plan B as the family wrote it; while there is none, a place to write it.
fn plan_b(going: Going) -> Piece {
    let session = going.session;
    let text = going.read(|_, agreement| agreement.plan_b.trim().to_owned());
    // Whoever begins to write goes on writing: the field does not turn into a text below their fingers.
    if text.with_untracked(String::is_empty) {
        let bind = Bind {
            get: going.read(|_, agreement| agreement.plan_b.clone()).into(),
            set: Callback::new(move |text| going.change(|agreement| agreement.plan_b = text)),
        };
        return view! {
            <div class="plan-b">
                <p>{words::plan_b_none()}</p>
                <TextArea label=words::plan_b_label().to_owned() hint=words::plan_b_hint() bind rows=2 />
            </div>
        }
        .piece();
    }
    view! {
        <div class="plan-b">
            <h3>{words::plan_b()}</h3>
            <p class="plan-b__text" dir="auto">{redraw(move || text.get())}</p>
            <a href=live(move || session.href(Page::Agreement(going.id)))>{words::plan_b_change()}</a>
        </div>
    }
    .piece()
}
