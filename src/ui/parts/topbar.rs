//! The bar above every page: home, and help now.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::platform::dom;
use crate::route::Route;
use crate::text;

/// The bar above every page.
#[component]
pub fn Topbar() -> impl IntoView {
    view! {
        <a
            class="skip-link utrecht-skip-link"
            href="#/"
            on:click=move |event| {
                event.prevent_default();
                dom::focus("main h1");
            }
        >
            {text::app::skip()}
        </a>
        <header class="topbar">
            <a class="topbar__brand" href=Route::Plans.href()>
                <svg class="topbar__logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
                    <circle class="logo__one" cx="16" cy="7" r="4" />
                    <circle class="logo__two" cx="6.500" cy="19" r="4" />
                    <circle class="logo__three" cx="25.500" cy="19" r="4" />
                    <path class="logo__heart" d="M16 27s-6-3.700-6-8.200a3.400 3.400 0 0 1 6-2.100 3.400 3.400 0 0 1 6 2.100C22 23.300 16 27 16 27z" />
                </svg>
                <span class="topbar__name">{text::app::name()}</span>
            </a>
            <div class="topbar__actions">
                <a class="help-link" href=Route::HelpNow.href()>
                    <Icon glyph=Glyph::Phone />
                    {text::app::help_now()}
                </a>
            </div>
        </header>
    }
}
