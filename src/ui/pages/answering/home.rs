//! The other home: a full copy that they keep and carry on with, or bring together with the plan that is here.

use leptos::prelude::*;
use leptos::task::spawn_local;
use minicbor::bytes::ByteVec;

use super::whole;
use crate::document;
use crate::letter::{Share, writing};
use crate::plan::Plan;
use crate::plan::id::PlanId;
use crate::plan::sharing::Received;
use crate::platform::{address, clock, random};
use crate::route::{Page, Route, Source};
use crate::store::plans;
use crate::text::home_copy as words;
use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};

/// How far the keeping is.
#[derive(Clone, Copy, PartialEq)]
enum Keeping {
    /// It is being found out whether the plan is here already.
    Looking,
    Ready,
    Busy,
    Failed,
}

/// The plan as this home keeps it: new things are named by the share, and the copy is the base of what comes after.
fn kept(share: &Share) -> Plan {
    let mut plan = writing::carried_on(share);
    let id = plan.new_id();
    plan.received.push(Received {
        id,
        share: share.share,
        from: None,
        from_words: share.from.clone(),
        on: Some(clock::today()),
        copy: Some(ByteVec::from(document::encode_share(share))),
        stamp: share.stamp,
    });
    plan
}

/// A copy beside it, under another name: the two know nothing of each other.
fn beside(share: &Share) -> Plan {
    Plan {
        id: PlanId(random::number()),
        ..writing::carried_on(share)
    }
}

fn keep(share: StoredValue<Share>, state: RwSignal<Keeping>, make: fn(&Share) -> Plan) {
    if state.get_untracked() == Keeping::Busy {
        return;
    }
    state.set(Keeping::Busy);
    spawn_local(async move {
        let bytes = share.with_value(|share| document::encode_record(&make(share)));
        match plans::add(&bytes).await {
            Ok(saved) => address::go(&Route::Plan(Source::Stored(saved.key), Page::Overview).href()),
            Err(_) => {
                let _ = state.try_set(Keeping::Failed);
            }
        }
    });
}

/// The page of this reader.
pub(super) fn show(share: StoredValue<Share>) -> Piece {
    let state = RwSignal::new(Keeping::Looking);
    // The number of this plan on this device, if it is here already.
    let here = RwSignal::new(None::<u32>);
    spawn_local(async move {
        let id = share.with_value(|share| share.plan.id);
        let found = plans::named(id).await.unwrap_or_default();
        let _ = here.try_set(found.first().map(|stored| stored.key));
        let _ = state.try_set(Keeping::Ready);
    });
    let from = share.with_value(super::draft::from);
    let choices = redraw(move || match (state.get(), here.get()) {
        (Keeping::Looking, _) => view! { <p class="hint">{crate::text::app::opening()}</p> }.piece(),
        (Keeping::Busy, _) => view! { <p role="status">{words::busy()}</p> }.piece(),
        (Keeping::Ready | Keeping::Failed, None) => view! {
            <button
                type="button"
                class="utrecht-button utrecht-button--primary-action button--wide"
                on:click=on_press(move |_| keep(share, state, kept))
            >
                {words::keep()}
            </button>
        }
        .piece(),
        (Keeping::Ready | Keeping::Failed, Some(key)) => view! {
            <h2 class="utrecht-heading-2">{words::here()}</h2>
            <p>{words::here_lead()}</p>
            <a
                class="utrecht-button utrecht-button--primary-action button--wide"
                href=Route::Plan(Source::Stored(key), Page::TakeIn).href()
            >
                {words::merge()}
            </a>
            <button
                type="button"
                class="utrecht-button utrecht-button--secondary-action button--wide"
                on:click=on_press(move |_| keep(share, state, beside))
            >
                {words::beside()}
            </button>
            <p class="hint">{words::beside_hint()}</p>
        }
        .piece(),
    });
    view! {
        <div class="answering__keep no-print">
            {choices}
            <div role="alert">
                {redraw(move || (state.get() == Keeping::Failed).then(|| view! {
                    <p class="note note--warn"><span>{words::failed()}</span></p>
                }))}
            </div>
            <p class="hint" dir="auto">{words::keep_lead(&from)}</p>
        </div>
        {whole::closed(share)}
    }
    .piece()
}
