//! The plans on this device: open, rename, copy, take off. And the families that a coordinator helps.

use std::sync::Arc;

use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};
use crate::ui::parts::show::Show;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::start::{begin, begin_at};
use crate::document;
use crate::export::outline;
use crate::plan::id::PlanId;
use crate::plan::progress::Asked;
use crate::platform::random;
use crate::route::{MeetingStep, Page, Route, Source};
use crate::store::plans::{self, StoreError, Stored};
use crate::text::{self, coordinator as words};
use crate::ui::app::GeneralUndo;
use crate::ui::parts::art::{Art, Drawing};
use crate::ui::parts::copy_line::reminder;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::page::PageFrame;
use crate::ui::parts::plan_card::PlanCard;
use crate::ui::saving;
use crate::ui::session::Undo;

/// How many plans are shown at once, and how many more each time.
const AT_ONCE: usize = 50;

/// What the list shows.
#[derive(Clone, Copy)]
struct Shelf {
    plans: RwSignal<Vec<Stored>>,
    /// How many plans there are, and how many are shown.
    count: RwSignal<usize>,
    shown: RwSignal<usize>,
    read: RwSignal<Option<Result<(), StoreError>>>,
    failed: RwSignal<bool>,
    undo: RwSignal<Option<Undo>>,
}

impl Shelf {
    fn refresh(self) {
        spawn_local(async move {
            let Some(shown) = self.shown.try_get_untracked() else {
                return;
            };
            match plans::newest(shown).await {
                Ok((list, count)) => {
                    let _ = self.plans.try_set(list);
                    let _ = self.count.try_set(count);
                    let _ = self.read.try_set(Some(Ok(())));
                }
                Err(error) => {
                    let _ = self.read.try_set(Some(Err(error)));
                }
            }
        });
    }

    /// The plans of a coordinator, or the others.
    fn of(self, helping: bool) -> Vec<Stored> {
        let is_one = |plan: &&Stored| plan.kept.as_ref().is_ok_and(|kept| kept.plan.coordinates) == helping;
        self.plans.with(|plans| plans.iter().filter(is_one).cloned().collect())
    }

    /// What went wrong.
    fn troubles(self) -> Piece {
        view! {
            <div role="alert">
                {redraw(move || self.failed.get().then(|| view! { <p class="note note--warn">{text::plans::failed()}</p> }))}
                {redraw(move || match self.read.get() {
                    Some(Err(error)) => {
                        let words = match error {
                            StoreError::Blocked => text::plans::blocked(),
                            StoreError::Newer => text::plans::newer_app(),
                            _ => text::plans::no_storage(),
                        };
                        Some(view! { <p class="note note--warn">{words}</p> })
                    }
                    _ => None,
                })}
            </div>
        }
        .piece()
    }

    fn copy(self, plan: &Stored) {
        let Ok(kept) = &plan.kept else { return };
        let mut copy = kept.plan.clone();
        copy.name = text::plans::copy_name(&outline::title(&copy));
        copy.id = PlanId(random::number());
        let bytes = document::encode_record(&copy);
        spawn_local(async move {
            let _ = self.failed.try_set(plans::add(&bytes).await.is_err());
            self.refresh();
        });
    }

    fn remove(self, plan: Stored) {
        spawn_local(async move {
            if plans::remove(plan.key).await.is_err() {
                let _ = self.failed.try_set(true);
                return;
            }
            let name = plan.kept.as_ref().map_or_else(
                |_| text::plans::nameless().to_owned(),
                |kept| outline::title(&kept.plan),
            );
            let put_back = Arc::new(move || {
                let plan = plan.clone();
                self.undo.set(None);
                spawn_local(async move {
                    let _ = self.failed.try_set(plans::put_back(&plan).await.is_err());
                    self.refresh();
                });
            });
            self.undo.set(Some(Undo {
                what: text::plans::removed(&name),
                put_back,
            }));
            self.refresh();
        });
    }
}

/// The plans on this device.
#[component]
pub fn PlansPage(
    /// Only the families of a coordinator.
    helping: bool,
) -> impl IntoView {
    let shelf = Shelf {
        plans: RwSignal::new(Vec::new()),
        count: RwSignal::new(0),
        // The families of a coordinator may lie far below the newest plans.
        shown: RwSignal::new(if helping { usize::MAX } else { AT_ONCE }),
        read: RwSignal::new(None),
        failed: RwSignal::new(false),
        undo: expect_context::<GeneralUndo>().0,
    };
    let kept = saving::kept_from_now_on();
    Effect::new(move |_| {
        kept.track();
        shelf.refresh();
    });
    let own = Signal::derive(move || shelf.of(false));
    let families = Signal::derive(move || shelf.of(true));
    let none = move || families.with(Vec::is_empty) && (helping || own.with(Vec::is_empty));
    let empty = move || shelf.read.get() == Some(Ok(())) && none();
    let rows = move |plans: Signal<Vec<Stored>>| {
        view! {
            <ul class="plan-list">
                <For each=move || plans.get() key=|plan| (plan.key, plan.revision) let(plan)>
                    <PlanRow shelf plan />
                </For>
            </ul>
        }
        .piece()
    };
    if helping {
        return view! {
            <PageFrame title=words::title()>
                {shelf.troubles()}
                <p class="lead">{words::lead()}</p>
                <p class="note note--private"><Icon glyph=Glyph::Lock /><span>{words::stays()}</span></p>
                {rows(families)}
                <Show when=empty><p class="empty">{words::none()}</p></Show>
                <div class="button-row">
                    <a
                        class="utrecht-button utrecht-button--primary-action"
                        href=begin_at(Page::Meeting(MeetingStep::Desk))
                    >
                        <Icon glyph=Glyph::Plus />{words::new()}
                    </a>
                </div>
            </PageFrame>
        }
        .piece();
    }
    view! {
        <PageFrame title=text::plans::title()>
            {shelf.troubles()}
            <Show when=move || !own.with(Vec::is_empty)>
                <p class="lead">{text::plans::lead()}</p>
                {rows(own)}
            </Show>
            <Show when=move || !families.with(Vec::is_empty)>
                <h2 class="utrecht-heading-2">{words::group()}</h2>
                {rows(families)}
            </Show>
            <Show when=move || { shelf.shown.get() < shelf.count.get() }>
                <div class="button-row">
                    <button
                        type="button"
                        class="utrecht-button utrecht-button--secondary-action"
                        on:click=on_press(move |_| {
                            shelf.shown.update(|shown| *shown += AT_ONCE);
                            shelf.refresh();
                        })
                    >
                        {text::plans::show_more()}
                    </button>
                </div>
            </Show>
            {reminder(shelf.plans)}
            <Show when=empty>
                <div class="empty">
                    <Art drawing=Drawing::Empty />
                    <p>{text::plans::none()}</p>
                </div>
            </Show>
            <div class="button-row">
                <a class="utrecht-button utrecht-button--primary-action" href=begin()>
                    <Icon glyph=Glyph::Plus />{text::plans::new()}
                </a>
                <a class="utrecht-button utrecht-button--secondary-action" href=Route::Paste.href()>
                    <Icon glyph=Glyph::File />{text::general::to_paste()}
                </a>
                <a class="utrecht-button utrecht-button--secondary-action" href=Route::Copies.href()>
                    <Icon glyph=Glyph::Copy />{text::copy::title()}
                </a>
            </div>
            <p><a href=Route::Plan(Source::Example, Page::Overview).href()>{text::plans::example()}</a></p>
        </PageFrame>
    }
    .piece()
}

#[component]
fn PlanRow(shelf: Shelf, plan: Stored) -> impl IntoView {
    let key = plan.key;
    let readable = plan.kept.is_ok();
    let name = plan.kept.as_ref().map_or_else(
        |_| text::plans::nameless().to_owned(),
        |kept| outline::title(&kept.plan),
    );
    let stored = StoredValue::new(plan.clone());
    view! {
        <li class="plan-row">
            <PlanCard plan />
            <details class="more plan-row__more">
                <summary class="more__summary">
                    {text::plans::more_short()}
                    <span class="visually-hidden">": "<bdi>{name}</bdi></span>
                </summary>
                <div class="button-row">
                    {readable.then(|| view! {
                        <a
                            class="utrecht-button utrecht-button--secondary-action"
                            href=Route::Plan(Source::Stored(key), Page::Ask(Asked::Name)).href()
                        >
                            <Icon glyph=Glyph::Pencil />{text::plans::rename()}
                        </a>
                        <button
                            type="button"
                            class="utrecht-button utrecht-button--secondary-action"
                            on:click=on_press(move |_| stored.with_value(|plan| shelf.copy(plan)))
                        >
                            <Icon glyph=Glyph::Copy />{text::plans::copy()}
                        </button>
                    })}
                    <button
                        type="button"
                        class="utrecht-button utrecht-button--secondary-action button--danger"
                        on:click=on_press(move |_| shelf.remove(stored.get_value()))
                    >
                        <Icon glyph=Glyph::Trash />{text::plans::remove()}
                    </button>
                </div>
            </details>
        </li>
    }
}
