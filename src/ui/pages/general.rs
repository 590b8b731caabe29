//! Short pages: while a plan opens, and when it cannot. And the foot of every page.

use leptos::prelude::*;

use crate::document::OpenError;
use crate::route::Route;
use crate::text;
use crate::ui::erase::{IntoPiece, Piece, on_press};
use crate::ui::parts::page::PageFrame;

/// While a plan opens.
pub fn opening() -> impl IntoView {
    view! {
        <main id="inhoud" class="page" tabindex="-1">
            <p class="lead" role="status">{text::app::opening()}</p>
        </main>
    }
}

fn cannot(title: &'static str, why: &'static str) -> impl IntoView {
    view! {
        <PageFrame title=title>
            <p class="lead">{why}</p>
            <div class="button-row">
                <a class="utrecht-button utrecht-button--primary-action" href=Route::Plans.href()>
                    {text::general::to_plans()}
                </a>
                <a class="utrecht-button utrecht-button--secondary-action" href=Route::Paste.href()>
                    {text::general::to_paste()}
                </a>
            </div>
        </PageFrame>
    }
}

/// The plan does not stand on this device.
pub fn missing() -> impl IntoView {
    cannot(text::general::missing_title(), text::general::missing())
}

/// The record of the plan cannot be read. It stays as it is.
pub fn broken(error: OpenError) -> impl IntoView {
    let why = if error == OpenError::Newer {
        text::plans::newer()
    } else {
        text::general::broken()
    };
    cannot(text::general::broken_title(), why)
}

/// The browser lets nothing be read.
pub fn no_storage() -> impl IntoView {
    cannot(text::general::no_storage_title(), text::general::no_storage())
}

/// These pages could not be fetched: no network.
pub fn not_fetched(again: impl Fn() + Send + Sync + 'static) -> impl IntoView {
    view! {
        <PageFrame title=text::general::not_fetched_title()>
            <p class="lead" role="alert">{text::general::not_fetched()}</p>
            {try_again(again)}
        </PageFrame>
    }
}

/// While the rest of a page is on its way.
pub fn part_opening() -> Piece {
    view! { <p class="hint" role="status">{text::general::part_opening()}</p> }.piece()
}

/// The rest of a page could not be fetched.
pub fn part_not_fetched(again: impl Fn() + Send + Sync + 'static) -> Piece {
    view! {
        <div class="note note--warn" role="alert">
            <p>{text::general::not_fetched()}</p>
            {try_again(again)}
        </div>
    }
    .piece()
}

fn try_again(again: impl Fn() + Send + Sync + 'static) -> Piece {
    view! {
        <div class="button-row">
            <button
                type="button"
                class="utrecht-button utrecht-button--primary-action"
                on:click=on_press(move |_| again())
            >
                {text::general::try_again()}
            </button>
        </div>
    }
    .piece()
}

/// The foot of every page.
#[component]
pub fn Footer() -> impl IntoView {
    let link = |route: Route, words: &'static str| view! { <li><a href=route.href()>{words}</a></li> };
    view! {
        <footer class="footer">
            <nav aria-label=text::general::footer()>
                <ul>
                    {link(Route::Plans, text::general::footer_plans())}
                    {link(Route::Paste, text::general::footer_paste())}
                    {link(Route::About, text::general::footer_about())}
                    {link(Route::WhenNot, text::start::not_possible())}
                    {link(Route::Device, text::device::title())}
                    {link(Route::Display, text::general::footer_display())}
                </ul>
            </nav>
        </footer>
    }
}
