//! People who stand in an agreement and did not say yes or no yet.

use leptos::prelude::*;

use super::Desk;
use crate::export::message::unanswered as ask;
use crate::plan::attention::Unanswered;
use crate::route::{Page, ShareStep};
use crate::text::{going, guard as words, phrases};
use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};
use crate::ui::pages::doing::ring;
use crate::ui::parts::message::message;
use crate::ui::parts::more::More;

/// How many people stand there at first.
const FIRST: usize = 4;

/// The people; nothing where everybody answered.
pub(super) fn people(desk: Desk) -> Piece {
    let open = desk.read(|all| all.unanswered.clone());
    let all = RwSignal::new(false);
    redraw(move || {
        let open = open.get();
        (!open.is_empty()).then(|| {
            let most = if all.get() { usize::MAX } else { FIRST };
            let more = open.len().saturating_sub(most);
            let rows = open
                .into_iter()
                .take(most)
                .map(|one| card(desk, one))
                .collect::<Vec<_>>();
            view! {
                <section aria-labelledby="geen-antwoord">
                    <h2 class="utrecht-heading-2" id="geen-antwoord" tabindex="-1">{words::unanswered_title()}</h2>
                    <p>{words::unanswered_lead()}</p>
                    <ul class="cards">{rows}</ul>
                    {(more > 0).then(|| view! {
                        <button
                            type="button"
                            class="utrecht-button utrecht-button--subtle"
                            on:click=on_press(move |_| {
                                all.set(true);
                                crate::platform::dom::after_paint(|| {
                                    crate::platform::dom::focus("#geen-antwoord");
                                });
                            })
                        >
                            {words::unanswered_more(more)}
                        </button>
                    })}
                    {desk.link(Page::Share(ShareStep::Who), words::unanswered_share())}
                </section>
            }
        })
    })
    .piece()
}

fn card(desk: Desk, one: Unanswered) -> Piece {
    let session = desk.session;
    let (name, people, text) = session.plan.with(|plan| {
        let people = ring::look_up(plan, &[one.person]);
        (phrases::name_of(plan, one.person), people, ask(plan, &one))
    });
    let count = words::unanswered_count(one.agreements.len());
    let sent = one.sent_on.map(|on| words::unanswered_sent(&phrases::day_short(on)));
    view! {
        <li class="card">
            <h3 class="card__title"><bdi>{name}</bdi></h3>
            <p class="card__meta">{count} {sent.map(|sent| format!(". {sent}"))}</p>
            <More summary=words::ring_and_write()>
                {ring::ring(session, people.clone())}
                {match text.clone() {
                    Some(text) => message(Signal::stored(text)),
                    None => view! { <p class="hint">{going::message_private()}</p> }.piece(),
                }}
            </More>
        </li>
    }
    .piece()
}
