//! The bar above every page: home, and help now.

use crate::ui::erase::on_press;
use leptos::prelude::*;

use super::art::{Art, Drawing};
use super::icon::{Glyph, Icon};
use super::leave::LeaveButton;
use crate::platform::dom;
use crate::route::Route;
use crate::text;

/// The bar above every page.
#[component]
pub fn Topbar() -> impl IntoView {
    view! {
        <a
            class="skip-link utrecht-skip-link"
            href="#inhoud"
            on:click=on_press(move |event| {
                event.prevent_default();
                dom::focus("main h1");
            })
        >
            {text::app::skip()}
        </a>
        <header class="topbar">
            <a class="topbar__brand" href=Route::Start.href()>
                <Art drawing=Drawing::Logo />
                <span class="topbar__name">{text::app::name_soft()}</span>
            </a>
            <LeaveButton />
            <div class="topbar__actions">
                <a class="help-link" href=Route::HelpNow.href()>
                    <Icon glyph=Glyph::LifeBuoy />
                    {text::app::help_now()}
                </a>
                <a class="topbar__menu" href=Route::Plans.href() aria-label=text::general::to_plans()>
                    <Icon glyph=Glyph::Menu />
                </a>
            </div>
        </header>
    }
}
