//! The first page: what this is, whose it is, that it stays here, and one button.

use crate::ui::parts::show::Show;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::plan::progress::Asked;
use crate::platform::{address, dom, random};
use crate::route::{ForWhom, Page, Route, Source};
use crate::store::plans::{self, Stored};
use crate::text;
use crate::ui::door::{Door, Shut};
use crate::ui::erase::{IntoPiece, Piece, on_press, redraw};
use crate::ui::parts::art::{Art, Drawing};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::plan_card::PlanCard;
use crate::ui::saving;

/// How many plans the first page shows: who has more goes to the page with all of them.
const AT_MOST: usize = 10;

/// Where a new plan begins: a place of its own each time that the way to it is shown.
#[must_use]
pub fn begin() -> String {
    begin_at(Page::Ask(Asked::Name))
}

/// The same, at this page.
#[must_use]
pub fn begin_at(page: Page) -> String {
    let number = u32::try_from(random::number() >> 40).unwrap_or_default();
    Route::Plan(Source::Draft(number), page).href()
}

/// The first page.
#[component]
pub fn StartPage() -> impl IntoView {
    dom::set_title(text::app::name());
    let own = RwSignal::new(Vec::<Stored>::new());
    let count = RwSignal::new(0);
    let door = expect_context::<Door>();
    let kept = saving::kept_from_now_on();
    Effect::new(move |_| {
        kept.track();
        if door.shut() == Some(Shut::No) {
            spawn_local(async move {
                // A browser that keeps nothing shows no plans here; the page with plans says why.
                let (newest, all) = plans::newest(AT_MOST).await.unwrap_or_default();
                let _ = own.try_set(newest);
                let _ = count.try_set(all);
            });
        }
    });
    let promise = |glyph: Glyph, strong: &'static str, more: &'static str| {
        view! {
            <li>
                <Icon glyph />
                <span><strong>{strong}</strong>" "{more}</span>
            </li>
        }
    };
    view! {
        <main id="inhoud" class="page page--wide" tabindex="-1">
            <section class="hero">
                <div class="hero__art"><Art drawing=Drawing::Table /></div>
                <div class="hero__text">
                    <h1 class="utrecht-heading-1" tabindex="-1">{text::start::title()}</h1>
                    <p class="lead">{text::start::lead()}</p>
                    <a class="utrecht-button utrecht-button--primary-action" href=begin()>
                        {text::start::begin()}
                        <Icon glyph=Glyph::Next />
                    </a>
                    <p class="hint">{text::start::no_account()}</p>
                </div>
            </section>
            <ul class="promise-list">
                {promise(Glyph::Lock, text::start::promise_home(), text::start::promise_home_more())}
                {promise(Glyph::Pencil, text::start::promise_stop(), text::start::promise_stop_more())}
                {promise(Glyph::People, text::start::promise_decide(), text::start::promise_decide_more())}
            </ul>
            {redraw(move || match door.shut() {
                Some(Shut::Hidden) => hidden(door),
                Some(Shut::Locked(_)) => locked(),
                _ => None,
            })}
            <Show when=move || own.with(|own| !own.is_empty())>
                <h2 class="utrecht-heading-2">{text::start::own_plans()}</h2>
                <ul class="plan-list">
                    <For each=move || own.get() key=|plan| (plan.key, plan.revision) let(plan)>
                        <li><PlanCard plan /></li>
                    </For>
                </ul>
                {redraw(move || (count.get() > AT_MOST).then(|| view! {
                    <p><a href=Route::Plans.href()>{text::plans::show_all(count.get())}</a></p>
                }))}
            </Show>
            <h2 class="utrecht-heading-2">{text::start::what_title()}</h2>
            <p>{text::start::what_one()}</p>
            <p>{text::start::what_two()}</p>
            <ul class="link-list">
                <li><a class="link-list__link" href=Route::Plan(Source::Example, Page::Overview).href()>
                    <Icon glyph=Glyph::Eye />{text::start::look_around()}
                </a></li>
                <li><a class="link-list__link" href=Route::Paste.href()>
                    <Icon glyph=Glyph::File />{text::start::got_link()}
                </a></li>
                <li><a class="link-list__link" href=Route::Device.href()>
                    <Icon glyph=Glyph::Lock />{text::start::not_mine()}
                </a></li>
                <li><a class="link-list__link" href=Route::WhatHappens(ForWhom::Choose).href()>
                    <Icon glyph=Glyph::Speech />{text::start::what_happens()}
                </a></li>
                <li><a class="link-list__link" href=Route::Coordinator.href()>
                    <Icon glyph=Glyph::People />{text::coordinator::link()}
                </a></li>
                <li><a class="link-list__link" href=Route::WhenNot.href()>
                    <Icon glyph=Glyph::Question />{text::start::not_possible()}
                </a></li>
            </ul>
        </main>
    }
}

/// After leaving quickly: nothing of the family, and a way back to it.
fn hidden(door: Door) -> Option<Piece> {
    let show = on_press(move |_| {
        door.open();
        address::go(&Route::Plans.href());
    });
    let part = view! {
        <section class="note" aria-labelledby="verborgen">
            <h2 class="utrecht-heading-2" id="verborgen">{text::leave::hidden_title()}</h2>
            <p>{text::leave::hidden()}</p>
            <div class="button-row">
                <button type="button" class="utrecht-button utrecht-button--secondary-action" on:click=show>
                    {text::leave::show_again()}
                </button>
            </div>
        </section>
    };
    Some(part.piece())
}

fn locked() -> Option<Piece> {
    let part = view! {
        <section class="note">
            <Icon glyph=Glyph::Lock />
            <p>{text::start::locked_why()}</p>
            <div class="button-row">
                <a class="utrecht-button utrecht-button--secondary-action" href=Route::Plans.href()>
                    {text::start::locked()}
                </a>
            </div>
        </section>
    };
    Some(part.piece())
}
