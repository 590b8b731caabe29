//! When: first its kind, then only what that kind asks.

use crate::ui::erase::{IntoPiece, Piece, redraw};
use leptos::prelude::*;

use super::choosing::{CHOSEN, Choosing};
use super::handle::Handle;
use super::{month, rhythm, rota};
use crate::plan::id::find;
use crate::plan::timing::{When, WhenKind};
use crate::platform::dom;
use crate::text::{self, phrases};

/// When it is done.
#[component]
pub(super) fn WhenPart(
    /// Which agreement.
    handle: Handle,
) -> impl IntoView {
    let kind = handle.read(|it| it.when.as_ref().map(When::kind));
    let choosing = RwSignal::new(false);
    // What was filled in for another kind is still there when somebody comes back to it.
    let earlier = StoredValue::new(Vec::<When>::new());
    let choose = Callback::new(move |kind: WhenKind| {
        handle.change(|it| {
            let Some(before) = &it.when else {
                it.when = Some(kind.blank());
                return;
            };
            let mut switched = before.switched_to(kind);
            earlier.update_value(|earlier| {
                earlier.retain(|when| when.kind() != before.kind());
                earlier.push(before.clone());
                if switched == kind.blank()
                    && let Some(known) = earlier.iter().find(|when| when.kind() == kind)
                {
                    switched = known.clone();
                }
            });
            it.when = Some(switched);
        });
        choosing.set(false);
        dom::after_paint(|| {
            dom::focus(&format!("#{CHOSEN}"));
        });
    });
    let show_choices = Memo::new(move |_| choosing.get() || kind.get().is_none());
    let said = handle
        .session
        .read(move |plan| find(&plan.agreements, handle.id).and_then(|it| phrases::said_when(plan, it)));
    view! {
        <section class="builder__part">
            <h2 class="utrecht-heading-2 builder__question">{text::agreement::when()}</h2>
            {redraw(move || if show_choices.get() {
                view! { <Choosing kind choose /> }.piece()
            } else {
                kind.get().map(|kind| chosen(handle, kind, choosing)).piece()
            })}
            {redraw(move || said.with(Option::is_some).then(|| view! {
                <p class="hint when-spoken" dir="auto">
                    {redraw(move || said.with(|said| said.as_ref().map(|said| text::when::in_words(said))))}
                </p>
            }))}
        </section>
    }
}

/// The kind that was chosen, a way to choose another, and what it asks.
fn chosen(handle: Handle, kind: WhenKind, choosing: RwSignal<bool>) -> impl IntoView {
    let (words, _) = phrases::when_kind(kind);
    let again = move |_| {
        choosing.set(true);
        dom::after_paint(|| {
            dom::focus(".when-kinds .choice[aria-pressed=true]");
        });
    };
    view! {
        <div class="when-chosen">
            <p class="when-chosen__kind" id=CHOSEN tabindex="-1">{words}</p>
            <button type="button" class="utrecht-button utrecht-button--subtle" on:click=again>
                {text::when::choose_other()}
            </button>
        </div>
        {fields(handle, kind)}
    }
}

fn fields(handle: Handle, kind: WhenKind) -> Piece {
    match kind {
        WhenKind::OnDate => rhythm::on_date(handle).piece(),
        WhenKind::Weekly => rhythm::weekly(handle).piece(),
        WhenKind::Workdays => rhythm::workdays(handle).piece(),
        WhenKind::Daily => rhythm::times(handle).piece(),
        WhenKind::Monthly => month::monthly(handle).piece(),
        WhenKind::AtLeast => rhythm::at_least(handle).piece(),
        WhenKind::Moment => rhythm::words(handle, text::when::moment_label(), text::when::moment_hint()).piece(),
        WhenKind::Trigger => rhythm::words(handle, text::when::trigger_label(), text::when::trigger_hint()).piece(),
        WhenKind::PerEvent => rhythm::per_event(handle).piece(),
        WhenKind::Rota => rota::rota(handle).piece(),
        WhenKind::Always => view! { <p class="hint">{text::when::always_note()}</p> }.piece(),
        WhenKind::Words => rhythm::words(handle, text::when::words_label(), text::when::words_hint()).piece(),
        WhenKind::NotYetKnown => view! { <p class="hint">{text::when::open_note()}</p> }.piece(),
    }
}
